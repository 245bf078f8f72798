"""Days, hours and large numbers as English writes them: `11月26日 周四 17:00 前` is `by Thu 26 Nov 17:00`."""

import re
from typing import Final

_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MONTH_NUMBERS: Final = frozenset(str(number) for number in range(1, 13)) | {f"0{number}" for number in range(1, 10)}
_DAYS: Final = dict(zip("一二三四五六日", ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"), strict=True))
_NEAR: Final = {"昨天": "yesterday", "今天": "today", "明天": "tomorrow"}
_MOMENT: Final = re.compile(
    r"(?:(?P<near>昨天|今天|明天)|(?:(?P<year>\d{4})年)?(?P<month>\d{1,2})月(?P<day>\d{1,2})日"
    r"|(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)|(?P<mm>\d{1,2})/(?P<dd>\d{1,2})(?= 周))"
    r"(?: (?P<early>\d\d:\d\d))?(?:[ （]周(?P<weekday>[一二三四五六日])）?)?"
    r"(?: (?P<hour>\d\d:\d\d(?::\d\d)?))?(?P<by> ?前)?"
)
_OFF: Final = re.compile(r"(\S+)放假")
_HOLIDAYS: Final = {
    "元旦": "New Year", "春节": "Spring Fest.", "清明节": "Qingming", "劳动节": "Labour Day", "端午节": "Dragon Boat",
    "中秋节": "Mid-Autumn", "国庆节": "National Day",
}  # fmt: skip
"""As short as a day's cell in a calendar is narrow."""
_AMOUNT: Final = re.compile(r"(\d+(?:\.\d+)?)万")


def told(words: str) -> str | None:
    """English of a moment, a day of the week or an amount; None of anything else."""
    if amount := _AMOUNT.fullmatch(words):
        return f"{float(amount[1]) * 10:,.0f}k"
    if len(words) == len("周一") and words[0] == "周":
        return _DAYS.get(words[1])
    if off := _OFF.fullmatch(words):
        return ", ".join(_HOLIDAYS.get(name, name) for name in off[1].split("、"))
    match = _MOMENT.fullmatch(words)
    return _moment(match) if match else None


def month(number: str) -> str:
    """`11` is `Nov`."""
    return _MONTHS[int(number) - 1] if number in _MONTH_NUMBERS else number


def moment_before(words: str) -> str:
    """The moment that a text begins with, or nothing; what follows it is another part."""
    match = _MOMENT.match(words)
    return match[0] if match and words[match.end() : match.end() + 1] == " " else ""


def _moment(match: re.Match[str]) -> str:
    weekday = "" if match["near"] else _DAYS.get(match["weekday"] or "")
    hour = match["hour"] or match["early"]
    parts = ("by" if match["by"] else None, weekday, _day(match), hour)
    return " ".join(part for part in parts if part)


def _day(match: re.Match[str]) -> str:
    if match["near"]:
        return _NEAR[match["near"]]
    day = int(match["day"] or match["d"] or match["dd"])
    year = match["year"] or match["y"]
    return f"{day} {month(match['month'] or match['m'] or match['mm'])}" + (f" {year}" if year else "")
