"""What the Measures ask of this system: each requirement's id, its place in the Measures, and a title of ours."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Requirement:
    """One requirement; `place` is its article in the Measures, as a person cites it."""

    place: str
    title: str


REQUIREMENTS: Final[dict[str, Requirement]] = {
    "R1.1": Requirement("第一条", "标明所依据的办法及规则版本"),
    "R2.1": Requirement("第二条", "记录工单来源与上级编号"),
    "R3.1": Requirement("第三条", "按单位层级限定可见可办范围"),
    "R4.1": Requirement("第四条", "每次交办单独计时"),
    "R4.2": Requirement("第四条", "自下而上，就近分办"),
    "R5.1": Requirement("第五条（一）", "规则分版本维护并下发"),
    "R5.2": Requirement("第五条（二）", "协调、跟踪、督办、分析"),
    "R5.3": Requirement("第五条（三）", "承接市级交办并闭环"),
    "R6.1": Requirement("第六条（一）", "登记制度、分管领导与管理员"),
    "R6.2": Requirement("第六条（二）", "每日跟踪进度、审核结果"),
    "R6.3": Requirement("第六条（三）", "培训记录"),
    "R6.4": Requirement("第六条（三）", "广播热线节目任务"),
    "R6.5": Requirement("第六条（四）", "维护单位基本信息"),
    "R6.6": Requirement("第六条（五）", "其他协调任务"),
    "R6.7": Requirement("第六条", "明确具体承办单位并负责监管"),
    "R7.1": Requirement("第七条", "疑难问题会商"),
    "R8.1": Requirement("第八条", "诉求类别与领域"),
    "R9.1": Requirement("第九条", "不予受理的法定情形"),
    "R9.2": Requirement("第九条", "不予受理的告知与记录"),
    "R10.1": Requirement("第十条", "紧急求助立即转警"),
    "R11.1": Requirement("第十一条", "受理时告知流程和时限"),
    "R11.2": Requirement("第十一条", "政策解释留痕"),
    "R11.3": Requirement("第十一条", "凭编号一步查到进度"),
    "R12.1": Requirement("第十二条（一）", "能当天处办的当天处办"),
    "R12.2": Requirement("第十二条（一）", "村（社区）处办时限"),
    "R12.3": Requirement("第十二条（一）", "咨询类办结反馈时限"),
    "R12.4": Requirement("第十二条（一）", "非咨询类办结反馈时限"),
    "R12.5": Requirement("第十二条（二）", "核查线索并反馈结果"),
    "R12.6": Requirement("第十二条（二）", "逐级上报与二次分办"),
    "R12.7": Requirement("第十二条（三）", "跨部门事项协调"),
    "R12.8": Requirement("第十二条（三）", "牵头单位统一答复"),
    "R12.9": Requirement("第十二条（四）", "届满前申请延期"),
    "R12.9a": Requirement("第十二条（四）", "离线书写的延期凭据"),
    "R12.10": Requirement("第十二条（五）", "另有规定的法定时限"),
    "R13.1": Requirement("第十三条", "回访与五级评价"),
    "R13.2": Requirement("第十三条", "差评核实"),
    "R13.3": Requirement("第十三条", "重办后再次回访"),
    "R13.4": Requirement("第十三条", "两次差评后正式函告"),
    "R13.5": Requirement("第十三条", "客观原因差评的解释引导"),
    "R13.6": Requirement("第十三条", "调解执法类单列"),
    "R14.1": Requirement("第十四条", "每日登录查看待办"),
    "R14.2": Requirement("第十四条", "及时通知具体承办单位"),
    "R14.3": Requirement("第十四条", "时限内告知反映人结果"),
    "R14.4": Requirement("第十四条", "凭书面材料办结"),
    "R14.5": Requirement("第十四条", "逐级催办"),
    "R14.6": Requirement("第十四条", "重点督查"),
    "R15.1": Requirement("第十五条", "一单一档，归档后只读"),
    "R16.1": Requirement("第十六条", "动态监测与预警"),
    "R16.2": Requirement("第十六条", "通报与专报"),
    "R17.1": Requirement("第十七条", "涉密工单撤回"),
    "R17.2": Requirement("第十七条", "访问反映人信息留痕"),
    "R17.3": Requirement("第十七条", "反映人信息默认隐去"),
    "R18.1": Requirement("第十八条", "宣传互动与经验做法"),
    "R19.1": Requirement("第十九条", "绩效指标与评估"),
    "R20.1": Requirement("第二十条", "人员变更当天报备"),
    "R21.1": Requirement("第二十一条", "答复前自查"),
    "R21.2": Requirement("第二十一条", "问责记录"),
    "R21.3": Requirement("第二十一条", "办理过程不可篡改"),
    "R22.1": Requirement("第二十二条", "参数由主管单位维护"),
    "R23.1": Requirement("第二十三条", "参数注明施行日期"),
}
"""Every requirement, in the order of the Measures."""


def cite(article: str) -> str:
    """The place in the Measures as a sentence names it. Raises KeyError for an unknown id."""
    return f"《办法》{REQUIREMENTS[article].place}"
