"""Names for screen readers, the way of the Tab key, and keys that no two actions share."""

import asyncio
from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from flaggui.core.builtin import BuiltinServer
from flaggui.core.mode_table import MODES
from flaggui.gui.toolbar.source_dialog import AddressDialog, KnobsDialog
from flaggui.gui.window import MainWindow
from tests.gui.windows import asking, downloaded, opened, settled

KEYS = {
    "save_gallery": "Ctrl+S",
    "open_report": "Ctrl+O",
    "import_countries": "Ctrl+I",
    "get_flag_set": "Ctrl+G",
    "save_report": "Ctrl+Shift+S",
    "close": "Ctrl+Q",
    "download": "Ctrl+Return",
    "cancel": "Esc",
    "compare": "F5",
    "slow_motion": "F7",
    "retry_failed": "Ctrl+R",
    "swap_rows": "Ctrl+L",
    "show_code": "Alt+1",
    "show_flag": "Alt+2",
    "show_log": "Alt+3",
    "toggle_list": "F8",
    "toggle_side": "F9",
    "toggle_full_screen": "F11",
    "enlarge": "Ctrl++",
    "shrink": "Ctrl+-",
    "reset_zoom": "Ctrl+0",
    "find": "Ctrl+F",
    "next_pane": "F6",
    "show_guide": "F1",
}
NAMES = {
    "Search countries", "Countries", "Workers", "Download", "Compare", "Gallery", "Timeline",
    "Runs", "Code", "Flag", "Log", "Progress",
}  # fmt: skip


