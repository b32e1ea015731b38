"""``python -m tests.faults``: every fault in every mode, mixtures, a window; writes the tables."""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from flaggui.core import mode_table, own_process
from flaggui.core.mode_table import MODES
from tests.faults.matrix import Column, run_faults
from tests.faults.mixtures import run_mixture
from tests.faults.table import FAULTS
from tests.faults.test_fuzz import converse

OWN = ("thread-futures", "asyncio", "qtnetwork")
MIXTURES = 20
_CONVERSATIONS = 200
_FREEZE = 0.1  # seconds
_MEMORY = 64_000_000  # bytes


def main() -> int:
    """Run what the arguments ask for; return the exit status."""
    arguments = _arguments()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    chosen = arguments.modes.split(",") if arguments.modes else list(MODES)
    keys = [key for key in FAULTS if arguments.only in key]
    wrong: list[str] = []
    lines: list[str] = []
    try:
        with tempfile.TemporaryDirectory() as folder:
            if "matrix" in arguments.parts:
                columns = list(_columns(chosen, keys, Path(folder)))
                wrong += [line for column in columns for line in column.told()]
                lines += [*_table(columns), "", *_sums(columns), ""]
            if "mixtures" in arguments.parts:
                lines += _mixtures(chosen, arguments.mixtures, Path(folder), wrong)
            if "window" in arguments.parts:
                lines += _windows(chosen, wrong)
            if "fuzz" in arguments.parts:
                converse(_CONVERSATIONS)  # its exception shows what fails
                lines.append(f"{_CONVERSATIONS} conversations: every reader says the same.")
    finally:
        own_process.end_child()
        mode_table.end_all()
    text = "\n".join([*lines, *(f"- {line}" for line in wrong)]) + "\n"
    print(text)
    if arguments.markdown:
        arguments.markdown.write_text(text, encoding="utf-8")
    return 1 if wrong else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    names = ("matrix", "mixtures", "window", "fuzz")
    parser.add_argument("parts", nargs="*", choices=[*names, []], default=names, metavar="PART")
    parser.add_argument("--modes", metavar="M,M", help="only these modes")
    parser.add_argument("--only", default="", metavar="WORDS", help="only faults called so")
    parser.add_argument("--mixtures", type=int, default=MIXTURES, metavar="N", help="of each mode")
    parser.add_argument("--markdown", type=Path, metavar="FILE", help="write the tables there")
    return parser.parse_args()


def _workers(mode: str) -> int:
    return 8 if MODES[mode].ready else 20


def _columns(modes: list[str], keys: list[str], folder: Path) -> Iterator[Column]:
    for mode, own in [(m, False) for m in modes] + [(m, True) for m in OWN if m in modes]:
        began = time.monotonic()
        place = folder / f"{mode} {own}"
        place.mkdir()
        column = run_faults(mode, keys, _workers(mode), place, own_process=own)
        print(f"{column.mode}: {time.monotonic() - began:.1f} s", file=sys.stderr, flush=True)
        yield column


def _table(columns: list[Column]) -> Iterator[str]:
    yield f"| fault | {' | '.join(column.mode for column in columns)} |"
    yield "|" + "---|" * (1 + len(columns))
    for cells in zip(*(column.cells for column in columns), strict=True):
        words = [
            f"{cell.flag.fault or cell.flag.status}, {len(cell.flag.attempts)}"
            + (" ✗" if cell.problems else "")
            for cell in cells
        ]
        yield f"| {cells[0].fault} | {' | '.join(words)} |"


def _sums(columns: list[Column]) -> Iterator[str]:
    kinds = {
        "hangs": " s",
        "wrong verdicts": ", not ",
        "wrong attempts or requests": "attempts",
        "too early": "back after",
        "wrong files or bytes": "wrong files|another flag|wrong sum|a body",
        "wrong counts": "counts",
        "too many open": "requests open",
    }
    yield f"| {len(FAULTS)} faults | {' | '.join(kinds)} | slowest flag |"
    yield "|" + "---|" * (2 + len(kinds))
    for column in columns:
        problems = [p for cell in column.cells for p in cell.problems] + list(column.problems)
        sums = [
            sum(any(word in p for word in words.split("|")) for p in problems)
            for words in kinds.values()
        ]
        slowest = max(cell.seconds for cell in column.cells)
        yield f"| {column.mode} | {' | '.join(map(str, sums))} | {slowest:.2f} s |"


def _mixtures(modes: list[str], count: int, folder: Path, wrong: list[str]) -> list[str]:
    lines = [f"| {count} mixtures of 194 | as planned |", "|---|---|"]
    for mode in modes:
        good = 0
        for seed in range(count):
            found = run_mixture(mode, seed, _workers(mode), folder)
            good += not found
            wrong += [f"{mode}, mixture {seed}: {line}" for line in found]
        print(f"{mode}: {good} mixtures", file=sys.stderr, flush=True)
        lines.append(f"| {mode} | {good} |")
    return [*lines, ""]


@dataclass(frozen=True)
class _Window:
    """What a mode did in a window."""

    wrong: list[str]
    freezes: dict[str, float]
    work: dict[str, float]
    memory: int


def _windows(modes: list[str], wrong: list[str]) -> list[str]:
    lines = ["| in a window | longest freeze | of its own making | memory |", "|---|---|---|---|"]
    for mode in modes:
        command = [sys.executable, "-m", "tests.faults.in_window", mode, str(_workers(mode))]
        child = subprocess.run(command, stdout=subprocess.PIPE, text=True, timeout=300)
        if child.returncode:
            wrong.append(f"{mode} in a window: ended with {child.returncode}")
            continue
        found = _Window(**json.loads(child.stdout.splitlines()[-1]))
        wrong += [f"{mode} in a window, {line}" for line in found.wrong]
        freeze, work = max(found.freezes.values()), max(found.work.values())
        if work > _FREEZE:
            wrong.append(f"{mode} in a window: {found.work}")
        if found.memory > _MEMORY:
            wrong.append(f"{mode} in a window: {found.memory / 1e6:.0f} MB")
        times = f"{freeze * 1000:.0f} ms | {work * 1000:.0f} ms"
        lines.append(f"| {mode} | {times} | {found.memory / 1e6:.0f} MB |")
    return [*lines, ""]


if __name__ == "__main__":
    sys.exit(main())
