"""What the window remembers from one start to the next."""

from contextlib import suppress
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from threading import Lock
from typing import Any

from PySide6.QtCore import QByteArray, QLockFile, QSettings

from flaggui.core.countries import book_twenty, countries
from flaggui.core.knobs import Knobs
from flaggui.core.limits import Limits
from flaggui.core.mode_table import MODES
from flaggui.core.options import MAX_WORKERS, Options
from flaggui.core.sources import SOURCES, parse_source
from flaggui.core.work import MOST
from flaggui.gui.language import LANGUAGES

THEMES = ("system", "light", "dark")
ZOOMS = (100, 125, 150, 200)
GALLERY_ORDERS = ("arrival", "name", "region", "duration", "status")
MOTIONS = ("system", "usual", "reduced")
TABS = 3
_DIGITS = 6
"""Digits of the longest number; a file may have any, and Qt takes no more than an int holds."""
_at_the_file = Lock()
"""Held by who takes Qt's lock of the file. Qt waits for that one without letting go of the GIL,
which another thread of this process would need to release it."""


@dataclass
class Settings:
    """Every value that is kept, with what it is before anybody changed it.

    Attributes:
        countries: Codes of the countries chosen, separated by spaces.
        mode: A key of `MODES`.
        workers: 1 to 1000.
        source: What `parse_source` reads.
        knobs: `Knobs` of the built-in server as a dict.
        cpu_work: Milliseconds of CPU work per flag.
        own_process: Whether runs have a process of their own.
        theme: One of `THEMES`.
        language: One of `LANGUAGES`, or "system".
        zoom: Size of the text in per cent, one of `ZOOMS`.
        motion: One of `MOTIONS`: whether things move that need not.
        card_width: Device-independent pixels.
        gallery_order: One of `GALLERY_ORDERS`.
        folder: Where the last gallery was saved.
        recent: JSON of the galleries and reports last opened or saved, newest first.
        by_worker: Whether the timeline has a row for each worker.
        tab: Number of the tab at the right.
        list_folded, side_folded: Which panes were folded by hand.
        geometry, left_split, main_split, top_split: What Qt says of the window and its splitters.
        areas: Where the panes were, for the first paint; see `note_areas`.
    """

    countries: str = field(default_factory=lambda: " ".join(c.code for c in book_twenty()))
    mode: str = Options.mode
    workers: int = Options.workers
    source: str = "builtin"
    knobs: dict[str, Any] = field(default_factory=lambda: Knobs().to_json())
    cpu_work: int = 0
    own_process: bool = False
    theme: str = "system"
    language: str = "system"
    zoom: int = 100
    motion: str = "system"
    card_width: int = 144
    gallery_order: str = "arrival"
    folder: str = ""
    recent: str = "[]"
    by_worker: bool = False
    tab: int = 0
    list_folded: bool = False
    side_folded: bool = False
    geometry: QByteArray = field(default_factory=QByteArray)
    left_split: QByteArray = field(default_factory=QByteArray)
    main_split: QByteArray = field(default_factory=QByteArray)
    top_split: QByteArray = field(default_factory=QByteArray)
    areas: str = ""

    def options(self) -> Options:
        """Return the choice that is remembered; what is not valid any more is the default."""
        chosen = tuple(countries()[c] for c in self.countries.split() if c in countries())
        try:
            knobs = Knobs.from_json(self.knobs)
        except (ValueError, TypeError):
            knobs = Knobs()
        try:
            source = parse_source(self.source)
        except ValueError:
            source = SOURCES["builtin"]
        return Options(
            countries=chosen,
            mode=self.mode if self.mode in MODES else Options.mode,
            workers=max(1, min(self.workers, MAX_WORKERS)),
            source=source,
            knobs=knobs,
            limits=Limits(cpu_work=max(0, min(self.cpu_work / 1000, MOST))),
            own_process=self.own_process,
        )

    def remember(self, options: Options) -> None:
        """Take over what `options` say."""
        self.countries = " ".join(country.code for country in options.countries)
        self.mode, self.workers = options.mode, options.workers
        self.source, self.knobs = options.source.id, options.knobs.to_json()
        self.cpu_work = round(options.limits.cpu_work * 1000)
        self.own_process = options.own_process


def load_settings(store: QSettings) -> Settings:
    """Return what `store` holds; a value of a wrong type counts as never set."""
    settings = Settings()
    for part in fields(Settings):
        usual = getattr(settings, part.name)
        value = store.value(part.name)
        if isinstance(usual, bool) and isinstance(value, str):
            value = {"true": True, "false": False}.get(value)
        elif isinstance(usual, int) and isinstance(value, str):
            value = int(value) if value.isdecimal() and len(value) <= _DIGITS else None
        if isinstance(value, type(usual)):
            setattr(settings, part.name, value)
    return replace(
        settings,
        theme=settings.theme if settings.theme in THEMES else "system",
        language=settings.language if settings.language in LANGUAGES else "system",
        zoom=settings.zoom if settings.zoom in ZOOMS else 100,
        motion=settings.motion if settings.motion in MOTIONS else "system",
        card_width=max(96, min(settings.card_width, 320)),
        tab=max(0, min(settings.tab, TABS - 1)),
        gallery_order=(
            settings.gallery_order if settings.gallery_order in GALLERY_ORDERS else "arrival"
        ),
    )


def save_settings(settings: Settings, store: QSettings) -> None:
    """Write `settings` to `store`, and to the disk."""
    for name, value in vars(settings).items():
        store.setValue(name, value)
    with _at_the_file:
        store.sync()


def sweep_settings(store: QSettings) -> None:
    """Remove what a program that was killed while it saved its settings left beside them.

    Qt writes to a file beside them, under a lock, and renames it: what they hold is whole.
    """
    place = Path(store.fileName())
    lock = QLockFile(f"{place}.lock")
    with _at_the_file:
        if place.suffix == ".conf" and place.parent.is_dir() and lock.tryLock(0):
            for leftover in place.parent.glob(f"{place.name}.??????"):
                with suppress(OSError):
                    leftover.unlink()
            lock.unlock()
