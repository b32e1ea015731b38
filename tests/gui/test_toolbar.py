"""The toolbar, and that nothing in the window overlaps or is cut off, however large it is."""

import asyncio
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from flaggui.core.builtin import BuiltinServer
from flaggui.core.countries import countries
from flaggui.core.knobs import PRESETS, Knobs
from flaggui.core.mode_table import MODES
from flaggui.core.options import Options
from flaggui.core.sources import SOURCES
from flaggui.gui.folding import RAIL
from flaggui.gui.toolbar.bar import Toolbar
from flaggui.gui.toolbar.mode_list import ModeList
from flaggui.gui.toolbar.source_dialog import AddressDialog, KnobsDialog
from flaggui.gui.window import MainWindow
from tests.gui.windows import asking, downloaded, opened, settled

SIZES = [(900, 600), (1050, 720), (1280, 800), (1920, 1080)]
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def toolbar(qtbot: QtBot) -> Toolbar:
    shown = Toolbar()
    qtbot.addWidget(shown)
    shown.resize(1280, 56)
    shown.show_options(Options())
    shown.show_choice(Options())
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    return shown


def dialog(toolbar: Toolbar) -> QDialog:
    """Return the dialog that the toolbar has open."""
    found = [d for d in toolbar.findChildren(QDialog) if d.isVisible()]
    assert len(found) == 1
    return found[0]


def accept(one: QDialog) -> None:
    box = one.findChild(QDialogButtonBox)
    assert isinstance(box, QDialogButtonBox)
    ok = box.button(QDialogButtonBox.StandardButton.Ok)
    QTest.mouseClick(ok, Qt.MouseButton.LeftButton)


# The choices.


def test_what_is_shown_is_what_is_chosen(toolbar: Toolbar) -> None:
    options = Options(
        mode="asyncio", workers=300, source=SOURCES["flagcdn"], knobs=Knobs(latency=1.0)
    )
    toolbar.show_options(options)
    assert toolbar.options(Options()) == options


def test_workers_has_nothing_to_say_in_sequence(toolbar: Toolbar) -> None:
    toolbar.show_choice(Options(mode="sequential"))
    assert not toolbar.workers.isEnabled()
    assert toolbar.workers.text() == "1"
    toolbar.show_choice(Options(mode="asyncio"))
    assert toolbar.workers.isEnabled()
    assert toolbar.workers.text() == "20"
    assert "at most this many requests at once" in toolbar.workers.toolTip().lower()


@pytest.mark.parametrize(("text", "value"), [("1", 1), ("1000", 1000), ("1001", 100), ("0", 20)])
def test_workers_are_1_to_1000(toolbar: Toolbar, text: str, value: int) -> None:
    toolbar.workers.setFocus()
    toolbar.workers.selectAll()
    QTest.keyClicks(toolbar.workers, text)
    QTest.keyClick(toolbar.workers, Qt.Key.Key_Tab)
    assert 1 <= toolbar.workers.value() <= 1000
    assert toolbar.workers.value() == value


def test_the_prediction_follows_the_choice(toolbar: Toolbar) -> None:
    exact = Knobs(latency=0.3, jitter=0)
    toolbar.show_choice(Options(mode="sequential", knobs=exact))
    assert toolbar.prediction.text() == "about 6.0 s"
    assert toolbar.prediction.toolTip() == "20 flags × 0.3 s, one after another = 6.0 s"
    toolbar.show_choice(Options(workers=20, knobs=exact))
    assert toolbar.prediction.text() == "about 0.3 s"
    toolbar.show_choice(Options(source=SOURCES["flagcdn"]))
    assert toolbar.prediction.text() == ""
    toolbar.show_choice(Options(countries=()))
    assert toolbar.prediction.text() == ""


def test_the_settings_of_the_built_in_server(toolbar: Toolbar) -> None:
    QTest.mouseClick(toolbar.settings, Qt.MouseButton.LeftButton)
    one = dialog(toolbar)
    assert isinstance(one, KnobsDialog)
    one.latency.setValue(50)
    one.jitter.setValue(0)
    one.errors.setValue(25)
    one.seeded.setChecked(True)
    one.seed.setValue(7)
    accept(one)
    knobs = toolbar.options(Options()).knobs
    assert knobs == Knobs(latency=0.05, jitter=0, error_rate=0.25, seed=7)
    assert toolbar.source.currentText() == "Built-in, 50 ms"


