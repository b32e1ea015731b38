"""Where a set comes from, and what is to be known of the flags there."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from flaggui.core.sources import SOURCES, Source, parse_source
from flaggui.gui.flagset.fields import ChoiceOrText
from flaggui.gui.flagset.note import Note
from flaggui.gui.language import say, say_message
from flaggui.gui.style.controls import push_button

_TRUE_SHAPES = "flagcdn"


class SourceField(QWidget):
    """Chooses a source, or takes an address; says licence, size and shapes.

    Attributes:
        choice: The combo box, and the field for an address.
        facts: What is known of the images.
        shapes: What to know of their shapes; hidden where that is nothing.
        true_shapes: Chooses the source with true shapes; beside `shapes`.

    Signals:
        source_changed: Another one is chosen now, or none that is valid.
    """

    source_changed = Signal()

    def __init__(self, source: Source) -> None:
        """Begin with `source`."""
        super().__init__()
        example = "https://host/path/{cc}.png"
        name, other = self.tr("Source"), self.tr("Another address…")
        self.choice = ChoiceOrText(name, other, example, "https://")
        self.choice.show_entries([(say(one.name), one.id) for one in SOURCES.values()])
        self.facts, self.shapes = Note(), Note()
        words = self.tr("Use flagcdn.co&m")
        self.true_shapes = push_button(words, "link", lambda: self.show_source(_TRUE_SHAPES))
        self.true_shapes.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for part in (self.choice, self.facts, self.shapes):
            layout.addWidget(part)
        self.true_shapes.setProperty("flush", True)
        layout.addWidget(self.true_shapes, 0, Qt.AlignmentFlag.AlignLeading)
        self.setFocusProxy(self.choice)
        self.show_source(source.id)
        self.choice.value_changed.connect(self._look)
        self._look()

    def source(self) -> Source | None:
        """Return the source; None while the address is none."""
        try:
            return parse_source(self.choice.value())
        except ValueError:
            return None

    def show_source(self, name: str) -> None:
        """Choose the source called `name`, an id or an address."""
        self.choice.show_value(name)

    def _look(self) -> None:
        """Say what is known of the source, or what is wrong with its address."""
        try:
            source = parse_source(self.choice.value())
        except ValueError as error:
            words = say_message(str(error))
            self.facts.show_words(words, "error")
            shapes = ""
        else:
            words, shapes = "", source.shapes
            self.facts.show_words(self._facts(source))
        self.choice.text.setAccessibleDescription(words)
        self.shapes.show_words(say(shapes) if shapes else "")
        self.shapes.setVisible(bool(shapes))
        self.true_shapes.setVisible(bool(shapes))
        self.source_changed.emit()

    def _facts(self, source: Source) -> str:
        """Return what is known of licence and size, a sentence each."""
        words = self.tr("The licence of the images is not known: ask the source.")
        if source.licence != "unknown":
            words = self.tr("Licence of the images: {}.").format(source.licence)
        if source.width is None:
            return words
        size = self.tr("{} They are {} pixels wide.")
        return size.format(words, QLocale().toString(source.width))