def walk(one: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Yield `one` and everything in it; of lists and tables only the list."""
    yield one
    if one.role() in (QAccessible.Role.List, QAccessible.Role.Table, QAccessible.Role.Tree):
        return
    for number in range(one.childCount()):
        child = one.child(number)
        if child is not None and child.isValid():
            yield from walk(child)


def name(one: QAccessibleInterface) -> str:
    return one.text(QAccessible.Text.Name)


def nameless(widget: QWidget) -> list[str]:
    """Return what can be reached by keyboard and has no name."""
    top = QAccessible.queryAccessibleInterface(widget)
    return [
        f"{one.role()} {one.object()}"
        for one in walk(top)
        if one.state().focusable
        and not one.state().invisible
        and one.object() is not widget
        and not name(one).strip()
    ]


def test_what_can_have_the_focus_has_a_name(runner: asyncio.Runner, server: BuiltinServer) -> None:
    async def main() -> None:
        async with opened(asking(server)) as window:
            assert nameless(window) == []
            await downloaded(window)
            window.session.stage.choose_flag(0)
            for tab in range(3):
                window.panes.show_tab(tab)
                await settled()
                assert nameless(window) == []
            window.panes.toggle_side()
            window.panes.toggle_list()
            await settled()
            assert nameless(window) == []
            names = {name(one) for one in walk(QAccessible.queryAccessibleInterface(window))}
            assert names >= NAMES - {"Search countries", "Countries"}

    runner.run(main())


def test_the_dialogs_have_names_too(runner: asyncio.Runner, server: BuiltinServer) -> None:
    async def main() -> None:
        async with opened(asking(server)) as window:
            for dialog in (
                KnobsDialog(window.session.options().knobs, window),
                AddressDialog("", window),
            ):
                dialog.open()
                await settled()
                assert nameless(dialog) == []
                dialog.reject()
                dialog.deleteLater()

    runner.run(main())


def test_the_names_are_those_agreed(runner: asyncio.Runner, server: BuiltinServer) -> None:
    async def main() -> None:
        async with opened(asking(server)) as window:
            names = {name(one) for one in walk(QAccessible.queryAccessibleInterface(window))}
            assert names >= NAMES
            toolbar = window.toolbar
            buddies = {
                caption.buddy(): caption.text().replace("&", "")
                for caption in toolbar.findChildren(QLabel)
                if caption.buddy()
            }
            assert buddies == {
                toolbar.mode: "Mode", toolbar.workers: "Workers", toolbar.source: "Source",
            }  # fmt: skip
            # A screen reader hears the closing line as the label's own name.
            await downloaded(window)
            sentence = QAccessible.queryAccessibleInterface(window.status.sentence)
            assert name(sentence) == window.status.sentence.text()

    runner.run(main())


def test_tab_reaches_every_pane_in_order(runner: asyncio.Runner, server: BuiltinServer) -> None:
    async def main() -> None:
        async with opened(asking(server)) as window:
            await downloaded(window)
            panes = window.panes
            stops: list[QWidget] = [
                window.toolbar, window.countries, window.gallery, panes.tabs,
                panes.timeline, panes.runs,
            ]  # fmt: skip
            window.toolbar.mode.setFocus()
            assert reached_by_tab(stops) == stops

    runner.run(main())


def reached_by_tab(stops: list[QWidget]) -> list[QWidget]:
    """Return which of `stops` Tab comes to, in that order, until it comes round again."""
    found: list[QWidget] = []
    first = QApplication.focusWidget()
    for _ in range(100):
        focus = QApplication.focusWidget()
        assert focus is not None
        found += [stop for stop in stops if stop.isAncestorOf(focus) and stop not in found]
        key = Qt.Key.Key_Tab
        # A text box keeps Tab for itself.
        control = Qt.KeyboardModifier.ControlModifier
        QTest.keyClick(focus, key)
        if QApplication.focusWidget() is focus:
            QTest.keyClick(focus, key, control)
        if QApplication.focusWidget() is first:
            break
    return found


def test_next_pane_goes_round(runner: asyncio.Runner, server: BuiltinServer) -> None:
    async def main() -> None:
        async with opened(asking(server)) as window:
            await downloaded(window)
            window.toolbar.mode.setFocus()
            panes = window.panes
            found = []
            for _ in range(6):
                QTest.keyClick(window, Qt.Key.Key_F6)
                focus = QApplication.focusWidget()
                found += [
                    stop
                    for stop in (window.countries, window.gallery, panes.tabs, panes.timeline,
                                 panes.runs, window.toolbar)
                    if focus and stop.isAncestorOf(focus)
                ]  # fmt: skip
            assert found == [
                window.countries, window.gallery, panes.tabs, panes.timeline, panes.runs,
                window.toolbar,
            ]  # fmt: skip

    runner.run(main())


def keys_of(window: MainWindow) -> list[str]:
    actions = [key for action in window.findChildren(QAction) for key in action.shortcuts()]
    shortcuts = [shortcut.key() for shortcut in window.findChildren(QShortcut)]
    return [QKeySequence(key).toString() for key in [*actions, *shortcuts]]


def test_the_keys_are_those_agreed_and_no_two_the_same(
    runner: asyncio.Runner, server: BuiltinServer
) -> None:
    async def main() -> None:
        async with opened(asking(server)) as window:
            found = {key: window.commands[key].shortcut().toString() for key in KEYS}
            assert found == KEYS
            keys = keys_of(window)
            assert [key for key, number in Counter(keys).items() if number > 1] == []
            assert {f"Ctrl+{n}" for n in range(1, len(MODES) + 1)} <= set(keys)

    runner.run(main())


@pytest.mark.parametrize("number", range(1, len(MODES) + 1))
def test_ctrl_and_a_number_chooses_a_mode(
    number: int, runner: asyncio.Runner, server: BuiltinServer
) -> None:
    async def main() -> None:
        async with opened(asking(server)) as window:
            key = Qt.Key(Qt.Key.Key_0.value + number)
            QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
            assert window.toolbar.mode.mode() == list(MODES)[number - 1]
            assert window.session.options().mode == list(MODES)[number - 1]

    runner.run(main())


def test_every_access_key_of_a_menu_is_its_own(
    runner: asyncio.Runner, server: BuiltinServer
) -> None:
    async def main() -> None:
        async with opened(asking(server)) as window:
            for menu in [window.menuBar(), *(a.menu() for a in window.menuBar().actions())]:
                letters = [
                    text[text.index("&") + 1].lower()
                    for text in (action.text() for action in menu.actions())  # type: ignore[attr-defined]
                    if "&" in text
                ]
                assert [c for c, number in Counter(letters).items() if number > 1] == []

    runner.run(main())
