"""Where the pictures of the manual are kept, and what each of them said when it was taken."""

import json
from typing import Final

from tests.gallery.showing import ROOT

FOLDER: Final = ROOT / "resources" / "help" / "pictures"
SIZES: Final = FOLDER / "sizes.json"
WORDS: Final = ROOT / "tests" / "manual" / "words.json"
TIGHT: Final = "1280x720-letters-150%"
"""In this size the tests go to every screen; words are compared as they stand there."""


def kept_words() -> dict[str, list[str]]:
    """What each picture said, by its name."""
    words: dict[str, list[str]] = json.loads(WORDS.read_text("utf-8"))
    return words


def stale(words: dict[str, list[str]]) -> dict[str, list[str]]:
    """Pictures that say something else than they did, each with what is new (+) and what is gone (-)."""
    before = kept_words()
    return {
        name: [*(f"+{word}" for word in now if word not in then), *(f"-{word}" for word in then if word not in now)]
        for name, now in words.items()
        if now != (then := before.get(name, []))
    }
