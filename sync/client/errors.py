"""Everything that can go wrong on the line, each with a title, a cause and advice in Chinese, and the line's state.

LineProblem
├── Transient              tried again by itself, with back-off
│   ├── Unreachable        no line, or it broke; OFFLINE
│   ├── Interrupted        we cut it ourselves (closing, waking up)
│   ├── ServerDown         5xx: never an answer; SERVER_DOWN
│   │   ├── Garbled        the right server, an answer we cannot read
│   │   ├── NoProgress     answers without end, and nothing comes of them
│   │   └── Busy           429, 503: come back after `retry_after`
│   └── Portal             somebody else answered; PORTAL
├── WrongServer            another district, or a certificate we do not trust; REFUSED
├── ClockWrong             this machine's clock makes a secure line impossible; CLOCK_WRONG
├── NotEnrolled            no district known yet; NOT_ENROLLED
├── SignInNeeded           the session ended; all queued work is kept; SIGNED_OUT
└── Permanent              the district refused the request as such; REFUSED
"""

from typing import ClassVar

from sync.contract.problems import Problem
from sync.contract.status import LineState


class LineProblem(Exception):
    """One problem. `left` is false only when certainly no byte of the request left this machine."""

    state: ClassVar[LineState] = LineState.OFFLINE
    title: str = "没有连上区级平台"
    advice: str = "本机内容都已保存，线路恢复后会自动发送。"

    def __init__(self, cause: str = "", *, title: str = "", advice: str = "", left: bool = True) -> None:
        super().__init__(cause or self.title)
        self.cause = cause
        self.title = title or self.title
        self.advice = advice or self.advice
        self.left = left


class Transient(LineProblem):
    """Worth trying again later by itself."""

    retry_after: int | None = None


class Unreachable(Transient):
    """No route, no answer in time, or the line broke in the middle."""


class Interrupted(Transient):
    """We closed the connection ourselves."""

    title = "连接已主动中断"


class ServerDown(Transient):
    """The district's machine is in trouble; says nothing about whether a command took effect."""

    state = LineState.SERVER_DOWN
    title = "区级平台暂时不可用"
    advice = "不必重新填写，内容都已保存，平台恢复后会自动发送。"


class Garbled(ServerDown):
    """The right server gave an answer that this version cannot read."""

    title = "区级平台的答复无法识别"
    advice = "内容都已保存，稍后会自动重试；如持续出现，请检查软件是否需要更新。"


class NoProgress(ServerDown):
    """The district answers and nothing comes of it; to go on would only use up the line."""

    title = "区级平台的答复没有进展"
    advice = "已暂停收发，免得白费流量，过一会儿自动再试；内容都在本机，不必重新填写。如持续出现，请联系区级平台。"
    retry_after = 60


class Busy(ServerDown):
    """The district asks to come back later; `retry_after` in seconds."""

    title = "区级平台繁忙"

    def __init__(self, cause: str = "", *, title: str = "", advice: str = "", retry_after: int | None = None) -> None:
        super().__init__(cause, title=title, advice=advice)
        self.retry_after = retry_after


class Portal(Transient):
    """Something between us and the district answered in its place."""

    state = LineState.PORTAL
    title = "网络需要先登录"
    advice = "请打开浏览器完成上网认证，之后会自动继续；内容都已保存，没有任何一件被当作已发送。"


class WrongServer(LineProblem):
    """The other side is not the district that this workstation was enrolled with."""

    state = LineState.REFUSED
    title = "对方不是本机登记的区级平台"
    advice = "已停止收发以防泄露。请核对网络环境，并联系区政务管理办确认平台地址。"


class ClockWrong(LineProblem):
    """The secure line cannot be checked because this machine's date is wrong."""

    state = LineState.CLOCK_WRONG
    title = "本机日期或时间不对"
    advice = "请把本机时间校准为北京时间后重试。"


class NotEnrolled(LineProblem):
    """The workstation has not been registered with a district."""

    state = LineState.NOT_ENROLLED
    title = "本机尚未登记"
    advice = "请向区政务管理办领取一次性登记码，在“登记本机”中填写。"


class SignInNeeded(LineProblem):
    """Somebody must sign in; drafts and the outbox stay as they are."""

    state = LineState.SIGNED_OUT
    title = "需要重新登录"
    advice = "请重新登录；草稿和待发送的内容都在，登录后会自动发送。"


class Permanent(LineProblem):
    """The district refused; trying the same again will not help."""

    state = LineState.REFUSED
    title = "区级平台没有接受"
    advice = "请按提示修改，或联系区政务管理办。"

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.detail, title=problem.title, advice=problem.advice)
        self.problem = problem
