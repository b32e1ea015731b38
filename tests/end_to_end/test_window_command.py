"""``flaggui`` as a process of its own: it does the job by itself, and leaves nothing behind."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from flaggui.core.countries import book_twenty
from flaggui.core.options import Options
from flaggui.resources import resource

pytestmark = pytest.mark.qt

HARMLESS = "This plugin does not support propagateSizeHints()"
"""What Qt says of its platform without a screen."""
COMMAND = (sys.executable, "-m", "flaggui")
PNG = b"\x89PNG\r\n\x1a\n"


def environment(home: Path) -> dict[str, str]:
    return {**os.environ, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}


def drive(home: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Run flaggui with `arguments` to its end."""
    return subprocess.run(
        [*COMMAND, *map(str, arguments)],
        env=environment(home),
        capture_output=True,
        text=True,
        timeout=40,
        check=False,
    )


def said(text: str) -> list[str]:
    """Return what a person would read in `text`."""
    return [line for line in text.splitlines() if line.strip() and line != HARMLESS]


def descendants(pid: int) -> set[int]:
    """Return the processes that `pid` has started, and those that they have started."""
    parents = {}
    for place in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = place.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        parents[int(place.parent.name)] = int(fields[1])
    found = {pid}
    while more := {child for child, parent in parents.items() if parent in found} - found:
        found |= more
    return found - {pid}


def wait_until_gone(pids: set[int], seconds: float) -> set[int]:
    """Return which of `pids` still run after at most `seconds`."""
    deadline = time.monotonic() + seconds
    while (left := {pid for pid in pids if alive(pid)}) and time.monotonic() < deadline:
        time.sleep(0.01)
    return left


def alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.parametrize("mode", ["thread-map", "asyncio"])
def test_the_main_job_without_a_hand(mode: str, home: Path, tmp_path: Path) -> None:
    folder, report, picture = (tmp_path / name for name in ("flags", "report.json", "shot.png"))
    done = drive(
        home, "--mode", mode, "--latency", 20, "--start", "--save", folder,
        "--report", report, "--screenshot", picture, "--quit",
    )  # fmt: skip
    assert (done.returncode, said(done.stdout), said(done.stderr)) == (0, [], [])
    for country in book_twenty():
        name = f"{country.code.lower()}.gif"
        assert (folder / name).read_bytes() == (resource("flags") / name).read_bytes()
    assert "Brazil" in (folder / "index.html").read_text(encoding="utf-8")
    assert json.loads((folder / "manifest.json").read_text())["mode"] == mode
    data = json.loads(report.read_text())
    assert data["counts"]["ok"] == 20
    assert data["mode"] == mode
    assert data["longest_freeze"] >= 0
    assert data["saved"] > 0
    assert picture.read_bytes().startswith(PNG)
    assert len(picture.read_bytes()) > 30_000


def test_flags_that_fail_are_the_exit_status(home: Path, tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    done = drive(
        home, "--select", "BR,JP", "--latency", 0, "--error-rate", 1, "--start",
        "--report", report, "--quit",
    )  # fmt: skip
    assert (done.returncode, said(done.stderr)) == (1, [])
    assert json.loads(report.read_text())["counts"]["error"] == 2


def test_a_command_without_a_window_does_not_seem_to_reset_its_settings(home: Path) -> None:
    done = drive(home, "--reset-settings", "download", "BR", "--latency", 0)
    assert done.returncode == 2
    assert done.stdout == ""
    (sentence,) = said(done.stderr)
    assert "--reset-settings" in sentence


def test_a_place_that_cannot_be_written_is_told(home: Path, tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("mine")
    done = drive(
        home, "--select", "BR", "--latency", 0, "--start", "--save", in_the_way / "flags", "--quit"
    )
    assert done.returncode == 2
    sentences = said(done.stderr)
    assert len(sentences) == 1
    assert str(in_the_way) in sentences[0]
    assert "Traceback" not in done.stderr
    assert in_the_way.read_text() == "mine"


def test_what_is_remembered_is_forgotten_on_request(home: Path) -> None:
    settings = home / ".config" / "flaggui" / "flaggui.conf"
    settings.parent.mkdir(parents=True)
    settings.write_text("[General]\ntheme=dark\nlanguage=ja\nrecent=[]\nworkers=7\n")
    done = drive(home, "--quit")
    assert (done.returncode, said(done.stdout), said(done.stderr)) == (0, [], [])
    assert "theme=dark" in settings.read_text()
    assert "language=ja" in settings.read_text()
    done = drive(home, "--reset-settings", "--quit")
    assert (done.returncode, said(done.stdout), said(done.stderr)) == (0, [], [])
    assert "theme=system" in settings.read_text()
    assert "language=system" in settings.read_text()
    assert "workers=20" in settings.read_text()


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["--select", "QQ"], "QQ"),
        (["--workers", "0"], "0"),
        (["--mode", "teleport"], "teleport"),
        (["--source", "http://127.0.0.1/flag.gif"], "{cc}"),
        (["--latency", "-1"], "latency"),
        (["--width", "wide"], "Widths"),
        (["--as-they-arrive"], "--as-they-arrive"),
    ],
)
def test_bad_arguments_are_one_sentence(home: Path, arguments: list[str], word: str) -> None:
    done = drive(home, *arguments, "--start", "--quit")
    assert done.returncode == 2
    assert len(said(done.stderr)) == 1
    assert word in done.stderr


