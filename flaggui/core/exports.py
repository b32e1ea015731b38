"""A report in the formats of other programs: spreadsheet, trace viewer, network panel.

Pure functions from a report to text, to be written as UTF-8 with ``backslashreplace`` (a message
may quote bytes that are none) and without translating line ends. Times that contradict each
other are clamped, so that whatever report comes in, what goes out is well formed.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from heapq import heappop, heappush
from http import HTTPStatus
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlsplit

from flaggui.core.csv_export import to_csv
from flaggui.core.report import FlagRecord, Report
from flaggui.core.sentence import N_

_PID = 1
_MEDIA_TYPES = {"gif": "image/gif", "png": "image/png", "webp": "image/webp"}
_MEDIA_TYPES |= {"jpg": "image/jpeg", "jpeg": "image/jpeg"}
_PHRASES = {status.value: status.phrase for status in HTTPStatus}


def to_json(report: Report) -> str:
    """Return `report` itself, which `open_report` reads again."""
    return json.dumps(report, ensure_ascii=False, indent=1) + "\n"


# What the trace and the HAR share: the parts of one attempt, in whole microseconds.


class _Attempt(NamedTuple):
    """One request, clamped: begun ≤ connected ≤ first_byte ≤ ended, in microseconds."""

    begun: int
    connected: int | None
    first_byte: int | None
    ended: int
    http_status: int | None
    message: str


def _micros(seconds: float) -> int:
    return round(seconds * 1e6)


def _span(flag: FlagRecord) -> tuple[int, int] | None:
    """Return when a worker took the flag up and let go of it; None if none did."""
    if flag["started"] is None:
        return None
    begun = _micros(flag["started"])
    ends = (flag["finished"], flag["delivered"])
    end = next((_micros(moment) for moment in ends if moment is not None), begun)
    return begun, max(begun, end)


def _attempts(flag: FlagRecord) -> Iterator[_Attempt]:
    """Yield the attempts of `flag` in order, none overlapping, within its span.

    A flag tells when its first connection stood and when its last reply began: each belongs to
    the attempt in whose time it falls.
    """
    low, high = _span(flag) or (0, _micros(1e9))

    def within(moment: float | None, begun: int, ended: int) -> int | None:
        if moment is None or not begun <= _micros(moment) <= ended:
            return None
        return _micros(moment)

    for attempt in flag["attempts"]:
        begun = min(max(_micros(attempt["started"]), low), high)
        low = min(max(_micros(attempt["finished"]), begun), high)
        connected = within(flag["connected"], begun, low)
        first_byte = within(flag["first_byte"], connected or begun, low)
        words = attempt["http_status"], attempt["message"]
        yield _Attempt(begun, connected, first_byte, low, *words)


# Chrome trace.


def to_chrome_trace(report: Report) -> str:
    """Return a trace for Perfetto and chrome://tracing, a `tid` for each lane.

    JSON Object Format of the "Trace Event Format" (Google, 2016); `ts` and `dur` are in
    microseconds since t = 0. What a worker does are complete events (X), each inside its
    flag's; waiting for a worker and for the hand-over belong to no worker and are async (b, e).
    """
    events = [_metadata("process_name", 0, name=report["mode"])]
    tids: dict[tuple[int, int], int] = {}
    for flag, track in _tracks(report["flags"]):
        if track not in tids:
            tids[track] = len(tids) + 1
            name = flag["where"] or "unknown worker"
            name += f" ({track[1] + 1})" if track[1] else ""
            events.append(_metadata("thread_name", tids[track], name=name))
            order = track[0] * 1000 + track[1]
            events.append(_metadata("thread_sort_index", tids[track], sort_index=order))
        events += _worked(flag, tids[track])
    for flag in report["flags"]:
        events += _waited(flag)
    # Stable, so an event stays before those inside it that begin with it.
    events.sort(key=lambda event: int(event["ts"]))
    told = ("flaggui", "date", "mode", "own_process", "workers", "source", "elapsed", "shown")
    other = {name: value for name, value in report.items() if name in told}
    trace = {"traceEvents": events, "displayTimeUnit": "ms", "otherData": other}
    return json.dumps(trace, indent=None, separators=(",", ":")) + "\n"


def _metadata(kind: str, tid: int, **args: str | int) -> dict[str, Any]:
    event = {"name": kind, "cat": "__metadata", "ph": "M", "ts": 0, "pid": _PID, "tid": tid}
    return {**event, "args": args}


def _tracks(flags: list[FlagRecord]) -> Iterator[tuple[FlagRecord, tuple[int, int]]]:
    """Yield each flag that was started, in that order, with its lane and a track of that lane.

    A lane does one flag at a time and needs one track. Where a report says otherwise, the flags
    that overlap get further tracks: slices of one track must nest.
    """
    spans = [(span, flag["index"], flag) for flag in flags if (span := _span(flag))]
    spans.sort(key=lambda item: item[:2])
    busy: dict[int, list[tuple[int, int]]] = {}
    for (begun, end), _, flag in spans:
        lane = -1 if flag["lane"] is None else flag["lane"]
        ends = busy.setdefault(lane, [])
        number = heappop(ends)[1] if ends and ends[0][0] <= begun else len(ends)
        heappush(ends, (end, number))
        yield flag, (lane, number)


def _worked(flag: FlagRecord, tid: int) -> Iterator[dict[str, Any]]:
    """Yield the slice of a flag and then those inside it."""
    span = _span(flag)
    if span is None:
        return

    def slice_(name: str, begun: int, end: int, **args: object) -> dict[str, Any]:
        event = {"name": name, "cat": "flag", "ph": "X", "ts": begun, "dur": end - begun}
        return {**event, "pid": _PID, "tid": tid, "args": args}

    told = ("index", "cc", "country", "status", "message", "http_status", "url", "bytes", "rank")
    args: dict[str, Any] = {name: value for name, value in flag.items() if name in told}
    yield slice_(flag["cc"], *span, **args, attempts=len(flag["attempts"]))
    at = span[0]
    for number, attempt in enumerate(_attempts(flag), 1):
        if number > 1 and attempt.begun > at:
            yield slice_("pausing", at, attempt.begun)
        at = attempt.begun
        about = {"attempt": number, "http_status": attempt.http_status, "message": attempt.message}
        if attempt.connected is not None:
            yield slice_("connecting", at, attempt.connected, **about)
            at = attempt.connected
        first_byte = attempt.ended if attempt.first_byte is None else attempt.first_byte
        yield slice_("waiting", at, first_byte, **about)
        if attempt.first_byte is not None:
            yield slice_("receiving", first_byte, attempt.ended, **about)
        at = attempt.ended
    unchanged = flag["http_status"] == HTTPStatus.NOT_MODIFIED  # there is no image to judge
    if flag["status"] == "ok" and flag["attempts"] and not unchanged:
        yield slice_("judging" if flag["received"] is None else "working", at, span[1])


def _waited(flag: FlagRecord) -> Iterator[dict[str, Any]]:
    """Yield the ends of the times at which the flag lay with no worker."""
    stretches = (
        ("queued", flag["submitted"], flag["delivered"] if not _span(flag) else flag["started"]),
        ("held back", flag["finished"], flag["delivered"]),
    )
    for name, begun, end in stretches:
        if begun is None or end is None or end < begun:
            continue
        event = {"name": name, "cat": name, "id": flag["index"], "pid": _PID, "tid": 0}
        yield {**event, "ph": "b", "ts": _micros(begun), "args": {"cc": flag["cc"]}}
        yield {**event, "ph": "e", "ts": _micros(end), "args": {}}


# HAR.


def to_har(report: Report) -> str:
    """Return an HTTP archive (HAR 1.2), one entry per attempt; its times are in milliseconds.

    `blocked` is the time in the queue, before the first attempt. A report has no headers, so
    header lists are empty and sizes unknown. Its clock tells no time of day: the day's time of
    t = 0 is reckoned as the report's date less `shown`. Differences are exact.
    """
    began = datetime.fromisoformat(report["date"]).astimezone(UTC)
    began -= timedelta(seconds=report["shown"])
    entries = [entry for flag in report["flags"] for entry in _entries(report, flag, began)]
    entries.sort(key=lambda entry: entry[0])
    title = f"{report['mode']}, {report['workers']} workers, {report['source']}"
    page = {
        "startedDateTime": _date(began),
        "id": "run",
        "title": title,
        "pageTimings": {"onContentLoad": -1, "onLoad": _micros(report["shown"]) / 1000},
    }
    log = {
        "version": "1.2",
        "creator": {"name": "flaggui", "version": report["flaggui"]},
        "pages": [page],
        "entries": [entry for _, entry in entries],
        "comment": "Times of day are reckoned from the report’s date; differences are exact.",
    }
    return json.dumps({"log": log}, indent=1) + "\n"


def _date(moment: datetime) -> str:
    return moment.isoformat(timespec="microseconds").replace("+00:00", "Z")


def _entries(
    report: Report, flag: FlagRecord, began: datetime
) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield the entry of each attempt of `flag`, with its start in microseconds."""
    attempts = list(_attempts(flag))
    statuses = [attempt.http_status or 0 for attempt in attempts[:-1]]
    # The last reply's address is known, and the one asked for: between lie the redirects.
    moved = max((i for i, status in enumerate(statuses) if 300 <= status < 400), default=-1)
    asked = report["source"].replace("{cc}", flag["cc"].lower())
    for i, attempt in enumerate(attempts):
        submitted = _micros(flag["submitted"]) if i == 0 and flag["submitted"] is not None else None
        begun = attempt.begun if submitted is None else min(submitted, attempt.begun)
        timings = _timings(attempt, None if submitted is None else attempt.begun - begun)
        yield (
            begun,
            {
                "pageref": "run",
                "startedDateTime": _date(began + timedelta(microseconds=begun)),
                "time": sum(spent for spent in timings.values() if spent >= 0),
                "request": _request(asked if i <= moved else flag["url"]),
                "response": _response(
                    attempt,
                    flag["url"] if i == moved else "",
                    flag if i == len(attempts) - 1 and flag["status"] == "ok" else None,
                ),
                "cache": {},
                "timings": timings,
                "comment": attempt.message,
                "_cc": flag["cc"],
                "_status": flag["status"],
                "_where": flag["where"],
            },
        )


