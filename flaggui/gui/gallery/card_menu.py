"""What can be done with the cards that are chosen: by the context menu and by keys."""

from collections.abc import Callable
from concurrent.futures import Executor
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from flaggui.core.picture import Thumbnail
from flaggui.core.run import Row
from flaggui.gui.gallery.cards import Cards
from flaggui.gui.gallery.delegate import can_be_retried
from flaggui.gui.gallery.model import ROW
from flaggui.gui.gallery.pictures import card_data, large
from flaggui.gui.style.controls import cached_icon
from flaggui.gui.style.theme import colors

_ICONS = {"open": "zoom-in", "facts": "flag", "copy": "copy", "save": "save", "retry": "retry"}


class CardMenu(QObject):
    """The actions of the cards, and the menu of them.

    Attributes:
        actions: By name: open, facts, copy, copy_codes, save, retry.
        menu: As it was last shown.

    Signals:
        open_asked, facts_asked, save_asked: Index of the row to be shown large, told all about,
            or saved.
        retry_asked: What failed shall be tried again.
        copied: A copy is on the clipboard.
    """

    open_asked = Signal(int)
    facts_asked = Signal(int)
    save_asked = Signal(int)
    retry_asked = Signal()
    copied = Signal()
    _decoded = Signal(object, object)

    def __init__(self, cards: Cards, executor: Executor) -> None:
        super().__init__(cards)
        self._cards, self._executor = cards, executor
        self._copying: object = None
        self.menu = QMenu(cards)
        keys = {
            "open": ("Return", "Enter", "Space"),
            "facts": ("Alt+Return",),
            "copy": (QKeySequence(QKeySequence.StandardKey.Copy),),
        }
        calls: dict[str, Callable[[], object]] = {
            "open": partial(self._tell, self.open_asked),
            "facts": partial(self._tell, self.facts_asked),
            "copy": self.copy,
            "copy_codes": self._copy_codes,
            "save": partial(self._tell, self.save_asked),
            "retry": self.retry_asked.emit,
        }
        self.actions = {name: QAction(self) for name in calls}
        for name, action in self.actions.items():
            action.setShortcuts([QKeySequence(key) for key in keys.get(name, ())])
            # Of the cards alone: the rest of the window has other uses for these keys.
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(partial(_call, calls[name]))
            cards.addAction(action)
        for part in ("open", "facts", "", "copy", "copy_codes", "save", "", "retry"):
            if part:
                self.menu.addAction(self.actions[part])
            else:
                self.menu.addSeparator()
        cards.menu_asked.connect(self.show)
        self._decoded.connect(self._copy_picture)
        self.say()

    def show(self, place: QPoint) -> None:
        """Show the menu at `place` on the screen, with what can be done now."""
        rows = self._rows()
        one = rows[0] if len(rows) == 1 else None
        self._name(several=one is None)
        color = colors(self._cards)["text"].name()
        for name, icon in _ICONS.items():
            self.actions[name].setIcon(cached_icon(icon, color))
        self.actions["save"].setVisible(one is not None)
        self.actions["save"].setEnabled(bool(one and one.flag and one.flag.body))
        self.actions["retry"].setVisible(any(map(can_be_retried, rows)))
        self.menu.popup(place)

    def copy(self) -> None:
        """Copy the picture and name of the card that is chosen; the names of several."""
        self.copy_rows(self._rows())

    def copy_rows(self, rows: list[Row]) -> None:
        """Copy `rows`; a picture is there a moment later, as it has to be decoded."""
        self._copying = rows
        flag = rows[0].flag if len(rows) == 1 else None
        if flag is not None and flag.picture is not None:
            self._executor.submit(self._decode, rows)
        elif rows:
            self._copy_picture(rows, None)

    def say(self) -> None:
        """Speak the language of the moment."""
        self.actions["open"].setText(self.tr("Open large"))
        self.actions["facts"].setText(self.tr("Show its future"))
        self.actions["save"].setText(self.tr("Save this flag…"))
        self.actions["retry"].setText(self.tr("Retry what failed"))
        self._name(several=False)

    def _name(self, *, several: bool) -> None:
        names, codes = self.tr("Copy names"), self.tr("Copy codes")
        if not several:
            names, codes = self.tr("Copy image and name"), self.tr("Copy code")
        self.actions["copy"].setText(names)
        self.actions["copy_codes"].setText(codes)

    def _decode(self, rows: list[Row]) -> None:
        flag = rows[0].flag
        picture = large(flag) if flag is not None else None
        with suppress(RuntimeError):  # the gallery may be gone by now
            self._decoded.emit(rows, picture)

    def _copy_picture(self, rows: list[Row], picture: Thumbnail | None) -> None:
        if rows is self._copying:  # nothing else was copied meanwhile
            QGuiApplication.clipboard().setMimeData(card_data(rows, picture))
            self.copied.emit()

    def _copy_codes(self) -> None:
        self._copying = None
        QGuiApplication.clipboard().setText("\n".join(r.country.code for r in self._rows()))
        self.copied.emit()

    def _rows(self) -> list[Row]:
        return self._cards.chosen_rows()

    def _tell(self, signal: SignalInstance) -> None:
        row = self._cards.currentIndex().data(ROW)
        if row is not None:
            signal.emit(row.index)


def _call(call: Callable[[], object], _checked: bool = False) -> None:
    call()
