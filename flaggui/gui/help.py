"""The guide and the about box."""

import os
import platform
from pathlib import Path

import PySide6
from PySide6.QtCore import QEvent, QLocale, Qt, qVersion
from PySide6.QtGui import (
    QGuiApplication,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from flaggui import __version__
from flaggui.gui.language import spoken
from flaggui.gui.style.controls import label, push_button
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
        self._direction = Qt.LayoutDirection.LeftToRight
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and font, which the text holds on to; speak another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        elif event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            place = self.verticalScrollBar().value()
            self._fill()
            self.verticalScrollBar().setValue(place)

    def read(self, text: str, language: str) -> None:
        """Show `text`, which is Markdown, in the direction that `language` is written in."""
        document = self.document()
        self._direction = QLocale(language).textDirection()
        document.setDefaultFont(self.font())
        option = document.defaultTextOption()
        option.setTextDirection(self._direction)
        document.setDefaultTextOption(option)
        self.setMarkdown(text)
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

    def _say(self) -> None:
        self.setAccessibleName(self.tr("Guide"))
        self._fill()

    def _fill(self) -> None:
        path, language = guide()
        self.read(path.read_text(encoding="utf-8"), language)

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
        code = look.hasProperty(QTextFormat.Property.BlockCodeLanguage)
        look.setLayoutDirection(Qt.LayoutDirection.LeftToRight if code else self._direction)
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
        look.setLayoutDirection(self._direction)
        look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        look.setBorder(1)
        look.setBorderCollapse(True)
        look.setBorderBrush(colors(self)["hairline"])
        look.setCellPadding(6)
        look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table.setFormat(look)


def guide() -> tuple[Path, str]:
    """Return the guide in the language of the window, or else in English, and its language."""
    own = resource("guide") / f"{spoken()}.md"
    return (own, spoken()) if own.is_file() else (resource("guide") / "en.md", "en")


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


class Guide(QDialog):
    """The guide in a window of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.resize(760, 720)
        self.page = GuidePage()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        self.setWindowTitle(self.tr("flaggui: guide"))


class About(QDialog):
    """What this is, and the versions to name where something is wrong with it.

    Attributes:
        title: The name of the program.
        versions: The lines with the versions.
        copy: The button that puts them on the clipboard.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About flaggui"))
        self.title = label("flaggui", "title", 1.8)
        self.versions = label(versions(), "muted")
        self.versions.setAccessibleName(self.tr("Versions"))
        by = Qt.TextInteractionFlag
        self.versions.setTextInteractionFlags(
            by.TextSelectableByMouse | by.TextSelectableByKeyboard
        )
        self.copy = push_button(self.tr("&Copy"), "outlined", self._copy)
        self.copy.setToolTip(self.tr("Copy the versions, for a report of a bug"))
        close = push_button(self.tr("Close"), "outlined", self.accept)
        close.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.copy)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        start = Qt.AlignmentFlag.AlignLeading
        layout.addWidget(self.title, 0, start)
        layout.addWidget(
            label(self.tr("Concurrency made visible: country flags, future by future."))
        )
        layout.addWidget(self.versions, 0, start)
        layout.addLayout(buttons)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.versions.text())


def versions() -> str:
    """Return what a report of a bug begins with, line by line, in English."""
    desktop = os.environ.get("XDG_CURRENT_DESKTOP") or "not told"
    lines = (
        f"flaggui {__version__}",
        f"Python {platform.python_version()}",
        f"PySide6 {PySide6.__version__}, Qt {qVersion()}",
        platform.platform(),
        f"Desktop {desktop}, Qt platform {QGuiApplication.platformName()}",
        f"Language {spoken()}, system {QLocale.system().name()}",
    )
    return "\n".join(lines)


def show_guide(parent: QWidget) -> None:
    """Open the guide beside the window."""
    _show(Guide(parent))


def show_about(parent: QWidget) -> None:
    """Open the box that says what this is, with versions that can be copied."""
    about = About(parent)
    about.setModal(True)
    _show(about)


def _show(dialog: QDialog) -> None:
    dialog.finished.connect(dialog.deleteLater)
    dialog.show()
