"""What a person chose before the click."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field

from flaggui.core.countries import Country, book_twenty
from flaggui.core.flag import Known
from flaggui.core.knobs import Knobs
from flaggui.core.limits import Limits
from flaggui.core.sources import SOURCES, Source

MAX_WORKERS = 1000


@dataclass(frozen=True)
class Options:
    """Everything that decides a run; the defaults are those of every front end.

    Attributes:
        countries: In submission order; one may come twice.
        mode: A key of `MODES`.
        workers: The most downloads at once that were asked for, 1 to 1000.
        source: Where the flags come from.
        knobs: How the built-in server behaves, where it is the source.
        limits: What one download may cost.
        own_process: Whether the mode runs in a child process.
        scheduler: Address of a Dask scheduler, empty for a cluster on this machine.
        known: Flags that are here already, by their index in `countries`.
    """

    countries: tuple[Country, ...] = field(default_factory=lambda: tuple(book_twenty()))
    mode: str = "thread-futures"
    workers: int = 20
    source: Source = SOURCES["builtin"]
    knobs: Knobs = field(default_factory=Knobs)
    limits: Limits = field(default_factory=Limits)
    own_process: bool = False
    scheduler: str = ""
    known: Mapping[int, Known] = field(default_factory=dict, hash=False, repr=False)

    @property
    def at_once(self) -> int:
        """The most downloads at once: one in sequence, few from a public server."""
        if self.mode == "sequential":
            return 1
        # Windows cannot wait for more processes (concurrent.futures says so).
        most = 61 if self.mode == "process-pool" and sys.platform == "win32" else MAX_WORKERS
        return min(self.workers, self.source.max_workers or most, most)


def usual_workers(mode: str) -> int:
    """Return how many workers `mode` has where nobody said: few processes for each core."""
    if mode == "process-pool":
        return min(Options.workers, 4 * (os.cpu_count() or 1))
    return Options.workers


def parse_workers(text: str) -> int:
    """Return the number of workers that `text` says.

    Raises:
        ValueError: It is no whole number from 1 to 1000.
    """
    if not (text.isascii() and text.isdigit() and 1 <= int(text[:5]) <= MAX_WORKERS):
        raise ValueError(f"Workers must be a whole number from 1 to {MAX_WORKERS}, not “{text}”.")
    return int(text)
