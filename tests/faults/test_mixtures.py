"""A mixture of good and bad replies in every mode; ``python -m tests.faults`` runs twenty."""

from pathlib import Path

import pytest

from flaggui.core.mode_table import MODES
from tests.faults.mixtures import COUNTRIES, plan, planned, run_mixture
from tests.faults.test_matrix import qt


@pytest.mark.parametrize(
    ("seed", "mode"),
    [pytest.param(seed, mode, marks=qt(mode)) for seed, mode in enumerate(MODES)],
)
def test_what_was_planned_comes_and_nothing_else(seed: int, mode: str, tmp_path: Path) -> None:
    assert len(plan(seed)) == len(COUNTRIES) == 194
    assert 120 < len(planned(seed)) < 180
    assert run_mixture(mode, seed, 6 if MODES[mode].ready else 20, tmp_path) == []
