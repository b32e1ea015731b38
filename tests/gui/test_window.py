"""The window at work: every mode from the click to the saved bytes, cancelled, closed, replayed."""

import asyncio
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QThread, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest

from flaggui.core.builtin import BuiltinServer
from flaggui.core.countries import book_twenty, countries
from flaggui.core.flag import DownloadStatus
from flaggui.core.knobs import PRESETS, Knobs
from flaggui.core.mode_table import MODES
from flaggui.core.options import Options
from flaggui.core.run import Row
from flaggui.gui.gallery_model import PIXMAP, ROW
from flaggui.gui.runner import Shown
from flaggui.gui.window import MainWindow
from flaggui.resources import resource
from windows import MID_RUN, after, asking, click, delivered, downloaded, opened, settled

IN_ORDER = ("sequential", "thread-map")
"""Modes that hand over in the order of submission."""
LOCAL = PRESETS["LOCAL"]


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """Fail where a thread outlives its test by more than a second."""
    before = set(threading.enumerate())
    yield
    for thread in set(threading.enumerate()) - before:
        thread.join(1)
        assert not thread.is_alive(), thread


class Deliveries(QObject):
    """What reached the window: each row's index, and the threads it came on."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.indexes: list[int] = []
        self.threads: set[tuple[threading.Thread, QThread]] = set()
        window.runner.rows_changed.connect(self.take, Qt.ConnectionType.DirectConnection)

    def take(self, rows: list[Row]) -> None:
        self.indexes += [row.index for row in rows]
        self.threads.add((threading.current_thread(), QThread.currentThread()))


def cards(window: MainWindow) -> list[Row]:
    model = window.gallery.model
    return [model.index(place).data(ROW) for place in range(model.rowCount())]


def pictures(window: MainWindow) -> list[QPixmap]:
    model = window.gallery.model
    found = [model.index(place).data(PIXMAP) for place in range(model.rowCount())]
    return [picture for picture in found if isinstance(picture, QPixmap) and not picture.isNull()]


def sentence(window: MainWindow) -> str:
    return window.status.sentence.text()


def progress(window: MainWindow) -> tuple[int, int]:
    return window.status.progress.value(), window.status.progress.maximum()


@pytest.mark.parametrize("mode", MODES)
def test_from_the_click_to_the_saved_bytes(
    mode: str, runner: asyncio.Runner, server: BuiltinServer, tmp_path: Path
) -> None:
    server.set_knobs(Knobs(latency=0.02, jitter=0.015, seed=1, slow={"BG": 0.4}))

    async def main() -> None:
        async with opened(asking(server)) as window:
            window.toolbar.mode.choose(mode)
            seen = Deliveries(window)
            shown = await downloaded(window)
            report = shown.report
            assert report["mode"] == mode
            assert report["counts"] == {"ok": 20, "not_found": 0, "error": 0, "cancelled": 0}

            assert sorted(seen.indexes) == list(range(20))
            assert seen.threads == {(threading.main_thread(), window.thread())}
            assert [row.rank for row in cards(window)] == list(range(1, 21))
            assert [row.index for row in cards(window)] == seen.indexes
            codes = [row.country.code for row in cards(window)]
            if mode in IN_ORDER:
                assert codes == sorted(codes)
            else:
                assert codes[-1] == "BG"
            assert len(pictures(window)) == 20

            assert sentence(window) == f"20 flags downloaded in {report['elapsed']:.2f} s"
            assert progress(window) == (20, 20)
            assert window.toolbar.download.text() == "Download 20 flags"
            assert report["longest_freeze"] is not None
            assert report["longest_freeze"] >= 0
            assert f"longest freeze {report['longest_freeze'] * 1000:.0f} ms" in (
                window.status.aside.text()
            )

            assert await window.saving.save_gallery(shown, tmp_path / "flags")
        for country in book_twenty():
            name = f"{country.code.lower()}.gif"
            saved = (tmp_path / "flags" / name).read_bytes()
            assert saved == (resource("flags") / name).read_bytes()

    runner.run(main())


@pytest.mark.parametrize("mode", MODES)
def test_cancel_in_mid_run_leaves_the_window_usable(
    mode: str, runner: asyncio.Runner, server: BuiltinServer
) -> None:
    server.set_knobs(MID_RUN)

    async def main() -> None:
        async with opened(asking(server, mode=mode, workers=8)) as window:
            await delivered(window, 2, lambda: click(window.toolbar.download))
            assert window.toolbar.download.text() == "Cancel"
            assert window.toolbar.download.accessibleName() == "Cancel"
            pressed = time.monotonic()
            shown = await downloaded(window)
            seconds = time.monotonic() - pressed
            print(f"{mode}: usable {seconds * 1000:.0f} ms after Cancel")
            assert seconds < 0.3
            assert not window.runner.busy
            assert window.toolbar.download.text() == "Download 20 flags"
            assert shown.report["counts"] == {
                "ok": 2, "not_found": 0, "error": 0, "cancelled": 18,
            }  # fmt: skip
            assert [row.rank for row in cards(window)] == list(range(1, 21))
            assert sentence(window).startswith("2 flags downloaded in ")
            assert sentence(window).endswith(", 18 cancelled")

            server.set_knobs(LOCAL)
            again = await downloaded(window)
            assert again.report["counts"]["ok"] == 20

    runner.run(main())


@pytest.mark.parametrize("mode", MODES)
def test_closing_in_mid_run_ends_it(
    mode: str, runner: asyncio.Runner, server: BuiltinServer
) -> None:
    server.set_knobs(MID_RUN)

    async def main() -> None:
        async with opened(asking(server, mode=mode, workers=8)) as window:
            await delivered(window, 2, lambda: click(window.toolbar.download))
            await after(window.closed, window.close)
            begun = time.monotonic()
            await window.runner.close()
            assert time.monotonic() - begun < 1.5
            assert not window.runner.busy
            await settled()
            assert window.isHidden()

    runner.run(main())
