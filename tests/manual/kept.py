"""Where the pictures of the manual are kept, and what each of them said when it was taken."""

import json
from pathlib import Path
from typing import Final

from desktop.screens.help.manual import FOLDERS
from tests.gallery.showing import ROOT

FOLDER: Final = ROOT / "resources" / "help" / "pictures"
LANGUAGES: Final = tuple(FOLDERS.items())
"""The language of each manual, and where its pages and pictures lie."""
WORDS: Final = ROOT / "tests" / "manual" / "words.json"
TOLD: Final = WORDS.with_name("told.json")
"""What the same words were in English when the English pictures were taken."""
TIGHT: Final = "1280x720-letters-150%"
"""In this size the tests go to every screen; words are compared as they stand there."""


def pictures(where: str) -> list[Path]:
    """The pictures of a manual, by their names."""
    return sorted((FOLDER / where).glob("*.png"), key=lambda file: file.stem)


def sizes_of(where: str) -> Path:
    """Their sizes in logical pixels."""
    return FOLDER / where / "sizes.json"


def kept_words() -> dict[str, list[str]]:
    """What each picture said, by its name."""
    return _read(WORDS)


def kept_english() -> dict[str, list[str]]:
    """The same in English."""
    return _read(TOLD)


def stale(words: dict[str, list[str]]) -> dict[str, list[str]]:
    """Pictures that say something else than they did, each with what is new (+) and what is gone (-)."""
    return _differing(kept_words(), words)


def stale_english(english: dict[str, list[str]]) -> dict[str, list[str]]:
    """English pictures whose words are told in another way today."""
    return _differing(kept_english(), english)


def _differing(before: dict[str, list[str]], today: dict[str, list[str]]) -> dict[str, list[str]]:
    return {
        name: [*(f"+{word}" for word in now if word not in then), *(f"-{word}" for word in then if word not in now)]
        for name, now in today.items()
        if now != (then := before.get(name, []))
    }


def as_json(value: object) -> str:
    """As all of it is written."""
    return json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _read(file: Path) -> dict[str, list[str]]:
    words: dict[str, list[str]] = json.loads(file.read_text("utf-8"))
    return words
