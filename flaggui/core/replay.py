"""A saved run as rows, events and pictures: what it takes to show and replay it."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any, cast

from flaggui.core.countries import Country, countries
from flaggui.core.flag import Attempt, DownloadStatus, FaultKind, Flag, Phases
from flaggui.core.limits import Limits
from flaggui.core.picture import NotAnImage, Picture
from flaggui.core.report import FlagRecord, Report
from flaggui.core.run import Row
from flaggui.core.saved import read_regular
from flaggui.resources import resource

if TYPE_CHECKING:
    from flaggui.core.galleries.manifest import SavedFlag

PHASES = ("submitted", "started", "connected", "first_byte", "received", "finished", "delivered")
_PICTURES = 1_000
"""Different pictures of one report: each takes 50 kB, and the countries have 500."""
_SECONDS = 10.0
"""Seconds for all of them; built-in flags take one."""
Event = tuple[float, int, str, float]
"""Seconds since t = 0, index of the row, phase it passed, and the same moment as rows have it."""


def events_of(report: Report) -> list[Event]:
    """Return what happened, in the order in which a replay has to `play` it.

    That is by time, deliveries in the order of their ranks. A phase is one of `PHASES`.
    """
    order = {phase: i for i, phase in enumerate(PHASES)}
    happened = [
        (moment, order[phase], flag["rank"] or 0, (moment, flag["index"], phase))
        for flag in report["flags"]
        for phase in PHASES
        if (moment := cast("dict[str, Any]", flag)[phase]) is not None
    ]
    return [(*event, report["clock"] + event[0]) for *_, event in sorted(happened)]


def rows_of(report: Report) -> tuple[list[Row], float]:
    """Return the finished rows in index order and the monotonic second at which they began.

    Rows have no future and their flags neither body nor picture: a report holds none of them.
    """
    flags = sorted(report["flags"], key=lambda flag: flag["index"])
    return [_row(flag, report["clock"]) for flag in flags], report["clock"]


def unplayed(rows: list[Row]) -> list[Row]:
    """Return rows for the same countries to which nothing has happened yet."""
    return [Row(row.index, row.country) for row in rows]


def play(event: Event, saved: list[Row], shown: list[Row]) -> Row | None:
    """Let `event` happen in `shown`, rows of `unplayed`, with what `saved` knows.

    After the last event the delivered rows of both are equal. Returns the row if the event
    delivered it.
    """
    _, index, phase, moment = event
    row, known = shown[index], saved[index]
    setattr(row, phase, moment)
    if phase == "started":
        row.where, row.lane = known.where, known.lane
    if phase != "delivered":
        return None
    row.where, row.lane, row.rank, row.flag = known.where, known.lane, known.rank, known.flag
    return row


def _row(record: FlagRecord, clock: float) -> Row:
    def at(seconds: float | None) -> float | None:
        return None if seconds is None else clock + seconds

    code = record["cc"]
    row = Row(record["index"], countries().get(code) or Country(code, record["country"] or code))
    row.submitted, row.delivered = at(record["submitted"]), at(record["delivered"])
    row.started, row.connected = at(record["started"]), at(record["connected"])
    row.first_byte, row.received = at(record["first_byte"]), at(record["received"])
    row.finished = at(record["finished"])
    row.where, row.lane, row.rank = record["where"], record["lane"], record["rank"]
    if row.rank is None:
        return row
    row.flag = Flag(
        index=row.index,
        cc=code,
        status=DownloadStatus(record["status"]),
        message=record["message"],
        fault=FaultKind(record["fault"]) if record["fault"] else None,
        url=record["url"],
        http_status=record["http_status"],
        sha256=record["sha256"],
        attempts=tuple(
            Attempt(clock + a["started"], clock + a["finished"], a["http_status"], a["message"])
            for a in record["attempts"]
        ),
        where=row.where,
        phases=Phases(row.started, row.connected, row.first_byte, row.received, row.finished),
    )
    return row


@dataclass(frozen=True, slots=True)
class Found:
    """The picture for a flag of a report.

    Attributes:
        index: The flag's row.
        picture: None where there is none to be had.
        stand_in: Whether it is the built-in flag of that country and not the bytes of the run.
    """

    index: int
    picture: Picture | None
    stand_in: bool


def thumbnails_for(report: Report, folder: Path | None) -> Iterator[Found]:
    """Yield a picture for each flag that is ok, in order of hand-over.

    A picture is the run's own if the gallery `folder` or the built-in set has a file with the
    flag's SHA-256. Files elsewhere, symbolic links and what is no image are passed over; so is
    what comes after too many pictures, or too much time. Reads and decodes at each step: for a
    thread that may wait.
    """
    deadline = monotonic() + _SECONDS
    pictures: dict[str, Picture | None] = {}
    brought = [flag for flag in report["flags"] if flag["status"] == DownloadStatus.OK]
    for flag in sorted(brought, key=lambda flag: (flag["rank"] or 0, flag["index"])):
        if monotonic() >= deadline:
            yield Found(flag["index"], None, stand_in=True)
            continue
        body, stand_in = _image_of(flag, folder)
        digest = sha256(body).hexdigest()
        if digest not in pictures and len(pictures) < _PICTURES:
            pictures[digest] = _judged(body)
        yield Found(flag["index"], pictures.get(digest), stand_in)


def _image_of(flag: FlagRecord, folder: Path | None) -> tuple[bytes, bool]:
    """Return the bytes to show for `flag`, and whether they are not the run's own."""
    builtin = []
    for suffix in ("gif", "png"):
        with suppress(OSError):
            builtin.append((resource("flags") / f"{flag['cc'].lower()}.{suffix}").read_bytes())
    own = []
    name = cast("SavedFlag", flag).get("file")
    if folder is not None and name is not None:
        with suppress(OSError, ValueError):
            own.append(read_regular(folder / name, Limits().body, follow=False))
    for body in own + builtin:
        if sha256(body).hexdigest() == flag["sha256"]:
            return body, False
    return (builtin or [b""])[0], True


def _judged(body: bytes) -> Picture | None:
    from flaggui.core.images import judge  # brings the decoders, which opening does not need

    try:
        return judge(body, Limits())
    except NotAnImage:
        return None
