"""A gallery is whole or not there, whatever happens while it is saved."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from flaggui.core.files import locked
from flaggui.core.flag import DownloadStatus, Flag
from flaggui.core.galleries.form import Form
from flaggui.core.galleries.gallery import SaveCancelled, save_gallery
from flaggui.core.galleries.transaction import GalleryError, recover, recover_all
from flaggui.core.images import judge
from flaggui.core.limits import Limits
from flaggui.core.report import Report
from flaggui.resources import resource
from tests.core.marks import is_marked


def flags_of(*files: str, codes: str = "") -> list[Flag]:
    """Return flags with the images called `files`, under their codes or `codes`."""
    flags = []
    for index, file in enumerate(files):
        body = (resource("flags") / file).read_bytes()
        cc = (codes.split()[index] if codes else file[:2]).upper()
        digest = sha256(body).hexdigest()
        picture = judge(body, Limits())
        flags.append(Flag(index, cc, DownloadStatus.OK, body=body, sha256=digest, picture=picture))
    return flags


def report_of(flags: list[Flag], *countries: str) -> Report:
    """Return a report of `flags`, delivered in their order and named `countries`."""
    records: list[Any] = [
        {
            "index": flag.index,
            "cc": flag.cc,
            "country": countries[place] if countries else f"Country {flag.cc}",
            "status": flag.status.value,
            "message": flag.message,
            "sha256": flag.sha256,
            "finished": 0.2,
            "delivered": 0.2,
            "rank": place + 1,
        }
        for place, flag in enumerate(flags)
    ]
    ok = sum(flag.status is DownloadStatus.OK for flag in flags)
    report: Any = {
        "schema": 1,
        "flaggui": "0.1",
        "date": "2026-11-22T12:00:00+00:00",
        "mode": "thread-futures",
        "own_process": False,
        "workers": 20,
        "source": "http://127.0.0.1/{cc}",
        "options": {"source": "builtin"},
        "elapsed": 0.42,
        "saved": None,
        "counts": {"ok": ok, "not_found": 0, "error": len(flags) - ok, "cancelled": 0},
        "flags": records,
    }
    return report  # type: ignore[no-any-return]


def contents(folder: Path) -> dict[str, bytes]:
    """Return every file in `folder`, hidden ones too."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def names_in(folder: Path) -> list[str]:
    """Return the names of everything in `folder`, sorted."""
    return sorted(path.name for path in folder.iterdir())


def check_is_one_version(folder: Path) -> list[str]:
    """Check that `folder` is what its manifest says and no more; return its images."""
    found = contents(folder)
    manifest = json.loads(found.pop("manifest.json"))
    assert {name: sha256(body).hexdigest() for name, body in found.items()} == manifest["files"]
    assert len(list(folder.iterdir())) == len(found) + 1
    return sorted(set(found) - {"index.html"})


OLD = flags_of("br.gif", "cn.gif", "de.gif", "fr.gif")
NEW = flags_of("br.png", "cn.png", "jp.gif", codes="BR CN DE")


def test_what_has_no_bytes_is_no_file(tmp_path: Path) -> None:
    flags = flags_of("br.gif", "cn.gif")
    # Unchanged since an earlier download, say.
    flags[1] = replace(flags[1], http_status=304, body=b"")
    saved = save_gallery(tmp_path / "flags", flags, report_of(flags))
    assert saved.files == ("br.gif",)
    assert names_in(saved.folder) == ["br.gif", "index.html", "manifest.json"]


def test_what_has_no_bytes_replaces_no_image(tmp_path: Path) -> None:
    save_gallery(tmp_path, OLD, report_of(OLD))
    # As a gallery that was opened has them.
    flags = [replace(flag, body=b"") for flag in OLD]
    with pytest.raises(GalleryError, match="download it again"):
        save_gallery(tmp_path, flags, report_of(flags))
    assert all((tmp_path / f"{flag.cc.lower()}.gif").exists() for flag in OLD)


