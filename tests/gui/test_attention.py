"""What the desktop is told of a run: how far it is, and that a long one is over."""

import asyncio
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QWidget

from flaggui.core.countries import book_twenty
from flaggui.core.options import Options
from flaggui.gui.window import MainWindow
from tests.gui.windows import MID_RUN, after, opened, settled

SENTENCE = "20 flags downloaded in 60.00 s"


def test_the_title_tells_how_far_a_run_is(runner: asyncio.Runner) -> None:
    async def job() -> None:
        options = Options(countries=tuple(book_twenty()), knobs=MID_RUN)
        async with opened(options) as window:
            told = window.windowTitleChanged
            title = await after(told, window.toolbar.download.click)
            while title != "2 of 20 flags – flaggui":
                title = await after(told, lambda: None)
            await after(window.run_over, window.session.cancel)
            assert window.windowTitle() == "flaggui"

    runner.run(job())


async def away_from(window: MainWindow, other: QWidget | None = None) -> QWidget:
    """Let another window be the active one; return it."""
    other = other or QWidget()
    other.show()
    other.activateWindow()
    await settled()
    assert not window.isActiveWindow()
    return other


@pytest.mark.skipif(sys.platform != "linux", reason="notify-send is what desktops of Linux have")
@pytest.mark.parametrize(
    ("seconds", "where", "told"),
    [
        (6.0, "elsewhere", True),
        (60.0, "window", False),
        (60.0, "its dialog", False),
        (1.0, "elsewhere", False),
    ],
)
def test_a_long_run_out_of_sight_notifies(
    seconds: float,
    where: str,
    told: bool,
    runner: asyncio.Runner,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    note = tmp_path / "note"
    program = tmp_path / "notify-send"
    program.write_text(
        f'#!/bin/sh\nprintf "%s\\n" "$@" > "{note}.part"\nmv "{note}.part" "{note}"\n'
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)

    async def job() -> None:
        async with opened() as window:
            dialog = QDialog(window) if where == "its dialog" else None
            other = None if where == "window" else await away_from(window, dialog)
            # Two runs in a row are told of once.
            for part in (0.75, 0.25):
                window.session.attention.end(SENTENCE, part * seconds)
            for _ in range(500 if told else 50):
                if note.exists():
                    break
                await asyncio.sleep(0.01)
            if other is not None:
                other.deleteLater()

    runner.run(job())
    assert note.exists() == told
    if told:
        assert note.read_text().splitlines()[-3:] == [
            "--",
            "flaggui",
            "20 flags downloaded in 60.00 s",
        ]


LISTEN = """
dbus-monitor --session "interface='com.canonical.Unity.LauncherEntry'" > "$1" & monitor=$!
while ! grep -q NameAcquired "$1"; do sleep 0.05; done
"$2" -c "from flaggui.gui.attention import _update_launcher as f; f('some.app', 0.25, True)"
for turn in $(seq 200); do grep -q progress-visible "$1" && break; sleep 0.05; done
kill $monitor
"""


@pytest.mark.xserver  # with what such a desktop has: a session bus
def test_docks_are_told_by_the_session_bus(tmp_path: Path) -> None:
    heard = tmp_path / "heard"
    command = ["dbus-run-session", "--", "sh", "-c", LISTEN, "sh", str(heard), sys.executable]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    words = heard.read_text().split()
    assert done.returncode == 0, done.stderr
    assert '"application://some.app.desktop"' in words
    assert words[words.index('"progress"') + 3] == "0.25"
    assert words[words.index('"progress-visible"') + 3] == "true"
