"""The guide and the about box."""

import platform

import PySide6
from PySide6.QtCore import QCoreApplication, QEvent, Qt, qVersion
from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QDialog, QMessageBox, QTextBrowser, QVBoxLayout, QWidget

from flaggui import __version__
from flaggui.gui.style.theme import colors
from flaggui.resources import resource

_LINE = 135
"""Height of a line in per cent of the usual one."""
_ABOVE = {0: 0, 1: 0, 2: 28, 3: 20}
"""Device-independent pixels above a heading of a level; level 0 is a paragraph."""
_BELOW = 8
_EDGE = 36


class GuidePage(QTextBrowser):
    """The guide, laid out for reading, in the colours and the size of the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, openExternalLinks=True)
        self.setAccessibleName(self.tr("Guide"))
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and font, which the text holds on to."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            place = self.verticalScrollBar().value()
            self._fill()
            self.verticalScrollBar().setValue(place)

    def _fill(self) -> None:
        document = self.document()
        document.setDefaultFont(self.font())
        self.setMarkdown(resource("guide.md").read_text(encoding="utf-8"))
        document.setDocumentMargin(_EDGE)
        for quote in _quotes(document):
            self._box(quote)
        block = document.begin()
        while block.isValid():
            self._space(block)
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._rule(frame)

    def _space(self, block: QTextBlock) -> None:
        """Give a paragraph air, and a heading more above than below."""
        cursor, look = QTextCursor(block), block.blockFormat()
        if cursor.currentTable() is None:
            tight = block.textList() is not None
            look.setTopMargin(_ABOVE.get(look.headingLevel(), 0))
            look.setBottomMargin(_BELOW / 2 if tight else _BELOW)
        if cursor.currentFrame() is not self.document().rootFrame():
            look.setLeftMargin(0)
            look.setRightMargin(0)
        height = QTextBlockFormat.LineHeightTypes
        look.setLineHeight(_LINE, height.ProportionalHeight.value)
        if not block.text():  # a box leaves such a one before itself
            look.setLineHeight(1, height.FixedHeight.value)
            look.setBottomMargin(0)
        cursor.setBlockFormat(look)

    def _box(self, quote: QTextCursor) -> None:
        """Give what there is to try a ground of its own."""
        look = QTextFrameFormat()
        look.setBackground(colors(self)["window"])
        look.setBorderBrush(colors(self)["hairline"])
        look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        look.setBorder(1)
        look.setPadding(10)
        look.setTopMargin(4)
        look.setBottomMargin(_BELOW)
        quote.insertFrame(look)

    def _rule(self, table: QTextTable) -> None:
        """Draw a table with hairlines, as wide as the page."""
        look = table.format()
        look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        look.setBorder(1)
        look.setBorderCollapse(True)
        look.setBorderBrush(colors(self)["hairline"])
        look.setCellPadding(6)
        look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table.setFormat(look)


def _quotes(document: QTextDocument) -> list[QTextCursor]:
    """Return a selection of each quotation in `document`."""
    level = QTextBlockFormat.Property.BlockQuoteLevel
    quotes: list[QTextCursor] = []
    before, block = False, document.begin()
    while block.isValid():
        quoted = block.blockFormat().intProperty(level) > 0
        if quoted and not before:
            quotes.append(QTextCursor(block))
        if quoted:
            end = block.position() + block.length() - 1
            quotes[-1].setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        before, block = quoted, block.next()
    return quotes


def show_guide(parent: QWidget) -> None:
    """Open the guide beside the window."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(_tr("flaggui: guide"))
    dialog.resize(760, 720)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(GuidePage())
    dialog.finished.connect(dialog.deleteLater)
    dialog.show()


def show_about(parent: QWidget) -> None:
    """Open the box that says what this is, in versions that can be copied."""
    box = QMessageBox(parent)
    box.setWindowTitle(_tr("About flaggui"))
    box.setText(f"flaggui {__version__}")
    box.setInformativeText(
        _tr("Concurrency made visible: country flags, future by future.")
        + f"\n\nPython {platform.python_version()}, PySide6 {PySide6.__version__}, "
        f"Qt {qVersion()}\n{platform.platform()}"
    )
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.finished.connect(box.deleteLater)
    box.open()


def _tr(text: str) -> str:
    return QCoreApplication.translate("help", text)
