"""The build for Debian takes what fits the old base, keeps what is finished, and tells what it made."""

import json
import re
import shutil
import sys
from pathlib import Path

import pytest

from installer import places
from installer.linux import figures, leftovers, notices, wheels
from installer.linux.work import Work, run
from installer.talk import Stop


def lock_for(**elsewhere: str) -> str:
    program = (sys.executable, "-c", wheels.PLAIN, places.lock_file("package"))
    return run(*program, json.dumps({**wheels.ELSEWHERE, **elsewhere}))


def test_the_lock_is_read_as_the_old_base_would_read_it() -> None:
    lines = lock_for().splitlines()
    names = [line.split("==")[0] for line in lines if "==" in line]
    assert {"secretstorage", "importlib-metadata", "pyside6-essentials", "pyinstaller"} <= set(names)
    assert not [name for name in names if name.startswith(("winrt", "pywin32", "macholib", "pefile"))]
    assert names.count("pyside6-essentials") == 1


def test_a_newer_python_would_need_less_of_it() -> None:
    assert "importlib-metadata" not in lock_for(python_version="3.13", python_full_version="3.13.0")


def test_every_package_of_it_keeps_its_hashes_and_loses_its_marker() -> None:
    blocks = re.split(r"\n(?=[a-z])", lock_for())
    assert all("--hash=sha256:" in block for block in blocks)
    assert not [block for block in blocks if ";" in block]


def test_no_wheel_for_a_newer_c_library_than_that_of_uos_is_taken() -> None:
    tags = wheels.tags("x86_64")
    assert tags[0] == "manylinux_2_28_x86_64"
    assert "manylinux_2_31_x86_64" not in tags
    assert "manylinux2014_x86_64" in tags


def test_a_part_is_made_once_again_when_it_changed_and_again_after_a_failure(tmp_path: Path) -> None:
    work, made = Work(tmp_path), list[str]()

    def fail() -> None:
        raise Stop("没有完成。", "cut off")

    work.once("part", "old", lambda: made.append("first"), chinese="做")
    work.once("part", "old", lambda: made.append("needless"), chinese="做")
    with pytest.raises(Stop):
        work.once("part", "new", fail, chinese="做")
    work.once("part", "new", lambda: made.append("second"), chinese="做")
    assert made == ["first", "second"]


def test_a_failed_step_tells_its_command_and_its_last_words() -> None:
    with pytest.raises(Stop) as told:
        run(sys.executable, "-c", "print('no room'); raise SystemExit(3)")
    assert "no room" in told.value.english


def test_two_trees_are_equal_only_with_equal_bytes_modes_and_links(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name / "bin").mkdir(parents=True)
        (tmp_path / name / "bin/desk").write_text("desk")
        (tmp_path / name / "link").symlink_to("bin/desk")
    one, two = tmp_path / "one", tmp_path / "two"
    assert figures.contents(one) == figures.contents(two)
    (two / "bin/desk").chmod(0o755)
    assert figures.contents(one).keys() == figures.contents(two).keys()
    assert figures.contents(one) != figures.contents(two)


@pytest.mark.skipif(shutil.which("objdump") is None, reason="needs objdump (binutils)")
def test_the_highest_symbol_of_the_c_library_is_found(tmp_path: Path) -> None:
    shutil.copyfile(Path(sys.executable).resolve(), tmp_path / "python")
    (tmp_path / "readme").write_text("GLIBC_9.99")
    symbol, asker = figures.newest_glibc(tmp_path)
    assert re.fullmatch(r"GLIBC_2\.\d+(\.\d+)?", symbol)
    assert asker == "python"


def test_a_common_licence_is_pointed_to_and_the_words_before_it_stay() -> None:
    text = "The loader may load anything.\n\n   GNU GENERAL PUBLIC LICENSE\n   Version 2, June 1991\n\n" + "long " * 999
    assert notices.shortened(text) == ("The loader may load anything.\nSee /usr/share/common-licenses/GPL-2.")


def test_another_licence_is_passed_on_whole() -> None:
    assert notices.shortened("MIT License\n\nPermission is hereby granted\f\n") == (
        "MIT License\n\nPermission is hereby granted"
    )


def test_the_notice_that_a_wheel_forgot_is_passed_on(tmp_path: Path) -> None:
    for name in ("sqlcipher3", "bidict"):
        folder = tmp_path / "base/build/site" / f"{name}-1.0.dist-info"
        folder.mkdir(parents=True)
        (folder / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\nLicense: MIT\n")
    pieces = list(notices.wheels(tmp_path / "base/build/site"))
    assert pieces[0] == "bidict 1.0: MIT"
    assert "ZETETIC LLC" in pieces[1]


def test_what_removal_leaves_is_told_apart_from_what_the_system_writes_itself() -> None:
    before = {"etc/passwd"}
    systems = {"var/lib/dpkg/status-old", "var/cache/fontconfig/CACHEDIR.TAG", "usr/share/fonts/truetype/.uuid"}
    ours = {"usr/share/mime/packages/duban-desk.xml", "usr/share/fonts/ours.ttf"}
    assert leftovers.left_behind(before, before | systems | ours) == sorted(ours)
