"""Whatever happens to the place of a gallery: one sentence, and nothing half done."""

import json
import logging
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from test_gallery import (
    NEW,
    OLD,
    check_is_one_version,
    contents,
    names_in,
    report_of,
    run_script,
)

from flaggui.core.galleries.gallery import save_gallery
from flaggui.core.galleries.transaction import GalleryError, _beside, recover


def sentence_of(act: Callable[[], object]) -> str:
    """Return the one sentence with which `act` fails."""
    with pytest.raises(GalleryError) as caught:
        act()
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert "Errno" not in sentence
    return sentence


@pytest.mark.parametrize("existing", [False, True])
@pytest.mark.parametrize("moment", range(5))
@pytest.mark.parametrize("how", ["removed", "moved", "linked"])
def test_a_folder_that_vanishes_meanwhile(
    tmp_path: Path, existing: bool, moment: int, how: str
) -> None:
    place, mine = tmp_path / "disk" / "x", tmp_path / "mine"
    place.parent.mkdir()
    mine.mkdir()
    (mine / "br.gif").write_bytes(b"mine")
    if existing:
        save_gallery(place, OLD, report_of(OLD))
    before = contents(place) if existing else {}

    def vanish(count: int, _total: int) -> None:
        if count == moment:
            if how == "removed":
                shutil.rmtree(place.parent)
            else:
                place.parent.rename(tmp_path / "moved")
            if how == "linked":
                place.parent.symlink_to(mine)

    sentence = sentence_of(lambda: save_gallery(place, NEW, report_of(NEW), progress=vanish))
    assert str(place) in sentence
    assert contents(mine) == {"br.gif": b"mine"}
    assert names_in(mine) == ["br.gif"]
    if how == "moved" and existing:
        recover(tmp_path / "moved" / "x")
        assert contents(tmp_path / "moved" / "x") == before


@pytest.mark.parametrize("kind", ["file", "folder", "nothing"])
@pytest.mark.parametrize(
    "name",
    ["br.gif", "index.html", "manifest.json", ".flaggui-lock", ".flaggui-journal.json",
     ".flaggui-new.tmp", ".flaggui-0.tmp", "../.flaggui-{}.tmp", "../.flaggui-{}.lock"],
)  # fmt: skip
def test_no_link_in_or_beside_the_target_is_followed(tmp_path: Path, name: str, kind: str) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    for file in ("br.gif", "manifest.json", "journal"):
        (mine / file).write_bytes(b'{"remove": {}, "replace": ["br.gif"]}')
    before = contents(mine)
    disk = tmp_path / "disk"
    disk.mkdir()
    place = disk / "x"
    if not name.startswith(".."):
        save_gallery(place, OLD, report_of(OLD))
    link = place / name.format(_beside(place, "").name[9:-1])
    link = Path(os.path.normpath(link))
    link.unlink(missing_ok=True)
    link.symlink_to({"file": mine / "journal", "folder": mine, "nothing": mine / "new"}[kind])
    for act in (lambda: save_gallery(place, NEW, report_of(NEW)), lambda: recover(place)):
        try:
            act()
        except GalleryError as error:
            print(error)
        assert contents(mine) == before
        assert names_in(mine) == sorted(before)


# A process that is root would be refused nothing: it becomes nobody once all is imported.
REFUSED = """
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
print(json.dumps(outcome(folder)))
"""
OUTCOME = """
def outcome(folder):
    try:
        save_gallery(folder, NEW, report_of(NEW), state=folder.parent.parent / "state")
    except GalleryError as error:
        return str(error)
    return ""
"""


@pytest.mark.parametrize("existing", [False, True])
def test_no_permission_is_one_sentence(tmp_path: Path, existing: bool) -> None:
    place = tmp_path / "theirs" / "x"
    place.parent.mkdir()
    if existing:
        save_gallery(place, OLD, report_of(OLD))
        place.chmod(0o555)
    before = contents(place) if existing else None
    place.parent.chmod(0o555)
    for folder in (tmp_path, *tmp_path.parents):  # pytest's own are closed to others
        if folder.owner() == Path.home().owner() or os.geteuid() == 0:
            folder.chmod(folder.stat().st_mode | 0o111)
        if folder.parent == Path("/tmp"):  # noqa: S108 - where pytest's begin
            break
    try:
        said = json.loads(run_script(OUTCOME + REFUSED, place))
    finally:
        place.parent.chmod(0o755)
        if existing:
            place.chmod(0o755)
    assert said == f"You have no permission to write “{place}”."
    assert (contents(place) if existing else None) == before
    assert names_in(place.parent) == ["x"][: int(existing)]


