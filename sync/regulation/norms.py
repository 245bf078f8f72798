"""By what words the reply norms are recognised in a text (R21.1); data, so that a district can argue about a word."""

import re
from typing import Final

LEAST: Final = 30
"""Characters, without blanks, below which a reply says nothing."""

FACTS: Final = re.compile("经查|经核|核查|核实|查看|察看|现场|调查|了解|查明|走访")
REFUSES: Final = re.compile("无法|不能|不予|不符合|不属于|暂不|难以|不具备")
BASIS: Final = re.compile("《|依据|根据|按照|依照|规定|政策|条例|标准|规划")
DONE: Final = re.compile("(?<!未)(?<!没有)(?:已|完成|修复|解决|办结)")
PLANNED: Final = re.compile("将(?!来)|计划|预计|拟于|拟在|尽快|下一步")
WHEN: Final = re.compile(
    r"\d+\s*月\s*\d+\s*日|\d+\s*个?工作日|\d+\s*(?:天|日|周|个月|小时)内?|今天|今日|明天|明日|本周|下周|本月|月底|年底前"
)
BLAME: Final = re.compile(
    "无理取闹|胡闹|刁民|多管闲事|小题大做|不归我们管|不归本单位管|与我们无关|不关我们|爱莫能助|无可奉告|自己解决|自行解决"
    "|早就说过|你应该知道|不要再打|领导说"
)
PLACEHOLDER: Final = re.compile(
    r"[Xx×]{2,}|某某|_{2,}|…{3,}|[？?]{2,}|待补充|此处填写|【\s*】|\[\s*\]|（\s*）|\(\s*\)"
    "|[{｛][^{}｛｝\n]*[\u4e00-\u9fff][^{}｛｝\n]*[}｝]"
)
MOBILE: Final = re.compile(r"(?<!\d)1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)")
ID_NUMBER: Final = re.compile(r"(?<!\d)\d{17}[\dXx](?![\dXx])")

_HAN: Final = re.compile("[\u4e00-\u9fff]+")
_EMPTY: Final = re.compile("反映|问题|情况|有关|关于|要求|希望|部门|解决|处理|我们|没有")


def pairs(text: str) -> set[str]:
    """Every two neighbouring characters of the text that say what a matter is about."""
    runs = _HAN.findall(_EMPTY.sub(" ", text))
    return {run[at : at + 2] for run in runs for at in range(len(run) - 1)}
