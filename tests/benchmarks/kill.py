"""``python -m tests.benchmarks.kill``: the program is killed at random moments; what is left?

Downloads with and without a window, into a new gallery and into an existing one, in several modes
and in a process of their own, end by SIGKILL while they download and while they save. Then no
child of theirs may live longer than five seconds, every file under a final name must be whole, and
after the next start the gallery must be one version with nothing temporary beside it, in the home
or in the folder for temporary files. Linux only, as /proc tells of the children.
"""

import argparse
import hashlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import count, islice
from pathlib import Path
from time import monotonic, sleep
from typing import Protocol, TypeVar

from flaggui.core.builtin import BuiltinServer
from flaggui.core.knobs import PRESETS
from flaggui.core.mode_table import MODES
from flaggui.resources import resource

T = TypeVar("T")
FLAGS = 60
OLD = 40
"""Flags of the gallery that was there before; their images are PNG, those of the new one GIF."""
_GONE = 5.0
"""Seconds within which every child must have ended."""
_PATIENCE = 30.0
_COMMAND, _WINDOW = (2.0, 0.3), (4.0, 0.8)
"""Seconds within which a moment lies, after the start and after the first sign of saving."""
_MODES = tuple(MODES)
_ROOT = Path(__file__).parents[2]
_NEXT_START = """
from flaggui.core.galleries.transaction import recover_all
from flaggui.core.places import state_folder
from flaggui.gui.settings import sweep_settings
from PySide6.QtCore import QSettings
recover_all(state_folder())
sweep_settings(QSettings("flaggui", "flaggui"))
"""


@dataclass(frozen=True)
class Moment:
    """One kill: of what, and when.

    Attributes:
        window: Whether the program has a window.
        existing: Whether there is a gallery already.
        mode: A key of `MODES`.
        own_process: Whether the run has a process of its own.
        saving: Whether the time counts from the first sign of saving, else from the start.
        after: Seconds until the kill.
        started: Whether the next start is the whole program, not only what it does first.
    """

    window: bool
    existing: bool
    mode: str
    own_process: bool
    saving: bool
    after: float
    started: bool


def moments(seed: int) -> Iterator[Moment]:
    """Yield moments without end, the same for the same `seed`."""
    luck = random.Random(seed)
    for number in count():
        window, saving = number % 2 == 1, number % 4 > 1
        yield Moment(
            window=window,
            existing=luck.random() < 0.6,
            mode=luck.choice(_MODES),
            own_process=luck.random() < 0.25,
            saving=saving,
            after=luck.uniform(0, (_WINDOW if window else _COMMAND)[saving]),
            started=number % 10 == 0,
        )


class Wrong(Exception):
    """A kill left what it must not leave; the text says what."""


def old_gallery(folder: Path) -> Path:
    """Save a gallery in the empty `folder` and return its place, for `kill_at` to copy."""
    with BuiltinServer.start(PRESETS["LOCAL"]) as server:
        template = server.template.replace(".gif", ".png")
        words = ["download", "-a", "-l", str(OLD), "-s", template, "-o", str(folder / "gallery")]
        run_program(words, environment_of(folder), folder)
    return folder / "gallery"


def kill_at(moment: Moment, folder: Path, old: Path) -> str:
    """Start the program in the empty `folder`, kill it at `moment`, and start it again.

    Returns what then was in the gallery's place: "nothing", "old" or "new", or "unkilled" where
    the program came to its end before.

    Raises:
        Wrong: Something was left that must not be.
    """
    home, place, temporary = folder / "home", folder / "place", folder / "temporary"
    for path in (home, place, temporary):
        path.mkdir()
    if moment.existing:
        shutil.copytree(old, place / "gallery")
    environment = {**environment_of(home), "TMPDIR": str(temporary)}
    killed = killed_while(_command(moment, place), moment, environment, home, place)
    _check_whole(place)
    if moment.started:
        words = ["download", "BR", "--latency", "0", "-o", str(folder / "other")]
        run_program(words, environment, folder)
    else:
        start_next(environment, folder)
    check_nothing_temporary(home, place, temporary)
    found = version(place / "gallery")
    if moment.existing and found == "nothing":
        raise Wrong("the old gallery is gone")
    return found if killed else "unkilled"


def environment_of(home: Path) -> dict[str, str]:
    """Return the environment of a program whose home is `home`."""
    kept = {name: text for name, text in os.environ.items() if not name.startswith("XDG_")}
    more = {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(_ROOT)}
    return kept | more


def start_next(environment: dict[str, str], folder: Path) -> None:
    """Do in `folder` what each start does first."""
    _python(["-c", _NEXT_START], environment, folder)


def run_program(words: list[str], environment: dict[str, str], folder: Path) -> None:
    """Run ``flaggui`` in `folder` to its end.

    Raises:
        Wrong: It fails.
    """
    _python(["-m", "flaggui", *words], environment, folder)


def _python(words: list[str], environment: dict[str, str], folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, *words],
        env=environment,
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=60,
    )
    if done.returncode or "Traceback" in done.stderr:
        raise Wrong(f"the next start fails: {done.stdout[-300:]} {done.stderr}")


def _command(moment: Moment, place: Path) -> list[str]:
    words = ["--mode", moment.mode, "--latency", "20", "--jitter", "0"]
    words += ["--own-process"] * moment.own_process
    report = ["--report", str(place / "run.json")]
    if moment.window:
        every = ["--select", "all", "--workers", "4", "--start", "--quit"]
        return [*every, *words, "--save", str(place / "gallery"), *report]
    some = ["download", "-a", "-l", str(FLAGS), "-m", "4"]
    return [*some, *words, "-o", str(place / "gallery"), *report]


