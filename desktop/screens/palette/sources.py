"""What the palette finds besides fixed commands: acts on the order shown, places with counts, units, orders."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Final

from desktop.actions.forms import FORMS, KEYS
from desktop.kit.commands import DEEDS, ORDERS, PLACES, UNITS, VIEWS, Command
from desktop.screens.compose.promise import refusal_words
from desktop.screens.inbox.narrowing import Narrowing
from desktop.screens.inbox.words import below
from desktop.screens.main.railplaces import ENTRIES, key_of
from desktop.screens.order import OrderPane
from desktop.screens.order.verbicons import ICONS
from desktop.screens.palette.ranking import Entry
from sync.cache.places import Place, Row
from sync.regulation.orders import Unit
from sync.regulation.terms import Verb, label
from sync.regulation.workflow import Refused

Go = Callable[[str], object]
PINYIN: Final[Mapping[Verb, str]] = {
    Verb.SIGN: "qianshou",
    Verb.ASSIGN_DOWN: "jiaoban fenban",
    Verb.PROGRESS: "banlijinzhan jinzhan",
    Verb.CONTACT: "lianxi dianhua",
    Verb.SUBMIT_RESULT: "tijiao jieguo",
    Verb.REPLY: "dafu huifu",
    Verb.CLOSE: "banjie jieshu",
    Verb.REQUEST_EXTENSION: "yanqi shenqing",
    Verb.SUBMIT_UPWARD: "shangbao tuidan",
    Verb.URGE: "cuiban",
    Verb.VERIFY: "hecha",
    Verb.EXPLAIN: "jieshi zhengce",
}
"""Whole syllables for those who type without an input method; initials are known of every title."""


def deeds(pane: OrderPane) -> Iterator[Command]:
    """Everything that has a form, on the order shown: what may be done, and the rest with the article against it."""
    if pane.view is None or pane.isHidden():
        return
    view = pane.view
    for verb, verdict in (*view.permits, *view.more):
        if verb in FORMS:
            yield Command(
                title=label(verb),
                act=partial(pane.compose, verb),
                group=DEEDS,
                icon=ICONS[verb],
                key=f"Alt+{KEYS[verb]}" if verb in KEYS else "",
                also=PINYIN.get(verb, ""),
                refused=refusal_words(verdict) if isinstance(verdict, Refused) else "",
            )


def places(go: Callable[[Place], object], count: Callable[[Place], int]) -> Iterator[Command]:
    """The places of the rail, with how many wait there."""
    for entry in ENTRIES:
        if entry.place is not None:
            key = key_of(entry.place)
            n = count(entry.place)
            group = f"{PLACES} · {n:,} 件" if n else PLACES
            yield Command(
                title=entry.place.label, act=partial(go, entry.place), group=group, icon=entry.icon, key=key,
                name=f"{PLACES}:{entry.place}",
            )  # fmt: skip


def views(narrowing: Narrowing) -> Iterator[Command]:
    """Lists that somebody kept under a name; each is opened as it was, and says what it shows."""
    for view, shows in narrowing.kept():
        yield Command(
            title=view.name, act=partial(narrowing.open, view), group=VIEWS, icon="bookmark-outline", below=shows,
            also=shows.replace("·", " "), name=f"{VIEWS}:{view.name}", verbatim=True,
        )  # fmt: skip


def units(known: Mapping[str, Unit], search: Go) -> Iterator[Command]:
    """Each unit leads to its orders."""
    for unit in known.values():
        yield Command(
            title=unit.name, act=partial(search, f"单位:{unit.name}"), group=UNITS, icon="office-building-outline",
            name=f"{UNITS}:{unit.id}", verbatim=True,
        )  # fmt: skip


def order(row: Row, show: Go, call: Go, *, icon: str = "file-document-outline") -> Entry:
    """An order, to be opened by Enter and read out by Ctrl+Enter."""
    command = Command(
        title=row.subject,
        act=partial(show, row.order_id),
        second=partial(call, row.order_id),
        group=ORDERS,
        icon=icon,
        below=f"{row.number} · {below(row)}",
        name=f"{ORDERS}:{row.order_id}",
        verbatim=True,
    )
    return Entry(command)


def not_here(number: str) -> Entry:
    """The sentence for a number that nothing here is called by."""
    return Entry(
        Command(
            title=f"本机没有编号为“{number}”或以它结尾的工单",
            act=lambda: None,
            icon="file-hidden",
            below="可能不在本单位的范围内，也可能还没有同步到；请核对号码，或按 F5 同步后再找。",
        ),
        inert=True,
    )
