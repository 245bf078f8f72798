"""Enrolling a workstation, signing in and out, and renewing a session with a token that works exactly once."""

import base64
import hashlib
from typing import Final

from sync.cache.cache import Cache
from sync.client.calls import Calls
from sync.client.errors import Busy, LineProblem, NotEnrolled, Permanent, SignInNeeded, WrongServer
from sync.client.transport import Transport
from sync.contract.access import Enrolled, EnrolRequest, LoginRequest, RefreshRequest, Session

_SPENT: Final = "session.spent"
_RAW_KEY_BYTES: Final = 32


def enrol(cache: Cache, transport: Transport, code: str, device_name: str) -> Enrolled:
    """Register this workstation at the district behind `transport` by a one-time code. Raises LineProblem.

    The key is made before the code is spent. A cache that holds one district's data is never joined to another.
    """
    known = cache.identity.server_id
    transport.server_id = known or None
    calls = Calls(transport)
    transport.server_id = calls.hello().server_id
    key = cache.identity.device_key().public_key().public_bytes_raw()
    request = EnrolRequest(
        code=code.strip(), public_key=base64.urlsafe_b64encode(key).decode(), device_name=device_name
    )
    enrolled = calls.enrol(request)
    if enrolled.server_id != transport.server_id:
        raise WrongServer("登记的答复与平台身份不一致。")
    identity = cache.identity
    identity.server_url, identity.server_id, identity.server_name = (
        transport.url,
        enrolled.server_id,
        enrolled.server_name,
    )
    identity.unit, identity.device = enrolled.unit, enrolled.device
    return enrolled


def sign_in(cache: Cache, transport: Transport, username: str, password: str) -> Session:
    """Sign in; drafts and outbox are not touched. Raises LineProblem, Permanent for a wrong name or password."""
    device = cache.identity.device
    if not device:
        raise NotEnrolled("本机还没有登记。")
    session = Calls(transport).login(LoginRequest(username=username, password=password, device=device))
    cache.identity.session = session
    return session


def sign_out(cache: Cache, transport: Transport) -> None:
    """Forget the tokens, at the district too when it can be reached; everything else stays."""
    session = cache.identity.session
    cache.identity.forget_session()
    if session:
        try:
            Calls(transport).logout(session.access)
        except LineProblem:  # the token runs out by itself
            return


def renew(cache: Cache, calls: Calls) -> Session:
    """Trade the refresh token for a new session. Raises SignInNeeded when it is gone, LineProblem when the line fails.

    The token is noted as spent before it leaves. When the answer is lost nobody knows whether it was used, and a second
    use would look like theft and end every session of this workstation: so it is not tried again. The access token
    serves on while it lasts; then somebody signs in. Nothing that waits is lost.
    """
    session = cache.identity.session
    if session is None:
        raise SignInNeeded("还没有登录。")
    mark = hashlib.sha256(session.refresh.encode()).hexdigest()
    if cache.settings.get(_SPENT) == mark:
        raise SignInNeeded("上次自动续期时线路中断，没有收到答复。")
    cache.settings.set(_SPENT, mark)
    try:
        fresh = calls.token(RefreshRequest(refresh=session.refresh))
    except LineProblem as problem:
        if _not_taken(problem):
            cache.settings.set(_SPENT, "")
        if isinstance(problem, Permanent):
            raise SignInNeeded(problem.cause or problem.title) from problem
        raise
    cache.identity.session = fresh
    return fresh


def _not_taken(problem: LineProblem) -> bool:
    return not problem.left or isinstance(problem, Busy)
