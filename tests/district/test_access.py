"""Who comes in: enrolment once per code, sign-in with failures counted, tokens that rotate."""

from datetime import timedelta
from typing import Any

import pytest
import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import select

from sync.contract import codec, problems
from sync.contract.access import Hello, Session
from sync.contract.version import SERVER_HEADER, SERVICE
from sync.district.district import District
from sync.district.people import signing_in
from sync.district.people.accounts import close_account, set_password
from sync.district.people.enrolment import make_code
from sync.district.people.secret_words import password_fits
from sync.district.people.users import BadUser
from sync.district.people.workstations import shut_out, workstations
from sync.district.store import tables
from tests.district.scenery import PASSWORD, VILLAGE, Desk, enrol_body
from tests.helpers.clocks import SteadyClock


def post(url: str, path: str, body: Any) -> requests.Response:
    return requests.post(url + path, data=codec.dumps(body), timeout=30)


def code_for(district: District, unit: str) -> str:
    with district.begin() as tx:
        return make_code(tx, unit, district.clock.now())


def test_the_district_says_who_it_is(district: District, url: str) -> None:
    answer = requests.get(url + "/v1/hello", timeout=30)
    hello = codec.loads(answer.content, Hello)
    assert hello.service == SERVICE
    assert hello.server_id == answer.headers[SERVER_HEADER] == district.identity.server_id
    assert hello.server_time == district.clock.now()
    assert "server" not in answer.headers
    assert "date" in answer.headers


def test_a_code_enrols_one_workstation_once(district: District, url: str) -> None:
    body = enrol_body(code_for(district, VILLAGE), Ed25519PrivateKey.generate())
    other = {**body, "public_key": enrol_body("", Ed25519PrivateKey.generate())["public_key"]}
    first, second = post(url, "/v1/enrol", body), post(url, "/v1/enrol", other)
    assert first.status_code == 200
    assert first.json()["unit"]["id"] == VILLAGE
    assert second.status_code == 403
    assert second.json()["type"] == problems.ENROLMENT_CODE
    assert "用过" in second.json()["detail"]


def test_a_workstation_whose_answer_was_lost_enrols_with_the_same_code(
    district: District, url: str, clock: SteadyClock
) -> None:
    body = enrol_body(code_for(district, VILLAGE), Ed25519PrivateKey.generate())
    first = post(url, "/v1/enrol", body)
    clock.tick(timedelta(days=30).total_seconds())
    assert post(url, "/v1/enrol", body).json() == first.json()


def test_a_workstation_that_was_shut_out_does_not_come_back_by_its_old_code(district: District, url: str) -> None:
    body = enrol_body(code_for(district, VILLAGE), Ed25519PrivateKey.generate())
    assert post(url, "/v1/enrol", body).status_code == 200
    with district.begin() as tx:
        assert len(tx.connection.execute(select(tables.device)).all()) == 1
        tx.connection.execute(tables.device.update().values(active=False))
    assert post(url, "/v1/enrol", body).status_code == 403


def test_a_code_may_be_typed_carelessly(district: District, url: str) -> None:
    typed = " ".join(code_for(district, VILLAGE).lower().replace("-", ""))
    assert post(url, "/v1/enrol", enrol_body(typed, Ed25519PrivateKey.generate())).status_code == 200


def test_a_code_expires(district: District, url: str, clock: SteadyClock) -> None:
    body = enrol_body(code_for(district, VILLAGE), Ed25519PrivateKey.generate())
    clock.tick(days=3)
    answer = post(url, "/v1/enrol", body)
    assert answer.status_code == 403
    assert "过期" in answer.json()["detail"]


def test_a_key_that_is_none_does_not_use_up_the_code(district: District, url: str) -> None:
    body = enrol_body(code_for(district, VILLAGE), Ed25519PrivateKey.generate())
    bad = post(url, "/v1/enrol", {**body, "public_key": "c2hvcnQ"})
    assert (bad.status_code, bad.json()["field"]) == (400, "$.public_key")
    assert post(url, "/v1/enrol", body).status_code == 200


