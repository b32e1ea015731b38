"""The modes that need no Qt: the same downloads, started and collected in different ways.

A mode is called on the thread that owns the event loop. It submits every flag of the run,
returns the futures in that order at once, and sees to it that each is delivered when done.
"""

import asyncio
from asyncio import Task
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from functools import partial
from typing import Any

from flaggui.core.flag import Flag
from flaggui.core.run import Run


def sequential(run: Run) -> Sequence[Future[Flag]]:
    """Each request waits for the one before. The processor is idle almost all the time."""
    futures: list[Future[Flag]] = [Future() for _ in run.submissions()]

    def download_many() -> None:
        for i, future in enumerate(futures):
            if future.set_running_or_notify_cancel():
                future.set_result(run.download(i))
            run.deliver(i, future)

    run.thread(download_many)
    return futures


def thread_map(run: Run) -> Sequence[Future[Flag]]:
    """All start together; results come out in the order they went in.

    So one slow flag holds back finished ones.
    """
    executor = NotingExecutor(max_workers=run.workers)
    results = executor.map(run.download, run.submissions())
    executor.shutdown(wait=False)

    def hand_over() -> None:
        for i, _flag in enumerate(results):
            run.deliver(i, executor.futures[i])

    run.thread(hand_over)
    return executor.futures


class NotingExecutor(ThreadPoolExecutor):
    """A ThreadPoolExecutor that notes its futures: map keeps them to itself otherwise."""

    def __init__(self, max_workers: int) -> None:
        super().__init__(max_workers)
        self.futures: list[Future[Any]] = []

    def submit(self, *args: Any, **kwargs: Any) -> Future[Any]:  # noqa: ANN401
        """Submit as any executor does, and note the future returned."""
        future = super().submit(*args, **kwargs)
        self.futures.append(future)
        return future


def thread_futures(run: Run) -> Sequence[Future[Flag]]:
    """`submit` returns a Future at once; `as_completed` hands over each one when finished."""
    executor = ThreadPoolExecutor(max_workers=run.workers)
    to_do = {executor.submit(run.download, i): i for i in run.submissions()}
    executor.shutdown(wait=False)

    def hand_over() -> None:
        for future in as_completed(to_do):
            run.deliver(to_do[future], future)

    run.thread(hand_over)
    return list(to_do)


def asyncio_tasks(run: Run) -> Sequence[Task[Flag]]:
    """One thread. Each await says: I am waiting, let another run."""
    semaphore = asyncio.Semaphore(run.workers)

    async def download_one(i: int) -> Flag:
        async with semaphore:
            return await run.fetch(i)

    to_do = [asyncio.create_task(download_one(i)) for i in run.submissions()]
    for i, task in enumerate(to_do):
        task.add_done_callback(partial(run.deliver, i))
    return to_do
