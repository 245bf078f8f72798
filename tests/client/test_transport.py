"""Whatever answers in the district's place is recognised, and nothing torn is ever taken for whole."""

import gzip
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from email.utils import format_datetime

import pytest

from sync.client.calls import Calls
from sync.client.errors import (
    Busy,
    Garbled,
    Interrupted,
    LineProblem,
    Permanent,
    Portal,
    ServerDown,
    SignInNeeded,
    Unreachable,
    WrongServer,
)
from sync.client.feed import Page
from sync.client.feed import pages as pages_of
from sync.client.skew import Sighting
from sync.client.transport import Patience, Transport
from sync.contract import problems
from sync.contract.access import Hello
from sync.contract.pages import Change, Entity, PageEnd, change_line, end_line
from sync.contract.problems import Problem
from sync.contract.version import SERVICE
from tests.client.hostile import SERVER_ID, Hostile, Reply, hostile, told
from tests.helpers.clocks import MORNING as START
from tests.helpers.clocks import SteadyClock

HELLO = Hello(service=SERVICE, server_id=SERVER_ID, name="区级平台", epoch="1", protocol=1, server_time=START)
PORTAL_PAGE = "<html><title>上网认证</title></html>".encode()


def line_to(server: Hostile, *, stall: float = 5.0, server_id: str | None = SERVER_ID) -> Calls:
    return Calls(Transport(server.url, server_id=server_id, clock=SteadyClock(), patience=Patience(2.0, stall)))


def failure(*replies: Reply, stall: float = 5.0) -> LineProblem:
    with hostile(*replies) as server, pytest.raises(LineProblem) as caught:
        line_to(server, stall=stall).hello()
    return caught.value


def test_the_district_is_greeted_and_its_answer_believed() -> None:
    with hostile(told(HELLO)) as server:
        assert line_to(server).hello() == HELLO


def test_a_login_page_with_200_is_a_portal() -> None:
    problem = failure(Reply(body=PORTAL_PAGE, identity=None))
    assert isinstance(problem, Portal)
    assert "上网认证" in problem.cause
    assert "浏览器" in problem.advice


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_to_another_host_is_not_followed(status: int) -> None:
    with hostile(Reply(body=b"")) as elsewhere:
        problem = failure(Reply(status=status, headers={"Location": elsewhere.url + "/login"}, identity=None))
        assert elsewhere.asked == []
    assert isinstance(problem, Portal)


def test_even_a_redirect_with_the_right_identity_is_not_followed() -> None:
    assert isinstance(failure(Reply(status=302, headers={"Location": "http://127.0.0.1:1/"})), Portal)


@pytest.mark.parametrize("status", [407, 511])
def test_a_network_that_asks_for_a_login_is_a_portal(status: int) -> None:
    assert isinstance(failure(Reply(status=status, identity=None)), Portal)


def test_another_districts_answer_is_refused() -> None:
    assert isinstance(failure(told(HELLO, identity="district-2")), WrongServer)


def test_while_enrolling_any_district_will_do_but_not_a_stranger() -> None:
    with hostile(told(HELLO, identity="district-2"), Reply(body=PORTAL_PAGE, identity=None)) as server:
        calls = line_to(server, server_id=None)
        assert calls.hello() == HELLO
        with pytest.raises(Portal):
            calls.hello()


@pytest.mark.parametrize("identity", [SERVER_ID, None])
def test_a_503_says_when_to_come_back(identity: str | None) -> None:
    problem = failure(Reply(status=503, headers={"Retry-After": "7"}, identity=identity))
    assert isinstance(problem, Busy)
    assert problem.retry_after == 7


def test_a_districts_own_words_for_a_rest_are_kept() -> None:
    said = Problem(
        type=problems.BUSY, title="尝试次数过多", status=429, detail="失败太多。", advice="请稍后。", retryable=True
    )
    problem = failure(told(said, status=429))
    assert isinstance(problem, Busy)
    assert (problem.title, problem.cause, problem.advice) == (said.title, said.detail, said.advice)


@pytest.mark.parametrize("identity", [SERVER_ID, None])
def test_a_500_is_never_an_answer(identity: str | None) -> None:
    assert isinstance(failure(Reply(status=500, body=b"Internal Server Error", identity=identity)), ServerDown)


