"""Every form by its verb, in the order in which the action bar shows them."""

from typing import Final

from desktop.actions import (
    answer_urge,
    assign_down,
    call_coordination,
    close,
    contact,
    decide_extension,
    decide_upward,
    explain,
    extension,
    give_opinion,
    identity,
    letter,
    notify,
    progress,
    raise_difficult,
    remind,
    reply,
    review,
    same_day,
    secret,
    sign,
    state_position,
    submit_result,
    tell_accepted,
    tell_extension,
    upward,
    urge,
    verify,
)
from desktop.actions.form import Form
from sync.regulation.terms import Verb

FORMS: Final[dict[Verb, Form]] = {
    module.FORM.verb: module.FORM
    for module in (
        sign,
        review,
        decide_extension,
        decide_upward,
        assign_down,
        progress,
        contact,
        submit_result,
        reply,
        close,
        extension,
        upward,
        letter,
        answer_urge,
        urge,
        remind,
        notify,
        verify,
        same_day,
        tell_extension,
        tell_accepted,
        explain,
        give_opinion,
        state_position,
        call_coordination,
        raise_difficult,
        identity,
        secret,
    )
}

KEYS: Final[dict[Verb, str]] = {
    Verb.SIGN: "Q",
    Verb.ASSIGN_DOWN: "J",
    Verb.PROGRESS: "B",
    Verb.CONTACT: "L",
    Verb.SUBMIT_RESULT: "T",
    Verb.REPLY: "D",
    Verb.CLOSE: "W",
    Verb.REQUEST_EXTENSION: "Y",
    Verb.SUBMIT_UPWARD: "S",
    Verb.REVIEW_RESULT: "H",
    Verb.DECIDE_EXTENSION: "P",
    Verb.DECIDE_UPWARD: "U",
    Verb.SEND_LETTER: "G",
    Verb.ANSWER_URGE: "E",
    Verb.TELL_EXTENSION: "R",
    Verb.GIVE_OPINION: "X",
    Verb.STATE_POSITION: "C",
}
"""The key of each verb on an order, together with Alt; mostly the first letter of its pinyin.

A verb without one stands behind 更多, and is in the bar only while its order waits for it.
"""

SEASON_KEY: Final = "A"
"""Together with Alt: the rarer verb that is in the bar now."""

MORE_KEY: Final = "M"
"""Together with Alt: all the others."""

DECISIONS: Final = (Verb.REVIEW_RESULT, Verb.DECIDE_EXTENSION, Verb.DECIDE_UPWARD)
"""Verbs that answer what a unit below asked."""

IN_SEASON: Final = frozenset(
    {*DECISIONS, Verb.SEND_LETTER, Verb.ANSWER_URGE, Verb.TELL_EXTENSION, Verb.GIVE_OPINION, Verb.STATE_POSITION}
)
"""Verbs that nobody misses while they are not to be done: they have no grey button."""
