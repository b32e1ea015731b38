"""The window is seen at once, and filled a moment later without a jump."""

import asyncio
import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, QTimer
from PySide6.QtGui import QEnterEvent, QImage
from PySide6.QtWidgets import QApplication

from flaggui.gui.frame import USUAL, Frame, note_areas
from flaggui.gui.settings import Settings
from flaggui.gui.start import in_steps
from flaggui.gui.style.theme import THEMES
from flaggui.gui.window import MainWindow
from tests.gui.windows import opened, settled

LIGHT = THEMES["light"]
pytestmark = pytest.mark.usefixtures("qapp")


def kinds_and_places(areas: str) -> list[tuple[str, list[int]]]:
    _size, *parts = areas.split(";")
    return [(kind, list(map(int, place))) for kind, *place in map(str.split, parts)]


def picture(frame: Frame) -> QImage:
    frame.resize(100, 50)
    return frame.grab().toImage()


def test_nothing_of_the_window_is_loaded_before_the_first_paint() -> None:
    code = "import sys, flaggui.__main__, flaggui.gui.start; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, text=True, timeout=60
    )
    loaded = set(done.stdout.split())
    assert "flaggui.gui.window" in loaded
    assert not loaded & {"asyncio", "dataclasses", "json", "flaggui.core.run", "flaggui.gui.panes"}


def test_it_paints_what_was_noted_of_a_window_of_its_size() -> None:
    areas = "100 50;gap 0 0 100 20;pane 10 30 20 20;button 40 20 40 20"
    image = picture(Frame("light", areas))
    at = {(50, 5): "hairline", (15, 40): "base", (60, 30): "accent"}
    for place, role in at.items():
        assert image.pixelColor(*place).name().upper() == LIGHT[role]


@pytest.mark.parametrize(
    "areas",
    [
        "90 50;gap 0 0 100 20",
        "100 50;gap 0 0 x 20",
        "100 50;gap 1",
        "100 50;;",
        "100 50;gap 0 0 9999999999 9",
    ],
)
def test_it_paints_nothing_of_another_size_nor_what_it_cannot_read(
    areas: str,
) -> None:
    image = picture(Frame("light", areas))
    assert image.pixelColor(50, 5) == image.pixelColor(99, 49)


def test_the_usual_areas_are_those_of_a_new_window(runner: asyncio.Runner) -> None:
    async def main() -> None:
        async with opened() as window:
            noted = kinds_and_places(note_areas(window.panes.areas()))
            usual = kinds_and_places(USUAL)
            noted = [area for area in noted if area[0] != "ground"]
            assert [kind for kind, _ in noted] == [kind for kind, _ in usual]
            for (kind, here), (_, there) in zip(noted, usual, strict=True):
                if kind in ("pane", "gap"):  # the others are as wide as the font has them
                    assert all(abs(a - b) <= 16 for a, b in zip(here, there, strict=True)), kind

    runner.run(main())


def test_the_next_start_paints_the_panes_where_they_were(runner: asyncio.Runner) -> None:
    settings = Settings()

    async def main() -> None:
        async with opened(settings=settings) as window:
            window.panes.toggle_side()
            await settled()
            window.close()
            rail = window.panes.side_fold
            assert rail.folded
            left = rail.mapTo(window, QPoint()).x()
            assert f"ground {left} " in settings.areas
            assert settings.areas.count("pane") == 4

    runner.run(main())


def test_it_is_filled_after_the_first_paint_in_turns_of_the_loop(qapp: QApplication) -> None:
    frame = Frame("light", "")
    window = MainWindow(frame)
    told: list[str] = []
    frame.painted.connect(lambda: told.append("painted"))

    def steps() -> Iterator[None]:
        for number in range(3):
            told.append(f"step {number}")
            QTimer.singleShot(0, lambda n=number: told.append(f"turn {n}"))
            yield

    window.show()
    in_steps(qapp, window, frame, steps())
    window.hide()
    assert told[0] == "painted"
    assert [word for word in told if word.startswith("step")] == ["step 0", "step 1", "step 2"]
    assert told.index("turn 0") < told.index("step 2")


def test_it_is_filled_though_nobody_sees_it(qapp: QApplication) -> None:
    frame = Frame("light", "")
    done: list[None] = []
    in_steps(qapp, MainWindow(frame), frame, (done.append(None) for _ in range(2)))
    assert len(done) == 2


def test_a_close_before_it_is_filled_ends_the_start(qapp: QApplication) -> None:
    frame = Frame("light", "")
    window = MainWindow(frame)

    def steps() -> Iterator[None]:
        QTimer.singleShot(0, window.close)
        while True:
            yield

    window.show()
    in_steps(qapp, window, frame, steps())
    assert not window.is_filled


def test_what_goes_wrong_in_a_step_is_raised(qapp: QApplication) -> None:
    frame = Frame("light", "")
    window = MainWindow(frame)

    def steps() -> Iterator[None]:
        yield
        raise ImportError("a part is missing")

    window.show()
    with pytest.raises(ImportError, match="a part is missing"):
        in_steps(qapp, window, frame, steps())
    window.hide()


def test_the_pointer_in_the_window_says_that_somebody_is_there(qapp: QApplication) -> None:
    window = MainWindow()
    told: list[None] = []
    window.entered.connect(lambda: told.append(None))
    place = QPointF(5, 5)
    qapp.sendEvent(window, QEnterEvent(place, place, place))
    assert told == [None]
