"""Good and bad replies mixed, over one host and kept connections: 194 countries, from a seed."""

import multiprocessing
import random
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from multiprocessing.connection import Connection
from pathlib import Path

from flaggui.core.countries import countries
from flaggui.core.limits import Limits
from flaggui.core.options import Options
from flaggui.core.sources import Source
from flaggui.resources import resource
from tests.core.bad_server import KEEP, BadServer, Exchange, response
from tests.faults.case import HASTY, IMAGE, Case
from tests.faults.matrix import run_all, wrong_files
from tests.faults.table import FAULTS

COUNTRIES = list(countries().values())[:194]
LIMITS = Limits(total=3, backoff=0.02)
"""Less than what a case takes that outlasts it, more than any other on a busy machine."""
_GOOD = 0.7
_SLOW = 3  # of a mixture: each takes all the time it has
_UNASKED = 0.05
_START = 60.0


@cache
def plan(seed: int) -> dict[str, str]:
    """Return what becomes of each country's requests, by its code: the name of a fault.

    Or "good", or "good and more" where another flag follows unasked.
    """
    luck = random.Random(seed)
    here = [key for key, case in FAULTS.items() if case.place == "listens" and _mixes(case)]
    slow = [key for key in here if FAULTS[key].limits == HASTY]
    quick = [key for key in here if FAULTS[key].limits != HASTY]
    made = {}
    for country in COUNTRIES:
        good = "good and more" if luck.random() < _UNASKED else "good"
        made[country.code.lower()] = good if luck.random() < _GOOD else luck.choice(quick)
    for code in luck.sample(sorted(made), _SLOW):
        made[code] = luck.choice(slow)
    return made


def _mixes(case: Case) -> bool:
    # Redirects that are late take the time of a flag that is shorter than here.
    return case.scheme == "http" and not case.earliest and (case.limits != HASTY or case.tries == 0)


def image_of(code: str) -> bytes:
    """Return the built-in flag of the country with that code."""
    return (resource("flags") / f"{code}.gif").read_bytes()


def planned(seed: int) -> dict[str, bytes]:
    """Return the image that must come for each country for which one must, by code."""
    made = {}
    for code, key in plan(seed).items():
        if key.startswith("good"):
            made[code] = image_of(code)
        elif FAULTS[key].fault is None:
            made[code] = FAULTS[key].body
    return made


def run_mixture(mode: str, seed: int, workers: int, folder: Path) -> list[str]:
    """Run the mixture of `seed` in `mode`; return what is wrong with what became of it."""
    with _serving(seed) as port:
        template = f"http://127.0.0.1:{port}/{{cc}}/flag.gif"
        source = Source("mixed", "Mixed", template)
        parts = 8 if mode == "sequential" else 1
        chosen = [
            Options(tuple(COUNTRIES[part::parts]), mode, workers, source, limits=LIMITS)
            for part in range(parts)
        ]
        finished = run_all(chosen)
    wrong: list[str] = []
    expected, plans = planned(seed), plan(seed)
    for number, (run, report) in enumerate(finished):
        codes = [row.country.code.lower() for row in run.rows]
        for row in run.rows:
            code, flag = row.country.code.lower(), row.flag
            assert flag is not None
            case = FAULTS.get(plans[code])
            verdict = (flag.fault, flag.status) if case else (flag.fault, "ok")
            due = (case.fault, case.outcome) if case else (None, "ok")
            if verdict != due or flag.body != expected.get(code, b""):
                wrong.append(f"{code}, {plans[code]}: {flag.fault}, {flag.message}")
        outcomes = (FAULTS[plans[c]].outcome if plans[c] in FAULTS else "ok" for c in codes)
        if +Counter(report["counts"]) != Counter(str(outcome) for outcome in outcomes):
            wrong.append(f"counts {report['counts']}")
        own = {code.upper(): expected[code] for code in codes if code in expected}
        place = folder / f"{mode} {seed} {number}"
        wrong += wrong_files(place, run.rows, report, own, str.upper)
    return wrong


@contextmanager
def _serving(seed: int) -> Iterator[int]:
    """Yield the port at which the mixture of `seed` is served, by another process."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, seed), daemon=True)
    process.start()
    theirs.close()
    try:
        if not ours.poll(_START):
            raise TimeoutError("the bad server does not listen")
        yield ours.recv()
    finally:
        ours.close()
        process.join(2)
        process.kill()
        process.join()


def _serve(pipe: Connection, seed: int) -> None:
    plans = plan(seed)
    asked: Counter[str] = Counter()
    lock = threading.Lock()

    def answer(exchange: Exchange) -> object:
        code = exchange.path.split("/")[1]
        with lock:
            asked[code] += 1
            number = asked[code]
        if plans[code] in FAULTS:
            # As if this country had a server of its own.
            own = Exchange(exchange.sock, exchange.head, number, exchange.stopped)
            return FAULTS[plans[code]].answer(own)
        more = response(IMAGE) if plans[code] == "good and more" else b""
        exchange.send(response(image_of(code)) + more)
        return KEEP

    with BadServer(answer) as server:
        pipe.send(server.port)
        pipe.poll(None)
