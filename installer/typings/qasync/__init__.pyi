"""What this project uses of qasync, which ships no types."""

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import Executor
from typing import Any, ParamSpec, Self, TypeVar

from PySide6.QtCore import QCoreApplication

_P = ParamSpec("_P")
_T = TypeVar("_T")

class QEventLoop(asyncio.SelectorEventLoop):
    def __init__(
        self, app: QCoreApplication | None = None, set_running_loop: bool = False, already_running: bool = False
    ) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *details: object) -> None: ...

class QThreadExecutor(Executor):
    def __init__(self, max_workers: int = 10, stack_size: int | None = None) -> None: ...

class DefaultQEventLoopPolicy(asyncio.DefaultEventLoopPolicy): ...

def asyncClose(fn: Callable[_P, Coroutine[Any, Any, _T]]) -> Callable[_P, _T]: ...
def asyncSlot(
    *args: Any, **kwargs: Any
) -> Callable[[Callable[..., Coroutine[Any, Any, _T]]], Callable[..., asyncio.Task[_T]]]: ...
async def asyncWrap(fn: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T: ...
def run(main: Coroutine[Any, Any, _T], *, debug: bool | None = None) -> _T: ...
