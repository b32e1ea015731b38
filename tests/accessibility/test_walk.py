"""What a screen reader finds in the window: a name, a role and the states of each thing."""

import asyncio
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSlider,
    QSpinBox,
    QTabBar,
    QWidget,
)

from flaggui.core.builtin import BuiltinServer
from flaggui.gui.toolbar.source_dialog import AddressDialog, KnobsDialog
from flaggui.gui.window import MainWindow
from tests.gui.windows import asking, downloaded, opened, settled

Role = QAccessible.Role
ROLES: dict[type[QWidget], set[Role]] = {
    QAbstractButton: {Role.Button, Role.ButtonMenu, Role.CheckBox, Role.RadioButton},
    QAbstractItemView: {Role.List, Role.Table, Role.Tree},
    QComboBox: {Role.ComboBox},
    QLineEdit: {Role.EditableText},
    QPlainTextEdit: {Role.EditableText},
    QScrollArea: {Role.Client},  # Qt has no better one for what only scrolls
    QSlider: {Role.Slider},
    QSpinBox: {Role.SpinBox},
    QTabBar: {Role.PageTabList},
    QLabel: {Role.StaticText},
}
ITEMS = {"Countries": 250, "Gallery": 20, "Timeline": 20, "Runs": 1, "Log": 40}


STATES = ("focusable", "focused", "disabled", "checkable", "checked", "selected", "expandable",
          "expanded")  # fmt: skip


@dataclass(frozen=True)
class Found:
    """What was found once: Qt's own interface is gone with its window, and crashes who looks."""

    role: Role
    name: str
    states: frozenset[str]
    kind: str
    enabled: bool
    rect: tuple[int, int, int, int]
    inside: tuple["Found", ...]

    def works(self) -> bool:
        """Return whether one can do something with it."""
        return "focusable" in self.states or self.role in (Role.Button, Role.CheckBox)

    def all(self) -> Iterator["Found"]:
        yield self
        for one in self.inside:
            yield from one.all()

    def items(self, state: str) -> list[int]:
        """Return which of the things in it have this state."""
        return [number for number, one in enumerate(self.inside) if state in one.states]


def found(one: QAccessibleInterface) -> Found:
    """Return what `one` is, with everything shown in it; of lists, what is out of sight too."""
    widget, state, rect = one.object(), one.state(), one.rect()
    inside = [one.child(number) for number in range(one.childCount())]
    there = [x for x in inside if x is not None and x.isValid()]
    shown = there if one.role() == Role.List else [x for x in there if not x.state().invisible]
    return Found(
        role=one.role(),
        name=one.text(QAccessible.Text.Name),
        states=frozenset(state_name for state_name in STATES if getattr(state, state_name)),
        kind=next((k.__name__ for k in ROLES if isinstance(widget, k)), type(widget).__name__),
        enabled=not isinstance(widget, QWidget) or widget.isEnabled(),
        rect=(rect.x(), rect.y(), rect.width(), rect.height()),
        inside=tuple(found(child) for child in shown),
    )


def look(widget: QWidget) -> Found:
    return found(QAccessible.queryAccessibleInterface(widget))


def listed(window: MainWindow, title: str) -> Found:
    """Return the list called `title`."""
    return next(x for x in look(window).all() if x.role == Role.List and x.name == title)


def wrong(place: Found) -> list[tuple[str, Found]]:
    """Return what in `place` can be used and lacks something, each with what it lacks."""
    usable = [one for one in place.all() if one.works()]
    roles = {kind.__name__: roles for kind, roles in ROLES.items()}
    return [
        *(("name", one) for one in usable if not one.name.strip()),
        *(("role", one) for one in usable if one.role not in roles.get(one.kind, {one.role})),
        *(("role", x) for x in usable if x.role == Role.Client and x.kind != "QScrollArea"),
        *(("state", one) for one in usable if ("disabled" in one.states) is one.enabled),
    ]


