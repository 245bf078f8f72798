"""Plays every story of the sample through the real rules, dated back: each fact is one that could have happened."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import Final
from uuid import UUID, uuid5

from sync.contract.ids import uuid7
from sync.district.acting import perform
from sync.district.demo.almanac import Almanac
from sync.district.demo.cast import Cast
from sync.district.demo.exhibits import Exhibits
from sync.district.demo.stories import Step, Story, stories
from sync.district.demo.wording import Place, act_for, hop_for
from sync.district.numbers import ORDER, next_number
from sync.district.orders import load_order
from sync.district.store.transaction import Transaction
from sync.district.units.lookup import find_unit
from sync.regulation.acts import Act, Dispatch, Register
from sync.regulation.orders import Attachment, Unit, WorkOrder
from sync.regulation.terms import Level

SAMPLE: Final = UUID("7a1d7d1e-5f0c-4b57-9b0e-2f6d3a8c1e40")
"""Namespace of the sample's order ids: a story keeps its id, so that filling twice adds nothing."""

TO_DISPATCH: Final = timedelta(minutes=12)
BY_REPORTER: Final = "反映人"
HEARD_BEFORE: Final = timedelta(minutes=6)
"""How long the hotline had the order before it reached the district."""


def fill(tx: Transaction, now: datetime, root: Path) -> int:
    """Add the stories that are not there yet, as of `now`; how many were added. `root` is the district's folder."""
    almanac = Almanac(now, tx.rules.calendar)
    cast, exhibits = Cast(tx), Exhibits(tx, root)
    missing = [story for story in stories() if load_order(tx.connection, order_id(story)) is None]
    for story in missing:
        _Telling(tx, almanac, cast, exhibits, story).tell()
    return len(missing)


def order_id(story: Story) -> str:
    """The id of a story's order."""
    return str(uuid5(SAMPLE, story.key))


@dataclass(frozen=True, slots=True)
class _Telling:
    """One story on its way into the database."""

    tx: Transaction
    almanac: Almanac
    cast: Cast
    exhibits: Exhibits
    story: Story

    def tell(self) -> WorkOrder:
        """Registration, dispatch where there is a unit, then every step."""
        day, at = self.story.opening()
        opened = self.almanac.moment(day, at)
        papers = self.exhibits.attachments(self.story.papers, opened, BY_REPORTER)
        order = self._do(None, self._registration(opened), self._top(), opened, papers)
        if self.story.unit:
            unit = find_unit(self.tx.units, self.story.unit)
            order = self._do(order, Dispatch(unit=unit.id), self._top(), self.almanac.moment(day, at, TO_DISPATCH))
        for step in self.story.history():
            order = self._take(order, step)
        return order

    def _registration(self, at: datetime) -> Register:
        story = self.story
        return Register(
            number=next_number(self.tx, ORDER, at),
            upstream_no=f"SZ{at:%y%m%d}{Random(story.key).randrange(10**5):05d}",
            received_at=at - HEARD_BEFORE,
            source=story.source,
            kind=story.kind,
            subject=story.subject,
            body=story.body,
            domain=story.domain,
            category=story.category,
            place=story.place,
            channel=story.channel,
            urgent=story.urgent,
            tags=story.tags,
            reporter=story.reporter,
        )

    def _take(self, order: WorkOrder, step: Step) -> WorkOrder:
        at = self.almanac.moment(step.day, step.at)
        place = Place(order, self.tx.units, at)
        by_district = Level(step.who) is Level.DISTRICT
        unit = self._top() if by_district else self.tx.units[hop_for(step, place).receiver]
        papers = self.exhibits.attachments(step.papers, at)
        return self._do(order, act_for(step, place), unit, at, papers)

    def _do(
        self, order: WorkOrder | None, act: Act, unit: Unit, at: datetime, papers: Sequence[Attachment] = ()
    ) -> WorkOrder:
        random = Random(f"{self.story.key} {order.rev if order else 0}")
        command = uuid7(at, random.getrandbits)
        actor = self.cast.actor(unit)
        same = order_id(self.story)
        return perform(self.tx, act, order_id=same, actor=actor, command_id=command, at=at, attachments=papers)

    def _top(self) -> Unit:
        return next(unit for unit in self.tx.units.values() if unit.level is Level.DISTRICT)
