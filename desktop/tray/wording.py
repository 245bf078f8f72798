"""A reminder in words: a headline, and below it what it is about and by when; never a reporter's name or number."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.actions.being_told import Cause
from desktop.kit import moments
from desktop.kit.language import told
from desktop.tray import digest
from desktop.tray.decisions import LEFT
from desktop.tray.reminder import Reminder
from sync.regulation.rules import Rules
from sync.regulation.terms import LetterDecision, RequestState, Review, Verb, label

_SUBJECT: Final = 40
"""Characters of a subject in a toast; desktops cut longer ones in the middle of a line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A reminder as it is shown: `title`, `subject` and `detail` are lines, `chip` says how its deadline stands.

    `heard`: with a sound.
    """

    reminder: Reminder
    title: str
    subject: str
    detail: str
    chip: moments.Remaining | None = None
    heard: bool = False

    def told(self) -> "Notice":
        """The same in the language of the desk; the subject is data."""
        return replace(self, title=told(self.title), detail=told(self.detail))

    @property
    def text(self) -> str:
        """What stands below the headline."""
        return "\n".join(part for part in (self.subject, self.detail) if part)


def notice(reminder: Reminder, now: datetime, rules: Rules, *, later: bool = False) -> Notice:
    """The words of one reminder at `now`; `later`: it was put off and is said once more."""
    if reminder.cause is Cause.DIGEST:
        return Notice(reminder=reminder, title=digest.title(reminder), subject="", detail=digest.detail(reminder))
    due, detail = reminder.due, _detail(reminder, now, rules)
    return Notice(
        reminder=reminder,
        title=_titles()[reminder.cause],
        subject=_cut(reminder.subject or reminder.number),
        detail=_tr("{said}（稍后再提醒）").format(said=detail) if later else detail,
        chip=moments.remaining(due, now, rules.calendar) if due else None,
    )


def deadline_line(subject: str, due: datetime | None, now: datetime) -> str:
    """`明天 周二 24:00 前  村道路灯不亮` for the menu; an ampersand would be read as a key."""
    moment = moments.due_words(due, now) if due else ""
    return f"{moment}  {_cut(subject, 18)}".strip().replace("&", "&&")


def _detail(reminder: Reminder, now: datetime, rules: Rules) -> str:
    if reminder.cause is Cause.APPROVAL and reminder.verb:
        return _tr("{what} · {who}").format(what=label(reminder.verb), who=reminder.who)
    if reminder.cause is Cause.URGED:
        return _urged(reminder, now)
    if reminder.cause is Cause.DECISION:
        return _decided(reminder, now)
    if reminder.cause is Cause.RATING and reminder.rating:
        return _tr("回访评价：{rating}").format(rating=label(reminder.rating))
    return _due(reminder, now, rules)


def _due(reminder: Reminder, now: datetime, rules: Rules) -> str:
    if reminder.due is None:
        return reminder.place
    if reminder.verb is Verb.SEND_LETTER:
        return _tr("{due}函告区级平台").format(due=moments.due_words(reminder.due, now))
    if reminder.cause is Cause.OVERDUE:
        left = moments.remaining(reminder.due, now, rules.calendar).words
        return _tr("应于 {due}办结，{left}").format(due=moments.due_words(reminder.due, now), left=left)
    return _tr("{due}办结").format(due=moments.due_words(reminder.due, now))


def _urged(reminder: Reminder, now: datetime) -> str:
    """`清溪镇 催办，11月25日 周三 24:00 前办结`; a plea says what it is."""
    if reminder.verb is Verb.REMIND:
        return _tr("{who} 催请尽快决定").format(who=reminder.who)
    due = moments.due_words(reminder.due, now) if reminder.due else ""
    return _tr("{who} 催办，{due}办结").format(who=reminder.who, due=due)


def _decided(reminder: Reminder, now: datetime) -> str:
    """`延期已同意，期限为 11月30日 周一 24:00 前`."""
    due = moments.due_words(reminder.due, now) if reminder.due else ""
    said = _verdict(reminder)
    return _tr("{said}，期限为 {due}").format(said=said, due=due) if due else said


def _verdict(reminder: Reminder) -> str:
    if reminder.verb is Verb.REVIEW_RESULT:
        return _tr("办理结果：{verdict}").format(verdict=label(Review(reminder.verdict)))
    if reminder.verb is Verb.DECIDE_LETTER:
        granted = reminder.verdict == RequestState.GRANTED
        word = LetterDecision.ACCEPT if granted else LetterDecision.REHANDLE
        return _tr("函告：{verdict}").format(verdict=label(word))
    if reminder.verdict == LEFT:
        return _tr("已转由其他单位办理，本单位不再承办")
    if reminder.verb is Verb.DECIDE_DIFFICULT:
        return _tr("疑难已作出决定")
    if reminder.verb in (Verb.COORDINATE, Verb.DECLINE_COORDINATION):
        return _tr("提请协调：{verdict}").format(verdict=label(reminder.verb))
    return f"{_asked_words(reminder.verb)}{label(RequestState(reminder.verdict))}"


def _asked_words(verb: Verb | None) -> str:
    if verb is Verb.DECIDE_EXTENSION:
        return _tr("延期")
    return _tr("申请联系反映人") if verb is Verb.DECIDE_IDENTITY else _tr("上报")


def _titles() -> dict[Cause, str]:
    return {
        Cause.NEW: _tr("新到工单，请签收"),
        Cause.NEAR: _tr("工单临期"),
        Cause.TODAY: _tr("工单今日到期"),
        Cause.OVERDUE: _tr("工单已超期"),
        Cause.APPROVAL: _tr("有事项待您审批"),
        Cause.URGED: _tr("收到催办，请尽快答复"),
        Cause.DECISION: _tr("上级已作出决定"),
        Cause.RATING: _tr("收到差评，请重点核实"),
        Cause.SUPERVISED: _tr("工单被列入督办"),
    }


def _cut(words: str, most: int = _SUBJECT) -> str:
    line = " ".join(words.split())
    return line if len(line) <= most else line[: most - 1] + "…"


def _tr(words: str) -> str:
    return QCoreApplication.translate("tray", words)
