"""Timeline, runs, log and help speak another language at once, and go back."""

import asyncio
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QHelpEvent, QImage, QTextTable
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from flaggui.core.segments import KINDS
from flaggui.gui import language
from flaggui.gui.help import About, Guide, GuidePage, versions
from flaggui.gui.lab import Lab
from flaggui.gui.language import say_message, speak
from flaggui.gui.log_window import LogWindow
from flaggui.gui.running.runner import Runner, Shown
from flaggui.gui.runs.layout import lay_out
from flaggui.gui.runs.model import WORDS, RunWords
from flaggui.gui.runs.pane import RunsPane
from flaggui.gui.saving import Saving
from flaggui.gui.style.theme import colors
from flaggui.gui.timeline.legend import Legend
from flaggui.gui.timeline.pane import TimelinePane
from tests.gui.made import BEGUN, report, rows
from tests.gui.pseudo import is_spoken_and_back, post, pseudo, unspoken
from tests.gui.windows import click, opened, settled

RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


@pytest.fixture
def timeline(qtbot: QtBot) -> TimelinePane:
    pane = TimelinePane()
    qtbot.addWidget(pane)
    pane.resize(1400, 280)
    pane.timeline.set_run(rows(work=True), BEGUN)
    pane.timeline.finish(0.9)
    pane.timeline.select(3)
    pane.show()
    return pane


@pytest.fixture
def runs(qtbot: QtBot) -> RunsPane:
    pane = RunsPane()
    qtbot.addWidget(pane)
    pane.setFont(QFont("DejaVu Sans", 10))
    pane.resize(900, 120)
    for one in (
        report("sequential", 6.02, freeze=0.009),
        report(own_process=True, freeze=0.012, counts={"ok": 17, "error": 2, "cancelled": 1}),
        report(latency=0.5, counts={"ok": 19, "not_found": 1}),
        report("thread-map", 0.45),
    ):
        pane.add(one, None)
    pane.model.pin(0)
    pane.show()
    return pane


def test_the_timeline_speaks(timeline: TimelinePane, qapp: QApplication) -> None:
    is_spoken_and_back(timeline, qapp)
    view, plot = timeline.timeline, timeline.timeline.picture().plot
    with pseudo(qapp):
        post(qapp)
        assert view.accessibleDescription().startswith("⟦AD Andorra: ⟦⟦")
        assert "⟦⟦waiting for the server⟧ ⟦60 ms⟧⟧" in view.accessibleDescription()
        assert view.accessibleDescription().endswith("⟦ok⟧⟧.⟧")
        y = view.picture().top(3) + 8
        assert view.tooltip(plot.x(0.05), y) == "AD Andorra · ⟦waiting for the server⟧ · ⟦60 ms⟧"
    post(qapp)
    assert view.tooltip(plot.x(0.05), y) == "AD Land 3 · waiting for the server · 60 ms"


def test_what_a_timeline_paints_follows_the_language(
    timeline: TimelinePane, qapp: QApplication
) -> None:
    view = timeline.timeline
    view.refresh(BEGUN + 1)  # live, most of it is a picture that is kept
    before = view.viewport().grab().toImage()
    with pseudo(qapp):
        post(qapp)
        assert view.viewport().grab().toImage() != before
    post(qapp)
    assert view.viewport().grab().toImage() == before


def test_ranks_and_workers_are_numbers_of_the_language(
    timeline: TimelinePane, qapp: QApplication
) -> None:
    timeline.swap_rows()
    before = timeline.timeline.viewport().grab(QRect(0, 30, 40, 100)).toImage()
    speak("ar")
    post(qapp)
    timeline.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert timeline.timeline.viewport().grab(QRect(0, 30, 40, 100)).toImage() != before


def test_words_of_the_legend_give_way(qtbot: QtBot, qapp: QApplication) -> None:
    legend = Legend()
    qtbot.addWidget(legend)
    with pseudo(qapp, longer=0.4):
        post(qapp)
        legend.set_kinds(KINDS)
        legend.resize(legend.sizeHint())
        whole = ink(legend.grab().toImage(), legend)
        assert legend.toolTip() == ""
        legend.resize(legend.sizeHint() - QSize(150, 0))
        assert 0 < ink(legend.grab().toImage(), legend) < whole
        assert legend.toolTip() == legend.accessibleName()
        assert legend.minimumSizeHint().width() < legend.sizeHint().width() / 2
        legend.resize(legend.minimumSizeHint())
        assert ink(legend.grab().toImage(), legend) == 0


