"""Judges an answer before anybody believes it: is it the district's at all, and what does it say."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, NoReturn, TypeVar

from sync.client.errors import Busy, Garbled, Permanent, Portal, ServerDown, SignInNeeded, WrongServer
from sync.contract import codec, problems
from sync.contract.problems import Problem
from sync.contract.version import SERVER_HEADER

T = TypeVar("T")

OK: Final = 200
NOT_MODIFIED: Final = 304
UNAUTHORIZED: Final = 401
FORBIDDEN: Final = 403
NOT_FOUND: Final = 404
_REDIRECTION: Final = range(300, 400)
_FAULTS: Final = range(500, 600)
_COME_BACK: Final = (429, 503)
_UNNAMED: Final = "about:blank"
_SIGN_ON_TO_NETWORK: Final = (407, 511)


@dataclass(frozen=True, slots=True)
class Head:
    """Status and headers (any case) of an answer, with our own clock before and after."""

    status: int
    headers: Mapping[str, str]
    sent_at: datetime
    received_at: datetime


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer."""

    head: Head
    body: bytes

    def read(self, kind: type[T]) -> T:
        """The body as `kind`. Raises Garbled."""
        try:
            return codec.loads(self.body, kind)
        except codec.Malformed as error:
            raise Garbled(f"答复内容不符合约定（{error.field}）。") from error


def check_identity(head: Head, expected: str | None) -> None:
    """Raise Portal, WrongServer or ServerDown unless the district itself is speaking.

    `expected` is the enrolled server's id; None while enrolling, when any district will do.
    """
    if head.status in _SIGN_ON_TO_NETWORK or _redirects(head.status):
        raise Portal(f"网络设备要求先登录{_where_to(head)}。")
    server = head.headers.get(SERVER_HEADER)
    if server is None:
        _stranger(head)
    if expected and server != expected:
        raise WrongServer("答复者的身份与登记时不同。")


def check_success(answer: Answer) -> None:
    """Raise the problem that an answer of the district's own tells of; return for 2xx and 304."""
    status = answer.head.status
    if status < _REDIRECTION.start or status == NOT_MODIFIED:
        return
    if status in _COME_BACK:
        raise _busy(answer)
    if status in _FAULTS:
        raise ServerDown(f"平台答复 {status}。")
    problem = read_problem(answer)
    if status == UNAUTHORIZED and problem.type != problems.BAD_CREDENTIALS:
        raise SignInNeeded(problem.detail or "登录已过期。")
    raise Permanent(problem)


def read_problem(answer: Answer) -> Problem:
    """The RFC 9457 body, or one in our own words where there is none."""
    try:
        return codec.build({"status": answer.head.status, **_object(answer.body)}, Problem)
    except codec.Malformed:
        return Problem(
            type=_UNNAMED,
            title="区级平台没有接受",
            status=answer.head.status,
            detail=f"平台答复 {answer.head.status}。",
        )


def _busy(answer: Answer) -> Busy:
    said, pause = read_problem(answer), retry_after(answer.head)
    title = "" if said.type == _UNNAMED else said.title
    return Busy(said.detail, title=title, advice=said.advice, retry_after=pause)


def retry_after(head: Head) -> int | None:
    """Seconds of `Retry-After`; dates are not used between our own two ends."""
    value = head.headers.get("Retry-After", "")
    return int(value) if value.isdecimal() else None


def _stranger(head: Head) -> NoReturn:
    # The district's own gateway answers 502 without our header; only a success or refusal from a stranger is a portal.
    if head.status in _COME_BACK:
        raise Busy(f"平台前端答复 {head.status}。", retry_after=retry_after(head))
    if head.status in _FAULTS:
        raise ServerDown(f"平台前端答复 {head.status}。")
    raise Portal("收到的不是区级平台的答复，多半是上网认证页面。")


def _redirects(status: int) -> bool:
    return status in _REDIRECTION and status != NOT_MODIFIED


def _where_to(head: Head) -> str:
    target = head.headers.get("Location", "").split("?")[0]
    return f"（转向 {target[:60]}）" if target else ""


def _object(body: bytes) -> dict[str, Any]:
    return codec.loads(body, dict[str, Any])
