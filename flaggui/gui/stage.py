"""One run at a time, shown in every pane: while it runs, replayed, or finished."""

from collections.abc import Callable, Sequence
from functools import partial
from time import monotonic

from PySide6.QtCore import QLocale, QObject, QTimer

from flaggui.core.run import Row
from flaggui.gui.panes import Panes
from flaggui.gui.running.runner import Shown

_FRAME = 33
"""Milliseconds between two pictures of the live edge and the time."""
_NOTING = 0.001
"""Seconds of each frame for what futures say of themselves."""


class Stage(QObject):
    """Brings rows to gallery, timeline, tabs and status line.

    Attributes:
        rows: The rows shown, in submission order.
    """

    def __init__(self, panes: Panes, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: Sequence[Row] = ()
        self._panes = panes
        self._mode = ""
        self._begun = 0.0
        self._now: Callable[[], float] = monotonic
        self._done = 0
        self._touched: dict[int, None] = {}
        self._frames = QTimer(self, interval=_FRAME)
        self._frames.timeout.connect(self._show_frame)
        panes.gallery.flag_chosen.connect(self.choose_flag)
        panes.gallery.facts_asked.connect(self._open_flag)
        panes.timeline.timeline.flag_chosen.connect(self.choose_flag)
        panes.countries.country_activated.connect(self._choose_country)
        panes.runs.run_pinned.connect(self._pin)

    @property
    def progress(self) -> tuple[int, int]:
        """How many flags have been taken up, and of how many."""
        return self._done, len(self.rows)

    def begin(
        self, rows: Sequence[Row], begun: float, mode: str, now: Callable[[], float] = monotonic
    ) -> None:
        """Show `rows` of a run in `mode` from its beginning, at the time that `now` tells."""
        self._begun, self._mode, self._now, self._done = begun, mode, now, 0
        self._set_rows(rows)
        panes = self._panes
        panes.code.show_mode(mode)
        panes.code.show_explanation([])
        panes.flag.show_row(None, begun, mode)
        panes.status.progress.setRange(0, len(rows))
        self._frames.start()
        self._show_frame()

    def note_phase(self, index: int, _phase: str, _value: object) -> None:
        """Note that something happened to row `index`; shown with the next `take`."""
        self._touched[index] = None

    def take(self, rows: list[Row]) -> None:
        """Take up rows newly delivered; the one place where a flag reaches the window."""
        self._done += len(rows)
        panes = self._panes
        panes.gallery.deliver(rows)
        self._touched.update(dict.fromkeys(row.index for row in rows))
        self._note_reprs()
        panes.flag.refresh()
        panes.status.progress.set_value(self._done)
        panes.status.say(partial(self._progress, self._done, len(self.rows)))

    def _progress(self, done: int, total: int) -> str:
        return self.tr("{} of {} flags").format(*map(QLocale().toString, (done, total)))

    def end(self, shown: Shown) -> None:
        """Show a finished run: all of it, and what can be said about it."""
        self.stop()
        panes, report, timeline = self._panes, shown.report, self._panes.timeline.timeline
        if self.rows is not shown.rows:
            self._begun = shown.begun
            self._set_rows(shown.rows)
            panes.status.progress.setRange(0, len(shown.rows))
        timeline.refresh(shown.begun + max(report["shown"], report["elapsed"]))
        timeline.finish(shown.ideal or None)
        panes.code.show_explanation(shown.sentences)
        panes.status.progress.set_value(len(shown.rows))
        panes.status.say_report(report)

    def stop(self) -> None:
        """Let the picture stand still."""
        self._frames.stop()
        self._panes.gallery.settle()

    def choose_flag(self, index: int) -> None:
        """Make row `index` the chosen one in gallery, timeline, list and Flag tab."""
        if 0 <= index < len(self.rows):
            row = self.rows[index]
            self._panes.gallery.choose(index)
            self._panes.timeline.timeline.select(index)
            self._panes.countries.show_country(row.country.code)
            self._panes.flag.show_row(row, self._begun, self._mode)

    def _note_reprs(self) -> None:
        """Note what became of the futures touched, the first first, as far as there is time."""
        until = monotonic() + _NOTING
        while self._touched and monotonic() < until:
            index = next(iter(self._touched))
            del self._touched[index]
            self._panes.flag.note_repr(self.rows[index])

    def _set_rows(self, rows: Sequence[Row]) -> None:
        self.rows = rows
        self._touched = dict.fromkeys(range(len(rows)))
        self._panes.gallery.set_rows(rows, as_asked=self._mode == "thread-map")
        self._panes.timeline.timeline.set_run(rows, self._begun)

    def _show_frame(self) -> None:
        now = self._now()
        self._panes.timeline.timeline.refresh(now)
        self._panes.status.show_elapsed(max(0.0, now - self._begun))
        self._note_reprs()  # what was left over, while no news comes

    def _choose_country(self, code: str) -> None:
        for row in self.rows:
            if row.country.code == code:
                self.choose_flag(row.index)
                return

    def _open_flag(self, index: int) -> None:
        self.choose_flag(index)
        self._panes.show_tab(1)

    def _pin(self, shown: Shown | None) -> None:
        timeline = self._panes.timeline.timeline
        timeline.set_ghost(shown.rows if shown else None, shown.begun if shown else 0.0)
