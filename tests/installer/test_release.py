"""The makers' tool: a key of their own, and a manifest that a district and a desk believe."""

import os
from pathlib import Path

import pytest

from installer import places, release, signing_key
from sync.contract.parcel.keys import spelled
from sync.contract.release import Offer, judged, read_signed, trust
from tests.helpers.releases import DAY, here, on_disk


def run(*words: object, told: bytes = b"") -> int:
    """As on their computer; `told` is what comes by the descriptor."""
    reading, writing = os.pipe()
    os.write(writing, told)
    os.close(writing)
    try:
        return release.main([*map(str, words), "--passphrase-fd", str(reading)])
    finally:
        os.close(reading)


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    file = tmp_path / "keys.txt"
    file.write_text("# 说明\n", "utf-8")
    return file


def test_one_command_makes_a_key_and_one_signs_with_it(
    tmp_path: Path, shipped: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    key, changes, package = tmp_path / "maker.pem", tmp_path / "new.txt", on_disk(tmp_path)
    changes.write_text("打开更快。\n\n说明更清楚。\n", "utf-8")
    assert run("make-key", key, "--keys", shipped, told=b"secret 1\n") == 0
    assert key.stat().st_mode & 0o777 == 0o600
    assert run("make-key", key, "--keys", shipped, told=b"secret 1\n") == 1, "no key is ever written over"
    words = ("sign", "--key", key, "--changes", changes, "--version", "0.2.0", "--date", DAY, package)
    assert run(*words, told=b"wrong\n") == 1
    assert "口令不对" in capsys.readouterr().err
    assert run(*words, told=b"secret 1\n") == 0
    assert "本程序带的公钥里没有这把钥匙" in capsys.readouterr().out

    trusted = frozenset(trust._read(shipped.read_text("utf-8")))
    assert trusted == {spelled(signing_key.private_key(key, b"secret 1").public_key())}
    found = judged(read_signed((tmp_path / "duban-desk-0.2.0.release.json").read_bytes()), here(), trusted)
    assert isinstance(found, Offer)
    assert found.release.changes == ("打开更快。", "说明更清楚。")


def test_a_private_key_never_lies_among_the_sources(shipped: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("make-key", places.ROOT / "installer" / "maker.pem", "--keys", shipped) == 1
    assert "不能放在源代码文件夹里" in capsys.readouterr().err


def test_what_no_desk_would_take_is_not_signed(
    tmp_path: Path, shipped: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    key, changes, package = tmp_path / "maker.pem", tmp_path / "new.txt", on_disk(tmp_path)
    run("make-key", key, "--keys", shipped)
    changes.write_text("", "utf-8")
    assert run("sign", "--key", key, "--changes", changes, package) == 1
    assert "清单不合规范：$.changes" in capsys.readouterr().err
    assert run("sign", "--key", key, "--changes", changes, package.rename(tmp_path / "duban.rpm")) == 1
    assert "看不出是哪种系统" in capsys.readouterr().err
    assert run("sign", "--key", shipped, "--changes", changes, shipped) == 1
    assert run("sign", "--key", key, "--changes", tmp_path / "nowhere", package) == 1


def test_a_package_without_a_key_is_known_as_such(
    shipped: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "RELEASE_KEYS", shipped)
    assert not places.has_release_key()
    run("make-key", tmp_path / "maker.pem", "--keys", shipped)
    assert places.has_release_key()
