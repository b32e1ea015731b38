"""The menus: one table of actions with their keys."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from flaggui.core.lessons import lessons
from flaggui.core.mode_table import MODES

Calls = Mapping[str, Callable[[], object]]


class Entry(NamedTuple):
    """A menu's entry; `name` is what it calls."""

    name: str
    text: str
    keys: str = ""


MENUS: dict[str, tuple[Entry | None, ...]] = {
    "&File": (
        Entry("save_gallery", "&Save gallery…", "Ctrl+S"),
        Entry("open_report", "&Open gallery or report…", "Ctrl+O"),
        Entry("save_report", "Save &report…", "Ctrl+Shift+S"),
        Entry("save_timeline", "Save &timeline…"),
        None,
        Entry("close", "&Quit", "Ctrl+Q"),
    ),
    "&Run": (
        Entry("download", "&Download", "Ctrl+Return"),
        Entry("cancel", "&Cancel", "Esc"),
        Entry("compare", "Compare with &Sequential", "F5"),
        Entry("slow_motion", "Slow &motion", "F7"),
        Entry("replay_run", "Replay a&t its own speed", "Shift+F7"),
        Entry("retry_failed", "&Retry failed", "Ctrl+R"),
        Entry("open_race", "R&ace modes…", "Ctrl+Shift+R"),
        None,
    ),
    "&Lesson": tuple(
        Entry(f"lesson_{number}", f"&{number}  {lesson.title}")
        for number, lesson in enumerate(lessons(), 1)
    ),
    "&View": (
        Entry("swap_rows", "Timeline by &flag or by worker", "Ctrl+L"),
        Entry("show_code", "&Code", "Alt+1"),
        Entry("show_flag", "Fl&ag", "Alt+2"),
        Entry("show_log", "L&og", "Alt+3"),
        None,
        Entry("toggle_list", "&Hide list", "F8"),
        Entry("toggle_side", "Hide &right pane", "F9"),
        Entry("toggle_full_screen", "Full &screen", "F11"),
        None,
        Entry("enlarge", "&Larger", "Ctrl++"),
        Entry("shrink", "S&maller", "Ctrl+-"),
        Entry("reset_zoom", "&Usual size", "Ctrl+0"),
        None,
    ),
    "&Help": (
        Entry("show_guide", "&Guide", "F1"),
        Entry("open_log", "Show &log…"),
        Entry("show_about", "&About flaggui"),
    ),
}
_HIDDEN = (Entry("find", "Find", "Ctrl+F"), Entry("next_pane", "Next pane", "F6"))


THEME_NAMES = {"system": "&System", "light": "&Light", "dark": "&Dark"}


def make_actions(window: QMainWindow, calls: Calls) -> dict[str, QAction]:
    """Build the menus of `window`, whose entries call what `calls` has for their names.

    Returns every action by its name.
    """
    actions: dict[str, QAction] = {}
    for title, entries in MENUS.items():
        menu = window.menuBar().addMenu(_tr(title))
        menu.setObjectName(title)
        for entry in entries:
            if entry is None:
                menu.addSeparator()
            else:
                actions[entry.name] = _action(window, entry, calls)
                menu.addAction(actions[entry.name])
    for entry in _HIDDEN:
        actions[entry.name] = _action(window, entry, calls)
        window.addAction(actions[entry.name])
    return actions


def add_choices(
    window: QMainWindow,
    menu: str,
    title: str,
    choices: Mapping[str, str],
    chosen: Callable[[str], object],
    keys: str = "",
) -> dict[str, QAction]:
    """Add a menu of which one entry is ticked to `menu`; return its actions by choice.

    Args:
        window: Whose menu it is.
        menu: Title of the menu to add to.
        title: Title of the new one.
        choices: What `chosen` is called with, and its text.
        chosen: Called with the choice that was made.
        keys: Key sequence with ``{}`` for the number of the choice, from 1.
    """
    choice_menu = QMenu(_tr(title), window)
    group = QActionGroup(choice_menu)
    actions = {}
    for number, (choice, text) in enumerate(choices.items(), 1):
        action = QAction(_tr(text), group, checkable=True)
        if keys and number <= 9:
            action.setShortcut(QKeySequence(keys.format(number)))
        action.triggered.connect(partial(_choose, chosen, choice))
        choice_menu.addAction(action)
        actions[choice] = action
    parent = window.menuBar().findChild(QMenu, menu)
    assert parent is not None  # noqa: S101 - make_actions named it so
    parent.addMenu(choice_menu)
    return actions


def mode_names() -> dict[str, str]:
    """Return the names of the modes by their keys."""
    return {key: row.name for key, row in MODES.items()}


def _choose(chosen: Callable[[str], object], choice: str, _checked: bool = False) -> None:
    chosen(choice)


def _action(window: QMainWindow, entry: Entry, calls: Calls) -> QAction:
    action = QAction(_tr(entry.text), window)
    action.setObjectName(entry.name)
    if entry.keys:
        action.setShortcut(QKeySequence(entry.keys))
    call = calls[entry.name]
    action.triggered.connect(lambda: call())
    return action


def _tr(text: str) -> str:
    return QCoreApplication.translate("actions", text)
