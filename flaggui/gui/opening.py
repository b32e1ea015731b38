"""What was opened and saved before, and what is dropped on the window."""

import json
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

from flaggui.core.sentence import N_
from flaggui.gui.actions import add_menu, named_action
from flaggui.gui.saving import Saving
from flaggui.gui.settings import Settings

_MOST = 8


class Opening(QObject):
    """Opens galleries and reports that are dropped on a window, or chosen again.

    Attributes:
        menu: The recent ones, newest first.
    """

    def __init__(self, window: QMainWindow, saving: Saving, settings: Settings) -> None:
        """Put the menu into the File menu of `window`, and take what is dropped there."""
        super().__init__(window)
        self._saving, self._settings = saving, settings
        self.menu = add_menu(window, "&File", N_("Open re&cent"), before="save_report")
        self.menu.aboutToShow.connect(self._fill)
        self._follow()
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        saving.folder_used.connect(self.note)

    def open(self, path: Path) -> None:
        """Open the gallery or report at `path`; it becomes the newest of the recent ones."""
        self._saving.open_report(path).add_done_callback(
            lambda task: self.note(str(path)) if not task.cancelled() and task.result() else None
        )

    def note(self, path: str) -> None:
        """Remember `path` as the newest, without the manifest that stands for its gallery."""
        place = Path(path)
        path = str(place.parent if place.name == "manifest.json" else place)
        known = [path, *(one for one in self._recent() if one != path)]
        self._remember(known[:_MOST])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files and folders that are dropped on the window."""
        if isinstance(event, QDropEvent) and event.type() in (
            QEvent.Type.DragEnter,
            QEvent.Type.Drop,
        ):
            paths = _paths(event)
            if paths:
                event.acceptProposedAction()
            if not isinstance(event, QDragEnterEvent):
                for path in paths:
                    self.open(path)
            return bool(paths)
        return False

    def _recent(self) -> list[str]:
        try:
            known = json.loads(self._settings.recent)
        except ValueError:
            return []
        return [one for one in known if isinstance(one, str)] if isinstance(known, list) else []

    def _remember(self, paths: list[str]) -> None:
        self._settings.recent = json.dumps(paths)
        self._follow()

    def _follow(self) -> None:
        self.menu.menuAction().setEnabled(bool(self._recent()))

    def _fill(self) -> None:
        self.menu.clear()
        for number, path in enumerate(self._recent(), 1):
            name = Path(path).name.replace("&", "&&")
            action = QAction(f"&{number}  {name}", self.menu)
            action.setToolTip(path)
            action.triggered.connect(partial(_again, self, path))
            self.menu.addAction(action)
        self.menu.setToolTipsVisible(True)
        self.menu.addSeparator()
        forget = named_action(self.menu, N_("&Forget these"))
        forget.triggered.connect(lambda: self._remember([]))
        self.menu.addAction(forget)


def _again(opening: Opening, path: str, _checked: bool = False) -> None:
    opening.open(Path(path))


def _paths(event: QDropEvent) -> list[Path]:
    """Return what of a drop can be a gallery or a report: folders and JSON files."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix in ("", ".json")]