@pytest.mark.parametrize("body", [b"", b"{", b'{"service": 1}', b"\xff\xfe", b"[]"])
def test_wrong_json_from_the_right_server_is_not_believed(body: bytes) -> None:
    assert isinstance(failure(Reply(body=body)), Garbled)


def test_an_expired_session_asks_to_sign_in() -> None:
    problem = Problem(type=problems.SESSION_EXPIRED, title="登录已过期", status=401)
    assert isinstance(failure(told(problem, status=401)), SignInNeeded)


def test_a_wrong_password_is_a_refusal_and_not_an_expired_session() -> None:
    problem = failure(told(Problem(type=problems.BAD_CREDENTIALS, title="用户名或密码不对", status=401), status=401))
    assert isinstance(problem, Permanent)
    assert problem.title == "用户名或密码不对"


def test_a_refusal_without_a_readable_body_still_has_a_sentence() -> None:
    problem = failure(Reply(status=418, body=b"teapot"))
    assert isinstance(problem, Permanent)
    assert problem.title
    assert "418" in problem.cause


def test_a_stalled_answer_is_given_up_after_the_stall_time() -> None:
    problem = failure(Reply(stall=True), stall=0.2)
    assert isinstance(problem, Unreachable)
    assert problem.left, "the request may have arrived"


def test_where_nobody_listens_no_byte_has_left() -> None:
    with hostile(Reply()) as server:
        calls = line_to(server)
    with pytest.raises(Unreachable) as caught:
        calls.hello()
    assert not caught.value.left


def test_an_answer_cut_in_its_body_is_not_an_answer() -> None:
    problem = failure(told(HELLO, cut_after=20))
    assert isinstance(problem, Unreachable)
    assert problem.left


def test_an_answer_cut_anywhere_in_its_head_is_not_an_answer() -> None:
    reply = Reply(status=204, headers={"Upload-Offset": "131072"})
    whole = len(reply.bytes())
    with hostile(*(replace(reply, cut_head=size) for size in range(1, whole)), reply) as server:
        calls = line_to(server)
        for _ in range(1, whole):
            with pytest.raises(Unreachable):
                calls.transport.call("PATCH", "/v1/blobs/x", body=b"x")
        assert calls.transport.call("PATCH", "/v1/blobs/x", body=b"x").head.headers["Upload-Offset"] == "131072"


def test_a_cut_from_another_thread_ends_a_stalled_call_at_once() -> None:
    with hostile(Reply(stall=True)) as server:
        calls = line_to(server, stall=15)
        threading.Timer(0.2, calls.transport.cut).start()
        with pytest.raises(Interrupted):
            calls.hello()
        server.replies = [told(HELLO)]
        calls.transport.mend()
        assert calls.hello() == HELLO


def test_one_connection_serves_many_calls() -> None:
    with hostile(told(HELLO), Reply(status=304), told(HELLO)) as server:
        calls = line_to(server)
        calls.hello()
        assert calls.wait("token", "cursor", 1) is False
        calls.hello()
        assert server.connections == 1