def test_a_new_gallery(tmp_path: Path) -> None:
    failed = Flag(2, "XX", DownloadStatus.NOT_FOUND, "404 not found")
    flags = [*flags_of("jp.gif", "br.png"), failed]
    told: list[tuple[int, int]] = []
    saved = save_gallery(
        tmp_path / "flags", flags, report_of(flags), progress=lambda *at: told.append(at)
    )
    assert saved.files == ("jp.gif", "br.png")
    assert check_is_one_version(saved.folder) == ["br.png", "jp.gif"]
    assert (saved.folder / "jp.gif").read_bytes() == flags[0].body
    manifest = json.loads((saved.folder / "manifest.json").read_bytes())
    assert [flag.get("file") for flag in manifest["flags"]] == ["jp.gif", "br.png", None]
    assert 0 < manifest["saved"] <= saved.seconds
    assert told == [(count, 4) for count in range(5)]
    assert names_in(tmp_path) == ["flags"]


def test_named_by_country(tmp_path: Path) -> None:
    flags = flags_of("ci.gif", "br.gif", "cn.gif", "us.gif")
    report = report_of(flags, "Côte d’Ivoire", "../br", "CON", "Same" * 50)
    saved = save_gallery(tmp_path / "x", flags, report, Form(names="{name}"))
    assert saved.files == ("Côte d’Ivoire.gif", "-br.gif", "_CON.gif", "Same" * 25 + ".gif")
    check_is_one_version(saved.folder)


def test_a_code_twice_is_one_file_unless_the_images_differ(tmp_path: Path) -> None:
    flags = flags_of("br.gif", "br.gif", "cn.gif", "br.png", codes="BR BR BR BR")
    saved = save_gallery(tmp_path / "x", flags, report_of(flags))
    assert saved.files == ("br.gif", "br-2.gif", "br.png")
    check_is_one_version(saved.folder)


def test_a_jpeg_is_a_jpg_whatever_it_was_called(tmp_path: Path) -> None:
    from io import BytesIO

    from PIL import Image

    stream = BytesIO()
    Image.new("RGB", (4, 3)).save(stream, "JPEG")
    body = stream.getvalue()
    picture = judge(body, Limits())
    flag = Flag(0, "BR", DownloadStatus.OK, url="http://x/br.gif", body=body, picture=picture)
    assert save_gallery(tmp_path / "x", [flag], report_of([flag])).files == ("br.jpg",)


def test_a_gallery_replaces_the_one_before_and_nothing_else(tmp_path: Path) -> None:
    save_gallery(tmp_path, OLD, report_of(OLD))
    (tmp_path / "notes.txt").write_bytes(b"mine")
    (tmp_path / "br.png").write_bytes(b"mine too")
    (tmp_path / "fr.gif").write_bytes(b"drawn over")
    saved = save_gallery(tmp_path, NEW, report_of(NEW))
    assert saved.files == ("br-2.png", "cn.png", "de.gif")
    assert saved.removed == ("br.gif", "cn.gif")
    mine = {"notes.txt": b"mine", "br.png": b"mine too", "fr.gif": b"drawn over"}
    for name, body in mine.items():
        assert (tmp_path / name).read_bytes() == body
        (tmp_path / name).unlink()
    assert check_is_one_version(tmp_path) == ["br-2.png", "cn.png", "de.gif"]


def test_the_old_gallery_stands_until_the_new_one_is_written(tmp_path: Path) -> None:
    save_gallery(tmp_path / "x", OLD, report_of(OLD))
    before = contents(tmp_path / "x")
    seen = []

    def look(_count: int, _total: int) -> None:
        found = contents(tmp_path / "x")
        del found[".flaggui-lock"]
        seen.append(found == before)

    save_gallery(tmp_path / "x", NEW, report_of(NEW), progress=look)
    assert seen == [True] * 6


