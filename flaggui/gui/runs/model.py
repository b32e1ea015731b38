"""The finished runs as a list: which can be compared, and what each one says of itself."""

from dataclasses import dataclass, field
from functools import reduce
from html import escape

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from flaggui.core.ideal import speed_up, waiting_share, workers_of
from flaggui.core.mode_table import MODES
from flaggui.core.report import Report
from flaggui.gui.language import say
from flaggui.gui.running.heartbeat import meaning

Index = QModelIndex | QPersistentModelIndex
WORDS = Qt.ItemDataRole.UserRole + 1
KEPT = 20
"""Runs kept."""
_SHORT = {"thread-map": "map", "thread-futures": "as_completed", "asyncio": "asyncio"}
"""What tells modes with long names from each other; names of Python's, the same everywhere."""
_NONE = QModelIndex()
# What decides how long the flags take, whichever mode downloads them.
_COMPARED = (
    "latency",
    "jitter",
    "bandwidth",
    "error_rate",
    "error_status",
    "seed",
    "slow",
    "cpu_work",
)


def comparable(a: Report, b: Report) -> bool:
    """Return whether two runs had the same work: countries, source and its options.

    Mode, workers and process may differ: they are what is compared.
    """
    return _work(a) == _work(b)


def _work(report: Report) -> tuple[object, ...]:
    options = report["options"]
    flags = sorted(report["flags"], key=lambda flag: flag["index"])
    # The built-in server has another port in each session: its id says more than its address.
    source = options.get("source") or report["source"]
    return source, [flag["cc"] for flag in flags], [options.get(key) or 0 for key in _COMPARED]


@dataclass(eq=False, slots=True)
class FinishedRun:
    """A run in the list.

    Attributes:
        report: What was measured.
        kept: What the window wants back when the run is chosen.
        pinned: Whether it is the pinned one.
        speed_up: The flags' own times added up, divided by `elapsed`.
        work: Equal for runs that can be compared.
    """

    report: Report
    kept: object
    pinned: bool = False
    speed_up: float = field(init=False)
    work: tuple[object, ...] = field(init=False)

    def __post_init__(self) -> None:
        self.speed_up = speed_up(self.report)
        self.work = _work(self.report)


@dataclass(frozen=True, slots=True)
class RunWords:
    """What the row of a run shows; empty where it has nothing to say.

    Attributes:
        short: The name where there is little room.
        elapsed: Length of the bar, in seconds.
        ratio: How many times as fast; `short_ratio` where there is little room.
        icon: Icon of `failure`, in the colour of `role`.
        dimmed: Whether it cannot be compared with the current run.
    """

    name: str
    short: str
    workers: str
    elapsed: float
    seconds: str
    ratio: str = ""
    short_ratio: str = ""
    freeze: str = ""
    failure: str = ""
    icon: str = ""
    role: str = ""
    dimmed: bool = False
    pinned: bool = False


