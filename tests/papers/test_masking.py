"""What leaves for paper or a chat group says nothing of who reported (R17.3)."""

import json
import re
from pathlib import Path

import pytest

from desktop.papers.brief import Brief, brief_text
from desktop.papers.masking import CONTACT, HOME, NAME, NUMBER, masked_words, near_home, without_house
from sync.regulation.orders import Reporter
from tests.conftest import SHARED

NOBODY = Reporter()
SUN = Reporter(name="孙志强", phone="13987654321", address="清溪镇石桥村三组12号")


@pytest.mark.parametrize(
    "text",
    [
        "请回电13987654321。",
        "请回电139 8765 4321。",
        "请回电139-8765-4321。",
        "请回电+86 13987654321。",
        "请回电１３９８７６５４３２１。",
        "请回电139****4321。",
        "座机0591-83456789。",
        "座机（0591）83456789转12。",
        "身份证350104198803121234。",
        "身份证35010419880312123X，",
        "卡号6222021402001234567。",
        "联系电话：83456789，白天打。",
    ],
)
def test_numbers_are_taken_out(text: str) -> None:
    masked = masked_words(text, NOBODY)
    assert NUMBER in masked
    assert not re.search(r"\d{4}", masked), masked


@pytest.mark.parametrize(
    "text",
    [
        "2018年4月23日起，K1234次列车每天4点经过。",
        "诉求编号FZ16082600608一直没有答复。",
        "每月物业费1234.56元，共计12345678元。",
        "已打12345、12369，没有人接。",
        "污水管道DN1200，长2000多米。",
    ],
)
def test_what_identifies_nobody_stays(text: str) -> None:
    assert masked_words(text, NOBODY) == text


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("本人叫林美华，家住桥头。", f"本人叫{NAME}，家住桥头。"),
        ("联系人：欧阳建军", f"联系人：{NAME}"),
        ("来电人林先生反映井盖破损。", f"来电人{NAME}先生反映井盖破损。"),
        ("市民陈小燕女士来电", f"市民{NAME}女士来电"),
        ("我叫了物业三次都没有人来。", "我叫了物业三次都没有人来。"),
        ("请市长先生重点关注。", "请市长先生重点关注。"),
        ("微信号：wang_1988，", f"微信号：{CONTACT}，"),
        ("发到 a.b@example.com 即可", f"发到 {CONTACT} 即可"),
    ],
)
def test_names_and_accounts_that_the_words_tell(text: str, masked: str) -> None:
    assert masked_words(text, NOBODY) == masked


def test_the_reporter_of_the_row_is_found_in_the_words() -> None:
    text = "孙志强住清溪镇石桥村三组12号，孙先生的电话是13987654321。"
    assert masked_words(text, SUN) == f"{NAME}住{HOME}，{NAME}的电话是{NUMBER}。"


def test_a_name_of_one_character_takes_nothing_out() -> None:
    assert masked_words("水管漏水", Reporter(name="水")) == "水管漏水"


def test_a_house_is_left_out_where_it_is_the_reporters() -> None:
    assert near_home("清溪镇石桥村三组12号", SUN)
    assert without_house("清溪镇石桥村三组12号") == "清溪镇石桥村三组"
    assert without_house("怡美花园8幢2单元301室") == "怡美花园"
    assert without_house("石桥北侧") == "石桥北侧"


def brief(**words: str) -> str:
    given = {
        "number": "DB20260928000001",
        "kind": "求助",
        "subject": "路灯不亮",
        "body": "本人孙志强，家门口路灯不亮，请打13987654321联系。",
        "place": "清溪镇石桥村三组12号",
        "task": "现场核实。",
        "due": "9月30日（周三）24:00 前",
    }
    return brief_text(Brief(**(given | words), reporter=SUN))


def test_a_chat_group_learns_what_to_do_and_not_for_whom() -> None:
    assert brief().splitlines() == [
        "【工单】DB20260928000001（求助）",
        "事项：路灯不亮",
        "地点：清溪镇石桥村三组",
        f"诉求：本人{NAME}，家门口路灯不亮，请打{NUMBER}联系。",
        "要求：现场核实。",
        "期限：9月30日（周三）24:00 前",
        "（已隐去反映人信息，请勿在群里追问是谁反映的）",
    ]


def test_a_long_text_is_cut_for_the_telephone() -> None:
    said = brief(body="水" * 8994)
    assert len(said) < 400
    assert "……（全文在督办通里）" in said


def test_real_orders_lose_their_numbers_and_keep_their_words() -> None:
    file = SHARED / "data" / "orders-12345.jsonl"
    if not file.exists():
        pytest.skip("the real orders (../shared/data) are not at hand")
    for text in _texts(file):
        masked = masked_words(text, NOBODY)
        assert not re.search(r"(?<![\dA-Za-z])1[3-9]\d[\d*]{6,8}(?!\d)", masked), masked
        assert not re.search(r"(?<![\dA-Za-z])0\d{2,3}-\d{7,8}(?!\d)", masked), masked
        cut = sum(masked.count(mark) for mark in (NUMBER, NAME, CONTACT))
        assert len(masked) >= len(text) - 25 * cut, "no more is taken out than numbers and names"


def test_a_real_reporter_is_not_to_be_found_in_the_lines() -> None:
    file = SHARED / "data" / "orders-12345.jsonl"
    if not file.exists():
        pytest.skip("the real orders (../shared/data) are not at hand")
    for text in _texts(file):
        said = brief(
            body=f"{text[:80]}我是孙志强（１３９ ８７６５ ４３２１），住清溪镇石桥村三组12号。", subject=text[:50]
        )
        for word in ("孙志强", "4321", "４３２１", "三组12号"):
            assert word not in said, said


def _texts(file: Path) -> list[str]:
    rows = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    return [row[name] for row in rows for name in ("body", "reply", "subject") if row[name]]
