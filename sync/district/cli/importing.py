"""`import`: spreadsheets and text tables of the city's hotline and of today's web platforms."""

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from sync.district.cli.common import CommandFailed, add_common, open_district, say
from sync.district.cli.loading import read_areas
from sync.district.cli.written import of_file
from sync.district.loading.headings import FIELDS, BadColumns
from sync.district.loading.importing import import_table
from sync.district.loading.report import words_of
from sync.district.loading.sheets import BadFile, read_table
from sync.regulation.sources import HOTLINE, source_named

HOW: Final = "--columns 应写成 标题=字段，或一个 JSON 文件：标题对应字段。"


def add_commands(verbs: Any) -> None:
    """Add the verb."""
    verb = verbs.add_parser("import", help="导入 Excel 或 CSV 导出的工单；可重复运行")
    verb.add_argument("file", type=Path, metavar="文件", help=".xlsx、.xls 或 .csv")
    columns = f"标题对应的字段，可多次；或一个 JSON 文件。字段有 {'、'.join(FIELDS)}"
    verb.add_argument("--columns", action="append", default=[], metavar="标题=字段", help=columns)
    verb.add_argument("--map", action="append", default=[], metavar="区域=单位", help="区域对应的单位，同 load")
    verb.add_argument("--source", default=HOTLINE, metavar="来源", help=f"没有来源一列时的来源，缺省 {HOTLINE}")
    verb.add_argument("--sheet", default="", metavar="工作表", help="缺省为第一个")
    verb.add_argument("--dry-run", action="store_true", help="只试一遍，什么都不留下")
    verb.set_defaults(run=run_import)
    add_common(verb)


def run_import(args: argparse.Namespace) -> int:
    """Import the file and tell what came in and what was refused, with row and column."""
    district = open_district(args)
    areas, columns = read_areas(args.map, district.units), read_columns(args.columns)
    try:
        table = read_table(args.file, args.sheet)
        report = import_table(
            district, table, source=source_named(args.source), columns=columns, areas=areas, dry_run=args.dry_run
        )
    except (BadFile, BadColumns) as error:
        raise CommandFailed(str(error)) from error
    return say(args, report, ("试运行，没有写入。" if args.dry_run else "") + words_of(report))


def read_columns(given: Iterable[str]) -> dict[str, str]:
    """Field by heading, from `heading=field` pairs and JSON files. Raises WrongUse."""
    columns: dict[str, str] = {}
    for text in given:
        heading, found, name = text.rpartition("=")
        columns |= {heading.strip(): name.strip()} if found else of_file(Path(text), dict[str, str], HOW)
    return columns
