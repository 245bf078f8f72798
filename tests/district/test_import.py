"""Exports of the hotline and of today's platforms come in once; a bad row is named by its column (R2.1, R5.3)."""

import json
import zipfile
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from sync.district import judging
from sync.district.cli import main
from sync.district.district import District
from sync.district.loading import sheets
from sync.district.loading.headings import BadColumns, find_headings
from sync.district.loading.importing import import_table
from sync.district.loading.report import LoadReport
from sync.district.loading.sheets import BadFile, read_table
from sync.district.orders import find_order
from sync.regulation.orders import WorkOrder
from sync.regulation.sources import HOTLINE
from sync.regulation.terms import Domain, Kind, OrderState
from sync.regulation.workdays import SHANGHAI

HEADINGS = ("工单编号", "来电时间", "诉求类型", "诉求标题", "诉求内容", "来电人", "联系电话", "所属镇街", "事发地址")
GOOD = (
    "SZ001",
    "2026-09-20 09:30:00",
    "投诉",
    "垃圾没人清",
    "巷口垃圾堆了三天。",
    "林女士",
    "13800000001",
    "盖山镇",
    "吴山村",
)
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
TALL = ("诉求分类", "是否紧急", "是否匿名", "诉求渠道", "诉求领域", "标签")


def load(
    district: District, rows: Sequence[Sequence[Any]], headings: Sequence[Any] = HEADINGS, **more: Any
) -> LoadReport:
    about = {"source": HOTLINE, "columns": {}, "areas": {"盖山镇": district.units["gaishan"]}, **more}
    return import_table(district, [list(headings), *(list(row) for row in rows)], **about)


def found(district: District, number: str = "SZ001") -> WorkOrder:
    with district.read() as connection:
        order = find_order(connection, number)
    assert order is not None
    return order


def row(**changed: Any) -> tuple[Any, ...]:
    named = dict(zip(HEADINGS, GOOD, strict=True)) | changed
    return tuple(named.values())


def book(file: Path, *tables: Sequence[Sequence[Any]]) -> Path:
    made = Workbook()
    for empty in made.worksheets:
        made.remove(empty)
    for number, table in enumerate(tables, start=1):
        sheet = made.create_sheet(f"第{number}页")
        for line in table:
            sheet.append(list(line))
    made.save(file)
    return file


def test_a_spreadsheet_comes_in_with_all_it_says(district: District, tmp_path: Path) -> None:
    told = (
        *GOOD[:1],
        datetime(2026, 9, 20, 9, 30, tzinfo=SHANGHAI).replace(tzinfo=None),
        *GOOD[2:6],
        13800000001,
        *GOOD[7:],
    )
    table = [
        ("12345 工单导出表",),
        (),
        (*HEADINGS, *TALL),
        (*told, "城乡建设-环境卫生-垃圾清运", "特急", "是", "电话", "公共服务", "热点，重点"),
    ]
    report = import_table(
        district,
        read_table(book(tmp_path / "导出.xlsx", table)),
        source=HOTLINE,
        columns={},
        areas={"盖山镇": district.units["gaishan"]},
    )
    order = found(district)
    assert (report.came_in, report.dispatched, report.refused) == (1, 1, ())
    assert (order.state, order.kind, order.domain) == (OrderState.OPEN, Kind.COMPLAINT, Domain.SERVICE)
    assert order.category == ("城乡建设", "环境卫生", "垃圾清运")
    assert order.received_at == datetime(2026, 9, 20, 9, 30, tzinfo=SHANGHAI)
    assert (order.reporter.name, order.reporter.phone, order.reporter.anonymous) == ("林女士", "13800000001", True)
    assert (order.urgent, order.channel, order.tags, order.place) == (True, "电话", ("热点", "重点"), "吴山村")


def test_the_same_file_again_changes_nothing_and_twice_in_it_counts_once(district: District) -> None:
    assert load(district, [GOOD, GOOD]).already_there == 1
    before = found(district)
    again = load(district, [GOOD])
    assert (again.came_in, again.already_there) == (0, 1)
    assert found(district) == before


def test_a_trial_says_the_same_and_leaves_nothing(district: District) -> None:
    rows = [GOOD, row(工单编号="SZ002"), row(工单编号="", 诉求内容="x")]
    with district.read() as connection:
        empty = judging.counts(connection)
    trial = load(district, rows, dry_run=True)
    with district.read() as connection:
        assert judging.counts(connection) == empty
    assert load(district, rows) == trial


