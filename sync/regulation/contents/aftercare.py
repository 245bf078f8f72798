"""What is recorded after the closing must say (R13)."""

from typing import Final

from sync.regulation import acts
from sync.regulation.contents.checks import Checks
from sync.regulation.fitness import Setting, blank
from sync.regulation.orders import Letter
from sync.regulation.terms import LetterDecision, label
from sync.regulation.verdicts import Refused, refused


def _callback(act: acts.CallBack, _setting: Setting) -> Refused | None:
    if act.reached:
        return None
    if act.rating is not None or act.attitude is not None or act.solved is not None:
        return refused("R13.1", "没有联系上反映人，不能记录评价。", "请改为已联系上，或去掉评价和是否解决。")
    return blank("R13.1", act.reason, "未联系上反映人的，应当记录情况。", "请填写未联系上的情况。")


def _verify(act: acts.VerifyRating, _setting: Setting) -> Refused | None:
    return blank("R13.2", act.text, "核实差评应当写明核实情况。", "请填写核实情况和依据。")


def _letter(act: acts.SendLetter, _setting: Setting) -> Refused | None:
    parts = (
        (act.handlings, "历次办理情况"),
        (act.cause, "差评原因"),
        (act.basis, "办理依据"),
        (act.next_step, "下一步措施"),
        (act.signatory, "签发人"),
    )
    lacking = next((name for text, name in parts if not text.strip()), None)
    return refused("R13.4", f"函告应当写明{lacking}。", f"请填写{lacking}。") if lacking else None


def _decide_letter(act: acts.DecideLetter, setting: Setting) -> Refused | None:
    if act.verdict is LetterDecision.ACCEPT and isinstance(setting.request, Letter) and setting.request.owed:
        return refused("R13.4", "承办单位逾期没有函告，没有可以审核通过的说明。", "请催办，或决定重办。")
    return blank("R13.4", act.opinion, "审核函告应当写明意见。", "请填写审核意见。")


def _flag(act: acts.Flag, setting: Setting) -> Refused | None:
    order = setting.order
    has = order is not None and order.aftercare is not None and act.matter in order.aftercare.matters
    if has is act.on:
        already = "已经标注为" if act.on else "没有标注为"
        return refused("R13.6", f"这件工单{already}{label(act.matter)}。", "不需要重复操作。")
    return blank("R13.6", act.reason, "标注或者取消标注应当说明理由。", "请填写理由。")


CHECKS: Final[Checks] = {
    acts.CallBack: _callback,
    acts.VerifyRating: _verify,
    acts.SendLetter: _letter,
    acts.DecideLetter: _decide_letter,
    acts.Flag: _flag,
}
