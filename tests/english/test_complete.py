"""Nothing that the desk can say is without English, and nothing is translated that it does not say any more."""

import re

import resources
from tests.english import catalogue, sources
from tests.english.__main__ import listed

HOW = "write the English below each and run `python -m tests.english --set FILE`:"


def test_everything_that_the_code_says_has_its_english() -> None:
    known = catalogue.read()
    missing = [source for text, source in sources.said().items() if not known.get(text)]
    assert not missing, f"{HOW}\n{listed(missing)}"


def test_nothing_is_translated_that_the_code_no_longer_says() -> None:
    gone = catalogue.read().keys() - sources.said().keys()
    assert not gone, f"run `python -m tests.english`: {sorted(gone)}"


def test_what_is_excluded_by_name_is_still_there() -> None:
    everything = sources.everything()
    assert sources.AS_IT_IS.keys() <= everything.keys()


def test_both_manuals_have_the_same_pages_and_the_same_keys() -> None:
    chinese, english = (resources.path("help", folder) for folder in ("zh", "en"))
    assert {path.name for path in chinese.iterdir()} == {path.name for path in english.iterdir()}
    contents = [(manual / "contents.json").read_text("utf-8").split() for manual in (chinese, english)]
    assert contents[0] == contents[1]
    pages = [(manual / "keys.html").read_text("utf-8") for manual in (chinese, english)]
    keys = [re.findall('<td class="key">([^<]*)', page) for page in pages]
    assert [key.replace("空格", "Space") for key in keys[0]] == keys[1]
