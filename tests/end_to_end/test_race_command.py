"""``flaggui race`` as people run it: in a process of its own."""

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

RACE = [sys.executable, "-m", "flaggui", "race", "BR", "CN", "IN"]
TWO = ["--modes", "thread-map,asyncio"]


def race(*arguments: str) -> "subprocess.CompletedProcess[str]":
    command = [*RACE, *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)


@contextmanager
def racing(*arguments: str) -> Iterator["subprocess.Popen[str]"]:
    pipe = subprocess.PIPE
    with subprocess.Popen([*RACE, *arguments], stdout=pipe, stderr=pipe, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def test_each_run_is_told_and_then_the_standings(tmp_path: Path) -> None:
    file = tmp_path / "race.json"
    done = race(*TWO, "--repeat", "2", "--latency", "20", "-m", "2", "--report", str(file))
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert lines[0] == "Racing 2 modes: 3 flags, Built-in, 20 ms, 2 workers"
    assert [line.split()[0] for line in lines[1:7]] == ["warm-up"] * 2 + ["round"] * 4
    assert [" ".join(line.split()[:2]) for line in lines[3:7]] == ["round 1/2"] * 2 + [
        "round 2/2"
    ] * 2
    assert all(line.endswith("s") and float(line.split()[-1][:-1]) >= 0.04 for line in lines[1:7])
    assert sum(line.startswith("| ") for line in lines) == 3
    assert lines[-1] == f"Saved as {file}"
    whole = json.loads(file.read_text())
    assert [report["mode"] for report in whole["reports"]] == ["thread-map", "asyncio"] * 2


def test_modes_race_in_a_process_of_their_own(tmp_path: Path) -> None:
    file = tmp_path / "race.md"
    more = ["--own-process", "--repeat", "1", "--preset", "LOCAL", "--report", str(file)]
    done = race(*TWO, *more)
    assert done.returncode == 0, done.stderr
    assert "own process" in file.read_text()
    assert "† This process alone" in done.stdout


@pytest.mark.qt
def test_modes_of_qt_race_on_the_loop_they_need() -> None:
    done = race("--modes", "qtnetwork,qthreadpool", "--repeat", "1", "--preset", "LOCAL")
    assert (done.returncode, done.stderr) == (0, "")
    assert "| Qt Network |" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["-s", "flagcdn"], "public server"),
        (["--modes", "thread-map,warp"], "No mode is called “warp”"),
        (["--repeat", "99"], "not 99"),
        (["--repeat", "0"], "not 0"),
        (["--repeat", "many"], "“many” is not a number"),
        (["--report", "race.xls"], "“race.xls” is none"),
        (["--report", "nowhere/race.csv"], "its folder does not exist"),
    ],
)
def test_what_cannot_be_raced_is_said_in_one_sentence(arguments: list[str], words: str) -> None:
    done = race(*arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert words in done.stderr


def test_ctrl_c_ends_the_race_soon_and_shows_what_is_there() -> None:
    more = ["--repeat", "20", "--latency", "60", "-m", "1"]
    with racing(*TWO, *more) as process:
        assert process.stdout is not None
        while not process.stdout.readline().startswith("round 1/20   Thread"):
            assert process.poll() is None
        began = time.monotonic()
        os.kill(process.pid, signal.SIGINT)
        rest, errors = process.communicate(timeout=10)
        assert time.monotonic() - began < 5
    assert (process.returncode, errors) == (130, "")
    assert "| – | Thread pool, map | 0." in rest


def test_ctrl_c_in_the_warm_up_leaves_no_table() -> None:
    with racing("--modes", "thread-map", "--latency", "9000") as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith("Racing 1 mode:")
        began = time.monotonic()
        os.kill(process.pid, signal.SIGINT)
        rest, errors = process.communicate(timeout=10)
        assert time.monotonic() - began < 5
    assert (process.returncode, rest, errors) == (130, "", "")