class Timed(Protocol):
    """When a kill comes; see `Moment`."""

    @property
    def saving(self) -> bool:
        """Whether the time counts from the first sign of saving, else from the start."""

    @property
    def after(self) -> float:
        """Seconds until the kill."""


def killed_while(
    words: list[str], moment: Timed, environment: dict[str, str], home: Path, place: Path
) -> bool:
    """Run ``flaggui`` in `place` until `moment`; return whether it was still there to be killed.

    Raises:
        Wrong: A child of it lives on.
    """
    with subprocess.Popen(
        [sys.executable, "-m", "flaggui", *words],
        env=environment,
        cwd=place,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as process:
        deadline = monotonic() + _PATIENCE
        if moment.saving:
            while not any(home.rglob("saving-*.json")) and process.poll() is None:
                sleep(0.002)
                if monotonic() > deadline:
                    break
        try:
            process.wait(moment.after)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
        killed = process.wait(_PATIENCE) == -signal.SIGKILL
        _wait_for_children(process.pid)
    return killed


def _wait_for_children(group: int) -> None:
    deadline = monotonic() + _GONE
    while left := _members(group):
        if monotonic() > deadline:
            for pid in left:
                os.kill(pid, signal.SIGKILL)
            raise Wrong(f"children live on: {sorted(left.values())}")
        sleep(0.02)


def _members(group: int) -> dict[int, str]:
    """Return the processes of `group` that are no zombies, with their command lines."""
    found = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _parent, theirs, *_ = stat.read_text().rpartition(")")[2].split()
            if int(theirs) == group and state != "Z":
                words = (stat.parent / "cmdline").read_bytes().replace(b"\0", b" ")
                found[int(stat.parent.name)] = words.decode(errors="replace")
        except OSError:
            continue
    return found


# What must be true right after the kill, and after the next start.


def _check_whole(place: Path) -> None:
    for path in place.rglob("*"):
        if path.name.startswith(".") or path.parent.name.startswith(".") or path.is_dir():
            continue
        body = path.read_bytes()
        if path.suffix == ".json":
            whole = isinstance(json.loads(body), dict)
        elif path.suffix == ".html":
            whole = body.rstrip().endswith(b"</html>")
        else:
            whole = body == (resource("flags") / path.name).read_bytes()
        if not whole:
            raise Wrong(f"{path.name} is not whole")


def check_nothing_temporary(home: Path, place: Path, temporary: Path) -> None:
    left = [path for path in place.rglob("*") if path.name.startswith(".")]
    left += set(place.iterdir()) - {place / "gallery", place / "run.json"}
    left += temporary.iterdir()
    left += home.rglob("saving-*")
    left += [path for path in home.rglob("*") if path.suffix in {".tmp", ".lock"}]
    left += [path for path in home.rglob("flaggui.conf*") if path.name != "flaggui.conf"]
    if left:
        raise Wrong(f"left behind: {sorted(map(str, left))}")


def version(gallery: Path) -> str:
    """Return which gallery there is, having checked that it is that one alone."""
    if not gallery.exists():
        return "nothing"
    found = {path.name: path.read_bytes() for path in gallery.iterdir()}
    files = json.loads(found.pop("manifest.json"))["files"]
    if files != {name: hashlib.sha256(body).hexdigest() for name, body in found.items()}:
        raise Wrong(f"two versions in one gallery: {sorted(files.keys() ^ found.keys())}")
    suffixes = {Path(name).suffix for name in found} - {".html"}
    if len(suffixes) != 1:
        raise Wrong(f"a gallery of {suffixes}")
    return {".png": "old", ".gif": "new"}[suffixes.pop()]


def main() -> int:
    """Kill, print the table, and return 1 if something was left."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.kill", description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int, default=None, help="one moment, by its number")
    arguments = parser.parse_args()
    chosen = moments(arguments.seed)
    if arguments.only is not None:
        chosen = islice(chosen, arguments.only, arguments.only + 1)
    with tempfile.TemporaryDirectory(prefix="flaggui-kills-") as name:
        base = Path(name)
        (base / "old").mkdir()
        old = old_gallery(base / "old")

        def kill(moment: Moment, folder: Path) -> str:
            return kill_at(moment, folder, old)

        return kill_all(chosen, arguments.kills, base, kill, _words)


def kill_all(
    moments: Iterable[T],
    kills: int,
    base: Path,
    kill: Callable[[T, Path], str],
    words: Callable[[T], str],
) -> int:
    """Kill at each of `moments`, so many times; print a table, and return 1 if one was wrong.

    Args:
        moments: When to kill; some may come too late, and count for nothing.
        kills: How many times the program is to have been killed.
        base: A folder for all that is made.
        kill: Kills at a moment, in a new folder, and returns what was left.
        words: What a moment is called in the table.
    """
    outcomes: Counter[str] = Counter()
    killed = wrong = 0
    for number, moment in enumerate(moments):
        if killed == kills:
            break
        folder = base / str(number)
        folder.mkdir()
        try:
            found = kill(moment, folder)
        except Wrong as error:
            wrong += 1
            found = "WRONG"
            print(f"{number}: {moment}: {error}", flush=True)
        killed += found != "unkilled"
        shutil.rmtree(folder)
        outcomes[f"{words(moment)}: {found}"] += 1
    for row, times in sorted(outcomes.items()):
        print(f"{times:4}  {row}")
    print(f"{killed} kills, {wrong} wrong")
    return 1 if wrong else 0


def _words(moment: Moment) -> str:
    who = "window" if moment.window else "command"
    when = "saving" if moment.saving else "any time"
    return f"{who}, {'existing' if moment.existing else 'new'} gallery, killed at {when}"


if __name__ == "__main__":
    sys.exit(main())
