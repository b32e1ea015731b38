"""What a person chose before the click."""

from dataclasses import dataclass, field

from flaggui.core.countries import Country, book_twenty
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
    """

    countries: tuple[Country, ...] = field(default_factory=lambda: tuple(book_twenty()))
    mode: str = "thread-futures"
    workers: int = 20
    source: Source = SOURCES["builtin"]
    knobs: Knobs = field(default_factory=Knobs)
    limits: Limits = field(default_factory=Limits)
    own_process: bool = False

    @property
    def at_once(self) -> int:
        """The most downloads at once: one in sequence, few from a public server."""
        if self.mode == "sequential":
            return 1
        return min(self.workers, self.source.max_workers or MAX_WORKERS)


def parse_workers(text: str) -> int:
    """Return the number of workers that `text` says.

    Raises:
        ValueError: It is no whole number from 1 to 1000.
    """
    if not (text.isascii() and text.isdigit() and 1 <= int(text[:5]) <= MAX_WORKERS):
        raise ValueError(f"Workers must be a whole number from 1 to {MAX_WORKERS}, not “{text}”.")
    return int(text)
