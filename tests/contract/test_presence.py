"""The header that says who writes: small, read with care, and nothing to whoever does not know it."""

import pytest

from sync.contract import codec
from sync.contract.access import Session
from sync.contract.presence import LASTS_S, MOST, UNTOLD, Pen, read_pens, write_pens
from sync.regulation.terms import Verb
from tests.cache.scenery import VILLAGE_CLERK, session_of

ORDER = "01990000-0000-7000-8000-000000000001"


def test_what_goes_up_is_an_order_a_verb_and_seconds() -> None:
    assert write_pens([Pen(order=ORDER, verb=Verb.REPLY, ago=7)]) == f"{ORDER} reply 7"


def test_names_and_several_pens_come_back_as_they_went() -> None:
    pens = (
        Pen(order=ORDER, verb=Verb.REPLY, ago=7, name="陈志远"),
        Pen(order="另, 一件", verb=Verb.CLOSE, name="O'Neil, Wu Xiaomei"),
    )
    written = write_pens(pens)
    assert written.isascii()
    assert read_pens(written) == pens


@pytest.mark.parametrize(
    "text",
    [
        "",
        ",",
        "reply",
        f"{ORDER} reply",
        f"{ORDER} reply soon",
        f"{ORDER} reply -1",
        f"{ORDER} reply {LASTS_S + 1}",
        f"{ORDER} dance 7",
        f"{'x' * 200} reply 7",
        f"{ORDER} reply 7 " + "%" * 9000,
        *(f"{ORDER} {verb.value} 7" for verb in sorted(UNTOLD)),
    ],
)
def test_what_cannot_be_read_or_must_not_be_told_is_left_out(text: str) -> None:
    assert read_pens(text) == ()


def test_words_of_a_later_version_do_no_harm_to_those_beside_them() -> None:
    assert read_pens(f"{ORDER} dance 7 A,{ORDER} reply 7 B later words") == (
        Pen(order=ORDER, verb=Verb.REPLY, ago=7, name="B"),
    )


def test_an_answer_names_only_so_many() -> None:
    assert len(read_pens(write_pens([Pen(order=ORDER, verb=Verb.REPLY, name=f"{n}") for n in range(99)]))) == MOST


def test_a_session_without_colleagues_says_nothing_of_them_and_an_older_one_is_read() -> None:
    alone = codec.dumps(session_of(VILLAGE_CLERK))
    assert b"shared" not in alone
    assert codec.loads(alone, Session).shared is not True
    assert codec.loads(alone.replace(b'"limits"', b'"shared":true,"limits"'), Session).shared is True