@pytest.mark.parametrize(
    ("changed", "column", "reason"),
    [
        ({"工单编号": "  "}, "工单编号", "不能为空"),
        ({"工单编号": 2.0260928001234567e17}, "工单编号", "丢失末尾几位"),
        ({"工单编号": "2.02609E+17"}, "工单编号", "科学计数法"),
        ({"工单编号": "9" * 81}, "工单编号", "超过 80 字"),
        ({"诉求类型": "表扬"}, "诉求类型", "不是诉求类型"),
        ({"诉求类型": None}, "诉求类型", "不能为空"),
        ({"诉求内容": ""}, "诉求内容", "不能为空"),
        ({"诉求内容": "长" * 20_001}, "诉求内容", "超过 20000 字"),
        ({"诉求标题": "长" * 201}, "诉求标题", "超过 200 字"),
        ({"来电时间": "昨天"}, "来电时间", "不是日期"),
        ({"来电时间": "2026-13-01"}, "来电时间", "不是日期"),
        ({"来电时间": "2099-01-01"}, "来电时间", "晚于今天"),
        ({"来电时间": 12.5}, "来电时间", "不是日期"),
        ({"来电时间": None}, "来电时间", "不是日期"),
        ({"来电时间": "1" * 400}, "来电时间", "不是日期"),
        ({"来电时间": 10**400}, "来电时间", "不是日期"),
        ({"来电时间": float("nan")}, "来电时间", "不是日期"),
        ({"来电时间": float("inf")}, "来电时间", "不是日期"),
        ({"来电时间": float("-inf")}, "来电时间", "不是日期"),
        ({"来电时间": "NaN"}, "来电时间", "不是日期"),
        ({"联系电话": float("nan")}, "联系电话", "不是一个数"),
        ({"联系电话": float("inf")}, "联系电话", "不是一个数"),
        ({"联系电话": 1.38e18}, "联系电话", "丢失末尾几位"),
    ],
)
def test_a_bad_row_is_named_and_the_others_come_in(
    district: District, changed: dict[str, Any], column: str, reason: str
) -> None:
    report = load(district, [row(工单编号="A1"), row(**changed), (), row(工单编号="A2")])
    assert report.came_in == 2
    assert [(bad.line, bad.field) for bad in report.refused] == [(3, column)]
    assert reason in report.refused[0].reason


@pytest.mark.parametrize(
    "written",
    [
        "2026-09-20 09:30",
        "2026/9/20 9:30:00",
        "2026.09.20 09:30",
        "2026年9月20日 9时30分",
        "2026-09-20T09:30:00+08:00",
        "20260920093000",
        "２０２６－０９－２０ ０９：３０",
        46285.3958333333,
        "46285.3958333333",
        datetime(2026, 9, 20, 9, 30, tzinfo=SHANGHAI).replace(tzinfo=None),
    ],
)
def test_one_moment_in_every_spelling(district: District, written: Any) -> None:
    load(district, [row(来电时间=written)])
    assert found(district).received_at == datetime(2026, 9, 20, 9, 30, tzinfo=SHANGHAI)


@pytest.mark.parametrize("written", ["2026-09-20", "2026年9月20日", "20260920", 20260920, 46285, date(2026, 9, 20)])
def test_a_day_without_an_hour_means_its_morning(district: District, written: Any) -> None:
    load(district, [row(来电时间=written)])
    assert found(district).received_at == datetime(2026, 9, 20, 10, tzinfo=SHANGHAI)


@pytest.mark.parametrize(
    "written", [13800000001, 13800000001.0, "13800000001", '="13800000001"', "'13800000001", "\t13800000001"]
)
def test_a_telephone_stays_the_digits_that_it_is(district: District, written: Any) -> None:
    load(district, [row(联系电话=written)])
    assert found(district).reporter.phone == "13800000001"


def test_headings_are_recognised_with_their_decorations(district: District) -> None:
    decorated = [f"* {name}（必填）" for name in HEADINGS]
    assert load(district, [GOOD], decorated).came_in == 1


def test_other_headings_are_mapped_and_what_is_unknown_is_told(district: District) -> None:
    other = ["流水", "何时", "性质", "题", "说了什么", "谁", "号码", "哪个镇", "哪里"]
    with pytest.raises(BadColumns, match="没有认出这些列：工单编号、诉求类型、诉求内容"):
        load(district, [GOOD], other)
    mapped = {"流水": "upstream_no", "何时": "received_at", "性质": "kind", "说了什么": "body"}
    assert load(district, [GOOD], other, columns=mapped).came_in == 1
    assert found(district).subject == "巷口垃圾堆了三天。"
    with pytest.raises(BadColumns, match="没有叫“bodi”的字段"):
        load(district, [GOOD], other, columns={**mapped, "说了什么": "bodi"})
    with pytest.raises(BadColumns, match="没有这一列：标记"):
        load(district, [GOOD], columns={"标记": "tags"})
    with pytest.raises(BadColumns):
        find_headings([], {})


