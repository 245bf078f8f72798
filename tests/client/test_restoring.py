"""A workstation back in one command: what came back is told, and nothing is done or written twice, however often."""

import json
import os
import subprocess
from argparse import Namespace
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from sync.cache import keyed, vault
from sync.cache.cache import open_cache
from sync.cache.errors import ForeignCache, KeyringLocked
from sync.cache.profile import Profile
from sync.cache.vault import passphrase_key
from sync.client import restoring
from sync.client.cli import main
from sync.client.cli import restoring as cli_restoring
from sync.client.link import Link
from sync.contract.clock import SystemClock
from sync.district.district import District
from sync.district.orders import load_order
from sync.regulation.terms import Verb
from tests.client.station import PASSWORD, ServedClock, Station, clock_of_today, new_code
from tests.client.test_cli import PASSPHRASE, SYNC, pipe_with
from tests.district.scenery import OTHER_VILLAGE, VILLAGE, order_in, serving
from tests.helpers.clocks import SteadyClock
from tests.helpers.line_proxy import LineProxy, line_to
from tests.helpers.processes import ROOT, python
from tests.helpers.rings import own_ring
from tests.helpers.waiting import eventually

PEOPLE = count()
Said = tuple[int, dict[str, Any]]


class PowerCut(BaseException):
    """Nothing catches it."""


@dataclass
class Lost:
    """A workstation that died: its folder and id, who sat there, how many orders it had, and the one they worked on.

    `meanwhile`: what the last restore said while it was at work.
    """

    root: Path
    device: str
    name: str
    orders: int
    order: str
    meanwhile: list[str] = field(default_factory=list)


@pytest.fixture(autouse=True)
def quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    """A key from a passphrase shall cost nothing here; its cost is written beside the salt."""
    monkeypatch.setattr(vault, "COST", {**vault.COST, "n": 2**8})


@pytest.fixture(scope="module")
def clock() -> SteadyClock:
    return clock_of_today()


@pytest.fixture(scope="module")
def district(tmp_path_factory: pytest.TempPathFactory, clock: SteadyClock) -> Iterator[District]:
    """One for all: each test has an order and a person of its own."""
    made = District.create(tmp_path_factory.mktemp("restoring") / "district", ServedClock(clock))
    yield made
    made.close()


@pytest.fixture(scope="module")
def url(district: District) -> Iterator[str]:
    with serving(district) as address:
        yield address


@pytest.fixture(scope="module")
def line(url: str) -> Iterator[LineProxy]:
    with line_to(url) as proxy:
        yield proxy


@pytest.fixture
def lost(tmp_path: Path, district: District, url: str, clock: SteadyClock) -> Lost:
    """A signature that the district took and did not get to answer, a note behind it, a draft."""
    root = tmp_path / "old"
    key = passphrase_key(Profile(root), PASSPHRASE)
    name = f"cun{next(PEOPLE)}"
    old = Station(root, district, url, VILLAGE, name, clock, key)
    order = order_in(district, VILLAGE)
    old.engine.cycle(hurry=True)
    signed = old.queue(Verb.SIGN, order)
    old.queue(Verb.REQUEST_EXTENSION, order, days=3, reason="等待配件。")
    draft = old.cache.drafts.open(order.id, Verb.REPLY)
    old.cache.drafts.save(draft.id, {"text": "路灯已修好。"})
    link = Link(old.cache, old.transport(), clock)
    link.authorised(lambda access: link.calls.commands(access, (signed.envelope,)))  # and the answer is lost
    device, orders = old.cache.identity.device, len(old.cache.orders.revs())
    old.close()
    return Lost(root, device, name, orders, order.id)


@pytest.fixture
def restore(tmp_path: Path, lost: Lost, district: District, line: LineProxy, capfdbinary: Any) -> Callable[..., Said]:
    """The command, as it is typed; exit code and JSON."""
    code = new_code(district, VILLAGE)

    def run(*more: str, root: Path = tmp_path / "new", code: str = code, words: str = PASSPHRASE) -> Said:
        with pipe_with(words) as first, pipe_with(PASSWORD) as second:
            own = ["--profile", str(root), "--passphrase-fd", str(os.dup(first)), "restore", line.url, code, lost.name]
            ended = main([*own, "--password-fd", str(os.dup(second)), "--json", *more])
        printed = capfdbinary.readouterr()
        lost.meanwhile = printed.err.decode().splitlines()
        return ended, json.loads(printed.out)

    return run


