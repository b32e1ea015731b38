"""A row of the table: samples of ours and of a rival, and what they come to."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import median, quantiles
from typing import Any, Literal, TypeVar

_SCALES = {"s": (1.0, "s"), "ms": (1e3, "ms"), "MB": (1e-6, "MB"), "": (1.0, "")}
T = TypeVar("T")


@dataclass(frozen=True)
class Row:
    """One line of the table.

    Attributes:
        work: What was done.
        unit: What samples are shown in: "s", "ms" (samples in seconds), "MB" (in bytes), or "".
        ours: One sample for each repetition.
        rival: What it is compared with, in words; empty for nothing.
        theirs: The rival's samples, or one that is computed.
        figure_is: What is held against `at_most`: ours ÷ theirs, ours − theirs, or ours alone.
        at_most: The bound, in the unit of the samples; None where there is none.
    """

    work: str
    unit: str
    ours: Sequence[float]
    rival: str = ""
    theirs: Sequence[float] = ()
    figure_is: Literal["ratio", "difference", "value"] = "ratio"
    at_most: float | None = None

    @property
    def figure(self) -> float:
        """The median of ours, alone or against the median of theirs."""
        middle = median(self.ours)
        if self.figure_is == "value":
            return middle
        other = median(self.theirs)
        return middle - other if self.figure_is == "difference" else middle / other

    @property
    def met(self) -> bool | None:
        """Whether the figure keeps to the bound, None without one."""
        return None if self.at_most is None else self.figure <= self.at_most

    def to_json(self) -> dict[str, Any]:
        """Return the row with every sample, as JSON can hold it."""
        own = {name: getattr(self, name) for name in self.__dataclass_fields__}
        return {**own, "figure": self.figure, "met": self.met}


def markdown(rows: Iterable[Row]) -> str:
    """Return the table of `rows` in Markdown: medians with least and most in brackets."""
    lines = [
        "| work | ours | rival or bound | figure | at most | |",
        "|---|---|---|---|---|---|",
    ]
    for row in rows:
        theirs = f"{row.rival} {_spread(row.theirs, row.unit)}" if row.theirs else row.rival
        verdict = {True: "met", False: "**not met**", None: ""}[row.met]
        limit = "" if row.at_most is None else _figure(row, row.at_most)
        cells = (row.work, _spread(row.ours, row.unit), theirs, _figure(row, row.figure), limit)
        lines.append(f"| {' | '.join(cells)} | {verdict} |")
    return "\n".join(lines) + "\n"


def in_turns(repeat: int, measures: Mapping[T, Callable[[], Any]]) -> Iterator[tuple[T, Any]]:
    """Yield the name and the outcome of each measure: A B C to warm up, then A B C `repeat` times.

    The warm-up does not count and is not yielded. What changes on the machine meanwhile touches
    all alike.
    """
    for number in range(repeat + 1):
        for name, measure in measures.items():
            outcome = measure()
            if number:
                yield name, outcome


def gathered(pairs: Iterable[tuple[T, Any]]) -> dict[T, list[Any]]:
    """Return the outcomes of each name in a list."""
    found: dict[T, list[Any]] = {}
    for name, outcome in pairs:
        found.setdefault(name, []).append(outcome)
    return found


def percentile(values: Sequence[float], share: int) -> float:
    """Return the value below which `share` per cent of `values` lie (linear interpolation)."""
    if len(values) < 2:
        return values[0]
    return quantiles(values, n=100, method="inclusive")[share - 1]


def _spread(samples: Sequence[float], unit: str) -> str:
    factor, name = _SCALES[unit]
    middle, least, most = (factor * f(samples) for f in (median, min, max))
    digits = 3 if unit == "s" else 1
    words = f"{middle:.{digits}f}"
    if len(samples) > 1:
        words += f" ({least:.{digits}f}–{most:.{digits}f})"
    return f"{words} {name}".rstrip()


def _figure(row: Row, figure: float) -> str:
    if row.figure_is == "ratio":
        return f"{figure:.2f}×"
    factor, name = _SCALES[row.unit]
    sign = "+" if row.figure_is == "difference" else ""
    return f"{figure * factor:{sign}.1f} {name}".rstrip()
