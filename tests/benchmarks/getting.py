"""A child that gets thousands of flags one way or another, and says what that cost."""

import asyncio
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from itertools import cycle, islice
from typing import Any

from flaggui.core.countries import countries
from flaggui.core.download import Judge, Judged, Steps
from flaggui.core.flag import DownloadStatus, Fault, Flag
from flaggui.core.follow import follow
from flaggui.core.limits import Limits
from flaggui.core.mode_table import load
from flaggui.core.picture import Picture, Thumbnail
from flaggui.core.run import Run
from flaggui.core.sources import SOURCES
from tests.benchmarks.probes import answer_jobs

_UNSEEN = Judged(Picture("png", 1, 1, Thumbnail(1, 1, bytes(4))), "")


class Unjudged(Run):
    """A run whose policy is the program's own, but for the look at each image."""

    def _steps(self, i: int, where: str) -> Steps:
        return _unjudged(super()._steps(i, where))


def _unjudged(steps: Steps) -> Steps:
    try:
        step = next(steps)
        while True:
            if isinstance(step, Judge):
                step = steps.send(_UNSEEN)
                continue
            try:
                answer = yield step
            except Fault as fault:
                step = steps.throw(fault)
            else:
                step = steps.send(answer)
    except StopIteration as stop:
        flag: Flag = stop.value
        return flag


def main() -> None:
    """Answer jobs in the way that the first argument names, until standard input ends."""
    way = sys.argv[1]
    make = {
        "asyncio": lambda: _qt_loop("asyncio", Unjudged),
        "asyncio-checked": lambda: _qt_loop("asyncio", Run),
        "thread-futures": lambda: _qt_loop("thread-futures", Unjudged),
        "aiohttp": lambda: _aiohttp(lambda _body: None),
        "aiohttp-checked": lambda: _aiohttp(_checked),
        "aiohttp-thumbnails": lambda: _aiohttp(_shrunk),
        "requests": _requests,
    }[way]
    work = make()

    def measured(job: dict[str, Any]) -> dict[str, Any]:
        began, used = time.monotonic(), time.process_time()
        work(job)
        return {"wall": time.monotonic() - began, "cpu": time.process_time() - used}

    answer_jobs(measured)


def _qt_loop(mode: str, kind: type[Run]) -> Callable[[dict[str, Any]], None]:
    """Return what runs `mode` as the program does: Qt's loop, rows once a frame."""
    from flaggui.gui.running.garbage import collect_some, keep_on_this_thread
    from flaggui.gui.running.loop import Loop
    from flaggui.gui.running.runner import FRAME
    from flaggui.gui.start import make_application

    app, function = make_application(), load(mode)
    keep_on_this_thread()

    def work(job: dict[str, Any]) -> None:
        chosen = tuple(islice(cycle(countries().values()), job["number"]))
        source = replace(SOURCES["builtin"], template=job["template"])
        run = kind(chosen, source, job["workers"])
        with asyncio.Runner(loop_factory=lambda: Loop(app)) as runner:
            runner.run(follow(run, function, lambda _rows: collect_some(), frame=FRAME))
        missing = [row for row in run.rows if row.flag and row.flag.status != DownloadStatus.OK]
        assert not missing, missing[0]

    return work


def _urls(job: dict[str, Any]) -> list[str]:
    codes = (code.lower() for code in cycle(countries()))
    return [job["template"].replace("{cc}", code) for code in islice(codes, job["number"])]


def _checked(body: bytes) -> None:
    from PIL import Image

    sha256(body).hexdigest()
    Image.open(BytesIO(body)).load()


def _shrunk(body: bytes) -> None:
    from PIL import Image

    sha256(body).hexdigest()
    image = Image.open(BytesIO(body)).convert("RGB")
    image.thumbnail(Limits().thumbnail)
    image.convert("RGBA").tobytes()


def _aiohttp(check: Callable[[bytes], None]) -> Callable[[dict[str, Any]], None]:
    """Return what a user of aiohttp writes: one session, one gather, a limit of connections."""
    import aiohttp

    async def get_all(urls: list[str], workers: int) -> None:
        connector = aiohttp.TCPConnector(limit=workers)
        async with aiohttp.ClientSession(connector=connector) as session:

            async def get(url: str) -> None:
                async with session.get(url) as response:
                    response.raise_for_status()
                    check(await response.read())

            await asyncio.gather(*map(get, urls))

    return lambda job: asyncio.run(get_all(_urls(job), job["workers"]))


def _requests() -> Callable[[dict[str, Any]], None]:
    """Return what a user of requests writes: a session for each thread of a pool."""
    import requests

    def work(job: dict[str, Any]) -> None:
        here = threading.local()

        def get(url: str) -> int:
            if not hasattr(here, "session"):
                here.session = requests.Session()
            response = here.session.get(url, timeout=10)
            response.raise_for_status()
            return len(response.content)

        with ThreadPoolExecutor(job["workers"]) as executor:
            sum(executor.map(get, _urls(job)))

    return work


if __name__ == "__main__":
    main()
