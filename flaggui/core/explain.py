"""What a finished run shows, in a few sentences computed from its own measurements."""

from statistics import fmean, median

from flaggui.core import ideal as measure
from flaggui.core.faults import advice_for
from flaggui.core.limiting import limit
from flaggui.core.report import Report
from flaggui.core.sentence import N_, Sentence, Values, seconds_text, times_text

_MANY_ERRORS = 0.2  # share of the flags


def explain(report: Report) -> list[str]:
    """Return what the run of `report` shows: three to five sentences, fewer where nothing ran.

    The same report gives the same sentences on every machine.
    """
    return [str(sentence) for sentence in sentences(report)]


def sentences(report: Report) -> list[Sentence]:
    """Return the sentences of `explain`: life, ideal, how near, what limited, what to try."""
    counts = report["counts"]
    if not report["flags"]:
        return [Sentence(N_("No flag was asked for, so there is nothing to explain."))]
    if counts["error"] and not counts["ok"] + counts["not_found"]:
        return _all_errors(report, counts["error"])
    if not measure.measured(report):
        return _never_begun(report)
    values = _values(report)
    texts = [_life(report), _ideal(report), _closeness(report)]
    told = [Sentence(text, values) for text in texts]
    if counts["cancelled"]:
        cancelled = {"cancelled": counts["cancelled"], "total": len(report["flags"])}
        text = N_("The run was cancelled: {cancelled} of {total} flags did not get to their end.")
        then = N_("Let it run to its end to see what limits it.")
        return [Sentence(text, cancelled), *told, Sentence(then)]
    limiting = limit(report, values)
    if counts["error"] >= _MANY_ERRORS * len(report["flags"]):
        return [*told, _errors(report, counts["error"]), limiting[0]]
    return told + limiting


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
        "total": seconds_text(sum(measure.own_time(row) for row in rows)),
        "shortest": seconds_text(min(waits)),
        "middle": seconds_text(median(waits)),
        "longest": seconds_text(max(waits)),
        "waited": seconds_text(sum(waits)),
        "queued": seconds_text(max(0.0, fmean(queued))),
        "rounds": measure.rounds(report) or 0,
        "ideal": seconds_text(best),
        "elapsed": seconds_text(report["elapsed"]),
        "ratio": times_text(max(1.0, report["elapsed"] / best), 2) if best else "",
        "overhead": seconds_text(max(0.0, report["elapsed"] - best)),
        "speed_up": times_text(speed, 1),
        "cpu_time": seconds_text(report["cpu_time"]),
        "held_count": len(held),
        "held": seconds_text(max(held, default=0.0)),
    }


def _all_errors(report: Report, errors: int) -> list[Sentence]:
    message, count = measure.commonest_error(report)
    elapsed = seconds_text(report["elapsed"])
    values: Values = {"errors": errors, "message": message, "count": count, "elapsed": elapsed}
    first = N_(
        "None of the flags arrived: {errors} ended in errors, most often “{message}” ({count})."
    )
    if errors == 1:
        first = N_("The flag did not arrive: “{message}”.")
    advice = N_("Try another source, or see that the network and the source’s address are right.")
    faults = {row["fault"] for row in report["flags"] if row["status"] == "error"}
    if faults == {"status"}:
        advice = N_("The server answered and refused: Retry failed asks it again.")
    elif faults == {"worker"}:
        advice = N_("Run it again: a new run starts new workers.")
    elif len(faults) == 1:
        advice = advice_for(faults.pop(), message) or advice
    texts = [first]
    if report["elapsed"] > 0:
        texts += [N_("Finding that out took {elapsed}.")]
    texts += [N_("The futures finished all the same: their flags say what went wrong."), advice]
    return [Sentence(text, values) for text in texts]


def _never_begun(report: Report) -> list[Sentence]:
    texts = [N_("The run was cancelled before any flag was measured.")]
    if report["mode"] in ("thread-map", "thread-futures", "process-pool"):
        texts += [N_("A pending future can be cancelled; a running one cannot, it is abandoned.")]
    texts += [N_("Let it run to its end to see where time goes.")]
    return [Sentence(text) for text in texts]