def test_settings_that_are_not_accepted_change_nothing(toolbar: Toolbar) -> None:
    toolbar.open_settings()
    one = dialog(toolbar)
    assert isinstance(one, KnobsDialog)
    one.latency.setValue(50)
    QTest.keyClick(one, Qt.Key.Key_Escape)
    assert toolbar.options(Options()).knobs == Knobs()


def test_a_preset_fills_the_settings(toolbar: Toolbar) -> None:
    toolbar.open_settings()
    one = dialog(toolbar)
    assert isinstance(one, KnobsDialog)
    for name, knobs in {"Error": PRESETS["ERROR"], "Usual": Knobs()}.items():
        button = next(b for b in one.findChildren(QPushButton) if b.text() == name)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert one.knobs() == knobs


def pick_another_address(toolbar: Toolbar) -> AddressDialog:
    toolbar.source.setCurrentIndex(toolbar.source.findData(""))
    toolbar.source.activated.emit(toolbar.source.currentIndex())
    one = dialog(toolbar)
    assert isinstance(one, AddressDialog)
    return one


def test_an_address_of_ones_own(toolbar: Toolbar) -> None:
    one = pick_another_address(toolbar)
    one.address.setText("http://127.0.0.1:8000/flags/{cc}/{cc}.gif")
    accept(one)
    chosen = toolbar.options(Options()).source
    assert chosen.template == "http://127.0.0.1:8000/flags/{cc}/{cc}.gif"
    assert toolbar.source.currentText() == "127.0.0.1"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("http://127.0.0.1/flag.gif", "{cc}"),
        ("ftp://127.0.0.1/{cc}", "http://"),
        ("", "no URL template"),
        ("https://", "{cc}"),
    ],
)
def test_a_wrong_address_says_why_and_is_not_taken(toolbar: Toolbar, text: str, words: str) -> None:
    one = pick_another_address(toolbar)
    one.address.setText(text)
    assert any(words in part.text() for part in one.findChildren(QLabel)[1:])
    box = one.findChild(QDialogButtonBox)
    assert isinstance(box, QDialogButtonBox)
    assert not box.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    QTest.keyClick(one, Qt.Key.Key_Escape)
    assert toolbar.options(Options()).source.builtin
    assert toolbar.source.currentData() == "builtin"


def test_leaving_another_address_alone_keeps_the_source_there_was(toolbar: Toolbar) -> None:
    toolbar.source.setCurrentIndex(toolbar.source.findData("flagcdn"))
    toolbar.source.activated.emit(toolbar.source.currentIndex())
    QTest.keyClick(pick_another_address(toolbar), Qt.Key.Key_Escape)
    assert toolbar.options(Options()).source.id == "flagcdn"


def test_the_mode_list_is_grouped_and_its_headings_cannot_be_chosen(qtbot: QtBot) -> None:
    modes = ModeList()
    qtbot.addWidget(modes)
    tester = QAbstractItemModelTester(modes.model(), FATAL)
    names = [modes.itemText(row) for row in range(modes.count())]
    groups = list(dict.fromkeys(row.group for row in MODES.values()))
    assert set(names) == {row.name for row in MODES.values()} | set(groups)
    for key in MODES:
        modes.choose(key)
        assert modes.mode() == key
    model = modes.model()
    for group in groups:
        index = model.index(names.index(group), 0)
        assert not model.flags(index) & Qt.ItemFlag.ItemIsEnabled
    # The keyboard passes the headings over.
    modes.choose("sequential")
    for _ in range(modes.count()):
        QTest.keyClick(modes, Qt.Key.Key_Down)
        assert modes.mode() in MODES
    assert modes.mode() == list(MODES)[-1]
    tester.deleteLater()


# The layout.


def test_the_button_does_not_change_its_width(toolbar: Toolbar) -> None:
    widths = set()
    for count in (0, 1, 20, len(countries())):
        for running in (False, True):
            toolbar.set_running(running, count)
            widths.add(toolbar.download.width())
            metrics = toolbar.download.fontMetrics()
            assert metrics.horizontalAdvance(toolbar.download.text()) < toolbar.download.width()
    assert len(widths) == 1
    assert widths.pop() >= 168
    assert toolbar.download.height() == 40


def in_window(widget: QWidget, window: MainWindow) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def visible(window: MainWindow) -> list[QWidget]:
    return [w for w in window.findChildren(QWidget) if w.isVisible() and not w.isWindow()]