def test_everything_that_can_be_used_has_name_role_and_states(
    runner: asyncio.Runner, server: BuiltinServer
) -> None:
    async def main() -> None:
        async with opened(asking(server)) as window:
            await downloaded(window)
            window.session.stage.choose_flag(0)
            window.panes.log.filter.setText("a")
            window.countries.search.setText("a")  # with a button to clear it
            for tab in range(3):
                window.panes.show_tab(tab)
                await settled()
                assert wrong(look(window)) == []
            window.panes.log.filter.clear()
            window.countries.search.clear()
            for title, number in ITEMS.items():
                items = listed(window, title).inside
                assert len(items) == number, title
                assert {item.role for item in items} == {Role.ListItem}
                assert all(item.name.strip() for item in items)

    runner.run(main())


def test_the_other_windows_are_as_complete(
    runner: asyncio.Runner, server: BuiltinServer, qapp: QApplication
) -> None:
    async def main() -> None:
        async with opened(asking(server)) as window:
            await downloaded(window)
            knobs = KnobsDialog(window.session.options().knobs, window)
            dialogs: dict[str, Callable[[], object]] = {
                "source": knobs.open,
                "address": AddressDialog("", window).open,
                "race": window.commands["open_race"].trigger,
                "save": window.commands["save_gallery"].trigger,
                "set": window.commands["get_flag_set"].trigger,
                "log": window.commands["open_log"].trigger,
                "guide": window.commands["show_guide"].trigger,
                "about": window.commands["show_about"].trigger,
            }
            for name, show in dialogs.items():
                show()
                await settled()
                shown = [w for w in qapp.topLevelWidgets() if w.isVisible() and w is not window]
                assert len(shown) == 1, name
                place = look(shown[0])
                assert place.name.strip(), name
                assert (name, wrong(place)) == (name, [])
                assert any(one.works() for one in place.all()), name
                shown[0].close()
                await settled()

    runner.run(main())


def test_no_two_controls_of_a_pane_share_a_name(
    runner: asyncio.Runner, server: BuiltinServer
) -> None:
    async def main() -> None:
        async with opened(asking(server)) as window:
            panes = window.panes
            for step in ("empty", "with a run"):
                for tab in range(3):
                    panes.show_tab(tab)
                    window.countries.search.setText(("", "xyz", "br")[tab])
                    await settled()
                    for pane in (window.toolbar, window.countries, window.gallery, panes.tabs,
                                 window.timeline, window.runs, window.status):  # fmt: skip
                        names = Counter(
                            (one.name, one.role)
                            for one in look(pane).all()
                            if one.works() and one.role not in (Role.ListItem, Role.StaticText)
                        )
                        assert [x for x, n in names.items() if n > 1] == [], step
                if step == "empty":
                    await downloaded(window)
                    window.session.stage.choose_flag(0)

    runner.run(main())


def test_states_are_those_that_can_be_seen(runner: asyncio.Runner, server: BuiltinServer) -> None:
    async def main() -> None:
        async with opened(asking(server)) as window:
            toolbar, everything = window.toolbar, list(range(250))
            assert listed(window, "Countries").items("checked") == everything[:20]
            assert listed(window, "Countries").items("checkable") == everything
            window.countries.choose(())
            await settled()
            assert listed(window, "Countries").items("checked") == []
            assert "disabled" in look(toolbar.download).states
            window.countries.choose(["JP"])
            assert "disabled" not in look(toolbar.download).states
            assert look(toolbar.mode).states & {"expandable", "expanded"} == {"expandable"}
            toolbar.mode.showPopup()
            assert "expanded" in look(toolbar.mode).states
            toolbar.mode.hidePopup()
            window.commands["swap_rows"].trigger()
            rows = [b for b in window.timeline.findChildren(QAbstractButton) if b.isCheckable()]
            assert ["checked" in look(button).states for button in rows] == [False, True]
            assert look(window.panes.tabs.tabBar()).items("selected") == [0]

    runner.run(main())


