"""Problems on their way out: raised anywhere, answered as RFC 9457 by the routes."""

from sync.contract import codec, problems
from sync.contract.problems import Problem


class Trouble(Exception):
    """Stops what is being done and answers with `problem`."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.title)
        self.problem = problem


def malformed(error: codec.Malformed) -> Problem:
    """What is said of bytes that are not what was expected."""
    return Problem(
        type=problems.MALFORMED,
        title="内容格式不正确",
        status=400,
        detail=error.reason,
        advice="请更新客户端后重试；仍不行请联系区级平台。",
        field=error.field,
    )


def server_fault() -> Problem:
    """What is said when the fault is the district's."""
    return Problem(
        type=problems.SERVER_FAULT,
        title="区级平台出了故障",
        status=500,
        detail="这一次没有处理成功",
        advice="稍后会自动重试，不需要重新填写。",
        retryable=True,
        retry_after=30,
    )
