"""What limited a finished run most, and what to try next: two sentences."""

from statistics import fmean

from flaggui.core import ideal as measure
from flaggui.core.options import MAX_WORKERS
from flaggui.core.report import Report
from flaggui.core.sentence import N_, Sentence, Values, seconds_text
from flaggui.core.sources import SOURCES

_MUCH_CONNECTING = 0.3  # share of the waits


def limit(report: Report, values: Values) -> list[Sentence]:
    """Return what limited the run of `report` most and what to try next.

    Args:
        report: Of a run in which at least one flag was measured.
        values: What `explain` found out about it, in words.
    """
    if measure.much_cpu(report):
        return _cpu(report)
    if values["n"] == 1:
        text = N_("The server was the limit: {waited} passed before its answer began.")
        advice = N_("Try more countries: several waits can overlap, one cannot.")
        return [Sentence(text, values), Sentence(advice)]
    found = (
        _straggler(report, values)
        or _bandwidth(report)
        or _connections(report)
        or _overhead(report, values)
    )
    if found:
        return found
    many = len(measure.measured(report)) > measure.workers_of(report)
    return _few_workers(report, values) if many else _server(report, values)


def _cpu(report: Report) -> list[Sentence]:
    # Of the run, not of this machine: one that replays a report may have other cores.
    cores = int(report["options"].get("cores") or 0)
    workers, total = measure.workers_of(report), measure.cpu_total(report)
    values: Values = {
        "n": report["counts"]["ok"],
        "cpu": seconds_text(report["options"]["cpu_work"]),
        "total": seconds_text(total),
        "workers": workers,
        "cores": cores,
        "least": seconds_text(total / min(workers, cores or workers)),
    }
    if measure.one_gil(report):
        text = N_(
            "CPU work was the limit: Python code takes turns at one GIL, so {n} × {cpu} = {total} "
            "is the least that any number of threads, or asyncio, can take."
        )
        advice = N_(
            "Try the process pool: its processes have a GIL each and share that work among the "
            "processor’s cores."
        )
    else:
        text = N_(
            "CPU work was the limit, but each process has a GIL of its own: {n} × {cpu} ÷ the "
            "smaller of {workers} workers and {cores} cores = {least} is the least it can take."
        )
        if not cores:
            text = N_(
                "CPU work was the limit, but each process has a GIL of its own: {n} × {cpu} ÷ the "
                "smaller of {workers} workers and the number of cores is the least it can take."
            )
        advice = N_("Try a thread pool with the same work: there it takes at least {total}.")
    return [Sentence(text, values), Sentence(advice, values)]


def _straggler(report: Report, values: Values) -> list[Sentence]:
    found = measure.straggler(report)
    if found is None:
        return []
    record, rank = found.record, found.record["rank"] or 0
    before = sum(0 < (row["rank"] or 0) < rank for row in report["flags"])
    better = seconds_text(found.ideal)
    values = {**values, "country": record["country"], "before": before, "better": better}
    text = N_(
        "One straggler was the limit: {country} waited {longest}, the median flag {middle}; had "
        "it been like that one, the ideal would be {better}."
    )
    advice = N_("Only a quicker answer to that one flag would make this run shorter.")
    if report["mode"] == "thread-map" and values["held_count"]:
        advice = N_(
            "map hands over in the order asked and held finished flags back, {held_count} of "
            "them, for up to {held}: try as_completed, which hands over each when it is finished."
        )
    elif report["mode"] == "thread-futures" and before:
        advice = N_(
            "as_completed handed over {before} flags before it: try map to see finished flags "
            "held back."
        )
    elif measure.workers_of(report) == 1:
        advice = N_("Try several workers: the other flags need not wait for the slow one.")
    return [Sentence(text, values), Sentence(advice, values)]


