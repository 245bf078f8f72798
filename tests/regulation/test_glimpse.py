"""Two moments of an order can be laid side by side line by line (R6.2, R12.8)."""

from dataclasses import replace
from datetime import timedelta

from sync.regulation import acts
from sync.regulation.glimpse import NOTHING, glimpse
from sync.regulation.terms import Decision, Kind, Review, UpwardDecision
from tests.regulation.story import UNITS, Story


def lines(story: Story, unit: str) -> dict[str, str]:
    return dict(glimpse(story.order, story.hop(unit).id, UNITS, story.now))


def test_without_an_assignment_only_the_order_itself_is_shown() -> None:
    story = Story()
    assert glimpse(story.order, None, UNITS, story.now) == (("工单状态", "待分办"), ("正在承办", NOTHING))
    story.dispatched("village")
    assert dict(glimpse(story.order, None, UNITS, story.now))["正在承办"] == "杨柳村"


def test_who_has_it_is_the_lowest_on_the_leads_side() -> None:
    story = Story().dispatched("town").signed("town")
    story.does("district", story.coordination("town", "bureau"))
    story.signed("bureau")
    story.does("bureau", acts.AssignDown(hop=story.hop("bureau").id, unit="section"))

    assert lines(story, "town")["正在承办"] == "青石镇"
    story.does("town", acts.AssignDown(hop=story.hop("town").id, unit="village"))
    assert lines(story, "town")["正在承办"] == "杨柳村"
    assert lines(story, "town")["下级交办"] == "杨柳村（待签收）"
    assert lines(story, "village")["下级交办"] == NOTHING


def test_a_unit_that_is_not_known_here_is_named_by_its_id() -> None:
    story = Story().dispatched("village")
    without = {key: unit for key, unit in UNITS.items() if key != "village"}
    assert dict(glimpse(story.order, None, without, story.now))["正在承办"] == "village"


def test_signing_says_by_whom_and_when() -> None:
    story = Story().dispatched("town")
    assert lines(story, "town")["本次交办"] == "待签收"
    story.signed("town")
    assert lines(story, "town")["本次交办"] == "办理中（9月14日 09:00 青石镇管理员签收）"


def test_an_extension_is_shown_of_this_assignment_only_with_the_days_that_were_granted() -> None:
    story = Story().handled()
    story.does("village", story.extension(days=3))
    assert lines(story, "village")["延期申请"] == "3 个工作日，待批"
    assert lines(story, "town")["延期申请"] == NOTHING
    asked = story.order.extensions[0].id
    story.does("town", acts.DecideExtension(request=asked, verdict=Decision.GRANT, days=2, opinion="同意两天"))
    assert lines(story, "village")["延期申请"] == "2 个工作日，已同意，尚未告知反映人：同意两天"


def test_a_submission_is_shown_of_this_assignment_only() -> None:
    story = Story().handled()
    story.does("village", story.upward())
    assert lines(story, "village")["上报"].endswith("待批")
    assert lines(story, "town")["上报"] == NOTHING


def test_a_submission_is_shown_with_the_last_word_of_all_levels() -> None:
    story = Story().handled()
    story.does("village", story.upward())
    request = story.order.submissions[0].id
    story.does("town", acts.DecideUpward(request=request, verdict=UpwardDecision.PASS_UP, opinion="属实"))
    assert lines(story, "village")["上报"].endswith("待批：属实")
    story.does("district", acts.DecideUpward(request=request, verdict=UpwardDecision.REJECT, opinion="仍由你村办理"))
    assert lines(story, "village")["上报"].endswith("未同意：仍由你村办理")


def test_the_last_result_and_the_last_reply_are_shown() -> None:
    story = Story().handled()
    story.does("village", story.result())
    assert lines(story, "village")["办理结果"] == "实际解决，待审核"
    sent_back = acts.ReviewResult(request=story.order.results[0].id, verdict=Review.SEND_BACK, opinion="请补充照片")
    story.does("town", sent_back)
    assert lines(story, "village")["办理结果"].endswith("：请补充照片")
    story.waits(hours=1)
    story.does("village", replace(story.result(), text="第二次"))
    assert lines(story, "village")["办理结果"].endswith("待审核")
    assert lines(story, "village")["答复反映人"] == NOTHING
    story.does("village", story.reply("village"))
    assert lines(story, "village")["答复反映人"] == "杨柳村：路灯已经修好。"


def test_the_due_moment_is_that_of_this_assignment() -> None:
    story = Story(kind=Kind.HELP).handled()
    assert lines(story, "village")["办理期限"] == "9月17日 24:00"
    assert story.hop("village").due < story.hop("town").due + timedelta(0)
