"""The fields of a filter in words: what each can be narrowed to, and what the chip of a set one says."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any, Final

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
_ENDINGS: Final = [state for state in OrderState if state.over]
_STATES: Final = (HopState.AWAITING_SIGNATURE, HopState.HANDLING, HopState.RESULT_SUBMITTED, *_ENDINGS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What there is here to narrow by: sources, tags, and the units from the own one downwards."""

    sources: Sequence[str] = ()
    tags: Sequence[str] = ()
    units: Sequence["Unit"] = ()

    def unit(self, id: str) -> str:
        """A unit's name."""
        return next((unit.name for unit in self.units if unit.id == id), id)


@dataclass(frozen=True, slots=True)
class Question:
    """One field: what it is called, what may be chosen, and the value in words."""

    field: str
    name: str
    options: Callable[[Choices], Sequence[tuple[Any, str]]]


QUESTIONS: Final = (
    Question("urgency", "期限", lambda _: list(URGENCIES.items())),
    Question("unit", "单位", lambda here: [(unit.id, unit.name) for unit in here.units]),
    Question("state", "办理状态", lambda _: [(each, label(each)) for each in _STATES]),
    Question("kind", "类别", lambda _: [(kind, label(kind)) for kind in Kind]),
    Question("source", "来源", lambda here: [(source, source) for source in here.sources]),
    Question("tag", "标签", lambda here: [(tag, tag) for tag in here.tags]),
    Question("rating", "满意度", lambda _: [(rating, label(rating)) for rating in Rating]),
)


def chips(where: Filter, here: Choices) -> list[tuple[str, str]]:
    """What is set, as field and words, in the order of the panel."""
    found = [(each.field, _said(each, where, here)) for each in QUESTIONS if getattr(where, each.field)]
    if where.repeats:
        found.append(("repeats", REPEATS))
    if where.bad:
        found.append(("bad", BAD))
    if where.group:
        found.append(("group", f"{where.group} 及其重复件"))
    return found


def without(where: Filter, field: str) -> Filter:
    """The filter with one field less."""
    return replace(where, **{field: getattr(EVERYTHING, field)})


def chosen(where: Filter, field: str, value: str | bool) -> Filter:
    """The filter with another value of one field; an empty one takes it away. Raises ValueError for a strange one."""
    return filter_of({**asdict(where), field: value or getattr(EVERYTHING, field)})


def _said(question: Question, where: Filter, here: Choices) -> str:
    value = getattr(where, question.field)
    return next((words for each, words in question.options(here) if each == value), str(value))
