"""What staff can read out about an order, and how far every order has come (R11.3, R6.2)."""

from dataclasses import replace
from datetime import timedelta

from sync.regulation import acts
from sync.regulation.following import last_move, moved_today
from sync.regulation.orders import Reporter
from sync.regulation.telling import telling
from sync.regulation.terms import Kind, Method, Outcome, UpwardDecision, label
from tests.regulation.story import UNITS, Story


def said(story: Story) -> str:
    return telling(story.order, UNITS, story.now)


def test_a_whole_answer_is_read_out_sentence_by_sentence() -> None:
    story = Story().handled()
    story.waits(hours=2)
    story.does("village", acts.Progress(hop=story.hop("village").id, text="灯泡已订购。"))

    assert said(story) == (
        "工单DB20260914000001，路灯不亮，已于9月14日 09:00受理。已于9月14日 09:00分办给青石镇，由杨柳村具体办理。"
        "应于9月22日 24:00前办结。最近进展（9月14日 11:00）：灯泡已订购。"
    )


def test_nothing_of_the_reporter_is_read_out() -> None:
    story = Story().handled()
    reporter = Reporter(name="林大有", phone="13812345678", address="杨柳村12号")
    story.known = replace(story.order, reporter=reporter)

    assert not any(each in said(story) for each in (reporter.name, reporter.phone, reporter.address))


def test_the_limit_is_over_from_the_due_moment_on() -> None:
    story = Story().dispatched("town").signed("town")
    story.now = story.hop("town").due - timedelta(minutes=1)
    assert "超过期限" not in said(story)
    story.waits(minutes=1)
    assert "应于9月22日 24:00前办结，现已超过期限" in said(story)


def test_a_closed_order_says_when_how_it_ended_and_how_the_reporter_was_told() -> None:
    story = Story().dispatched("town").signed("town")
    story.does("town", story.reply("town"))
    story.does("town", acts.Close(hop=story.hop("town").id, outcome=Outcome.SOLVED))

    assert said(story).endswith(
        "已于9月14日 09:00办结，实际解决。已于9月14日 09:00以电话方式告知反映人：路灯已经修好。"
    )
    assert "前办结" not in said(story)


def test_a_long_note_is_shortened_at_eighty_characters() -> None:
    for length, ending in ((80, "长。"), (81, "长…。")):
        story = Story().handled()
        story.does("village", acts.Progress(hop=story.hop("village").id, text="长" * length))
        assert said(story).endswith(ending)


def test_a_unit_that_is_not_known_here_has_no_name() -> None:
    assert "分办给承办单位" in telling(Story().dispatched("town").order, {}, Story().now)


def test_progress_contact_verification_result_and_reply_are_moves_and_papers_are_not() -> None:
    story = Story().handled()
    assert last_move(story.order) is None
    hop = story.hop("village").id
    contact = acts.ContactReporter(hop=hop, method=Method.TELEPHONE, at=story.now, reached=True, text="约好上门。")
    for act in (acts.Progress(hop=hop, text="已派人。"), contact, story.reply("village"), story.result()):
        story.waits(minutes=1)
        story.does("village", act)
        move = last_move(story.order)
        assert move is not None
        assert move.at == story.now
    story.waits(minutes=1)
    story.does("village", acts.RemindDecider(request=story.order.results[-1].id))
    after = last_move(story.order)
    assert after is not None
    assert after.at == story.now - timedelta(minutes=1)


def test_today_is_the_calendar_day_in_shanghai() -> None:
    story = Story("2026-09-14T23:58").handled()
    story.waits(minutes=1)
    story.does("village", acts.Progress(hop=story.hop("village").id, text="已派人。"))
    assert moved_today(story.order, story.now)
    story.waits(minutes=1)
    assert not moved_today(story.order, story.now)


def test_what_an_earlier_handling_did_is_no_progress_of_this_one() -> None:
    story = Story().handled()
    story.does("village", acts.Progress(hop=story.hop("village").id, text="已派人。"))
    story.waits(minutes=1)
    old = tuple(replace(hop, assigned_at=story.now) for hop in story.order.assignments)

    assert last_move(replace(story.order, assignments=old)) is None


