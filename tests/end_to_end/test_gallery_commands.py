"""Galleries on the command line: forms, ZIP, verify, update, going on; what scripts rely on."""

import json
import signal
import subprocess
import time
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from flaggui.core.builtin import BuiltinServer
from flaggui.core.knobs import PRESETS, Knobs
from tests.end_to_end.test_download_command import DOWNLOAD, FAST, FLAGGUI, environment_of, run

FOUR = ["BR", "CN", "DE", "JP", *FAST]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "here"
    folder.mkdir()
    return folder


def test_a_set_in_sizes_and_formats_is_verified_and_updated(place: Path) -> None:
    form = ["--format", "png,webp", "--width", "16,64", "--folders", "size", "--zip"]
    done = run([*DOWNLOAD, *FOUR, "-o", "flags", "--names", "country", *form], place)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-1] == (
        "4 flags saved in flags, in 16 files altogether, also packed as flags.zip; "
        "the set is complete"
    )
    with Image.open(place / "flags/64/Brazil.webp") as image:
        assert (image.format, image.size) == ("WEBP", (64, 48))
    with zipfile.ZipFile(place / "flags.zip") as archive:
        assert len(archive.namelist()) == 18
    verify = [*FLAGGUI, "verify", "flags"]
    done = run(verify, place)
    assert (done.returncode, done.stdout) == (0, "4 flags, 17 files: all as they were saved\n")
    (place / "flags/16/China.png").write_bytes(b"damaged")
    (place / "flags/64/Japan.webp").unlink()
    (place / "flags/mine.txt").write_text("mine")
    done = run(verify, place)
    assert done.returncode == 1
    assert done.stdout.splitlines() == [
        "missing: 64/Japan.webp",
        "changed: 16/China.png",
        "foreign: mine.txt",
        "4 flags, 17 files: 1 missing, 1 changed, 1 foreign",
    ]
    done = run([*DOWNLOAD, "--update", "flags", *FAST], place)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-3:] == [
        done.stdout.splitlines()[-3],
        "Repaired: 16/China.png 64/Japan.webp",
        "2 files repaired, 4 flags unchanged",
    ]
    assert done.stdout.splitlines()[-3].startswith("2 flags downloaded, 2 unchanged in ")
    done = run(verify, place)
    assert (done.returncode, done.stdout.splitlines()[0]) == (0, "foreign: mine.txt")


def test_what_is_no_gallery_ends_with_2(place: Path) -> None:
    for command in ([*FLAGGUI, "verify", "none"], [*DOWNLOAD, "--update", "none"]):
        done = run(command, place)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr == "flaggui: “none” cannot be opened: no such file or directory.\n"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--update", "x", "BR"], "--update takes no CC: the gallery says what it has."),
        (["--update", "x", "--zip"], "--update takes no --zip: the gallery says what it has."),
        (["--names", "flag"], "A template of names needs {cc}, {name} or {rank}: each flag has"),
        (["--width", "wide"], "Widths are whole numbers of pixels from 1 to 4096, as in 16, 64."),
        (["--format", "bmp"], "Flags cannot be converted to “bmp”; there are png, webp, jpeg,"),
        (["--aspect", "9:1"], "A shape is two whole numbers, from 1:4 to 4:1, as in 4:3."),
        (["--folders", "size"], "A folder for each size needs sizes."),
    ],
)
def test_what_makes_no_sense_is_one_sentence(words: list[str], sentence: str, place: Path) -> None:
    done = run([*DOWNLOAD, *words], place)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"flaggui: {sentence}")
    assert done.stderr.count("\n") == 1
    assert list(place.iterdir()) == []


def test_too_wide_is_refused_or_marked(place: Path) -> None:
    wide = [*DOWNLOAD, "BR", *FAST, "-o", "x", "--width", "64,640"]
    done = run(wide, place)
    assert done.returncode == 1
    assert "640" in done.stderr
    assert not (place / "x").exists()
    done = run([*wide, "--enlarge"], place)
    assert done.returncode == 0
    sentence = "1 flag saved in x, in 2 files altogether, of which enlarged: 1; the set is complete"
    assert done.stdout.splitlines()[-1] == sentence
    (flag,) = json.loads((place / "x/manifest.json").read_text())["flags"]
    assert [file["enlarged"] for file in flag["files"]] == [False, True]


def test_killed_it_goes_on_where_it_stopped(
    place: Path, logged_server: BuiltinServer, server_log: Path
) -> None:
    logged_server.set_knobs(Knobs(latency=0, jitter=0, slow={"JP": 60.0}))
    source = ["-s", logged_server.template, "--timeout", "60"]
    words = [*DOWNLOAD, *FOUR[:4], *source, "-o", "flags", "--as-they-arrive"]
    manifest = place / "flags" / "manifest.json"
    with subprocess.Popen(
        words, cwd=place, env=environment_of(), stdout=subprocess.DEVNULL
    ) as process:
        deadline = time.monotonic() + 30
        while not manifest.exists() or manifest.read_text().count('"file":') < 3:
            assert time.monotonic() < deadline
            time.sleep(0.02)
        process.send_signal(signal.SIGKILL)
    done = run([*FLAGGUI, "verify", "flags"], place)
    assert done.stdout == "4 flags, 4 files: all as they were saved; no flag of JP; unfinished\n"
    logged_server.set_knobs(PRESETS["LOCAL"])
    server_log.write_text("")
    done = run(words, place)
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert lines[0] == "Going on: 3 of 4 flags are in flags already"
    assert lines[-1] == "4 flags saved in flags; the set is complete"
    logged_server.set_knobs(PRESETS["LOCAL"])
    assert [json.loads(line)["cc"] for line in server_log.read_text().splitlines()] == ["jp"]
    done = run(words, place)
    assert done.returncode == 1
    assert "“flags” holds a finished gallery; update that, or choose another" in done.stderr
