"""协办: who leads, what every assisting unit said or still owes, and whose the one reply is (R12.7, R12.8)."""

from collections.abc import Iterator

from desktop.actions.case import Case
from desktop.actions.words import due_words
from desktop.screens.coordination.parts import Said, Section, answered, given, running, signature
from sync.regulation.orders import Assignment, Call
from sync.regulation.sharing import assisted, missing
from sync.regulation.terms import label
from sync.regulation.together import Arrangement, AssistOpinion

_NONE = ("没有意见", "neutral", "minus")


def together(case: Case) -> Section | None:
    """The section, where the order was ever put before the district or shared out."""
    found = case.order.together
    helpers = [hop for hop in case.order.assignments if hop.assists is not None]
    if found is None and not helpers:
        return None
    held = found.arrangements[-1] if found and found.arrangements else None
    opinions = found.opinions if found else ()
    units = dict.fromkeys((*(hop.receiver for hop in helpers), *(each.unit for each in opinions)))
    voices = [voice for unit in units for voice in _voices(case, unit, helpers, opinions)]
    calls = [_call(case, call) for call in (found.calls if found else ())]
    return Section(
        title="协调与协办",
        about=_arranged(case, held) if held else "",
        hint=_hint(case) if held or helpers else "",
        voices=(*calls, *voices),
    )


def _voices(case: Case, unit: str, helpers: list[Assignment], opinions: tuple[AssistOpinion, ...]) -> Iterator[Said]:
    """A unit's opinions, those of earlier handlings marked, then what it owes now."""
    for each in opinions:
        if each.unit == unit:
            note = signature(case, each.person, each.at)
            if each.handling != case.order.handling_count:
                note = f"第 {each.handling} 次办理　{note}"
            yield Said(who=case.name(unit), mark=given(case, each.id), text=each.text, note=note)
    hop = next((hop for hop in reversed(helpers) if hop.receiver == unit), None)
    now = any(each.unit == unit and each.handling == case.order.handling_count for each in opinions)
    if hop is None or now:
        return
    if hop.live:
        note = f"{due_words(hop.due, case.now)} 前提交"
        yield Said(who=case.name(unit), mark=running(case, hop.due), text="还没有提交意见", note=note)
    elif not any(each.unit == unit for each in opinions):
        yield Said(who=case.name(unit), mark=_NONE, text="没有提交意见", note="这次协办已经结束")


def _call(case: Case, call: Call) -> Said:
    reply = f"\n{case.name(call.decider)}：{call.opinion}" if call.opinion else ""
    return Said(
        who=f"{case.name(call.asked_by)} 提请协调",
        mark=answered(call.state, "已协调", "未同意"),
        text=f"{label(call.ground)}：{call.reason}{reply}",
        note=signature(case, "", call.asked_at).strip(),
    )


def _arranged(case: Case, held: Arrangement) -> str:
    helpers = "、".join(case.name(unit) for unit in held.assisting)
    lead, day = case.name(held.lead), f"{held.held_on.month}月{held.held_on.day}日"
    return f"{day} {label(held.manner)}：由 {lead} 牵头，{helpers} 协办。{held.plan}"


def _hint(case: Case) -> str:
    """Whose the reply is, seen from this unit."""
    lead = case.order.first_hop
    if case.order.state.over or lead is None:
        return ""
    mine = case.hop
    if mine is not None and (helping := assisted(case.order, mine)) is not None:
        return _for_helper(case, helping, lead)
    if lead.receiver != case.actor.unit:
        return f"由 {case.name(lead.receiver)} 汇总各单位意见，统一答复反映人。"
    waits = missing(case.order, lead)
    late = [hop for hop in waits if case.now >= hop.due]
    if not waits:
        return "协办意见已经齐了，请综合各单位意见，由本单位统一答复反映人并办结。"
    names = "、".join(case.name(hop.receiver) for hop in waits)
    if len(late) == len(waits):
        return f"{names} 的意见已逾期未交，本单位可以统一答复并办结，会记明未交。"
    return f"还等 {names} 的意见。统一答复由本单位作出，协办单位不单独答复；意见齐了或逾期未交才能办结。"


def _for_helper(case: Case, helping: Assignment, lead: Assignment) -> str:
    name = case.name(lead.receiver)
    if helping.receiver == case.actor.unit:
        return f"请在 {due_words(helping.due, case.now)} 前提交协办意见；由 {name} 统一答复反映人，本单位不单独答复。"
    return f"本单位协助 {case.name(helping.receiver)}；由 {name} 统一答复反映人，本单位不单独答复。"
