"""Why commands have not left yet: read in one go from the cache, judged afterwards without it."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.actions.desk import Desk
from sync.cache.outbox_item import OutboxItem, OutboxState
from sync.cache.why import Facts, facts_of, facts_of_all

OPEN = (OutboxState.WAITING, OutboxState.PARKED, OutboxState.CONFLICT)


@dataclass(frozen=True, slots=True)
class Asked:
    """Facts of everything that is open, and of the one in question with its history."""

    listed: tuple[Facts, ...]
    chosen: Facts | None


def ask_why(desk: Desk, chosen: str, most: int) -> Asked:
    """Read the outbox: the first `most` open commands, and `chosen` even where it is settled by now."""
    items = [item for item in desk.cache.outbox.all(past=0) if item.state in OPEN][:most]
    return Asked(tuple(facts_of_all(desk.cache, items)), facts_of(desk.cache, chosen) if chosen else None)


def facts_for_list(desk: Desk, items: Sequence[OutboxItem]) -> dict[str, Facts]:
    """What the list of the outbox needs to say a sentence for each."""
    return {facts.item.id: facts for facts in facts_of_all(desk.cache, items)}
