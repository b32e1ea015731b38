"""What of a list names no country, and which one may be meant."""

import re
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import islice

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from flaggui.core.lists.country_list import Entry
from flaggui.gui.language import country_name
from flaggui.gui.style.controls import Choice, label, plain_tip
from flaggui.gui.style.sheet import RING

_MOST = 100
"""Entries that are shown."""
_AT_ONCE = 8
"""Rows that are made in one turn of the event loop; each takes a millisecond or two."""
_LETTERS = 60
"""Characters of an entry that are shown."""
_LONG_WORD = re.compile(r"\S{16}(?=\S)")
"""After which a line may break, for a word would make the dialog as wide as it is."""
_GAP = 8
"""Pixels between rows."""
_ROWS = 4
"""Rows in sight, about."""


class Suggestions(Choice):
    """A choice between the countries that an entry may mean, and none of them."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the list: who scrolls it chooses nothing."""
        event.ignore()


class UnknownList(QScrollArea):
    """A row for each text that names no country, with what may be meant to choose from.

    Signals:
        choice_changed: Another country is meant now.
    """

    choice_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._entries: dict[str, Entry] = {}
        self._meant: dict[str, str] = {}
        self._rest: Iterator[tuple[int, Entry]] = iter(())
        self._filling = QTimer(self, interval=0)
        self._filling.timeout.connect(self._add_rows)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._say()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show `entries`, each text once; what was chosen for one before stays chosen."""
        found: dict[str, Entry] = {}
        for entry in entries:
            found.setdefault(entry.text, entry)
        if found != self._entries:
            self._entries = found
            self._fill()

    def chosen(self) -> list[str]:
        """Return the codes of the countries that are chosen, in the order of the list."""
        return list(filter(None, map(self._choice, self._entries.values())))

    def left_out(self) -> int:
        """Return how many texts mean no country."""
        return len(self._entries) - len(self.chosen())

    def sizeHint(self) -> QSize:
        """Return room for all rows, or for some of many."""
        all_rows, some = self._rows.sizeHint(), _ROWS * (Choice().sizeHint().height() + _GAP)
        return QSize(all_rows.width() + self._beside(), min(all_rows.height(), some) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        """Return room for the widest row, and for the height of one."""
        width = self._rows.minimumSizeHint().width() + self._beside()
        return QSize(width, Choice().sizeHint().height() + 2 * _GAP + 2 * RING)

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        self.setAccessibleName(self.tr("Not recognised"))
        self._fill()

    def _choice(self, entry: Entry) -> str:
        code = self._meant.get(entry.text, "")
        return code if code in entry.suggestions else ""

    def _beside(self) -> int:
        return self.verticalScrollBar().sizeHint().width() + 2 * RING

    def _fill(self) -> None:
        """Make the rows anew, the first ones at once."""
        self._last: QWidget = self
        self._rest = iter(enumerate(islice(self._entries.values(), _MOST)))
        self._rows = QWidget()
        self._rows.setProperty("role", "pane")
        self._rows.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(12, 8, 12, 8)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(_GAP)
        self._grid.setColumnStretch(0, 1)
        self._grid.setRowStretch(_MOST + 1, 1)
        self.setWidget(self._rows)
        self._filling.start()
        self._add_rows()

    def _add_rows(self) -> None:
        """Add the next rows; after the last one, how many are not shown."""
        added = list(islice(self._rest, _AT_ONCE))
        for row, entry in added:
            self._grid.addWidget(self._text(entry), row, 0)
            means = self._suggestions(entry)
            self._grid.addWidget(means, row, 1)
            # Else Tab would come to it after the buttons below.
            self.setTabOrder(self._last, means)
            self._last = means
        if len(added) < _AT_ONCE:
            self._filling.stop()
            if (more := len(self._entries) - _MOST) > 0:
                words = self.tr("{} more are left out.").format(QLocale().toString(more))
                self._grid.addWidget(label(words, "muted"), _MOST, 0, 1, 2)
        # The scroll area would make room a turn later, and rows stand on each other until then.
        width = self._rows.width()
        self._rows.resize(width, max(self._rows.height(), self._grid.heightForWidth(width)))
        self.updateGeometry()

    def _text(self, entry: Entry) -> QWidget:
        text = entry.text if len(entry.text) <= _LETTERS else f"{entry.text[:_LETTERS]}…"
        text = _LONG_WORD.sub("\\g<0>\u200b", text)
        words = self.tr("“{text}”, line {line}")
        # Isolated: a text in another direction would move what stands around it.
        shown = label(words.format(text=f"\u2068{text}\u2069", line=QLocale().toString(entry.line)))
        shown.setWordWrap(True)
        shown.setToolTip(plain_tip(entry.text))
        return shown

    def _suggestions(self, entry: Entry) -> QWidget:
        if not entry.suggestions:
            return label(self.tr("left out"), "muted")
        choice = Suggestions()
        choice.setAccessibleName(self.tr("What “{}” means").format(entry.text))
        for code in ("", *entry.suggestions):
            choice.addItem(country_name(code) if code else self.tr("Leave out"), code)
        choice.setCurrentIndex(choice.findData(self._choice(entry)))
        choice.activated.connect(partial(self._choose, entry.text, choice))
        return choice

    def _choose(self, text: str, choice: Choice, _row: int) -> None:
        self._meant[text] = choice.currentData()
        self.choice_changed.emit()
