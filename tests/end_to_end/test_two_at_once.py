"""Two of the program at once do not disturb each other: saves, notes, settings."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.benchmarks.kill import check_nothing_temporary, old_gallery, version
from tests.end_to_end.test_leaving import environment, started
from tests.end_to_end.test_window_command import said

pytestmark = pytest.mark.qt

WINDOW = ["--select", "BR", "--latency", "0", "--start", "--quit"]


@pytest.mark.parametrize("pause", [0.0, 0.05])
def test_a_start_leaves_the_save_of_another_alone(pause: float, home: Path, tmp_path: Path) -> None:
    place = tmp_path / "place"
    place.mkdir()
    (home / "temporary").mkdir()
    old_gallery(home).rename(place / "gallery")
    save = ["download", "-a", "-l", "250", "--latency", "0", "-o", str(place / "gallery")]
    with started(home, *save) as first:
        deadline = time.monotonic() + 40
        while not (notes := list(home.rglob("saving-*.json"))):
            assert first.poll() is None
            assert time.monotonic() < deadline
            time.sleep(0.001)
        time.sleep(pause)
        first.send_signal(signal.SIGSTOP)
        try:
            with started(home, *WINDOW) as second:
                _, errors = second.communicate(timeout=40)
            assert (second.returncode, said(errors)) == (0, [])
            if (place / "gallery" / ".flaggui-lock").exists():
                assert [note.exists() for note in notes] == [True]
                with started(home, *WINDOW, "--save", place / "gallery") as third:
                    _, errors = third.communicate(timeout=40)
                assert third.returncode == 1
                assert "Another program is saving" in errors
        finally:
            first.send_signal(signal.SIGCONT)
        _, errors = first.communicate(timeout=40)
    assert (first.returncode, said(errors)) == (0, [])
    assert version(place / "gallery") == "new"
    check_nothing_temporary(home, place, home / "temporary")


# Saves settings again and again until it is killed.
KEEP_SAVING = """
import time
from PySide6.QtCore import QCoreApplication, QSettings
from flaggui.gui.settings import Settings, save_settings
app = QCoreApplication([])
app.setApplicationName("flaggui")
app.setOrganizationName("flaggui")
number = 0
while True:
    save_settings(Settings(workers=number % 900 + 1, folder="x" * 3000), QSettings())
    if not number:
        print("saved", flush=True)
    number += 1
    time.sleep(0.003)  # or the other never gets the lock
"""


def test_settings_are_whole_when_two_that_save_them_are_killed(home: Path) -> None:
    (home / "temporary").mkdir()
    folder = home / ".config" / "flaggui"
    for kill in range(3):
        command = [sys.executable, "-c", KEEP_SAVING]
        two = [
            subprocess.Popen(command, env=environment(home), stdout=subprocess.PIPE)
            for _ in range(2)
        ]
        for process in two:
            assert process.stdout
            assert process.stdout.readline() == b"saved\n"
        time.sleep(0.013 * kill)
        for process in two:
            process.kill()
            process.wait()
            assert process.stdout
            process.stdout.close()
        text = (folder / "flaggui.conf").read_text()
        assert text.startswith("[General]\n")
        assert f"folder={'x' * 3000}\n" in text
        assert "zoom=100\n" in text
    (folder / "flaggui.conf.AbCdEf").write_text("half")  # what such a kill leaves now and then
    with started(home, *WINDOW) as process:
        process.communicate(timeout=40)
    assert os.listdir(folder) == ["flaggui.conf"]  # noqa: PTH208 - names are what is meant
    assert f"folder={'x' * 3000}\n" in (folder / "flaggui.conf").read_text()


def test_two_windows_at_once_do_the_same_as_one(home: Path, tmp_path: Path) -> None:
    folders = [tmp_path / name for name in ("one", "two")]
    with (
        started(home, *WINDOW, "--save", folders[0]) as one,
        started(home, *WINDOW, "--save", folders[1]) as two,
    ):
        for process in (one, two):
            _, errors = process.communicate(timeout=40)
            assert (process.returncode, said(errors)) == (0, [])
    for folder in folders:
        manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
        assert manifest["counts"]["ok"] == 1
