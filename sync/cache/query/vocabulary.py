"""The conditions that can be typed: their keys, what each is also called, and the values that may stand behind it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sync.regulation.terms import HopState, Kind, Level, OrderState, Rating, label
from sync.regulation.urgency import Urgency

if TYPE_CHECKING:
    from sync.regulation.orders import Unit

BAD: Final = "差评"
Meaning = tuple[str, Any]
"""A field of Filter and its value."""
Options = Sequence[tuple[str, Meaning]]
"""What may stand behind a key, in words, and what it means; the likelier first."""

URGENCIES: Final[Options] = (
    ("超期", ("urgency", Urgency.OVERDUE)),
    ("今日到期", ("urgency", Urgency.TODAY)),
    ("临期", ("urgency", Urgency.NEAR)),
    ("期限未到", ("urgency", Urgency.CALM)),
)
_STATES: Final = (
    *(HopState.AWAITING_SIGNATURE, HopState.HANDLING, HopState.RESULT_SUBMITTED, HopState.RETURNED),
    *(OrderState.REGISTERED, OrderState.CLOSED, OrderState.DECLINED, OrderState.REFERRED),
)
STATES: Final[Options] = (*((label(each), ("state", each)) for each in _STATES), *URGENCIES)
KINDS: Final[Options] = [(label(each), ("kind", each)) for each in Kind]
RATINGS: Final[Options] = [(BAD, ("bad", True)), *((label(each), ("rating", each)) for each in Rating)]
REPEATS: Final[Options] = [("是", ("repeats", True))]

ALIASES: Final = {
    "单位": ("承办", "承办单位", "dw"),
    "村": ("社区", "村社区", "cun"),
    "状态": ("办理状态", "zt"),
    "期限": ("时限", "到期", "qx"),
    "类别": ("类型", "lb"),
    "来源": ("渠道", "ly"),
    "标签": ("bq",),
    "评价": ("满意度", "回访", "pj"),
    "重复": ("cf",),
}
"""The keys, and what else they are called."""
KEYS: Final = {name: key for key, others in ALIASES.items() for name in (key, *others)}
SEVERAL: Final = ("单位", "村")
"""Keys behind which several values may stand, with commas between them: an order need only meet one."""
ALSO: Final = {
    "逾期": "超期", "已超期": "超期", "今天": "今日到期", "今日": "今日到期", "今天到期": "今日到期", "快到期": "临期",
    "不满": "不满意", "建议": "意见建议", "意见": "意见建议", "未签收": "待签收", "已结": "已办结", "办结": "已办结",
}  # fmt: skip
"""Other words for values."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What there is here to narrow by, as the cache has it."""

    units: Sequence["Unit"] = ()
    sources: Sequence[str] = ()
    tags: Sequence[str] = ()

    def options(self, key: str) -> Options:
        """What may stand behind a key."""
        villages = [unit for unit in self.units if unit.level is Level.VILLAGE]
        found: dict[str, Options] = {
            "单位": [(unit.name, ("units", (unit.id,))) for unit in self.units],
            "村": [(unit.name, ("units", (unit.id,))) for unit in villages],
            "状态": STATES,
            "期限": URGENCIES,
            "类别": KINDS,
            "来源": [(each, ("source", each)) for each in self.sources],
            "标签": [(each, ("tag", each)) for each in self.tags],
            "评价": RATINGS,
            "重复": REPEATS,
        }
        return found[key]