def steps(district: District, order: str) -> list[str]:
    """What the district has on record, besides how the order came in."""
    with district.read() as connection:
        found = load_order(connection, order)
    assert found is not None
    return [entry.verb.value for entry in found.timeline if entry.verb in (Verb.SIGN, Verb.REQUEST_EXTENSION)]


def test_a_new_computer_takes_over_from_the_folder_of_the_dead_one(
    lost: Lost, district: District, restore: Callable[..., Said]
) -> None:
    before = {file.name: file.read_bytes() for file in lost.root.iterdir() if file.is_file()}
    code, said = restore("--from", str(lost.root))
    assert (code, said["state"], said["orders"], said["drafts"]) == (0, "connected", lost.orders, 1)
    assert (said["known"], said["sent"], said["waiting"], said["parked"]) == (1, 1, 0, 0)
    assert said["told"][0] == "从旧数据里取回草稿 1 份、待发送 2 件；旧数据没有改动。"
    assert said["told"][1].endswith(f"workstation shut-out {lost.device}"), "the dead one's key may be in other hands"
    assert said["could_not"] == []
    assert steps(district, lost.order) == ["sign", "request_extension"]
    after = {file.name: file.read_bytes() for file in lost.root.iterdir() if file.is_file()}
    assert {name: after[name] for name in before} == before, "the old folder is only read"

    fetched = lost.meanwhile.pop(4)
    assert [each[:6] for each in lost.meanwhile] == [
        "正在向区级平",
        "正在取回旧数",
        "正在登录，核",
        "正在收取工单",
        "正在建立全文",
    ]
    assert fetched.startswith("已收取工单 ")

    code, said = restore("--from", str(lost.root))
    assert (code, said["drafts"], said["known"], said["sent"], said["told"]) == (0, 1, 0, 0, [])
    assert steps(district, lost.order) == ["sign", "request_extension"]


@pytest.mark.parametrize("cut", ["sign_in", "_ask", "_sync"])
def test_cut_off_before_any_step_it_is_run_again_and_nothing_is_doubled(
    lost: Lost, district: District, restore: Callable[..., Said], cut: str
) -> None:
    def power_cut(*_: object) -> None:
        raise PowerCut

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(restoring, cut, power_cut)
        with pytest.raises(PowerCut):
            restore("--from", str(lost.root))
    code, said = restore("--from", str(lost.root))
    assert (code, said["orders"], said["drafts"], said["waiting"]) == (0, lost.orders, 1, 0)
    assert said["told"][0] == "从旧数据里取回草稿 1 份、待发送 2 件；旧数据没有改动。", "told, whichever run it was"
    assert steps(district, lost.order) == ["sign", "request_extension"]


def test_killed_while_it_fetches_it_is_run_again(
    lost: Lost, district: District, line: LineProxy, restore: Callable[..., Said], tmp_path: Path
) -> None:
    line.shape(up=1e6, down=4_000, delay=0.0)
    with pipe_with(PASSPHRASE) as first, pipe_with(PASSWORD) as second:
        own = ["--profile", str(tmp_path / "new"), "--passphrase-fd", str(first), "restore", line.url]
        code = new_code(district, VILLAGE)
        more = [code, lost.name, "--password-fd", str(second), "--from", str(lost.root)]
        child = subprocess.Popen(python("-c", SYNC, *own, *more), pass_fds=(first, second), cwd=ROOT)
        try:
            eventually(lambda: line.meter.down > 4_000, what="the first pages are on their way")
        finally:
            child.kill()
            child.wait()
    line.shape(up=0.0, down=0.0, delay=0.0)
    code_now, said = restore("--from", str(lost.root), code=code)
    assert (code_now, said["orders"], said["drafts"], said["waiting"]) == (0, lost.orders, 1, 0)
    assert steps(district, lost.order) == ["sign", "request_extension"]


