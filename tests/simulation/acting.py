"""What people do to orders in a run: any act that the Measures allow them, with words of its own."""

from collections.abc import Sequence
from datetime import datetime
from random import Random
from typing import Final

from sync.regulation import acts
from sync.regulation.acts import Act
from sync.regulation.orders import Actor, Units, WorkOrder
from sync.regulation.subjects import around
from sync.regulation.terms import (
    Cause,
    Conclusion,
    Decision,
    Ground,
    LetterDecision,
    Matter,
    Method,
    Outcome,
    Rating,
    Review,
    UpwardDecision,
    Verb,
)
from sync.regulation.transitions import transition
from sync.regulation.workflow import Allowed, may, verbs_for

EVEN: Final = 0.5
OFTEN: Final[tuple[Verb, ...]] = (Verb.SIGN, Verb.PROGRESS, Verb.PROGRESS, Verb.CONTACT, Verb.REPLY)
WRITTEN: Final[tuple[Verb, ...]] = (Verb.PROGRESS, Verb.CONTACT, Verb.REPLY, Verb.SUBMIT_RESULT)
"""What is written in an editor over some time."""


def choose(order: WorkOrder, actor: Actor, now: datetime, units: Units, words: str, random: Random) -> Act | None:
    """An act that this person may do on this order now, None when there is none."""
    allowed = [verb for verb, verdict in verbs_for(order, actor, now) if isinstance(verdict, Allowed)]
    usual = [verb for verb in OFTEN if verb in allowed]
    for verb in random.sample(allowed + usual, len(allowed + usual)):
        act = make(order, verb, actor, now, units, words, random)
        if act and isinstance(may(order, verb, actor, now, act=act, units=units), Allowed):
            return act
    return None


def make(
    order: WorkOrder, verb: Verb, actor: Actor, now: datetime, units: Units, words: str, random: Random
) -> Act | None:
    """The act of `verb` with what the actor can only mean by it; None where nothing is meant."""
    subject = next(iter(around(order, transition(verb), actor)), None)
    if subject is None:
        return None
    hop = subject.hop.id if subject.hop else ""
    request = subject.request.id if subject.request else ""
    if request:
        return _decision(verb, request, units, actor, words, random)
    return _on_hop(verb, hop, now, units, actor, words, random)


def _on_hop(verb: Verb, hop: str, now: datetime, units: Units, actor: Actor, words: str, random: Random) -> Act | None:
    choices: dict[Verb, Act] = {
        Verb.SIGN: acts.Sign(hop=hop),
        Verb.PROGRESS: acts.Progress(hop=hop, text=words),
        Verb.CONTACT: acts.ContactReporter(hop=hop, method=Method.TELEPHONE, at=now, reached=True, text=words),
        Verb.REPLY: acts.ReplyReporter(
            hop=hop, method=Method.IN_PERSON, told_at=now, reached=True, text=words, documented=True
        ),
        Verb.SUBMIT_RESULT: acts.SubmitResult(hop=hop, facts=words, outcome=Outcome.SOLVED, text=words),
        Verb.CLOSE: acts.Close(hop=hop, outcome=Outcome.SOLVED, text=words),
        Verb.REQUEST_EXTENSION: acts.RequestExtension(hop=hop, days=random.randint(1, 5), reason=words),
        Verb.SUBMIT_UPWARD: acts.SubmitUpward(hop=hop, ground=Ground.OUT_OF_AUTHORITY, reason=words),
        Verb.DISPATCH: acts.Dispatch(unit=_unit(sorted(units), units, random)),
        Verb.CALL_BACK: _call(words, random),
        Verb.FLAG: acts.Flag(matter=random.choice(list(Matter)), on=random.random() < EVEN, reason=words),
        Verb.TELL_ACCEPTED: acts.TellAccepted(method=Method.TELEPHONE, at=now, text=words),
        Verb.EXPLAIN: acts.Explain(hop=hop, why=Cause.POLICY, text=words, method=Method.TELEPHONE, at=now),
        Verb.VERIFY_RATING: acts.VerifyRating(conclusion=random.choice(list(Conclusion)), text=words),
        Verb.SEND_LETTER: acts.SendLetter(handlings=words, cause=words, basis=words, next_step=words, signatory="镇长"),
    }
    below = sorted(unit.id for unit in units.values() if unit.parent == actor.unit)
    if verb is Verb.ASSIGN_DOWN:
        return acts.AssignDown(hop=hop, unit=random.choice(below)) if below else None
    return choices.get(verb)


def _call(words: str, random: Random) -> Act:
    """Half of them reach somebody, who is not satisfied: the others lead nowhere."""
    if random.random() < EVEN:
        return acts.CallBack(method=Method.TELEPHONE, reached=False, reason=words)
    return acts.CallBack(method=Method.TELEPHONE, reached=True, rating=Rating.DISSATISFIED, reason=words)


def _decision(verb: Verb, request: str, units: Units, actor: Actor, words: str, random: Random) -> Act:
    if verb is Verb.DECIDE_EXTENSION:
        verdict = random.choice([Decision.GRANT, Decision.REFUSE])
        return acts.DecideExtension(request=request, verdict=verdict, opinion=words)
    if verb is Verb.DECIDE_LETTER:
        return acts.DecideLetter(request=request, verdict=random.choice(list(LetterDecision)), opinion=words)
    if verb is Verb.REVIEW_RESULT:
        review = random.choice([Review.PASS, Review.SEND_BACK])
        return acts.ReviewResult(request=request, verdict=review, opinion=words)
    decided = random.choice(list(UpwardDecision))
    unit = None
    if decided is UpwardDecision.ACCEPT and units[actor.unit].parent is None:
        unit = _unit(sorted(units), units, random)
    return acts.DecideUpward(request=request, verdict=decided, opinion=words, unit=unit)


def _unit(ids: Sequence[str], units: Units, random: Random) -> str:
    return random.choice([unit for unit in ids if units[unit].parent is not None])