# On a disk of 1 MiB, mounted in a name space of its own; where that is not allowed, a disk is
# played that takes as many bytes as there is room for and then, like a real one, part of a write.
ON_A_SMALL_DISK = """
from test_gallery_attacks import *
from test_gallery_attacks import _many
real = "--real" in sys.argv
if not real:
    room, write = 1_048_576, os.write
    def to_small_disk(number, data):
        global room
        if not data or number <= 2:
            return write(number, data)
        if room == 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        written = write(number, bytes(data)[:room])
        room -= written
        return written
    os.write = to_small_disk
flags, report = _many(folder)
old = folder / "old"
save_gallery(old, OLD, report_of(OLD))
before = contents(old)
said = []
for place in (old, folder / "new"):
    try:
        save_gallery(place, flags, report)
    except GalleryError as error:
        said.append(str(error).replace(str(place), "PLACE"))
if real:
    room = os.statvfs(folder).f_bavail * os.statvfs(folder).f_frsize
said += [contents(old) == before, names_in(folder)]
print(json.dumps(said))
"""


def _many(_folder: Path) -> tuple[list[Any], Any]:
    from test_gallery import flags_of

    from flaggui.resources import resource

    names = sorted(path.name for path in resource("flags").glob("??.gif"))[:194]
    flags = flags_of(*names)
    return flags, report_of(flags)


def test_a_disk_of_one_mebibyte_filled_by_194_flags(tmp_path: Path) -> None:
    head = "import errno\n"
    mounting = ["unshare", "-rm", "mount", "-t", "tmpfs", "-o", "size=1m", "x", str(tmp_path)]
    try:
        real = subprocess.run(mounting, capture_output=True, timeout=20).returncode == 0
    except FileNotFoundError:
        real = False
    prefix = []
    if real:
        words = 'mount -t tmpfs -o size=1m x "$0" && exec "$@"'
        prefix = ["unshare", "-rm", "sh", "-c", words, str(tmp_path)]
    said = json.loads(run_script(head + ON_A_SMALL_DISK, tmp_path, prefix, ["--real"] * real))
    full = "The disk is full, so “PLACE” could not be written."
    assert said == [full, full, True, ["old"]]


