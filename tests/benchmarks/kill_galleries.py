"""``python -m tests.benchmarks.kill_galleries``: kills while galleries are converted and updated.

The program ends by SIGKILL at random moments while it converts and saves a new gallery in sizes and
formats, while it brings a damaged one up to date, and while it saves flags as they arrive, from
nothing and going on from an interrupted run. Then every file under a final name must be whole, old
or new, and after the next start the gallery must be one version, with nothing temporary around.
Linux only.
"""

import argparse
import json
import random
import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path

from PIL import Image

from flaggui.core.galleries.verify import verify
from flaggui.core.images import judge
from flaggui.core.limits import Limits
from tests.benchmarks.kill import (
    Wrong,
    check_nothing_temporary,
    environment_of,
    kill_all,
    killed_while,
    run_program,
    start_next,
)

FLAGS = 40
DAMAGED = b"damaged"
_FORM = ["--format", "png,webp,ico", "--width", "16,64", "--folders", "size"]
_SOME = ["download", "-a", "-l", str(FLAGS), "-m", "8", "--latency", "20", "--jitter", "20"]
_JOBS = ("convert", "update", "arrive", "go on")
_LONGEST = {"convert": (1.6, 0.8), "update": (1.6, 0.8), "arrive": (2.0, 1.2), "go on": (2.0, 1.2)}
"""Seconds within which a moment lies, after the start and after the first sign of saving."""


@dataclass(frozen=True)
class Moment:
    """One kill: of what, and when.

    Attributes:
        job: One of `_JOBS`.
        saving: Whether the time counts from the first sign of saving, else from the start.
        after: Seconds until the kill.
    """

    job: str
    saving: bool
    after: float


def moments(seed: int) -> Iterator[Moment]:
    """Yield moments without end, the same for the same `seed`."""
    luck = random.Random(seed)
    for job in cycle(_JOBS):
        saving = luck.random() < 0.7
        yield Moment(job, saving, luck.uniform(0, _LONGEST[job][saving]))


def models(folder: Path) -> dict[str, Path]:
    """Make in `folder` what the jobs begin with, and return each by the name of its job."""
    whole, begun = folder / "whole", folder / "begun"
    words = [*_SOME, *_FORM, "--latency", "0"]
    run_program([*words, "-o", str(whole)], environment_of(folder), folder)
    shutil.copytree(whole, begun)
    files = _files(whole)
    for number, name in enumerate(files):
        if number % 5 == 0:
            (whole / name).write_bytes(DAMAGED)
        if number % 7 == 1:
            (whole / name).unlink()
    _interrupt(begun)
    return {"update": whole, "go on": begun}


def _files(place: Path) -> list[str]:
    manifest = json.loads((place / "manifest.json").read_bytes())
    return [name for name in manifest["files"] if name != "index.html"]


def _interrupt(place: Path) -> None:
    """Make the gallery in `place` one that says it is unfinished, and lacks every third flag."""
    path = place / "manifest.json"
    manifest = json.loads(path.read_bytes())
    for flag in manifest["flags"]:
        if flag["index"] % 3 == 0:
            for file in flag.pop("files"):
                (place / file["path"]).unlink()
                del manifest["files"][file["path"]]
            del flag["file"]
            flag |= {"status": "cancelled", "message": "cancelled", "fault": "cancelled"}
    ok = sum(flag["status"] == "ok" for flag in manifest["flags"])
    manifest["counts"] |= {"ok": ok, "cancelled": FLAGS - ok}
    path.write_text(json.dumps(manifest | {"unfinished": True}), encoding="utf-8")


def kill_at(moment: Moment, folder: Path, begin: dict[str, Path]) -> str:
    """Start the program in the empty `folder`, kill it at `moment`, and do as the next start does.

    Returns what then was there: "nothing", "old", "new", "some of them" or, where the program came
    to its end before, "unkilled".

    Raises:
        Wrong: Something was left that must not be.
    """
    home, place, temporary = folder / "home", folder / "place", folder / "temporary"
    for path in (home, place, temporary):
        path.mkdir()
    gallery = place / "gallery"
    if moment.job in begin:
        shutil.copytree(begin[moment.job], gallery)
    environment = {**environment_of(home), "TMPDIR": str(temporary)}
    killed = killed_while(_words(moment.job, gallery), moment, environment, home, place)
    _check_whole(gallery)
    start_next(environment, folder)
    check_nothing_temporary(home, place, temporary)
    found = _version(moment.job, gallery)
    return found if killed else "unkilled"


def _words(job: str, gallery: Path) -> list[str]:
    if job == "update":
        return ["download", "--update", str(gallery), "--latency", "20", "-m", "8"]
    words = [*_SOME, *_FORM, "-o", str(gallery)]
    return words if job == "convert" else [*words, "--as-they-arrive"]


def _check_whole(gallery: Path) -> None:
    for path in gallery.rglob("*"):
        inside = path.relative_to(gallery)
        if any(part.startswith(".") for part in inside.parts) or path.is_dir():
            continue
        body = path.read_bytes()
        if body == DAMAGED:
            continue
        if path.suffix == ".json":
            json.loads(body)
        elif path.suffix == ".html":
            if not body.rstrip().endswith(b"</html>"):
                raise Wrong(f"{inside} is not whole")
        elif path.suffix == ".ico":
            with Image.open(path) as image:
                image.load()
        else:
            judge(body, Limits())


def _version(job: str, gallery: Path) -> str:
    """Return which gallery there is, having checked that it is that one alone."""
    if not gallery.exists():
        if job in ("update", "go on"):
            raise Wrong("the gallery is gone")
        return "nothing"
    verdict = verify(gallery)
    if verdict.foreign:
        raise Wrong(f"foreign files: {verdict.foreign}")
    if job == "update":
        differing = len(verdict.missing) + len(verdict.changed)
        files = _files(gallery)
        damaged = sum(number % 5 == 0 or number % 7 == 1 for number in range(len(files)))
        if differing not in (0, damaged):
            raise Wrong(f"{differing} files differ, of {damaged} before")
        return "old" if differing else "new"
    if not verdict.is_whole:
        raise Wrong(f"two versions: {verdict.missing} {verdict.changed}")
    unfinished = bool(verdict.manifest.get("unfinished"))
    if unfinished != bool(verdict.lacking) and job == "convert":
        raise Wrong("it does not say what it lacks")
    return "some of them" if verdict.lacking else "new"


def main() -> int:
    """Kill, print the table, and return 1 if something was left."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks.kill_galleries", description=__doc__
    )
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="flaggui-kills-") as name:
        base = Path(name)
        (base / "models").mkdir()
        begin = models(base / "models")

        def kill(moment: Moment, folder: Path) -> str:
            return kill_at(moment, folder, begin)

        return kill_all(moments(arguments.seed), arguments.kills, base, kill, _job)


def _job(moment: Moment) -> str:
    return moment.job


if __name__ == "__main__":
    sys.exit(main())
