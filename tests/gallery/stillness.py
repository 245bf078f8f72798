"""A desk on which nothing moves by itself, so that two pictures of one screen differ only where the screen does."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Final

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from desktop.app import DeskApp
from sync.contract.status import LineState
from tests.story.hands import NotThere

BREATH_S: Final = 0.1
PATIENCE: Final = 50
"""So many breaths a screen may go on moving."""
NEXT_TRY: Final = timedelta(seconds=40)
BYTES: Final = 48_000


async def hold_still(desk: DeskApp) -> None:
    """The line is found down and then left alone: its next try and what it cost are those of every other run."""
    for _ in range(PATIENCE * 4):
        if desk.loop is not None and desk.presenter.status.state is LineState.OFFLINE:
            break
        await asyncio.sleep(BREATH_S)
    else:
        raise NotThere(f"the line down: it is {desk.presenter.status.state}")
    assert desk.loop.stop(), "the line's thread did not end"
    now = desk.door.clock.now()
    desk.door.status.emit(replace(desk.presenter.status, next_try=now + NEXT_TRY, bytes_today=BYTES))


async def settled(widget: QWidget) -> QImage:
    """The picture of a widget as soon as two in a row are the same."""
    before = widget.grab().toImage()
    for _ in range(PATIENCE):
        await asyncio.sleep(BREATH_S)
        now = widget.grab().toImage()
        if now == before:
            return now
        before = now
    raise NotThere(f"{widget.windowTitle()} goes on moving")
