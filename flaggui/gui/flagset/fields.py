"""Parts of the form: a choice with words of one's own, ticks for formats, a list of widths."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from flaggui.core.galleries.form import FILE_FORMATS, FileFormat
from flaggui.gui.style.controls import Choice, Tick

_NAMES: dict[FileFormat, str] = {
    "png": "PNG", "webp": "WebP", "jpeg": "JPEG", "gif": "GIF", "ico": "ICO",
}  # fmt: skip
_USUAL = ("16, 32, 48", "16, 32, 64, 128, 256", "80, 160, 320")


class ChoiceOrText(QWidget):
    """A combo box whose last entry opens a field for something else.

    Attributes:
        choice: The combo box.
        text: The field; hidden unless the last entry is chosen.

    Signals:
        value_changed: Something else is chosen or written now.
    """

    value_changed = Signal()

    def __init__(self, name: str, other: str, example: str, first: str = "") -> None:
        """Call both `name`, for a screen reader; `other` is the last entry, such as `example`.

        The field begins with `first`, or else the example.
        """
        super().__init__()
        self._other, self._first = other, first or example
        self.choice, self.text = Choice(), QLineEdit()
        self.choice.setAccessibleName(name)
        self.text.setAccessibleName(name)
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text.setPlaceholderText(example)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.choice)
        layout.addWidget(self.text, 1)
        layout.addStretch(0)
        self.setFocusProxy(self.choice)
        self.choice.currentIndexChanged.connect(self._chosen)
        self.text.textChanged.connect(self.value_changed)

    def show_entries(self, entries: Sequence[tuple[str, str]]) -> None:
        """Offer `entries`, each a text and the value it stands for; keep what is chosen."""
        chosen, row = self.value(), self.choice.currentIndex()
        self.choice.blockSignals(True)
        self.choice.clear()
        for words, value in entries:
            self.choice.addItem(words, value)
        self.choice.addItem(self._other, None)
        self.choice.setCurrentIndex(max(0, row))
        self.choice.blockSignals(False)
        self.show_value(chosen if row >= 0 else entries[0][1])

    def value(self) -> str:
        """Return what is chosen, or else written."""
        value = self.choice.currentData()
        return self.text.text() if value is None else str(value)

    def show_value(self, value: str) -> None:
        """Choose `value`, or write it."""
        row = self.choice.findData(value)
        if row < 0:
            self.text.setText(value)
        self.choice.setCurrentIndex(row if row >= 0 else self.choice.count() - 1)
        self._chosen()

    def _chosen(self) -> None:
        own = self.choice.currentData() is None
        self.text.setVisible(own)
        if own and not self.text.text():
            self.text.setText(self._first)
        self.value_changed.emit()


class FormatTicks(QWidget):
    """As the source sends them, or one or more formats to convert to.

    Attributes:
        as_sent: Ticked while no format is.
        formats: The others.

    Signals:
        formats_changed: Others are ticked now.
    """

    formats_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.as_sent = Tick(self.tr("&As the source sends them"))
        self.formats = {format_: Tick(_NAMES[format_]) for format_ in FILE_FORMATS}
        row = QHBoxLayout()
        row.setSpacing(16)
        for tick in self.formats.values():
            row.addWidget(tick)
            tick.clicked.connect(self._tell)
        row.addStretch(1)
        self.as_sent.clicked.connect(lambda: self.show_formats(()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 6)  # as high as a control, to the middle of the first
        layout.setSpacing(8)
        layout.addWidget(self.as_sent)
        layout.addLayout(row)
        self.setFocusProxy(self.as_sent)

    def chosen(self) -> tuple[FileFormat, ...]:
        """Return the formats that are ticked; none for the source's own bytes."""
        return tuple(format_ for format_, tick in self.formats.items() if tick.isChecked())

    def show_formats(self, formats: Sequence[FileFormat]) -> None:
        """Tick `formats`, or else the first one."""
        for format_, tick in self.formats.items():
            tick.setChecked(format_ in formats)
        self._tell()

    def _tell(self) -> None:
        self.as_sent.setChecked(not self.chosen())
        self.formats_changed.emit()


class WidthsField(QWidget):
    """A list of widths in pixels, to write or to take from the usual ones.

    Attributes:
        text: The list.
        usual: A combo box with lists.

    Signals:
        widths_changed: Something else is written now.
    """

    widths_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.text, self.usual = QLineEdit(), Choice()
        self.text.setAccessibleName(self.tr("Widths in pixels"))
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text.setPlaceholderText(self.tr("as wide as they come"))
        self.usual.setAccessibleName(self.tr("Usual widths"))
        self.usual.setPlaceholderText(self.tr("Usual ones"))
        words = (self.tr("Icons: {}"), self.tr("Apps: {}"), self.tr("Pages: {}"))
        for purpose, widths in zip(words, _USUAL, strict=True):
            self.usual.addItem(purpose.format(widths), widths)
        self.usual.addItem(self.tr("As wide as they come"), "")
        self.usual.setCurrentIndex(-1)
        self.usual.activated.connect(self._take)
        self.text.textChanged.connect(self.widths_changed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.usual)
        self.setFocusProxy(self.text)

    def _take(self, row: int) -> None:
        self.text.setText(self.usual.itemData(row))
        self.usual.setCurrentIndex(-1)
