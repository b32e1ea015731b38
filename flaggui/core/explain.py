"""What a finished run shows, in a few sentences computed from its own measurements."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from statistics import fmean, median

from flaggui.core import ideal as measure
from flaggui.core.faults import advice_for
from flaggui.core.options import MAX_WORKERS
from flaggui.core.report import Report
from flaggui.core.sources import SOURCES

_MANY_ERRORS = 0.2  # share of the flags
_MUCH_CONNECTING = 0.3  # share of the waits

Values = Mapping[str, str | int]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its values apart, so that `text` can be translated.

    Attributes:
        text: A template for `str.format_map`.
        values: What stands in its braces, and perhaps more: numbers, names, durations in words.
    """

    text: str
    values: Values = field(default_factory=dict)

    def __str__(self) -> str:
        return self.text.format_map(self.values)


def explain(report: Report) -> list[str]:
    """Return what the run of `report` shows: three to five sentences, fewer where nothing ran.

    The same report gives the same sentences on every machine.
    """
    return [str(sentence) for sentence in sentences(report)]


def sentences(report: Report) -> list[Sentence]:
    """Return the sentences of `explain`: life, ideal, how near, what limited, what to try."""
    counts = report["counts"]
    if not report["flags"]:
        return [Sentence("No flag was asked for, so there is nothing to explain.")]
    if counts["error"] and not counts["ok"] + counts["not_found"]:
        return _all_errors(report, counts["error"])
    if not measure.measured(report):
        return _never_begun(report)
    values = _values(report)
    texts = [_life(report), _ideal(report), _closeness(report)]
    told = [Sentence(text, values) for text in texts]
    if counts["cancelled"]:
        cancelled = {"cancelled": counts["cancelled"], "total": len(report["flags"])}
        text = "The run was cancelled: {cancelled} of {total} flags did not get to their end."
        then = "Let it run to its end to see what limits it."
        return [Sentence(text, cancelled), *told, Sentence(then)]
    limit = _limit(report, values)
    if counts["error"] >= _MANY_ERRORS * len(report["flags"]):
        return [*told, _errors(report, counts["error"]), limit[0]]
    return told + limit


def _values(report: Report) -> dict[str, str | int]:
    """Return the values that the sentences about the whole run speak of."""
    rows = measure.measured(report)
    waits = [measure.wait(row) for row in rows]
    best, speed, held = measure.ideal(report), measure.speed_up(report), measure.held_back(report)
    queued = [(row["started"] or 0.0) - (row["submitted"] or 0.0) for row in rows]
    return {
        "n": len(rows),
        "workers": measure.workers_of(report),
        "share": int(100 * measure.waiting_share(report)),
        "total": _seconds(sum(measure.own_time(row) for row in rows)),
        "shortest": _seconds(min(waits)),
        "middle": _seconds(median(waits)),
        "longest": _seconds(max(waits)),
        "waited": _seconds(sum(waits)),
        "queued": _seconds(max(0.0, fmean(queued))),
        "rounds": measure.rounds(report) or 0,
        "ideal": _seconds(best),
        "elapsed": _seconds(report["elapsed"]),
        "ratio": _times(max(1.0, report["elapsed"] / best), 2) if best else "",
        "overhead": _seconds(max(0.0, report["elapsed"] - best)),
        "speed_up": _times(speed, 1),
        "cpu_time": _seconds(report["cpu_time"]),
        "held_count": len(held),
        "held": _seconds(max(held, default=0.0)),
    }


def _all_errors(report: Report, errors: int) -> list[Sentence]:
    message, count = measure.commonest_error(report)
    elapsed = _seconds(report["elapsed"])
    values: Values = {"errors": errors, "message": message, "count": count, "elapsed": elapsed}
    first = "None of the flags arrived: {errors} ended in errors, most often “{message}” ({count})."
    if errors == 1:
        first = "The flag did not arrive: “{message}”."
    advice = "Try another source, or see that the network and the source’s address are right."
    faults = {row["fault"] for row in report["flags"] if row["status"] == "error"}
    if faults == {"status"}:
        advice = "The server answered and refused: Retry failed asks it again."
    elif faults == {"worker"}:
        advice = "Run it again: a new run starts new workers."
    elif len(faults) == 1:
        advice = advice_for(faults.pop(), message) or advice
    texts = [first, "The futures finished all the same: their flags say what went wrong.", advice]
    if report["elapsed"] > 0:
        texts.insert(1, "Finding that out took {elapsed}.")
    return [Sentence(text, values) for text in texts]


def _never_begun(report: Report) -> list[Sentence]:
    texts = ["The run was cancelled before any flag was measured."]
    if report["mode"] in ("thread-map", "thread-futures", "process-pool"):
        texts += ["A pending future can be cancelled; a running one cannot, it is abandoned."]
    return [Sentence(text) for text in [*texts, "Let it run to its end to see where time goes."]]


