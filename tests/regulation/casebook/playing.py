"""Plays a case against the rules: first whether each step may be done, then what becomes of the order."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sync.regulation import acts
from sync.regulation.deadlines import explain
from sync.regulation.effects import apply
from sync.regulation.orders import Reporter, WorkOrder
from sync.regulation.rules import DEFAULT_RULES, Rules
from sync.regulation.subjects import Subject, around, fits
from sync.regulation.terms import Kind, Role
from sync.regulation.transitions import transition
from sync.regulation.workdays import read_days
from sync.regulation.workflow import Refused, may
from tests.regulation.casebook.reading import Case
from tests.regulation.casebook.wording import UNIT_IDS, VERBS, act_of, moment, value_of
from tests.regulation.story import UNITS, Story, actor, paper

NOT_FIELDS = frozenset({"时间", "单位", "办", "不准", "理由含", "身份", "书面材料", "写于", "上次联网", "所指"})
"""What a step says beside the contents of its act."""

BEGINNING = frozenset(
    {"类别", "登记", "分办", "分办时间", "已签收", "保密", "尚无通知", "新通知", "本区安排", "当日止于", "逾期上报"}
)
"""What a case may begin with."""


class Played:
    """A case under way."""

    def __init__(self, case: Case) -> None:
        given = self.given = case.given
        assert BEGINNING.issuperset(given), f"没有这样的开头：{'、'.join(set(given) - BEGINNING)}"
        begins = given.get("登记") or given.get("分办时间") or "2026-09-14 09:00"
        kind: Kind = value_of(given.get("类别", "求助"), Kind)
        self.story = Story(moment(begins).strftime("%Y-%m-%dT%H:%M"), kind, rules_of(given))
        if given.get("保密") == "是":
            self.story.known = replace(self.story.order, reporter=Reporter(name="张某", confidential=True))
        if "分办" in given:
            self.story.now = moment(given.get("分办时间", begins))
            self.story.dispatched(UNIT_IDS[given["分办"]])
        for name in given.get("已签收") or ():
            self.story.signed(UNIT_IDS[name])
        for step in case.steps:
            self.step(step)

    def step(self, step: Mapping[str, Any]) -> None:
        """Do one step, or see it refused where the case says so."""
        story = self.story
        if "时间" in step:
            story.now = moment(step["时间"])
        if "办" not in step:
            story.rules = rules_of({**self.given, **step})
            return
        verb, unit = VERBS[step["办"]], UNIT_IDS[step["单位"]]
        who = actor(unit, Role.LEADER if step.get("身份") == "分管领导" else Role.ADMINISTRATOR)
        act = self._act(step, unit)
        papers = (paper(added_by=unit),) if step.get("书面材料") == "是" else ()
        verdict = may(
            story.order, verb, who, story.now, act=act, units=UNITS, rules=story.rules, with_papers=bool(papers)
        )
        if "不准" in step:
            assert isinstance(verdict, Refused), f"“{step['办']}”竟被准许"
            assert verdict.article == step["不准"], verdict
            assert step.get("理由含", "") in verdict.reason, verdict.reason
            assert verdict.remedy
            return
        assert not isinstance(verdict, Refused), verdict
        grey = may(story.order, verb, who, story.now, rules=story.rules, with_papers=bool(papers))
        assert not isinstance(grey, Refused), f"“{step['办']}”准许，按钮却是灰的：{grey}"
        story.steps += 1
        stamp = replace(story.stamp(unit), **self._evidence(step))
        before = len(story.order.timeline)
        story.known = apply(story.order, act, stamp, story.rules, UNITS, papers)
        assert len(story.order.timeline) == before + 1, "一步一条记录（R21.3）"
        explained(story.order, story.rules)

    def _act(self, step: Mapping[str, Any], unit: str) -> acts.Act:
        verb = VERBS[step["办"]]
        said = {name: value for name, value in step.items() if name not in NOT_FIELDS}
        subject = next(iter(around(self.story.order, transition(verb), actor(unit))), None)
        known: dict[str, Any] = {}
        names = acts.ACTS[verb].__dataclass_fields__
        if "hop" in names:
            known["hop"] = subject.hop.id if subject and subject.hop else self._hop(unit)
            if "所指" in step:
                known["hop"] = self.story.hop(UNIT_IDS[step["所指"]]).id
        if "request" in names:
            known["request"] = subject.request.id if subject and subject.request else self._last_request(verb)
        if "extension" in names:
            known["extension"] = next((each.id for each in reversed(self.story.order.extensions)), "")
        return act_of(verb, said, known, self.story.now)

    def _hop(self, unit: str) -> str:
        """Its last assignment, else anybody's: the rules have to say that it is not its own."""
        mine = [hop.id for hop in self.story.order.assignments if hop.receiver == unit]
        return (mine or [hop.id for hop in self.story.order.assignments] or [""])[-1]

    def _last_request(self, verb: Any) -> str:
        meant = [each for each in self.story.order.requests if fits(Subject(None, each), verb)]
        return meant[-1].id if meant else ""

    def _evidence(self, step: Mapping[str, Any]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        if "写于" in step:
            found["composed_at"] = moment(step["写于"])
        if "上次联网" in step:
            found["last_contact"] = moment(step["上次联网"])
        return found

    @property
    def order(self) -> WorkOrder:
        """The order as the case leaves it."""
        return self.story.order


def explained(order: WorkOrder, rules: Rules) -> None:
    """After every step: each live deadline is what its explanation says, never after the level above's (R12.4)."""
    for hop in order.assignments:
        parent = order.hop(hop.parent or "")
        if hop.live:
            assert explain(hop, order, rules).due_at == hop.due, f"{hop.receiver}的期限与说明不符"
            assert parent is None or hop.due <= parent.due, f"{hop.receiver}的期限晚于上级"


def rules_of(given: Mapping[str, Any]) -> Rules:
    """The published rules; a case may take a year's notice away, add one, or let the district decide about days."""
    rules = DEFAULT_RULES
    calendar = rules.calendar
    if without := given.get("尚无通知"):
        year = int(without)
        days = {day: special for day, special in calendar.days.items() if day.year != year}
        calendar = replace(calendar, days=days, notices=calendar.notices - {year})
    if notice := given.get("新通知"):
        extra = read_days(notice["安排"])
        calendar = replace(calendar, days={**calendar.days, **extra}, notices=calendar.notices | {int(notice["年份"])})
    if own := given.get("本区安排"):
        calendar = replace(calendar, overrides=read_days(own))
    edition = rules.edition
    if given.get("当日止于") == "下班":
        edition = replace(edition, day_ends=edition.close_of_business)
    if given.get("逾期上报") == "不受理":
        edition = replace(edition, late_upward_refused=True)
    return Rules(calendar=calendar, edition=edition, editions=(edition,))
