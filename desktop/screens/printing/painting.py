"""Draws papers page by page onto a printer or into a PDF: text, the foot of each page, and the mark across it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from desktop.papers.html import STYLE, parts_of
from desktop.papers.sheet import Sheet
from sync.whole import write_whole

RESOLUTION: Final = 300
_BODY_POINTS: Final = (10.0, 9.5, 9.0, 8.5)
"""The usual size of the letters, and the smaller ones that may save a second page."""
_LOCAL_FORMS: Final = QFont.Tag("locl")
"""With them Noto gives digits beside letters glyphs that a PDF cannot be searched for."""
_FOOT_POINTS: Final = 8.0
_MARK_POINTS: Final = 17.0
_FOOT_MM: Final = 9.0
_MARGINS: Final = QMarginsF(18, 15, 18, 12)
_MARK_COLOUR: Final = QColor(226, 226, 226)
_MARK_ANGLE: Final = -28.0
_MARK_ROWS: Final = 4


def page_layout() -> QPageLayout:
    """A4 upright, with margins that every office printer can keep."""
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, _MARGINS, QPageLayout.Unit.Millimeter
    )


def write_pdf(sheets: Sequence[Sheet], path: Path) -> None:
    """Write the papers as one PDF, whole or not at all. Raises OSError."""
    made = _pdf(sheets)
    write_whole(path, lambda out: out.write(made))


def _pdf(sheets: Sequence[Sheet]) -> bytes:
    """In memory: onto a full disk Qt would write half of it, and not tell."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setPageLayout(page_layout())
    writer.setTitle(sheets[0].title)
    writer.setCreator("督办通")
    paint(writer, sheets)
    del writer
    return bytes(buffer.data().data())


def paint(device: QPagedPaintDevice, sheets: Sequence[Sheet]) -> int:
    """Draw the papers one after the other, each on pages of its own; the number of pages."""
    painter, pages = QPainter(device), 0
    for sheet in sheets:
        room = QRectF(0, 0, *_extent(device))
        parts = [_fitted(part, device, room) for part in parts_of(sheet)]
        leaves = [(document, page) for document in parts for page in range(document.pageCount())]
        for number, (document, page) in enumerate(leaves, start=1):
            if pages:
                device.newPage()
            pages += 1
            _mark(painter, room, sheet.mark)
            _body(painter, document, page)
            _foot(painter, room, sheet, f"第 {number} 页，共 {len(leaves)} 页")
    painter.end()
    return pages


def _fitted(part: str, device: QPagedPaintDevice, room: QRectF) -> QTextDocument:
    """On one page where slightly smaller letters make that possible, else at the usual size on several."""
    usual = _laid_out(part, device, room, _BODY_POINTS[0])
    if usual.pageCount() == 1:
        return usual
    smaller = (_laid_out(part, device, room, points) for points in _BODY_POINTS[1:])
    return next((document for document in smaller if document.pageCount() == 1), usual)


def _laid_out(part: str, device: QPagedPaintDevice, room: QRectF, points: float) -> QTextDocument:
    """The text, broken into pages that leave the foot free."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.documentLayout().setPaintDevice(device)
    document.setDefaultFont(_font(points))
    document.setDocumentMargin(0)
    document.setDefaultStyleSheet(STYLE)
    document.setHtml(part)
    document.setPageSize(QSizeF(room.width(), room.height() - _foot_height(device)))
    return document


def _body(painter: QPainter, document: QTextDocument, page: int) -> None:
    size = document.pageSize()
    painter.save()
    painter.setPen(Qt.GlobalColor.black)
    painter.translate(0, -page * size.height())
    document.drawContents(painter, QRectF(0, page * size.height(), size.width(), size.height()))
    painter.restore()


def _foot(painter: QPainter, room: QRectF, sheet: Sheet, page: str) -> None:
    painter.setFont(_font(_FOOT_POINTS))
    painter.setPen(QColor(80, 80, 80))
    flags = Qt.AlignmentFlag.AlignBottom
    painter.drawText(room, flags | Qt.AlignmentFlag.AlignLeft, sheet.mark)
    painter.drawText(room, flags | Qt.AlignmentFlag.AlignRight, f"{sheet.title}　{sheet.number}　{page}")


def _mark(painter: QPainter, room: QRectF, words: str) -> None:
    """Who and when, across the page and under its text: a photographed sheet says from whom it came (R17.2)."""
    painter.save()
    painter.setFont(_font(_MARK_POINTS))
    painter.setPen(_MARK_COLOUR)
    for row in range(_MARK_ROWS):
        painter.save()
        painter.translate(room.width() / 2, room.height() * (row + 0.5) / _MARK_ROWS)
        painter.rotate(_MARK_ANGLE)
        half = room.width()
        painter.drawText(QRectF(-half, -half, 2 * half, 2 * half), Qt.AlignmentFlag.AlignCenter, words)
        painter.restore()
    painter.restore()


def _extent(device: QPagedPaintDevice) -> tuple[float, float]:
    return float(device.width()), float(device.height())


def _foot_height(device: QPagedPaintDevice) -> float:
    return _FOOT_MM / 25.4 * device.logicalDpiY()


def _font(points: float) -> QFont:
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(points)
    font.setBold(False)
    font.setFeature(_LOCAL_FORMS, 0)
    return font
