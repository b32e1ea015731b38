"""What was opened and saved before, and what is dropped on the window."""

import json
from functools import partial
from pathlib import Path
from typing import get_args

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtWidgets import QMainWindow

from flaggui.core.picture import Format
from flaggui.core.sentence import N_
from flaggui.gui.actions import add_menu, named_action
from flaggui.gui.saving import Saving
from flaggui.gui.settings import Settings

_MOST = 8
_LONGEST = 100_000
"""Characters of the longest list that is read: eight paths have fewer."""
_PICTURES = {f".{format_}" for format_ in (*get_args(Format), "jpg", "svg")}


class Opening(QObject):
    """Opens galleries and reports that a window says were dropped on it, or are chosen again.

    Attributes:
        menu: The recent ones, newest first.
    """

    def __init__(self, window: QMainWindow, saving: Saving, settings: Settings) -> None:
        """Put the menu into the File menu of `window`, which from now on takes what is dropped."""
        super().__init__(window)
        self._saving, self._settings = saving, settings
        self.menu = add_menu(window, "&File", N_("Open re&cent"), before="verify_gallery")
        self.menu.aboutToShow.connect(self._fill)
        self._follow()
        window.setAcceptDrops(True)
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

    def _recent(self) -> list[str]:
        try:
            known = json.loads(self._settings.recent[:_LONGEST])
        except (ValueError, RecursionError):
            return []
        known = [one for one in known if isinstance(one, str)] if isinstance(known, list) else []
        return known[:_MOST]

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


def dropped(event: QDropEvent) -> list[Path]:
    """Return what of a drop may be a gallery or a report: no picture, as the gallery's own are.

    Told by the names alone: a folder's may have any suffix, and a disk can take its time.
    """
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() not in _PICTURES]