@pytest.mark.parametrize("old", [False, True])
@pytest.mark.parametrize("moment", range(6))
def test_cancelled_it_leaves_everything_as_it_was(tmp_path: Path, old: bool, moment: int) -> None:
    if old:
        save_gallery(tmp_path / "x", OLD, report_of(OLD))
    before = contents(tmp_path / "x") if old else {}
    stopped = threading.Event()

    def stop(count: int, _total: int) -> None:
        if count == min(moment, 4):
            stopped.set()

    with pytest.raises(SaveCancelled, match=r"^Saving was cancelled\.$"):
        save_gallery(
            tmp_path / "x",
            NEW,
            report_of(NEW),
            state=tmp_path / "state",
            progress=stop,
            stopped=stopped,
        )
    assert (contents(tmp_path / "x") if old else {}) == before
    assert names_in(tmp_path) == ["state", "x"][: 1 + old]
    assert names_in(tmp_path / "state") == []


@pytest.mark.parametrize("name", ["index.html", "manifest.json"])
def test_a_foreign_page_or_manifest_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text('{"name": "my web site"}')
    before = contents(tmp_path)
    with pytest.raises(GalleryError, match=f"{name}” is not flaggui’s; choose another folder"):
        save_gallery(tmp_path, NEW, report_of(NEW))
    assert contents(tmp_path) == before


def test_links_in_the_folder_are_not_followed(tmp_path: Path) -> None:
    folder, mine = tmp_path / "x", tmp_path / "mine"
    mine.mkdir()
    save_gallery(folder, OLD, report_of(OLD))
    for name in ("br.gif", "fr.gif"):
        (mine / name).write_bytes((folder / name).read_bytes())
        (folder / name).unlink()
        (folder / name).symlink_to(mine / name)
    (folder / ".flaggui-new.tmp").symlink_to(mine)
    before = contents(mine)
    saved = save_gallery(folder, OLD[:3], report_of(OLD[:3]))
    assert saved.files == ("br-2.gif", "cn.gif", "de.gif")
    assert saved.removed == ()
    assert contents(mine) == before
    (folder / "index.html").unlink()
    (folder / "index.html").symlink_to(mine / "br.gif")
    with pytest.raises(GalleryError, match="not flaggui’s"):
        save_gallery(folder, OLD, report_of(OLD))
    assert contents(mine) == before


def test_the_folder_itself_may_be_a_link(tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    (tmp_path / "link").symlink_to("disk")
    assert save_gallery(tmp_path / "link", OLD, report_of(OLD)).folder == tmp_path / "disk"
    check_is_one_version(tmp_path / "disk")
    (tmp_path / "dead").symlink_to("nowhere")
    with pytest.raises(GalleryError, match="leads nowhere"):
        save_gallery(tmp_path / "dead", OLD, report_of(OLD))
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("file", "is a file; choose a folder"),
        ("file/x", "is a file where a folder is needed"),
        ("none/x", "its folder does not exist"),
        ("x" * 256, "too long"),
    ],
)
def test_a_bad_place_is_one_sentence(tmp_path: Path, path: str, words: str) -> None:
    (tmp_path / "file").write_bytes(b"mine")
    with pytest.raises(GalleryError, match=words) as caught:
        save_gallery(tmp_path / path, OLD, report_of(OLD), state=tmp_path / "state")
    assert str(tmp_path / path) in str(caught.value)
    assert is_marked(str(caught.value))
    assert (tmp_path / "file").read_bytes() == b"mine"
    assert set(names_in(tmp_path)) <= {"file", "state"}
    assert list(tmp_path.glob("state/*")) == []


