"""The proxy of the settings is really gone by: whole exchanges through a proxy process, in the clear and by TLS."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.actions.way import add_authority, proxy_of
from desktop.background.district import District as Line
from desktop.screens.main.known import about
from sync.cache.cache import Cache, open_cache
from sync.cache.profile import Profile
from sync.cache.settings import CA, NO_PROXY, PROXY
from sync.client.connect import transport_for
from sync.client.engine import Engine
from sync.client.errors import LineProblem
from sync.contract.clock import SystemClock
from sync.contract.status import LineState
from tests.desktop.place import PASSWORD, USERNAME, Hamlet, hamlet, left_alone
from tests.desktop.running import PASSPHRASE, PATIENCE_MS, at_work, started
from tests.helpers.authority import Authority
from tests.helpers.forward_proxy import ForwardProxy, forward_proxy

KEY = bytes(range(32))


@pytest.fixture
def proxy(tmp_path: Path) -> Iterator[ForwardProxy]:
    with forward_proxy(tmp_path) as proxy:
        yield proxy


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[Cache]:
    cache = open_cache(Profile(tmp_path / "desk"), KEY, SystemClock())
    yield cache
    cache.close()


def go_by(cache: Cache, written: str) -> None:
    cache.settings.set(PROXY, proxy_of(written))


def begin(cache: Cache, place: Hamlet) -> Engine:
    """Enrol, sign in and fetch, as a desk does."""
    line = Line(cache, SystemClock())
    line.enrol(place.url, place.code, "测试机")
    line.sign_in(USERNAME, PASSWORD)
    engine = Engine(cache, lambda: transport_for(cache, SystemClock()), SystemClock(), Random(7))
    assert engine.cycle().status.state is LineState.CONNECTED
    return engine


def test_every_request_goes_by_the_proxy_that_was_written_by_hand(
    tmp_path: Path, cache: Cache, proxy: ForwardProxy
) -> None:
    with hamlet(tmp_path) as place:
        go_by(cache, proxy.address)
        engine = begin(cache, place)
        asked = proxy.asked()
        assert asked[0] == f"GET {place.url}/v1/hello"
        assert any(line.startswith(f"POST {place.url}/v1/") for line in asked), "signing in too"
        assert len(cache.orders.revs()) == 3
        cache.settings.set(PROXY, NO_PROXY)
        engine.cycle()
        assert len(proxy.asked()) == len(asked), "chosen anew while it runs: directly from now on"
        engine.close()


def test_a_secure_line_is_tunnelled_unread(tmp_path: Path, cache: Cache, proxy: ForwardProxy) -> None:
    authority = Authority()
    pem = tmp_path / "authority.pem"
    pem.write_text(authority.pem)
    with hamlet(tmp_path, tls=authority.files(tmp_path)) as place:
        go_by(cache, proxy.address)
        with pytest.raises(LineProblem):
            Line(cache, SystemClock()).enrol(place.url, place.code, "测试机")
        assert add_authority(cache, pem) == "区级平台根证书"
        begin(cache, place).close()
        assert set(proxy.asked()) == {f"CONNECT 127.0.0.1:{place.server.port}"}
        cache.settings.set(CA, "")
        with pytest.raises(LineProblem):
            Line(cache, SystemClock()).hello()


def test_a_proxy_that_is_gone_is_named_as_what_is_wrong(tmp_path: Path, cache: Cache, proxy: ForwardProxy) -> None:
    with hamlet(tmp_path) as place:
        go_by(cache, proxy.address)
        engine = begin(cache, place)
        proxy.process.kill()
        with pytest.raises(LineProblem) as caught:
            Line(cache, SystemClock()).hello()
        assert (caught.value.title, caught.value.cause) == ("没有连上代理服务器", "代理服务器没有应答。")
        assert "代理地址" in caught.value.advice
        assert engine.cycle(hurry=True).status.state is LineState.OFFLINE, "and not a portal that wants a browser"
        engine.close()


def test_the_settings_page_tries_the_way_that_was_just_chosen(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, proxy: ForwardProxy
) -> None:
    profile = left_alone(tmp_path)
    with started(qtbot, qapp, profile, passphrase=PASSPHRASE) as desk:
        at_work(qtbot, desk)
        assert desk.settings is not None
        assert desk.known is not None
        page = desk.settings.open(desk.window, about(desk.known, "", desk.door.clock.now()))
        page.go(page.line)
        page.line.proxy.choose("manual")
        page.line.host.setText(proxy.address)
        page.line.host.editingFinished.emit()
        page.line.trying.click()
        qtbot.waitUntil(page.line.trying.isEnabled, timeout=PATIENCE_MS)
        assert f"GET {desk.known.address}/v1/hello" in proxy.asked()
        page.close()
