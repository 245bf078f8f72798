"""The scenes of the story: a day without a line, a morning, two minutes of line, two decisions, and what is learnt."""

from sync.regulation.acts import DecideUpward
from sync.regulation.terms import Level, RequestState, UpwardDecision
from tests.story.desks import RemoteDesk
from tests.story.photo import photo
from tests.story.stage import Story, open_desk, pick_cast, pick_extendable, ready_to_close, sit_down
from tests.story.words import HALF_SENTENCE, OPINION_DAYS, OPINION_UP, PROGRESS, REASON, REPLY, UPWARD

CUT_AFTER = 200
"""Bytes of the district's answer to the commands that get through before the line breaks."""
TRIES = 12


def play(story: Story) -> None:
    """The whole story; `story.facts` holds what was seen."""
    pick_cast(story)
    village = sit_down(story, story.village, story.line.url, "village")
    day_without_a_line(story, village)
    village = next_morning(story)
    two_minutes_of_line(story, village)
    township = sit_down(story, story.township, story.town.url, "township", dark=True)
    township_decides(story, township)
    district_decides(story)
    village_learns(story, village)
    township_sees(story, township)
    if story.pictures is not None:
        tour(story, village, township)
    village.close()
    township.close()


def day_without_a_line(story: Story, desk: RemoteDesk) -> None:
    """Offline: sign, reply with a photo, ask for an extension, pass one upward, stop in the middle of a sentence."""
    cast = story.cast
    story.facts["inbox"] = desk("inbox_count", at_least=20)
    desk("go", place="reported")
    desk("picture", name="inbox")
    story.line.refuse()
    desk("sync")
    desk("line_state", state="offline")
    desk("open_order", number=cast.sign)
    desk("picture", name="order-offline")
    desk("compose", verb="sign")
    desk("submit")
    desk("open_order", number=cast.reply)
    desk("compose", verb="reply", fields={"text": REPLY}, files=[str(photo(story.folder))])
    desk("picture", name="reply")
    desk("submit")
    desk("open_order", number=cast.extend)
    desk("compose", verb="request_extension", fields={"days": "3", "reason": REASON, "progress": PROGRESS})
    desk("picture", name="extension")
    desk("submit")
    desk("open_order", number=cast.upward)
    desk("compose", verb="submit_upward", fields={"ground": "out_of_authority", "reason": UPWARD})
    desk("picture", name="upward")
    desk("submit")
    desk("wait_outbox", waiting=4)
    desk("go", place="outbox")
    desk("picture", name="outbox-offline")
    desk("open_order", number=cast.draft)
    desk("compose", verb="progress", fields={"text": HALF_SENTENCE})
    desk("pause", seconds=2.0)
    desk.power_cut()


def next_morning(story: Story) -> RemoteDesk:
    """The same workstation again, still without a line: nothing is missing."""
    desk = open_desk(story, "village")
    desk("at_work")
    desk("wait_outbox", waiting=4)
    desk("open_order", number=story.cast.draft)
    story.facts["draft_found"] = desk("composer_text", field="text")
    desk("picture", name="next-morning")
    assert story.facts["draft_found"] == HALF_SENTENCE, story.facts["draft_found"]
    desk("wait_unheld")
    return desk


def two_minutes_of_line(story: Story, desk: RemoteDesk) -> None:
    """The line comes back, breaks once in the middle of an answer, and everything leaves, the most urgent first."""
    story.line.come_back()
    story.line.lose_answers(CUT_AFTER)
    for _ in range(TRIES):
        desk("sync")
        desk("pause", seconds=1.0)
        if desk("counts")["outbox"] == 0:
            break
    desk("wait_outbox", waiting=0)
    story.facts["answers_lost"] = story.line.lost
    desk("open_order", number=story.cast.extend)
    desk("wait_timeline", verb="request_extension")
    desk("picture", name="delivered")


def township_decides(story: Story, desk: RemoteDesk) -> None:
    """On the second desk: the extension is granted, the submission passed up."""
    desk("sync")
    desk("go", place="approvals")
    desk("wait_count", place="approvals", at_least=2)
    desk("picture", name="approvals")
    desk("open_order", number=story.cast.extend)
    desk("compose", verb="decide_extension")
    desk("picture", name="decide-extension")
    desk("decide", finish="同意", fields={"opinion": OPINION_DAYS})
    desk("open_order", number=story.cast.upward)
    desk("compose", verb="decide_upward")
    desk("picture", name="decide-upward")
    desk("decide", finish="同意上报", fields={"opinion": OPINION_UP})
    desk("wait_outbox", waiting=0)


def district_decides(story: Story) -> None:
    """The district accepts the submission and dispatches the order to a department."""
    order = story.town.order(story.cast.upward)
    request = next(s for s in order.submissions if s.state is RequestState.PENDING)
    department = next(u for u in story.town.district.units.values() if u.level is Level.DEPARTMENT)
    opinion = "同意，改由部门承办。"
    act = DecideUpward(request=request.id, verdict=UpwardDecision.ACCEPT, opinion=opinion, unit=department.id)
    story.town.act(story.cast.upward, act)


def village_learns(story: Story, desk: RemoteDesk) -> None:
    """The new deadline appears in the village, the timeline shows every step, a toast says so."""
    desk("sync")
    desk("open_order", number=story.cast.extend)
    desk("wait_timeline", verb="decide_extension")
    story.facts["due_after"] = desk("due")
    desk("picture", name="new-deadline")
    story.facts["toast"] = desk("wait_toast", words="上级已作出决定")


def township_sees(story: Story, desk: RemoteDesk) -> None:
    """The second desk shows the same steps."""
    desk("sync")
    desk("open_order", number=story.cast.extend)
    desk("wait_timeline", verb="decide_extension")
    desk("picture", name="timeline")
    story.facts["township_sees"] = [step["verb"] for step in desk("timeline")]


def collide(story: Story, village: RemoteDesk, township: RemoteDesk) -> None:
    """The village asks for days without a line, while the township passes the order up: 对照处理."""
    number = pick_extendable(story)
    story.line.refuse()
    village("open_order", number=number)
    village("compose", verb="request_extension", fields={"days": "2", "reason": REASON, "progress": PROGRESS})
    village("submit")
    township("open_order", number=number)
    township("compose", verb="submit_upward", fields={"ground": "out_of_authority", "reason": UPWARD})
    township("submit")
    township("wait_outbox", waiting=0)
    story.line.come_back()
    for _ in range(TRIES):
        village("sync")
        village("pause", seconds=1.0)
        if any(state == "conflict" for _, _, state, *_ in village("outbox")):
            return
    raise AssertionError(village("outbox"))


def tour(story: Story, village: RemoteDesk, township: RemoteDesk) -> None:
    """The screens that the story does not pass through, light in the village and dark in the township."""
    collide(story, village, township)
    village("picture_of", window="conflict")
    township("picture_of_units")
    for desk in (village, township):
        desk("open_order", number=story.cast.reply)
        for window in ("settings", "help", "line", "notices", "palette", "calling"):
            desk("picture_of", window=window)
        for place in ("to_sign", "drafts", "outbox", "closed", "bad_rating", "archive"):
            desk("go", place=place)
            desk("picture", name=f"place-{place}")
    village("open_order", number=story.cast.reply)
    for verb in ("contact", "progress", "submit_result"):
        village("picture_of_form", verb=verb, name=f"form-{verb}")
    township("open_order", number=story.cast.reply)
    township("picture_of_form", verb="assign_down", name="form-assign_down")
    township("open_order", number=story.town.pick(story.township.unit, ready_to_close).number)
    township("picture_of_form", verb="close", name="form-close")
