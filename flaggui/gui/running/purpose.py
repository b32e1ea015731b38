"""What a run is for, beside being shown: it may be chosen, followed and used otherwise."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from flaggui.core.options import Options
from flaggui.core.run import Row, Run
from flaggui.gui.running.runner import Shown

T = TypeVar("T")


def _as_it_is(value: T) -> T:
    return value


def _nothing(*_: object) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Purpose:
    """What is called as a run goes on; all but `choose` on the GUI thread.

    Attributes:
        choose: Returns what is to be downloaded, from what was asked for; called in a worker
            thread before the run begins. It may raise OSError or ValueError with one sentence.
        begin: Called with the run, all its futures submitted.
        take: Called with rows newly delivered.
        end: Called with the finished run; returns what is to be shown.
        fail: Called when the run could not start.
        saves: Whether each flag is saved as it arrives.
    """

    choose: Callable[[Options], Options] = _as_it_is
    begin: Callable[[Run], object] = _nothing
    take: Callable[[list[Row]], object] = _nothing
    end: Callable[[Shown], Shown] = _as_it_is
    fail: Callable[[], object] = _nothing
    saves: bool = False
