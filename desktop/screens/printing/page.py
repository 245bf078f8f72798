"""Previews what an action puts on paper, and lets it out once the log has it: by a printer, or as a PDF (R17.2)."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.actions.desk import Desk
from desktop.actions.papers import not_saved
from desktop.actions.printing import Make, Printout, noted
from desktop.background import Door
from desktop.screens.printing import painting
from desktop.screens.printing.sheet import PrintSheet
from sync.cache.access_log import AccessAct, Purpose

LANE: Final = "printing"


class PrintPage(PrintSheet):
    """One window for every paper. `dialog` is the system's dialog that is open over it, if any."""

    def __init__(self, desk: Desk, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(self._draw, parent)
        self._desk, self._door = desk, door
        self._make: Make | None = None
        self.printout: Printout | None = None
        self.purpose: Purpose | None = None
        self.dialog: QPrintDialog | QFileDialog | None = None
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.print_wanted.connect(self.ask_printer)
        self.file_wanted.connect(self.ask_where_to)
        self.purpose_chosen.connect(self.name_reporters)

    def show_printout(self, make: Make) -> None:
        """Make the papers on a thread and show them."""
        self._make, self.purpose, self.printout = make, None, None
        self._door.run(partial(make, None), self._made, lane=LANE)

    def name_reporters(self, purpose: Purpose | None) -> None:
        """Make them again with the reporters on them, for a purpose, or without any."""
        if self._make is not None:
            self.purpose = purpose
            self._door.run(partial(self._make, purpose), self._made, lane=LANE)

    def ask_printer(self) -> None:
        """Ask which printer, and how many copies."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(painting.page_layout())
        printer.setDocName(self.printout.name if self.printout else "")
        dialog = QPrintDialog(printer, self)
        dialog.accepted.connect(lambda: self._let_out(AccessAct.PRINT, partial(self._print, printer)))
        self.dialog = dialog
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def ask_where_to(self) -> None:
        """Ask for the file to be written; its name says nothing of any person."""
        if self.printout is None:
            return
        dialog = QFileDialog(self, "存为 PDF", str(Path(self._folder, f"{self.printout.name}.pdf")), "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(self.save_as)
        self.dialog = dialog
        dialog.open()

    def save_as(self, file: str) -> None:
        """Write the papers into this file."""
        path = Path(file)
        self._folder = str(path.parent)
        self._let_out(AccessAct.EXPORT, partial(self._write, path))

    def _made(self, printout: Printout) -> None:
        self.printout = printout
        if not printout.sheets:
            self.complain(printout.left_out or "没有可以打印的内容。", "error")
        self.put(printout.title, printout.left_out, nameable=printout.nameable, purpose=self.purpose)
        for button in (self.print_button, self.file_button):
            button.setEnabled(bool(printout.sheets))
        self.show_front()

    def _let_out(self, act: AccessAct, then: Callable[[Printout], object]) -> None:
        """First the log, on a thread, then the paper."""
        if self.printout is not None:
            self._door.run(partial(noted, self._desk, self.printout, act, self.purpose), then, lane=LANE)

    def _print(self, printer: QPrinter, printout: Printout) -> None:
        painting.paint(printer, printout.sheets)
        self.complain("已交给打印机。")

    def _write(self, path: Path, printout: Printout) -> None:
        done = f"已存为 {path}"
        self._door.run(partial(painting.write_pdf, printout.sheets, path), lambda _: self.complain(done), self._failed)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, OSError):
            self._door.broke.emit(error)
            return
        self.complain(not_saved(error), "error")

    def _draw(self, printer: QPrinter) -> int:
        return painting.paint(printer, self.printout.sheets) if self.printout else 0
