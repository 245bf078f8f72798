"""The head of every editor: title, order and saved mark, and what can be done with the draft as a whole."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from desktop.kit import buttons, labels


class Head(QHBoxLayout):
    """Widgets in their places; `put_away` is called by the button at the right end."""

    def __init__(self, put_away: Callable[[], object]) -> None:
        super().__init__()
        self.title = labels.ElidedLabel("", "subtitle")
        self.title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)  # gives way to what follows
        self.about = labels.ElidedLabel("", "faint")
        self.saved = labels.text("", "faint")
        self.phrases = buttons.button("常用语", kind="quiet", icon="text-box-plus-outline")
        self.phrases.setToolTip("插入常用语（Ctrl+/）")
        self.drop = buttons.tool("delete-outline", "删除草稿")
        self.close_button = buttons.tool("close", "收起，草稿保留（Esc）", put_away)
        self.setContentsMargins(24, 10, 12, 6)
        self.setSpacing(8)
        self.addWidget(self.title)
        self.addWidget(self.about, 1)
        for each in (self.saved, self.phrases, self.drop, self.close_button):
            self.addWidget(each)
