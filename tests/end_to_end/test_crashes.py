"""What nobody foresaw: it ends in a report that people can find, in whatever way it ended."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from flaggui.core.logs import NAME

pytestmark = pytest.mark.qt

WINDOW = """
import asyncio, sys, threading
from PySide6.QtCore import QRunnable, QThreadPool, QTimer, qFatal
import faulthandler
from flaggui.core.logs import NAME
from flaggui.core.places import log_folder
from flaggui.gui import app
from flaggui.gui.run_log import RunLog

begun, begin = asyncio.Event(), RunLog.begin

async def begin_and_tell(log):
    await begin(log)
    begun.set()

RunLog.begin = begin_and_tell

def boom():
    raise ZeroDivisionError({words!r})

class Work(QRunnable):
    def run(self):
        boom()

async def task():
    boom()

async def click_through(window, _arguments):
    sentence = window.status.sentence
    async with asyncio.timeout(30):
        await begun.wait()
        while not any("begins" in log.read_text() for log in log_folder().glob(NAME)):
            await asyncio.sleep(0.01)
        {act}
        while not sentence.text().startswith({told!r}):
            await asyncio.sleep(0.01)
    print(sentence.text())
    window.close()
    return 0

app.click_through = click_through
sys.argv = ["flaggui"]
from flaggui.__main__ import main
sys.exit(main())
"""
SURVIVED = {
    "slot": "QTimer.singleShot(0, boom)",
    "thread": "threading.Thread(target=boom).start()",
    "runnable": "QThreadPool.globalInstance().start(Work())",
    "callback": "asyncio.get_running_loop().call_soon(boom)",
    "task": "asyncio.get_running_loop().create_task(task())",
}
DEADLY = {
    "segmentation fault": ("faulthandler._sigsegv()", "Segmentation fault"),
    "Qt’s fatal": ("qFatal('the end of Qt')", "qFatal() call"),
}


def start(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        env={**os.environ, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"},
        cwd=home, capture_output=True, text=True, timeout=40, check=False,
    )  # fmt: skip


def window(home: Path, act: str, told: str = "") -> subprocess.CompletedProcess[str]:
    """Open a window that does `act`, whose words have the home in them; it closes when it `told`.

    What it has to tell of its last start it has told before.
    """
    return start(home, "-c", WINDOW.format(act=act, told=told, words=f"at {home}/secret"))


def reports(home: Path) -> list[Path]:
    return sorted((home / ".local" / "state" / "flaggui").glob("*crash-*.txt"))


def log(home: Path) -> str:
    return (home / ".local" / "state" / "flaggui" / NAME).read_text(encoding="utf-8")


@pytest.mark.parametrize("place", SURVIVED)
def test_an_error_that_nobody_caught_is_reported_at_once(place: str, home: Path) -> None:
    done = window(home, SURVIVED[place], "Something in flaggui failed")
    assert done.returncode == 0
    assert done.stdout == "Something in flaggui failed. There is a report of it.\n"
    (report,) = reports(home)
    text = report.read_text(encoding="utf-8")
    assert "ZeroDivisionError: at ~/secret" in text
    assert "boom" in text
    assert "window begins" in text
    assert text.splitlines()[1].startswith("flaggui ")
    assert str(home) not in text + log(home)
    assert "ZeroDivisionError" in log(home)
    assert "ZeroDivisionError" in done.stderr
    # It was told, so the next start says nothing of it.
    assert report.name.startswith("crash-")


@pytest.mark.parametrize("death", DEADLY)
def test_what_kills_the_process_is_told_at_the_next_start_once(death: str, home: Path) -> None:
    act, words = DEADLY[death]
    assert window(home, act).returncode < 0
    assert reports(home) == []
    assert "crashed the last time" in window(home, "pass").stdout
    (report,) = reports(home)
    text = report.read_text(encoding="utf-8")
    assert words in text
    assert "click_through" in text
    assert "flaggui begins" in text or "window begins" in text
    assert str(home) not in text
    assert "crashed" not in window(home, "pass").stdout
    assert reports(home) == [report]


def test_an_error_before_the_window_is_reported(home: Path) -> None:
    code = (
        "import sys, flaggui.gui.start as start, flaggui.__main__ as main\n"
        "def boom(*_): raise OSError('no window')\n"
        "start.run_window = boom\n"
        "sys.argv = ['flaggui']\n"
        "main.main()"
    )
    done = start(home, "-c", code)
    assert done.returncode == 1
    assert "OSError: no window" in done.stderr
    (report,) = reports(home)
    assert "OSError: no window" in report.read_text(encoding="utf-8")
    assert "crashed the last time" in window(home, "pass").stdout


def test_only_the_program_itself_writes_its_log(home: Path) -> None:
    for mode in ("process-pool", "thread-futures"):
        done = start(
            home, "-m", "flaggui", "download", "BR", "JP", "--mode", mode, "--latency", "0",
            "--own-process",
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
    lines = log(home).splitlines()
    assert len({line.split()[2] for line in lines}) == 2
    assert sum("2 ok" in line for line in lines) == 2
    assert sum("ends with status 0" in line for line in lines) == 2


def test_a_place_that_cannot_be_written_costs_the_log_and_nothing_else(home: Path) -> None:
    (home / ".local").write_text("in the way")
    done = start(home, "-m", "flaggui", "download", "BR", "--latency", "0")
    assert (done.returncode, done.stderr) == (0, "")
