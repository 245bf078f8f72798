"""Recognises the columns of an export by their headings, as the city's hotline and web platforms write them."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Final

FIELDS: Final[dict[str, tuple[str, ...]]] = {
    "upstream_no": (
        "工单编号",
        "工单号",
        "诉求编号",
        "受理编号",
        "件号",
        "编号",
        "上级编号",
        "市级工单编号",
        "信件编号",
    ),
    "received_at": (
        "来电时间",
        "受理时间",
        "登记时间",
        "诉求时间",
        "反映时间",
        "来信时间",
        "提交时间",
        "创建时间",
        "日期",
    ),
    "kind": ("诉求类型", "诉求类别", "工单类型", "诉求性质", "类型", "信件类型"),
    "domain": ("诉求领域", "所属领域", "领域"),
    "category": ("诉求分类", "问题分类", "归口分类", "内容分类", "事项分类", "分类"),
    "category_1": ("一级分类", "一级类别", "分类一级"),
    "category_2": ("二级分类", "二级类别", "分类二级"),
    "category_3": ("三级分类", "三级类别", "分类三级"),
    "subject": ("诉求标题", "工单标题", "标题", "主题", "信件标题", "事项标题"),
    "body": ("诉求内容", "工单内容", "反映内容", "主要内容", "来电内容", "信件内容", "内容", "问题描述", "诉求描述"),
    "place": ("事发地址", "事发地点", "诉求地址", "问题地址", "发生地点", "地点"),
    "area": ("所属区域", "区域", "所属镇街", "镇街", "所属街道", "属地", "事发区域"),
    "channel": ("诉求渠道", "受理渠道", "反映渠道", "来源渠道", "诉求来源", "渠道", "来源", "受理方式"),
    "source": ("工单来源", "来源平台", "所属平台"),
    "urgent": ("是否紧急", "紧急程度", "紧急", "加急"),
    "tags": ("标签", "特殊标签", "工单标签"),
    "name": ("来电人", "反映人", "诉求人", "姓名", "联系人", "来电人姓名", "反映人姓名", "诉求人姓名"),
    "phone": ("联系电话", "来电号码", "联系方式", "手机号码", "电话", "手机号", "反映人电话", "来电人电话", "主叫号码"),
    "address": ("联系地址", "住址", "反映人地址", "来电人地址", "家庭住址"),
    "anonymous": ("是否匿名", "匿名"),
    "confidential": ("是否保密", "保密", "信息保密"),
}
"""Headings by field, the likelier first; the names on the left are those of `--columns`."""

REQUIRED: Final = ("upstream_no", "kind", "body")
LOOKED_AT: Final = 10
"""Rows in which the headings are looked for; a title often stands above them."""

_BRACKETS: Final = re.compile(r"[(\[【].*?[)\]】]")
_SIGNS: Final = re.compile(r"[\W_]+")


class BadColumns(ValueError):
    """The columns cannot be told; the message says which, and what there is."""


def find_headings(rows: Sequence[Sequence[object]], given: Mapping[str, str]) -> tuple[int, dict[str, int]]:
    """The row of the headings (from 0) and the column of every field found. Raises BadColumns."""
    best: tuple[int, dict[str, int]] = (0, {})
    for index, row in enumerate(rows[:LOOKED_AT]):
        found = _columns([plain(cell) for cell in row], given)
        if len(found) > len(best[1]):
            best = (index, found)
    _complete(best[1], rows[best[0]] if rows else (), given)
    return best


def plain(cell: object) -> str:
    """A heading without brackets, signs, widths and spaces: `* 联系电话（必填）` is 联系电话."""
    text = unicodedata.normalize("NFKC", str(cell or ""))
    return _SIGNS.sub("", _BRACKETS.sub("", text))


def _columns(headings: Sequence[str], given: Mapping[str, str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for heading, field in given.items():
        if plain(heading) in headings:
            found[field] = headings.index(plain(heading))
    for field, names in FIELDS.items():
        free = (name for name in names if name in headings and headings.index(name) not in found.values())
        name = next(free, None)
        if field not in found and name is not None:
            found[field] = headings.index(name)
    return found


def _complete(found: Mapping[str, int], row: Sequence[object], given: Mapping[str, str]) -> None:
    strangers = sorted(set(given.values()) - set(FIELDS))
    if strangers:
        raise BadColumns(f"没有叫“{'、'.join(strangers)}”的字段；可用的有 {'、'.join(FIELDS)}")
    here = {plain(cell) for cell in row}
    absent = [heading for heading in given if plain(heading) not in here]
    if absent:
        raise BadColumns(f"表里没有这一列：{'、'.join(absent)}")
    missing = [FIELDS[field][0] for field in REQUIRED if field not in found]
    if missing:
        there = "、".join(str(cell) for cell in row if cell)[:200] or "（空）"
        raise BadColumns(f"没有认出这些列：{'、'.join(missing)}。表头是：{there}。请用 --columns 标题=字段 指明")
