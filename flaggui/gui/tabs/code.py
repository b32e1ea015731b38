"""The Code tab: what to notice, the function that runs, and what the run showed."""

import inspect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from textwrap import dedent

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from flaggui.core.mode_table import MODES
from flaggui.core.sentence import Sentence
from flaggui.gui.language import say, say_sentence
from flaggui.gui.style.controls import IconButton, hairline, label
from flaggui.gui.tabs.code_view import CodeView, highlights


@dataclass(frozen=True, slots=True)
class Source:
    """A function as its author wrote it.

    Attributes:
        text: Its lines, moved to the left margin.
        file: Where it is, as a reader finds it in the repository.
        line: Its first line there.
    """

    text: str
    file: str
    line: int


def source_of(place: str) -> Source:
    """Return the source of the function at `place`, given as ``module:name``.

    Raises:
        OSError: The program was built without its sources.
    """
    module, name = place.split(":")
    lines, first = inspect.getsourcelines(getattr(import_module(module), name))
    return Source(dedent("".join(lines)).rstrip("\n"), f"{module.replace('.', '/')}.py", first)


class CodeTab(QWidget):
    """What to notice in a mode, its function, and what a run of it showed: one page to read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mode = ""
        self._stale = False
        self._source: Source | None = None
        self._explained: Sequence[Sentence] = ()
        self._noticing, self._showing = label("", "title"), label("", "title")
        self.notice = _paragraph("")
        self.place = label("", "muted", 0.9)
        self.place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.place.setWordWrap(True)
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy = IconButton("copy", "")
        self.copy.clicked.connect(self.copy_code)
        self.code = CodeView()
        self.explanation = QWidget()
        self._sentences = QVBoxLayout(self.explanation)
        self._sentences.setContentsMargins(12, 12, 12, 12)
        self._sentences.setSpacing(8)
        self.explanation.hide()
        self.sentences: list[QLabel] = []
        self._lay_out()
        self._say()

    def show_mode(self, mode_id: str) -> None:
        """Show the mode `mode_id`; its module is loaded once this is visible.

        It may be a mode that is not installed here: a report may come from elsewhere.
        """
        self._stale = self._stale or mode_id != self._mode
        self._mode = mode_id
        self._say_mode()
        if self._stale and self.isVisible():
            self._load()

    def show_explanation(self, sentences: Sequence[Sentence]) -> None:
        """Show what the last run showed; nothing for no sentences."""
        self._explained = sentences
        for old in self.sentences:
            self._sentences.removeWidget(old)
            old.deleteLater()
        self.sentences = [_paragraph(say_sentence(sentence)) for sentence in sentences]
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

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        self._noticing.setText(self.tr("What to notice"))
        self._showing.setText(self.tr("This run"))
        self.copy.say(self.tr("Copy the code"))
        self._scroll.setAccessibleName(self.tr("Explanation"))
        for shown, sentence in zip(self.sentences, self._explained, strict=True):
            shown.setText(say_sentence(sentence))
        self._say_mode()

    def _say_mode(self) -> None:
        if self._mode:
            known = say(MODES[self._mode].notice) if self._mode in MODES else ""
            self.notice.setText(known or self.tr("This flaggui does not have that mode."))
        if self._source is not None:
            place = self.tr("{}, line {}").format(self._source.file, self._source.line)
            missing = self.tr("This build of flaggui came without its source.")
            self.place.setText(place if self._source.file else missing)

    def _load(self) -> None:
        self._stale = False
        self._source = None
        self.place.clear()
        if known := MODES.get(self._mode):
            try:
                self._source = source_of(known.function)
            except OSError:
                self._source = Source("", "", 0)
        self._say_mode()
        text = self._source.text if self._source is not None else ""
        self.copy.setEnabled(bool(text))
        self.code.set_code(text, highlights(text))

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
        notices.addWidget(self._noticing)
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
        self._sentences.addWidget(self._showing)
        yield self.explanation


def _paragraph(text: str) -> QLabel:
    result = label(text)
    result.setWordWrap(True)
    result.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return result
