"""工作单: one order on paper for whoever goes there without a screen; the first page has all that is needed."""

from dataclasses import dataclass
from typing import Final

from desktop.papers.sheet import Block, Facts, Ruled, Sheet, Signing, Ticks, Turn, Words

ROOM: Final = 400
"""Characters of the original words that leave the first page room for what is written by hand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """What a slip says; every text is masked already, `reporter` as far as its printer may know (R17.3).

    `provisional` stands beside the deadline where the calendar is not published yet; `mark` lies across the page.
    """

    number: str
    kind: str
    subject: str
    place: str
    receiver: str
    task: str
    due: str
    why: str
    contact: str
    reporter: str
    body: str
    missing: bool
    mark: str


def slip_sheet(slip: Slip) -> Sheet:
    """The slip as a paper; a long text goes whole onto pages of its own, behind the one that is filled in."""
    long = len(slip.body) > ROOM
    shown = f"{slip.body[:ROOM].rstrip()}……" if long else slip.body
    note = f"以上为前 {ROOM} 字，全文共 {len(slip.body)} 字，见附页。" if long else ""
    annex: tuple[Block, ...] = (
        (Turn(), Words(title="附页：诉求原文（已隐去反映人信息）", text=slip.body)) if long else ()
    )
    blocks = (
        _head(slip),
        Words(title="诉求原文（已隐去反映人信息）", text=shown, note=_thin(slip) or note),
        *_by_hand(),
        *annex,
    )
    return Sheet(
        title="工作单",
        number=f"编号 {slip.number}",
        blocks=blocks,
        mark=slip.mark,
        below="本单含群众诉求，仅供办理使用，不得拍照外传；办结后交回镇街（部门）归档或销毁。",
    )


def _head(slip: Slip) -> Facts:
    return Facts(
        pairs=(
            ("事项", f"【{slip.kind}】{slip.subject}"),
            ("地点", slip.place or "未写明，请先与联系人核对"),
            ("承办", slip.receiver),
            ("要做什么", slip.task),
            ("期限", f"{slip.due}\n{slip.why}" if slip.why else slip.due),
            ("联系人", slip.contact),
            ("反映人", slip.reporter),
        )
    )


def _by_hand() -> tuple[Block, ...]:
    return (
        Ruled(title="现场核实情况（时间、地点、所见、在场人）", lines=4),
        Ruled(title="处理情况和结果", lines=3),
        Ticks(title="照片", choices=("处理前", "处理中", "处理后", "没有拍照，原因：＿＿＿＿＿＿＿＿")),
        Ticks(title="告知反映人", choices=("电话", "当面", "书面", "没有联系上", "时间：＿＿月＿＿日＿＿时")),
        Signing(names=("承办人", "村（社区）负责人", "日期")),
    )


def _thin(slip: Slip) -> str:
    return "本机只有原文的开头，全文还没有取回。" if slip.missing else ""
