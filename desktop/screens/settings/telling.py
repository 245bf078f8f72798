"""通知: what is told by a toast, from when an order counts as near, and when it is quiet."""

from dataclasses import replace
from datetime import time
from itertools import zip_longest
from typing import Final

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QTimeEdit, QWidget

from desktop.actions.being_told import BY_MEASURES, OFFERS, Cause, Quiet, Sound, Wishes, ahead
from desktop.kit import labels
from desktop.kit.forms import FormRow
from desktop.screens.settings.section import Choice, Section
from sync.regulation.terms import Kind, label

_DAYS: Final = ("周一", "周二", "周三", "周四", "周五", "周六", "周日")


class TellingSection(Section):
    """`wished` carries Wishes."""

    title = "通知"
    wished = Signal(object)

    def __init__(self, now: Wishes) -> None:
        super().__init__()
        self._now = now
        causes = (cause for cause in Cause if cause is not Cause.DIGEST)
        self.causes = {cause: _box(cause.words, cause not in now.muted) for cause in causes}
        self.sound = Choice({each: each.words for each in Sound}, now.sound)
        self.near = {kind: Choice(_offers(), now.near.get(kind, BY_MEASURES).code) for kind in Kind}
        self.quiet = _box("启用免打扰时段", now.quiet.on)
        self.begins, self.ends = _clock(now.quiet.begins), _clock(now.quiet.ends)
        self.days = [_box(name, number in now.quiet.days) for number, name in enumerate(_DAYS)]
        self.late = _box("超期不受免打扰限制", now.late)
        self._add_causes()
        self._add_near()
        self._add_quiet()
        self._connect()

    def wishes(self) -> Wishes:
        """As they stand on the page."""
        return replace(
            self._now,
            muted=frozenset(cause for cause, box in self.causes.items() if not box.isChecked()),
            near={kind: chosen for kind, field in self.near.items() if (chosen := ahead(field.value())) != BY_MEASURES},
            quiet=self._quiet(),
            late=self.late.isChecked(),
            sound=Sound(self.sound.value()),
        )

    def _quiet(self) -> Quiet:
        return Quiet(
            on=self.quiet.isChecked(),
            begins=_time(self.begins),
            ends=_time(self.ends),
            days=frozenset(number for number, box in enumerate(self.days) if box.isChecked()),
        )

    def _add_causes(self) -> None:
        why = "勾选的会弹出通知；没有勾选的仍列在“提醒”清单（F8）里，一件不少。"
        self.column.addWidget(labels.text(why, "caption", wrap=True))
        self._add_grid(list(self.causes.values()), 3)
        sound = "弹出通知时用系统的提示音；紧急的指超期、今日到期、差评和督办。免打扰时段里总是没有声音。"
        self.add_row("提示音", self.sound, sound)

    def _add_near(self) -> None:
        self.add_head(
            "临期提醒",
            "每类诉求提前多久提醒；“按办法”指按《办法》规定的临期标准。工作日按工作日历算，节假日不算、调休上班算。"
            "列表和标签的颜色不受影响。",
        )
        rows = [FormRow(label(kind), field) for kind, field in self.near.items()]
        for left, right in zip_longest(rows[::2], rows[1::2]):
            self.add_pair(left, right)

    def _add_quiet(self) -> None:
        self.add_head("免打扰", "这段时间里不弹通知，结束后合成一条告诉您；结束早于开始时算到第二天。")
        self.column.addWidget(self.quiet)
        for field, name in ((self.begins, "开始时间"), (self.ends, "结束时间")):
            field.setAccessibleName(self.tr(name))
        self.add_line(self.begins, labels.text("至"), self.ends)
        self._add_grid(self.days, 4)
        self.column.addWidget(self.late)

    def _add_grid(self, boxes: list[QCheckBox], columns: int) -> None:
        grid = QGridLayout()
        for number, box in enumerate(boxes):
            grid.addWidget(box, number // columns, number % columns)
        self.column.addLayout(grid)

    def _connect(self) -> None:
        for box in (*self.causes.values(), *self.days, self.quiet, self.late):
            box.toggled.connect(self._tell)
        for choice in (self.sound, *self.near.values()):
            choice.activated.connect(self._tell)
        for moment in (self.begins, self.ends):
            moment.timeChanged.connect(self._tell)
        self._show_quiet()

    def _tell(self, *_: object) -> None:
        self._show_quiet()
        self.wished.emit(self.wishes())

    def _show_quiet(self) -> None:
        parts: tuple[QWidget, ...] = (self.begins, self.ends, self.late, *self.days)
        for part in parts:
            part.setEnabled(self.quiet.isChecked())


def _box(words: str, on: bool) -> QCheckBox:
    made = QCheckBox(words)
    made.setChecked(on)
    return made


def _clock(now: time) -> QTimeEdit:
    made = QTimeEdit(QTime(now.hour, now.minute))
    made.setDisplayFormat("HH:mm")
    return made


def _time(field: QTimeEdit) -> time:
    return time(field.time().hour(), field.time().minute())


def _offers() -> dict[str, str]:
    return {offer.code: offer.words for offer in OFFERS}
