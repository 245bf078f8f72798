"""Editions of the rule set: every number with its unit, its article and the day from which it counts (R1.1, R23.1)."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, datetime, time
from typing import Any, Final

from sync.regulation.workdays import local_day

WORKING_DAYS: Final = "工作日"
WORKING_HOURS: Final = "工作小时"
LARGEST: Final = 365
"""More than this is a slip of the hand, whatever is counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """One number of the Measures: `value` in `unit`, from `article`; `open` marks what the Measures leave open."""

    value: int
    unit: str
    article: str
    open: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A stretch of the working day in local time; `closes` is exclusive."""

    opens: time
    closes: time


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """One edition of the rule set. An order keeps the edition under which it started (R23.1).

    `day_ends` is the hour at which Day n ends; None means 24:00.
    """

    id: str
    title: str
    effective_from: date
    village: Number = Number(value=3, unit=WORKING_DAYS, article="R12.2")
    consultation: Number = Number(value=5, unit=WORKING_DAYS, article="R12.3")
    other_kinds: Number = Number(value=7, unit=WORKING_DAYS, article="R12.4")
    upward: Number = Number(value=1, unit=WORKING_DAYS, article="R12.6")
    letter: Number = Number(value=5, unit=WORKING_DAYS, article="R13.4")
    handlings_before_letter: Number = Number(value=2, unit="次", article="R13.4")
    signing: Number = Number(value=4, unit=WORKING_HOURS, article="R16.1", open=True)
    near_due: Number = Number(value=1, unit=WORKING_DAYS, article="R16.1", open=True)
    cluster_reports: Number = Number(value=3, unit="件", article="R16.1", open=True)
    cluster_days: Number = Number(value=30, unit="日", article="R16.1", open=True)
    lease: Number = Number(value=7, unit="日", article="R17.3", open=True)
    sessions: tuple[Session, ...] = (
        Session(opens=time(8, 30), closes=time(12, 0)),
        Session(opens=time(14, 0), closes=time(17, 30)),
    )
    close_of_business: time = time(17, 30)
    day_ends: time | None = None
    late_upward_refused: bool = False


FIRST: Final = Edition(
    id="2024-1",
    title="县区“互联网+督查”平台运行管理暂行办法",
    effective_from=date(2024, 1, 1),
)

EDITIONS: Final[tuple[Edition, ...]] = (FIRST,)
"""Editions that this program was built with, oldest first; a district may distribute others."""


class BadEdition(ValueError):
    """What was given is no edition of the rules; the message says why."""


def amended(
    base: Edition,
    *,
    id: str,
    effective_from: date,
    title: str = "",
    numbers: Mapping[str, int] | None = None,
    close_of_business: time | None = None,
    day_ends: time | None = None,
    late_upward_refused: bool | None = None,
) -> Edition:
    """`base` with other numbers from `effective_from` on; articles and units of the numbers stay (R5.1, R23.1).

    A `day_ends` of 00:00 is the 24:00 of that day. The last session of the day closes with the business.

    Raises BadEdition for a number that the rules do not have, or one that cannot be meant.
    """
    changed: dict[str, Any] = {name: _numbered(base, name, value) for name, value in (numbers or {}).items()}
    return replace(
        base,
        id=id,
        effective_from=effective_from,
        title=title or base.title,
        close_of_business=close_of_business or base.close_of_business,
        sessions=_closing(base.sessions, close_of_business),
        day_ends=base.day_ends if day_ends is None else _hour(day_ends),
        late_upward_refused=base.late_upward_refused if late_upward_refused is None else late_upward_refused,
        **changed,
    )


def _hour(day_ends: time) -> time | None:
    return None if day_ends == time(0) else day_ends


def _closing(sessions: tuple[Session, ...], closes: time | None) -> tuple[Session, ...]:
    if closes is None:
        return sessions
    if closes <= sessions[-1].opens:
        raise BadEdition(f"下班时间应在{sessions[-1].opens:%H:%M}以后，不能是{closes:%H:%M}")
    return (*sessions[:-1], replace(sessions[-1], closes=closes))


def _numbered(base: Edition, name: str, value: int) -> Number:
    number = getattr(base, name, None)
    if not isinstance(number, Number):
        known = "、".join(each.name for each in fields(base) if isinstance(getattr(base, each.name), Number))
        raise BadEdition(f"规则里没有“{name}”这一项；有的是：{known}")
    if not 1 <= value <= LARGEST:
        raise BadEdition(f"“{name}”应在1至{LARGEST}之间，不能是{value}")
    return replace(number, value=value)


def edition_at(moment: datetime, editions: tuple[Edition, ...] = EDITIONS) -> Edition:
    """The edition in force at a moment; the oldest one for everything before it."""
    day = local_day(moment)
    ordered = sorted(editions, key=lambda each: each.effective_from)
    return next((each for each in reversed(ordered) if each.effective_from <= day), ordered[0])


def edition(id: str, editions: tuple[Edition, ...] = EDITIONS) -> Edition:
    """The edition with this id. Raises LookupError."""
    found = next((each for each in editions if each.id == id), None)
    if found is None:
        raise LookupError(f"no edition {id}")
    return found