def _life(report: Report) -> str:
    whom = "for the server"
    if measure.much_cpu(report) and measure.one_gil(report) and measure.workers_of(report) > 1:
        # The moment of the first byte can only be noted by a thread that holds the GIL.
        whom = "for the server or for a turn at the GIL"
    if len(measure.measured(report)) == 1:
        return f"The flag spent {{share}} % of its time waiting {whom}: {{waited}} of {{total}}."
    return (
        "From being taken up to being finished, the {n} futures spent {share} % of their time "
        f"waiting {whom}: {{waited}} of {{total}}, added up."
    )


def _ideal(report: Report) -> str:
    n, workers = len(measure.measured(report)), measure.workers_of(report)
    if n == 1:
        return "One flag is one wait, and nothing can overlap with it: the ideal is {ideal}."
    if workers == 1:
        return (
            "One after another the waits add up, so even without any overhead the ideal of this "
            "run is {ideal}."
        )
    if n <= workers:
        return (
            "There was a worker for each of the {n} flags, so all could wait at the same time: "
            "the ideal is the longest wait, {ideal}."
        )
    if measure.rounds(report):
        return (
            "The waits were equal, about {middle}: {n} flags ÷ {workers} workers = {rounds} "
            "rounds, and the ideal is {ideal}."
        )
    return (
        "The waits differed, {shortest} to {longest}, and a freed worker takes the next flag at "
        "once: without overhead, {workers} workers would have needed {ideal}, the ideal."
    )


def _closeness(report: Report) -> str:
    waited = measure.waiting_share(report) >= 0.8 and not measure.much_cpu(report)
    own = "waits" if waited else "own times"
    faster = f"{{speed_up}}× less than their {own} added up"
    against = [faster] if measure.speed_up(report) >= 1.05 else []
    against += ["{ratio} times the ideal"] if measure.ideal(report) > 0 else []
    text = ", ".join(["The run took {elapsed}", " and ".join(against)]).removesuffix(", ")
    if measure.much_cpu(report):
        return f"{text}; of the {{overhead}} between, most is the CPU work."
    if measure.much_receiving(report):
        return f"{text}; of the {{overhead}} between, most is receiving."
    return (
        f"{text}; the {{overhead}} between is overhead: submitting, receiving, checking the "
        "images, taking turns at the processor."
    )


def _limit(report: Report, values: Values) -> list[Sentence]:
    """Return what limited the run most and what to try next."""
    if measure.much_cpu(report):
        return _cpu(report)
    if values["n"] == 1:
        text = "The server was the limit: {waited} passed before its answer began."
        advice = "Try more countries: several waits can overlap, one cannot."
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


def _errors(report: Report, errors: int) -> Sentence:
    message, count = measure.commonest_error(report)
    tries = sum(bool(a["message"]) for row in report["flags"] for a in row["attempts"][:-1])
    values: Values = {"errors": errors, "message": message, "count": count, "tries": tries}
    values = {**values, "total": len(report["flags"])}
    text = "{errors} of {total} flags ended in errors, most often “{message}” ({count})"
    text += "; further tries made: {tries}" if tries else ""
    text += "; an error takes time like any answer, and Retry failed asks again."
    return Sentence(text, values)


def _cpu(report: Report) -> list[Sentence]:
    # Of the run, not of this machine: one that replays a report may have other cores.
    cores = int(report["options"].get("cores") or 0)
    workers, total = measure.workers_of(report), measure.cpu_total(report)
    values: Values = {
        "n": report["counts"]["ok"],
        "cpu": _seconds(report["options"]["cpu_work"]),
        "total": _seconds(total),
        "workers": workers,
        "cores": cores,
        "least": _seconds(total / min(workers, cores or workers)),
    }
    if measure.one_gil(report):
        text = (
            "CPU work was the limit: Python code takes turns at one GIL, so {n} × {cpu} = {total} "
            "is the least that any number of threads, or asyncio, can take."
        )
        advice = (
            "Try the process pool: its processes have a GIL each and share that work among the "
            "processor’s cores."
        )
    else:
        among = "{cores} cores = {least}" if cores else "the number of cores"
        text = (
            "CPU work was the limit, but each process has a GIL of its own: {n} × {cpu} ÷ the "
            f"smaller of {{workers}} workers and {among} is the least it can take."
        )
        advice = "Try a thread pool with the same work: there it takes at least {total}."
    return [Sentence(text, values), Sentence(advice, values)]


