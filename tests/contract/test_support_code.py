"""A support code survives the telephone: what is misheard is noticed, what is written differently is not."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as some

from sync.contract.support_code import LETTERS, NotACode, Standing, decode, encode

WIDTHS = (2, 6, 5, 6, 2, 20, 1, 6, 4)
standings = some.builds(Standing, *(some.integers(0, (1 << width) - 1) for width in WIDTHS))
HERE = Standing(major=0, minor=1, patch=0, schema=13, platform=1, states=21, read=1, waiting=3, silent=2)


@given(standings)
def test_what_was_put_in_comes_out(standing: Standing) -> None:
    assert decode(encode(standing)) == standing


@given(standings)
def test_every_wrong_letter_and_every_exchange_of_neighbours_is_noticed(standing: Standing) -> None:
    letters = encode(standing).replace("-", "")
    for at, right in enumerate(letters):
        for wrong in LETTERS.replace(right, ""):
            with pytest.raises(NotACode, match="听错或写错"):
                decode(letters[:at] + wrong + letters[at + 1 :])
    for at, (one, other) in enumerate(pairwise(letters)):
        if one != other:
            with pytest.raises(NotACode, match="听错或写错"):
                decode(letters[:at] + other + one + letters[at + 2 :])


def test_it_may_be_written_down_as_one_likes() -> None:
    code = encode(HERE)
    for written in (
        code.lower(),
        code.replace("-", " "),
        code.replace("-", ""),
        code.replace("0", "o").replace("1", "l"),
    ):
        assert decode(written) == HERE


def test_too_much_becomes_the_most_that_fits() -> None:
    assert decode(encode(Standing(*[1 << 30] * 9))) == Standing(*((1 << width) - 1 for width in WIDTHS))


@pytest.mark.parametrize("nonsense", ["", "12345", "U" * 12, "你好", "0G20-DD9C-N0FZ-7"])
def test_what_is_no_code_is_called_so(nonsense: str) -> None:
    with pytest.raises(NotACode):
        decode(nonsense)


def test_a_code_of_another_format_is_not_guessed_at() -> None:
    with pytest.raises(NotACode, match="另一个版本"):
        decode("000000000000")
