"""From exec to the first paint, against a bare window of PySide6."""

import json
import subprocess
from collections.abc import Iterator
from functools import partial
from tempfile import TemporaryDirectory
from time import monotonic

from tests.benchmarks.plan import Plan
from tests.benchmarks.probes import ROOT, command, environment
from tests.benchmarks.rows import Row, gathered, in_turns


def rows(plan: Plan) -> Iterator[Row]:
    """Yield the time to the first paint; three samples for each repetition, for they are short."""
    with TemporaryDirectory(prefix="flaggui-benchmark-") as home:
        measures = {
            kind: partial(_first_paint, kind, home, plan.platform) for kind in ("bare", "flaggui")
        }
        found = gathered(in_turns(3 * plan.repeat, measures))
    words = "first paint of the window, from exec, warm disk"
    yield Row(words, "ms", found["flaggui"], "bare window", found["bare"], at_most=1.25)


def _first_paint(kind: str, home: str, platform: str) -> float:
    # Linux counts monotonic seconds alike in every process (clock_gettime(2)).
    began = monotonic()
    told = subprocess.run(
        command("plain_window", kind),
        env=environment(home, platform),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        timeout=60,
        check=True,
    )
    return float(json.loads(told.stdout)["painted"]) - began
