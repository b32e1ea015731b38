"""The guide and the about box."""

import platform

import PySide6
from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtWidgets import QDialog, QMessageBox, QTextBrowser, QVBoxLayout, QWidget

from flaggui import __version__
from flaggui.resources import resource


def show_guide(parent: QWidget) -> None:
    """Open the guide beside the window."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(_tr("flaggui: guide"))
    dialog.resize(760, 640)
    page = QTextBrowser(openExternalLinks=True)
    page.setAccessibleName(_tr("Guide"))
    page.setMarkdown(resource("guide.md").read_text(encoding="utf-8"))
    page.document().setDocumentMargin(24)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(page)
    dialog.finished.connect(dialog.deleteLater)
    dialog.show()


def show_about(parent: QWidget) -> None:
    """Open the box that says what this is, in versions that can be copied."""
    box = QMessageBox(parent)
    box.setWindowTitle(_tr("About flaggui"))
    box.setText(f"flaggui {__version__}")
    box.setInformativeText(
        _tr("Concurrency made visible: country flags, future by future.")
        + f"\n\nPython {platform.python_version()}, PySide6 {PySide6.__version__}, "
        f"Qt {qVersion()}\n{platform.platform()}"
    )
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.finished.connect(box.deleteLater)
    box.open()


def _tr(text: str) -> str:
    return QCoreApplication.translate("help", text)
