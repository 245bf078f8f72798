"""Base, mine and theirs of a command in conflict, side by side in readable lines; pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sync.cache.outbox_item import OutboxItem
from sync.cache.resolving import Choice
from sync.contract import codec
from sync.contract.commands import act_of, unit_act_of
from sync.contract.version import MAX_TEXT_CHARACTERS
from sync.regulation.acts import UNIT_ACTS, Act, Progress, UnitAct
from sync.regulation.glimpse import glimpse
from sync.regulation.orders import TimelineEntry, Units, WorkOrder
from sync.regulation.subjects import named
from sync.regulation.terms import label
from sync.regulation.written import Pairs, has_words, written


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One line of where the order stands: when the command was written, and now."""

    name: str
    base: str
    theirs: str

    @property
    def changed(self) -> bool:
        """True when both are known and differ."""
        return bool(self.base and self.theirs) and self.base != self.theirs


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """A command in conflict. `base` is None where it was not kept, `theirs` where the order is no longer here.

    `mine` is what the command says, `rows` where the order stood and stands, `steps` what happened in between by
    whatever hand, in the order in which it was recorded.
    """

    item: OutboxItem
    base: WorkOrder | None
    theirs: WorkOrder | None
    mine: Pairs
    rows: tuple[Difference, ...]
    steps: tuple[TimelineEntry, ...]


def compare(
    item: OutboxItem, base: WorkOrder | None, theirs: WorkOrder | None, units: Units, now: datetime
) -> Conflict:
    """Lay the three side by side; moments are read at `now`."""
    act = readable_act(item)
    hop = _hop(act, theirs or base)
    before, after = (dict(glimpse(each, hop, units, now)) if each else {} for each in (base, theirs))
    return Conflict(
        item=item,
        base=base,
        theirs=theirs,
        mine=written(act, units, now) if act else (),
        rows=tuple(_rows(before, after)),
        steps=steps_between(item, base, theirs),
    )


def steps_between(item: OutboxItem, base: WorkOrder | None, theirs: WorkOrder | None) -> tuple[TimelineEntry, ...]:
    """Steps of the order that its writer could not know of; by id, because a restored district counts afresh."""
    if theirs is None:
        return ()
    if base is None:
        return tuple(entry for entry in theirs.timeline if entry.rev > item.envelope.base_rev)
    known = {entry.id for entry in base.timeline}
    return tuple(entry for entry in theirs.timeline if entry.id not in known)


def readable_act(item: OutboxItem) -> Act | None:
    """The act inside; None when another version wrote it."""
    try:
        return act_of(item.envelope)
    except codec.Malformed:
        return None


def said_in(item: OutboxItem) -> Act | UnitAct | None:
    """The act inside, also one that a unit declares of itself (R6.7); None when another version wrote it."""
    try:
        return unit_act_of(item.envelope) if item.verb in UNIT_ACTS else act_of(item.envelope)
    except codec.Malformed:
        return None


def act_instead(conflict: Conflict, choice: Choice, unit: str, units: Units, now: datetime) -> Act | None:
    """What takes the command's place: the same act again, or a note with all its words, written by `unit`.

    None when there is nothing to send: the choice is to withdraw, the order is not here, another version wrote the
    command, or its words would make a note that is longer than a text may be.
    """
    if conflict.theirs is None or choice is Choice.WITHDRAW:
        return None
    if choice is Choice.AGAIN:
        return readable_act(conflict.item)
    hop = conflict.theirs.hop_of(unit)
    return _as_note(conflict.item, hop.id if hop else "", units, now)


def keeps_words(item: OutboxItem) -> bool:
    """True when withdrawing must leave a draft behind, because somebody wrote sentences or added files."""
    act = readable_act(item)
    return act is None or has_words(act) or bool(item.envelope.blobs)


def _as_note(item: OutboxItem, hop: str, units: Units, now: datetime) -> Progress | None:
    act = readable_act(item)
    if act is None:
        return None
    said = [f"{name}：{words}" for name, words in written(act, units, now)]
    text = "\n".join([f"原拟“{label(item.verb)}”，因工单已有新的变化没有生效，改为记录。", *said])
    return Progress(hop=hop, text=text) if len(text) <= MAX_TEXT_CHARACTERS else None


def _hop(act: Act | None, order: WorkOrder | None) -> str | None:
    subject = named(order, act) if order and act else None
    return subject.hop.id if subject and subject.hop else None


def _rows(before: Mapping[str, str], after: Mapping[str, str]) -> Sequence[Difference]:
    names = dict.fromkeys((*before, *after))
    return [Difference(name=name, base=before.get(name, ""), theirs=after.get(name, "")) for name in names]