def _life(report: Report) -> str:
    alone = len(measure.measured(report)) == 1
    if measure.much_cpu(report) and measure.one_gil(report) and measure.workers_of(report) > 1:
        # The moment of the first byte can only be noted by a thread that holds the GIL.
        if alone:
            return N_(
                "The flag spent {share} % of its time waiting for the server or for a turn at the "
                "GIL: {waited} of {total}."
            )
        return N_(
            "From being taken up to being finished, the {n} futures spent {share} % of their time "
            "waiting for the server or for a turn at the GIL: {waited} of {total}, added up."
        )
    if alone:
        return N_(
            "The flag spent {share} % of its time waiting for the server: {waited} of {total}."
        )
    return N_(
        "From being taken up to being finished, the {n} futures spent {share} % of their time "
        "waiting for the server: {waited} of {total}, added up."
    )


def _ideal(report: Report) -> str:
    n, workers = len(measure.measured(report)), measure.workers_of(report)
    if measure.cpu_total(report) and min(n, workers) == 1:
        return N_("One after another, waits and CPU work add up: even so the ideal is {ideal}.")
    if measure.work_decides(report):
        return N_(
            "Waits and CPU work can overlap, and the work takes longer than these waits would: at "
            "least {ideal}, the ideal."
        )
    if n == 1:
        return N_("One flag is one wait, and nothing can overlap with it: the ideal is {ideal}.")
    if workers == 1:
        return N_(
            "One after another the waits add up, so even without any overhead the ideal of this "
            "run is {ideal}."
        )
    if n <= workers:
        return N_(
            "There was a worker for each of the {n} flags, so all could wait at the same time: "
            "the ideal is the longest wait, {ideal}."
        )
    if measure.rounds(report):
        return N_(
            "The waits were equal, about {middle}: {n} flags ÷ {workers} workers = {rounds} "
            "rounds, and the ideal is {ideal}."
        )
    return N_(
        "The waits differed, {shortest} to {longest}, and a freed worker takes the next flag at "
        "once: without overhead, {workers} workers would have needed {ideal}, the ideal."
    )


_NEAR = {
    "waits": N_(
        "The run took {elapsed}, {speed_up}× less than their waits added up and {ratio} times the "
        "ideal; the {overhead} between is overhead: submitting, receiving, checking the images, "
        "taking turns at the processor."
    ),
    "own times": N_(
        "The run took {elapsed}, {speed_up}× less than their own times added up and {ratio} times "
        "the ideal; the {overhead} between is overhead: submitting, receiving, checking the "
        "images, taking turns at the processor."
    ),
    "ideal": N_(
        "The run took {elapsed}, {ratio} times the ideal; the {overhead} between is overhead: "
        "submitting, receiving, checking the images, taking turns at the processor."
    ),
    "": N_(
        "The run took {elapsed}; the {overhead} between is overhead: submitting, receiving, "
        "checking the images, taking turns at the processor."
    ),
}
"""How near the run came to what it is compared with, and where the rest went."""
_NEAR_RECEIVING = {
    "waits": N_(
        "The run took {elapsed}, {speed_up}× less than their waits added up and {ratio} times the "
        "ideal; of the {overhead} between, most is receiving."
    ),
    "own times": N_(
        "The run took {elapsed}, {speed_up}× less than their own times added up and {ratio} times "
        "the ideal; of the {overhead} between, most is receiving."
    ),
    "ideal": N_(
        "The run took {elapsed}, {ratio} times the ideal; of the {overhead} between, most is "
        "receiving."
    ),
    "": N_("The run took {elapsed}; of the {overhead} between, most is receiving."),
}


def _closeness(report: Report) -> str:
    waited = measure.waiting_share(report) >= 0.8 and not measure.much_cpu(report)
    against = ""
    if measure.ideal(report) > 0:
        faster = "waits" if waited else "own times"
        against = faster if measure.speed_up(report) >= 1.05 else "ideal"
    return (_NEAR_RECEIVING if measure.much_receiving(report) else _NEAR)[against]


def _errors(report: Report, errors: int) -> Sentence:
    message, count = measure.commonest_error(report)
    tries = sum(bool(a["message"]) for row in report["flags"] for a in row["attempts"][:-1])
    values: Values = {"errors": errors, "message": message, "count": count, "tries": tries}
    values = {**values, "total": len(report["flags"])}
    text = N_(
        "{errors} of {total} flags ended in errors, most often “{message}” ({count}); an error "
        "takes time like any answer, and Retry failed asks again."
    )
    if tries:
        text = N_(
            "{errors} of {total} flags ended in errors, most often “{message}” ({count}); further "
            "tries made: {tries}; an error takes time like any answer, and Retry failed asks again."
        )
    return Sentence(text, values)
