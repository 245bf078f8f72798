"""外观: light or dark, the size and the family of the letters, and the language; all of it is seen at once."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QButtonGroup, QRadioButton

from desktop.screens.settings.languages import Languages
from desktop.screens.settings.section import Choice, Section, beside

LOOKS: Final = ("system", "light", "dark")
ZOOMS: Final = (100, 110, 125, 150)


@dataclass(frozen=True, slots=True)
class Look:
    """`system`, `light` or `dark`; the text size in percent; a family of fonts, empty for ours."""

    look: str = "system"
    zoom: int = 100
    family: str = ""


class LookSection(Section):
    """`chosen` carries a Look."""

    title = "外观"
    chosen = Signal(object)

    def __init__(self, now: Look) -> None:
        super().__init__()
        self.looks = QButtonGroup(self)
        self.zoom = Choice({str(each): f"{each}%" for each in ZOOMS}, str(now.zoom))
        self.family = Choice(_families(), now.family)
        self.languages = Languages()
        self._add_looks(now.look)
        self.add_row("文字大小", self.zoom, "最大可到 150%，马上看得到；窗口放不下的内容会出现滚动条。")
        self.add_row("字体", self.family, "本机已安装的中文字体；选“自动”时用最清晰的一种。")
        self.add_row("语言", self.languages)
        for field in (self.zoom, self.family):
            field.activated.connect(self._tell)

    def choose(self, look: str) -> None:
        """Choose a look as the user would."""
        self.looks.button(LOOKS.index(look)).click()

    def _add_looks(self, now: str) -> None:
        buttons = [QRadioButton(self.tr(name)) for name in ("跟随系统", "浅色", "深色")]
        for number, button in enumerate(buttons):
            button.setChecked(LOOKS[number] == now)
            self.looks.addButton(button, number)
        self.looks.idClicked.connect(self._tell)
        self.add_row("颜色", beside(*buttons))

    def _tell(self, *_: object) -> None:
        look = Look(LOOKS[self.looks.checkedId()], int(self.zoom.value()), self.family.value())
        self.chosen.emit(look)


def _families() -> dict[str, str]:
    """The families that can show simplified Chinese; those that begin with a dot are the system's own business."""
    found = QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)
    return {"": "自动"} | {name: name for name in found if not name.startswith((".", "@"))}
