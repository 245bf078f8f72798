"""函告: its clock from the second 差评 on, what was written, and what the district decided (R13.4)."""

from desktop.actions.case import Case
from desktop.actions.words import due_words, moment_words
from desktop.screens.coordination.parts import Said, Section, given, running, signature
from sync.regulation.orders import Letter
from sync.regulation.terms import LetterDecision, RequestState, label

_WAITS = ("待审核", "info", "timer-sand")


def letters(case: Case) -> Section | None:
    """The section, where a letter is or was owed."""
    found = case.order.aftercare.letters if case.order.aftercare else ()
    if not found:
        return None
    last = found[-1]
    voices = tuple(voice for letter in found for voice in _voices(case, letter))
    return Section(title="函告", about=_clock(case, last), hint=_hint(case, last), voices=voices)


def clock_words(case: Case, letter: Letter) -> str:
    """`第 2 次办理的差评 9月28日 10:00 送达，5 个工作日，至 10月12日 24:00`: when it began, how long, when it ends."""
    number = case.rules.under(case.order.edition).edition.letter.value
    began, ends = moment_words(letter.reached_at, case.now), due_words(letter.due, case.now)
    provisional = "（暂定）" if letter.provisional else ""
    return f"第 {letter.handling} 次办理的差评 {began} 送达，{number} 个工作日，至 {ends}{provisional}"


def _clock(case: Case, letter: Letter) -> str:
    return f"{clock_words(case, letter)}；由 {case.name(letter.decider)} 审核。"


def _voices(case: Case, letter: Letter) -> list[Said]:
    who = case.name(letter.asked_by)
    if letter.sent_at is None:
        return [Said(who=who, mark=running(case, letter.due), text="还没有函告")] if letter.owed else []
    mark = ("逾期函告", "today", "flag-outline") if letter.late else given(case, letter.id)
    words = [f"差评原因：{letter.cause}", f"办理依据：{letter.basis}", f"下一步：{letter.next_step}"]
    note = signature(case, f"{letter.person}（签发人 {letter.signatory}）", letter.sent_at)
    sent = Said(who=who, mark=mark, text="\n".join(words), note=note)
    return [sent, _decision(case, letter)]


def _decision(case: Case, letter: Letter) -> Said:
    who = case.name(letter.decider)
    if letter.decided_at is None:
        return Said(who=who, mark=_WAITS, text="还没有审核")
    accepted = letter.state is RequestState.GRANTED
    word = label(LetterDecision.ACCEPT if accepted else LetterDecision.REHANDLE)
    mark = (word, "good", "check") if accepted else (word, "today", "restart")
    return Said(who=who, mark=mark, text=letter.opinion, note=signature(case, letter.decided_by, letter.decided_at))


def _hint(case: Case, letter: Letter) -> str:
    if letter.owed and letter.asked_by == case.actor.unit:
        late = "已过期限，仍应尽快函告，会标明逾期。" if case.now >= letter.due else ""
        return f"请写明历次办理情况、差评原因、依据和下一步措施，由负责人签发。{late}"
    if letter.owed:
        return f"由 {case.name(letter.asked_by)} 函告。"
    return "审核通过即了结，或者决定重办。" if letter.decided_at is None else ""
