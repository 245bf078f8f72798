"""Enrolling a workstation, signing in and out, and renewing a session with a token that works once."""

import base64
import hashlib
import secrets
from typing import Final

from sync.cache.cache import Cache
from sync.client.calls import Calls
from sync.client.errors import LineProblem, NotEnrolled, Permanent, SignInNeeded, WrongServer
from sync.client.transport import Transport
from sync.contract.access import Enrolled, EnrolRequest, Hello, LoginRequest, RefreshRequest, Session

_ATTEMPT: Final = "session.attempt"
_REFUSED: Final = "refused"


def enrol(cache: Cache, transport: Transport, code: str, device_name: str) -> Enrolled:
    """Register this workstation at the district behind `transport` by a one-time code. Raises LineProblem.

    The key is made before the code is spent. A cache that holds one district's data is never joined to another.
    """
    known = cache.identity.server_id
    transport.server_id = known or None
    calls = Calls(transport)
    hello = calls.hello()
    transport.server_id = hello.server_id
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
    keep_keys(cache, hello)
    return enrolled


def keep_keys(cache: Cache, hello: Hello) -> None:
    """Keep the district's keys for courier files, where it has any."""
    if hello.courier is not None:
        cache.identity.courier_keys = hello.courier


def sign_in(cache: Cache, transport: Transport, username: str, password: str) -> Session:
    """Sign in; drafts and outbox are not touched. Raises LineProblem, Permanent for a wrong name or password."""
    device = cache.identity.device
    if not device:
        raise NotEnrolled("本机还没有登记。")
    before = cache.identity.actor
    session = Calls(transport).login(LoginRequest(username=username, password=password, device=device))
    cache.identity.session = session
    if before is None or before.user != session.actor.user:
        cache.colleagues.forget()
    return session


def sign_out(cache: Cache, transport: Transport) -> None:
    """Forget the tokens, at the district too when it can be reached; everything else stays."""
    session = cache.identity.session
    cache.identity.forget_session()
    cache.colleagues.forget()
    if session:
        try:
            Calls(transport).logout(session.access)
        except LineProblem:  # the token runs out by itself
            return


def renew(cache: Cache, calls: Calls) -> Session:
    """Trade the refresh token for a new session. Raises SignInNeeded when it is gone, LineProblem when the line fails.

    The token works once; a second use looks like theft and ends every session of this workstation. So a word for this
    one use is kept before it leaves, and where the answer was lost the same use is repeated with the same word. Once
    the district has said no, it is not asked again: somebody signs in, and nothing that waits is lost.
    """
    session = cache.identity.session
    if session is None:
        raise SignInNeeded("还没有登录。")
    attempt = _attempt(cache, session.refresh)
    try:
        fresh = calls.token(RefreshRequest(refresh=session.refresh, attempt=attempt))
    except (Permanent, SignInNeeded) as refusal:
        cache.settings.set(_ATTEMPT, f"{_mark(session.refresh)} {_REFUSED}")
        raise SignInNeeded(refusal.cause or refusal.title) from refusal
    cache.identity.session = fresh
    return fresh


def _attempt(cache: Cache, refresh: str) -> str:
    mark, _, attempt = cache.settings.get(_ATTEMPT).partition(" ")
    if mark != _mark(refresh):
        attempt = secrets.token_urlsafe(12)
        cache.settings.set(_ATTEMPT, f"{_mark(refresh)} {attempt}")
    if attempt == _REFUSED:
        raise SignInNeeded("登录已过期。")
    return attempt


def _mark(refresh: str) -> str:
    return hashlib.sha256(refresh.encode()).hexdigest()
