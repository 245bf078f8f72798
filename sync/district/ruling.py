"""The rules as the district changes them: editions, notices, days of its own; every client gets them (R5.1, R22.1)."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Final

from sqlalchemy import update

from sync.contract import codec
from sync.contract.pages import Entity
from sync.district.feed import EVERYONE, Place, publish
from sync.district.setup import RULES_ID
from sync.district.store.tables import meta
from sync.district.store.transaction import Transaction
from sync.regulation.editions import BadEdition, Edition
from sync.regulation.rules import Rules
from sync.regulation.workdays import DayOff, local_day

DECEMBER: Final = 12


def add_edition(tx: Transaction, new: Edition, now: datetime) -> Rules:
    """Make an edition known; orders that began before it keep theirs (R23.1). Raises BadEdition."""
    if not new.id.strip():
        raise BadEdition("规则版本要有编号")
    if any(moment is not None and moment.tzinfo for moment in (new.close_of_business, new.day_ends)):
        raise BadEdition("时刻不带时区，应写成 17:30:00")
    known = tx.rules.editions
    if any(each.id == new.id for each in known):
        raise BadEdition(f"编号“{new.id}”的规则版本已经有了，请另起编号")
    if new.effective_from <= local_day(now):
        raise BadEdition("施行日期应当在今天以后，已经开始办理的工单不能改按新规则")
    return _adopt(tx, replace(tx.rules, editions=(*known, new)), now)


def add_notice(tx: Transaction, year: int, days: Mapping[date, DayOff], now: datetime) -> Rules:
    """A year's notice: its days, and those of the December before that it changes. Raises BadEdition."""
    calendar = tx.rules.calendar
    strange = [day for day in days if _noticed_for(day) != year]
    if strange:
        raise BadEdition(f"{strange[0]} 不属于 {year} 年的放假安排")
    kept = {day: special for day, special in calendar.days.items() if _noticed_for(day) != year}
    fresh = replace(calendar, days={**kept, **days}, notices=calendar.notices | {year})
    return _adopt(tx, replace(tx.rules, calendar=fresh), now)


def _noticed_for(day: date) -> int:
    """The year whose notice speaks of a day: December belongs to the next one, which says how the year ends."""
    return day.year + (day.month == DECEMBER)


def override(tx: Transaction, day: date, special: DayOff | None, now: datetime) -> Rules:
    """The district's own word on a day, which wins over every notice; None takes it back."""
    own = {known: value for known, value in tx.rules.calendar.overrides.items() if known != day}
    if special is not None:
        own[day] = special
    return _adopt(tx, replace(tx.rules, calendar=replace(tx.rules.calendar, overrides=own)), now)


def _adopt(tx: Transaction, rules: Rules, now: datetime) -> Rules:
    rules = rules.at(now)
    value = codec.dumps(rules.sheet())
    tx.connection.execute(update(meta).where(meta.c.name == RULES_ID).values(value=value))
    publish(tx, {EVERYONE}, Entity.RULES, RULES_ID, 1 + tx.take(RULES_ID), Place(0, -1))
    return rules
