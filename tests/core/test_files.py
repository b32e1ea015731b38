"""Files that are whole or not there, names that are valid everywhere, locks that end."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from flaggui.core.files import Busy, explain, locked, read_object, safe_name, sweep, write_whole

# A file may not grow beyond 1,000 bytes: what a full disk does to a writer, at the same place.
CUT = """
import resource, signal, sys
from pathlib import Path
from flaggui.core.files import explain, write_whole
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    write_whole(Path(sys.argv[1]), bytes(5000))
except OSError as error:
    print(explain(error, Path("x")))
"""

HOLD = """
import os, sys
from pathlib import Path
from flaggui.core.files import locked
with locked(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def names_in(folder: Path) -> list[str]:
    """Return the names of everything in `folder`, sorted."""
    return sorted(path.name for path in folder.iterdir())


def test_write_whole_replaces_and_leaves_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    for data in (b"old", b"new" * 100_000, b""):
        write_whole(path, data)
        assert path.read_bytes() == data
        assert names_in(tmp_path) == ["report.json"]


def test_a_cut_write_leaves_the_old_file_and_no_temporary(tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    path.write_bytes(b"old")
    done = subprocess.run(
        [sys.executable, "-c", CUT, str(path)], capture_output=True, text=True, timeout=20
    )
    assert done.stdout == "“x” would be larger than a file may be there.\n", done.stderr
    assert path.read_bytes() == b"old"
    assert names_in(tmp_path) == ["report.json"]


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.write_bytes(b"precious")
    (tmp_path / "report.json").symlink_to(mine)
    with pytest.raises(OSError, match="symbolic") as caught:
        write_whole(tmp_path / "report.json", b"new")
    assert caught.value.errno == errno.ELOOP
    assert mine.read_bytes() == b"precious"
    assert names_in(tmp_path) == ["mine", "report.json"]


def test_a_pipe_or_a_device_is_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "run.json"
    os.mkfifo(pipe)
    with pytest.raises(OSError, match="device") as caught:
        write_whole(pipe, b"new")
    assert (
        explain(caught.value, pipe) == f"“{pipe}” is no ordinary file, and is not replaced by one."
    )
    assert pipe.is_fifo()
    assert names_in(tmp_path) == ["run.json"]


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/proc/nothing", "gone|permission|does not exist"),
        ("{}/none/x", "does not exist"),
        ("{}/file/x", "is a file where a folder is needed"),
        ("{}/folder", "exists already|is a folder"),
        ("{}/" + "x" * 300, "too long"),
    ],
)
def test_what_cannot_be_written_is_explained(tmp_path: Path, path: str, words: str) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "folder").mkdir()
    target = Path(path.format(tmp_path))
    with pytest.raises(OSError) as caught:  # noqa: PT011  the sentence is what is checked
        write_whole(target, b"x")
    sentence = explain(caught.value, target)
    assert any(word in sentence for word in words.split("|")), sentence
    assert str(target) in sentence
    assert names_in(tmp_path) == ["file", "folder"]


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EACCES, errno.EXDEV])
def test_every_error_is_one_sentence(number: int) -> None:
    sentence = explain(OSError(number, os.strerror(number)), Path("folder"))
    assert "“folder”" in sentence
    assert sentence.endswith(".")
    assert "Errno" not in sentence


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Brazil", "Brazil"),
        ("Côte d’Ivoire", "Côte d’Ivoire"),
        ("Curac\u0327ao", "Curaçao"),
        ("中国", "中国"),
        ("../../etc/passwd", "-..-etc-passwd"),
        ('a<b>c:d"e/f\\g|h?i*j', "a-b-c-d-e-f-g-h-i-j"),
        ("line\nbreak\ttab\0nul\x1bescape", "line break tabnulescape"),
        ("gnp.\u202egif", "gnp.gif"),
        (" . hidden . ", "hidden"),
        ("CON", "_CON"),
        ("con.tar.gz", "_con.tar.gz"),
        ("lpt¹", "_lpt¹"),
        ("COM1 .txt", "_COM1 .txt"),
        ("Congo", "Congo"),
        ("COM10", "COM10"),
        ("", "_"),
        ("...", "_"),
        ("\ud800", "_"),
    ],
)
def test_safe_name(text: str, name: str) -> None:
    assert safe_name(text) == name
    assert safe_name(name) == name


def test_safe_names_are_short_and_whole() -> None:
    assert safe_name("é" * 300) == "é" * 60
    assert safe_name("x" * 119 + " y") == "x" * 119
    assert safe_name("a" + "国" * 99, 12) == "a国国国"


def test_a_lock_is_held_by_one_and_ends_with_its_process(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    command = [sys.executable, "-c", HOLD, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout
        assert other.stdout.readline() == b"held\n"
        with pytest.raises(Busy), locked(path):
            pass
        assert path.exists()
        other.kill()
        other.wait(timeout=10)
    assert path.exists()  # left behind, and in nobody's way
    with locked(path), pytest.raises(Busy), locked(path):
        pass
    assert not path.exists()


def test_sweep_takes_what_was_left_and_only_that(tmp_path: Path) -> None:
    for name in ("mine.tmp", ".flaggui-1.tmp", ".flaggui-2.tmp"):
        (tmp_path / name).touch()
    (tmp_path / ".flaggui-folder.tmp").mkdir()
    (tmp_path / ".flaggui-link.tmp").symlink_to("mine.tmp")
    os.mkfifo(tmp_path / ".flaggui-pipe.tmp")
    from flaggui.core.files import _claim  # a write_whole under way, stopped in the middle

    number = os.open(tmp_path / ".flaggui-2.tmp", os.O_RDWR)
    try:
        assert _claim(number)
        sweep(tmp_path)
    finally:
        os.close(number)
    kept = {".flaggui-2.tmp", ".flaggui-folder.tmp", ".flaggui-link.tmp", ".flaggui-pipe.tmp"}
    assert names_in(tmp_path) == sorted(kept | {"mine.tmp"})


@pytest.mark.parametrize("text", ["", "[]", "{", "1", "[" * 100_000, '{"a": \xff}'])
def test_what_is_no_object_reads_as_empty(tmp_path: Path, text: str) -> None:
    (tmp_path / "x").write_text(text, encoding="latin-1")
    assert read_object(tmp_path / "x") == {}
    (tmp_path / "link").symlink_to("good")
    (tmp_path / "good").write_text('{"a": 1}')
    assert read_object(tmp_path / "good") == {"a": 1}
    assert read_object(tmp_path / "link") == {}
    assert read_object(tmp_path / "none") == {}
