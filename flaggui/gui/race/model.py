"""The standings of a race as a table: one row per mode, filling in as runs come in."""

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from flaggui.core.mode_table import MODES
from flaggui.core.race import Standing, cpu_elsewhere, memory_elsewhere, standings
from flaggui.core.race_report import Race, seconds_words
from flaggui.gui.language import say
from flaggui.gui.running.heartbeat import meaning

Index = QModelIndex | QPersistentModelIndex
SORT = Qt.ItemDataRole.UserRole + 1
BAR = Qt.ItemDataRole.UserRole + 2
RUNNING = Qt.ItemDataRole.UserRole + 3
WIDEST = Qt.ItemDataRole.UserRole + 4
"""Of a column's header: a text as wide as what its cells may have to show."""
_NONE = QModelIndex()
_DASH = "–"
_ELSEWHERE = "†"
_LAST = float("inf")


class Column(IntEnum):
    """The columns, from the leading side on."""

    RANK = 0
    MODE = 1
    MEDIAN = 2
    SPEED_UP = 3
    BOUND = 4
    CPU = 5
    FREEZE = 6
    MEMORY = 7


@dataclass(frozen=True, slots=True)
class Bar:
    """What the bar of a mode shows; seconds.

    Attributes:
        whole: Where the scale that all rows share ends.
    """

    fastest: float
    median: float
    slowest: float
    whole: float


