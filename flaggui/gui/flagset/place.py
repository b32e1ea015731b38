"""Where a gallery goes: a field for its folder, and the question before one is replaced."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QMessageBox, QWidget
from shiboken6 import isValid

from flaggui.core.galleries.gallery_files import files_of
from flaggui.core.galleries.new_folder import place_in, usual_place
from flaggui.core.galleries.transaction import GalleryError
from flaggui.core.headless import unusable
from flaggui.gui.saving import Saving
from flaggui.gui.style.controls import push_button


class PlaceField(QWidget):
    """A folder, to write or to look for.

    Attributes:
        text: The field.
        browse: The button that looks.

    Signals:
        place_changed: Another folder is written now.
    """

    place_changed = Signal()

    def __init__(self, saving: Saving, last: str) -> None:
        """Suggest a place beside `last`, the gallery saved before; disks are `saving`'s to ask."""
        super().__init__()
        self._saving = saving
        self._base = Path()
        self.text = QLineEdit()
        self.text.setAccessibleName(self.tr("Folder"))
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.browse = push_button(self.tr("&Browse…"), "outlined", self._browse)
        self.browse.setAutoDefault(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.browse)
        self.setFocusProxy(self.text)
        self.text.textChanged.connect(self.place_changed)
        saving.do(lambda: usual_place(last, _own_places()), Path(last), self._suggest)

    def place(self) -> Path | None:
        """Return the folder; None where nothing is written. A name alone is beside the usual."""
        text = self.text.text().strip()
        if not text:
            return None
        path = Path(text)
        try:
            path = path.expanduser()
        except RuntimeError:  # there is no such user
            return self._base / path
        return self._base / path

    def _suggest(self, place: Path) -> None:
        self._base = place.parent
        if isValid(self) and not self.text.text():
            self._show(place)

    def _show(self, place: Path) -> None:
        if isValid(self):
            self.text.setText(str(place))

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder of the gallery"), str(self._base))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, self.tr("Choose"))
        dialog.fileSelected.connect(self._picked)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _picked(self, name: str) -> None:
        self._saving.do(lambda: place_in(Path(name)), Path(name), self._show)


def _own_places() -> list[Path]:
    """Return where this person keeps pictures and documents. Blocks: a file may say so."""
    kinds = QStandardPaths.StandardLocation
    wanted = kinds.PicturesLocation, kinds.DocumentsLocation
    return [Path(place) for kind in wanted if (place := QStandardPaths.writableLocation(kind))]


def when_free(dialog: QWidget, saving: Saving, folder: Path, go: Callable[[], object]) -> None:
    """Call `go` if a gallery can be saved to `folder`; ask first where it would replace one.

    Where it cannot, `saving` tells why, as when something fails.
    """

    def look() -> int:
        if refusal := unusable(folder):
            raise GalleryError(refusal)
        return len(files_of(folder))

    def looked(number: int) -> None:
        if not isValid(dialog) or not dialog.isVisible():
            return  # nobody waits for it any more
        if number:
            question = _Question(folder, number, dialog)
            question.replacing.clicked.connect(go)
            question.open()
        else:
            go()

    saving.do(look, folder, looked)


class _Question(QMessageBox):
    """Asks whether the gallery in `folder`, which has `number` files, is to be replaced."""

    def __init__(self, folder: Path, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        buttons = QMessageBox.StandardButton
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(self.tr("Save gallery"))
        self.setTextFormat(Qt.TextFormat.PlainText)  # a folder may be called like markup
        self.setText(self.tr("“{}” holds a gallery already. Replace it?").format(folder.name))
        words = self.tr("Its {} files are replaced; other files there stay as they are.")
        self.setInformativeText(words.format(QLocale().toString(number)))
        self.setStandardButtons(buttons.Cancel)
        self.replacing = self.addButton(self.tr("&Replace"), QMessageBox.ButtonRole.AcceptRole)
        self.setDefaultButton(buttons.Cancel)
        self.finished.connect(self.deleteLater)


def open_folder(folder: Path | str) -> None:
    """Show `folder` in the system's own program for files."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
