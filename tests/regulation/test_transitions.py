"""Every row of the transition table: who may, in which states, and the refusal everybody else is given."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

import pytest

from sync.regulation import acts
from sync.regulation.acts import ACTS, UNIT_ACTS, Act
from sync.regulation.requirements import REQUIREMENTS
from sync.regulation.rules import DEFAULT_RULES
from sync.regulation.terms import (
    CallCause,
    Claim,
    Conclusion,
    Decision,
    Ground,
    HopState,
    Kind,
    LetterDecision,
    Matter,
    Means,
    Method,
    OrderState,
    Review,
    Role,
    SecretDecision,
    UpwardDecision,
    UrgeKind,
    Verb,
)
from sync.regulation.transitions import TRANSITIONS, Transition
from sync.regulation.workflow import Allowed, Refused, may, verbs_for
from tests.regulation.story import UNITS, Story, actor, registration


@dataclass(frozen=True)
class Row:
    """One row of the table with the story that leads to it: who does what then, and who may not."""

    verb: Verb
    on: object
    begin: Callable[[], Story]
    who: str
    act: Callable[[Story], Act]
    not_for: tuple[str, ...]
    hop_after: HopState | None = None
    order_after: OrderState = OrderState.OPEN


def open_order() -> Story:
    return Story().handled()


def other_days() -> Story:
    """The district had let the offices close on the morrow, and has taken that back."""
    own = {date(2026, 9, 15): (True, "防台风")}
    calendar = replace(DEFAULT_RULES.calendar, overrides=own)
    story = Story(rules=replace(DEFAULT_RULES, calendar=calendar)).handled()
    story.rules = DEFAULT_RULES
    return story


def reported() -> Story:
    story = open_order()
    story.does("village", story.result())
    return story


def asked_for_more_time() -> Story:
    story = open_order()
    story.does("village", story.extension())
    return story


def given_more_time() -> Story:
    story = asked_for_more_time()
    story.does("town", extension_decision(Decision.GRANT)(story))
    return story


def sent_up() -> Story:
    story = open_order()
    story.does("village", story.upward())
    return story


def ready_to_close() -> Story:
    story = Story().dispatched("town").signed("town")
    story.does("town", story.reply("town"))
    return story


def closed() -> Story:
    story = ready_to_close()
    story.does("town", story.close())
    return story


def rated() -> Story:
    return closed().rated()


def rated_badly_twice() -> Story:
    return rated().rehandled().closed_again().rated()


def written_about() -> Story:
    story = rated_badly_twice()
    story.does("town", story.letter())
    story.does("district", verify(story))
    return story


def suspected() -> Story:
    story = open_order()
    story.does("village", suspicion(story))
    return story


def restricted() -> Story:
    story = open_order()
    story.does("district", restriction(story))
    return story


def report_of_wrongdoing() -> Story:
    return Story(kind=Kind.REPORT).handled()


def asked_who() -> Story:
    story = report_of_wrongdoing()
    story.does("village", acts.RequestIdentity(hop=story.hop("village").id, reason="需要指认现场。"))
    return story


def suspicion(_story: Story) -> Act:
    return acts.SuspectSecret(reason="附图疑为军事管理区。")


def restriction(_story: Story) -> Act:
    return acts.Restrict(ground=Ground.PRIVACY, units=("town", "village"), reason="含病历。")


def secret_decision(verdict: SecretDecision) -> Callable[[Story], Act]:
    return lambda _: acts.DecideSecret(verdict=verdict, opinion="已核实。")


def identity_decision(verdict: Decision) -> Callable[[Story], Act]:
    return lambda s: acts.DecideIdentity(request=s.order.requests[-1].id, verdict=verdict, opinion="可以自行核实。")


def decision(verdict: UpwardDecision) -> Callable[[Story], Act]:
    return lambda s: acts.DecideUpward(request=s.order.submissions[-1].id, verdict=verdict, opinion="情况属实。")


def extension_decision(verdict: Decision) -> Callable[[Story], Act]:
    return lambda s: acts.DecideExtension(request=s.order.extensions[-1].id, verdict=verdict, opinion="按期办理。")


def review(verdict: Review) -> Callable[[Story], Act]:
    return lambda s: acts.ReviewResult(request=s.order.results[-1].id, verdict=verdict, opinion="材料不全。")


def progress(story: Story) -> Act:
    return acts.Progress(hop=story.hop("village").id, text="已联系维修队。")


def contact(story: Story) -> Act:
    hop = story.hop("village").id
    return acts.ContactReporter(hop=hop, method=Method.TELEPHONE, at=story.now, reached=True, text="约好上门时间。")


def assign(story: Story) -> Act:
    return acts.AssignDown(hop=story.hop("town").id, unit="other_village")


def pushed() -> Story:
    story = closed()
    story.does("district", acts.PushUpstream(push="push-1"))
    return story


def callback(_story: Story) -> Act:
    return acts.CallBack(method=Method.TELEPHONE, reached=True)


def verify(_story: Story) -> Act:
    return acts.VerifyRating(conclusion=Conclusion.OBJECTIVE_LIMITS, text="受规划条件限制。")


def letter_decision(verdict: LetterDecision) -> Callable[[Story], Act]:
    return lambda s: acts.DecideLetter(request=s.order.requests[-1].id, verdict=verdict, opinion="经审核。")


def flag(_story: Story) -> Act:
    return acts.Flag(matter=Matter.MEDIATION, reason="邻里纠纷，已进入调解程序。")


def urged() -> Story:
    story = open_order()
    story.does("town", urge(story))
    return story


def urge(story: Story) -> Act:
    return acts.UrgeReceiver(hop=story.hop("village").id, kind=UrgeKind.PROGRESS)


def answer(story: Story) -> Act:
    assert story.order.chasing
    return acts.AnswerUrge(request=story.order.chasing.urges[-1].id, text="明天换灯。")


def remind(story: Story) -> Act:
    return acts.RemindDecider(request=story.order.extensions[-1].id)


def notify(story: Story) -> Act:
    return acts.NotifyHandler(hop=story.hop("village").id, means=Means.TELEPHONE, at=story.now, told="村电工")


def reason(story: Story) -> Act:
    return acts.GiveReason(hop=story.hop("village").id)


def verify_claim(story: Story) -> Act:
    return acts.VerifyClaim(hop=story.hop("village").id, facts="三盏不亮。", claim=Claim.TRUE)


def called() -> Story:
    story = open_order()
    story.does("town", call(story))
    return story


def assisting() -> Story:
    story = Story().dispatched("town").signed("town")
    story.does("district", story.coordination())
    return story.signed("bureau")


def raised() -> Story:
    story = open_order()
    story.does("village", acts.RaiseDifficult(issue="路灯产权不明。"))
    return story


def call(story: Story) -> Act:
    return acts.CallCoordination(hop=story.hop("town").id, ground=CallCause.UNCLEAR, reason="两家都说不归自己管。")


def decline(story: Story) -> Act:
    return acts.DeclineCoordination(request=story.order.requests[-1].id, opinion="职责清楚，请青石镇办理。")


def settle(story: Story) -> Act:
    return acts.DecideDifficult(request=story.order.requests[-1].id, decision="由区城管局接收管养。")


ALL_BUT_DISTRICT = ("town", "village", "bureau")
ROWS = [
    Row(Verb.DISPATCH, None, Story, "district", lambda _: acts.Dispatch(unit="village"), ALL_BUT_DISTRICT),
    Row(
        Verb.SIGN,
        None,
        lambda: Story().dispatched(),
        "village",
        lambda s: acts.Sign(hop=s.hop("village").id),
        ("town", "district", "other_village"),
        HopState.HANDLING,
    ),
    Row(Verb.ASSIGN_DOWN, None, open_order, "town", assign, ("village", "district", "bureau"), HopState.HANDLING),
    Row(Verb.PROGRESS, None, open_order, "village", progress, ("town", "district"), HopState.HANDLING),
    Row(Verb.CONTACT, None, open_order, "village", contact, ("town", "district"), HopState.HANDLING),
    Row(
        Verb.SUBMIT_RESULT,
        None,
        open_order,
        "village",
        lambda s: s.result(),
        ("town", "district", "other_village"),
        HopState.RESULT_SUBMITTED,
    ),
    Row(
        Verb.REVIEW_RESULT,
        Review.PASS,
        reported,
        "town",
        review(Review.PASS),
        ("village", "district", "other_town"),
        HopState.FINISHED,
    ),
    Row(
        Verb.REVIEW_RESULT,
        Review.SEND_BACK,
        reported,
        "town",
        review(Review.SEND_BACK),
        ("village", "district", "other_town"),
        HopState.HANDLING,
    ),
    Row(
        Verb.REPLY,
        None,
        open_order,
        "village",
        lambda s: s.reply("village"),
        ("town", "district"),
        HopState.HANDLING,
    ),
    Row(
        Verb.REQUEST_EXTENSION,
        None,
        open_order,
        "village",
        lambda s: s.extension(),
        ("town", "district", "other_village"),
        HopState.HANDLING,
    ),
    Row(
        Verb.DECIDE_EXTENSION,
        Decision.GRANT,
        asked_for_more_time,
        "town",
        extension_decision(Decision.GRANT),
        ("village", "district", "other_town"),
        HopState.HANDLING,
    ),
    Row(
        Verb.DECIDE_EXTENSION,
        Decision.REFUSE,
        asked_for_more_time,
        "town",
        extension_decision(Decision.REFUSE),
        ("village", "district", "other_town"),
        HopState.HANDLING,
    ),
    Row(
        Verb.SUBMIT_UPWARD,
        None,
        open_order,
        "village",
        lambda s: s.upward(),
        ("town", "district"),
        HopState.HANDLING,
    ),
    Row(
        Verb.DECIDE_UPWARD,
        UpwardDecision.PASS_UP,
        sent_up,
        "town",
        decision(UpwardDecision.PASS_UP),
        ("village", "district", "other_town"),
        HopState.HANDLING,
    ),
    Row(
        Verb.DECIDE_UPWARD,
        UpwardDecision.ACCEPT,
        sent_up,
        "town",
        decision(UpwardDecision.ACCEPT),
        ("village", "district", "other_town"),
        HopState.RETURNED,
    ),
    Row(
        Verb.DECIDE_UPWARD,
        UpwardDecision.REJECT,
        sent_up,
        "town",
        decision(UpwardDecision.REJECT),
        ("village", "district", "other_town"),
        HopState.HANDLING,
    ),
    Row(
        Verb.CLOSE,
        None,
        ready_to_close,
        "town",
        lambda s: s.close(),
        ("village", "district", "bureau"),
        HopState.FINISHED,
        OrderState.CLOSED,
    ),
    Row(Verb.URGE, None, open_order, "town", urge, ("village", "bureau", "other_village"), HopState.HANDLING),
    Row(Verb.ANSWER_URGE, None, urged, "village", answer, ("town", "district", "other_village"), HopState.HANDLING),
    Row(
        Verb.REMIND,
        None,
        asked_for_more_time,
        "village",
        remind,
        ("town", "district", "other_village"),
        HopState.HANDLING,
    ),
    Row(Verb.NOTIFY_HANDLER, None, open_order, "village", notify, ("bureau", "other_village"), HopState.HANDLING),
    Row(Verb.GIVE_REASON, None, open_order, "village", reason, ("town", "district"), HopState.HANDLING),
    Row(Verb.VERIFY, None, open_order, "village", verify_claim, ("town", "district"), HopState.HANDLING),
    Row(Verb.CALL_BACK, None, closed, "district", callback, ALL_BUT_DISTRICT, None, OrderState.CLOSED),
    Row(Verb.VERIFY_RATING, None, rated, "district", verify, ALL_BUT_DISTRICT, None, OrderState.CLOSED),
    Row(
        Verb.SEND_LETTER,
        None,
        rated_badly_twice,
        "town",
        lambda s: s.letter(),
        ("village", "district", "bureau"),
        None,
        OrderState.CLOSED,
    ),
    Row(
        Verb.DECIDE_LETTER,
        LetterDecision.ACCEPT,
        written_about,
        "district",
        letter_decision(LetterDecision.ACCEPT),
        ALL_BUT_DISTRICT,
        None,
        OrderState.CLOSED,
    ),
    Row(
        Verb.DECIDE_LETTER,
        LetterDecision.REHANDLE,
        written_about,
        "district",
        letter_decision(LetterDecision.REHANDLE),
        ALL_BUT_DISTRICT,
        None,
        OrderState.OPEN,
    ),
    Row(Verb.FLAG, None, Story, "district", flag, ALL_BUT_DISTRICT, None, OrderState.REGISTERED),
    Row(Verb.LINK_REPEAT, None, open_order, "district", lambda _: acts.LinkRepeat(first="DB1"), ALL_BUT_DISTRICT),
    Row(
        Verb.PUSH_UPSTREAM,
        None,
        closed,
        "district",
        lambda _: acts.PushUpstream(push="push-1"),
        ALL_BUT_DISTRICT,
        None,
        OrderState.CLOSED,
    ),
    Row(
        Verb.ACKNOWLEDGE_UPSTREAM,
        None,
        pushed,
        "district",
        lambda _: acts.AcknowledgeUpstream(push="push-1", receipt="HZ1"),
        ALL_BUT_DISTRICT,
        None,
        OrderState.CLOSED,
    ),
    Row(
        Verb.DECLINE,
        None,
        Story,
        "district",
        lambda s: s.decline(),
        ALL_BUT_DISTRICT,
        order_after=OrderState.DECLINED,
    ),
    Row(
        Verb.REFER,
        None,
        open_order,
        "district",
        lambda s: s.refer(),
        ALL_BUT_DISTRICT,
        order_after=OrderState.REFERRED,
    ),
    Row(Verb.TELL_ACCEPTED, None, open_order, "village", lambda s: s.tell_accepted(), ("bureau", "other_village")),
    Row(
        Verb.EXPLAIN,
        None,
        open_order,
        "village",
        lambda s: s.explain("village"),
        ("town", "district", "bureau"),
        HopState.HANDLING,
    ),
    Row(
        Verb.TELL_EXTENSION,
        None,
        given_more_time,
        "village",
        lambda s: s.tell_extension(),
        ("town", "district", "other_village"),
        HopState.HANDLING,
    ),
    Row(Verb.SET_LIMIT, None, open_order, "district", lambda s: s.limit(days=10), ALL_BUT_DISTRICT),
    Row(Verb.CHANGE_KIND, None, open_order, "district", lambda s: s.kind(Kind.CONSULTATION), ALL_BUT_DISTRICT),
    Row(Verb.REDATE, None, other_days, "district", lambda _s: acts.Redate(reason="防台风"), ALL_BUT_DISTRICT),
    Row(Verb.CALL_COORDINATION, None, open_order, "town", call, ("village", "district", "bureau"), HopState.HANDLING),
    Row(Verb.DECLINE_COORDINATION, None, called, "district", decline, ALL_BUT_DISTRICT, HopState.HANDLING),
    Row(Verb.COORDINATE, None, open_order, "district", lambda s: s.coordination(), ALL_BUT_DISTRICT),
    Row(
        Verb.GIVE_OPINION,
        None,
        assisting,
        "bureau",
        lambda s: s.opinion("bureau"),
        ("town", "district", "other_town"),
        HopState.FINISHED,
    ),
    Row(
        Verb.RAISE_DIFFICULT,
        None,
        open_order,
        "village",
        lambda _: acts.RaiseDifficult(issue="路灯产权不明。"),
        ("bureau", "other_village"),
    ),
    Row(
        Verb.STATE_POSITION,
        None,
        raised,
        "town",
        lambda _: acts.StatePosition(text="建议由城管局接收。"),
        ("bureau", "other_village"),
    ),
    Row(Verb.DECIDE_DIFFICULT, None, raised, "district", settle, ALL_BUT_DISTRICT),
    Row(Verb.SUSPECT_SECRET, None, open_order, "village", suspicion, ("other_village", "bureau", "other_town")),
    Row(
        Verb.DECIDE_SECRET,
        None,
        suspected,
        "district",
        secret_decision(SecretDecision.RELEASE),
        ALL_BUT_DISTRICT,
    ),
    Row(Verb.RESTRICT, None, open_order, "district", restriction, ALL_BUT_DISTRICT),
    Row(
        Verb.LIFT_RESTRICTION,
        None,
        restricted,
        "district",
        lambda _: acts.LiftRestriction(reason="已脱敏。"),
        ALL_BUT_DISTRICT,
    ),
    Row(
        Verb.REQUEST_IDENTITY,
        None,
        report_of_wrongdoing,
        "village",
        lambda s: acts.RequestIdentity(hop=s.hop("village").id, reason="需要指认现场。"),
        ("other_village", "bureau", "district"),
        HopState.HANDLING,
    ),
    Row(
        Verb.DECIDE_IDENTITY,
        Decision.GRANT,
        asked_who,
        "district",
        identity_decision(Decision.GRANT),
        ALL_BUT_DISTRICT,
        HopState.HANDLING,
    ),
    Row(
        Verb.DECIDE_IDENTITY,
        Decision.REFUSE,
        asked_who,
        "district",
        identity_decision(Decision.REFUSE),
        ALL_BUT_DISTRICT,
        HopState.HANDLING,
    ),
]
IDS = [f"{row.verb}{'-' + str(row.on) if row.on else ''}" for row in ROWS]


def judged_hop(story: Story, row: Row) -> HopState:
    """The state of the hop that the act was about."""
    act = row.act(story)
    request = getattr(act, "request", "")
    asked = story.order.request(request)
    hop = story.order.hop((asked.hop or "") if asked else getattr(act, "hop", ""))
    assert hop is not None
    return hop.state


@pytest.mark.parametrize("row", ROWS, ids=IDS)
def test_the_one_who_may_is_allowed_and_the_table_says_what_becomes(row: Row) -> None:
    story = row.begin()
    assert isinstance(may(story.order, row.verb, actor(row.who), story.now), Allowed)

    story.does(row.who, row.act(story))

    assert story.order.state is row.order_after
    if row.hop_after:
        assert judged_hop(story, row) is row.hop_after


@pytest.mark.parametrize("row", ROWS, ids=IDS)
def test_everybody_else_is_refused_with_article_reason_and_remedy(row: Row) -> None:
    story = row.begin()
    for unit in row.not_for:
        refusal = story.refusal(unit, row.act(story))
        assert is_polite(refusal), refusal
        assert refusal.article in REQUIREMENTS


@pytest.mark.parametrize("row", ROWS, ids=IDS)
def test_a_leader_may_only_look(row: Row) -> None:
    story = row.begin()
    verdict = may(story.order, row.verb, actor(row.who, Role.LEADER), story.now, act=row.act(story), units=UNITS)

    assert isinstance(verdict, Refused)
    assert verdict.article == "R6.1"
    assert is_polite(verdict)


@pytest.mark.parametrize("row", ROWS, ids=IDS)
def test_nothing_is_done_in_a_state_of_the_order_that_the_table_does_not_name(row: Row) -> None:
    story = row.begin()
    act = row.act(story)
    for state in set(OrderState) - rule(row).orders:
        verdict = may(replace(story.order, state=state), row.verb, actor(row.who), story.now, act=act, units=UNITS)
        assert isinstance(verdict, Refused), state
        assert is_polite(verdict)


@pytest.mark.parametrize("row", [row for row in ROWS if row.hop_after], ids=lambda row: f"{row.verb}-{row.on}")
def test_nothing_is_done_in_a_state_of_the_hop_that_the_table_does_not_name(row: Row) -> None:
    story = row.begin()
    act = row.act(story)
    asked = story.order.request(getattr(act, "request", ""))
    hop_id = asked.hop if asked else getattr(act, "hop", "")
    for state in set(HopState) - rule(row).hops:
        hops = tuple(replace(hop, state=state) if hop.id == hop_id else hop for hop in story.order.assignments)
        order = replace(story.order, assignments=hops)
        verdict = may(order, row.verb, actor(row.who), story.now, act=act, units=UNITS)
        assert isinstance(verdict, Refused), state
        assert is_polite(verdict)


@pytest.mark.parametrize("row", [row for row in ROWS if row.hop_after], ids=lambda row: f"{row.verb}-{row.on}")
def test_an_act_on_something_that_does_not_exist_is_refused(row: Row) -> None:
    story = row.begin()
    act = row.act(story)
    field = "request" if hasattr(act, "request") else "hop"

    assert is_polite(story.refusal(row.who, replace(act, **{field: "nothing"})))  # type: ignore[arg-type]


def test_every_row_of_the_table_has_a_story() -> None:
    told = {(row.verb, row.on) for row in ROWS} | {(Verb.REGISTER, None)}

    assert {(row.verb, row.on) for row in TRANSITIONS} == told
    assert set(ACTS) == {row.verb for row in TRANSITIONS} == set(Verb) - set(UNIT_ACTS)


def test_only_the_district_registers_and_only_once() -> None:
    story = Story()
    act = registration(story.now)

    assert isinstance(may(None, Verb.REGISTER, actor("district"), story.now, act=act, units=UNITS), Allowed)
    assert isinstance(may(None, Verb.REGISTER, actor("town"), story.now, act=act, units=UNITS), Refused)
    again = may(story.order, Verb.REGISTER, actor("district"), story.now, act=act, units=UNITS)
    assert isinstance(again, Refused)
    assert "登记过" in again.reason


def test_an_order_that_is_not_there_is_refused() -> None:
    verdict = may(None, Verb.SIGN, actor("village"), Story().now)

    assert isinstance(verdict, Refused)
    assert is_polite(verdict)


def test_a_second_signature_is_refused_with_what_to_do() -> None:
    story = open_order()
    refusal = story.refusal("village", acts.Sign(hop=story.hop("village").id))

    assert "已经签收" in refusal.reason
    assert "不需要重复签收" in refusal.remedy


def test_an_unsigned_hop_can_only_be_signed() -> None:
    story = Story().dispatched()
    verdicts = dict(verbs_for(story.order, actor("village"), story.now))

    assert [verb for verb, verdict in verdicts.items() if isinstance(verdict, Allowed)] == [Verb.SIGN]
    greyed = verdicts[Verb.REPLY]
    assert isinstance(greyed, Refused)
    assert "尚未签收" in greyed.reason
    assert greyed.remedy == "请先签收。"


def test_a_village_is_offered_what_villages_do_and_close_greyed() -> None:
    story = open_order()
    verdicts = dict(verbs_for(story.order, actor("village"), story.now))

    assert Verb.ASSIGN_DOWN not in verdicts
    assert Verb.DECIDE_UPWARD not in verdicts
    greyed = verdicts[Verb.CLOSE]
    assert isinstance(greyed, Refused)
    assert greyed.article == "R14.4"
    assert "第十四条" in greyed.reason


def test_the_district_is_offered_its_own_verbs() -> None:
    verdicts = dict(verbs_for(Story().order, actor("district"), Story().now))

    allowed = {verb for verb, verdict in verdicts.items() if isinstance(verdict, Allowed)}
    assert allowed == {
        Verb.DISPATCH,
        Verb.FLAG,
        Verb.DECLINE,
        Verb.REFER,
        Verb.TELL_ACCEPTED,
        Verb.SET_LIMIT,
        Verb.CHANGE_KIND,
        Verb.COORDINATE,
    }
    assert Verb.SIGN not in verdicts


def rule(row: Row) -> Transition:
    return next(each for each in TRANSITIONS if each.verb is row.verb and each.on is row.on)


def is_polite(refusal: Refused) -> bool:
    """A whole sentence that names the article of the Measures, and says what can be done."""
    sentence = refusal.reason.startswith("按照《办法》第") and refusal.reason.endswith("。")
    return sentence and refusal.remedy.endswith("。")
