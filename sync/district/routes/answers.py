"""How answers and problems are written: our JSON, our media types, nothing that a weak line pays for in vain."""

from typing import Any, TypeVar

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException

from sync.contract import codec
from sync.contract.problems import Problem
from sync.contract.version import PROBLEM_MEDIA_TYPE
from sync.district.problem import Trouble, malformed

T = TypeVar("T")


def answer(value: Any, status: int = 200) -> Response:
    """A value as JSON."""
    return Response(codec.dumps(value), status_code=status, media_type="application/json")


def problem_answer(problem: Problem) -> Response:
    """A problem as RFC 9457."""
    headers = {} if problem.retry_after is None else {"Retry-After": str(problem.retry_after)}
    return Response(codec.dumps(problem), problem.status, headers, media_type=PROBLEM_MEDIA_TYPE)


def read(body: bytes, kind: type[T]) -> T:
    """The request's body. Raises Trouble (400) that names the first wrong field."""
    try:
        return codec.loads(body, kind)
    except codec.Malformed as error:
        raise Trouble(malformed(error)) from error


def handle_problems(app: FastAPI) -> None:
    """Everything that is foreseen to go wrong leaves as a problem; the rest is for `Faults`."""
    for kind in (Trouble, HTTPException, RequestValidationError):
        app.add_exception_handler(kind, _expected)


def _expected(_request: Request, error: Exception) -> Response:
    if isinstance(error, Trouble):
        return problem_answer(error.problem)
    if isinstance(error, HTTPException):
        return problem_answer(Problem(type="about:blank", title="区级平台没有这个接口", status=error.status_code))
    return problem_answer(malformed(codec.Malformed("请求参数不正确")))
