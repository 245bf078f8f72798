"""The screens, each by the way on which a person comes to it. A new screen gets a line in one of the rooms here."""

from collections.abc import Awaitable, Callable
from typing import Final

from tests.gallery.guide import Guide
from tests.gallery.scenes.asking import questions
from tests.gallery.scenes.commanding import commanding
from tests.gallery.scenes.entering import gates, places
from tests.gallery.scenes.lists import finding, narrowing, units
from tests.gallery.scenes.orders import colleagues, forms, orders, phrases
from tests.gallery.scenes.rarely import absence, papers, relating
from tests.gallery.scenes.releases import updates
from tests.gallery.scenes.seldom import seldom
from tests.gallery.scenes.windows import paper, saying, windows

Scene = Callable[[Guide], Awaitable[None]]
SCENES: Final[tuple[Scene, ...]] = (
    gates, places, units, orders, forms, phrases, colleagues, windows, finding, narrowing, commanding, saying, paper,
    updates, questions, seldom, relating, papers, absence,
)  # fmt: skip
