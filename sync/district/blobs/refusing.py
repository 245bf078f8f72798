"""What is said of an attachment that is not taken or not given: title, cause and advice in Chinese."""

from sync.contract import problems
from sync.contract.problems import MALFORMED, Problem
from sync.district.refusals import about


def too_large(name: str, reason: str) -> Problem:
    """Over the limit of one attachment; `reason` is the sentence that the desk says, too."""
    advice, detail = "请退回草稿，换成较小的附件后重新提交。", about(name, reason)
    return Problem(type=problems.TOO_LARGE, title="附件太大", status=413, detail=detail, advice=advice)


def too_much_unfinished() -> Problem:
    """The unit has begun more than it may leave unfinished; the command waits."""
    return Problem(
        type=problems.QUOTA,
        title="未传完的附件太多",
        status=413,
        detail="本单位已开始而没有传完的附件，合计超过了区级平台的上限。",
        advice="先开始的附件传完后会自动继续，不必重新提交。",
        retryable=True,
        retry_after=600,
    )


def bad_upload(cause: str) -> Problem:
    """The request makes no sense."""
    advice = "请重新添加附件后再提交。"
    return Problem(type=MALFORMED, title="附件无法上传", status=400, detail=cause, advice=advice)


def not_yet() -> Problem:
    """The original of a copy that the unit sees is still on its way."""
    return Problem(
        type="about:blank",
        title="原图还没有到",
        status=404,
        detail="添加照片的单位还没有把原图传到区级平台",
        advice="请先看缩小的照片，过些时候再取原图。",
    )


def lost_blob() -> Problem:
    """The database knows it, the folder does not."""
    return Problem(
        type="about:blank",
        title="附件内容缺失",
        status=410,
        detail="区级平台登记了这个附件，但内容已经丢失",
        advice="请联系区政务管理办，或请添加附件的单位再提交一次。",
    )


def no_such_blob() -> Problem:
    """None, or none that this unit may see (R3.1)."""
    return Problem(
        type="about:blank",
        title="没有这个附件",
        status=404,
        detail="附件不存在或不在本单位范围内",
        advice="请刷新工单后重试。",
    )