def test_two_programs_do_not_save_to_one_folder_at_once(tmp_path: Path) -> None:
    for folder in (tmp_path / "new", tmp_path):
        saving, going_on = threading.Event(), threading.Event()

        def wait(
            _count: int,
            _total: int,
            saving: threading.Event = saving,
            going_on: threading.Event = going_on,
        ) -> None:
            saving.set()
            assert going_on.wait(10)

        first = threading.Thread(
            target=save_gallery, args=(folder, OLD, report_of(OLD)), kwargs={"progress": wait}
        )
        first.start()
        try:
            assert saving.wait(10)
            with pytest.raises(GalleryError, match="Another program is saving"):
                save_gallery(folder, NEW, report_of(NEW))
            with pytest.raises(GalleryError, match="Another program is saving"):
                recover(folder)
        finally:
            going_on.set()
            first.join(10)
    assert names_in(tmp_path / "new") == sorted(contents(tmp_path / "new"))
    assert check_is_one_version(tmp_path / "new") == ["br.gif", "cn.gif", "de.gif", "fr.gif"]


def test_a_full_disk_leaves_the_old_gallery(tmp_path: Path) -> None:
    save_gallery(tmp_path / "x", OLD, report_of(OLD))
    before = contents(tmp_path / "x")
    for name, left in (("x", before), ("y", None)):
        done = run_script(
            "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
            "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
            "try:\n    save_gallery(folder, NEW, report_of(NEW))\n"
            "except GalleryError as error:\n    print(error)\n",
            tmp_path / name,
        )
        assert done == f"“{tmp_path / name}” would be larger than a file may be there.\n"
        assert (contents(tmp_path / name) if left else None) == left
    assert names_in(tmp_path) == ["x"]


def test_a_hostile_journal_reaches_nothing_outside(tmp_path: Path) -> None:
    folder = tmp_path / "x"
    staging = folder / ".flaggui-new.tmp"
    staging.mkdir(parents=True)
    (tmp_path / "mine.gif").write_bytes(b"mine")
    (staging / "manifest.json").write_bytes(b"{}")
    digest = sha256(b"mine").hexdigest()
    names: list[Any] = ["../mine.gif", str(tmp_path / "mine.gif"), ".bashrc", "a.sh", 3, None]
    remove = {str(name): digest for name in names}
    (folder / ".flaggui-journal.json").write_text(json.dumps({"replace": names, "remove": remove}))
    recover(folder)
    assert (tmp_path / "mine.gif").read_bytes() == b"mine"
    assert contents(folder) == {"manifest.json": b"{}"}


@pytest.mark.parametrize("text", ["", "[]", '{"replace": 1, "remove": 2}', "[" * 100_000])
def test_a_damaged_journal_ends_in_a_clean_folder(tmp_path: Path, text: str) -> None:
    save_gallery(tmp_path, OLD, report_of(OLD))
    (tmp_path / ".flaggui-journal.json").write_text(text)
    (tmp_path / ".flaggui-new.tmp").mkdir()
    recover(tmp_path)
    assert check_is_one_version(tmp_path) == ["br.gif", "cn.gif", "de.gif", "fr.gif"]


def test_recover_leaves_other_folders_alone(tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "mine.tmp").write_bytes(b"mine")
    recover(tmp_path / "x")
    recover(tmp_path / "none")
    with locked(tmp_path / "x" / ".flaggui-lock"):
        pass
    assert contents(tmp_path / "x") == {"mine.tmp": b"mine"}
    state = tmp_path / "state"
    recover_all(state)
    state.mkdir()
    for number, text in enumerate(["", "{}", '{"folder": 3}', '{"folder": "x"}', "[["]):
        (state / f"saving-{number}.json").write_text(text)
    (state / "saving-9.json").write_text(json.dumps({"folder": str(tmp_path / "off" / "x")}))
    recover_all(state)
    assert names_in(state) == ["saving-9.json"]  # perhaps on a disk that is not plugged in


