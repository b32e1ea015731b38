"""The menus: one table of actions with their keys."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from flaggui.core.lessons import lessons
from flaggui.core.mode_table import MODES
from flaggui.core.sentence import N_
from flaggui.gui.language import LANGUAGES, say

Calls = Mapping[str, Callable[[], object]]


class Entry(NamedTuple):
    """A menu's entry; `name` is what it calls, and `number` stands before its text."""

    name: str
    text: str
    keys: str = ""
    number: int = 0


MENUS: dict[str, tuple[Entry | None, ...]] = {
    N_("&File"): (
        Entry("save_gallery", N_("&Save gallery…"), "Ctrl+S"),
        Entry("open_report", N_("&Open gallery or report…"), "Ctrl+O"),
        Entry("get_flag_set", N_("&Get a flag set…"), "Ctrl+G"),
        Entry("import_countries", N_("&Import countries…"), "Ctrl+I"),
        Entry("verify_gallery", N_("&Verify gallery")),
        Entry("update_gallery", N_("&Update gallery")),
        Entry("save_report", N_("Save &report…"), "Ctrl+Shift+S"),
        Entry("save_timeline", N_("Save &timeline…")),
        None,
        Entry("close", N_("&Quit"), "Ctrl+Q"),
    ),
    N_("&Run"): (
        Entry("download", N_("&Download"), "Ctrl+Return"),
        Entry("cancel", N_("&Cancel"), "Esc"),
        Entry("compare", N_("Compare with &Sequential"), "F5"),
        Entry("slow_motion", N_("Slow &motion"), "F7"),
        Entry("replay_run", N_("Replay a&t its own speed"), "Shift+F7"),
        Entry("retry_failed", N_("&Retry failed"), "Ctrl+R"),
        Entry("open_race", N_("R&ace modes…"), "Ctrl+Shift+R"),
        None,
    ),
    N_("&Lesson"): tuple(
        Entry(f"lesson_{number}", lesson.title, number=number)
        for number, lesson in enumerate(lessons(), 1)
    ),
    N_("&View"): (
        Entry("swap_rows", N_("Timeline by &flag or by worker"), "Ctrl+L"),
        Entry("show_code", N_("&Code"), "Alt+1"),
        Entry("show_flag", N_("Fl&ag"), "Alt+2"),
        Entry("show_log", N_("L&og"), "Alt+3"),
        None,
        Entry("toggle_list", N_("&Hide list"), "F8"),
        Entry("toggle_side", N_("Hide &right pane"), "F9"),
        Entry("toggle_full_screen", N_("Full &screen"), "F11"),
        None,
        Entry("enlarge", N_("&Larger"), "Ctrl++"),
        Entry("shrink", N_("S&maller"), "Ctrl+-"),
        Entry("reset_zoom", N_("&Usual size"), "Ctrl+0"),
        None,
    ),
    N_("&Help"): (
        Entry("show_guide", N_("&Guide"), "F1"),
        Entry("open_log", N_("Show &log…")),
        Entry("show_about", N_("&About flaggui")),
    ),
}
_HIDDEN = (Entry("find", N_("Find"), "Ctrl+F"), Entry("next_pane", N_("Next pane"), "F6"))


_SYSTEM = N_("&System")
THEME_NAMES = {"system": _SYSTEM, "light": N_("&Light"), "dark": N_("&Dark")}
LANGUAGE_NAMES = {"system": _SYSTEM, **LANGUAGES}


def make_actions(window: QMainWindow, calls: Calls) -> dict[str, QAction]:
    """Build the menus of `window`, whose entries call what `calls` has for their names.

    Returns every action by its name.
    """
    actions: dict[str, QAction] = {}
    for title, entries in MENUS.items():
        menu = window.menuBar().addMenu("")
        menu.setObjectName(title)
        _name(menu.menuAction(), title)
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
    choice_menu = add_menu(window, menu, title)
    group = QActionGroup(choice_menu)
    actions = {}
    for number, (choice, text) in enumerate(choices.items(), 1):
        action = named_action(group, text, checkable=True)
        if keys and number <= 9:
            action.setShortcut(QKeySequence(keys.format(number)))
        action.triggered.connect(partial(_choose, chosen, choice))
        choice_menu.addAction(action)
        actions[choice] = action
    return actions


def add_menu(window: QMainWindow, menu: str, title: str, before: str = "") -> QMenu:
    """Return a new menu in that one of `window` whose title is `menu`.

    It stands before the entry named `before`, or else at the end; `title` is marked with `N_`.
    """
    parent = window.menuBar().findChild(QMenu, menu)
    assert parent is not None  # noqa: S101 - make_actions named it so
    added = QMenu(parent)
    _name(added.menuAction(), title)
    place = next((a for a in parent.actions() if before and a.objectName() == before), None)
    parent.insertMenu(place, added) if place else parent.addMenu(added)
    return added


def mode_names() -> dict[str, str]:
    """Return the names of the modes by their keys."""
    return {key: row.name for key, row in MODES.items()}


def _choose(chosen: Callable[[str], object], choice: str, _checked: bool = False) -> None:
    chosen(choice)


def _action(window: QMainWindow, entry: Entry, calls: Calls) -> QAction:
    action = named_action(window, entry.text, number=entry.number)
    action.setObjectName(entry.name)
    if entry.keys:
        action.setShortcut(QKeySequence(entry.keys))
        _name(action, entry.text, entry.number)
    call = calls[entry.name]
    action.triggered.connect(lambda: call())
    return action


def named_action(
    parent: QObject, text: str, number: int = 0, *, checkable: bool = False
) -> QAction:
    """Return an action with a `text` marked with `N_`, which `say_actions` knows to translate."""
    action = QAction(parent, checkable=checkable)
    _name(action, text, number)
    return action


def say_actions(window: QMainWindow) -> None:
    """Give every action of `window` that is named here its text in the language of the moment."""
    for action in window.findChildren(QAction):
        if isinstance(text := action.property("words"), str):
            _name(action, text, action.property("number"))


def _name(action: QAction, text: str, number: int = 0) -> None:
    action.setProperty("words", text)
    action.setProperty("number", number)
    said = f"&{number}  {say(text)}" if number else say(text)
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    if keys.endswith(("+", "-")) and QGuiApplication.isRightToLeft():
        said += f"\t\u200e{keys}\u200e"  # else the sign would jump to the other end
    action.setText(said)
