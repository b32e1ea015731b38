"""``flaggui download``, and ``flaggui`` without a display, as a person starts them."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from flaggui.core.builtin import BuiltinServer
from flaggui.core.countries import book_twenty
from flaggui.core.knobs import Knobs
from flaggui.core.mode_table import MODES
from flaggui.resources import resource

FLAGGUI = [sys.executable, "-m", "flaggui"]
DOWNLOAD = [*FLAGGUI, "download"]
TWENTY = [country.code for country in book_twenty()]
FAST = ["--latency", "0"]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "here"
    folder.mkdir()
    return folder


def run(command: list[str], place: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        command,
        cwd=place,
        env=environment_of(**environment),
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert "Traceback" not in done.stdout + done.stderr
    return done


def environment_of(**more: str) -> dict[str, str]:
    headless = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    kept = {name: value for name, value in os.environ.items() if name not in headless}
    # The clone is not on the path of a process that starts elsewhere.
    return kept | {"PYTHONPATH": str(Path(__file__).parents[2]), "PYTHONWARNINGS": "error"} | more


def images(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.rglob("*.gif")}


def image_of(code: str) -> bytes:
    return (resource("flags") / f"{code.lower()}.gif").read_bytes()


def check_twenty(place: Path) -> None:
    folder = place / "downloads"
    found = images(folder)
    assert len(found) == 20
    assert sorted(found.values()) == sorted(image_of(code) for code in TWENTY)
    assert (folder / "index.html").is_file()
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["counts"]["ok"] == 20


def test_the_main_job(place: Path) -> None:
    done = run([*DOWNLOAD, *FAST], place)
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert lines[0].startswith("Built-in site: http://127.0.0.1:")
    assert lines[1] == "Searching for 20 flags: from BG to VN"
    assert lines[2] == "Thread pool, as_completed, 20 downloads at once"
    assert sorted(lines[4].split()) == TWENTY
    assert re.fullmatch(r"20 flags downloaded in \d+\.\d\ds", lines[5])
    check_twenty(place)


def test_without_a_display_it_does_the_same_and_loads_no_qt(place: Path) -> None:
    script = (
        "import sys, runpy\n"
        "sys.argv = ['flaggui', '--latency', '0']\n"
        "try:\n"
        "    runpy.run_module('flaggui', run_name='__main__')\n"
        "finally:\n"
        "    print('Qt:', [m for m in sys.modules if m.startswith(('PySide6', 'shiboken'))])\n"
    )
    done = run([sys.executable, "-c", script], place)
    lines = done.stdout.splitlines()
    assert lines[0] == "There is no display to open a window on: downloading without one."
    assert lines[-1] == "Qt: []"
    assert any(re.fullmatch(r"20 flags downloaded in \d+\.\d\ds", line) for line in lines)
    assert done.returncode == 0
    check_twenty(place)


def test_the_listing_of_the_book(place: Path) -> None:
    words = [
        "BR",
        "CN",
        "ID",
        "IN",
        "US",
        "-m",
        "3",
        "--mode",
        "thread-futures",
        "-v",
        "--latency",
        "300",
    ]
    done = run([*DOWNLOAD, *words], place)
    assert done.returncode == 0
    lines = [line for line in done.stdout.splitlines() if "Future" in line]
    future = r"<Future at 0x[0-9a-f]+ state={}>"
    for line, code in zip(lines[:5], ("BR", "CN", "ID", "IN", "US"), strict=True):
        state = "running" if code in ("BR", "CN", "ID") else "pending"
        assert re.fullmatch(f"Scheduled for {code}: " + future.format(state), line)
    finished = future.format("finished returned Flag") + " result: '([A-Z]{2})'"
    results = [re.fullmatch(finished, line) for line in lines[5:]]
    assert sorted(m[1] for m in results if m) == ["BR", "CN", "ID", "IN", "US"]
    assert {m[1] for m in results[:3] if m} == {"BR", "CN", "ID"}


def test_every_code_and_a_limit(place: Path) -> None:
    done = run([*DOWNLOAD, "-e", "-l", "10", *FAST], place)
    assert done.returncode == 1
    assert "Searching for 10 flags: from AA to AJ" in done.stdout
    assert "Not found: AA AB AC AH AJ" in done.stdout
    assert re.search(r"^5 flags downloaded in \d+\.\d\ds, 5 not found$", done.stdout, re.MULTILINE)
    assert len(images(place / "downloads")) == 5


def test_many_flags_and_a_report(place: Path) -> None:
    words = [
        "-a",
        "-l",
        "194",
        "--latency",
        "50",
        "-m",
        "30",
        "--report",
        "run.json",
        "-o",
        "flags",
        "--mode",
        "asyncio",
    ]
    done = run([*DOWNLOAD, *words], place)
    assert (done.returncode, done.stderr) == (0, "")
    report = json.loads((place / "run.json").read_text(encoding="utf-8"))
    assert report["counts"] == {"ok": 194, "not_found": 0, "error": 0, "cancelled": 0}
    assert (report["mode"], report["workers"]) == ("asyncio", 30)
    assert report["elapsed"] >= 0.35
    assert sorted(f["rank"] for f in report["flags"]) == list(range(1, 195))
    assert report["longest_freeze"] is None
    assert len(images(place / "flags")) == 194


@pytest.mark.parametrize(
    "mode",
    [
        pytest.param(name, marks=pytest.mark.qt if row.futures == "qt" else ())
        for name, row in MODES.items()
        if not row.ready
    ],
)
def test_each_mode(place: Path, mode: str) -> None:
    done = run([*DOWNLOAD, "BR", "CN", "--mode", mode, *FAST], place)
    assert (done.returncode, done.stderr) == (0, "")
    assert sorted(images(place / "downloads").values()) == sorted([image_of("BR"), image_of("CN")])


def test_a_template_of_ones_own(place: Path, server: BuiltinServer) -> None:
    template = server.template.replace(".gif", ".png")
    done = run([*DOWNLOAD, "BR", "-s", template], place)
    assert done.returncode == 0
    assert done.stdout.startswith("127.0.0.1 site: http://127.0.0.1:")
    assert (place / "downloads").is_dir()
    (image,) = (place / "downloads").rglob("*.png")
    assert image.read_bytes() == (resource("flags") / "br.png").read_bytes()


def test_a_server_that_fails(place: Path, server: BuiltinServer) -> None:
    server.set_knobs(Knobs(latency=0, jitter=0, error_rate=1))
    done = run([*DOWNLOAD, "BR", "CN", "-s", server.template], place)
    assert done.returncode == 1
    assert "BR: refused by the server: 418 I'm a Teapot" in done.stdout
    assert re.search(r"^0 flags downloaded in \d+\.\d\ds, 2 errors$", done.stdout, re.MULTILINE)
    assert not (place / "downloads").exists()


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["download", "QQ"], "No country has the code “QQ”"),
        (["download", "-m", "0"], "Workers must be a whole number"),
        (["download", "-s", "http://h/x.png"], "A URL template needs {cc}"),
        (["download", "-o", "file/inside"], "file/inside"),
        (["download", "--report", "file/inside"], "file/inside"),
        (["download", "--mode", "magic"], "No mode is called “magic”"),
        (["download", "-l", "none"], "is not a number of flags"),
        (["--select", "QQ"], "No country has the code “QQ”"),
    ],
)
def test_usage_errors(place: Path, words: list[str], sentence: str) -> None:
    (place / "file").write_text("no folder")
    done = run([*FLAGGUI, *words], place)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("flaggui")
    assert done.stderr.count("\n") == 1
    assert sentence in done.stderr
    assert [path.name for path in place.iterdir()] == ["file"]


@pytest.mark.parametrize("mode", ["sequential", "thread-map", "thread-futures", "asyncio"])
def test_ctrl_c_in_mid_run(place: Path, mode: str) -> None:
    words = ["--mode", mode, "-m", "5", "--latency", "20000", "--slow", "BG=0", "--report", "r"]
    process = subprocess.Popen(
        [*DOWNLOAD, *words],
        cwd=place,
        env=environment_of(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    with process:
        try:
            assert process.stdout is not None
            said = ""
            while not said.endswith("\nBG "):  # the first flag is there, others wait
                letter = process.stdout.read(1)
                assert letter
                said += letter
            began = time.monotonic()
            # As a terminal does: to the whole group, the server too.
            os.killpg(process.pid, signal.SIGINT)
            rest, errors = process.communicate(timeout=10)
            assert time.monotonic() - began < 5
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
    assert (process.returncode, errors) == (130, "")
    assert re.search(r"^1 flag downloaded in \d+\.\d\ds, 19 cancelled$", rest, re.MULTILINE)
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)
    report: dict[str, Any] = json.loads((place / "r").read_text(encoding="utf-8"))
    assert report["counts"] == {"ok": 1, "not_found": 0, "error": 0, "cancelled": 19}
    assert len(images(place / "downloads")) == 1


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_a_folder_whose_name_cannot_be_printed(place: Path, encoding: str) -> None:
    folder = os.fsdecode("é中".encode() + b"\xff")
    environment = {"PYTHONIOENCODING": encoding}
    done = subprocess.run(
        [*DOWNLOAD, "BR", *FAST, "-o", folder],
        cwd=place,
        env=environment_of(**environment),
        capture_output=True,
        timeout=30,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert b" flag saved in " in done.stdout
    assert (place / folder / "br.gif").is_file()
