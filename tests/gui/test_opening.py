"""What is dropped on the window is opened, and what was opened or saved is offered again."""

import asyncio
import json
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from flaggui.core.countries import parse_countries
from flaggui.core.knobs import Knobs
from flaggui.core.options import Options
from flaggui.gui.running.runner import Shown
from flaggui.gui.settings import Settings
from flaggui.gui.window import MainWindow
from tests.gui.windows import after, downloaded, opened

TWO = Options(countries=tuple(parse_countries(["BR,JP"])), knobs=Knobs(latency=0, jitter=0))


def drop(window: MainWindow, path: Path) -> bool:
    """Drag `path` over the window and let it fall; return whether the window wanted it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(QPoint(300, 300), copy, data, left, none)
    enter.setAccepted(False)
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        fall = QDropEvent(QPointF(300, 300), copy, data, left, none, QEvent.Type.Drop)
        QApplication.sendEvent(window, fall)
    return enter.isAccepted()


def offered(window: MainWindow) -> list[str]:
    """Return what the menu of recent galleries offers, by its tool tips."""
    menu = window.session.opening.menu
    menu.aboutToShow.emit()
    return [action.toolTip() for action in menu.actions() if "/" in action.toolTip()]


async def saved(window: MainWindow, folder: Path) -> Shown:
    shown = await downloaded(window)
    assert await window.saving.save_gallery(shown, folder)
    return shown


def test_a_gallery_dropped_is_shown(runner: asyncio.Runner, tmp_path: Path) -> None:
    async def job() -> None:
        async with opened(TWO) as window:
            await saved(window, tmp_path / "flags")
            window.session.shown = None
            assert window.acceptDrops()
            told = window.saving.report_opened
            shown = await after(told, lambda: drop(window, tmp_path / "flags"))
            assert window.session.shown is shown
            assert shown.report["counts"]["ok"] == 2

    runner.run(job())


def test_a_folder_may_have_any_name(runner: asyncio.Runner, tmp_path: Path) -> None:
    async def job() -> None:
        async with opened(TWO) as window:
            await saved(window, tmp_path / "flags 2.0")
            told = window.saving.report_opened
            shown = await after(told, lambda: drop(window, tmp_path / "flags 2.0"))
            assert window.session.shown is shown

    runner.run(job())


def test_a_manifest_dropped_stands_for_its_gallery(runner: asyncio.Runner, tmp_path: Path) -> None:
    async def job() -> None:
        async with opened(TWO) as window:
            await saved(window, tmp_path / "flags")
            window.session.settings.recent = "[]"
            manifest = tmp_path / "flags" / "manifest.json"
            await after(window.saving.report_opened, lambda: drop(window, manifest))
            await asyncio.sleep(0)
            assert offered(window) == [str(tmp_path / "flags")]

    runner.run(job())


def test_what_can_be_no_gallery_is_not_taken(runner: asyncio.Runner, tmp_path: Path) -> None:
    async def job() -> None:
        async with opened(TWO) as window:
            assert not drop(window, tmp_path / "br.gif")

    runner.run(job())


def test_a_folder_without_a_gallery_is_told(runner: asyncio.Runner, tmp_path: Path) -> None:
    async def job() -> None:
        async with opened(TWO) as window:
            sentence = await after(window.saving.failed, lambda: drop(window, tmp_path))
            assert tmp_path.name in sentence
            assert window.status.sentence.text() == sentence
            assert offered(window) == []

    runner.run(job())


def test_recent_galleries_are_offered_newest_first(runner: asyncio.Runner, tmp_path: Path) -> None:
    settings = Settings()

    async def job() -> None:
        async with opened(TWO, settings) as window:
            menu = window.session.opening.menu
            assert not menu.menuAction().isEnabled()
            shown = await saved(window, tmp_path / "a & b")
            assert await window.saving.save_gallery(shown, tmp_path / "second")
            assert menu.menuAction().isEnabled()
            assert offered(window) == [str(tmp_path / "second"), str(tmp_path / "a & b")]
            assert menu.actions()[1].text() == "&2  a && b"
            told = window.saving.report_opened
            await after(told, menu.actions()[1].trigger)
            await asyncio.sleep(0)
            assert offered(window) == [str(tmp_path / "a & b"), str(tmp_path / "second")]
            assert json.loads(settings.recent) == offered(window)
            menu.actions()[-1].trigger()
            assert offered(window) == []
            assert not menu.menuAction().isEnabled()

    runner.run(job())


@pytest.mark.parametrize(
    "nonsense", ['{"a": 1}', "[" * 90_000, '["/a",', '[1, null, ["/b"]]'], ids=range(4)
)
def test_nonsense_is_no_recent_gallery(nonsense: str, runner: asyncio.Runner) -> None:
    async def job() -> None:
        async with opened(TWO, Settings(recent=nonsense)) as window:
            assert offered(window) == []
            assert not window.session.opening.menu.menuAction().isEnabled()

    runner.run(job())


def test_no_more_than_eight_are_kept(runner: asyncio.Runner) -> None:
    long = json.dumps([f"/old/{number}" for number in range(9)])

    async def job() -> None:
        async with opened(TWO, Settings(recent=long)) as window:
            assert offered(window) == [f"/old/{number}" for number in range(8)]
            for number in range(10):
                window.session.opening.note(f"/gallery/{number}")
            assert offered(window) == [f"/gallery/{number}" for number in range(9, 1, -1)]

    runner.run(job())
