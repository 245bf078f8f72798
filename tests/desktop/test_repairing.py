"""`duban-desk --repair`: what was written is saved from a damaged file, and what was not is named."""

import hashlib
import os
from pathlib import Path
from typing import Any

import pytest

from desktop.checkup import store
from desktop.checkup.finding import State
from desktop.checkup.repairing import repair
from sync.cache.cache import open_cache
from sync.cache.profile import Profile, lock
from sync.cache.vault import passphrase_key
from sync.contract.clock import SystemClock
from sync.regulation.terms import Verb
from tests.cache.scenery import Hand, change, desk, note
from tests.desktop.running import PASSPHRASE
from tests.helpers.clocks import SteadyClock

Capture = pytest.CaptureFixture[str]


def used(folder: Path, clock: SteadyClock, *, copied: bool) -> Profile:
    """A desk of forty orders, each with a draft and a command that waits."""
    profile = Profile(folder / "desk")
    cache, hand = desk(profile, clock, key=passphrase_key(profile, PASSPHRASE)), Hand(clock)
    orders = [hand.signed(hand.dispatched()) for _ in range(40)]
    cache.orders.apply([change(order) for order in orders], "c1")
    for order in orders:
        cache.outbox.put(note(cache, order, clock), due=None)
        cache.drafts.save(cache.drafts.open(order.id, Verb.REPLY).id, {"text": "已修好。" * 200})
    if copied:
        cache.keep()
    cache.close()
    return profile


def hurt(profile: Profile, *parts: float) -> None:
    with profile.cache_file.open("r+b") as file:
        for part in parts:
            file.seek(int(profile.cache_file.stat().st_size * part))
            file.write(os.urandom(64))


def test_a_whole_file_gets_its_index_anew(tmp_path: Path, clock: SteadyClock, capsys: Capture) -> None:
    profile = used(tmp_path, clock, copied=False)
    assert repair(profile, PASSPHRASE) == 0
    assert capsys.readouterr().out == "完好，待发送 40 件。\n全文索引已重建，共 40 件工单。\n"
    cache = open_cache(profile, passphrase_key(profile, PASSPHRASE), SystemClock())
    assert len(cache.views.find("路灯")) == 40
    assert cache.search.left() == 0
    cache.close()


def test_a_passphrase_is_turned_into_its_key_once(
    tmp_path: Path, clock: SteadyClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile = Profile(tmp_path / "desk")
    desk(profile, clock, key=passphrase_key(profile, PASSPHRASE)).close()
    derived, scrypt = [], hashlib.scrypt

    def counted(*words: bytes, **how: Any) -> bytes:
        derived.append(words)
        return scrypt(*words, **how)

    monkeypatch.setattr(hashlib, "scrypt", counted)
    assert repair(profile, PASSPHRASE) == 0
    assert len(derived) == 1


def test_one_that_is_gone_is_told_and_comes_back_from_its_copies(
    tmp_path: Path, clock: SteadyClock, capsys: Capture
) -> None:
    profile = used(tmp_path, clock, copied=True)
    for file in profile.root.glob("cache.db*"):
        file.unlink()
    (found,) = store.look(profile, PASSPHRASE).found
    assert (found.about, found.state) == (store.DATA, State.BAD)
    assert "草稿 40 份、待发送 40 件" in found.said
    assert "--repair" in found.advice
    assert repair(profile, PASSPHRASE) == 0
    assert "从备份取回草稿 40 份、待发送 40 件" in capsys.readouterr().out


def test_a_damaged_one_is_set_aside_and_copies_fill_the_gaps(
    tmp_path: Path, clock: SteadyClock, capsys: Capture
) -> None:
    profile = used(tmp_path, clock, copied=True)
    hurt(profile, *(number / 40 for number in range(3, 40)))
    assert repair(profile, PASSPHRASE) == 0
    said = capsys.readouterr().out
    assert "抢回草稿 40 份、待发送 40 件" in said
    assert "份取自备份。" in said
    assert "没能抢回：" not in said
    assert store.look(profile, PASSPHRASE).found[-1].state is State.GOOD
    assert list(profile.root.glob("cache-damaged-*.db"))


def test_without_copies_every_loss_is_named(tmp_path: Path, clock: SteadyClock, capsys: Capture) -> None:
    profile = used(tmp_path, clock, copied=False)
    hurt(profile, *(number / 60 for number in range(6, 60)))
    assert repair(profile, PASSPHRASE) == 0
    said = capsys.readouterr().out
    assert "没能抢回：" in said or "可能还有别的没能抢回" in said


def test_while_the_desk_is_open_nothing_is_done(tmp_path: Path, clock: SteadyClock, capsys: Capture) -> None:
    profile = used(tmp_path, clock, copied=False)
    with lock(profile):
        assert repair(profile, PASSPHRASE) == 1
    assert "程序已经打开" in capsys.readouterr().err


def test_a_wrong_passphrase_mends_nothing(tmp_path: Path, clock: SteadyClock, capsys: Capture) -> None:
    profile = used(tmp_path, clock, copied=False)
    before = profile.cache_file.read_bytes()
    assert repair(profile, "不是这一句") == 1
    assert "口令或密钥不对" in capsys.readouterr().err
    assert profile.cache_file.read_bytes() == before
