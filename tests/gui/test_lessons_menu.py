"""The Lesson menu and the laboratory in the Run menu: what they set, show and remember."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QAction, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from flaggui.core.builtin import BuiltinServer
from flaggui.core.countries import book_twenty, countries
from flaggui.core.knobs import Knobs
from flaggui.core.lessons import Lesson, lessons
from flaggui.core.limits import Limits
from flaggui.core.options import Options
from flaggui.core.predict import predict
from flaggui.core.sources import parse_source
from flaggui.gui.gallery.model import PIXMAP
from flaggui.gui.settings import Settings, load_settings, save_settings
from flaggui.gui.window import MainWindow
from tests.gui.windows import asking, click, downloaded, opened, settled

OTHER = Options(
    countries=(countries()["TV"],),
    mode="qtnetwork",
    workers=7,
    source=parse_source("http://127.0.0.1:9/{cc}"),
    knobs=Knobs(latency=1.0, seed=5),
    limits=Limits(cpu_work=0.2),
    own_process=True,
)
"""Differs from every lesson in every choice."""


def actions(window: MainWindow, menu: str) -> list[QAction]:
    found = window.menuBar().findChild(QMenu, menu)
    assert isinstance(found, QMenu)
    return found.actions()


def ticked(window: MainWindow) -> list[str]:
    return [choice for choice, action in window.session.lab.work.items() if action.isChecked()]


def test_the_menu_stands_between_run_and_view(runner: asyncio.Runner) -> None:
    async def main() -> None:
        async with opened() as window:
            titles = [action.text() for action in window.menuBar().actions()]
            place = titles.index("&Lesson")
            assert titles[place - 1 : place + 2] == ["&Run", "&Lesson", "&View"]
            texts = [action.text() for action in actions(window, "&Lesson")]
            assert texts == [f"&{n}  {lesson.title}" for n, lesson in enumerate(lessons(), 1)]

    runner.run(main())


@pytest.mark.parametrize("number", range(1, 8))
def test_an_entry_sets_every_control_and_asks(number: int, runner: asyncio.Runner) -> None:
    lesson = lessons()[number - 1]

    async def main() -> None:
        async with opened(OTHER) as window:
            assert window.session.options() == OTHER
            assert not window.gallery.lesson.isVisible()
            actions(window, "&Lesson")[number - 1].trigger()
            await settled()
            check_step(window, lesson, 0)
            words = window.gallery.lesson.words
            assert words.isVisible()
            assert words.text() == f"<b>{lesson.title}</b>&nbsp; {lesson.question}"
            assert words.accessibleName() == f"{lesson.title}: {lesson.question}"
            links = window.gallery.lesson.links
            assert [link.isVisible() for link in links] == [len(lesson.steps) > 1] * len(links)
            # Nothing runs by itself.
            assert not window.runner.busy
            assert window.runs.model.rowCount() == 0

    runner.run(main())


def check_step(window: MainWindow, lesson: Lesson, step: int) -> None:
    """Check that every control shows step number `step` of `lesson`."""
    options = lesson.steps[step]
    assert window.session.options() == options
    assert window.countries.chosen() == options.countries
    assert window.toolbar.mode.mode() == options.mode
    assert window.commands["download"].isEnabled()
    assert ticked(window) == [str(round(options.limits.cpu_work * 1000))]
    assert window.session.lab.own_process.isChecked() is options.own_process
    guess = predict(options)
    assert guess
    assert window.toolbar.prediction.text().startswith(f"about {guess.seconds:.1f} s")
    marked = [not link.icon().isNull() for link in window.gallery.lesson.links]
    assert marked == [other == step for other in range(len(lesson.steps))]


@pytest.mark.parametrize("number", [5, 7])
def test_the_links_lead_from_one_mode_to_the_other(number: int, runner: asyncio.Runner) -> None:
    lesson = lessons()[number - 1]

    async def main() -> None:
        async with opened(OTHER) as window:
            window.session.show_lesson(lesson)
            await settled()
            first, then = window.gallery.lesson.links
            assert first.text().startswith("First: Thread pool, ")
            assert then.text().startswith("Then: ")
            click(then)
            check_step(window, lesson, 1)
            click(first)
            check_step(window, lesson, 0)
            # What is set by hand is no step of the lesson.
            window.toolbar.workers.setValue(9)
            assert all(link.icon().isNull() for link in (first, then))

    runner.run(main())


def test_the_question_can_be_closed_and_follows_the_next_lesson(runner: asyncio.Runner) -> None:
    async def main() -> None:
        async with opened() as window:
            line = window.gallery.lesson
            window.session.show_lesson(lessons()[4])
            await settled()
            height = window.gallery.view.height()
            QTest.mouseClick(line.close_button, Qt.MouseButton.LeftButton)
            await settled()
            assert not line.isVisible()
            assert window.session.options() == lessons()[4].steps[0]
            window.session.show_lesson(lessons()[3])
            assert line.isVisible()
            assert len(line.links) == 1
            assert line.words.accessibleName().startswith("Five rounds: ")
            assert height > 0
            assert (
                line.mapTo(window, QPoint()).y() < window.gallery.slider.mapTo(window, QPoint()).y()
            )

    runner.run(main())


def test_work_and_own_process_are_chosen_and_stay_in_sight(runner: asyncio.Runner) -> None:
    async def main() -> None:
        async with opened() as window:
            said = window.toolbar.prediction
            assert ticked(window) == ["0"]
            assert said.text() == "about 0.4 s"
            window.session.lab.work["100"].trigger()
            assert ticked(window) == ["100"]
            assert window.session.options() == replace(Options(), limits=Limits(cpu_work=0.1))
            assert said.text() == "about 2.2 s\n100 ms CPU work each"
            assert "takes turns at one GIL" in said.toolTip()
            window.session.lab.own_process.trigger()
            assert window.session.options().own_process
            assert said.text() == "about 2.2 s\n100 ms CPU work each · own process"
            assert "process of its own" in said.toolTip()
            window.session.lab.work["0"].trigger()
            window.session.lab.own_process.trigger()
            assert window.session.options() == Options()
            assert said.text() == "about 0.4 s"
            # The command line may ask for another amount: no entry has it, and it is kept.
            window.session.show_options(Options(limits=Limits(cpu_work=0.035)))
            assert ticked(window) == []
            assert window.session.options().limits.cpu_work == 0.035

    runner.run(main())


def test_what_public_sources_take_is_not_told_but_the_work_is(runner: asyncio.Runner) -> None:
    async def main() -> None:
        async with opened(OTHER) as window:
            assert window.toolbar.prediction.text() == "200 ms CPU work each · own process"

    runner.run(main())


def test_both_are_remembered(runner: asyncio.Runner, tmp_path: Path) -> None:
    place = str(tmp_path / "settings.ini")

    async def main() -> None:
        settings = Settings()
        async with opened(settings=settings) as window:
            window.session.lab.work["50"].trigger()
            window.session.lab.own_process.trigger()
        save_settings(settings, QSettings(place, QSettings.Format.IniFormat))
        again = load_settings(QSettings(place, QSettings.Format.IniFormat))
        async with opened(settings=again) as window:
            assert ticked(window) == ["50"]
            assert window.session.lab.own_process.isChecked()
            assert window.session.options().limits.cpu_work == 0.05

    runner.run(main())


@pytest.mark.parametrize(
    ("written", "kept"), [(-5, 0.0), (900, 0.2), ("much", 0.0)], ids=["less", "more", "words"]
)
def test_nonsense_in_the_settings_does_no_harm(
    written: object, kept: float, tmp_path: Path
) -> None:
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    store.setValue("cpu_work", written)
    store.setValue("own_process", "perhaps")
    options = load_settings(store).options()
    assert options.limits.cpu_work == kept
    assert options.own_process is False


def test_the_colours_found_are_on_card_and_tab(
    runner: asyncio.Runner, server: BuiltinServer
) -> None:
    async def main() -> None:
        few = tuple(book_twenty()[:2])
        chosen = asking(server, countries=few, limits=Limits(cpu_work=0.02))
        async with opened(chosen) as window:
            shown = await downloaded(window)
            assert shown.report["options"]["cpu_work"] == 0.02
            bulgaria = shown.rows[0]
            assert bulgaria.flag
            window.panes.show_tab(1)
            window.session.stage.choose_flag(0)
            await settled()
            tab = window.panes.flag
            assert tab.colours.isVisible()
            assert [s.toolTip() for s in tab.swatches.squares] == list(bulgaria.flag.swatches)
            await asyncio.sleep(0.2)  # the pictures fade in
            with_swatches = card(window)

            window.session.lab.work["0"].trigger()
            await downloaded(window)
            window.session.stage.choose_flag(0)
            await settled()
            assert not tab.colours.isVisible()
            await asyncio.sleep(0.2)
            # The lower right corner of the picture is where the squares were.
            assert card(window).toImage() != with_swatches.toImage()

    runner.run(main())


def card(window: MainWindow) -> QPixmap:
    """Return the lower right corner of Bulgaria's picture, as it is painted."""
    view = window.gallery.view
    place = window.gallery.model.place_of(0)
    assert place.data(PIXMAP) is not None
    rect = view.visualRect(place)
    corner = rect.center() + QPoint(10, 5)
    return view.viewport().grab().copy(corner.x(), corner.y(), 50, 20)
