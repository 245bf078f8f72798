"""A letter and an opinion on their whole way: a district process, workstations, the forms of the desk (R13.4)."""

from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desktop.actions.desk import Desk
from desktop.actions.forms import FORMS
from desktop.actions.outbox import hurry
from desktop.actions.submit import Done, fill_in
from desktop.background.district import District as Line
from desktop.screens.coordination import Section, sections
from sync.cache.cache import open_cache
from sync.cache.places import Place
from sync.cache.profile import Profile
from sync.client.engine import Engine
from sync.contract.clock import SystemClock
from sync.regulation.terms import Method, Outcome, Verb
from tests.district.scenery import OTHER_TOWN, PASSWORD, TOWN
from tests.helpers.district import ask, served

KEY = bytes(range(32))


@dataclass(frozen=True)
class Office:
    """One unit's workstation and its line."""

    desk: Desk
    engine: Engine

    def sync(self) -> None:
        """Send and fetch."""
        self.engine.cycle()

    def do(self, verb: Verb, order: str, **values: Any) -> None:
        """Fill in the form of the verb as it starts, and send it."""
        form, case = FORMS[verb], self.desk.case(order)
        assert case is not None
        start = dict(form.start(case)) if form.start else {}
        answer = fill_in(self.desk, order, form, {**start, **values}, form.finishes[0])
        assert isinstance(answer, Done), answer
        hurry(self.desk, answer.item.id)
        self.sync()
        item = self.desk.cache.outbox.get(answer.item.id)
        assert item is not None
        assert item.receipt is not None, (item.reason_title, item.reason_detail)

    def said(self, order: str) -> dict[str, Section]:
        """What stands side by side in the order."""
        case = self.desk.case(order)
        assert case is not None
        return {section.title: section for section in sections(case)}


class District:
    """The district's own folder and process, and the offices that were let in."""

    def __init__(self, root: Path, stack: ExitStack) -> None:
        self._root, self._stack, self.folder = root, stack, root / "district"
        ask(self.folder, "init")
        self.server = stack.enter_context(served(self.folder))

    def office(self, unit: str) -> Office:
        """A workstation of a unit, signed in."""
        ask(self.folder, "user", "add", "--unit", unit, "--username", unit, "--name", "王敏", told=f"{PASSWORD}\n")
        code = str(ask(self.folder, "enrol-code", "--unit", unit)["code"])
        profile, clock = Profile(self._root / unit), SystemClock()
        cache = self._stack.enter_context(closing(open_cache(profile, KEY, clock)))
        line = Line(cache, clock)
        line.enrol(self.server.url, code, "测试机")
        line.sign_in(unit, PASSWORD)
        office = Office(Desk(cache, clock), self._stack.enter_context(closing(line.engine())))
        office.sync()
        return office

    def do(self, act: str, order: str, **fields: str) -> None:
        """What the district itself does."""
        named = [word for name, value in fields.items() for word in ("--field", f"{name}={value}")]
        ask(self.folder, "do", act, order, *named)

    def registered(self) -> str:
        """A new order's id."""
        fields = {"类别": "投诉", "标题": "桥头井盖异响", "诉求内容": "夜里车一过就响。"}
        named = [word for name, value in fields.items() for word in ("--field", f"{name}={value}")]
        return str(ask(self.folder, "register", *named)["id"])


@pytest.fixture
def district(tmp_path: Path) -> Iterator[District]:
    with ExitStack() as stack:
        yield District(tmp_path, stack)


def handled(district: District, office: Office, order: str) -> None:
    """Signed, answered, closed, and the reporter is not satisfied."""
    office.sync()
    office.do(Verb.SIGN, order)
    now = office.desk.now().isoformat()
    told = {"method": Method.TELEPHONE.value, "told_at": now, "reached": True, "documented": True}
    office.do(Verb.REPLY, order, text="您好，井圈已经更换，请放心。", **told)
    office.do(Verb.CLOSE, order, outcome=Outcome.SOLVED.value)
    district.do("回访", order, 回访方式="电话", 已联系上反映人="是", 办理结果评价="不满意", 回访情况="夜里仍响")
    office.sync()


def test_a_letter_goes_to_the_district_and_its_decision_comes_back(district: District) -> None:
    town, order = district.office(TOWN), district.registered()
    district.do("分办", order, 承办单位="盖山镇")
    handled(district, town, order)
    assert "等待区级平台核查差评" in town.said(order)["差评与重办"].hint
    district.do("核实差评", order, 核实结论="未落实", 核实情况="现场仍有异响")
    handled(district, town, order)

    letter = town.said(order)["函告"]
    assert "5 个工作日" in letter.about
    assert letter.voices[0].text == "还没有函告"
    assert town.desk.cache.views.counts(town.desk.now())[Place.TO_DO] == 1
    words = {"cause": "路基下沉", "basis": "管养标准", "next_step": "整体翻修", "signatory": "镇长 李某"}
    town.do(Verb.SEND_LETTER, order, **words)
    assert town.said(order)["函告"].voices[1].text == "还没有审核"

    district.do("核实差评", order, 核实结论="客观限制", 核实情况="路基沉降非一日可治")
    district.do("审核函告", order, 决定="审核通过", 审核意见="情况属实，予以了结。")
    town.sync()
    sent, decided = town.said(order)["函告"].voices
    assert "路基下沉" in sent.text
    assert (decided.mark[0], decided.text) == ("审核通过", "情况属实，予以了结。")
    assert "解释原因、做好引导" in town.said(order)["差评与重办"].hint, "R13.5"


def test_an_opinion_reaches_the_lead_and_stands_beside_its_work(district: District) -> None:
    lead, helper = district.office(TOWN), district.office(OTHER_TOWN)
    order = district.registered()
    held = {
        "协调方式": "会议协调",
        "协调日期": "2026-11-25",
        "参加人员": "两镇",
        "处理方案": "盖山镇清淤，城门镇换井圈。",
    }
    district.do("协调分工", order, 牵头单位="盖山镇", 协办单位="城门镇", **held)
    lead.sync()
    assert lead.said(order)["协调与协办"].voices[0].text == "还没有提交意见"

    helper.sync()
    assert order in {row.order_id for row in helper.desk.cache.views.rows(Place.ASSISTING, helper.desk.now())}
    helper.do(Verb.SIGN, order)
    helper.do(Verb.GIVE_OPINION, order, text="井圈由我镇周三前更换。")
    lead.sync()
    section = lead.said(order)["协调与协办"]
    assert (section.voices[0].who, section.voices[0].text) == ("城门镇", "井圈由我镇周三前更换。")
    assert "由本单位统一答复反映人并办结" in section.hint
