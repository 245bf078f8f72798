"""Every picture of the manual is there, is shown on the page that tells of it, and weighs little."""

import json
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImageReader

from desktop.screens.help.illustrations import names
from tests.gallery.showing import ROOT
from tests.manual.kept import kept_words, pictures, sizes_of, stale_english
from tests.manual.pictures import OF_THE_MACHINE, PICTURES
from tests.manual.told import PAGES, page_of
from tests.manual.words import in_english

HELP = ROOT / "resources" / "help"
MOST = 1_700_000
"""Bytes that those of one language may add to what is installed."""


def shown(language: str) -> dict[str, list[str]]:
    """The pictures of each page."""
    pages = sorted((HELP / language).glob("*.html"))
    return {page.stem: list(names(page.read_text("utf-8"))) for page in pages}


@pytest.mark.parametrize("language", ["en", "zh"])
def test_pages_show_every_picture_once_and_none_that_is_not_there(language: str) -> None:
    listed = sorted(name for pictures in shown(language).values() for name in pictures)
    assert listed == sorted(PICTURES)
    assert [file.stem for file in pictures(language)] == listed


def test_every_image_of_a_page_is_one_of_these_pictures() -> None:
    for page in sorted(HELP.rglob("*.html")):
        text = page.read_text("utf-8")
        assert text.count("<img") == len(names(text)), page


def test_a_picture_stands_on_the_page_that_tells_of_its_screen() -> None:
    assert {name: page for page, pictures in shown("zh").items() for name in pictures} == {
        name: page_of(name) for name in PICTURES
    }
    assert shown("en") == shown("zh")
    assert set(PAGES.values()) <= shown("zh").keys()


@pytest.mark.parametrize("language", ["en", "zh"])
def test_sizes_are_known_and_everything_is_light(language: str) -> None:
    told = {name: QSize(*size) for name, size in json.loads(sizes_of(language).read_text("utf-8")).items()}
    assert told == {file.stem: QImageReader(str(file)).size() for file in pictures(language)}
    assert sum(file.stat().st_size for file in pictures(language)) < MOST


def test_what_each_picture_says_was_written_down() -> None:
    assert kept_words().keys() == PICTURES.keys() - OF_THE_MACHINE


def test_english_pictures_say_what_the_windows_say_in_english() -> None:
    assert stale_english(in_english(kept_words())) == {}, "take them anew and look: python -m tests.manual"


def test_whatever_a_readme_points_to_is_there() -> None:
    parts = ("sync", "desktop", "installer", "tests", "resources", ".github")
    pages = [ROOT / "README.md", *(page for part in parts for page in sorted((ROOT / part).rglob("*.md")))]
    missing = [f"{page}: {way}" for page in pages for way in ways(page) if not (page.parent / way).exists()]
    assert not missing


def ways(page: Path) -> list[str]:
    """What a page in Markdown links to or shows, on this side of the network."""
    found = re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text("utf-8"))
    return [way for way in found if "://" not in way]
