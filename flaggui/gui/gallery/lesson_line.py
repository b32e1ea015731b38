"""The question of a lesson, above the gallery."""

from functools import partial
from html import escape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from flaggui.core.lessons import Lesson
from flaggui.core.mode_table import MODES
from flaggui.core.options import Options
from flaggui.gui.language import say
from flaggui.gui.style.controls import IconButton, cached_icon, label, push_button
from flaggui.gui.style.theme import colors


class LessonLine(QFrame):
    """Title and question of a lesson; where it compares two modes, a link for each.

    Hidden until a lesson is chosen, and again when it is closed.

    Signals:
        step_chosen: The `Options` of the step whose link was clicked.
    """

    step_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "lesson")
        self._icon = QLabel()
        self.words = label("")
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setWordWrap(True)
        self.links: list[QPushButton] = []
        self._lesson: Lesson | None = None
        self._steps: tuple[Options, ...] = ()
        self._chosen: Options | None = None
        self.close_button = IconButton("clear", "")
        self.close_button.clicked.connect(self.hide)
        self._lay_out()
        self._say()
        self.hide()

    def show_lesson(self, lesson: Lesson) -> None:
        """Ask the question of `lesson`."""
        self._lesson = lesson
        for link in self.links:
            link.deleteLater()
        self._steps = lesson.steps
        self.links = [self._link(step) for step in lesson.steps]
        for link in self.links:
            self._row.insertWidget(self._row.count() - 1, link)
            link.setVisible(len(self.links) > 1)
        self._say()
        self.show()

    def show_choice(self, options: Options) -> None:
        """Mark the link whose step is what is chosen now."""
        self._chosen = options
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme; speak another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._dress()
        elif event.type() is QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        self.close_button.setToolTip(self.tr("Close the question"))
        self.close_button.setAccessibleName(self.tr("Close the question"))
        if self._lesson is None:
            return
        title, question = say(self._lesson.title), say(self._lesson.question)
        self.words.setText(f"<b>{escape(title)}</b>&nbsp; {escape(question)}")
        self.words.setAccessibleName(self.tr("{}: {}").format(title, question))
        for n, (link, step) in enumerate(zip(self.links, self._steps, strict=True)):
            words = self.tr("Then: {}") if n else self.tr("First: {}")
            link.setText(words.format(say(MODES[step.mode].name)))

    def _dress(self) -> None:
        accent = colors(self)["accent"].name()
        self._icon.setPixmap(cached_icon("lesson", accent).pixmap(20))
        for link, step in zip(self.links, self._steps, strict=True):
            link.setIcon(cached_icon("check", accent) if step == self._chosen else QIcon())

    def _link(self, step: Options) -> QPushButton:
        return push_button("", "link", partial(self.step_chosen.emit, step))

    def _lay_out(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addStretch(1)
        # Text and icon stand in the middle of the button's height, also where there are more lines.
        self._icon.setContentsMargins(0, 6, 0, 0)
        words = QVBoxLayout()
        words.setContentsMargins(0, 7, 0, 4)
        words.setSpacing(0)
        words.addWidget(self.words)
        words.addStretch(1)
        words.addLayout(self._row)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 4, 4)
        layout.setSpacing(8)
        layout.addWidget(self._icon, 0, top)
        layout.addLayout(words, 1)
        layout.addWidget(self.close_button, 0, top)
