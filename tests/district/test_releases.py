"""A district offers a new version only as its makers signed it, to every workstation, and takes it back."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from sync.contract import codec
from sync.contract.pages import Change
from sync.contract.release import RELEASE_ID, SignedRelease, read_signed
from sync.district.cli import main, releasing
from sync.district.district import District
from sync.district.releases.offering import on_offer
from sync.district.releases.taking import FOLDER, BadRelease, release_file, take_in, withdraw
from tests.district.scenery import TOWN, VILLAGE, Desk, serving
from tests.helpers.clocks import SteadyClock
from tests.helpers.releases import CONTENT, TRUSTED, a_release, described, forced, on_disk, signed

Run = Callable[..., str]


@pytest.fixture
def district(tmp_path: Path, clock: SteadyClock) -> Iterator[District]:
    made = District.create(tmp_path / "d", clock)
    yield made
    made.close()


@pytest.fixture
def run(district: District, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setattr(releasing, "trusted_keys", lambda: TRUSTED)

    def command(*arguments: object, code: int = 0) -> str:
        assert main(["--data", str(district.root), "release", *map(str, arguments)]) == code
        out, err = capsys.readouterr()
        return out if code == 0 else err

    return command


def kept_files(district: District) -> list[str]:
    return sorted(file.name for file in (district.root / FOLDER).glob("*"))


def refused(district: District, given: SignedRelease, *files: Path) -> str:
    with pytest.raises(BadRelease) as caught:
        take_in(district, given, files, TRUSTED)
    assert kept_files(district) == [], "nothing of it is kept"
    with district.read() as connection:
        assert on_offer(connection) == ()
    return str(caught.value)


def test_it_is_published_listed_replaced_and_withdrawn(
    district: District, run: Run, tmp_path: Path, clock: SteadyClock
) -> None:
    manifest = tmp_path / "duban-desk-0.2.0.release.json"
    manifest.write_bytes(codec.dumps(signed()))
    assert run("list") == "还没有放出过新版本\n"
    assert "已放出 0.2.0（1 个文件，共 293 KB）" in run("publish", manifest, on_disk(tmp_path))
    assert "0.2.0　放出中　2026-09-28 发布" in run("list")
    clock.tick(hours=1)
    manifest.write_bytes(codec.dumps(signed(a_release("0.3.0"))))
    run("publish", manifest, on_disk(tmp_path, version="0.3.0"))
    assert [each["offered"] for each in json.loads(run("list", "--json"))] == [True, False]
    assert "现在没有放出 0.2.0" in run("withdraw", "0.2.0", code=1)
    assert "已撤回 0.3.0" in run("withdraw", "0.3.0")
    assert [line.split("　")[1] for line in run("list").splitlines()] == ["已撤回", "已有更新的版本"]
    assert kept_files(district) == [], "and its files are gone"
    run("publish", manifest, on_disk(tmp_path, version="0.3.0"))
    assert "放出中" in run("list"), "the same one may be offered again"


def test_what_is_no_manifest_is_wrong_use(run: Run, tmp_path: Path) -> None:
    file = on_disk(tmp_path)
    assert "不是签过名的清单：太大" in run("publish", file, file, code=2)
    assert "不存在" in run("publish", tmp_path / "nowhere.json", file, code=1)


def test_nothing_is_taken_that_its_makers_did_not_sign(district: District, tmp_path: Path) -> None:
    file, good = on_disk(tmp_path), signed()
    evil = replace(good, manifest=good.manifest | {"version": "9.9.9"})
    assert "没有督办通开发单位的有效签名" in refused(district, evil, file)
    with pytest.raises(BadRelease, match="没有带发布公钥"):
        take_in(district, good, [file], frozenset())


def test_every_file_must_be_the_one_that_was_signed(district: District, tmp_path: Path) -> None:
    altered = bytearray(CONTENT)
    altered[150_000] ^= 1
    assert "内容与清单对不上" in refused(district, signed(), on_disk(tmp_path, bytes(altered)))
    assert "不是同一个文件" in refused(district, signed(), on_disk(tmp_path, CONTENT[:-1]))
    assert "还缺清单里的文件" in refused(district, signed(), on_disk(tmp_path, version="0.3.0"))
    strange = tmp_path / "notes.txt"
    strange.write_text("x")
    assert "清单里没有：notes.txt" in refused(district, signed(), on_disk(tmp_path), strange)
    both = a_release(files=(described(), described(b"arm", platform="linux-aarch64")))
    arm = tmp_path / both.files[1].name
    arm.write_bytes(b"ARM")
    assert "内容与清单对不上" in refused(district, signed(both), on_disk(tmp_path), arm), "all of them or none"


def test_a_true_signature_excuses_nothing(district: District, tmp_path: Path) -> None:
    file = on_disk(tmp_path)
    astray = [codec.plain(described()) | {"name": "../duban.deb"}]
    assert "清单不合规范" in refused(district, forced(a_release(), files=astray), file)
    assert "别的程序" in refused(district, signed(a_release(product="other")), file)
    assert "请先升级区级平台" in refused(district, signed(a_release(schema=99)), file)


def test_it_goes_only_forward(district: District, tmp_path: Path, clock: SteadyClock) -> None:
    take_in(district, signed(a_release("0.3.0")), [on_disk(tmp_path, version="0.3.0")], TRUSTED)
    withdraw(district)
    clock.tick(hours=1)
    with pytest.raises(BadRelease, match="不能再放出更旧的"):
        take_in(district, signed(), [on_disk(tmp_path)], TRUSTED)
    with pytest.raises(BadRelease, match="要用新的版本号"):
        take_in(
            district, signed(a_release("0.3.0", changes=("别的。",))), [on_disk(tmp_path, version="0.3.0")], TRUSTED
        )


def test_a_clock_that_was_put_back_does_not_hold_a_newer_one_back(
    district: District, tmp_path: Path, clock: SteadyClock
) -> None:
    take_in(district, signed(), [on_disk(tmp_path)], TRUSTED)
    clock.jump(timedelta(hours=-2))
    newer = a_release("0.3.0")
    take_in(district, signed(newer), [on_disk(tmp_path, version="0.3.0")], TRUSTED)
    with district.read() as connection:
        assert [each.manifest["version"] for each in on_offer(connection)] == ["0.3.0"]
    assert kept_files(district) == sorted(file.sha256 for file in newer.files)


def of_release(changes: Any) -> list[Change]:
    return [each for each in changes if each.id == RELEASE_ID]


def test_every_workstation_is_told_once_and_fetches_in_ranges(district: District, tmp_path: Path) -> None:
    with serving(district) as url:
        town = Desk(district, url, TOWN, "wang")
        first = town.pull()
        assert of_release(first.changes) == [], "nothing travels before there is anything"
        release = take_in(district, signed(), [on_disk(tmp_path)], TRUSTED)
        news = town.pull(first.cursor)
        (came,) = of_release(news.changes)
        assert town.ask("GET", f"/v1/changes?cursor={news.cursor}").status_code == 304, "and no byte of it again"
        path = f"/v1/releases/{release.files[0].sha256}"
        part = town.ask("GET", path, headers={"Range": "bytes=1000-1999"})
        nobody = Desk(district, url, VILLAGE, "li").ask("GET", path, headers={"Authorization": "Bearer x"})
        elsewhere = town.ask("GET", "/v1/releases/..%2Fdistrict.db")
        withdraw(district)
        gone = town.ask("GET", path)
        (empty,) = of_release(town.pull(news.cursor).changes)

    (travelled,) = codec.loads(bytes(came.row), tuple[SignedRelease, ...])
    assert travelled == read_signed(codec.dumps(signed()))
    assert (part.status_code, part.content) == (206, CONTENT[1000:2000])
    assert (nobody.status_code, elsewhere.status_code, gone.status_code) == (401, 404, 404)
    assert "已撤回" in gone.json()["detail"]
    assert bytes(empty.row) == b"[]"


def test_a_file_whose_copy_was_lost_is_not_there(district: District, tmp_path: Path) -> None:
    release = take_in(district, signed(), [on_disk(tmp_path)], TRUSTED)
    release_file(district.root, release.files[0].sha256).unlink()
    with serving(district) as url:
        assert (
            Desk(district, url, TOWN, "wang").ask("GET", f"/v1/releases/{release.files[0].sha256}").status_code == 404
        )