def test_a_disk_that_can_only_be_read(tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    save_gallery(tmp_path / "x", OLD, report_of(OLD))
    mount = 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@"'
    prefix = ["unshare", "-rm", "sh", "-c", mount, str(tmp_path)]
    try:
        allowed = subprocess.run([*prefix, "true"], capture_output=True, timeout=20)
        prefix = prefix if allowed.returncode == 0 else []
    except FileNotFoundError:
        prefix = []
    played = (
        "import errno\nreal_open = os.open\n"
        "def no_open(path, flags, *more):\n"
        "    if flags & os.O_CREAT:\n"
        "        raise OSError(errno.EROFS, os.strerror(errno.EROFS), path)\n"
        "    return real_open(path, flags, *more)\n"
        "os.open = no_open\n"
    )
    for place in ("x", "new"):
        script = ("" if prefix else played) + OUTCOME + "print(json.dumps(outcome(folder)))\n"
        said = json.loads(run_script(script, tmp_path / place, prefix))
        assert said == f"“{tmp_path / place}” is on a disk that can only be read."
    check_is_one_version(tmp_path / "x")


@pytest.mark.parametrize("existing", [False, True])
def test_what_a_rename_shows_is_on_the_disk_before_it(
    tmp_path: Path, existing: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Power may be lost at any moment: what was not brought to the disk may not be there then."""
    place = tmp_path / "x"
    if existing:
        save_gallery(place, OLD, report_of(OLD))
    synced: set[int] = set()
    renamed: list[str] = []
    fsync, rename = os.fsync, os.rename

    def bring_to_disk(number: int) -> None:
        fsync(number)
        synced.add(os.fstat(number).st_ino)

    def check_and_rename(source: Any, target: Any) -> None:
        shown = [Path(source)]
        if Path(source).is_dir():
            shown += Path(source).iterdir()
        if not str(target).startswith(str(tmp_path / "state")):
            for path in (*shown, Path(source).parent if existing else place.parent / "none"):
                assert not path.exists() or path.stat().st_ino in synced, (path, target)
            renamed.append(Path(target).name)
        rename(source, target)
        # The names in the folder changed: it is not on the disk as it is now.
        if renamed[-1:] in (["x"], [".flaggui-journal.json"]):
            synced.discard(Path(target).parent.stat().st_ino)

    monkeypatch.setattr(os, "fsync", bring_to_disk)
    monkeypatch.setattr(os, "rename", check_and_rename)
    monkeypatch.setattr(os, "replace", check_and_rename)
    save_gallery(place, NEW, report_of(NEW))
    files = ["br.png", "cn.png", "de.gif", "index.html", "manifest.json"]
    assert renamed == ([".flaggui-journal.json", *files] if existing else ["x"])
    assert place.parent.stat().st_ino in synced or existing
    assert place.stat().st_ino in synced


# Each process saves one of two galleries again and again, and counts how often it was refused.
SAVING = """
mine = (OLD, NEW)[int(sys.argv[2]) % 2]
outcomes = {"saved": 0, "busy": 0}
for _ in range(15):
    try:
        save_gallery(folder, mine, report_of(mine), state=folder.parent / "state")
        outcomes["saved"] += 1
    except GalleryError as error:
        assert "Another program is saving" in str(error), error
        outcomes["busy"] += 1
    recover_all(folder.parent / "state")
print(json.dumps(outcomes))
"""


def test_programs_that_save_and_recover_at_once_leave_one_version(tmp_path: Path) -> None:
    from concurrent.futures import ThreadPoolExecutor

    place = tmp_path / "x"
    with ThreadPoolExecutor(3) as pool:
        said = pool.map(lambda n: run_script(SAVING, place, [], [str(n)]), range(3))
        outcomes = [json.loads(text) for text in said]
    print(outcomes)
    assert any(outcome["saved"] for outcome in outcomes)
    check_is_one_version(place)
    assert names_in(tmp_path) == ["state", "x"]
    assert names_in(tmp_path / "state") == []


MANIFESTS: dict[str, Any] = {
    "a list": [],
    "no files": {"flaggui": "1", "files": []},
    "paths": {"flaggui": "1", "files": dict.fromkeys(["../x.gif", "/etc/x.gif", "a/b/c.gif"], "")},
    "odd names": {"flaggui": "1", "files": {"": "", ".gif": "", "CON.gif": "", "\0.gif": ""}},
    "odd types": {"flaggui": 1, "files": {"br.gif": 1, "index.html": None}},
}


def test_an_image_that_was_changed_is_no_longer_ours(tmp_path: Path) -> None:
    save_gallery(tmp_path, OLD, report_of(OLD))
    manifest = json.loads((tmp_path / "manifest.json").read_bytes())
    (tmp_path / "br.gif").write_bytes(b"drawn over")
    manifest["files"] |= {"cn.gif": "\ud800", "mine.gif": "0" * 64}  # claimed, with wrong digests
    (tmp_path / "manifest.json").write_text(json.dumps(manifest))
    (tmp_path / "mine.gif").write_bytes(b"mine")
    saved = save_gallery(tmp_path, OLD, report_of(OLD))
    assert saved.files == ("br-2.gif", "cn-2.gif", "de.gif", "fr.gif")
    assert saved.removed == ()
    assert (tmp_path / "br.gif").read_bytes() == b"drawn over"
    assert (tmp_path / "mine.gif").read_bytes() == b"mine"


@pytest.mark.parametrize("what", MANIFESTS)
def test_a_hostile_manifest_gives_nothing_away(tmp_path: Path, what: str) -> None:
    (tmp_path / "x.gif").write_bytes(b"mine")
    place = tmp_path / "place"
    place.mkdir()
    (place / "manifest.json").write_text(json.dumps(MANIFESTS[what]))
    (place / "br.gif").write_bytes(b"mine")
    before = contents(place)
    # As no manifest of ours is there, nothing in the folder is ours.
    assert "not flaggui’s" in sentence_of(lambda: save_gallery(place, NEW, report_of(NEW)))
    assert contents(place) == before
    assert (tmp_path / "x.gif").read_bytes() == b"mine"


@pytest.mark.parametrize("values", [5_000_000, 550_000])
def test_a_huge_manifest_takes_little_memory(tmp_path: Path, values: int) -> None:
    # The longest of which all is read, and one that is refused at once.
    text = '{"flaggui": "1", "files": [' + "[]," * values + "[]]}"
    (tmp_path / "manifest.json").write_text(text)
    script = (
        "import tracemalloc\ntracemalloc.start()\n"
        "try:\n    save_gallery(folder, NEW, report_of(NEW))\n"
        "except GalleryError as error:\n    print(error)\n"
        "print(tracemalloc.get_traced_memory()[1])\n"
    )
    sentence, memory = run_script(script, tmp_path).splitlines()
    assert "not flaggui’s" in sentence
    assert int(memory) < 64_000_000


def test_every_failure_is_one_line_in_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").touch()
    places = (tmp_path / "file", tmp_path / "none" / "x", tmp_path / ("x" * 256))
    with caplog.at_level(logging.INFO, "flaggui"):
        sentences = [sentence_of(lambda p=p: save_gallery(p, OLD, report_of(OLD))) for p in places]
    assert len(caplog.records) == len(places)
    for record, sentence in zip(caplog.records, sentences, strict=True):
        assert record.getMessage().startswith(sentence)
