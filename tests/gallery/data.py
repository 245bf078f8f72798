"""What is no word of the desk's: what orders, units, people and phrases say, and what the scenes themselves say."""

from collections.abc import Sequence
from pathlib import Path

import resources
from desktop.actions.variables import VARIABLES
from sync.cache.cache import Cache
from sync.cache.query.vocabulary import ALIASES
from tests.english.leftover import texts
from tests.english.sources import AS_IT_IS


def data(cache: Cache, orders: Sequence[str]) -> list[str]:
    """Every text in the cache that a window may show as it is."""
    identity, phrases = cache.identity, cache.phrases
    found: list[object] = [cache.orders.units(), cache.drafts.all(), cache.outbox.all(), phrases.own()]
    found += [phrases.of_district(), identity.unit, identity.actor, identity.server_name]
    found += [cache.views.order(order) for order in orders]
    found += [list(VARIABLES), list(AS_IT_IS), "/".join(ALIASES)]
    scenes = [path.read_text("utf-8") for path in Path(__file__).parent.rglob("*.py")]
    return [*texts(found), *scenes, resources.text("phrases", "start.zh.txt")]
