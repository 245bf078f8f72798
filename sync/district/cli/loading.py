"""`load`: the hotline's file."""

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from sync.district.cli.common import CommandFailed, add_common, open_district, say
from sync.district.cli.written import of_file
from sync.district.loading.hotline import load_hotline
from sync.district.loading.report import words_of
from sync.district.units.lookup import find_unit
from sync.regulation.orders import Unit, Units
from sync.regulation.terms import Level

HOW: Final = "--map 应写成 地区=单位，或一个 JSON 文件：地区对应单位。"


def add_commands(verbs: Any) -> None:
    """Add the verb."""
    load = verbs.add_parser("load", help="导入热线工单（每行一个 JSON）；可重复运行")
    load.add_argument("file", type=Path, metavar="文件", help="JSONL，每行一件")
    load.add_argument(
        "--map", action="append", default=[], metavar="AREA=UNIT", help="地区对应的单位，可多次；或一个 JSON 文件"
    )
    load.add_argument("--shift-dates", action="store_true", help="平移收到日期，使最新的一件为今天")
    load.set_defaults(run=run_load)
    add_common(load)


def run_load(args: argparse.Namespace) -> int:
    """Load the file and tell what came in and what was refused, with line and field."""
    district = open_district(args)
    areas = read_areas(args.map, district.units)
    with args.file.open("rb") as lines:
        report = load_hotline(district, lines, areas, shift_dates=args.shift_dates)
    return say(args, report, words_of(report))


def read_areas(given: Iterable[str], units: Units) -> dict[str, Unit]:
    """Area to unit, from `area=unit` pairs and JSON files. Raises UnknownUnit, CommandFailed."""
    pairs = [pair for text in given for pair in _pairs(text)]
    areas = {area.strip(): find_unit(units, name.strip()) for area, name in pairs}
    for area, unit in areas.items():
        if unit.level is Level.DISTRICT:
            raise CommandFailed(f"“{area}”不能对应{unit.name}：区级平台只分办，不承办。不写这个区域，工单就留待分办。")
    return areas


def _pairs(text: str) -> list[tuple[str, str]]:
    for mark in ("=", "→"):
        area, found, name = text.partition(mark)
        if found:
            return [(area, name)]
    return list(of_file(Path(text), dict[str, str], HOW).items())
