"""What is said of a command that had no effect: title, cause and advice in Chinese."""

from sync.contract import problems
from sync.contract.problems import Problem
from sync.regulation.orders import TimelineEntry
from sync.regulation.terms import label
from sync.regulation.workflow import Refused


def by_rule(refused: Refused) -> Problem:
    """The Measures say no."""
    return Problem(
        type=problems.REFUSED,
        title="按《办法》不能这样办理",
        status=409,
        detail=refused.reason,
        advice=refused.remedy or "请按提示调整后重新提交。",
        article=refused.article,
    )


def id_reused() -> Problem:
    """The id was used for other content."""
    return Problem(
        type=problems.ID_REUSED,
        title="编号重复",
        status=422,
        detail="同一编号已用于另一份内容",
        advice="请退回草稿后重新提交。",
        field="$.id",
    )


def bad_signature() -> Problem:
    """The envelope is not what the workstation signed."""
    return Problem(
        type=problems.BAD_SIGNATURE,
        title="签名核对不上",
        status=403,
        detail="内容与本机的签名不一致，可能在途中被改动",
        advice="请退回草稿后重新提交；再次出现请重新登记本机。",
        field="$.signature",
    )


def foreign_sender(detail: str, field: str) -> Problem:
    """The envelope belongs to another workstation or person than the one signed in."""
    return Problem(
        type=problems.OUT_OF_SCOPE,
        title="不是本人本机提交的内容",
        status=403,
        detail=detail,
        advice="请由填写的人在原来的工作站上登录后发送，或退回草稿由您本人重新提交。",
        field=field,
    )


def foreign_unit() -> Problem:
    """A unit speaks for itself only (R6.7)."""
    return Problem(
        type=problems.OUT_OF_SCOPE,
        title="不是本单位的事项",
        status=403,
        detail="指定具体承办单位只能由本单位自己办理",
        advice="请由该单位的管理员在自己的工作站上办理。",
        field="$.order",
        article="R6.7",
    )


def unsupported(version: int) -> Problem:
    """The command is of a version this district does not know."""
    return Problem(
        type=problems.UNSUPPORTED_VERSION,
        title="版本不一致",
        status=400,
        detail=f"区级平台还不认识第 {version} 版的内容",
        advice="请联系区级平台升级。",
        field="$.version",
    )


def missing_blob(name: str) -> Problem:
    """An attachment has not arrived yet."""
    return Problem(
        type=problems.MISSING_BLOB,
        title="附件还没有传完",
        status=409,
        detail=f"还缺少附件“{name}”",
        advice="附件传完后会自动再次提交。",
        retryable=True,
    )


def unfit_blob(name: str, reason: str) -> Problem:
    """The district does not take such an attachment."""
    advice, detail = "请退回草稿，换成合适的附件后重新提交。", about(name, reason)
    return Problem(type=problems.UNFIT_BLOB, title="附件不能接收", status=415, detail=detail, advice=advice)


def about(name: str, reason: str) -> str:
    """`“现场.mov”：有 80 MB，超过…`; only the reason where the name is not known."""
    return f"“{name}”：{reason}" if name else reason


def waits_for_earlier() -> Problem:
    """An earlier command of the same order has to be repeated first."""
    return Problem(
        type=problems.BUSY,
        title="等待前一项",
        status=503,
        detail="同一工单的前一项还没有处理成功",
        advice="稍后会按顺序自动重试。",
        retryable=True,
    )


def fetch_first() -> Problem:
    """The sender stands in the feed of another epoch, as after this district was restored from a backup."""
    return Problem(
        type=problems.BUSY,
        title="先取回最新情况",
        status=503,
        detail="区级平台的数据恢复或更换过，本机要先取回最新情况，再送这一项",
        advice="会自动完成，不会重复生效，不需要重新填写。",
        retryable=True,
        retry_after=0,
    )


def unknown_order() -> Problem:
    """The unit never knew of such an order."""
    return Problem(
        type=problems.UNKNOWN_ORDER,
        title="没有这件工单",
        status=404,
        detail="本单位名下没有这件工单",
        advice="请刷新列表；如确有此件请联系区级平台。",
        article="R3.1",
    )


def left_scope() -> Problem:
    """The order has gone to another unit."""
    return Problem(
        type=problems.OUT_OF_SCOPE,
        title="工单已转出本单位",
        status=403,
        detail="这件工单已改由其他单位办理",
        advice="所写内容保留在本机，可复制后转告接手单位或撤回。",
        article="R3.1",
    )


def withdrawn() -> Problem:
    """The order was taken from the unit for secrecy."""
    return Problem(
        type=problems.OUT_OF_SCOPE,
        title="工单因保密要求已收回",
        status=403,
        detail="区级平台已从本单位收回这件工单，不能再办理",
        advice="请勿另行保存或转发其内容；需要说明的，请当面联系区级平台。",
        article="R17.1",
    )


def changed_meanwhile(entry: TimelineEntry) -> Problem:
    """Somebody else moved the order on after the command was written."""
    return Problem(
        type=problems.CHANGED_MEANWHILE,
        title="工单已有新的变化",
        status=409,
        detail=f"填写之后，{entry.unit_name}{entry.person}已作“{label(entry.verb)}”",
        advice="请查看最新情况，再选择重新提交、转为办理进展或撤回。",
    )


def too_many(limit: int) -> Problem:
    """A batch holds too many commands."""
    return Problem(
        type=problems.TOO_LARGE,
        title="一次提交的内容太多",
        status=413,
        detail=f"一次最多 {limit} 项",
        advice="请分几次提交。",
    )


def never_arrived() -> Problem:
    """No such command was received from this unit."""
    return Problem(
        type="about:blank",
        title="没有收到这项内容",
        status=404,
        detail="区级平台没有收到过这个编号的内容",
        advice="可以用同一编号再次提交。",
        retryable=True,
    )
