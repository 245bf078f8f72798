"""Courier files at the desk: write what has to be carried, take in what was brought, and say what came of it."""

from dataclasses import dataclass
from pathlib import Path

from desktop.actions.desk import Desk
from desktop.actions.stored import size_words
from sync.cache.changed import NOTHING, Changed
from sync.cache.errors import CacheProblem
from sync.client.courier.exporting import export_answers, export_outbox
from sync.client.courier.importing import import_file
from sync.client.courier.looking import look_into
from sync.client.errors import LineProblem
from sync.contract.parcel import EXTENSION, ParcelKind, ParcelProblem

PATTERN = f"信使文件 (*{EXTENSION})"
_KB = 1024
_HAND_BACK = "请交还给原单位，由导出的那台工作站导入。"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A sentence for the person; `tone` as of a banner. `relay`: something waits to be brought to the district now.

    `answers`: answers for others wait here to be written to a file.
    """

    title: str
    text: str
    advice: str = ""
    tone: str = "good"
    changed: Changed = NOTHING
    relay: bool = False
    answers: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What is in a file that was brought, and the word for taking it in."""

    title: str
    text: str
    yes: str


def export(desk: Desk, folder: Path) -> Told:
    """导出信使文件: what waits here for the district, and answers that wait for others: all that is to be carried."""
    answers: list[Path] = []
    try:
        answers = export_answers(desk.cache, folder)
        if answers and not desk.cache.outbox.waiting():
            return Told(title=_written(answers), text=_HAND_BACK, changed=Changed(courier=True))
        done = export_outbox(desk.cache, desk.clock, folder)
    except (ParcelProblem, CacheProblem) as problem:
        return _answers_only(answers, problem) if answers else _problem(problem)
    more = f"另有带回文件 {len(answers)} 份，请交还原单位。" if answers else ""
    return Told(
        title=_written([done.file]), text=done.sentence + more, changed=done.changed | Changed(courier=bool(answers))
    )


def _answers_only(answers: list[Path], problem: ParcelProblem | CacheProblem) -> Told:
    """What was written is told, whatever came in the way of the rest."""
    text = f"{_HAND_BACK}本机的发件箱没有导出：{problem.title}。"
    return Told(title=_written(answers), text=text, advice=problem.advice, tone="today", changed=Changed(courier=True))


def look(desk: Desk, file: Path) -> Offer | Told:
    """What a file would bring, to be agreed to; or why it cannot be taken in."""
    try:
        seen = look_into(desk.cache, file)
    except (ParcelProblem, CacheProblem, LineProblem) as problem:
        return _problem(problem)
    size = size_words(max(seen.bytes, _KB))
    if seen.kind is ParcelKind.ANSWER:
        lines = (
            f"从区级平台带回，给{seen.unit}的这台工作站（{size}）。",
            f"其中有办理结果和回执 {seen.results} 件，工单资料 {seen.rows} 条。",
            "签名相符：由本机登记的区级平台签发，途中没有被改动。",
        )
        return Offer(title="导入这份带回文件？", text="\n".join(lines), yes="导入")
    lines = (
        f"{seen.unit}的发件箱，请本机代为转交区级平台（{size}）。",
        "内容已加密，本机读不到，也看不出有几件。",
        "签名相符：文件完整，途中没有被改动；是不是这个单位的工作站写的，由区级平台核对。",
    )
    return Offer(title="收下这份信使文件？", text="\n".join(lines), yes="收下并转交")


def bring_in(desk: Desk, file: Path) -> Told:
    """导入信使文件: somebody's outbox to be relayed, or what was brought back for us; the file itself tells which."""
    try:
        done = import_file(desk.cache, desk.clock, file)
    except (ParcelProblem, CacheProblem, LineProblem) as problem:
        return _problem(problem)
    if done.applied is None:
        title = f"{done.unit}的信使文件已收下"
        return Told(title=title, text=done.sentence, tone="info", changed=done.changed, relay=True)
    tone = "today" if done.applied.parked or not done.applied.whole else "good"
    return Told(title="带回文件已采用", text=done.sentence, tone=tone, changed=done.changed)


def news(desk: Desk) -> Told | None:
    """What became of files that were relayed; None where there is nothing to say."""
    parcels = desk.cache.parcels
    ready, refused = parcels.ready(), next(iter(parcels.refusals()), None)
    if ready:
        units = "、".join(dict.fromkeys(parcel.unit for parcel in ready))
        text = f"{units}的发件箱已转交区级平台，回执和新变化都在带回文件里。"
        return Told(title="带回文件已备好", text=text, advice="请存到优盘，交还给原单位。", answers=len(ready))
    if refused is not None:
        parcels.told(refused.sha256)
        title = f"区级平台没有接受{refused.unit}的信使文件"
        text = f"{refused.reason_title}：{refused.reason_detail}"
        return Told(title=title, text=text, advice=refused.reason_advice, tone="overdue")
    return None


def _written(files: list[Path]) -> str:
    return f"已写好 {files[0].name}" if len(files) == 1 else f"已写好 {len(files)} 份带回文件"


def _problem(problem: ParcelProblem | CacheProblem | LineProblem) -> Told:
    return Told(title=problem.title, text=problem.cause, advice=problem.advice, tone="overdue")