def test_the_source_of_a_row_must_be_one_that_the_district_knows(district: District) -> None:
    headings = (*HEADINGS, "工单来源")
    rows = [(*GOOD, "阳光平台"), (*row(工单编号="SZ002"), "某网站"), (*row(工单编号="SZ003"), None)]
    report = load(district, rows, headings)
    assert [(bad.line, bad.field) for bad in report.refused] == [(3, "工单来源")]
    assert "市12345政务服务热线、阳光" in report.refused[0].reason
    assert (found(district).source, found(district, "SZ003").source) == ("阳光", HOTLINE)


def test_a_refused_row_leaves_nothing_and_can_come_in_when_it_is_mended(district: District) -> None:
    with district.read() as connection:
        empty = judging.counts(connection)
    report = load(district, [GOOD], areas={"盖山镇": district.top})
    assert (report.came_in, report.dispatched) == (0, 0)
    assert [(bad.line, bad.field) for bad in report.refused] == [(2, "整行")]
    with district.read() as connection:
        assert judging.counts(connection) == empty
    assert load(district, [row(工单编号="SZ000"), GOOD]).came_in == 2


def test_a_category_that_the_tree_lacks_is_kept_and_marked(district: District) -> None:
    headings = (*HEADINGS, "一级分类", "二级分类", "三级分类")
    load(
        district,
        [(*GOOD, "外星事务", "飞碟", None), (*row(工单编号="SZ002"), "民政", "社会救助", "临时救助")],
        headings,
    )
    assert found(district).category == ("外星事务", "飞碟")
    assert found(district).timeline[0].flags == ("类别未列入目录：外星事务",)
    assert found(district, "SZ002").timeline[0].flags == ()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
def test_text_tables_in_every_usual_encoding(district: District, tmp_path: Path, encoding: str, delimiter: str) -> None:
    file = tmp_path / "导出.csv"
    lines = [delimiter.join(HEADINGS), delimiter.join(row(诉求内容='"第一行，\n第二行；=1+1"'))]
    file.write_text("\r\n".join(lines), encoding=encoding, newline="")
    load(district, read_table(file)[1:])
    assert found(district).body == "第一行，\n第二行；=1+1"


@pytest.mark.parametrize("sign", ["\u2028", "\u2029", "\x0b", "\x0c", "\x1c", "\x1e", "\x85"])
def test_only_a_line_end_ends_a_row_of_a_text_table(tmp_path: Path, sign: str) -> None:
    file = tmp_path / "导出.csv"
    file.write_text(f'编号,内容,地点\nSZ1,路灯{sign}不亮,"村口\r\n第二盏"\nSZ2,乙,丙\n', encoding="utf-8", newline="")
    table = read_table(file)
    assert table[1:] == [["SZ1", f"路灯{sign}不亮", "村口\r\n第二盏"], ["SZ2", "乙", "丙"]]


def test_a_formula_is_worth_what_the_file_says_and_a_text_stays_a_text(district: District, tmp_path: Path) -> None:
    table = read_table(book(tmp_path / "f.xlsx", [HEADINGS, row(诉求内容='=HYPERLINK("http://x","点这里")')]))
    report = load(district, table[1:])
    assert [(bad.field, bad.reason) for bad in report.refused] == [("诉求内容", "不能为空")]


def test_a_sheet_is_chosen_by_name(tmp_path: Path) -> None:
    file = book(tmp_path / "two.xlsx", [("甲",)], [("乙",)])
    assert read_table(file) == [["甲"]]
    assert read_table(file, "第2页") == [["乙"]]
    with pytest.raises(BadFile, match="没有叫“第3页”的工作表，有：第1页、第2页"):
        read_table(file, "第3页")


def test_what_is_no_table_is_refused_with_a_sentence(tmp_path: Path) -> None:
    for name, content, said in (
        ("a.xlsx", b"PK\x03\x04 broken", "已损坏"),
        ("a.xls", b"\xd0\xcf\x11\xe0 broken", "已损坏"),
        ("a.csv", b"\x81\xff\xff\x00\xff", "编码"),
        ("b.csv", b'a,"' + b"x" * 200_000 + b'"', "不是表格"),
        ("c.csv", b"," * 300, "200 列"),
    ):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(BadFile, match=said):
            read_table(tmp_path / name)


def test_what_is_packed_to_burst_bursts_elsewhere(tmp_path: Path) -> None:
    far = book(tmp_path / "far.xlsx", [("甲",)])
    _replaced(far, '<c r="A1"', '<c r="XFD1048576"')
    with pytest.raises(BadFile, match=r"200 列|太大"):
        read_table(far)
    bomb = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as packed, packed.open("xl/workbook.xml", "w") as entry:
        for _ in range(520):
            entry.write(b" " * 1024 * 1024)
    assert bomb.stat().st_size < sheets.LARGEST
    with pytest.raises(BadFile, match="展开后太大"):
        read_table(bomb)


