"""The end of the log and the reports of crashes, to read, to copy, to find."""

import asyncio
from concurrent.futures import Executor
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from flaggui.core.crashes import reports
from flaggui.core.logs import NAME, discreet, tail
from flaggui.core.places import log_folder
from flaggui.gui.style.controls import Choice, label, push_button
from flaggui.gui.style.fixed_font import FixedFont

_MOST = 200_000
"""Bytes of a file that are shown: its end."""


class LogWindow(QDialog):
    """Shows the end of one file at a time.

    Attributes:
        files: Which file is shown.
        place: The folder of the files.
        text: The text of the file.
        reading: The task that reads what is to be shown.
    """

    def __init__(
        self, executor: Executor, parent: QWidget | None = None, *, report: bool = False
    ) -> None:
        """Show the log, or the newest `report` of a crash; files are read in `executor`."""
        super().__init__(parent)
        self.resize(860, 520)
        self._executor, self._report = executor, report
        self._folder = log_folder()
        # Its items come later, and then it must have room for them.
        self.files = Choice(sizeAdjustPolicy=Choice.SizeAdjustPolicy.AdjustToContents)
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # logs are English
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._font = FixedFont(self.text)
        self._nothing = False
        self.copy = push_button("", "outlined", self.copy_text)
        self.show_folder = push_button("", "outlined", self._open_folder)
        self._close = push_button("", "outlined", self.close)
        self._lay_out()
        self._say()
        self.files.activated.connect(self._show_chosen)
        self.reading = asyncio.get_running_loop().create_task(self._fill())
        self.finished.connect(lambda: self.reading.cancel())  # there would be nothing to fill

    def copy_text(self) -> None:
        """Put what is shown on the clipboard."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        self.setWindowTitle(self.tr("flaggui: log"))
        self.files.setAccessibleName(self.tr("File"))
        self.text.setAccessibleName(self.tr("Text of the file"))
        self.copy.setText(self.tr("Copy"))
        self.show_folder.setText(self.tr("Open folder"))
        self._close.setText(self.tr("Close"))
        if self._nothing:
            self.text.setPlainText(self.tr("Nothing has been logged yet."))

    def _lay_out(self) -> None:
        # Isolated: from right to left the first "/" of a path would move to its other end.
        self.place = label(f"\u2066{discreet(str(self._folder or ''))}\u2069", "muted")
        head = QHBoxLayout()
        head.addWidget(self.files)
        head.addWidget(self.place, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.copy)
        foot.addWidget(self.show_folder)
        foot.addStretch(1)
        foot.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(self.text, 1)
        layout.addLayout(foot)

    async def _fill(self) -> None:
        """List the files that there are, and show the first."""
        if self._folder is None:
            return
        loop, folder = asyncio.get_running_loop(), self._folder
        found = await loop.run_in_executor(self._executor, reports, folder)
        for path in (folder / NAME, *found):
            self.files.addItem(path.name, path)
        self.files.setCurrentIndex(1 if self._report and found else 0)
        await self._show(self.files.currentData())

    def _show_chosen(self) -> None:
        show = self._show(self.files.currentData())
        self.reading = asyncio.get_running_loop().create_task(show)

    async def _show(self, path: Path) -> None:
        loop = asyncio.get_running_loop()
        text = await loop.run_in_executor(self._executor, tail, path, _MOST)
        self._nothing = not text
        self.text.setPlainText(text or self.tr("Nothing has been logged yet."))
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)

    def _open_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


def show_log(executor: Executor, parent: QWidget, *, report: bool = False) -> None:
    """Show the end of the log, or the newest `report` of a crash, beside the window."""
    dialog = LogWindow(executor, parent, report=report)
    dialog.finished.connect(dialog.deleteLater)
    dialog.show()
