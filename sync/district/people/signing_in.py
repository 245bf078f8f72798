"""Sign-in: name, password and an enrolled workstation of the same unit, with failures counted."""

from dataclasses import replace

from sync.contract.access import LoginRequest, RefreshRequest, Session
from sync.district.district import District
from sync.district.people import throttle
from sync.district.people.enrolment import device_by_id
from sync.district.people.refusals import bad_credentials, device_unknown, expired, other_units_device
from sync.district.people.secret_words import password_fits
from sync.district.people.sessions import renew, start
from sync.district.people.users import user_by_id, user_named
from sync.district.problem import Trouble


def sign_in(district: District, request: LoginRequest, address: str) -> Session:
    """Check everything and start a session. Raises Trouble: 401, 403 or 429."""
    keys = throttle.keys_for(address, request.username)
    with district.read() as connection:
        throttle.check(connection, keys, district.clock.now())
        user = user_named(connection, request.username)
        device = device_by_id(connection, request.device)
    # Asked first: whoever has no workstation of ours shall not be able to lock a colleague's name by guessing.
    if device is None:
        count_failure(district, throttle.keys_for(address))
        raise Trouble(device_unknown())
    # Outside any transaction: an argon2 check takes longer than everything else here.
    if not password_fits(user.password if user and user.active else None, request.password) or user is None:
        count_failure(district, keys)
        raise Trouble(bad_credentials())
    if device.unit != user.unit:
        raise Trouble(other_units_device(district.units[device.unit].name))
    with district.begin() as tx:
        if user_by_id(tx.connection, user.id) != user:  # closed, or given another password, while it was checked
            raise Trouble(bad_credentials())
        throttle.forgive(tx, request.username)
        return replace(start(tx, user, device, district.clock.now()), limits=district.limits)


def refresh(district: District, request: RefreshRequest) -> Session:
    """A new pair of tokens for a refresh token. Raises Trouble (401)."""
    with district.begin() as tx:
        session = renew(tx, request.refresh, request.attempt, district.clock.now())
    # Raised after the commit, so that shutting the family out lasts.
    if session is None:
        raise Trouble(expired())
    return session


def count_failure(district: District, keys: throttle.Keys) -> None:
    """Remember one failure in a transaction of its own, so that it lasts whatever is answered."""
    with district.begin() as tx:
        throttle.note_failure(tx, keys, district.clock.now())