def test_what_is_chosen_in_one_list_is_selected_in_the_others(
    runner: asyncio.Runner, server: BuiltinServer
) -> None:
    async def main() -> None:
        async with opened(asking(server)) as window:
            await downloaded(window)
            rows, view = window.session.stage.rows, window.timeline.timeline
            view.setFocus()
            QTest.keyClick(view, Qt.Key.Key_End)
            await settled()
            timeline, gallery = listed(window, "Timeline"), listed(window, "Gallery")
            assert timeline.items("selected") == timeline.items("focused") == [19]
            assert timeline.inside[19].name.startswith(f"{rows[19].country.code} ")
            chosen = [gallery.inside[place].name for place in gallery.items("selected")]
            assert [words.split(",")[0] for words in chosen] == [rows[19].country.name]
            assert listed(window, "Runs").items("selected") == [0]
            # What a screen reader selects is chosen as by a click.
            select(view, 2)
            assert window.panes.flag.name.text() == rows[2].country.name
            x, y, width, height = listed(window, "Timeline").inside[2].rect
            assert height >= 16
            there = view.viewport().mapFromGlobal(QPoint(x + width // 2, y + height // 2))
            assert view.indexAt(there).row() == 2

    runner.run(main())


def select(view: QAbstractItemView, row: int) -> None:
    """Do what a screen reader does to select a row."""
    item = QAccessible.queryAccessibleInterface(view).child(row)
    actions = item.actionInterface()
    actions.doAction(actions.toggleAction())


def test_timeline_rows_lie_in_the_lanes_of_their_workers(
    runner: asyncio.Runner, server: BuiltinServer
) -> None:
    async def main() -> None:
        async with opened(asking(server, workers=2)) as window:
            await downloaded(window)
            apart = {row.rect[1] for row in listed(window, "Timeline").inside}
            window.commands["swap_rows"].trigger()
            together = {row.rect[1] for row in listed(window, "Timeline").inside}
            assert len(apart) > 2 >= len(together)

    runner.run(main())


def test_tab_goes_in_reading_order(runner: asyncio.Runner, server: BuiltinServer) -> None:
    """Within each pane from top to bottom, and in a line from left to right."""

    async def main() -> None:
        async with opened(asking(server)) as window:
            await downloaded(window)
            window.session.stage.choose_flag(0)
            window.panes.show_tab(1)
            await settled()
            panes = window.panes
            stops = tab_stops(window)
            for pane in (window.toolbar, window.countries, window.gallery, panes.flag,
                         window.timeline):  # fmt: skip
                inside = [w for w in stops if pane.isAncestorOf(w)]
                # What scrolls comes before what it scrolls.
                inside = [
                    w for w in inside if not any(w.isAncestorOf(x) for x in inside if x is not w)
                ]
                assert inside, pane
                assert inside == sorted(inside, key=place), [w.accessibleName() for w in inside]
            assert panes.tabs.tabBar() in stops
            # Nothing that takes the keyboard is left out.
            able = {
                w for w in window.findChildren(QWidget)
                if w.isVisible() and w.isEnabled() and w.focusProxy() is None
                and w.focusPolicy() & Qt.FocusPolicy.TabFocus
                and (not isinstance(w, QLabel) or w.text())
            }  # fmt: skip
            assert able - set(stops) == set()

    runner.run(main())


def place(widget: QWidget) -> tuple[int, int]:
    """Return the line and the column in which `widget` stands; 20 px and less are one line."""
    middle = widget.mapTo(widget.window(), widget.rect().center())
    top = widget.mapTo(widget.window(), QPoint()).y()
    return (top // 20 if widget.height() > 60 else middle.y() // 20, middle.x())


def tab_stops(window: MainWindow) -> list[QWidget]:
    """Return what Tab comes to, in its order, once round."""
    window.toolbar.mode.setFocus()
    stops: list[QWidget] = []
    while (focus := QApplication.focusWidget()) not in stops:
        assert focus is not None
        assert len(stops) < 100
        stops.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is focus:  # a text keeps Tab for itself
            QTest.keyClick(focus, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    return stops
