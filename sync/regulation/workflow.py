"""May this person do this to this order now? The transition table, its conditions and the act's contents in one.

Both ends ask the same question: the desk to grey what cannot be done, the district before anything takes effect.
"""

from datetime import datetime
from typing import Final

from sync.regulation.acts import Act
from sync.regulation.conditions import LOWEST, Scene, standing, withdrawn
from sync.regulation.contents import complete
from sync.regulation.fitness import Setting
from sync.regulation.looking import only_looks
from sync.regulation.orders import Actor, Units, WorkOrder
from sync.regulation.phrases import not_mine, wrong_hop, wrong_order
from sync.regulation.rules import DEFAULT_RULES, Rules
from sync.regulation.subjects import Subject, around, concerns, fits, named
from sync.regulation.terms import Level, Verb
from sync.regulation.transitions import TRANSITIONS, Transition, Who, transition
from sync.regulation.verdicts import Allowed, Refused, Verdict, refused

__all__ = ["TRANSITIONS", "Allowed", "Refused", "Verdict", "may", "verbs_for"]

ALLOWED: Final = Allowed()

DISTRICT_VERBS: Final = (
    Verb.DISPATCH,
    Verb.DECIDE_EXTENSION,
    Verb.DECIDE_UPWARD,
    Verb.CALL_BACK,
    Verb.VERIFY_RATING,
    Verb.DECIDE_LETTER,
    Verb.FLAG,
    Verb.DECLINE,
    Verb.REFER,
    Verb.TELL_ACCEPTED,
    Verb.SET_LIMIT,
    Verb.CHANGE_KIND,
    Verb.COORDINATE,
    Verb.DECLINE_COORDINATION,
    Verb.RAISE_DIFFICULT,
    Verb.STATE_POSITION,
    Verb.DECIDE_DIFFICULT,
)

UNIT_VERBS: Final = (
    Verb.SIGN,
    Verb.CONTACT,
    Verb.PROGRESS,
    Verb.ASSIGN_DOWN,
    Verb.SUBMIT_RESULT,
    Verb.REVIEW_RESULT,
    Verb.REPLY,
    Verb.REQUEST_EXTENSION,
    Verb.DECIDE_EXTENSION,
    Verb.SUBMIT_UPWARD,
    Verb.DECIDE_UPWARD,
    Verb.CLOSE,
    Verb.SEND_LETTER,
    Verb.ANSWER_URGE,
    Verb.TELL_EXTENSION,
    Verb.GIVE_OPINION,
    Verb.STATE_POSITION,
)

NOT_FOR_LOWEST: Final = frozenset(
    {
        Verb.ASSIGN_DOWN,
        Verb.REVIEW_RESULT,
        Verb.DECIDE_EXTENSION,
        Verb.DECIDE_UPWARD,
        Verb.SEND_LETTER,
        Verb.GIVE_OPINION,
    }
)


def may(
    order: WorkOrder | None,
    verb: Verb,
    actor: Actor,
    now: datetime,
    *,
    act: Act | None = None,
    units: Units | None = None,
    rules: Rules = DEFAULT_RULES,
    with_papers: bool = False,
) -> Verdict:
    """Without `act`: can the verb be done at all by this actor now. With `act`: the whole check of what it says.

    `now` is aware and, at the district, decides timeliness (R12.9). `units` None leaves the target's place in the tree
    unchecked. `with_papers` says that the command brings attachments that the order has not yet (R14.4).
    """
    row = transition(verb)
    setting = Setting(order, actor, now, units)
    if verdict := _barred(row, order, actor):
        return verdict
    if order is None:
        return (complete(act, setting) if act else None) or ALLOWED
    scene = Scene(order, actor, now, rules, with_papers)
    return _at_all(row, scene) if act is None else _exactly(row, scene, act, units)


def verbs_for(
    order: WorkOrder, actor: Actor, now: datetime, *, rules: Rules = DEFAULT_RULES
) -> list[tuple[Verb, Verdict]]:
    """The verbs of an ordinary day for somebody of this level, in the order of work, each with its verdict."""
    if actor.level is Level.DISTRICT:
        verbs = list(DISTRICT_VERBS)
    else:
        lowest = actor.level in LOWEST
        verbs = [verb for verb in UNIT_VERBS if not (lowest and verb in NOT_FOR_LOWEST)]
    return [(verb, may(order, verb, actor, now, rules=rules)) for verb in verbs]


def _barred(row: Transition, order: WorkOrder | None, actor: Actor) -> Refused | None:
    """What stands against the verb before any hop is looked at."""
    if verdict := only_looks(actor):
        return verdict
    if row.who is Who.DISTRICT and actor.level is not Level.DISTRICT:
        return not_mine(row)
    if order is None:
        return None if row.verb is Verb.REGISTER else refused("R3.1", "没有找到这件工单。", "请刷新后再试。")
    return withdrawn(order, row.verb) or (None if order.state in row.orders else wrong_order(row, order))


def _at_all(row: Transition, scene: Scene) -> Verdict:
    """Allowed when one of the things the actor could mean is; otherwise why the likeliest is not."""
    verdicts = [_on(row, scene, subject) for subject in around(scene.order, row, scene.actor)]
    if not verdicts:
        return not_mine(row)
    return next((verdict for verdict in verdicts if isinstance(verdict, Allowed)), verdicts[0])


def _exactly(row: Transition, scene: Scene, act: Act, units: Units | None) -> Verdict:
    subject = named(scene.order, act)
    if subject is None or not fits(subject, row.verb):
        return refused(row.article, "没有找到所指的交办或申请。", "请刷新后再试。")
    row = transition(row.verb, getattr(act, "verdict", None))
    verdict = _on(row, scene, subject)
    if isinstance(verdict, Refused):
        return verdict
    return complete(act, Setting(scene.order, scene.actor, scene.now, units, subject.request)) or ALLOWED


def _on(row: Transition, scene: Scene, subject: Subject) -> Verdict:
    """The table and the conditions, for one subject."""
    if not concerns(subject, row, scene.order, scene.actor):
        return not_mine(row)
    if row.who is Who.FIRST_RECEIVER and subject.hop and subject.hop.parent is not None:
        return not_mine(row)
    decided = standing(row.verb, scene, subject) if subject.request else None
    if decided:
        return decided
    if subject.hop and subject.hop.state not in row.hops:
        return wrong_hop(row, subject.hop)
    return standing(row.verb, scene, subject) or ALLOWED
