"""A secure line is believed on the district's own authority; proxies are respected, but not to ourselves."""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from sync.client.calls import Calls
from sync.client.errors import ClockWrong, LineProblem, WrongServer
from sync.client.transport import Patience, Transport, check_private
from sync.contract.access import Hello
from sync.contract.version import SERVICE
from tests.client.hostile import SERVER_ID, Hostile, hostile, told
from tests.helpers.authority import Authority
from tests.helpers.clocks import MORNING, SteadyClock

HELLO = Hello(service=SERVICE, server_id=SERVER_ID, name="区级平台", epoch="1", protocol=1, server_time=MORNING)


@contextmanager
def secured(context: ssl.SSLContext) -> Iterator[Hostile]:
    with hostile(told(HELLO)) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        yield server


def greet(server: Hostile, ca_pem: str = "") -> Hello:
    url = server.url.replace("http:", "https:")
    line = Transport(url, server_id=SERVER_ID, clock=SteadyClock(), ca_pem=ca_pem, patience=Patience(2, 2))
    return Calls(line).hello()


DAYS = timedelta(days=1)


def test_the_districts_own_authority_is_believed(tmp_path: Path) -> None:
    authority = Authority()
    with secured(authority.server(tmp_path, -DAYS, DAYS)) as server:
        assert greet(server, authority.pem) == HELLO


def test_an_unknown_authority_is_not_whatever_the_environment_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = Authority()
    bundle = tmp_path / "bundle.pem"
    bundle.write_text(authority.pem)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(bundle))
    monkeypatch.setenv("CURL_CA_BUNDLE", str(bundle))
    with secured(authority.server(tmp_path, -DAYS, DAYS)) as server:
        with pytest.raises(WrongServer) as caught:
            greet(server)
        assert not caught.value.left
        with pytest.raises(WrongServer):
            greet(server, Authority().pem)


@pytest.mark.parametrize(("begins", "ends"), [(-2 * DAYS, -DAYS), (DAYS, 2 * DAYS)])
def test_a_certificate_out_of_its_time_points_to_the_clock(tmp_path: Path, begins: timedelta, ends: timedelta) -> None:
    authority = Authority()
    with secured(authority.server(tmp_path, begins, ends)) as server, pytest.raises(ClockWrong) as caught:
        greet(server, authority.pem)
    assert "时间" in caught.value.advice


def test_a_proxy_of_the_environment_is_used_but_never_to_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_PROXY")
    with hostile(told(HELLO)) as proxy, hostile(told(HELLO)) as server:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("http_proxy", proxy.url)
        assert Calls(Transport(server.url, server_id=SERVER_ID, clock=SteadyClock())).hello() == HELLO
        assert proxy.asked == []
        far = Transport("http://district.invalid", server_id=SERVER_ID, clock=SteadyClock())
        assert Calls(far).hello() == HELLO
        assert proxy.asked[0].line.startswith("GET http://district.invalid/v1/hello")


@pytest.mark.parametrize(
    "host", ["district.invalid", "127.district.invalid", "10.0.0.1", "localhost.invalid", "127.0.0.1@district.invalid"]
)
def test_only_this_machine_may_be_enrolled_with_in_the_clear(host: str) -> None:
    with pytest.raises(WrongServer) as caught:
        check_private(f"http://{host}:8080")
    assert caught.value.title == "平台地址不安全"
    check_private(f"https://{host}")


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.9", "localhost", "[::1]"])
def test_this_machine_needs_no_certificate(host: str) -> None:
    check_private(f"http://{host}:8080")


def test_a_plain_answer_to_a_secure_call_is_no_line() -> None:
    with hostile(told(HELLO)) as server, pytest.raises(LineProblem) as caught:
        greet(server)
    assert not caught.value.left