class RunsModel(QAbstractListModel):
    """Up to `KEPT` finished runs, the newest last; at most one of them is pinned.

    Attributes:
        version: Another number after each change of what the rows say.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.version = 0
        self._runs: list[FinishedRun] = []
        self._current: FinishedRun | None = None

    def rowCount(self, parent: Index = _NONE) -> int:
        """Return the number of runs."""
        return 0 if parent.isValid() else len(self._runs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the mode's name, a sentence, or the `RunWords`."""
        if not index.isValid():
            return None
        run = self._runs[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._name(run)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return reduce(self.tr("{}, {}").format, self._sentence(run))
        if role == Qt.ItemDataRole.ToolTipRole:
            # A mode of a file from elsewhere must not be taken for markup.
            said = self._sentence(run)
            said += [meaning()] if run.report["longest_freeze"] is not None else []
            return f"<qt>{'<br>'.join(map(escape, said))}</qt>"
        return self._words(run) if role == WORDS else None

    def run(self, row: int) -> FinishedRun:
        """Return the run in `row`.

        Raises:
            IndexError: There is no such row.
        """
        return self._runs[row]

    def add(self, report: Report, kept: object) -> None:
        """Append a run; beyond `KEPT` the oldest that is not pinned goes."""
        if len(self._runs) >= KEPT:
            self.remove(next(i for i, run in enumerate(self._runs) if not run.pinned))
        self.beginInsertRows(_NONE, len(self._runs), len(self._runs))
        self._runs.append(FinishedRun(report, kept))
        self.endInsertRows()
        self._tell()

    def replace(self, before: object, report: Report, kept: object) -> int:
        """Put a run in the place of the one kept with `before`, or append it; return its row."""
        row = next((i for i, run in enumerate(self._runs) if run.kept is before), None)
        if row is None:
            self.add(report, kept)
            return len(self._runs) - 1
        old = self._runs[row]
        self._runs[row] = run = FinishedRun(report, kept, old.pinned)
        if self._current is old:
            self._current = run
        self._tell()
        return row

    def remove(self, row: int) -> None:
        """Take the run in `row` out."""
        self.beginRemoveRows(_NONE, row, row)
        run = self._runs.pop(row)
        if run is self._current:
            self._current = None
        self.endRemoveRows()
        self._tell()

    def clear(self) -> None:
        """Take all runs out."""
        self.beginResetModel()
        self._runs.clear()
        self._current = None
        self.version += 1
        self.endResetModel()

    def pinned(self) -> FinishedRun | None:
        """Return the pinned run, None without one."""
        return next((run for run in self._runs if run.pinned), None)

    def pin(self, row: int) -> None:
        """Pin the run in `row` and no other, or unpin it."""
        wanted = not self._runs[row].pinned
        for i, run in enumerate(self._runs):
            run.pinned = wanted and i == row
        self._tell()

    def set_current(self, row: int) -> None:
        """Compare with the run in `row`; with the newest for -1."""
        self._current = self._runs[row] if row >= 0 else None
        self._tell()

    def say(self) -> None:
        """Have all said anew, in the language of the moment."""
        self._tell()

    def _tell(self) -> None:
        self.version += 1
        if self._runs:
            self.dataChanged.emit(self.index(0), self.index(len(self._runs) - 1))

    def _dimmed(self, run: FinishedRun) -> bool:
        return run.work != (self._current or self._runs[-1]).work

    def _times_sequential(self, run: FinishedRun) -> float | None:
        """Return how many times as fast as the newest comparable Sequential run it was."""
        if run.report["mode"] == "sequential" or not _whole(run) or self._dimmed(run):
            return None
        for other in reversed(self._runs):
            if other.report["mode"] == "sequential" and other.work == run.work and _whole(other):
                return other.report["elapsed"] / run.report["elapsed"]
        return None

    def _name(self, run: FinishedRun) -> str:
        name = _mode_name(run.report["mode"])
        return self.tr("{}, own process").format(name) if run.report["own_process"] else name

    def _words(self, run: FinishedRun) -> RunWords:
        report, dimmed, freeze = run.report, self._dimmed(run), run.report["longest_freeze"]
        failure, icon, role = self._failure(report)
        ratio, short_ratio = ("", "") if dimmed else self._ratio(run)
        return RunWords(
            name=self._name(run),
            short=_short_name(report["mode"]),
            workers=self.tr("{} w").format(_number(workers_of(report))),
            elapsed=report["elapsed"],
            seconds=self.tr("{} s").format(_number(report["elapsed"], 2)),
            ratio=ratio,
            short_ratio=short_ratio,
            freeze=""
            if freeze is None
            else self.tr("longest freeze {} ms").format(_number(freeze * 1000)),
            failure=failure,
            icon=icon,
            role=role,
            dimmed=dimmed,
            pinned=run.pinned,
        )

    def _ratio(self, run: FinishedRun) -> tuple[str, str]:
        """Return the ratio in words, and shorter."""
        times = self._times_sequential(run)
        if times is not None:
            number = _number(times, 1)
            return self.tr("{}× Sequential").format(number), self.tr("{}×").format(number)
        # Flags one after another are not faster than their waits added up: nothing to tell.
        words = self.tr("{}×").format(_times(run.speed_up)) if run.speed_up >= 1.05 else ""
        return words, words

    def _failure(self, report: Report) -> tuple[str, str, str]:
        """Return what went wrong, its icon and the role of its colour; the weightiest only."""
        counts = report["counts"]
        # First what makes a bar shorter than the work was.
        if n := counts["cancelled"]:
            return self.tr("{} cancelled").format(_number(n)), "dash", "muted"
        if n := counts["error"]:
            text = self.tr("{} error") if n == 1 else self.tr("{} errors")
            return text.format(_number(n)), "error", "error"
        if n := counts["not_found"]:
            return self.tr("{} not found").format(_number(n)), "not-found", "warning"
        return "", "", ""

    def _sentence(self, run: FinishedRun) -> list[str]:
        """Return the parts of the sentence that says all of a run."""
        report, counts = run.report, run.report["counts"]
        workers, ok = workers_of(report), counts["ok"]
        text = self.tr("{} flag downloaded in {} seconds")
        if ok != 1:
            text = self.tr("{} flags downloaded in {} seconds")
        parts = [
            self._name(run),
            (self.tr("{} worker") if workers == 1 else self.tr("{} workers")).format(
                _number(workers)
            ),
            text.format(_number(ok), _number(report["elapsed"], 2)),
        ]
        if run.speed_up >= 1.05:
            text = self.tr("{} times less than their times added up")
            if waiting_share(report) >= 0.8:
                text = self.tr("{} times less than their waits added up")
            parts.append(text.format(_times(run.speed_up)))
        if (times := self._times_sequential(run)) is not None:
            parts.append(self.tr("{} times as fast as Sequential").format(_number(times, 1)))
        if (freeze := report["longest_freeze"]) is not None:
            text = self.tr("longest freeze {} milliseconds")
            parts.append(text.format(_number(freeze * 1000)))
        return parts + self._remarks(run)

    def _remarks(self, run: FinishedRun) -> list[str]:
        counts = run.report["counts"]
        errors = counts["error"]
        remarks = (
            (self.tr("{} error") if errors == 1 else self.tr("{} errors"), errors),
            (self.tr("{} not found"), counts["not_found"]),
            (self.tr("{} cancelled"), counts["cancelled"]),
            (self.tr("pinned"), run.pinned),
            (self.tr("other countries, source or options than the current run"), self._dimmed(run)),
        )
        return [text.format(_number(int(n))) for text, n in remarks if n]


def _whole(run: FinishedRun) -> bool:
    """Return whether nothing was cancelled: the time of half the work proves nothing."""
    return run.report["counts"]["cancelled"] == 0 and run.report["elapsed"] > 0


def _mode_name(mode: str) -> str:
    return say(MODES[mode].name) if mode in MODES else mode


def _short_name(mode: str) -> str:
    return _SHORT.get(mode) or _mode_name(mode)


def _times(ratio: float) -> str:
    return _number(ratio, 0 if ratio >= 9.95 else 1)


def _number(value: float, decimals: int = 0) -> str:
    return QLocale().toString(float(value), "f", decimals)
