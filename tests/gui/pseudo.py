"""A language that nobody speaks: every text that is looked up stands in brackets, and is longer."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QSpinBox,
    QTabBar,
    QTabWidget,
    QWidget,
)

from flaggui.gui.language import speak


class Pseudo(QTranslator):
    """Translates ``Retry`` as ``⟦Retry⟧``, with padding that makes it `longer` (0.4 for 40 %)."""

    def __init__(self, longer: float = 0.0) -> None:
        super().__init__()
        self._longer = longer

    def isEmpty(self) -> bool:  # noqa: N802
        """Return False, or Qt would not use it."""
        return False

    def translate(
        self,
        _context: str,
        source: str,
        _disambiguation: str | None = None,
        _n: int = -1,
    ) -> str:
        """Return `source` in brackets, its access key and its braces as they are."""
        padding = " żółw" * round(self._longer * len(source) / 5)
        return f"⟦{source}{padding}⟧" if source else ""


@contextmanager
def pseudo(app: QApplication, language: str = "de", longer: float = 0.0) -> Iterator[None]:
    """Speak the pseudo language, with the direction and the numbers of `language`."""
    before, translator = QLocale(), Pseudo(longer)
    speak(language)
    app.installTranslator(translator)
    try:
        yield
    finally:
        app.removeTranslator(translator)
        speak("en")
        QLocale.setDefault(before)


def texts_of(root: QWidget) -> dict[tuple[QWidget, str], str]:
    """Return every text that `root` and what is in it show or say, by widget and kind.

    What is hidden for now counts too, what a view paints from its model does not; of a combo
    box every entry counts.
    """
    found: dict[tuple[QWidget, str], str] = {}
    for widget in [root, *root.findChildren(QWidget)]:
        said = {"tip": widget.toolTip(), "name": widget.accessibleName()}
        if isinstance(widget, QLabel | QAbstractButton):
            said["text"] = widget.text()
        if isinstance(widget, QLineEdit):
            said["placeholder"] = widget.placeholderText()
        if isinstance(widget, QSpinBox):
            said["suffix"] = widget.suffix()
        if isinstance(widget, QComboBox):
            said |= {f"entry {n}": widget.itemText(n) for n in range(widget.count())}
        if isinstance(widget, QTabWidget):
            said |= {f"tab {n}": widget.tabText(n) for n in range(widget.count())}
        if widget.isWindow():
            said["title"] = widget.windowTitle()
        if _of_qt(widget):
            continue
        found |= {(widget, kind): text for kind, text in said.items() if text}
    return found


def unspoken(root: QWidget, *leave: QWidget) -> list[str]:
    """Return the texts of `root` with a letter in them that did not come out of a translation.

    `leave` are widgets that show names, addresses or code.
    """
    return [
        f"{type(widget).__name__} {kind}: {text}"
        for (widget, kind), text in texts_of(root).items()
        if "⟦" not in text
        and any(letter.isalpha() for letter in text)
        and not any(one is widget or one.isAncestorOf(widget) for one in leave)
    ]


def _of_qt(widget: QWidget) -> bool:
    """Return whether Qt put `widget` into another one: a list that drops down, arrows of tabs."""
    return widget.objectName().startswith("qt_") or isinstance(widget.parent(), QListView | QTabBar)


def post(app: QApplication) -> None:
    """Deliver what stands in Qt's queue: the news of another language, and the layouts after it."""
    for _ in range(2):
        app.sendPostedEvents(None, 0)


def said_by(root: QWidget) -> dict[tuple[QWidget, str], str]:
    """Return the texts of `root` and what is in it, accessible descriptions among them."""
    described = {
        (widget, "description"): widget.accessibleDescription()
        for widget in [root, *root.findChildren(QWidget)]
        if widget.accessibleDescription()
    }
    return texts_of(root) | described


def is_spoken_and_back(root: QWidget, app: QApplication, *leave: QWidget) -> None:
    """Assert that no text of `root` stays as it is in another language, and that all come back.

    `leave` are widgets that show names, addresses or code.
    """
    before = said_by(root)
    with pseudo(app):
        post(app)
        assert unspoken(root, *leave) == []
        foreign = said_by(root)
        assert foreign.keys() == before.keys()
        kept = {text for key, text in before.items() if foreign[key] == text}
        assert kept <= {text for one in leave for text in texts_of(one).values()}
    post(app)
    assert said_by(root) == before
