"""Leaving at any moment, in any mode: gone within two seconds, with everything that was started."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from flaggui.core.mode_table import MODES
from tests.benchmarks.kill import check_nothing_temporary, old_gallery, start_next, version
from tests.end_to_end.test_window_command import (
    alive,
    descendants,
    open_connections,
    said,
    wait_until_gone,
)

pytestmark = pytest.mark.qt

COMMAND = (sys.executable, "-m", "flaggui")
ROOT = Path(__file__).parents[2]
SECONDS = 2.0
WAYS = [*MODES, "thread-futures+own", "asyncio+own", "qtnetwork+own", "process-pool+own"]
"""Every mode, and some in a process of their own."""
# Whether there is a window, and which signal ends it, changes from one way to the next.
LEAVING = [
    (way, n % 2 == 0, signal.SIGTERM if n % 4 < 2 else signal.SIGINT) for n, way in enumerate(WAYS)
]


def environment(home: Path) -> dict[str, str]:
    """Return the environment of a program whose home is `home`, offscreen."""
    more = {"HOME": str(home), "TMPDIR": str(home / "temporary"), "PYTHONPATH": str(ROOT)}
    return os.environ | more | {"QT_QPA_PLATFORM": "offscreen"}


@contextmanager
def started(home: Path, *words: object) -> Iterator[subprocess.Popen[str]]:
    """Start flaggui with `words` in the folder `home`, and leave no process behind."""
    (home / "temporary").mkdir(exist_ok=True)
    process = subprocess.Popen(
        [*COMMAND, *map(str, words)],
        env=environment(home),
        cwd=home,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        yield process
    finally:
        if alive(process.pid):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        for pipe in (process.stdout, process.stderr):
            assert pipe
            pipe.close()


def stalled(process: subprocess.Popen[str]) -> int:
    """Return how many connections the built-in server of `process` has."""
    found = 0
    for pid in descendants(process.pid):
        with suppress(OSError):
            words = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
            found += open_connections(pid) if b"serve" in words else 0
    return found


@pytest.mark.parametrize(("way", "window", "number"), LEAVING)
def test_eight_stalled_downloads_are_left_within_two_seconds(
    way: str, window: bool, number: signal.Signals, home: Path
) -> None:
    mode, _, own = way.partition("+")
    words = ["--mode", mode, "--latency", "20000", "--own-process"]
    words = words[: 5 if own else 4]
    if window:
        words += ["--workers", "8", "--start"]
    else:
        words = ["download", *words, "-m", "8", "-o", str(home / "flags")]
    with started(home, *words) as process:
        deadline = time.monotonic() + 40
        while stalled(process) < (1 if mode == "sequential" else 8):
            assert process.poll() is None
            assert time.monotonic() < deadline
            time.sleep(0.05)
        children = descendants(process.pid)
        begun = time.monotonic()
        process.send_signal(number)
        _, errors = process.communicate(timeout=20)
        seconds = time.monotonic() - begun
        print(f"{way}, {'window' if window else 'command'}: {seconds:.2f} s")
        assert said(errors) == []
        assert wait_until_gone(children, 1) == set()
        assert seconds < SECONDS
    assert process.returncode == (0 if window else 130)
    start_next(environment(home), home)
    assert list((home / "temporary").iterdir()) == []


@pytest.mark.parametrize("seed", range(2))
def test_leaving_while_a_gallery_is_saved(seed: int, home: Path, tmp_path: Path) -> None:
    luck = random.Random(seed)
    place, temporary = tmp_path / "place", home / "temporary"
    place.mkdir()
    old_gallery(home).rename(place / "gallery")
    words = ["--select", "all", "--latency", "0", "--start", "--save", place / "gallery"]
    if seed % 2:
        words = ["download", "-a", "-l", "250", "--latency", "0", "-o", place / "gallery"]
    with started(home, *words) as process:
        deadline = time.monotonic() + 40
        while not any(home.rglob("saving-*.json")):
            assert process.poll() is None
            assert time.monotonic() < deadline
            time.sleep(0.002)
        time.sleep(luck.uniform(0, 0.1))
        children = descendants(process.pid)
        begun = time.monotonic()
        process.send_signal(luck.choice([signal.SIGINT, signal.SIGTERM]))
        _, errors = process.communicate(timeout=20)
        seconds = time.monotonic() - begun
        assert said(errors) == []
        assert wait_until_gone(children, 1) == set()
        assert seconds < SECONDS
    with started(home, "download", "BR", "--latency", "0", "-o", home / "other") as process:
        process.communicate(timeout=40)
    check_nothing_temporary(home, place, temporary)
    assert version(place / "gallery") in ("old", "new")
