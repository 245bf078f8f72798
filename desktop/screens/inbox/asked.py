"""The fields of a filter in words: what each can be narrowed to, and what the chip of a set one says."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from desktop.actions.looks import Detail
from sync.cache.filters import EVERYTHING, Filter, Sort, filter_of
from sync.regulation.terms import HopState, Kind, OrderState, Rating, label
from sync.regulation.urgency import Urgency

if TYPE_CHECKING:
    from sync.regulation.orders import Unit

URGENCIES: Final[dict[Urgency, str]] = {
    Urgency.OVERDUE: "超期",
    Urgency.TODAY: "今日到期",
    Urgency.NEAR: "临期",
    Urgency.CALM: "期限未到",
}
SORTS: Final[dict[Sort, str]] = {
    Sort.DUE: "按期限先后",
    Sort.ARRIVED: "按登记时间，新的在前",
    Sort.NUMBER: "按工单号",
    Sort.UNIT: "按承办单位",
    Sort.KIND: "按类别",
}
DETAILS: Final[dict[Detail, str]] = {
    Detail.NUMBER: "工单号",
    Detail.KIND: "类别",
    Detail.PLACE: "地点",
    Detail.UNIT: "承办单位",
    Detail.SOURCE: "来源",
    Detail.ARRIVED: "登记日期",
}
DENSE: Final = "每件一行"
REPEATS: Final = "只看重复件"
BAD: Final = "差评"
_OF: Final = "="
"""Between a field and the one of its several values that a chip stands for."""
_ENDINGS: Final = [state for state in OrderState if state.over]
_STATES: Final = (HopState.AWAITING_SIGNATURE, HopState.HANDLING, HopState.RESULT_SUBMITTED, *_ENDINGS)


class Choices(NamedTuple):
    """What there is here to narrow by: sources, tags, and the units from the own one downwards."""

    sources: Sequence[str] = ()
    tags: Sequence[str] = ()
    units: Sequence["Unit"] = ()


class Question(NamedTuple):
    """One field: what it is called, what may be chosen in words, and whether an order need meet only one of several."""

    field: str
    name: str
    options: Callable[[Choices], Sequence[tuple[Any, str]]]
    several: bool = False


QUESTIONS: Final = (
    Question("urgency", "期限", lambda _: list(URGENCIES.items())),
    Question("units", "单位", lambda here: [(unit.id, unit.name) for unit in here.units], several=True),
    Question("state", "办理状态", lambda _: [(each, label(each)) for each in _STATES]),
    Question("kind", "类别", lambda _: [(kind, label(kind)) for kind in Kind]),
    Question("source", "来源", lambda here: [(source, source) for source in here.sources]),
    Question("tag", "标签", lambda here: [(tag, tag) for tag in here.tags]),
    Question("rating", "满意度", lambda _: [(rating, label(rating)) for rating in Rating]),
)


def chips(where: Filter, here: Choices) -> list[tuple[str, str]]:
    """What is set, as the names of chips and their words, in the order of the panel; each of several has its own."""
    found = [chip for each in QUESTIONS if getattr(where, each.field) for chip in _said(each, where, here)]
    if where.repeats:
        found.append(("repeats", REPEATS))
    if where.bad:
        found.append(("bad", BAD))
    if where.group:
        found.append(("group", f"{where.group} 及其重复件"))
    return found


def without(where: Filter, chip: str) -> Filter:
    """The filter without what a chip of that name says."""
    field, _, gone = chip.partition(_OF)
    kept: Any = getattr(EVERYTHING, field)
    if gone:
        kept = tuple(value for value in getattr(where, field) if value != gone)
    return replace(where, **{field: kept})


def chosen(where: Filter, field: str, value: str | bool | Sequence[str]) -> Filter:
    """The filter with another value of one field; an empty one takes it away. Raises ValueError for a strange one."""
    return filter_of({**asdict(where), field: value or getattr(EVERYTHING, field)})


def _said(question: Question, where: Filter, here: Choices) -> list[tuple[str, str]]:
    value, named = getattr(where, question.field), dict(question.options(here))
    if question.several:
        return [(f"{question.field}{_OF}{each}", named.get(each, each)) for each in value]
    return [(question.field, named.get(value, str(value)))]