def test_a_damaged_cache_in_its_own_place_is_salvaged_without_a_line_and_restored_with_one(
    lost: Lost, district: District, line: LineProxy, restore: Callable[..., Said]
) -> None:
    cache = open_cache(Profile(lost.root), passphrase_key(Profile(lost.root), PASSPHRASE), SystemClock())
    cache.keep()
    cache.close()
    with Profile(lost.root).cache_file.open("r+b") as file:
        file.seek(20 * 4096)
        file.write(os.urandom(8 * 4096))
    line.refuse()
    assert restore(root=lost.root)[0] == 3
    line.come_back()
    code, said = restore(root=lost.root)
    assert (said["orders"], said["drafts"], said["waiting"], said["parked"]) == (lost.orders, 1, 0, 0)
    assert code == (5 if said["could_not"] else 0), "a torn list of keys is told, although all of it came from the copy"
    assert "抢回草稿 1 份" in said["told"][0]
    assert lost.device in said["told"][1]
    assert steps(district, lost.order) == ["sign", "request_extension"]


@pytest.mark.parametrize("room", [0, 4])
def test_on_a_full_disk_it_stops_with_a_sentence_and_goes_on_when_there_is_room(
    lost: Lost, district: District, restore: Callable[..., Said], tmp_path: Path, clock: SteadyClock, room: int
) -> None:
    open_cache(Profile(tmp_path / "empty"), bytes(32), clock).close()
    pages = (tmp_path / "empty/cache.db").stat().st_size // 4096 + room
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keyed, "SET_UP", (*keyed.SET_UP, f"PRAGMA max_page_count = {pages}"))
        code, said = restore("--from", str(lost.root))
    assert (code, "磁盘空间已满" in json.dumps(said, ensure_ascii=False)) == (6, True)
    code, said = restore("--from", str(lost.root))
    assert (code, said["orders"], said["drafts"], said["waiting"]) == (0, lost.orders, 1, 0)
    assert steps(district, lost.order) == ["sign", "request_extension"]


def test_a_wrong_code_spoils_nothing(lost: Lost, restore: Callable[..., Said]) -> None:
    code, said = restore("--from", str(lost.root), code="AAAAA-BBBBB")
    assert (code, said["problem"]["title"]) == (5, "登记码无效")
    assert restore("--from", str(lost.root))[0] == 0


def test_a_forgotten_passphrase_is_asked_for_once_more_and_then_the_data_are_put_away(
    lost: Lost, restore: Callable[..., Said]
) -> None:
    before = Profile(lost.root).cache_file.read_bytes()
    code, said = restore(root=lost.root, words="另一句")
    assert (code, "--set-aside" in said["problem"]["advice"]) == (6, True)
    assert Profile(lost.root).cache_file.read_bytes() == before
    code, said = restore("--set-aside", root=lost.root, words="另一句")
    (kept,) = lost.root.glob("unreadable-*")
    assert (code, said["orders"], said["drafts"]) == (5, lost.orders, 0)
    assert kept.name in said["could_not"][0]
    assert (kept / "cache.db").read_bytes() == before
    code, said = restore("--from", str(kept), "--old-passphrase-fd", str(remembered()), root=lost.root, words="另一句")
    assert (code, said["drafts"], said["waiting"]) == (0, 1, 0), "once it is remembered after all"


def remembered() -> int:
    with pipe_with(PASSPHRASE) as reading:
        return os.dup(reading)


def test_another_units_folder_is_not_merged(
    lost: Lost, tmp_path: Path, district: District, url: str, clock: SteadyClock
) -> None:
    other = Station(tmp_path / "other", district, url, OTHER_VILLAGE, "lin", clock)
    key = passphrase_key(Profile(lost.root), PASSPHRASE)
    with pytest.raises(ForeignCache, match="旧数据是"):
        other.cache.merging.merge(Profile(lost.root), key, lambda *_: None)
    assert other.cache.drafts.all() == []
    other.close()


def test_what_cannot_be_told_is_not_brought_over_either(
    lost: Lost, restore: Callable[..., Said], monkeypatch: pytest.MonkeyPatch
) -> None:
    def power_cut(*_: object) -> None:
        raise PowerCut

    with monkeypatch.context() as patch:
        patch.setattr(cli_restoring, "merged_words", power_cut)
        with pytest.raises(PowerCut):
            restore("--from", str(lost.root))
    _, said = restore("--from", str(lost.root))
    assert said["told"][0].startswith("从旧数据里取回草稿 1 份")


def test_a_locked_keyring_is_not_called_one_without_the_key(tmp_path: Path) -> None:
    old = tmp_path / "old/cache.db"
    old.parent.mkdir()
    old.touch()
    with own_ring() as ring:
        ring.locked = True
        with pytest.raises(KeyringLocked):
            cli_restoring._old(Namespace(old=old.parent, old_passphrase_fd=None), "")