def test_a_session_is_short_and_kept_as_hashes_only(district: District, village: Desk) -> None:
    session = village.session
    assert 16 <= len(session.access) <= 22
    assert session.unit.id == session.actor.unit == VILLAGE
    with district.read() as connection:
        kept = repr(connection.execute(select(tables.session)).all()) + repr(
            connection.execute(select(tables.user)).all()
        )
    assert "$argon2id$" in kept
    for secret in (session.access, session.refresh, PASSWORD):
        assert secret not in kept


@pytest.mark.parametrize("wrong", [{"password": "nope nope"}, {"username": "niemand"}])
def test_wrong_name_and_wrong_password_sound_alike(village: Desk, url: str, wrong: dict[str, str]) -> None:
    body = {"username": "cun", "password": PASSWORD, "device": village.enrolled.device, **wrong}
    answer = post(url, "/v1/login", body)
    assert answer.status_code == 401
    assert answer.json()["type"] == problems.BAD_CREDENTIALS
    assert answer.json()["title"] == "用户名或密码不正确"


def test_an_unknown_or_foreign_workstation_is_told_so(village: Desk, town: Desk, url: str) -> None:
    body = {"username": "cun", "password": PASSWORD, "device": "01a0"}
    assert post(url, "/v1/login", body).json()["title"] == "本机没有登记"
    assert post(url, "/v1/login", {**body, "device": town.enrolled.device}).json()["title"] == "本机属于另一个单位"


def test_guessing_is_slowed_down_and_forgiven_in_time(village: Desk, url: str, clock: SteadyClock) -> None:
    body = {"username": "cun", "password": "guess guess", "device": village.enrolled.device}
    assert [post(url, "/v1/login", body).status_code for _ in range(6)] == [401] * 5 + [429]
    right = {**body, "password": PASSWORD}
    held = post(url, "/v1/login", right)
    assert held.status_code == 429
    assert int(held.headers["Retry-After"]) == held.json()["retry_after"] == 900
    assert held.json()["retryable"] is True
    clock.tick(timedelta(minutes=15).total_seconds())
    assert post(url, "/v1/login", right).status_code == 200


def test_without_a_workstation_nobody_can_lock_a_name(village: Desk, url: str) -> None:
    guess = {"username": "cun", "password": "guess guess", "device": "01a0"}
    assert {post(url, "/v1/login", guess).status_code for _ in range(8)} == {403}
    right = {**guess, "password": PASSWORD, "device": village.enrolled.device}
    assert post(url, "/v1/login", right).status_code == 200


def test_sessions_are_forgotten_when_they_are_over(district: District, village: Desk, clock: SteadyClock) -> None:
    clock.tick(timedelta(days=31).total_seconds())
    village.sign_in()
    with district.read() as connection:
        assert len(connection.execute(select(tables.session)).all()) == 1


def test_tokens_rotate(village: Desk, url: str) -> None:
    first = village.session
    second = village.post("/v1/token", {"refresh": first.refresh}, Session)
    assert {second.access, second.refresh}.isdisjoint({first.access, first.refresh})
    village.session = second
    assert village.ask("GET", "/v1/wait", params={"seconds": "0"}).status_code == 204


def test_a_refresh_token_used_twice_shuts_the_family_out(village: Desk, url: str) -> None:
    first = village.session
    second = village.post("/v1/token", {"refresh": first.refresh}, Session)
    stolen = post(url, "/v1/token", {"refresh": first.refresh})
    assert stolen.status_code == 401
    assert stolen.json()["type"] == problems.SESSION_EXPIRED
    assert post(url, "/v1/token", {"refresh": second.refresh}).status_code == 401
    village.session = second
    assert village.ask("GET", "/v1/changes").status_code == 401


