"""A list of countries from elsewhere becomes the choice: pasted, typed, or opened."""

import asyncio
import logging
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QLocale, QSize, QTimer, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from flaggui.core.lists.country_list import Entry, check_size, read_list
from flaggui.core.lists.list_file import open_list
from flaggui.core.sentence import N_
from flaggui.gui.announcing import announce
from flaggui.gui.countries.list_text import ListText
from flaggui.gui.countries.unknown_list import UnknownList
from flaggui.gui.language import say_message
from flaggui.gui.style.controls import label, push_button
from flaggui.gui.style.icons import grown

T = TypeVar("T")
_PAUSE = 150
"""Milliseconds without a change of the text after which it is read."""
_logger = logging.getLogger(__name__)


class ImportDialog(QDialog):
    """Reads a list and shows what it says; the countries are chosen when that is accepted.

    Attributes:
        text: The text of the list.
        unknown: What of it names no country.
        summary: How many countries it names.

    Signals:
        countries_imported: The codes of the countries that were accepted, sorted.
        list_read: The list was read, or was refused.
    """

    countries_imported = Signal(list)
    list_read = Signal()

    def __init__(self, executor: Executor, parent: QWidget) -> None:
        """Read in `executor`."""
        super().__init__(parent)
        self._executor = executor
        self._entries: Sequence[Entry] = ()
        self._words, self._stale = self._nothing_yet, False
        self._reading: asyncio.Task[None] | None = None
        self._opening: asyncio.Task[None] | None = None
        self.text, self.unknown = ListText(), UnknownList()
        self._meaning, self.summary = label("", "muted"), label("")
        self._repeated = label("", "muted")
        self.open_file = push_button("", "outlined", self._ask)
        self.paste_text = push_button("", "outlined", self._paste)
        self.cancel = push_button("", "outlined", self.reject)
        self.choose = push_button("", "outlined", self.accept)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out()
        self._wire()
        self._say()
        self.text.setFocus()
        self.resize(QSize(grown(560), grown(560)).boundedTo(parent.screen().availableSize()))

    def codes(self) -> list[str]:
        """Return the codes of the countries that are recognised or were chosen here, sorted."""
        return sorted({*filter(None, (one.code for one in self._entries)), *self.unknown.chosen()})

    def open_files(self, paths: Sequence[Path]) -> None:
        """Read the files at `paths`, which become the text."""
        if self._opening is not None:
            self._opening.cancel()
        self._opening = asyncio.get_running_loop().create_task(self._open(paths))

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say()

    # Reading.

    def _read_soon(self) -> None:
        self._stale = True  # what is shown is of another text from now on
        self.choose.setEnabled(False)
        self._timer.start()

    def _read_now(self) -> None:
        if self._reading is not None:
            self._reading.cancel()  # it was of another text
        self._reading = asyncio.get_running_loop().create_task(self._read(self.text.toPlainText()))

    def _stop(self) -> None:
        self._timer.stop()
        for task in filter(None, (self._reading, self._opening)):
            task.cancel()

    async def _read(self, text: str) -> None:
        entries = await self._made(partial(read_list, text))
        self._entries, self._stale = entries or (), False
        self.unknown.show_entries([entry for entry in self._entries if not entry.code])
        if entries is not None:
            self._tell(self._result if text.strip() else self._nothing_yet)
        self._follow()
        self.list_read.emit()

    async def _open(self, paths: Sequence[Path]) -> None:
        text = await self._made(partial(_text_of, paths))
        if text is not None:
            self.text.setPlainText(text)

    async def _made(self, make: Callable[[], T]) -> T | None:
        """Return what `make` returns, called in a worker thread; None if that was refused."""
        try:
            return await asyncio.get_running_loop().run_in_executor(self._executor, make)
        except ValueError as error:
            self._refuse(str(error))
        except Exception:
            _logger.exception("a list of countries")
            self._refuse(N_("flaggui itself failed; the log says how."))
        return None

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Open list"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Lists (*.csv *.tsv *.txt)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.open_files([Path(name)]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _paste(self) -> None:
        if self.text.canPaste():
            self.text.paste()
            self.text.setFocus()
        else:
            self._tell(lambda: self.tr("There is no text on the clipboard."), error=True)

    # What is shown.

    def _follow(self) -> None:
        """Follow which countries are recognised or chosen."""
        number = len(self.codes())
        words = self.tr("&Choose {} country") if number == 1 else self.tr("&Choose {} countries")
        written = QLocale().toString(number)
        self.choose.setText(words.format(written) if number else self.tr("&Choose countries"))
        self.choose.setEnabled(bool(number) and not self._stale)
        counted = Counter(one.code for one in self._entries if one.code)
        repeated = counted.total() - len(counted)
        self._repeated.setText(self.tr("Repeated: {}").format(QLocale().toString(repeated)))
        self._repeated.setVisible(repeated > 0)
        self.unknown.setVisible(any(not one.code for one in self._entries))

    def _follow_choice(self) -> None:
        self._tell(self._result)
        self._follow()

    def _result(self) -> str:
        known, unknown = len(self.codes()), self.unknown.left_out()
        if not unknown:
            words = self.tr("{} country recognised.")
            words = words if known == 1 else self.tr("{} countries recognised.")
        else:
            words = self.tr("{} country recognised, {} not.")
            words = words if known == 1 else self.tr("{} countries recognised, {} not.")
        return words.format(*map(QLocale().toString, (known, unknown)))

    def _nothing_yet(self) -> str:
        return self.tr("What is recognised is counted here.")

    def _refuse(self, sentence: str) -> None:
        self._tell(partial(say_message, sentence), error=True)

    def _tell(self, words: Callable[[], str], *, error: bool = False) -> None:
        """Show what `words` return, in the language of each moment."""
        before, self._words = self.summary.text(), words
        self.summary.setProperty("role", "error" if error else "")
        self.summary.style().polish(self.summary)
        self.summary.setText(words())
        if self.summary.text() != before:
            announce(self.summary, self.summary.text())

    def _say(self) -> None:
        self.setWindowTitle(self.tr("Import countries"))
        words = self.tr(
            "Codes or names, one a line or as a table; names in any language of the window."
        )
        self._meaning.setText(words)
        self.text.setAccessibleName(self.tr("List of countries"))
        self.text.setPlaceholderText(self.tr("Type or paste a list, or drop a file here."))
        self.open_file.setText(self.tr("Open &file…"))
        self.paste_text.setText(self.tr("&Paste"))
        self.cancel.setText(self.tr("Cancel"))
        self.summary.setText(self._words())
        self._follow()

    def _lay_out(self) -> None:
        buttons, foot = QHBoxLayout(), QHBoxLayout()
        for row in (buttons, foot):
            row.setSpacing(8)
        buttons.addWidget(self.open_file)
        buttons.addWidget(self.paste_text)
        buttons.addStretch(1)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self._meaning)
        layout.addWidget(self.text, 1)
        layout.addLayout(buttons)
        layout.addWidget(self.summary)
        layout.addWidget(self._repeated)
        layout.addWidget(self.unknown)
        layout.addLayout(foot)
        for words in (self._meaning, self.summary):
            words.setWordWrap(True)
        self.choose.setDefault(True)

    def _wire(self) -> None:
        self.text.textChanged.connect(self._read_soon)
        self.text.files_dropped.connect(self.open_files)
        self.text.text_refused.connect(self._refuse)
        self._timer.timeout.connect(self._read_now)
        self.unknown.choice_changed.connect(self._follow_choice)
        self.accepted.connect(lambda: self.countries_imported.emit(self.codes()))
        self.finished.connect(self._stop)


def _text_of(paths: Sequence[Path]) -> str:
    text = "\n".join(map(open_list, paths))
    check_size(text)
    return text


def show_import(
    executor: Executor, parent: QWidget, imported: Callable[[list[str]], object]
) -> None:
    """Ask for a list, and call `imported` with the codes of its countries once it is accepted."""
    dialog = ImportDialog(executor, parent)
    dialog.countries_imported.connect(imported)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
