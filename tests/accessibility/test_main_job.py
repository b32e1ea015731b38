"""The main job in every mode, done by a stranger who has only what a screen reader has."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from flaggui.core.mode_table import MODES
from flaggui.resources import resource

pytestmark = [pytest.mark.xserver, pytest.mark.qt]

CLIENT = Path(__file__).with_name("client.py")
COUNTRIES = {"BR": "Brazil", "JP": "Japan", "NP": "Nepal"}


def test_the_main_job_in_every_mode_by_name_and_role(home: Path, tmp_path: Path) -> None:
    """A session bus of its own knows the screen of this test: keys are pressed through it."""
    assert shutil.which("dbus-run-session"), "needs Debian's dbus, at-spi2-core, gir1.2-atspi-2.0"
    done = subprocess.run(
        [
            *("dbus-run-session", "--", "/usr/bin/python3", str(CLIENT), str(tmp_path)),
            *(f"{name} {code}" for code, name in COUNTRIES.items()),
            *("--", sys.executable, "-W", "error", "-m", "flaggui"),
        ],
        env={
            **os.environ,
            "HOME": str(home),
            "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        },
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    # Before it stands what the bus's own programs say.
    told: list[dict[str, Any]] = json.loads(done.stdout.splitlines()[-1])
    assert [one["mode"] for one in told] == [row.name for row in MODES.values()]
    for number, one in enumerate(told, 1):
        folder = tmp_path / str(number)
        check_gallery(folder)
        assert one["saved"] == f"3 flags saved in {folder}; the set is complete"
        # What is spoken when the run ends, and then when it is saved, can be read again.
        assert one["heard"] == [one["row"], one["saved"]]
        assert one["row"].startswith(f"{one['mode']}, {1 if number == 1 else 2} worker")
        assert "3 flags downloaded in " in one["row"]
        assert {name.split(",")[0] for name in one["cards"]} == set(COUNTRIES.values())
        assert [name.split(":")[0] for name in one["timeline"]] == [
            f"{code} {name}" for code, name in COUNTRIES.items()
        ]
        assert all(name.endswith("ok.") for name in one["timeline"])
    print(*(f"{one['mode']}: {one['seconds']} s" for one in told), sep="\n")


def check_gallery(folder: Path) -> None:
    """Assert that `folder` has the flags that were asked for, byte by byte."""
    for code in COUNTRIES:
        name = f"{code.lower()}.gif"
        assert (folder / name).read_bytes() == (resource("flags") / name).read_bytes()
    pictures = {path.stem for path in folder.iterdir() if path.suffix == ".gif"}
    assert pictures == {code.lower() for code in COUNTRIES}