def test_one_text_repeated_a_hundred_thousand_times_bursts_elsewhere_too(tmp_path: Path) -> None:
    file = book(tmp_path / "many.xlsx", [("甲",)])
    shared = f'<sst xmlns="{MAIN}" count="1" uniqueCount="1"><si><t>{"长" * 30_000}</t></si></sst>'
    _rewritten(file, lambda _: shared, "xl/sharedStrings.xml")
    cell = '<c r="A{}" t="s"><v>0</v></c>'
    rows = "".join(f'<row r="{n}">{cell.format(n)}</row>' for n in range(1, 40_000))
    _rewritten(file, lambda text: text.partition("<sheetData>")[0] + f"<sheetData>{rows}</sheetData></worksheet>")
    with pytest.raises(BadFile, match=r"太大|上限"):
        read_table(file)


def test_too_many_bytes_are_not_even_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheets, "LARGEST", 10)
    (tmp_path / "a.csv").write_bytes(b"x" * 11)
    with pytest.raises(BadFile, match="分几次导出"):
        read_table(tmp_path / "a.csv")


def test_the_command_line_imports_tries_and_names(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = book(tmp_path / "导出.xlsx", [HEADINGS, GOOD, row(工单编号="SZ002", 诉求类型="表扬")])
    place = ["--data", str(tmp_path / "d")]
    assert main([*place, "init"]) == 0
    capsys.readouterr()
    assert main([*place, "import", str(file), "--map", "盖山镇=盖山镇", "--dry-run"]) == 0
    assert "试运行，没有写入。导入 1 件" in capsys.readouterr().out
    assert main([*place, "import", str(file), "--map", "盖山镇=盖山镇", "--source", "12345热线", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["came_in"], said["dispatched"], said["refused"][0]["field"]) == (1, 1, "诉求类型")
    columns = tmp_path / "columns.json"
    columns.write_text('{"诉求标题": "subject"}', encoding="utf-8")
    assert main([*place, "import", str(file), "--columns", str(columns), "--columns", "来电人=name"]) == 0
    assert "已有 1 件，未接收 1 行\n  第 3 行 诉求类型：" in capsys.readouterr().out
    assert main([*place, "import", str(file), "--map", "盖山镇=cangshan"]) == 1
    assert "“盖山镇”不能对应" in capsys.readouterr().err
    assert main([*place, "import", str(file), "--columns", "没有=subject"]) == 1
    assert "没有这一列：没有" in capsys.readouterr().err


@pytest.mark.parametrize("option", ["--columns", "--map"])
@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "不存在"),
        (b"[1]", "应为对象"),
        (b"x", "不是 JSON"),
        (b'{"a": "\xff"}', "不是 UTF-8"),
        (b'{"a": 1}', "应为文字，写的是整数"),
    ],
)
def test_a_file_of_columns_or_areas_that_cannot_be_read_is_wrong_use(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], option: str, content: bytes | None, said: str
) -> None:
    place, written = ["--data", str(tmp_path / "d")], tmp_path / "written.json"
    if content is not None:
        written.write_bytes(content)
    assert main([*place, "init"]) == 0
    assert main([*place, "import", "x.csv", option, str(written)]) == 2
    told = capsys.readouterr().err
    assert said in told
    assert f"{option} 应写成" in told


def _replaced(file: Path, old: str, new: str) -> None:
    _rewritten(file, lambda text: text.replace(old, new))


def _rewritten(file: Path, change: Callable[[str], str], part: str = "xl/worksheets/sheet1.xml") -> None:
    with zipfile.ZipFile(file) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    parts[part] = change(parts.get(part, b"").decode()).encode()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(name, content)


@pytest.mark.parametrize(
    ("said", "kept"), [("保密", True), ("是", True), ("不保密", False), ("", False), (None, False)]
)
def test_a_wish_to_stay_unknown_is_read(district: District, said: str | None, kept: bool) -> None:
    """R17.3."""
    assert load(district, [(*GOOD, said)], (*HEADINGS, "是否保密")).refused == ()
    assert found(district).reporter.confidential is kept


@pytest.mark.parametrize(("heading", "said"), [("是否保密", "需保密"), ("是否匿名", "也许"), ("是否紧急", "重大")])
def test_a_wish_that_cannot_be_read_is_no_no(district: District, heading: str, said: str) -> None:
    """R17.3: a row that may ask for secrecy does not come in without it."""
    (refused,) = load(district, [(*GOOD, said)], (*HEADINGS, heading)).refused
    assert refused.field == heading
    assert said in refused.reason
