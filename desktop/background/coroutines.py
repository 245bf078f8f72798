"""Coroutines that the qasync loop runs beside the widgets; others hand them over and are called back."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, Final, TypeVar

T = TypeVar("T")

_running: Final[set["asyncio.Task[Any]"]] = set()
"""The loop holds its tasks weakly; these are kept until they end."""


def start(
    work: Coroutine[Any, Any, T],
    done: Callable[[T], object] | None = None,
    failed: Callable[[Exception], object] | None = None,
    *,
    within: float | None = None,
) -> bool:
    """Run `work` on the loop of the UI thread; False (and nothing runs) where no loop is running.

    After `within` seconds it is cancelled and `failed` hears a TimeoutError.
    """
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        work.close()
        return False
    task = loop.create_task(_watched(work, done, failed, within))
    _running.add(task)
    task.add_done_callback(_running.discard)
    return True


async def _watched(
    work: Coroutine[Any, Any, T],
    done: Callable[[T], object] | None,
    failed: Callable[[Exception], object] | None,
    within: float | None,
) -> None:
    try:
        async with asyncio.timeout(within):
            result = await work
    except Exception as error:  # noqa: BLE001  whoever asked decides what it means
        if failed is not None:
            failed(error)
        return
    if done is not None:
        done(result)
