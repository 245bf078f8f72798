"""What an act says, field by field, under the labels that its form has at the desk."""

from collections.abc import Iterator
from dataclasses import fields
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Final

from sync.regulation.acts import VERBS, Act, UnitAct
from sync.regulation.orders import Units
from sync.regulation.saying import moment_words
from sync.regulation.terms import Verb, label

Pairs = tuple[tuple[str, str], ...]
"""Label and words, in the order in which they are read."""

VERDICT: Final = "决定"
YES: Final = "是"
GIST: Final = 24
"""Characters of a gist."""
LABELS: Final[dict[Verb, dict[str, str]]] = {
    Verb.REGISTER: {
        "kind": "类别",
        "domain": "领域",
        "category": "诉求类别",
        "subject": "标题",
        "body": "诉求内容",
        "place": "地点",
        "source": "来源",
        "upstream_no": "上级编号",
        "received_at": "收到时间",
        "channel": "渠道",
        "urgent": "紧急",
        "tags": "标签",
    },
    Verb.ASSIGN_DOWN: {"unit": "承办单位", "note": "交办意见", "limit_days": "缩短期限为"},
    Verb.PROGRESS: {"text": "进展情况"},
    Verb.CONTACT: {"method": "联系方式", "at": "联系时间", "reached": "已联系上反映人", "text": "联系情况"},
    Verb.SUBMIT_RESULT: {"facts": "核查情况", "outcome": "办理结论", "text": "办理结果"},
    Verb.REVIEW_RESULT: {"verdict": VERDICT, "opinion": "审核意见"},
    Verb.REPLY: {
        "method": "告知方式",
        "told_at": "告知时间",
        "reached": "已告知反映人",
        "documented": "已形成书面材料",
        "why_not_reached": "未能告知的原因",
        "text": "答复内容",
    },
    Verb.CLOSE: {"outcome": "办理结论", "text": "办结意见"},
    Verb.REQUEST_EXTENSION: {"days": "延长天数（工作日）", "reason": "延期理由", "progress": "阶段性进展"},
    Verb.DECIDE_EXTENSION: {"verdict": VERDICT, "days": "同意延长（工作日）", "opinion": "审批意见"},
    Verb.SUBMIT_UPWARD: {"ground": "上报事由", "reason": "说明理由", "suggested_unit": "建议承办单位"},
    Verb.DECIDE_UPWARD: {"verdict": VERDICT, "opinion": "审核意见", "unit": "退回后交办"},
    Verb.URGE: {"unit": "催办单位", "kind": "催办类型", "text": "催办内容"},
    Verb.ANSWER_URGE: {"text": "答复内容"},
    Verb.REMIND: {"text": "催请说明"},
    Verb.NOTIFY_HANDLER: {
        "unit": "所办交办",
        "means": "通知方式",
        "at": "通知时间",
        "told": "通知对象",
        "acknowledged": "对方已确认",
        "receipt": "回执",
    },
    Verb.GIVE_REASON: {"reason": "未能当天办结的原因", "text": "补充说明"},
    Verb.VERIFY: {
        "facts": "核查情况",
        "claim": "反映是否属实",
        "site_visit": "已现场察看",
        "visited_at": "察看时间",
        "text": "补充说明",
    },
    Verb.CALL_COORDINATION: {"ground": "提请事由", "reason": "情况说明"},
    Verb.DECLINE_COORDINATION: {"opinion": "不予协调的理由"},
    Verb.COORDINATE: {
        "manner": "协调方式",
        "held_on": "协调日期",
        "attendees": "参加人员",
        "plan": "处理方案",
        "lead": "牵头单位",
        "assisting": "协办单位",
        "opinion_days": "提交意见时限（工作日）",
    },
    Verb.GIVE_OPINION: {"text": "协办意见"},
    Verb.RAISE_DIFFICULT: {"issue": "疑难问题"},
    Verb.STATE_POSITION: {"text": "本单位意见"},
    Verb.DECIDE_DIFFICULT: {"decision": "决定内容"},
    Verb.DISPATCH: {"unit": "承办单位", "note": "分办意见"},
    Verb.SUSPECT_SECRET: {"reason": "判断涉密的依据"},
    Verb.DECIDE_SECRET: {"verdict": VERDICT, "opinion": "审定意见"},
    Verb.RESTRICT: {"ground": "限定事由", "units": "可以知悉的单位", "reason": "限定理由"},
    Verb.LIFT_RESTRICTION: {"reason": "解除理由"},
    Verb.REQUEST_IDENTITY: {"reason": "申请理由"},
    Verb.DECIDE_IDENTITY: {"verdict": VERDICT, "opinion": "审批意见"},
    Verb.CALL_BACK: {
        "method": "回访方式",
        "reached": "已联系上反映人",
        "rating": "办理结果评价",
        "attitude": "办理态度评价",
        "solved": "问题已解决",
        "reason": "回访情况",
    },
    Verb.VERIFY_RATING: {"conclusion": "核实结论", "text": "核实情况"},
    Verb.SEND_LETTER: {
        "handlings": "历次办理情况",
        "cause": "差评原因",
        "basis": "办理依据",
        "next_step": "下一步措施",
        "signatory": "签发人",
    },
    Verb.DECIDE_LETTER: {"verdict": VERDICT, "opinion": "审核意见"},
    Verb.FLAG: {"matter": "标注类别", "on": "标注", "reason": "标注理由"},
    Verb.LINK_REPEAT: {"first": "首件编号", "note": "说明"},
    Verb.PUSH_UPSTREAM: {"by_hand": "由人工反馈"},
    Verb.ACKNOWLEDGE_UPSTREAM: {"receipt": "上级回执编号"},
    Verb.DECLINE: {
        "ground": "不予受理的情形",
        "reason": "理由",
        "basis": "法律依据",
        "competent_unit": "有权处理的单位",
        "competent_unknown": "无法确定有权处理的单位",
        "method": "告知方式",
        "told_at": "告知时间",
        "told": "告知内容",
    },
    Verb.REFER: {
        "line": "紧急专线",
        "number": "拨打的号码",
        "at": "拨打时间",
        "operator": "经办人",
        "note": "情况说明",
    },
    Verb.TELL_ACCEPTED: {"method": "告知方式", "at": "告知时间", "text": "告知内容"},
    Verb.EXPLAIN: {"why": "不能办理的原因", "method": "解释方式", "at": "解释时间", "text": "解释内容"},
    Verb.TELL_EXTENSION: {"method": "告知方式", "at": "告知时间", "text": "告知内容"},
    Verb.SET_LIMIT: {
        "law": "法律名称",
        "provision": "条款",
        "days": "工作日",
        "due_day": "截止日期",
        "units": "适用单位",
    },
    Verb.CHANGE_KIND: {"kind": "变更为", "reason": "变更理由"},
    Verb.REDATE: {"reason": "重算依据"},
    Verb.DESIGNATE: {
        "unit": "具体承办单位",
        "scope": "承办范围",
        "since": "开始日期",
        "until": "截止日期",
        "categories": "限于分类",
        "places": "限于地点",
    },
    Verb.END_DESIGNATION: {"on": "最后一天", "why": "原因"},
}
"""Labels by verb and field; what has none says nothing to a person."""