def _bandwidth(report: Report) -> list[Sentence]:
    if not measure.much_receiving(report):
        return []
    rows = measure.measured(report)
    own, bodies = sum(map(measure.own_time, rows)), sum(map(measure.receiving, rows))
    text = N_(
        "Bandwidth was the limit: receiving took {share} % of the flags’ time, {each} for each."
    )
    values: Values = {"share": int(100 * bodies / own), "each": seconds_text(bodies / len(rows))}
    advice = N_("Try smaller images or a source that sends them faster.")
    return [Sentence(text, values), Sentence(advice)]


def _connections(report: Report) -> list[Sentence]:
    rows = measure.measured(report)
    opened = [seconds for row in rows if (seconds := measure.connecting(row)) is not None]
    waits = sum(measure.wait(row) for row in rows)
    if not opened or sum(opened) < _MUCH_CONNECTING * waits or fmean(opened) < 0.02:
        return []
    text = N_(
        "Connections were the limit: opening {count}, {each} each, was {share} % of the waiting."
    )
    share, each = int(100 * sum(opened) / waits), seconds_text(fmean(opened))
    values: Values = {"count": len(opened), "share": share, "each": each}
    advice = N_("Try fewer workers: a worker keeps its connection, and its next flag opens none.")
    return [Sentence(text, values), Sentence(advice)]


def _overhead(report: Report, values: Values) -> list[Sentence]:
    if report["elapsed"] < max(1.5 * measure.ideal(report), measure.ideal(report) + 0.05):
        return []
    text = N_("Overhead was the limit: {overhead} of {elapsed} passed outside the ideal’s waits.")
    advice = N_("Run it again and compare: other programs may have kept the processor busy.")
    if measure.one_gil(report) and report["cpu_time"] >= 0.7 * report["elapsed"]:
        text = N_(
            "The program’s own work was the limit: it used {cpu_time} of processor time in a run "
            "of {elapsed}, and Python code takes turns at one GIL."
        )
        if report["mode"] != "asyncio":
            advice = N_(
                "Try asyncio: it spends less processor time on each request than threads do."
            )
        elif not report["own_process"]:
            advice = N_("Try Own process: there the downloads share no GIL with a window.")
    return [Sentence(text, values), Sentence(advice)]


def _few_workers(report: Report, values: Values) -> list[Sentence]:
    waits = list(map(measure.wait, measure.measured(report)))
    workers = measure.workers_of(report)
    more = min(len(waits), max(20, 2 * workers), MAX_WORKERS)
    values = {**values, "more": more, "then": seconds_text(measure.pooled(waits, more))}
    text = N_(
        "Too few workers, {workers} for {n} flags, were the limit: a flag was queued for {queued} "
        "on average before one was free."
    )
    advice = N_("Try {more} workers: they could get through these very waits in {then}.")
    if report["mode"] == "sequential":
        text = N_(
            "One request at a time was the limit: a flag was queued for {queued} on average "
            "while others waited before it."
        )
        advice = N_(
            "Try waiting together: a thread pool with {more} workers could get through these very "
            "waits in {then}."
        )
    elif report["mode"] == "process-pool":
        advice = N_(
            "Waiting needs no processes: a thread pool with {more} workers could get through these "
            "very waits in {then}."
        )
    source = SOURCES.get(str(report["options"].get("source")))
    if source and source.max_workers and workers >= source.max_workers:
        advice = N_("More would not be polite to a public server: try the built-in one.")
    return [Sentence(text, values), Sentence(advice, values)]


def _server(report: Report, values: Values) -> list[Sentence]:
    text = N_(
        "The server was the limit: no flag had to queue for a worker, and the slowest answer "
        "began after {longest}; more workers would change nothing."
    )
    advice = N_(
        "Try Sequential to compare: one after another, these very waits add up to {waited}."
    )
    if report["mode"] == "thread-map" and values["held_count"]:
        advice = N_(
            "map held finished flags back, {held_count} of them, for up to {held}, to keep the "
            "order asked: try as_completed."
        )
    return [Sentence(text, values), Sentence(advice, values)]