class RaceModel(QAbstractTableModel):
    """The modes of a race in the order of their turns.

    Attributes:
        race: What is shown, None before the first.
        standings: Those of its modes that have a counted run, fastest first.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.race: Race | None = None
        self.standings: list[Standing] = []
        self._found: dict[str, Standing] = {}
        self._whole = 0.0
        self._running = ""
        self._say()

    def say(self) -> None:
        """Have all said anew, in the language of the moment."""
        self._say()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        self.refresh(self._running)

    def show_race(self, race: Race) -> None:
        """Show `race` from now on, with what it has measured by now."""
        self.beginResetModel()
        self.race, self._running = race, ""
        self._count()
        self.endResetModel()

    def refresh(self, running: str = "") -> None:
        """Take up what was measured since; the run of mode `running` is under way now."""
        self._running = running
        self._count()
        if rows := self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, len(Column) - 1))

    def rowCount(self, parent: Index = _NONE) -> int:
        """Return the number of modes in the race."""
        return 0 if parent.isValid() or self.race is None else len(self.race.plan.modes)

    def columnCount(self, parent: Index = _NONE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the names of the columns, and what they mean."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        name, meaning = self._headers[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        how = self.tr("Sort: click, or press Enter in the column.")
        texts = {
            WIDEST: self._widest[Column(section)],
            int(Qt.ItemDataRole.DisplayRole): name,
            int(Qt.ItemDataRole.ToolTipRole): f"<qt>{meaning or name}<br>{how}</qt>",
        }
        return texts.get(role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a cell, what it is sorted by, or the `Bar` of a median."""
        if not index.isValid() or self.race is None:
            return None
        mode = self.race.plan.modes[index.row()]
        standing, column = self._found.get(mode), Column(index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == RUNNING:
            return mode == self._running
        if role == SORT:
            return self._sort_key(mode, standing, column)
        if role == BAR and standing is not None and column is Column.MEDIAN:
            times = standing.elapsed
            return Bar(min(times), standing.median, max(times), self._whole)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(mode, standing, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            name = self._headers[column][0]
            return self.tr("{}: {}").format(name, self._text(mode, standing, column))
        if role == Qt.ItemDataRole.ToolTipRole and standing is not None:
            return self._tip(standing, column)
        return None

    def _say(self) -> None:
        one = _number(1, 2)  # what no mode can beat, as people write it here
        self._headers = (
            (self.tr("Rank"), self.tr("A range where times overlap")),
            (self.tr("Mode"), ""),
            (self.tr("Median"), self.tr("Seconds; the line reaches from fastest to slowest run")),
            (self.tr("Speed-up"), self.tr("How many times as fast as Sequential, by the medians")),
            (
                self.tr("× bound"),
                self.tr("{} is what no mode can beat with these waits").format(one),
            ),
            (self.tr("CPU"), self.tr("Processor time, the median of the runs")),
            (self.tr("Longest freeze"), self.tr("In any of the runs. {}").format(meaning())),
            (self.tr("Memory"), self.tr("Largest size of this process")),
        )
        # Columns have room for these from the start, so that they keep still while runs come in.
        self._widest = {
            Column.RANK: _ranks((1, 8)),
            Column.MODE: "",
            Column.MEDIAN: self.tr("{} s").format(_number(88.888, 3)),
            Column.SPEED_UP: _times(88.8, 1),
            Column.BOUND: _times(8.88, 2),
            Column.CPU: self.tr("{} s").format(_number(8.88, 2)),
            Column.FREEZE: self.tr("{} ms").format(_number(888, 0)),
            Column.MEMORY: self.tr("{} MB").format(_number(888, 0)) + _ELSEWHERE,
        }

    def _count(self) -> None:
        self.standings = standings(self.race.reports) if self.race else []
        self._found = {standing.mode: standing for standing in self.standings}
        self._whole = max((max(s.elapsed) for s in self.standings), default=0.0)

    def _text(self, mode: str, standing: Standing | None, column: Column) -> str:
        if column is Column.MODE:
            return say(MODES[mode].name)
        if standing is None:
            return _DASH
        star = _ELSEWHERE if self._elsewhere(mode, column) else ""
        texts = {
            Column.RANK: _ranks(standing.ranks),
            Column.MEDIAN: self.tr("{} s").format(_seconds(standing.median)),
            Column.SPEED_UP: _times(standing.speed_up, 1),
            Column.BOUND: _times(standing.bound_ratio, 2),
            Column.CPU: self.tr("{} s").format(_number(standing.cpu_time, 2)) + star,
            Column.FREEZE: self._freeze(standing),
            Column.MEMORY: self.tr("{} MB").format(_number(standing.memory / 1e6, 0)) + star,
        }
        return texts[column]

    def _elsewhere(self, mode: str, column: Column) -> bool:
        if column is Column.MEMORY and self.race is not None:
            return memory_elsewhere(mode, self.race.plan.options)
        return column is Column.CPU and cpu_elsewhere(mode)

    def _freeze(self, standing: Standing) -> str:
        if standing.longest_freeze is None:
            return _DASH
        return self.tr("{} ms").format(_number(1000 * standing.longest_freeze, 0))

    def _tip(self, standing: Standing, column: Column) -> str:
        if self._elsewhere(standing.mode, column):
            return self.tr("† This process alone: what other processes took is not counted.")
        if column is Column.FREEZE and standing.freeze is not None:
            words = self.tr("The longest of all runs; their median is {} ms.")
            return words.format(_number(1000 * standing.freeze, 0))
        times = standing.elapsed
        if len(times) == 1:
            return self.tr("One run: {} s").format(_seconds(times[0]))
        words = self.tr("{} runs, {} to {} s: {}")
        # Where the comma stands in the numbers already, another one between them confuses.
        each = " · ".join(_seconds(seconds) for seconds in times)
        number = QLocale().toString(len(times))
        return words.format(number, _seconds(min(times)), _seconds(max(times)), each)

    def _sort_key(self, mode: str, standing: Standing | None, column: Column) -> object:
        if column is Column.MODE:
            return say(MODES[mode].name)
        if standing is None:
            return _LAST
        keys = {
            Column.RANK: standing.ranks and sum(standing.ranks) + standing.ranks[0] / 1000,
            Column.MEDIAN: standing.median,
            Column.SPEED_UP: standing.speed_up,
            Column.BOUND: standing.bound_ratio,
            Column.CPU: standing.cpu_time,
            Column.FREEZE: standing.longest_freeze,
            Column.MEMORY: standing.memory,
        }
        key = keys[column]
        return _LAST if key is None else float(key)


def _alignment(column: int) -> Qt.AlignmentFlag:
    # A bar grows from the leading side, and so do words; figures end below each other.
    words = column in (Column.RANK, Column.MODE, Column.MEDIAN)
    side = Qt.AlignmentFlag.AlignLeading if words else Qt.AlignmentFlag.AlignTrailing
    return side | Qt.AlignmentFlag.AlignVCenter


def _ranks(ranks: tuple[int, int] | None) -> str:
    """Return ranks as people write them: ``2`` or ``1–3``; a dash without any."""
    return "–".join(map(QLocale().toString, dict.fromkeys(ranks))) if ranks else _DASH


def _seconds(seconds: float) -> str:
    return _number(seconds, len(seconds_words(seconds).partition(".")[2]))


def _times(ratio: float | None, decimals: int) -> str:
    return _DASH if ratio is None else f"{_number(ratio, decimals)}×"


def _number(value: float, decimals: int) -> str:
    return QLocale().toString(float(value), "f", decimals)