def test_a_declined_order_is_never_told_as_accepted() -> None:
    story = Story()
    story.does("district", story.decline())

    assert "不予受理" in said(story)
    assert "已于9月14日 09:00受理" not in said(story)
    assert story.decline().basis.rstrip("。") in said(story)


def test_a_referred_order_names_the_line_that_has_it() -> None:
    story = Story().handled()
    story.does("district", story.refer())

    assert "紧急处理" in said(story)
    assert label(story.refer().line) in said(story)


def test_what_was_replied_before_a_rehandling_is_not_told_as_news() -> None:
    story = Story().dispatched("town").signed("town").closed_by("town").rated()
    assert "路灯已经修好" in said(story)
    story.waits(hours=1)
    story.rehandled()

    assert "路灯已经修好" not in said(story)


def test_a_unit_called_in_to_assist_leaves_what_the_lead_did_and_said_as_it_is() -> None:
    story = Story().dispatched("town").signed("town")
    story.does("town", acts.Progress(hop=story.hop("town").id, text="已派人。"))
    story.does("town", story.reply("town"))
    story.waits(hours=1)
    story.does("district", story.coordination("town", "bureau"))

    assert last_move(story.order) is not None
    assert "路灯已经修好" in said(story)


def test_a_note_of_a_talk_is_said_to_be_there_and_not_read_out() -> None:
    story = Story().handled()
    hop, text = story.hop("village").id, "王小明13800001234称系其邻居所为。"
    story.does("village", acts.ContactReporter(hop=hop, method=Method.TELEPHONE, at=story.now, reached=True, text=text))

    assert said(story).endswith("最近进展（9月14日 09:00）：联系反映人。")


def test_of_an_order_whose_reporter_is_hidden_nothing_that_anybody_wrote_is_read_out() -> None:
    story = Story(kind=Kind.REPORT).handled()
    story.does("village", acts.Progress(hop=story.hop("village").id, text="已向举报人李四核实。"))
    assert said(story).endswith("最近进展（9月14日 09:00）：办理进展。")
    assert said(story).startswith("工单DB20260914000001，已于9月14日 09:00受理。"), "not even its subject"

    closed = Story(kind=Kind.REPORT).dispatched("town").signed("town").closed_by("town")
    assert said(closed).endswith("办理结果已于9月14日 09:00按规定反馈。"), "not by what way the reporter can be reached"


def test_that_a_hidden_reporter_was_spoken_to_is_not_told_either() -> None:
    story = Story(kind=Kind.REPORT).handled()
    hop = story.hop("village").id
    for reached in (True, False):
        talk = acts.ContactReporter(hop=hop, method=Method.IN_PERSON, at=story.now, reached=reached, text="在家中面谈")
        story.does("village", talk)
        assert said(story).endswith("最近进展（9月14日 09:00）：正在按规定办理。")
        assert "反映人" not in said(story)


def test_of_what_may_be_a_state_secret_not_even_its_subject_is_read_out() -> None:
    story = Story().handled()
    story.does("village", acts.SuspectSecret(reason="附图疑为军事管理区"))

    assert said(story) == "工单DB20260914000001，已于9月14日 09:00收到，正在按规定办理。"


def test_who_gave_the_order_back_is_not_named_any_more() -> None:
    story = Story().dispatched("town").signed("town")
    for unit in ("village", "other_village"):
        story.does("town", acts.AssignDown(hop=story.hop("town").id, unit=unit))
    story.signed("village")
    story.does("village", story.upward())
    back = acts.DecideUpward(
        request=story.order.submissions[0].id, verdict=UpwardDecision.ACCEPT, opinion="由南湾村办理"
    )
    story.does("town", back)

    assert "杨柳村" not in said(story)


def test_who_assists_is_said_to_assist() -> None:
    """R12.8."""
    story = Story().dispatched("town").signed("town")
    story.does("district", story.coordination("town", "bureau"))
    assert "分办给青石镇，区城管局协办。" in said(story)
    story.signed("bureau")
    story.does("bureau", acts.AssignDown(hop=story.hop("bureau").id, unit="section"))
    assert "具体办理" not in said(story)
