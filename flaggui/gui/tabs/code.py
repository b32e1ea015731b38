"""The Code tab: what to notice, the function that runs, and what the run showed."""

import inspect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from math import ceil
from textwrap import dedent

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from flaggui.core.mode_table import MODES
from flaggui.gui.style.controls import IconButton, hairline, label
from flaggui.gui.style.fixed_font import FixedFont
from flaggui.gui.style.theme import colors

Span = tuple[int, int, str]
"""First column, number of characters, role of the theme."""


@dataclass(frozen=True, slots=True)
class Source:
    """A function as its author wrote it.

    Attributes:
        text: Its lines, moved to the left margin.
        place: File and line, as a reader finds it in the repository.
    """

    text: str
    place: str


def source_of(place: str) -> Source:
    """Return the source of the function at `place`, given as ``module:name``.

    Raises:
        OSError: The program was built without its sources.
    """
    module, name = place.split(":")
    lines, first = inspect.getsourcelines(getattr(import_module(module), name))
    return Source(
        dedent("".join(lines)).rstrip("\n"), f"{module.replace('.', '/')}.py, line {first}"
    )


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
        self.setAccessibleName(self.tr("Code"))
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
        block = self.firstVisibleBlock()
        while block.isValid():
            place = self.blockBoundingGeometry(block).translated(self.contentOffset()).toRect()
            if place.top() > area.bottom():
                break
            place.setLeft(0)
            place.setRight(self._gutter.width() - 12)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight, str(block.blockNumber() + 1))
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
        """Follow the theme and the font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._highlighter.rehighlight()
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """Make room for all lines, the gutter and a horizontal scroll bar."""
        self.setViewportMargins(self.gutter_width(), 0, 0, 0)
        lines = ceil(self.blockBoundingRect(self.firstVisibleBlock()).height() * self.blockCount())
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(lines + 2 * 4 + bar + 2)
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


class CodeTab(QWidget):
    """What to notice in a mode, its function, and what a run of it showed: one page to read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mode = ""
        self._stale = False
        self.notice = _paragraph("")
        self.place = label("", "muted", 0.9)
        self.place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy = IconButton("copy", self.tr("Copy the code"))
        self.copy.clicked.connect(self.copy_code)
        self.code = CodeView()
        self.explanation = QWidget()
        self._sentences = QVBoxLayout(self.explanation)
        self._sentences.setContentsMargins(12, 12, 12, 12)
        self._sentences.setSpacing(8)
        self.explanation.hide()
        self.sentences: list[QLabel] = []
        self._lay_out()

    def show_mode(self, mode_id: str) -> None:
        """Show the mode `mode_id`; its module is loaded once this is visible.

        It may be a mode that is not installed here: a report may come from elsewhere.
        """
        known = self.tr(MODES[mode_id].notice) if mode_id in MODES else ""
        self.notice.setText(known or self.tr("This flaggui does not have that mode."))
        self._stale = self._stale or mode_id != self._mode
        self._mode = mode_id
        if self._stale and self.isVisible():
            self._load()

    def show_explanation(self, sentences: Sequence[str]) -> None:
        """Show what the last run showed; nothing for no sentences."""
        for old in self.sentences:
            self._sentences.removeWidget(old)
            old.deleteLater()
        self.sentences = [_paragraph(sentence) for sentence in sentences]
        for new in self.sentences:
            self._sentences.addWidget(new)
        self.explanation.setVisible(bool(sentences))

    def copy_code(self) -> None:
        """Put the function on the clipboard."""
        QGuiApplication.clipboard().setText(self.code.toPlainText() + "\n")

    def showEvent(self, event: QShowEvent) -> None:
        """Load what was asked for while hidden."""
        super().showEvent(event)
        if self._stale:
            self._load()

    def _load(self) -> None:
        self._stale = False
        try:
            known = MODES.get(self._mode)
            source = source_of(known.function) if known else Source("", "")
        except OSError:
            source = Source("", self.tr("This build of flaggui came without its source."))
        self.place.setText(source.place)
        self.copy.setEnabled(bool(source.text))
        self.code.set_code(source.text, highlights(source.text))

    def _lay_out(self) -> None:
        page = QWidget()
        page.setProperty("role", "pane")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in self._parts():
            layout.addWidget(part)
        layout.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setAccessibleName(self.tr("Explanation"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def _parts(self) -> Iterator[QWidget]:
        noticing, notices = QWidget(), QVBoxLayout()
        notices.setContentsMargins(12, 12, 12, 12)
        notices.setSpacing(4)
        notices.addWidget(label(self.tr("What to notice"), "title"))
        notices.addWidget(self.notice)
        noticing.setLayout(notices)
        yield noticing
        yield hairline()
        caption, places = QWidget(), QHBoxLayout()
        places.setContentsMargins(12, 4, 6, 0)
        places.addWidget(self.place, 1)
        places.addWidget(self.copy)
        caption.setLayout(places)
        yield caption
        yield self.code
        self._sentences.addWidget(label(self.tr("This run"), "title"))
        yield self.explanation


def _paragraph(text: str) -> QLabel:
    result = label(text)
    result.setWordWrap(True)
    result.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return result
