"""What the cells of an export say: texts, numbers that are names, moments in all their spellings, yes and no.

Nothing is computed: a formula is worth what the file says it was worth, and a text that looks like one is a text.
"""

import math
import re
import unicodedata
from datetime import date, datetime, time, timedelta
from typing import Final

from sync.contract.bounds import YEARS
from sync.regulation.workdays import SHANGHAI

Cell = str | int | float | bool | datetime | date | time | None

MORNING: Final = time(10)
"""Where the export knows days only; most reports arrive at about ten."""
EXACT: Final = 10**15
"""From here on a number cell has lost digits: it keeps fifteen."""
SERIALS: Final = range(20_000, 100_000)
"""Days since 1899-12-30 that are meant as a date: 1954 to 2173."""

_SERIAL_START: Final = datetime(1899, 12, 30, tzinfo=SHANGHAI)
_QUOTED: Final = re.compile(r'="(.*)"')
_POWER: Final = re.compile(r"\d(?:\.\d+)?[eE]\+?\d+")
_MOMENT: Final = re.compile(
    r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T\s]*(\d{1,2})[:时点](\d{1,2})(?:[:分](\d{1,2})(?:\.\d+)?)?[秒分]?)?"
)
_PACKED: Final = re.compile(r"(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?")
_YES: Final = frozenset(
    {"是", "1", "1.0", "true", "yes", "y", "√", "匿名", "保密", "紧急", "特急", "加急", "特别紧急", "有", "需要"}
)
_NO: Final = frozenset(
    {"", "否", "0", "0.0", "false", "no", "n", "×", "无", "不", "-", "—", "/", "一般", "普通", "正常"}
    | {"不匿名", "不保密", "不紧急", "非匿名", "非保密", "非紧急", "公开", "实名", "不需要"}
)


class BadCell(ValueError):
    """The cell cannot be read as what its column holds; the message says why."""


def text_of(cell: Cell, longest: int, *, needed: bool = False) -> str:
    """The words. Raises BadCell."""
    text = cell.strip().replace("\r\n", "\n").replace("\x00", "") if isinstance(cell, str) else number_of(cell)
    if needed and not text:
        raise BadCell("不能为空")
    if len(text) > longest:
        raise BadCell(f"超过 {longest} 字")
    return text


def number_of(cell: Cell, longest: int = 80, *, needed: bool = False) -> str:
    """A number that is a name (of an order, a telephone), digit by digit. Raises BadCell where digits were lost."""
    if isinstance(cell, bool) or cell is None:
        text = ""
    elif isinstance(cell, int | float):
        text = _digits(cell)
    elif isinstance(cell, str):
        text = _unwrapped(cell)
    else:
        text = cell.isoformat()
    if needed and not text:
        raise BadCell("不能为空")
    if len(text) > longest:
        raise BadCell(f"超过 {longest} 字")
    return text


def moment_of(cell: Cell, now: datetime) -> datetime:
    """The moment, in Shanghai where no zone is said. Raises BadCell."""
    if isinstance(cell, datetime):
        found = cell if cell.tzinfo else cell.replace(tzinfo=SHANGHAI)
    elif isinstance(cell, date):
        found = datetime.combine(cell, MORNING, SHANGHAI)
    elif isinstance(cell, int | float) and not isinstance(cell, bool):
        found = _serial(cell)
    else:
        found = _written(str(cell or "").strip())
    if found.year not in YEARS:
        raise BadCell("年份不合理")
    if found > now and found.astimezone(SHANGHAI).date() > now.astimezone(SHANGHAI).date():
        raise BadCell(f"{found.astimezone(SHANGHAI):%Y-%m-%d} 晚于今天")
    return found


def yes(cell: Cell) -> bool:
    """是, √, 1 and the like, or their opposites. Raises BadCell: it may be a wish to stay unknown (R17.3)."""
    text = str(cell if cell is not None else "").strip().lower()
    if text not in _YES | _NO:
        raise BadCell(f"“{text}”看不出是还是否，请改为“是”或“否”")
    return text in _YES


def _digits(number: float) -> str:
    if not -math.inf < number < math.inf:
        raise BadCell("不是一个数")
    if abs(number) >= EXACT:
        raise BadCell("数字太长，表格已经丢失末尾几位；请把这一列设为文本后重新导出")
    return str(int(number)) if float(number).is_integer() else repr(number)


def _unwrapped(text: str) -> str:
    """As exports protect numbers: `="0591…"`, an apostrophe, a tab in front."""
    clean = unicodedata.normalize("NFKC", text).strip().lstrip("'").strip()
    quoted = _QUOTED.fullmatch(clean)
    clean = quoted[1].strip() if quoted else clean
    if _POWER.fullmatch(clean):
        raise BadCell(f"“{clean[:20]}”是科学计数法，末尾几位已经丢失；请把这一列设为文本后重新导出")
    return clean


def _serial(days: float) -> datetime:
    # Also what is no number at all fails this, before anything is reckoned with it.
    if not 0 <= days < EXACT:
        raise BadCell("不是日期")
    if int(days) not in SERIALS:
        packed = str(int(days)) if days == int(days) else ""
        if _PACKED.fullmatch(packed):
            return _written(packed)
        raise BadCell("不是日期")
    found = _SERIAL_START + timedelta(seconds=round(days * 86_400))
    return found if days != int(days) else datetime.combine(found.date(), MORNING, SHANGHAI)


def _written(text: str) -> datetime:
    clean = unicodedata.normalize("NFKC", text)
    match = _MOMENT.fullmatch(clean) or _PACKED.fullmatch(clean)
    if match is None:
        return _other(clean)
    year, month, day, hour, minute, second = (int(part) if part else None for part in match.groups())
    try:
        at = MORNING if hour is None else time(hour, minute or 0, second or 0)
        return datetime.combine(date(year or 0, month or 0, day or 0), at, SHANGHAI)
    except ValueError as error:
        raise BadCell(f"“{text[:20]}”不是日期") from error


def _other(text: str) -> datetime:
    """A serial number as text, or a moment with its zone."""
    try:
        return _serial(float(text)) if text.replace(".", "", 1).isdigit() else _zoned(text)
    except ValueError as error:
        raise BadCell(f"“{text[:20]}”不是日期，应写成 2026-09-30 10:05") from error


def _zoned(text: str) -> datetime:
    found = datetime.fromisoformat(text)
    return found if found.tzinfo else found.replace(tzinfo=SHANGHAI)
