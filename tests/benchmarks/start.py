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
    """Yield the times to the first paint, and to that of all that belongs into the window.

    Three samples for each repetition, for they are short.
    """
    with TemporaryDirectory(prefix="flaggui-benchmark-") as home:
        measures = {
            kind: partial(_paints, kind, home, plan.platform) for kind in ("bare", "flaggui")
        }
        found = gathered(in_turns(3 * plan.repeat, measures))
    bare = [sample["painted"] for sample in found["bare"]]
    words = "first paint of the window, from exec, warm disk"
    painted = [sample["painted"] for sample in found["flaggui"]]
    yield Row(words, "ms", painted, "bare window", bare, at_most=1.25)
    words = "first usable: all of the window is painted, from exec"
    usable = [sample["usable"] for sample in found["flaggui"]]
    yield Row(words, "ms", usable, "bare window", bare)


def _paints(kind: str, home: str, platform: str) -> dict[str, float]:
    """Return the seconds from exec to each paint that the window told of."""
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
    return {what: second - began for what, second in json.loads(told.stdout).items()}
