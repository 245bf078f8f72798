"""Takes out of running text whatever says who reported: numbers, addresses, names (R17.3)."""

import re
from collections.abc import Iterator
from typing import Final

from sync.regulation.orders import Reporter

NUMBER: Final = "［号码已隐去］"
NAME: Final = "［姓名已隐去］"
HOME: Final = "［住址已隐去］"
CONTACT: Final = "［联系方式已隐去］"

_WIDE: Final = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
"""Full-width letters, digits and signs, each to its one narrow character: patterns are written for these."""

_GAP: Final = r"[\s\-—–.·]?"
_APART: Final = r"(?<![0-9A-Za-z])"
_TOLD: Final = r"(?:电话|手机|座机|固话|热线|致电|联系方式|联系我|来电|[Tt][Ee][Ll])"
_SURNAMES: Final = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石"
    "廖贾夏韦付傅邹熊孟秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严洪武戴莫孔汤柯施欧阳"
)
_WHO: Final = "反映人|来电人|投诉人|举报人|求助人|诉求人|联系人"
_TITLE: Final = "先生|女士|小姐|师傅|阿姨|大爷|大妈"

_TELLS: Final = rf"(?:我|本人|我的名字|本人名)(?:名)?叫\s*|(?:姓名|{_WHO})\s*(?:是|为|叫|:)\s*"
_CALLED: Final = rf"[{_SURNAMES}][一-鿿·]{{1,3}}?(?=[^一-鿿·]|$|[的是住家在于来]|{_TITLE})"
_CALLS: Final = rf"(?:{_WHO}|市民|群众|网民|网友|业主|村民|居民|住户|我是|本人)(?:是|为|:)?\s*"
_TITLED: Final = rf"[{_SURNAMES}][一-鿿]{{0,2}}?(?={_TITLE})"
_PATTERNS: Final = tuple(
    (re.compile(pattern), instead)
    for pattern, instead in (
        (r"[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}", CONTACT),
        (r"(?P<kept>(?:微信|[Qq][Qq]|邮箱)(?:号码|号)?\s*(?:是|为|:)?\s*)[A-Za-z0-9_\-]{5,20}", CONTACT),
        (rf"{_APART}\d{{3}}[\d*]{{11,15}}[\dXx](?!\d)", NUMBER),  # papers of identity, bank cards
        (rf"{_APART}(?:\+?86{_GAP})?1[3-9]\d{_GAP}[\d*]{{4}}{_GAP}[\d*]{{2,4}}(?!\d)", NUMBER),
        (rf"{_APART}\(?0\d{{2,3}}\)?{_GAP}[1-9]\d{{6,7}}(?:{_GAP}(?:转|分机){_GAP}\d{{1,5}})?(?!\d)", NUMBER),
        (rf"(?P<kept>{_TOLD}[^\d\n。;]{{0,6}})\d[\d\s\-—*]{{5,16}}\d", NUMBER),
        (rf"(?P<kept>{_TELLS}){_CALLED}", NAME),
        (rf"(?P<kept>{_CALLS}){_TITLED}", NAME),
    )
)
_HOUSE: Final = re.compile(r"\s*第?[\dA-Za-z一二三四五六七八九十百]+(?:[-—之]\d+)*\s*(?:号|幢|栋|单元|室|座|楼|弄).*")


def masked_words(text: str, reporter: Reporter) -> str:
    """The text without telephone and identity numbers, accounts, and what it says of the reporter (R17.3)."""
    for said, instead in _known(reporter):
        text = _without(text, re.compile(re.escape(said.translate(_WIDE))), instead)
    for pattern, instead in _PATTERNS:
        text = _without(text, pattern, instead)
    return text


def without_house(place: str) -> str:
    """A place down to its street or group: the number of a house would say who lives there."""
    return _without(place, _HOUSE, "") or place


def near_home(place: str, reporter: Reporter) -> bool:
    """True where the place of an order is where its reporter lives."""
    address = reporter.address.strip()
    return bool(address and place) and (address in place or place in address)


def _known(reporter: Reporter) -> Iterator[tuple[str, str]]:
    """What the row itself says of the reporter, the longest first: it must not be left over from a shorter one."""
    name = reporter.name.strip()
    found = [(reporter.address.strip(), HOME), (name, NAME), (reporter.phone.strip(), NUMBER)]
    if name:
        found += [(f"{name[:1]}{title}", NAME) for title in _TITLE.split("|")]
    usable = ((said, instead) for said, instead in found if len(said) > 1)
    yield from sorted(usable, key=lambda pair: -len(pair[0]))


def _without(text: str, pattern: re.Pattern[str], instead: str) -> str:
    """What the pattern finds in the narrow copy goes from the text itself; `kept` is what stays in front of it."""
    parts, end = [], 0
    for found in pattern.finditer(text.translate(_WIDE)):
        kept = found.end("kept") if "kept" in pattern.groupindex else found.start()
        parts += [text[end:kept], instead]
        end = found.end()
    return "".join([*parts, text[end:]])