def test_headers_are_few_and_the_token_is_our_own(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    monkeypatch.setenv("NETRC", f"{tmp_path}/netrc")
    with open(f"{tmp_path}/netrc", "w", encoding="ascii") as file:  # noqa: PTH123
        file.write("machine 127.0.0.1 login somebody password secret\n")
    with hostile(Reply(status=304)) as server:
        calls = line_to(server)
        calls.wait("token", "cursor", 1)
        assert calls.transport.tally.sent < 200
        assert set(server.asked[0].headers) == {"host", "connection", "authorization", "accept"} - {
            "connection",
            "accept",
        }
        assert server.asked[0].headers["authorization"] == "Bearer token"


def test_a_cookie_of_a_portal_is_not_kept() -> None:
    with hostile(Reply(identity=None, headers={"Set-Cookie": "who=you"}), told(HELLO)) as server:
        calls = line_to(server)
        with pytest.raises(Portal):
            calls.hello()
        calls.hello()
        assert "cookie" not in server.asked[1].headers


def test_the_districts_clock_is_seen_and_a_strangers_is_not() -> None:
    seen: list[Sighting] = []
    wrong = format_datetime(START + timedelta(days=3), usegmt=True)
    with hostile(told(HELLO, date=wrong), Reply(identity=None, body=PORTAL_PAGE)) as server:
        transport = Transport(server.url, server_id=SERVER_ID, clock=SteadyClock(), seen=seen.append)
        Calls(transport).hello()
        with pytest.raises(Portal):
            Calls(transport).hello()
    assert [s.server - START for s in seen] == [timedelta(days=3)]


def feed_of(*pages: tuple[str, ...]) -> bytes:
    lines: list[bytes] = []
    for number, ids in enumerate(pages, 1):
        lines += [change_line(Change(entity=Entity.ORDER, id=name, rev=1)) for name in ids]
        lines.append(end_line(PageEnd(cursor=f"c{number}", more=number < len(pages), server_time=START)))
    return b"".join(lines)


def pulled(reply: Reply) -> Iterator[Page]:
    with hostile(reply) as server, line_to(server).changes("token", None) as coming:
        yield from coming.pages


def zipped(body: bytes, **more: object) -> Reply:
    return Reply(body=gzip.compress(body), headers={"Content-Encoding": "gzip"}, **more)  # type: ignore[arg-type]


def test_pages_come_one_by_one_as_they_arrive() -> None:
    body = feed_of(("a", "b"), ("c",))
    first = body.index(b"c1")
    arriving = pages_of((body[:first], body[first:-30], body[-30:]), "")
    assert [([c.id for c in page.changes], page.end.cursor) for page in arriving] == [(["a", "b"], "c1"), (["c"], "c2")]


@pytest.mark.parametrize("packed", [True, False])
def test_pages_that_arrived_at_once_are_one(packed: bool) -> None:
    body = feed_of(("a", "b"), ("c",))
    (page,) = pulled(zipped(body) if packed else Reply(body=body))
    assert ([c.id for c in page.changes], page.end.cursor) == (["a", "b", "c"], "c2")


def test_nothing_new_is_no_page_at_all() -> None:
    assert list(pulled(Reply(status=304))) == []


def test_a_feed_cut_at_any_byte_says_so() -> None:
    body = feed_of(tuple(f"a{n}" for n in range(400)), tuple(f"b{n}" for n in range(400)))
    for cut in range(10, len(gzip.compress(body)), 97):
        with pytest.raises(Unreachable):
            list(pulled(zipped(body, cut_after=cut)))


def test_the_pages_before_a_break_are_not_lost() -> None:
    whole, kept = feed_of(("a",), ("b",)), list[str]()

    def receive() -> None:
        for page in pulled(Reply(body=whole, cut_after=len(whole) - 5)):
            kept.append(page.end.cursor)

    with pytest.raises(Unreachable):
        receive()
    assert kept == ["c1"]


def test_a_feed_that_ends_too_early_although_complete_in_bytes_is_torn() -> None:
    lines = feed_of(("a",), ("b",)).splitlines(keepends=True)
    with pytest.raises(Unreachable):
        list(pulled(zipped(b"".join(lines[:2]))))
    with pytest.raises(Unreachable):
        list(pulled(zipped(b"")))


def test_damaged_gzip_is_garbled() -> None:
    packed = bytearray(gzip.compress(feed_of(("a",))))
    packed[15] ^= 0xFF
    with pytest.raises((Garbled, Unreachable)):
        list(pulled(Reply(body=bytes(packed), headers={"Content-Encoding": "gzip"})))


def test_an_answer_that_unpacks_without_end_is_stopped() -> None:
    with pytest.raises(Garbled):
        list(pulled(zipped(b" " * (30 * 1024 * 1024))))


def test_a_feed_for_an_expired_cursor_is_told_as_a_problem() -> None:
    gone = Problem(type=problems.CURSOR_EXPIRED, title="需要重新获取数据", status=410)
    with pytest.raises(Permanent) as caught:
        list(pulled(told(gone, status=410)))
    assert caught.value.problem.type == problems.CURSOR_EXPIRED


@pytest.mark.parametrize("url", ["", "district", "ftp://district", "http://"])
def test_an_incomplete_address_is_explained(url: str) -> None:
    with pytest.raises(WrongServer) as caught:
        Transport(url, server_id=None, clock=SteadyClock())
    assert caught.value.title == "平台地址不对"
