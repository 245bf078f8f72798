"""Deeds at the editors: open one, fill it in, type in it until the power fails, submit."""

import asyncio
import json
import os
import time
from pathlib import Path
from random import Random

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.kit.asking import Question
from sync.regulation.terms import Verb
from tests.story import hands
from tests.story.at_desk import AtDesk

KEYS = "今天上午到现场看过水泵已经停了三天村民晚上仍然没有水用我们联系了维修队明早进场"
RHYTHM_S = (0.02, 0.03, 0.05, 0.05, 0.08, 0.12, 0.5)
"""Between two keys: mostly too short for a pause that saves, now and then long enough."""


class Writing(AtDesk):
    """Hands."""

    async def compose(self, verb: str, fields: dict[str, str] | None = None, files: list[str] | None = None) -> None:
        """Press the verb's button and fill the editor."""
        bar, composer = self._order().bar, self._composer()
        await self._until(lambda: Verb(verb) in bar.by_verb, f"a button {verb}")
        hands.click(bar.by_verb[Verb(verb)])
        await self._until(lambda: composer.isVisible() and composer.verb == Verb(verb), f"the editor {verb}")
        self._fill(fields or {})
        if files:
            composer.files.take_files([Path(one) for one in files])
            await self._until(lambda: len(composer.files.blobs) == len(files), "the attachment")
        await self._rest()

    async def fill(self, fields: dict[str, str]) -> None:
        """Write into the open editor."""
        self._fill(fields)
        await self._rest()

    async def submit(self) -> None:
        """Press the editor's main button until the editor is gone, and say yes where the order is asked about."""
        composer = self._composer()
        await self._until(lambda: bool(composer.finishes) and composer.finishes[0].isEnabled(), "a submit button")
        hands.click(composer.finishes[0])
        await self._until(lambda: not composer.isVisible() or bool(_asked(composer)), "the editor to close or to ask")
        for question in _asked(composer):
            hands.click(question.answers[0])
        await self._until(lambda: not composer.isVisible(), f"the editor to close ({composer.promise.words()})")
        await self._rest()

    async def decide(self, finish: str, fields: dict[str, str]) -> None:
        """In the open editor: fill in and press the button whose words begin with `finish`."""
        self._fill(fields)
        hands.click(self._button(self._composer(), finish))
        await self._until(lambda: not self._composer().isVisible(), "the editor to close")
        await self._rest()

    async def composer_text(self, field: str) -> str:
        """What is written in the open editor."""
        await self._until(lambda: self._composer().isVisible() and self._composer().sheet is not None, "an editor")
        return str(self._sheet().values()[field])

    async def written(self, verb: str, field: str) -> str:
        """What an editor holds: of the draft that came back by itself, or of an editor opened afresh."""
        if not self._composer().isVisible():
            await self.compose(verb)
        return await self.composer_text(field)

    async def promise(self, words: str, seconds: float = 20.0) -> str:
        """Wait until the box under the editor says these words; all that it says, and the mark of saving."""
        box = self._composer().promise
        await self._until(lambda: words in box.words(), f"{words} under the editor", seconds)
        return f"{box.words()} {self._composer().saved.text()}"

    async def saved(self, seconds: float = 20.0) -> str:
        """Wait until the editor says that everything is on the disk."""
        mark = self._composer().saved
        await self._until(lambda: mark.text().startswith("已保存"), f"“{mark.text()}” to become 已保存", seconds)
        return mark.text()

    async def type_on(self, field: str, notes: str, seed: int) -> None:
        """Type key after key at the end of a field, as unevenly as people do, noting each before it is pressed.

        Returns at once; the typing goes on until the process ends. A note is one JSON line: the key, and the moment by
        the machine's monotonic clock, which other processes share.
        """
        widget = self._sheet().editors[field].widget
        log = os.open(notes, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        self._typing = asyncio.get_running_loop().create_task(_type(widget, log, Random(seed)))

    def _fill(self, fields: dict[str, str]) -> None:
        for name, value in fields.items():
            hands.put(self._sheet().editors[name].widget, value)


async def _type(widget: QWidget, log: int, chance: Random) -> None:
    widget.setFocus()
    hands.press(widget, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    while True:
        key = chance.choice(KEYS)
        os.write(log, json.dumps({"key": key, "at": time.monotonic()}).encode() + b"\n")
        hands.write(widget, key)
        await asyncio.sleep(chance.choice(RHYTHM_S))


def _asked(composer: QWidget) -> list[Question]:
    """The questions that stand open over an editor."""
    return [question for question in composer.findChildren(Question) if question.isVisible()]
