"""A field for one day, as trips and leaves are counted."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDateEdit

from desktop.screens.compose.picking import calm


def day_edit(name: str) -> QDateEdit:
    """An editor with a calendar; the wheel changes it only where the user has gone."""
    edit = QDateEdit()
    calm(edit)
    edit.setAccessibleName(name)
    edit.setLocale(QLocale(QLocale.Language.Chinese, QLocale.Country.China))
    edit.setDisplayFormat("yyyy年M月d日")
    edit.setCalendarPopup(True)
    return edit