@contextmanager
def stalled(home: Path, mode: str, tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Start a run that waits for five seconds, and yield it once its requests are open."""
    log = tmp_path / "server.log"
    process = subprocess.Popen(
        [*COMMAND, "--mode", mode, "--workers", "8", "--latency", "5000", "--start"],
        env=environment(home),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        deadline = time.monotonic() + 20
        while open_connections(process.pid) < 8:
            assert process.poll() is None
            assert time.monotonic() < deadline, log
            time.sleep(0.02)
        yield process
    finally:
        process.kill()
        process.wait()
        for pipe in (process.stdout, process.stderr):
            assert pipe
            pipe.close()


def open_connections(pid: int) -> int:
    """Return how many connections to a loopback server the process has (proc_pid_net(5))."""
    sockets = set()
    try:
        for place in Path(f"/proc/{pid}/fd").iterdir():
            try:
                target = str(place.readlink())
            except OSError:
                continue
            if target.startswith("socket:["):
                sockets.add(target[8:-1])
        lines = Path(f"/proc/{pid}/net/tcp").read_text().splitlines()[1:]
    except OSError:
        return 0
    established = "01"
    rows = [line.split() for line in lines]
    return sum(row[3] == established and row[9] in sockets for row in rows)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("mode", ["thread-futures", "asyncio"])
def test_a_signal_ends_a_stalled_run(
    mode: str, number: signal.Signals, home: Path, tmp_path: Path
) -> None:
    with stalled(home, mode, tmp_path) as process:
        children = descendants(process.pid)
        assert len(children) == 1  # one server is started and no more
        begun = time.monotonic()
        process.send_signal(number)
        _, errors = process.communicate(timeout=10)
        seconds = time.monotonic() - begun
        print(f"{mode}, {number.name}: gone after {seconds:.2f} s")
        assert seconds < 5
        assert said(errors) == []
        assert process.returncode == 0
        assert wait_until_gone(children, 5) == set()
    kept = list(home.rglob("flaggui.conf"))
    assert len(kept) == 1
    # The window closed as ever; but what a command asked for is not what a person chose.
    words = kept[0].read_text()
    assert "geometry=" in words
    assert f"workers={Options.workers}\n" in words


def test_a_signal_while_it_starts_ends_it_too(home: Path) -> None:
    process = subprocess.Popen(
        [*COMMAND, "--start"],
        env=environment(home), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    with process:
        deadline = time.monotonic() + 20
        while not descendants(process.pid) and time.monotonic() < deadline:
            time.sleep(0.005)
        children = descendants(process.pid)
        begun = time.monotonic()
        process.terminate()
        _, errors = process.communicate(timeout=10)
        assert time.monotonic() - begun < 5
        assert said(errors) == []
        assert wait_until_gone(children, 5) == set()


def test_nothing_is_written_outside_the_home_of_the_user(home: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [*COMMAND, "--select", "BR", "--latency", "0", "--start", "--quit"],
        env=environment(home), cwd=tmp_path, capture_output=True, text=True, timeout=40,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0
    assert list(tmp_path.iterdir()) == []
    kept = {path.name for path in home.rglob("*") if path.is_file()}
    assert kept == {"flaggui.conf", "flaggui.log", "fatal.txt"}