def ink(picture: QImage, widget: QWidget) -> int:
    """Return how many pixels of a picture have the colour of its words."""
    color = colors(widget)["muted"]
    places = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return sum(picture.pixelColor(x, y) == color for x, y in places)


def test_the_runs_speak(runs: RunsPane, qapp: QApplication) -> None:
    is_spoken_and_back(runs, qapp)
    before = row_texts(runs)
    with pseudo(qapp):
        post(qapp)
        foreign = row_texts(runs)
        assert all("⟦" in text for text in foreign if any(letter.isalpha() for letter in text))
    post(qapp)
    assert row_texts(runs) == before
    assert len(before) > 30
    runs.clear()
    is_spoken_and_back(runs, qapp)


def row_texts(runs: RunsPane) -> list[str]:
    """Return all that the rows of `runs` show or say, but for names of Python's."""
    found: list[str] = []
    for place in range(runs.model.rowCount()):
        index = runs.model.index(place)
        words: RunWords = index.data(WORDS)
        found += [words.name, words.workers, words.seconds, words.ratio, words.short_ratio]
        found += [words.freeze, words.failure, index.data()]
        roles = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
        found += [index.data(role) for role in roles]
    return [text for text in found if text]


def test_the_buttons_of_a_run_speak(runs: RunsPane, qapp: QApplication) -> None:
    view, option = runs.list.viewport(), QStyleOptionViewItem()
    option.rect = runs.list.visualRect(runs.model.index(0))
    with pseudo(qapp):
        post(qapp)
        for back, said in ((46, "⟦Unpin (P)⟧"), (22, "⟦Remove this run (Delete)⟧")):
            place = option.rect.topRight()
            place.setX(place.x() - back)
            place.setY(option.rect.center().y())
            QApplication.sendEvent(
                view, QHelpEvent(QEvent.Type.ToolTip, place, view.mapToGlobal(place))
            )
            assert QToolTip.text() == said


@pytest.mark.parametrize("width", [500, 640, 900, 1400])
def test_from_right_to_left_time_runs_on_from_left_to_right(runs: RunsPane, width: int) -> None:
    metrics = QFontMetrics(QFont("DejaVu Sans", 10))
    words = [runs.model.index(row).data(WORDS) for row in range(runs.model.rowCount())]
    layout = lay_out(words, width, metrics, mirrored=True)
    zeros = []
    for said in words:
        at = layout.places(said, metrics, 24)
        parts = (at.name, at.workers, at.bar, at.seconds, at.failure, at.ratio, at.freeze)
        shown = sorted((part.left(), part.right()) for part in parts if part is not None)
        assert all(left[1] < right[0] for left, right in pairwise(shown))
        assert shown[0][0] >= 0
        assert shown[-1][1] < width
        # What is placed from the right edge is mirrored: the far end of a bar is its left one.
        zeros.append(width - 1 - at.bar.right())
        assert at.seconds.right() < at.bar.left()
    assert set(zeros) == {width - layout.zero}


def test_bars_of_runs_grow_from_the_same_side_in_both_directions(
    runs: RunsPane, qapp: QApplication
) -> None:
    runs.model.clear()
    for seconds in (1.0, 2.0):
        runs.add(report("sequential", seconds), None)
    post(qapp)
    for direction in (Qt.LayoutDirection.LeftToRight, RIGHT_TO_LEFT):
        runs.setLayoutDirection(direction)
        post(qapp)
        short, long = (bar_of(runs, row) for row in (0, 1))
        assert short[0] == long[0]
        assert long[1] - long[0] == pytest.approx(2 * (short[1] - short[0]), abs=3)


def bar_of(runs: RunsPane, row: int) -> tuple[int, int]:
    """Return the first and the last pixel of a run's bar."""
    image, rect = runs.list.viewport().grab().toImage(), runs.list.visualRect(runs.model.index(row))
    fill, y = colors(runs)["waiting"], rect.center().y()
    found = [x for x in range(rect.width()) if image.pixelColor(x, y) == fill]
    return found[0], found[-1]


