"""A problem on its way out: raised anywhere, answered as RFC 9457 by the routes."""

from sync.contract.problems import Problem


class Trouble(Exception):
    """Stops what is being done and answers with `problem`."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.title)
        self.problem = problem