_TEXTS: Final = frozenset(
    {"note", "text", "facts", "opinion", "why_not_reached", "reason", "progress", "receipt", "told"}
    | {"handlings", "cause", "basis", "next_step"}
    | {"plan", "issue", "decision"}
)


def written(act: Act | UnitAct, units: Units, now: datetime) -> Pairs:
    """Every field that says something, under its label."""
    labels = LABELS.get(VERBS[type(act)], {})
    return tuple((labels[name], _words(value, units, now)) for name, value in _said(act) if name in labels)


def gist(act: Act) -> str:
    """The main text of the act, shortened to a line; empty where nobody wrote any."""
    texts = {name: " ".join(value.split()) for name, value in _said(act) if name in _TEXTS}
    text = texts.get("text") or next(iter(texts.values()), "")
    return text if len(text) <= GIST else f"{text[:GIST]}…"


def has_words(act: Act) -> bool:
    """True when the act carries text that somebody wrote, which must never be lost."""
    return any(name in _TEXTS for name, _ in _said(act))


def _said(act: Act | UnitAct) -> Iterator[tuple[str, Any]]:
    for each in fields(act):
        value = getattr(act, each.name)
        if value not in (None, "", False, ()):
            yield each.name, value


def _words(value: Any, units: Units, now: datetime) -> str:
    if isinstance(value, StrEnum):
        return label(value)
    if isinstance(value, datetime):
        return moment_words(value, now)
    if isinstance(value, date):
        return f"{value.year}年{value.month}月{value.day}日"
    if isinstance(value, tuple):
        return "、".join(_words(each, units, now) for each in value)
    if value is True:
        return YES
    return units[value].name if value in units else str(value)
