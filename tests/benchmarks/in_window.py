"""A child that downloads in a real window. Light to import: its workers import it again."""

import asyncio
import json
import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any

from tests.benchmarks.plan import options
from tests.benchmarks.probes import tell
from tests.benchmarks.qt_child import run_on_qt
from tests.benchmarks.rows import percentile

if TYPE_CHECKING:
    from flaggui.core.run import Row
    from flaggui.gui.running.runner import Shown
    from flaggui.gui.window import MainWindow


def main() -> None:
    """Answer jobs until standard input ends."""
    run_on_qt(_answer_jobs)


async def _answer_jobs() -> None:
    from flaggui.gui.app import leave
    from flaggui.gui.running.runner import Runner
    from flaggui.gui.settings import Settings
    from flaggui.gui.window import make_window

    window = make_window(Settings(), Runner())
    window.show()
    window.toolbar.compare.setFocus()
    await window.runner.warm_up()
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(1) as reader:
        tell({})
        while line := await loop.run_in_executor(reader, sys.stdin.readline):
            job = json.loads(line)
            tell(_scrolled(window) if "scroll" in job else await _run(window, job))
    window.close()
    await leave(window, window.runner)


async def _run(window: "MainWindow", job: dict[str, Any]) -> dict[str, Any]:
    """Return the report of a run, and the 99th percentile of the gaps between two beats."""
    from PySide6.QtCore import QObject, Qt, QTimer

    beats: list[float] = []
    timer = QTimer(window, interval=2)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: beats.append(monotonic()))
    chosen = options(job)
    if job.get("log"):
        await asyncio.to_thread(_serve_with_log, window, chosen, Path(job["log"]))
    over: asyncio.Future[Shown | None] = asyncio.get_running_loop().create_future()
    connection = window.run_over.connect(over.set_result)
    begin = window.runner.run_started.connect(lambda _run: timer.start())
    # As a click does, but a country may come more than once.
    window.session.start(chosen)
    shown = await over
    timer.stop()
    timer.deleteLater()
    QObject.disconnect(connection)
    QObject.disconnect(begin)
    assert shown is not None, window.status.sentence.text()
    if job.get("log"):
        await asyncio.to_thread(window.runner._prepare, chosen)  # flushes the log
    gaps = [later - earlier - 0.002 for earlier, later in pairwise(beats)]
    pixels = sum(map(_pixels, shown.rows))
    return {"report": shown.report, "p99_gap": max(0.0, percentile(gaps, 99)), "pixels": pixels}


def _pixels(row: "Row") -> int:
    """Return the bytes of the thumbnail's pixels."""
    picture = row.flag.picture if row.flag else None
    return len(picture.thumbnail.rgba) if picture else 0


def _serve_with_log(window: "MainWindow", chosen: Any, log: Path) -> None:
    from flaggui.core.builtin import BuiltinServer

    runner = window.runner
    if not log.exists():
        if runner._server is not None:
            runner._server.close()
        runner._server = BuiltinServer.start(chosen.knobs, log)


def _scrolled(window: "MainWindow") -> dict[str, Any]:
    """Return how long layout and paint took at each of 200 steps through the gallery."""
    view = window.gallery.view
    bar = view.verticalScrollBar()
    steps = []
    for step in range(200):
        began = monotonic()
        bar.setValue(bar.maximum() * step // 199)
        view.viewport().repaint()
        steps.append(monotonic() - began)
    return {"p99": percentile(steps, 99), "longest": max(steps), "range": bar.maximum()}


if __name__ == "__main__":
    main()
