"""Why what is here is not called up to date although the line stands, in three sentences for the person there."""

from dataclasses import dataclass
from typing import Final

from sync.cache.errors import CacheProblem


@dataclass(frozen=True, slots=True)
class Doubt:
    """What cannot be vouched for, why, and what happens next."""

    title: str
    cause: str
    advice: str


DIFFERS: Final = Doubt(
    title="本机工单与区级平台核对不一致",
    cause="按区级平台的清单核对，本机有工单缺少、多出或不是最新，自动重新下载后仍然不一致。",
    advice="可以照常查看和办理，稍后会自动再核对；若一直这样，请联系区级平台的技术人员。",
)


def held(problem: CacheProblem) -> Doubt:
    """What the cache would not do yet."""
    return Doubt(problem.title, problem.cause, problem.advice)
