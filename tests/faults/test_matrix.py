"""Every mode against a sample of the faults; ``python -m tests.faults`` runs all of them."""

import random
from pathlib import Path

import pytest

from flaggui.core.mode_table import MODES
from tests.faults.matrix import run_faults
from tests.faults.table import FAULTS

SAMPLE = 50
WORKERS = 6
OWN = ("thread-futures", "asyncio", "qtnetwork")
"""A mode for each reader, to run in a process of its own."""


def qt(mode: str) -> tuple[pytest.MarkDecorator, ...]:
    return (pytest.mark.qt,) if MODES[mode].futures == "qt" else ()


CELLS = [pytest.param(mode, False, marks=qt(mode), id=mode) for mode in MODES]
CELLS += [pytest.param(mode, True, marks=qt(mode), id=f"{mode}-own-process") for mode in OWN]


@pytest.mark.parametrize(("mode", "own_process"), CELLS)
def test_one_verdict_for_every_fault(mode: str, own_process: bool, tmp_path: Path) -> None:
    luck = random.Random(f"{mode} {own_process}")
    keys = sorted(luck.sample(sorted(FAULTS), SAMPLE), key=list(FAULTS).index)
    workers = WORKERS if MODES[mode].ready else 20
    column = run_faults(mode, keys, workers, tmp_path, own_process=own_process)
    assert len(column.cells) == SAMPLE
    assert column.told() == []


def test_the_table_holds_what_it_promises() -> None:
    assert len(FAULTS) >= 190
    assert {case.fault for case in FAULTS.values()} >= {
        "connect_timeout",
        "no_answer",
        "too_slow",
        "broken",
        "cut_short",
        "not_an_image",
        "too_large",
        "status",
        "redirect",
        "protocol",
        "refused",
        "tls",
        None,
    }
