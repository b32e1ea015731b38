"""What stands where there are no cards: an invitation, or that none is like what is looked for."""

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from flaggui.core.predict import Prediction
from flaggui.gui.style.controls import label, push_button, tenths

_Guess = Prediction | None
_SPACING, _MARGIN = 12, 9


class EmptyPage(QWidget):
    """The first thing a person sees: what can be found out here, and two buttons for it.

    Signals:
        compare_clicked, download_clicked: The buttons.
    """

    compare_clicked = Signal()
    download_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice: tuple[int, _Guess, _Guess] = (20, None, None)
        self.heading = label("", "title", 1.6)
        self.invitation = label("", "muted")
        for words in (self.heading, self.invitation):
            words.setWordWrap(True)
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.compare = push_button("", "outlined", self.compare_clicked.emit)
        self.download = push_button("", "outlined", self.download_clicked.emit)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addStretch(1)
        buttons.addWidget(self.compare)
        buttons.addWidget(self.download)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(_SPACING)
        layout.addStretch(2)
        layout.addWidget(self.heading)
        layout.addWidget(self.invitation)
        layout.addLayout(buttons)
        layout.addStretch(3)
        self._say()

    def invite(self, count: int, guess: _Guess, one_by_one: _Guess) -> None:
        """Say what Compare would show of `count` flags, if that can be told.

        `one_by_one` is None, too, where Sequential is the mode to be compared.
        """
        self._choice = (count, guess, one_by_one)
        self._say()
        self._take_words()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what would be cut off, as with large text: the heading, then the invitation."""
        super().resizeEvent(event)
        self._take_words()

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self._take_words()

    def _take_words(self) -> None:
        room = self.contentsRect().width() - 2 * _MARGIN
        left = self.height() - self.compare.sizeHint().height() - 2 * _MARGIN
        for words in (self.invitation, self.heading):
            left -= words.heightForWidth(room) + _SPACING
            words.setVisible(left >= 0)

    def _say(self) -> None:
        self.compare.setText(self.tr("Compare"))
        self.download.setText(self.tr("Download"))
        count, guess, one_by_one = self._choice
        self.heading.setText(
            self.tr("Twenty flags, two ways.")
            if count == 20
            else self.tr("{} flags, two ways.").format(QLocale().toString(count))
        )
        if guess is None:
            self.invitation.setText(self.tr("Choose countries and press Download."))
            return
        if one_by_one is None:
            words = self.tr("One at a time, about {} s. Choose another mode, and F5 compares them.")
            self.invitation.setText(words.format(tenths(guess.seconds)))
            return
        words = self.tr("Press F5: first one at a time, about {} s, then together, about {} s.")
        self.invitation.setText(words.format(tenths(one_by_one.seconds), tenths(guess.seconds)))


class NothingFound(QWidget):
    """That no card is like what is looked for, and the way back to all.

    Signals:
        all_asked: The button.
    """

    all_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = label("", "muted")
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.show_all = push_button("", "outlined", self.all_asked.emit)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(2)
        layout.addWidget(self.words)
        layout.addWidget(self.show_all, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        self.words.setText(self.tr("No flag of this run is like that."))
        self.show_all.setText(self.tr("Show all flags"))