# The program below saves, killed by SIGKILL: once before each of its file operations (an audit
# hook counts them), and at moments chosen by luck. After every kill the folder must be mended by
# `recover_all` alone, as at the next start.
KILLS = """
import random, shutil, time

def files(path):
    return {p.name for p in path.parent.iterdir()} - {"state", path.name}

def check(folder, old, kind, at):
    for path in folder.iterdir() if folder.exists() else ():  # before the next start
        if not path.name.startswith("."):
            assert path.read_bytes() in WHOLE[path.name] or path.suffix in {".html", ".json"}
            if path.suffix == ".json":
                json.loads(path.read_bytes())
    recover_all(folder.parent / "state")
    assert not files(folder), (kind, at, files(folder))
    assert not list((folder.parent / "state").glob("*")), (kind, at)
    if not folder.exists():
        assert not old, (kind, at)
        return "none"
    if not old and not list(folder.iterdir()):
        return "empty"
    images = check_is_one_version(folder)
    return "new" if images == ["br.png", "cn.png", "de.gif"] else "old" if images else "?"

def save_and_die(folder, at, after):
    child = os.fork()
    if not child:
        if at is not None:
            left = at
            def count(event, arguments):
                nonlocal left
                if event.split(".")[0] in {"open", "os", "shutil"} and event != "os.listdir":
                    left -= 1
                    if left == -1:
                        os.kill(os.getpid(), signal.SIGKILL)
            sys.addaudithook(count)
        save_gallery(folder, NEW, report_of(NEW), state=folder.parent / "state")
        os._exit(0)
    if after is not None:
        time.sleep(after)
        os.kill(child, signal.SIGKILL)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL

WHOLE = {}
for flag, name in [*zip(OLD, ["br.gif", "cn.gif", "de.gif", "fr.gif"]),
                   *zip(NEW, ["br.png", "cn.png", "de.gif"])]:
    WHOLE.setdefault(name, set()).add(flag.body)
WHOLE["index.html"] = WHOLE["manifest.json"] = set()
outcomes = {}
luck = random.Random(7)
base = folder
base.mkdir()
for kind in ("new", "empty", "old"):
    if kind == "old":
        save_gallery(base.parent / "model", OLD, report_of(OLD))
    moments = [(at, None) for at in range(400)] + [(None, luck.random() * 0.03) for _ in range(20)]
    done = False
    for at, after in moments:
        if done and at is not None:
            continue
        place = base / "at" / "x"
        place.parent.mkdir()
        if kind == "empty":
            place.mkdir()
        if kind == "old":
            shutil.copytree(base.parent / "model", place)
        killed = save_and_die(place, at, after)
        done = done or not killed and at is not None
        outcome = kind + ">" + check(place, kind == "old", kind, at or after)
        outcomes[outcome] = outcomes.get(outcome, 0) + 1
        shutil.rmtree(place.parent)
print(json.dumps(outcomes))
"""


def run_script(
    script: str, folder: Path, prefix: Sequence[str] = (), more: Sequence[str] = ()
) -> str:
    """Return what `script` prints, run in a Python that has this module's names.

    Its arguments are `folder` and `more`; `prefix` is a command that starts it.
    """
    head = (
        "from flaggui.core.galleries.gallery import *\n"
        "from flaggui.core.galleries.transaction import *\n"
        "from test_gallery import *\n"
        "import json, os, resource, signal, sys\nfrom pathlib import Path\n"
        "folder = Path(sys.argv[1])\n"
    )
    done = subprocess.run(
        [*prefix, sys.executable, "-c", head + script, str(folder), *more],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(Path(__file__).parent), *sys.path])},
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_killed_at_any_moment_a_gallery_is_one_version(tmp_path: Path) -> None:
    outcomes = json.loads(run_script(KILLS, tmp_path / "kills"))
    print(outcomes)
    # Both sides of the point of no return were reached in every kind of folder.
    assert {"new>none", "new>new", "empty>empty", "empty>new", "old>old", "old>new"} == set(
        outcomes
    )
    assert sum(outcomes.values()) > 150
