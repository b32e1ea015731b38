"""The log file: whole lines, whoever writes; never too much of it, and nobody's home."""

import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

from flaggui.core.logs import NAME, discreet, tail
from flaggui.core.places import log_folder

PROGRAM = """
import logging, sys
from flaggui.core import logs
logs._LARGEST = 20_000
logs.begin()
logger = logging.getLogger("flaggui")
logs.start_writing()
for n in range({lines}):
    logger.info("line %d of many, {words}", n)
"""
LINES = 500


def program(words: str = "as long as lines are", lines: int = LINES) -> "subprocess.Popen[str]":
    code = PROGRAM.format(words=words, lines=lines)
    return subprocess.Popen([sys.executable, "-c", code], stderr=subprocess.PIPE, text=True)


def folder() -> Path:
    found = log_folder()
    assert found
    return found


def test_two_processes_share_it_and_no_line_is_torn() -> None:
    both = [program(), program()]
    for process in both:
        assert process.communicate(timeout=30) == (None, "")
    files = sorted(folder().iterdir())
    kept = [line for file in files for line in file.read_text().splitlines()]
    for process in both:
        own = [line for line in kept if f" {process.pid} INFO flaggui: line " in line]
        numbers = [int(line.split("line ")[1].split()[0]) for line in own]
        assert numbers[-1] == LINES - 1
        assert numbers == sorted(numbers)
        assert all(line.endswith("as long as lines are") for line in own)
    assert sum(" INFO " not in line for line in kept) <= 2  # the versions of each
    assert len(files) == 4
    assert sum(file.stat().st_size for file in files) < 5 * 20_000


def test_a_full_log_makes_room_and_loses_the_oldest_only() -> None:
    with program(lines=3000) as process:
        assert process.communicate(timeout=30) == (None, "")
    kept = [line for file in sorted(folder().glob("flaggui-*.log")) for line in lines_of(file)]
    kept += lines_of(folder() / NAME)
    numbers = [int(line.split("line ")[1].split()[0]) for line in kept if "line " in line]
    assert numbers == list(range(numbers[0], 3000))
    assert numbers[0] > 0


def lines_of(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def test_what_is_quoted_forges_no_line() -> None:
    with program(words=r"\n2026 INFO forged\x1b[2J\u2028", lines=1) as process:
        process.communicate(timeout=30)
    (line,) = [line for line in lines_of(folder() / NAME) if "line 0" in line]
    assert line.endswith(r"many, \n2026 INFO forged\x1b[2J\u2028")


def test_the_home_is_not_named(home: Path) -> None:
    with program(words=f"{home}/pictures {home}2/x {home}", lines=1) as process:
        process.communicate(timeout=30)
    assert lines_of(folder() / NAME)[-1].endswith(f"many, ~/pictures {home}2/x ~")


def test_only_its_own_home_is_shortened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/ann")
    assert discreet("/home/ann/a /home/anna/b '/home/ann'") == "~/a /home/anna/b '~'"
    monkeypatch.setenv("HOME", "/")
    assert discreet("/usr/bin") == "/usr/bin"


def test_no_password_is_told() -> None:
    assert discreet("at http://me:secret@host/a@b, https://host/") == (
        "at http://…@host/a@b, https://host/"
    )


@pytest.mark.parametrize(
    ("platform", "state", "place"),
    [
        ("linux", "/var/state", "/var/state/flaggui"),
        ("linux", "relative", "~/.local/state/flaggui"),
        ("darwin", "/var/state", "~/Library/Logs/flaggui"),
        ("win32", "/var/state", "/local/flaggui/Logs"),
    ],
)
def test_the_place_is_the_platforms(
    platform: str, state: str, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setenv("XDG_STATE_HOME", state)
    monkeypatch.setenv("LOCALAPPDATA", "/local")
    assert folder() == Path(place).expanduser()


def test_whoever_logs_does_not_wait(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk does not answer: no line waits for it, and leaving does so for a second."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    (tmp_path / "flaggui").mkdir()
    os.mkfifo(tmp_path / "flaggui" / NAME)  # opening it waits for a reader, who never comes
    code = (
        "import logging, time\n"
        "from flaggui.core import logs\n"
        "logs.begin(); logs.start_writing()\n"
        "begun = time.monotonic()\n"
        "for n in range(12_000): logging.getLogger('flaggui').info('line')\n"
        "print(len([1]), len(logs._pieces), time.monotonic() - begun)\n"
        "begun = time.monotonic(); logs.settle(); print(time.monotonic() - begun)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=False
    )
    assert done.stderr == ""
    logged, leaving = done.stdout.splitlines()
    assert int(logged.split()[1]) <= 10_000
    assert float(logged.split()[2]) < 10
    assert 0.9 < float(leaving) < 3


def test_the_tail_of_a_file_begins_with_a_whole_line(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("first\nsecond\nthird\n")
    assert tail(file, 1000) == "first\nsecond\nthird\n"
    assert tail(file, 10) == "third\n"
    assert tail(tmp_path / "none", 10) == ""


def test_warnings_of_others_are_said_and_kept() -> None:
    code = (
        "import logging\n"
        "from flaggui.core import logs\n"
        "logs.begin()\n"
        "logging.getLogger('other').info('quiet')\n"
        "logging.getLogger('other').warning('loud')\n"
        "logging.getLogger('qt').warning('said by Qt')\n"
        "logging.getLogger('flaggui.core').info('ours')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=False
    )
    assert done.stderr == "flaggui: loud\n"
    said = [line.partition(" ")[2] for line in lines_of(folder() / NAME)]
    assert [line.split(": ", 1)[1] for line in said if ": " in line] == [
        "loud", "said by Qt", "ours",
    ]  # fmt: skip


def test_importing_it_logs_nothing() -> None:
    assert not any(type(h).__module__ == "flaggui.core.logs" for h in logging.getLogger().handlers)