def cut_off(window: MainWindow) -> list[str]:
    """Return what is not wholly inside its parent; scrolled content may be."""
    scrolled = {area.viewport() for area in window.findChildren(QScrollArea)}
    return [
        f"{w.metaObject().className()} {w.accessibleName()} {w.geometry()} in {parent.rect()}"
        for w in visible(window)
        if isinstance(parent := w.parentWidget(), QWidget)
        and parent not in scrolled
        and not parent.rect().contains(w.geometry())
        and not w.size().isEmpty()
    ]


def overlapping(window: MainWindow) -> list[tuple[QWidget, QWidget]]:
    """Return the pairs of controls of the toolbar that share a pixel."""
    rows = window.toolbar.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    parts = [w for w in visible(window) if w.parentWidget() in rows]
    assert len(parts) >= 9
    places = [(w, in_window(w, window)) for w in parts]
    return [
        (one, other)
        for (one, here), (other, there) in combinations(places, 2)
        if here.intersects(there)
    ]


def cut_texts(window: MainWindow) -> list[str]:
    """Return the labels and buttons of the toolbar that are too narrow for their text."""
    found: list[QLabel | QPushButton] = [
        *window.toolbar.findChildren(QLabel), *window.toolbar.findChildren(QPushButton),
    ]  # fmt: skip
    return [w.text() for w in found if w.isVisible() and w.width() < w.minimumSizeHint().width()]


@pytest.mark.parametrize("zoom", [100, 200])
def test_nothing_overlaps_or_is_cut_off(
    zoom: int, runner: asyncio.Runner, server: BuiltinServer
) -> None:
    async def main() -> None:
        async with opened(asking(server)) as window:
            while window.session.settings.zoom < zoom:
                window.commands["enlarge"].trigger()
            await downloaded(window)
            window.session.stage.choose_flag(0)
            for size in SIZES:
                window.resize(*size)
                await settled()
                assert cut_off(window) == [], size
                assert overlapping(window) == [], size
                assert cut_texts(window) == [], size
                if zoom == 100:
                    assert window.size() == QSize(*size)

    runner.run(main())


def test_panes_fold_where_there_is_no_room(runner: asyncio.Runner, server: BuiltinServer) -> None:
    async def main() -> None:
        async with opened(asking(server)) as window:
            panes = window.panes
            folded = {}

            def open_now() -> tuple[bool, bool]:
                return not panes.list_fold.folded, not panes.side_fold.folded

            for size in SIZES:
                window.resize(*size)
                await settled()
                folded[size[0]] = (panes.list_fold.folded, panes.side_fold.folded)
                for fold in (panes.list_fold, panes.side_fold):
                    assert not fold.folded or fold.width() == RAIL
            assert folded == {
                900: (True, True), 1050: (False, True), 1280: (False, False),
                1920: (False, False),
            }  # fmt: skip
            window.resize(1050, 720)
            await settled()
            assert panes.list_fold.width() >= 200
            QTest.keyClick(window, Qt.Key.Key_F9)
            await settled()
            assert open_now() == (True, True)
            assert panes.side_fold.width() >= 280
            QTest.keyClick(window, Qt.Key.Key_F8)
            await settled()
            assert open_now() == (False, True)
            # To search the list comes back.
            QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
            assert open_now() == (True, True)
            assert QApplication.focusWidget() is window.countries.search

    runner.run(main())


def test_the_proportions_of_the_usual_window(runner: asyncio.Runner, server: BuiltinServer) -> None:
    async def main() -> None:
        async with opened(asking(server)) as window:
            await settled()
            panes = window.panes
            assert (window.width(), window.height()) == (1280, 800)
            assert abs(panes.list_fold.width() - 232) <= 8
            assert abs(panes.side_fold.width() - 336) <= 8
            shares = [n / sum(panes.main_split.sizes()) for n in panes.main_split.sizes()]
            assert shares == pytest.approx([0.50, 0.36, 0.14], abs=0.06)
            assert 52 <= window.toolbar.height() <= 60
            assert window.status.progress.height() == 4

    runner.run(main())


def test_a_long_sentence_does_not_widen_the_window(
    runner: asyncio.Runner, server: BuiltinServer
) -> None:
    async def main() -> None:
        async with opened(asking(server)) as window:
            window.resize(900, 600)
            await settled()
            window.status.say("The folder " + "/a-long-name" * 40 + " cannot be written.")
            await settled()
            assert window.width() == 900
            assert cut_off(window) == []
            # What does not fit can be read all the same.
            assert "cannot be written." in window.status.sentence.toolTip()

    runner.run(main())