def test_the_log_window_speaks_while_it_is_open(runner: asyncio.Runner, qapp: QApplication) -> None:
    async def main() -> None:
        own = Runner()
        window = LogWindow(own.executor)
        await window.reading
        assert window.text.toPlainText() == "Nothing has been logged yet."
        is_spoken_and_back(window, qapp, window.files, window.place)
        with pseudo(qapp, "ar"):
            post(qapp)
            assert window.text.toPlainText() == "⟦Nothing has been logged yet.⟧"
            assert window.isRightToLeft()
            assert not window.text.isRightToLeft()
        window.close()
        own.executor.shutdown()

    runner.run(main())


def test_the_guide_speaks_while_it_is_open(qtbot: QtBot, qapp: QApplication) -> None:
    guide = Guide()
    qtbot.addWidget(guide)
    is_spoken_and_back(guide, qapp)
    text = guide.page.toPlainText()
    assert text.startswith("Watching futures")


ARABIC = """# دليل

`map` يعطي النتائج بالترتيب.

> **جرّب:** اضغط F5.

| أ | ب |
|---|---|
| ١ | ٢ |

```
executor.map(download)
```
"""


def test_an_arabic_guide_is_written_from_right_to_left(qtbot: QtBot) -> None:
    page = GuidePage()
    qtbot.addWidget(page)
    page.read(ARABIC, "ar")
    document = page.document()
    assert document.defaultTextOption().textDirection() is RIGHT_TO_LEFT
    directions, block = {}, document.begin()
    while block.isValid():
        directions[block.text()] = block.textDirection()
        block = block.next()
    assert directions.pop("executor.map(download)") is Qt.LayoutDirection.LeftToRight
    assert {*directions.values()} == {RIGHT_TO_LEFT}
    assert directions["map يعطي النتائج بالترتيب."] is RIGHT_TO_LEFT
    (table,) = [f for f in document.rootFrame().childFrames() if isinstance(f, QTextTable)]
    assert table.format().layoutDirection() is RIGHT_TO_LEFT
    page.read("# Guide", "en")
    assert document.begin().textDirection() is Qt.LayoutDirection.LeftToRight


def test_the_versions_can_be_copied(qtbot: QtBot, qapp: QApplication) -> None:
    with pseudo(qapp):
        about = About()
        qtbot.addWidget(about)
        about.show()
        assert unspoken(about, about.versions, about.title) == []
        click(about.copy)
        copied = QGuiApplication.clipboard().text()
        assert copied == versions()
        assert about.isVisible()
    names = [line.split()[0] for line in copied.splitlines()]
    assert names[:3] == ["flaggui", "Python", "PySide6"]
    assert "Qt platform offscreen" in copied
    assert "Language de, system" in copied


def test_what_is_saved_is_told_in_english_and_shown_in_the_language(
    runner: asyncio.Runner, qapp: QApplication, tmp_path: Path
) -> None:
    async def main() -> None:
        own, window = Runner(), QWidget()
        saving, told = Saving(own.executor, window), list[str]()
        saving.saved.connect(told.append)
        saving.failed.connect(told.append)
        made = Shown(rows(2), BEGUN, report())
        with pseudo(qapp):
            assert await saving.save_report(made, tmp_path / "a.json")
            assert not await saving.save_report(made, tmp_path / "none" / "a.json")
            assert told[0] == f"Saved as {tmp_path / 'a.json'}"
            assert say_message(told[0]) == f"⟦{told[0]}⟧"
            assert say_message(told[1]).startswith("⟦")
        own.executor.shutdown()
        window.deleteLater()

    runner.run(main())


def test_the_menu_of_cpu_work_speaks(runner: asyncio.Runner, qapp: QApplication) -> None:
    async def main() -> None:
        async with opened() as window:
            (lab,) = window.findChildren(Lab)
            with pseudo(qapp):
                await settled()
                assert lab.own_process.text() == "⟦Own &process⟧"
                assert lab.work["0"].text() == "⟦&None⟧"
            await settled()
            assert lab.own_process.text() == "Own &process"
            assert lab.work["0"].text() == "&None"

    runner.run(main())


def test_every_language_can_be_spoken(
    timeline: TimelinePane, runs: RunsPane, qapp: QApplication
) -> None:
    for code in language.LANGUAGES:
        speak(code)
        post(qapp)
        assert code == "en" or QLocale().name() == QLocale(code).name()
        assert timeline.isRightToLeft() is (code == "ar")
        assert timeline.timeline.picture().plot.x(0.1) < timeline.timeline.picture().plot.x(0.2)
        assert timeline.timeline.horizontalScrollBar().layoutDirection() is not RIGHT_TO_LEFT
        assert runs.model.index(1).data(WORDS).short == "as_completed"
