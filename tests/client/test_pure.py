"""The small pure parts: back-off, clock skew, data count, the sentences."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.client.backoff import Backoff
from sync.client.errors import (
    Busy,
    ClockWrong,
    Garbled,
    LineProblem,
    NotEnrolled,
    Portal,
    ServerDown,
    SignInNeeded,
    Unreachable,
    WrongServer,
)
from sync.client.skew import offset_after, sighting
from sync.client.uploads import LARGEST, SMALLEST, Pace
from sync.contract.status import LineState, SyncStatus
from sync.contract.words import HEADLINES, explained, sentence, size_words, span_words

NOW = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)


@given(failures=st.integers(1, 10_000), seed=st.integers())
def test_a_rest_is_never_longer_than_the_longest_nor_shorter_than_half_a_step(failures: int, seed: int) -> None:
    rest = Backoff(first=2, longest=300).delay(failures, Random(seed))
    assert min(300, 2 ** min(failures, 12)) / 2 <= rest <= 300


@given(asked=st.integers(-5, 100_000), seed=st.integers())
def test_a_district_that_asks_for_a_rest_gets_it_up_to_an_hour(asked: int, seed: int) -> None:
    rest = Backoff().delay(1, Random(seed), asked)
    assert min(max(asked, 0), 3600) <= rest <= 3960


def test_two_workstations_do_not_come_back_in_the_same_second() -> None:
    rests = {round(Backoff().delay(8, Random(seed))) for seed in range(50)}
    assert len(rests) > 25


@given(true_ms=st.integers(-(10**9), 10**9), latency=st.floats(0, 20), fraction=st.floats(0, 0.999))
def test_the_estimated_offset_is_right_to_within_the_round_trip(true_ms: int, latency: float, fraction: float) -> None:
    sent = NOW + timedelta(seconds=fraction)
    received = sent + timedelta(seconds=latency)
    server = sent + timedelta(milliseconds=true_ms, seconds=latency / 2)
    seen = sighting(format_datetime(server.replace(microsecond=0), usegmt=True), sent, received)
    assert seen
    offset = offset_after(0, seen)
    assert abs(offset - true_ms) <= 2000 + latency * 1000 + 1
    assert offset_after(offset, seen) == offset, "a value that still fits is kept"


@pytest.mark.parametrize("date", ["", "yesterday", "Mon, 23 Nov 2026", "Mon, 99 Nov 2026 00:00:00 GMT"])
def test_a_date_that_makes_no_sense_is_ignored(date: str) -> None:
    assert sighting(date, NOW, NOW) is None


def test_chunks_follow_the_line() -> None:
    pace = Pace()
    for _ in range(20):
        pace.took(pace.chunk, 0.1)
    assert pace.chunk == LARGEST
    for _ in range(20):
        pace.took(pace.chunk, 60)
    assert pace.chunk == SMALLEST
    pace.broke()
    assert pace.chunk == SMALLEST


@pytest.mark.parametrize("state", list(LineState))
def test_every_state_has_a_headline(state: LineState) -> None:
    said = sentence(SyncStatus(state=state), NOW)
    assert said.startswith(HEADLINES[state])
    assert not any("a" <= letter <= "z" for letter in said)


PROBLEMS: list[Callable[[str], LineProblem]] = [
    Unreachable,
    ServerDown,
    Garbled,
    Busy,
    Portal,
    WrongServer,
    ClockWrong,
    NotEnrolled,
    SignInNeeded,
]


@pytest.mark.parametrize("kind", PROBLEMS)
def test_every_problem_has_a_title_and_advice_in_chinese(kind: Callable[[str], LineProblem]) -> None:
    problem = kind("原因。")
    assert problem.title
    assert problem.advice.endswith("。")
    assert problem.state is not LineState.CONNECTED


def test_the_sentence_tells_age_queue_next_try_and_data_used() -> None:
    status = SyncStatus(
        state=LineState.OFFLINE,
        confirmed_at=NOW - timedelta(hours=26),
        waiting=3,
        parked=1,
        next_try=NOW + timedelta(seconds=40),
        bytes_today=120 * 1024,
    )
    said = "未连接，可继续离线办理 · 截至 26 小时前的数据 · 待发送 3 件，1 件需要处理 · 40 秒后重试 · 今日流量 120 KB"
    assert sentence(status, NOW) == said


def test_a_wrong_clock_is_told_from_five_minutes_on() -> None:
    near, far = (SyncStatus(state=LineState.CONNECTED, clock_skew_s=skew) for skew in (300, -720))
    assert "时钟" not in sentence(near, NOW)
    assert "本机时钟快 12 分钟" in sentence(far, NOW)


def test_spans_use_one_unit() -> None:
    spans = (timedelta(seconds=-3), timedelta(seconds=59), timedelta(minutes=61), timedelta(hours=47))
    assert [span_words(span) for span in spans] == ["0 秒", "59 秒", "1 小时", "47 小时"]


def test_sizes_are_short() -> None:
    assert [size_words(n) for n in (12, 345_678, 50 * 1024 * 1024)] == ["12 字节", "338 KB", "50 MB"]


@pytest.mark.parametrize("state", list(LineState))
def test_every_state_is_explained_in_a_whole_sentence(state: LineState) -> None:
    assert explained(SyncStatus(state=state))[0].endswith("。")


@pytest.mark.parametrize("problem", [Portal, ServerDown, NotEnrolled, SignInNeeded, ClockWrong])
def test_a_problem_is_named_once_and_alike_everywhere(problem: type[LineProblem]) -> None:
    told = SyncStatus(state=problem.state, problem_title=problem.title)
    assert HEADLINES[problem.state] == problem.title
    assert sentence(told, NOW).count(problem.title) == 1
