"""The dialogs of flag sets: names, access keys, the way of the Tab key, large text."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QWidget,
)

from flaggui.core.builtin import BuiltinServer
from flaggui.core.countries import countries
from flaggui.core.galleries.form import Form
from flaggui.gui.flagset.save_dialog import SaveDialog
from flaggui.gui.flagset.set_dialog import SetDialog
from flaggui.gui.settings import Settings
from flaggui.gui.window import MainWindow
from tests.gui.pseudo import pseudo
from tests.gui.test_accessibility import nameless
from tests.gui.windows import asking, downloaded, opened, settled

FLAGS = tuple(countries()[code] for code in ("BR", "JP", "IN"))
ALL = Form(names="{rank}-{name}", formats=("png", "ico"), widths=(16, 32), aspect=(5, 3))
"""A form for which every row is shown."""


async def dialogs(window: MainWindow) -> AsyncIterator[SaveDialog | SetDialog]:
    """Yield each of the dialogs, open, with all of it shown."""
    await downloaded(window)
    for command in ("save_gallery", "get_flag_set"):
        window.commands[command].trigger()
        dialog = window.session.beside.flag_set
        assert dialog is not None
        if isinstance(dialog, SaveDialog):
            dialog.more.click()
        else:
            dialog.source.show_source("builtin")
        await settled()
        yield dialog
        dialog.close()
        await settled()


def test_all_has_a_name_and_an_access_key_of_its_own(
    runner: asyncio.Runner, server: BuiltinServer
) -> None:
    async def main() -> None:
        settings = Settings()
        settings.remember_form(ALL, zipped=True)
        async with opened(asking(server, countries=FLAGS), settings) as window:
            async for dialog in dialogs(window):
                assert nameless(dialog) == []
                texts = [
                    widget.text()
                    for kind in (QLabel, QAbstractButton)
                    for widget in dialog.findChildren(kind)
                ]
                letters = [t[t.index("&") + 1].lower() for t in texts if "&" in t]
                assert len(letters) > 8
                assert [c for c, number in Counter(letters).items() if number > 1] == []
                # On Linux a combo box is called by the label before it.
                buddies = {label.buddy() for label in dialog.findChildren(QLabel)}
                lone = [b for b in dialog.findChildren(QComboBox) if b not in buddies]
                assert lone == [dialog.panel.widths.usual]

    runner.run(main())


def test_tab_goes_down_the_form(runner: asyncio.Runner, server: BuiltinServer) -> None:
    async def main() -> None:
        settings = Settings()
        settings.remember_form(ALL, zipped=True)
        async with opened(asking(server, countries=FLAGS), settings) as window:
            async for dialog in dialogs(window):
                stops = tab_stops(dialog)
                assert stops == sorted(stops, key=place)
                able = {
                    widget
                    for kind in (QAbstractButton, QComboBox, QLineEdit)
                    for widget in dialog.findChildren(kind)
                    if widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
                }
                assert able <= set(stops)

    runner.run(main())


def tab_stops(dialog: QDialog) -> list[QWidget]:
    """Return what Tab comes to in `dialog`, in its order, once round."""
    stops: list[QWidget] = []
    while (focus := QApplication.focusWidget()) not in stops:
        assert focus is not None
        assert dialog.isAncestorOf(focus)
        stops.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    return stops


def place(widget: QWidget) -> tuple[int, int]:
    """Return in which line and column `widget` stands; the foot has lines of its own."""
    middle = widget.mapTo(widget.window(), widget.rect().center())
    return middle.y() // 16, middle.x()


@pytest.mark.parametrize("language", ["de", "ar"])
def test_large_text_in_long_words_finds_room_on_a_small_screen(
    language: str, runner: asyncio.Runner, server: BuiltinServer, qapp: QApplication
) -> None:
    async def main() -> None:
        settings = Settings(zoom=200)
        settings.remember_form(ALL, zipped=True)
        async with opened(asking(server, countries=FLAGS), settings) as window:
            window.session.looks.enlarge()
            async for dialog in dialogs(window):
                least = dialog.minimumSizeHint()
                assert (least.width() <= 900, least.height() <= 600) == (True, True)
                dialog.resize(900, 600)
                await settled()
                assert cut(dialog) == []
                foot = dialog.cancel.mapTo(dialog, dialog.cancel.rect().bottomLeft())
                assert dialog.rect().contains(foot)

    with pseudo(qapp, language, longer=0.4):
        runner.run(main())


def cut(dialog: QDialog) -> list[str]:
    """Return the texts of buttons and labels that have less room than they need."""
    return [
        widget.text()
        for kind in (QAbstractButton, QLabel)
        for widget in dialog.findChildren(kind)
        if widget.isVisible()
        and not (isinstance(widget, QLabel) and widget.wordWrap())
        and widget.width() < widget.sizeHint().width()
    ]
