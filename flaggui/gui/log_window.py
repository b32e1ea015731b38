"""The end of the log and the reports of crashes, to read, to copy, to find."""

import asyncio
from concurrent.futures import Executor
from pathlib import Path

from PySide6.QtCore import QUrl
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
        reading: The task that reads what is to be shown.
    """

    def __init__(
        self, executor: Executor, parent: QWidget | None = None, *, report: bool = False
    ) -> None:
        """Show the log, or the newest `report` of a crash; files are read in `executor`."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("flaggui: log"))
        self.resize(860, 520)
        self._executor, self._report = executor, report
        self._folder = log_folder()
        # Its items come later, and then it must have room for them.
        self.files = Choice(sizeAdjustPolicy=Choice.SizeAdjustPolicy.AdjustToContents)
        self.files.setAccessibleName(self.tr("File"))
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setAccessibleName(self.tr("Text of the file"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._font = FixedFont(self.text)
        self.copy = push_button(self.tr("Copy"), "outlined", self.copy_text)
        self.show_folder = push_button(self.tr("Open folder"), "outlined", self._open_folder)
        self._lay_out()
        self.files.activated.connect(self._show_chosen)
        self.reading = asyncio.get_running_loop().create_task(self._fill())

    def copy_text(self) -> None:
        """Put what is shown on the clipboard."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def _lay_out(self) -> None:
        place = label(discreet(str(self._folder or "")), "muted")
        head = QHBoxLayout()
        head.addWidget(self.files)
        head.addWidget(place, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.copy)
        foot.addWidget(self.show_folder)
        foot.addStretch(1)
        foot.addWidget(push_button(self.tr("Close"), "outlined", self.close))
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
        self.text.setPlainText(text or self.tr("Nothing has been logged yet."))
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)

    def _open_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
