"""The sample's words: our own, of every kind, natural in length, and about nobody real."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sync.contract import codec
from sync.district.demo.stories import Story, arrivals, stories
from sync.regulation.terms import Domain, Kind

SHARED = Path(__file__).parents[3] / "shared" / "data"
RUN = 12
"""So many characters in a row are no coincidence."""
RESERVED = re.compile(r"1380000\d{4}")
ANY_PHONE = re.compile(r"(?<!\d)1[3-9]\d{9}(?!\d)")


def test_there_are_enough_orders_and_no_key_or_subject_twice() -> None:
    assert len(stories()) >= 90
    assert len({story.key for story in stories()}) == len(stories())
    subjects = [*(story.subject for story in stories()), *(arrival.subject for arrival in arrivals())]
    assert len(set(subjects)) == len(subjects)


def test_every_kind_and_every_domain_occurs() -> None:
    assert {story.kind for story in stories()} == set(Kind)
    assert {story.domain for story in stories()} == set(Domain)
    assert min(Counter(story.kind for story in stories()).values()) >= 8


def test_bodies_are_from_a_breath_to_a_letter() -> None:
    lengths = sorted(len(story.body) for story in stories())
    assert 25 <= lengths[0] <= 40
    assert 800 <= lengths[-1] <= 900
    assert 60 <= lengths[len(lengths) // 2] <= 130
    assert all(len(story.subject) <= 30 for story in stories())


@pytest.mark.parametrize(
    "topic",
    "音响 路灯 医保 低保 垃圾 加盖 停车 工钱 自来水 校车 狼狗 倒灌 针头 物业 公交 电梯 村务 鱼塘 消防 养老".split(),  # noqa: SIM905
)
def test_the_hotlines_usual_topics_are_there(topic: str) -> None:
    assert any(topic in story.body + story.subject + "".join(story.category) for story in stories())


def test_some_reporters_are_anonymous_and_some_confidential() -> None:
    assert sum(story.reporter.anonymous for story in stories()) >= 5
    assert sum(story.reporter.confidential for story in stories()) >= 8


def test_every_telephone_number_is_an_invented_one() -> None:
    for story in stories():
        assert RESERVED.fullmatch(story.reporter.phone), story.key
        assert not [n for n in ANY_PHONE.findall(_all_text(story)) if not RESERVED.fullmatch(n)], story.key


def test_no_text_shares_a_run_with_the_real_ones() -> None:
    if not SHARED.is_dir():
        pytest.skip("the real texts are not beside this clone")
    known = {run for text in _real_texts() for run in _runs(text)}
    ours = [*(_strings(codec.plain(stories()))), *_strings(codec.plain(arrivals()))]
    assert [run for text in ours for run in _runs(text) if run in known] == []


def _real_texts() -> Iterator[str]:
    for name in ("orders-12345.jsonl", "messages.jsonl"):
        for line in (SHARED / name).read_text("utf-8").splitlines():
            row = json.loads(line)
            yield from (row.get(field) or "" for field in ("subject", "body", "reply"))


def _runs(text: str) -> Iterator[str]:
    return (text[start : start + RUN] for start in range(len(text) - RUN + 1))


def _all_text(story: Story) -> str:
    return " ".join(_strings(codec.plain(story)))


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from (text for inner in value.values() for text in _strings(inner))
    elif isinstance(value, list | tuple):
        yield from (text for inner in value for text in _strings(inner))
