"""The keystroke-level model on deeds that one can add up by hand."""

import pytest

from tests.helpers.keystrokes import K, M, R, seconds, whole_seconds


@pytest.mark.parametrize(
    ("chords", "keys", "thoughts"),
    [
        (["F2"], 1, 1),
        (["Ctrl+K"], 2, 1),
        (["Ctrl+Shift+Q"], 3, 1),
        (["Ctrl+K", *"12345678", "Ctrl+Return"], 12, 3),
        (["Alt+0", "Shift+Down", "Shift+Down", "F2", "Ctrl+Return"], 9, 4),
    ],
)
def test_every_key_is_counted_and_every_thought_once(chords: list[str], keys: int, thoughts: int) -> None:
    assert seconds(chords, 0) == pytest.approx(K * keys + M * thoughts)


def test_an_answer_that_is_waited_for_is_counted_too_and_seconds_are_rounded_up() -> None:
    assert seconds(["F2"], 2) == pytest.approx(K + M + 2 * R)
    assert whole_seconds(["F2"], 2) == 4