def _timings(attempt: _Attempt, blocked: int | None) -> dict[str, float]:
    """Return how the milliseconds of an attempt were spent; -1 for what did not happen."""
    connected = attempt.begun if attempt.connected is None else attempt.connected
    first_byte = attempt.ended if attempt.first_byte is None else attempt.first_byte
    return {
        "blocked": -1 if blocked is None else blocked / 1000,
        "dns": -1,
        "connect": -1 if attempt.connected is None else (connected - attempt.begun) / 1000,
        "send": 0,
        "wait": (first_byte - connected) / 1000,
        "receive": (attempt.ended - first_byte) / 1000,
    }


def _request(url: str) -> dict[str, Any]:
    query = parse_qsl(urlsplit(url).query, keep_blank_values=True)
    return {
        "method": "GET",
        "url": url,
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": [],
        "queryString": [{"name": name, "value": value} for name, value in query],
        "headersSize": -1,
        "bodySize": 0,
    }


def _response(attempt: _Attempt, moved_to: str, brought: FlagRecord | None) -> dict[str, Any]:
    """Return the response of an attempt, which is the one that `brought` a flag or None."""
    status = attempt.http_status or 0
    suffix = urlsplit(brought["url"]).path.rpartition(".")[2].lower() if brought else ""
    unknown = "application/octet-stream" if brought else "x-unknown"
    content = {
        "size": brought["bytes"] if brought else 0,
        "mimeType": _MEDIA_TYPES.get(suffix, unknown),
    }
    return {
        "status": status,
        "statusText": _PHRASES.get(status, ""),
        "httpVersion": "HTTP/1.1" if status else "",
        "cookies": [],
        "headers": [],
        "content": content,
        "redirectURL": moved_to,
        "headersSize": -1,
        "bodySize": brought["bytes"] if brought else -1,
    }


@dataclass(frozen=True, slots=True)
class Export:
    """A format in which a report can be saved.

    Attributes:
        name: What people call it, in the file dialog.
        suffix: How its files end, without the first dot.
        text: Makes the text of a report.
    """

    name: str
    suffix: str
    text: Callable[[Report], str]


EXPORTS = {
    "json": Export(N_("Report"), "json", to_json),
    "csv": Export(N_("Table of flags"), "csv", to_csv),
    "trace": Export(N_("Chrome trace, for Perfetto"), "trace.json", to_chrome_trace),
    "har": Export(N_("HTTP archive"), "har", to_har),
}
"""Every format of File ▸ Save report…, the one that can be opened again first."""


def export_for(name: str) -> Export:
    """Return the export whose suffix `name`, a file's name, ends with; plain JSON for any other."""
    found = (export for export in EXPORTS.values() if name.endswith("." + export.suffix))
    return max(found, key=lambda export: len(export.suffix), default=EXPORTS["json"])