def test_a_lost_answer_may_be_asked_for_again_by_the_same_attempt(village: Desk, url: str) -> None:
    ask = {"refresh": village.session.refresh, "attempt": "the first try"}
    lost, second = post(url, "/v1/token", ask).json(), village.post("/v1/token", ask, Session)
    assert lost["refresh"] != second.refresh
    village.session = second
    assert village.ask("GET", "/v1/wait", params={"seconds": "0"}).status_code == 204
    assert post(url, "/v1/token", {"refresh": lost["refresh"]}).status_code == 401
    third = village.post("/v1/token", {"refresh": second.refresh, "attempt": "the next"}, Session)
    assert post(url, "/v1/token", ask).status_code == 401, "the pair was used, so this is no lost answer"
    assert post(url, "/v1/token", {"refresh": third.refresh}).status_code == 401


def test_signing_out_ends_the_session(village: Desk) -> None:
    assert village.ask("POST", "/v1/logout").status_code == 204
    assert village.ask("GET", "/v1/changes").status_code == 401


def test_a_shut_out_workstation_stays_out(district: District, village: Desk) -> None:
    with district.begin() as tx:
        tx.connection.execute(tables.device.update().values(active=False))
    assert village.ask("GET", "/v1/changes").json()["type"] == problems.DEVICE_UNKNOWN


@pytest.mark.parametrize("body", [b"", b"[]", b"<html>", b"{}", b'{"refresh": 7}'])
def test_a_body_that_is_no_request_names_what_is_wrong(url: str, body: bytes) -> None:
    answer = requests.post(url + "/v1/token", data=body, timeout=30)
    assert answer.status_code == 400
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["type"] == problems.MALFORMED


def test_unknown_addresses_are_problems_too(district: District, url: str) -> None:
    answer = requests.get(url + "/nowhere", timeout=30)
    assert (answer.status_code, answer.json()["type"]) == (404, "about:blank")
    assert answer.headers[SERVER_HEADER] == district.identity.server_id


def test_a_lost_workstation_is_shut_out_with_its_tokens_and_its_neighbour_is_not(
    district: District, village: Desk, town: Desk
) -> None:
    assert village.ask("GET", "/v1/changes").status_code == 200
    with district.begin() as tx:
        gone = shut_out(tx, village.enrolled.device)
        assert shut_out(tx, "no such workstation") is None
        assert [each.active for each in workstations(tx.connection, VILLAGE)] == [False]
    assert gone is not None
    assert village.ask("GET", "/v1/changes").status_code in (401, 403)
    body = {"username": village.username, "password": PASSWORD, "device": village.enrolled.device}
    assert post(village.url, "/v1/login", body).status_code in (401, 403)
    assert town.ask("GET", "/v1/changes").status_code == 200
    village.move()
    assert village.ask("GET", "/v1/changes").status_code == 200, "it comes back by a new code, as another one"


def test_an_account_that_is_closed_while_its_password_is_checked_is_not_let_in(
    district: District, village: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def meanwhile(hashed: str | None, given: str) -> bool:
        with district.begin() as tx:
            set_password(tx, village.username, "another horse 8")
        return password_fits(hashed, given)

    monkeypatch.setattr(signing_in, "password_fits", meanwhile)
    body = {"username": village.username, "password": PASSWORD, "device": village.enrolled.device}
    assert post(village.url, "/v1/login", body).status_code == 401


def test_another_password_signs_everybody_out_and_a_closed_account_nobody_in(
    district: District, village: Desk, town: Desk
) -> None:
    with district.begin() as tx:
        set_password(tx, village.username, "another horse 8")
        with pytest.raises(BadUser, match="至少"):
            set_password(tx, village.username, "short")
        with pytest.raises(BadUser, match="没有用户名"):
            close_account(tx, "nobody")
    assert village.ask("GET", "/v1/changes").status_code == 401
    body = {"username": village.username, "password": PASSWORD, "device": village.enrolled.device}
    assert post(village.url, "/v1/login", body).status_code == 401
    answer = post(village.url, "/v1/login", {**body, "password": "another horse 8"})
    village.session = codec.loads(answer.content, Session)
    assert village.ask("GET", "/v1/changes").status_code == 200
    with district.begin() as tx:
        close_account(tx, village.username)
    assert village.ask("GET", "/v1/changes").status_code == 401
    assert post(village.url, "/v1/login", {**body, "password": "another horse 8"}).status_code == 401
    assert town.ask("GET", "/v1/changes").status_code == 200
