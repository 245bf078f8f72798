"""Hello, enrolment, sign-in, renewal and sign-out."""

from fastapi import APIRouter, Request, Response

from sync.contract.access import EnrolRequest, Hello, LoginRequest, RefreshRequest
from sync.contract.version import PROTOCOL, SERVICE
from sync.district.people import throttle
from sync.district.people.enrolment import enrol
from sync.district.people.sessions import revoke
from sync.district.people.signing_in import count_failure, refresh, sign_in
from sync.district.problem import Trouble
from sync.district.routes.answers import answer, read
from sync.district.routes.asking import SignedIn, TheDistrict, WholeBody

router = APIRouter()


@router.get("/v1/hello")
def hello(district: TheDistrict) -> Response:
    """Who this server is."""
    me = district.identity
    return answer(
        Hello(
            service=SERVICE,
            server_id=me.server_id,
            name=me.name,
            epoch=me.epoch,
            protocol=PROTOCOL,
            server_time=district.clock.now(),
            limits=district.limits,
            courier=me.courier_keys,
        )
    )


@router.post("/v1/enrol")
def enrol_workstation(request: Request, district: TheDistrict, body: WholeBody) -> Response:
    """Register a workstation by a one-time code."""
    asked = read(body, EnrolRequest)
    keys = throttle.keys_for(address_of(request))
    with district.read() as connection:
        throttle.check(connection, keys, district.clock.now())
    try:
        with district.begin() as tx:
            return answer(enrol(tx, asked, district.clock.now(), district.identity))
    except Trouble:
        count_failure(district, keys)
        raise


@router.post("/v1/login")
def login(request: Request, district: TheDistrict, body: WholeBody) -> Response:
    """Sign a user in."""
    return answer(sign_in(district, read(body, LoginRequest), address_of(request)))


@router.post("/v1/token")
def token(district: TheDistrict, body: WholeBody) -> Response:
    """A fresh pair of tokens for a refresh token."""
    return answer(refresh(district, read(body, RefreshRequest)))


@router.post("/v1/logout")
def logout(district: TheDistrict, caller: SignedIn) -> Response:
    """Shut out this session's tokens."""
    with district.begin() as tx:
        revoke(tx, caller.family)
    return Response(status_code=204)


def address_of(request: Request) -> str:
    """Where the request came from."""
    return request.client.host if request.client else "unknown"
