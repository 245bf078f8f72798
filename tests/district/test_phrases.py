"""The district's 常用语: kept on its command line, told to every workstation, withdrawn again."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from sync.contract import codec
from sync.contract.pages import PHRASES_ID, Change
from sync.contract.phrasebook import Phrase, read_book
from sync.district.cli import main
from sync.district.district import District
from tests.district.scenery import TOWN, VILLAGE, Desk, serving
from tests.helpers.clocks import SteadyClock

Run = Callable[..., str]
BOOK = "【问候】\n适用：答复反映人\n您好，{单号}已收悉。\n【致谢】\n感谢您的监督。\n"


@pytest.fixture
def district(tmp_path: Path, clock: SteadyClock) -> Iterator[District]:
    made = District.create(tmp_path / "d", clock)
    yield made
    made.close()


@pytest.fixture
def run(district: District, capsys: pytest.CaptureFixture[str]) -> Run:
    def command(*arguments: str, code: int = 0) -> str:
        assert main(["--data", str(district.root), *arguments]) == code
        out, err = capsys.readouterr()
        return out if code == 0 else err

    return command


@pytest.fixture
def book(tmp_path: Path) -> Path:
    file = tmp_path / "phrases.txt"
    file.write_text(BOOK, "utf-8-sig")
    return file


def of_phrases(changes: Any) -> list[Change]:
    return [each for each in changes if each.id == PHRASES_ID]


def test_they_are_added_listed_replaced_and_removed(run: Run, book: Path) -> None:
    assert run("phrases", "list") == "还没有全区常用语\n"
    assert "收入 2 条，现有 2 条" in run("phrases", "add", str(book))
    assert read_book(run("phrases", "list")) == read_book(BOOK)
    book.write_text("【致谢】\n谢谢。", "gb18030")
    assert "收入 1 条，现有 2 条" in run("phrases", "add", str(book))
    assert [each["text"] for each in json.loads(run("phrases", "list", "--json"))][1] == "谢谢。"
    assert "现有 1 条" in run("phrases", "remove", "问候")
    assert "没有标题为“问候”的常用语" in run("phrases", "remove", "问候", code=1)


def test_a_faulty_file_changes_nothing_and_its_line_is_named(run: Run, book: Path, tmp_path: Path) -> None:
    run("phrases", "add", str(book))
    book.write_text("【新】\n内容\n【空】\n", "utf-8")
    assert "第 3 行：“空”没有内容" in run("phrases", "add", str(book), code=2)
    assert "不存在" in run("phrases", "add", str(tmp_path / "nowhere.txt"), code=2)
    assert read_book(run("phrases", "list")) == read_book(BOOK)


def test_every_workstation_gets_them_at_first_and_whenever_they_change(
    district: District, run: Run, book: Path
) -> None:
    with serving(district) as url:
        town = Desk(district, url, TOWN, "wang")
        first = town.pull()
        assert of_phrases(first.changes) == [], "nothing travels before there is anything"
        run("phrases", "add", str(book))
        (came,) = of_phrases(town.pull(first.cursor).changes)
        (at_first,) = of_phrases(Desk(district, url, VILLAGE, "li").pull().changes)
        run("phrases", "remove", "致谢")
        (fewer,) = of_phrases(town.pull(first.cursor).changes)

    assert codec.loads(bytes(came.row), tuple[Phrase, ...]) == read_book(BOOK)
    assert bytes(at_first.row) == bytes(came.row)
    assert [each.title for each in codec.loads(bytes(fewer.row), tuple[Phrase, ...])] == ["问候"]
    assert fewer.rev > came.rev
