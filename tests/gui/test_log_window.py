"""The log in the window: its end, the reports of crashes, and what the status line says of them."""

import asyncio
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QSignalSpy

from flaggui.core import crashes
from flaggui.core.builtin import BuiltinServer
from flaggui.core.countries import countries
from flaggui.core.knobs import Knobs
from flaggui.core.logs import NAME
from flaggui.core.places import log_folder
from flaggui.gui.log_window import LogWindow
from flaggui.gui.run_log import RunLog
from flaggui.gui.window import MainWindow
from tests.gui.windows import asking, click, downloaded, opened, settled


@pytest.fixture
def folder() -> Path:
    """Return the folder of the log, with a log in it."""
    found = log_folder()
    assert found is not None
    found.mkdir(parents=True)
    (found / NAME).write_text("first\nlast\n")
    return found


@pytest.fixture(autouse=True)
def nobody_listens() -> Iterator[None]:
    yield
    crashes.listeners.clear()


class Shower(QObject):
    """Takes the place of the platform's file manager."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    @Slot(QUrl)
    def show(self, url: QUrl) -> None:
        self.shown.append(url.toLocalFile())


def run_log_of(window: MainWindow) -> RunLog:
    def show_report() -> None:
        window.session.beside.open_log(report=True)

    return RunLog(window.runner, window.saving, window.status, show_report, window)


async def the_log_window(window: MainWindow) -> LogWindow:
    (dialog,) = window.findChildren(LogWindow)
    await dialog.reading
    return dialog


def test_the_menu_shows_the_end_of_the_log(
    runner: asyncio.Runner, server: BuiltinServer, folder: Path
) -> None:
    (folder / "crash-20260101-000000-000000.txt").write_text("it crashed")

    async def main() -> None:
        async with opened(asking(server)) as window:
            window.commands["open_log"].trigger()
            dialog = await the_log_window(window)
            assert dialog.text.toPlainText() == "first\nlast\n"
            click(dialog.copy)
            assert QGuiApplication.clipboard().text() == "first\nlast\n"
            dialog.files.setCurrentIndex(1)
            dialog.files.activated.emit(1)
            await dialog.reading
            assert dialog.text.toPlainText() == "it crashed"
            dialog.close()
            await settled()
            assert window.findChildren(LogWindow) == []

    runner.run(main())


def test_without_a_log_it_says_so(runner: asyncio.Runner, server: BuiltinServer) -> None:
    async def main() -> None:
        async with opened(asking(server)) as window:
            window.session.beside.open_log()
            dialog = await the_log_window(window)
            assert dialog.text.toPlainText() == "Nothing has been logged yet."

    runner.run(main())


def test_the_folder_is_opened_where_the_platform_shows_folders(
    runner: asyncio.Runner, server: BuiltinServer, folder: Path
) -> None:
    shower = Shower()
    QDesktopServices.setUrlHandler("file", shower, "show")

    async def main() -> None:
        async with opened(asking(server)) as window:
            window.session.beside.open_log()
            dialog = await the_log_window(window)
            click(dialog.show_folder)

    try:
        runner.run(main())
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert shower.shown == [str(folder)]


def test_a_crash_is_told_once_and_leads_to_its_report(
    runner: asyncio.Runner, server: BuiltinServer, folder: Path
) -> None:
    (folder / "new-crash-20260101-000000-000000.txt").write_text("it crashed")

    async def main() -> None:
        async with opened(asking(server)) as window:
            await run_log_of(window).begin()
            assert window.status.sentence.text().startswith("flaggui crashed the last time.")
            click(window.status.offered)
            dialog = await the_log_window(window)
            assert dialog.text.toPlainText() == "it crashed"
            window.status.say("something else")
            assert window.status.offered.isHidden()
            await run_log_of(window).begin()
            assert window.status.sentence.text() == "something else"

    runner.run(main())
    assert [path.name for path in crashes.reports(folder)] == ["crash-20260101-000000-000000.txt"]


def test_runs_and_refusals_are_logged(
    runner: asyncio.Runner,
    server: BuiltinServer,
    caplog: pytest.LogCaptureFixture,
    tmp_path: Path,
) -> None:
    caplog.set_level(logging.INFO, "flaggui")
    server.set_knobs(Knobs(latency=0, jitter=0, error_rate=1, error_status=404))
    chosen = (countries()["BR"], countries()["JP"])

    async def main() -> None:
        async with opened(asking(server, countries=chosen)) as window:
            run_log = run_log_of(window)
            told = QSignalSpy(run_log.crash_reported)
            shown = await downloaded(window)
            await window.saving.save_report(shown, tmp_path / "run.json")
            assert not await window.saving.open_report(tmp_path / "none.json")
            assert told.count() == 0

    runner.run(main())
    said = [record.getMessage() for record in caplog.records]
    assert "thread-futures, 20 workers, 127.0.0.1:" in said[0]
    assert "0 ok, 2 not_found" in said[0]
    assert said[1].startswith("no flag: not found at this source (404): ")
    assert sorted(said[1].split()[-2:]) == ["BR", "JP"]
    assert said[2] == f"Saved as {tmp_path / 'run.json'}"
    assert "none.json" in said[3]


@pytest.mark.usefixtures("folder")
def test_a_log_that_is_closed_while_it_is_read_stays_closed(
    runner: asyncio.Runner, server: BuiltinServer
) -> None:
    async def main() -> None:
        async with opened(asking(server)) as window:
            window.session.beside.open_log()
            dialog = window.findChild(LogWindow)
            assert dialog is not None
            reading = dialog.reading
            await asyncio.sleep(0)  # a file is being read in the executor
            dialog.close()
            await asyncio.wait([reading], timeout=20)
            assert reading.cancelled()
            await settled()

    runner.run(main())
