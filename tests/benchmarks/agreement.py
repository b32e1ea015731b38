"""Do the server's own log and the report agree on when each request began and ended?"""

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from flaggui.core.mode_table import MODES
from tests.benchmarks.plan import MANY, Plan
from tests.benchmarks.probes import Probe, probe
from tests.benchmarks.rows import Row, gathered, in_turns, percentile

_AGREED = 0.010


def rows(plan: Plan) -> Iterator[Row]:
    """Yield, for each mode, how far report and log are apart, and how many requests were open."""
    for place in ("headless", "in_window"):
        with (
            TemporaryDirectory(prefix="flaggui-benchmark-") as folder,
            probe(place, platform=plan.platform) as child,
        ):
            log = Path(folder) / "server.log"
            modes = [mode for mode in MODES if mode != "sequential"]
            measures = {mode: partial(_compared, child, log, mode) for mode in modes}
            found = gathered(in_turns(plan.repeat, measures))
        for mode, samples in found.items():
            yield from _rows(f"{MANY}, {place.replace('_', ' ')}, {mode}", samples)


def _rows(words: str, samples: list[dict[str, Any]]) -> Iterator[Row]:
    for name in ("begin", "end"):
        apart = [sample[name] for sample in samples]
        middle = [median(sample) for sample in apart]
        late = [percentile(sample, 95) for sample in apart]
        what = f"median |report − log| of each {name}, {words}"
        yield Row(what, "ms", middle, "p95", late, figure_is="value", at_most=_AGREED)
    most = [max(sample["open"] for sample in samples)]
    limit = MANY.workers
    yield Row(f"most requests open, {words}", "", most, figure_is="value", at_most=limit)


def _compared(child: Probe, log: Path, mode: str) -> dict[str, Any]:
    """Return, in seconds, how far apart each begin and end is, and the most requests open."""
    seen = log.stat().st_size if log.exists() else 0
    report = child.ask(**MANY.job(mode), log=str(log))["report"]
    with log.open(encoding="utf-8") as file:
        file.seek(seen)
        lines = {line["cc"].upper(): line for line in map(json.loads, file)}
    clock = report["clock"]
    attempts = [(f["cc"], attempt) for f in report["flags"] for attempt in f["attempts"]]
    assert len(attempts) == len(lines) == MANY.number, (mode, len(attempts), len(lines))
    return {
        "begin": [abs(clock + a["started"] - lines[cc]["begin"]) for cc, a in attempts],
        "end": [abs(clock + a["finished"] - lines[cc]["end"]) for cc, a in attempts],
        "open": max(line["open"] for line in lines.values()),
    }
