"""Killed at any moment the program leaves no child and, after the next start, nothing half done.

These are a few of the moments of ``python -m tests.benchmarks.kill``, which takes 200.
"""

from dataclasses import replace
from itertools import islice
from pathlib import Path

import pytest

from tests.benchmarks.kill import Moment, kill_at, moments, old_gallery

pytestmark = pytest.mark.qt

SAMPLE = [
    # Once the next start is that of the whole program, which takes its time.
    pytest.param(replace(moment, started=n == 0), id=f"{moment.mode}-{n}")
    for n, moment in enumerate(islice(moments(seed=9), 6))
]


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a gallery that was saved before."""
    return old_gallery(tmp_path_factory.mktemp("old"))


@pytest.mark.parametrize("moment", SAMPLE)
def test_a_kill_leaves_no_child_and_nothing_half_done(
    moment: Moment, tmp_path: Path, old: Path
) -> None:
    found = kill_at(moment, tmp_path, old)
    print(moment, found)
    assert found in ({"old", "new"} if moment.existing else {"nothing", "new"}) | {"unkilled"}
