"""The catalogue holds together: its English is English, its holes are filled, and what Qt reads is what people edit."""

import re
from pathlib import Path

import resources
from desktop.kit.language.template import FILLED
from tests.english import catalogue, sources
from tests.english.sources import HAN

FINISHED = {chinese: english for chinese, english in catalogue.read().items() if english}


def holes(text: str) -> set[str]:
    return set(re.findall(r"\{(\w+)", text))


def test_no_chinese_is_left_in_an_english_text() -> None:
    assert {chinese: english for chinese, english in FINISHED.items() if HAN.search(english)} == {}


def test_no_full_width_mark_is_left_in_an_english_text() -> None:
    assert {
        chinese: english for chinese, english in FINISHED.items() if re.search("[，。；：（）！？、]", english)
    } == {}


def test_every_hole_of_a_sentence_is_filled_and_no_other() -> None:
    said = sources.said()
    for chinese, english in FINISHED.items():
        source = said.get(chinese)
        names = source.holes if source else {hole: hole for hole in holes(chinese)}
        assert holes(english) <= set(names), chinese
        assert {names[hole] for hole in holes(english)} == set(names.values()), chinese


def test_every_hole_is_written_as_a_template_reads_it() -> None:
    for chinese, english in FINISHED.items():
        if holes(chinese):
            assert "{" not in FILLED.sub("", english), chinese


def test_a_sentence_ends_as_the_chinese_one_does() -> None:
    open_ended = {
        chinese: english
        for chinese, english in FINISHED.items()
        if chinese.endswith("。") != english.rstrip("”)").endswith(".") and not english.endswith(("!t}", "No."))
    }
    assert open_ended == {}


def test_what_qt_reads_is_compiled_from_what_people_edit(tmp_path: Path) -> None:
    catalogue.compile_to(tmp_path / "desk_en.qm")
    assert (tmp_path / "desk_en.qm").read_bytes() == catalogue.QM.read_bytes(), "run `python -m tests.english`"


def test_the_english_manual_is_english() -> None:
    """But for the names of variables, which are written into Chinese text."""
    for path in resources.path("help", "en").glob("*.html"):
        assert not HAN.search(re.sub(r"\{[^}]*\}", "", path.read_text("utf-8"))), path.name
