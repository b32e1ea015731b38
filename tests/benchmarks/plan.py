"""What the benchmarks have in common: how often, how much, where; and the work itself."""

from dataclasses import dataclass
from itertools import cycle, islice
from math import ceil
from typing import Any

from flaggui.core.countries import countries
from flaggui.core.knobs import Knobs
from flaggui.core.options import Options


@dataclass(frozen=True, slots=True)
class Plan:
    """How to measure.

    Attributes:
        repeat: Counted samples of each row.
        many: Flags of the long runs: 5,000 unless it has to be quick.
        platform: Qt's platform for every window: "offscreen", "xcb" …
    """

    repeat: int
    many: int
    platform: str


@dataclass(frozen=True, slots=True)
class Work:
    """Flags to download: `number` of them, each answered after `latency` seconds."""

    number: int
    latency: float
    workers: int

    def job(self, mode: str, *, own: bool = False) -> dict[str, Any]:
        """Return what a probe is told to run; see `options`."""
        return {
            "number": self.number,
            "latency": self.latency,
            "workers": self.workers,
            "mode": mode,
            "own": own,
        }

    def bound(self, mode: str) -> float:
        """Return ⌈N/W⌉ × latency, below which nobody can be; in sequence W is 1."""
        rounds = ceil(self.number / (1 if mode == "sequential" else self.workers))
        return rounds * self.latency

    def __str__(self) -> str:
        return f"{self.number} @ {self.latency * 1000:.0f} ms, W={self.workers}"


TWENTY = Work(20, 0.2, 20)
MANY = Work(194, 0.05, 30)


def options(job: dict[str, Any]) -> Options:
    """Return the options of a job that `Work.job` made; countries come again after the last."""
    chosen = tuple(islice(cycle(countries().values()), job["number"]))
    return Options(
        countries=chosen,
        mode=job["mode"],
        workers=job["workers"],
        knobs=Knobs(latency=job["latency"], jitter=0.0, seed=0),
        own_process=job["own"],
    )


def placed(mode: str, *, own: bool) -> str:
    """Return the mode and whether it has a process of its own, in words."""
    return f"{mode}, own process" if own else mode