def _straggler(report: Report, values: Values) -> list[Sentence]:
    found = measure.straggler(report)
    if found is None:
        return []
    record, rank = found.record, found.record["rank"] or 0
    before = sum(0 < (row["rank"] or 0) < rank for row in report["flags"])
    better = _seconds(found.ideal)
    values = {**values, "country": record["country"], "before": before, "better": better}
    text = (
        "One straggler was the limit: {country} waited {longest}, the median flag {middle}; had "
        "it been like that one, the ideal would be {better}."
    )
    advice = "Only a quicker answer to that one flag would make this run shorter."
    if report["mode"] == "thread-map" and values["held_count"]:
        advice = (
            "map hands over in the order asked and held finished flags back, {held_count} of "
            "them, for up to {held}: try as_completed, which hands over each when it is finished."
        )
    elif report["mode"] == "thread-futures" and before:
        advice = (
            "as_completed handed over {before} flags before it: try map to see finished flags "
            "held back."
        )
    elif measure.workers_of(report) == 1:
        advice = "Try several workers: the other flags need not wait for the slow one."
    return [Sentence(text, values), Sentence(advice, values)]


def _bandwidth(report: Report) -> list[Sentence]:
    if not measure.much_receiving(report):
        return []
    rows = measure.measured(report)
    own, bodies = sum(map(measure.own_time, rows)), sum(map(measure.receiving, rows))
    text = "Bandwidth was the limit: receiving took {share} % of the flags’ time, {each} for each."
    values: Values = {"share": int(100 * bodies / own), "each": _seconds(bodies / len(rows))}
    advice = "Try smaller images or a source that sends them faster."
    return [Sentence(text, values), Sentence(advice)]


def _connections(report: Report) -> list[Sentence]:
    rows = measure.measured(report)
    opened = [seconds for row in rows if (seconds := measure.connecting(row)) is not None]
    waits = sum(measure.wait(row) for row in rows)
    if not opened or sum(opened) < _MUCH_CONNECTING * waits or fmean(opened) < 0.02:
        return []
    text = "Connections were the limit: opening {count}, {each} each, was {share} % of the waiting."
    share, each = int(100 * sum(opened) / waits), _seconds(fmean(opened))
    values: Values = {"count": len(opened), "share": share, "each": each}
    advice = "Try fewer workers: a worker keeps its connection, and its next flag opens none."
    return [Sentence(text, values), Sentence(advice)]


def _overhead(report: Report, values: Values) -> list[Sentence]:
    if report["elapsed"] < max(1.5 * measure.ideal(report), measure.ideal(report) + 0.05):
        return []
    text = "Overhead was the limit: {overhead} of {elapsed} passed outside the ideal’s waits."
    advice = "Run it again and compare: other programs may have kept the processor busy."
    if measure.one_gil(report) and report["cpu_time"] >= 0.7 * report["elapsed"]:
        text = (
            "The program’s own work was the limit: it used {cpu_time} of processor time in a run "
            "of {elapsed}, and Python code takes turns at one GIL."
        )
        if report["mode"] != "asyncio":
            advice = "Try asyncio: it spends less processor time on each request than threads do."
        elif not report["own_process"]:
            advice = "Try Own process: there the downloads share no GIL with a window."
    return [Sentence(text, values), Sentence(advice)]


def _few_workers(report: Report, values: Values) -> list[Sentence]:
    waits = list(map(measure.wait, measure.measured(report)))
    workers = measure.workers_of(report)
    more = min(len(waits), max(20, 2 * workers), MAX_WORKERS)
    values = {**values, "more": more, "then": _seconds(measure.pooled(waits, more))}
    text = (
        "Too few workers, {workers} for {n} flags, were the limit: a flag was queued for {queued} "
        "on average before one was free."
    )
    advice = "Try {more} workers: they could get through these very waits in {then}."
    pool = "a thread pool with {more} workers could get through these very waits in {then}."
    if report["mode"] == "sequential":
        text = (
            "One request at a time was the limit: a flag was queued for {queued} on average "
            "while others waited before it."
        )
        advice = f"Try waiting together: {pool}"
    elif report["mode"] == "process-pool":
        advice = f"Waiting needs no processes: {pool}"
    source = SOURCES.get(str(report["options"].get("source")))
    if source and source.max_workers and workers >= source.max_workers:
        advice = "More would not be polite to a public server: try the built-in one."
    return [Sentence(text, values), Sentence(advice, values)]


def _server(report: Report, values: Values) -> list[Sentence]:
    text = (
        "The server was the limit: no flag had to queue for a worker, and the slowest answer "
        "began after {longest}; more workers would change nothing."
    )
    advice = "Try Sequential to compare: one after another, these very waits add up to {waited}."
    if report["mode"] == "thread-map" and values["held_count"]:
        advice = (
            "map held finished flags back, {held_count} of them, for up to {held}, to keep the "
            "order asked: try as_completed."
        )
    return [Sentence(text, values), Sentence(advice, values)]


def _times(ratio: float, decimals: int) -> str:
    return f"{ratio:.0f}" if ratio >= 9.95 else f"{ratio:.{decimals}f}"


def _seconds(seconds: float) -> str:
    """Return a duration in words: two decimals, below 10 ms in milliseconds."""
    return f"{seconds:.2f} s" if seconds >= 0.01 else f"{seconds * 1000:.0f} ms"
