"""From the first submission of a run to its last flag, on the owner's loop."""

import asyncio
from collections.abc import Callable
from math import inf

from flaggui.core.limits import longest_run
from flaggui.core.run import Mode, Row, Run
from flaggui.core.sentence import N_

GRACE = 0.1
"""Seconds that running downloads get after a cancel before their rows are given up."""
_SLACK = 30.0  # seconds past its own bound after which a run is given up
_LATE = N_("its worker did not answer in time")
_BREATH = 0.002  # seconds


async def follow(
    run: Run,
    mode: Mode,
    show: Callable[[list[Row]], object],
    *,
    started: Callable[[Run], object] = lambda _run: None,
    frame: float = 0.0,
    at_once: float = inf,
) -> None:
    """Run `mode` to its end on the running loop.

    Calls `started` once, when all is submitted; then `show` with the newly delivered rows (also
    with none, when only phases changed), at most once every `frame` seconds. What takes longer
    than `at_once` seconds to bring to the rows waits for the next time. A run that is not over
    when its limits say so, for a worker was stopped or lost, is given up a little later. Closes the
    run whatever happens.
    """
    loop = asyncio.get_running_loop()
    news = asyncio.Event()
    over = loop.time() + longest_run(run.limits, len(run.rows), run.workers) + _SLACK
    try:
        run.start(mode, lambda: loop.call_soon_threadsafe(news.set))
        # Submitting takes its time, and so does showing it: a window breathes in between.
        await asyncio.sleep(min(frame, _BREATH))
        started(run)
        await asyncio.sleep(min(frame, _BREATH))
        while run.undelivered:
            try:
                async with asyncio.timeout_at(
                    loop.time() + GRACE if run.stopped.is_set() else over
                ):
                    await news.wait()
            except TimeoutError:
                late = "" if run.stopped.is_set() else _LATE
                show(run.drain() + run.give_up(late))
                if late:
                    run.cancel()
                break
            news.clear()
            show(run.drain(at_once))
            if run.behind:
                news.set()
            if frame:
                await asyncio.sleep(frame)
    finally:
        if run.undelivered:
            run.cancel()
        await run.close()
