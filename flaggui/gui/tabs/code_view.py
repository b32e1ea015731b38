"""Python code in its colours, with line numbers."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from flaggui.gui.style.fixed_font import FixedFont
from flaggui.gui.style.sheet import RING
from flaggui.gui.style.theme import colors

Span = tuple[int, int, str]
"""First column, number of characters, role of the theme."""


def highlights(text: str) -> list[list[Span]]:
    """Return for each line of the Python `text` which characters have a colour of their own."""
    # Loaded when there is code to show: a window at rest does without its megabytes.
    from pygments.lexers.python import PythonLexer
    from pygments.token import Comment, Keyword, Number, Operator, String

    kinds = {
        Comment: "code_comment",
        Keyword: "code_keyword",
        Operator.Word: "code_keyword",
        String: "code_string",
        Number: "code_number",
    }
    spans: list[list[Span]] = [[]]
    column = 0
    for token, value in PythonLexer(stripnl=False).get_tokens(text):
        role = next((kinds[kind] for kind in token.split() if kind in kinds), "")
        for n, part in enumerate(value.split("\n")):
            if n:
                spans.append([])
                column = 0
            if role and part:
                spans[-1].append((column, len(part), role))
            column += len(part)
    return spans


class Highlighter(QSyntaxHighlighter):
    """Colours the lines of a `CodeView` as `highlights` found."""

    def __init__(self, view: "CodeView") -> None:
        super().__init__(view.document())
        self._view = view
        self.spans: Sequence[Sequence[Span]] = ()

    def highlightBlock(self, text: str) -> None:
        """Colour one line."""
        line = self.currentBlock().blockNumber()
        if line >= len(self.spans):
            return
        c = colors(self._view)
        for start, length, role in self.spans[line]:
            look = QTextCharFormat()
            look.setForeground(c[role])
            self.setFormat(start, length, look)


class CodeView(QPlainTextEdit):
    """Python code with line numbers, to read and to copy; as high as its lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Code is written from left to right, whatever is spoken around it.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._say()
        self.document().setDocumentMargin(4)
        self._gutter = Gutter(self)
        self._highlighter = Highlighter(self)
        self._font = FixedFont(self)
        self._fit()

    def set_code(self, text: str, spans: Sequence[Sequence[Span]]) -> None:
        """Show the code `text`, coloured by `spans`."""
        self._highlighter.spans = spans
        self.setPlainText(text)
        self._fit()

    def gutter_width(self) -> int:
        """Return the width of the line numbers in device-independent pixels."""
        digits = max(2, len(str(self.blockCount())))
        return self.fontMetrics().horizontalAdvance("0") * digits + 22

    def paint_gutter(self, area: QRect) -> None:
        """Paint the numbers of the lines that are in sight."""
        painter, c = QPainter(self._gutter), colors(self)
        painter.setFont(self.font())
        painter.setPen(c["muted"])
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        block = self.firstVisibleBlock()
        while block.isValid():
            place = self.blockBoundingGeometry(block).translated(self.contentOffset()).toRect()
            if place.top() > area.bottom():
                break
            place.setLeft(0)
            place.setRight(self._gutter.width() - 12)
            painter.drawText(place, side, str(block.blockNumber() + 1))
            block = block.next()
        painter.setPen(c["hairline"])
        edge = self._gutter.width() - 4
        painter.drawLine(edge, area.top(), edge, area.bottom())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the gutter at the left edge."""
        super().resizeEvent(event)
        self._gutter.setGeometry(0, 0, self.gutter_width(), self.viewport().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll sideways here; up and down is for the page, as all lines are in sight."""
        way = event.angleDelta()
        if abs(way.x()) > abs(way.y()):
            super().wheelEvent(event)
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the font, and speak another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._highlighter.rehighlight()
        if event.type() is QEvent.Type.FontChange:
            self._fit()
        if event.type() is QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        self.setAccessibleName(self.tr("Code"))

    def _fit(self) -> None:
        """Make room for all lines, the gutter and a horizontal scroll bar."""
        self.setViewportMargins(self.gutter_width(), 0, 0, 0)
        lines = ceil(self.blockBoundingRect(self.firstVisibleBlock()).height() * self.blockCount())
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(lines + 2 * 4 + bar + 2 + 2 * RING)
        self._gutter.setGeometry(0, 0, self.gutter_width(), self.height() - bar)
        self._gutter.update()


class Gutter(QWidget):
    """The line numbers beside a `CodeView`."""

    def __init__(self, view: CodeView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self) -> QSize:
        """Return the width that the numbers need."""
        return QSize(self._view.gutter_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the numbers, which the view knows."""
        self._view.paint_gutter(event.rect())
