"""What the table of units says in its cells, and what came of a chase, in whole sentences."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from desktop.actions.barred import told
from desktop.actions.chase import ChaseDone, Plan
from desktop.kit import moments
from sync.cache.below import Chased, UnitBelow
from sync.regulation.terms import Verb, label


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column: its head, what that means, the figure it shows, and the tone of a figure that is not nought."""

    title: str
    meaning: str
    count: Callable[[UnitBelow], int]
    tone: str = ""


COUNTS: Final[tuple[Column, ...]] = (
    Column(title="在办", meaning="还没有办结的工单，包括已报结果等待审核的", count=lambda unit: unit.open),
    Column(title="未签收", meaning="已交办、还没有签收的工单", count=lambda unit: unit.unsigned, tone="info"),
    Column(title="临期", meaning="按该单位自己的期限，一个工作日内到期", count=lambda unit: unit.near, tone="near"),
    Column(title="今日到期", meaning="按该单位自己的期限，今天到期", count=lambda unit: unit.today, tone="today"),
    Column(
        title="超期",
        meaning="已过该单位自己的期限；延期待批的不算",
        count=lambda unit: unit.overdue,
        tone="overdue",
    ),
    Column(
        title="待我审批",
        meaning="等待本单位答复的延期申请、上报和办理结果",
        count=lambda unit: unit.asking,
        tone="info",
    ),
    Column(title="催办未复", meaning="已催办、还没有答复的次数", count=lambda unit: unit.chased, tone="near"),
)
NAME: Final = ("单位", "本单位的下级单位，最需要关注的排在最前")
LIFE: Final = ("最近动静", "该单位在任何一件工单上的最后一步；有在办工单而三个工作日没有任何一步的，标明没有动静")
DAYS: Final = ("平均用时", "从交办到报送结果，平均用了几个工作日")


def life(unit: UnitBelow, now: datetime) -> str:
    """When it last stirred; for how long it has not where it owes something."""
    if unit.silent:
        return f"{unit.quiet} 个工作日没有动静"
    return moments.ago(unit.last, now) if unit.last else "还没有"


def days(unit: UnitBelow) -> str:
    """The mean working days; nothing while it has reported nothing."""
    return "—" if unit.days is None else f"{unit.days:.1f} 天"


def spoken(unit: UnitBelow, now: datetime) -> str:
    """One unit as a sentence for a screen reader."""
    counts = "，".join(f"{column.title} {column.count(unit)} 件" for column in COUNTS if column.count(unit))
    return f"{unit.name}，{counts or '没有在办工单'}，最近动静：{life(unit, now)}"


def figures(unit: UnitBelow) -> str:
    """The counts that are not nought, for the head of a unit's orders."""
    found = " · ".join(f"{column.title} {column.count(unit)}" for column in COUNTS if column.count(unit))
    return found or "没有在办工单"


def chased_title(urge: Chased, now: datetime) -> str:
    """When it was urged and in what words."""
    said = f"：{urge.text}" if urge.text else ""
    return f"{moments.stamp(urge.at, now)} {label(urge.kind)}{said}"


def chased_below(urge: Chased, now: datetime) -> str:
    """The order and the answer, or that none came."""
    if urge.answered_at is not None:
        return f"{moments.stamp(urge.answered_at, now)} 答复：{urge.answer} · {urge.subject}"
    return f"还没有答复 · {urge.subject}" if urge.open else f"已报结果或办结，不再等待答复 · {urge.subject}"


def fate(urge: Chased) -> tuple[str, str, str]:
    """How an urge stands, as chip: words, tone and icon."""
    if urge.waiting:
        return ("待回执", "info", "timer-sand") if urge.sent else ("待发送", "info", "send-clock-outline")
    if urge.answered_at is not None:
        return "已答复", "good", "check"
    return ("未答复", "near", "timer-sand") if urge.open else ("已了结", "neutral", "check")


def foretold(plan: Plan, *, again: bool, more: bool) -> str:
    """What submitting a chase will do, whom it leaves out and why."""
    chosen = plan.chosen(again=again)
    parts = [f"送达后催办 {_by_unit([each.unit for each in chosen])}，各单位应当在平台答复，期限不变。"]
    if not chosen:
        parts = ["今天都已经催过了。"] if plan.again else ["没有可以催办的工单。"]
    if plan.again and chosen:
        left = f"其中 {len(plan.again)} 件今天已经催过，会再催一次。"
        parts.append(left if again else f"另有 {len(plan.again)} 件今天已经催过，不再重复。")
    if more:
        parts.append(f"一次最多催办 {len(chosen)} 件，先催最急的。")
    return "".join((*parts, *told(plan.barred, Verb.URGE)))


def outcome(done: ChaseDone, left_out: int) -> tuple[str, str]:
    """What was put into the outbox, and what was not, as title and text."""
    count = sum(done.by_unit.values())
    units = "、".join(f"{name}（{n} 件）" for name, n in done.by_unit.items())
    title = f"已把 {count} 件催办放入发件箱" if count else "没有发出催办"
    parts = [f"{units}。送达后在工单和这里都能看到答复。"] if count else []
    if left_out:
        parts.append(f"今天已经催过的 {left_out} 件没有重复催办。")
    return title, "".join((*parts, *told(done.barred, Verb.URGE)))


def _by_unit(units: Sequence[str]) -> str:
    names = list(dict.fromkeys(units))
    return f"{names[0]}的 {len(units)} 件工单" if len(names) == 1 else f"{len(names)} 个单位的 {len(units)} 件工单"
