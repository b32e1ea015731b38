"""A run without a window: what ``flaggui download`` does and prints."""

import asyncio
import signal
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryFile
from textwrap import fill
from typing import TextIO

from flaggui.core.faults import advice_for
from flaggui.core.files import explain
from flaggui.core.flag import DownloadStatus
from flaggui.core.follow import follow
from flaggui.core.galleries.arriving import Arriving, begun_in
from flaggui.core.galleries.form import Form
from flaggui.core.galleries.gallery import save_gallery
from flaggui.core.galleries.saved_line import saved_line
from flaggui.core.galleries.target import Target
from flaggui.core.galleries.transaction import GalleryError, recover_all
from flaggui.core.galleries.zipped import write_zip
from flaggui.core.lines import result_line, scheduled_line
from flaggui.core.mode_table import MODES, loop_factory
from flaggui.core.options import Options
from flaggui.core.places import state_folder
from flaggui.core.prepare import Ready, prepare
from flaggui.core.report import Report, closing_line, make_report
from flaggui.core.report_file import write_report
from flaggui.core.retry import retried
from flaggui.core.run import AnyFuture, Row, Run
from flaggui.core.run_log import complain, note_run, note_saved

INTERRUPTED = 130
"""Exit status after Ctrl-C, as shells count it: 128 + SIGINT."""


@dataclass(frozen=True, slots=True)
class Finished:
    """A run that is over: its rows in order of delivery, and its report."""

    rows: list[Row]
    report: Report


def run_to_end(
    options: Options,
    ready: Ready,
    show: Callable[[Sequence[Row]], object],
    started: Callable[[Run], object] = lambda _run: None,
) -> Finished:
    """Run `ready` to its end on a loop of its own; Ctrl-C cancels it.

    Calls `started` once all is submitted, and `show` with rows as they are delivered.
    """
    run = ready.run
    used = time.process_time()

    async def main() -> None:
        loop = asyncio.get_running_loop()
        # Windows has no signal handlers on its loop; there Ctrl-C ends the Runner instead.
        with suppress(NotImplementedError):
            for number in (signal.SIGINT, signal.SIGTERM):
                loop.add_signal_handler(number, run.cancel)
                signal.signal(number, partial(_interrupt, loop, run))
        await follow(run, ready.mode, show, started=started)

    with asyncio.Runner(loop_factory=loop_factory(options.mode)) as runner:
        runner.run(main())
    report = make_report(run, options, prepared=ready.seconds, cpu_time=time.process_time() - used)
    note_run(report)
    return Finished(sorted(run.rows, key=lambda row: row.rank or 0), report)


def _interrupt(loop: asyncio.AbstractEventLoop, run: Run, *_: object) -> None:
    """Cancel `run`; known at once, for its loop may end before it comes to a callback."""
    run.stopped.set()
    loop.call_soon_threadsafe(run.cancel)


def download_command(options: Options, target: Target, *, verbose: bool = False) -> int:
    """Download, print what the book's scripts print, save a gallery; return the exit status."""
    folder = target.folder or Path("downloads")
    recover_all(state_folder())
    if refusal := unusable(folder) or (target.report and no_place_for(target.report)):
        complain(refusal)
        return 2
    arriving = None
    try:
        if target.as_they_arrive:
            options, arriving = _go_on(options, folder, target.form)
        finished = run_and_print(options, arriving, verbose=verbose)
    except OSError as error:
        complain(error)
        return 1
    return _save(finished, replace(target, folder=folder), arriving)


def run_and_print(
    options: Options, arriving: Arriving | None = None, *, verbose: bool = False
) -> Finished:
    """Run `options` to the end and print what the book's scripts print.

    Raises:
        OSError: The built-in server, or what the mode needs, cannot be started.
    """
    out = sys.stdout
    ready = prepare(options)
    print_rows = _verbose_lines(out) if verbose else _codes(out)

    def started(run: Run) -> None:
        if arriving is not None:
            arriving.begin(run, options)
        if verbose:
            _print_scheduled(out, run)

    def show(rows: Sequence[Row]) -> None:
        if arriving is not None:
            arriving.add(rows)
        print_rows(rows)

    try:
        _print_plan(options, ready.run, out)
        finished = run_to_end(options, ready, show, started)
    finally:
        if ready.server:
            ready.server.close()
    if not verbose:
        print(file=out)
    _print_outcome(finished, out)
    return finished


def _go_on(options: Options, folder: Path, form: Form) -> tuple[Options, Arriving]:
    """Return what is still to be downloaded to `folder`, and what saves it as it arrives."""
    begun = begun_in(folder, options, form)
    arriving = Arriving(folder, form, begun, state_folder())
    if begun is None:
        return options, arriving
    rest = retried(options, begun.rows) or replace(options, countries=())
    done = len(begun.rows) - len(rest.countries)
    print(f"Going on: {done} of {len(begun.rows)} flags are in {folder} already")
    return rest, arriving


def unusable(folder: Path) -> str:
    """Return why no gallery can be saved to `folder`, in one sentence; empty if one can.

    Tries it, for permissions alone do not tell: a disk may be read-only.
    """
    try:
        with TemporaryFile(dir=folder if folder.exists() else folder.parent):
            return ""
    except OSError as error:
        return explain(error, folder)


def no_place_for(file: Path) -> str:
    """Return why `file` cannot be written, in one sentence; empty if it can."""
    if not file.parent.is_dir():
        return f"“{file}” cannot be written: its folder does not exist."
    return unusable(file.parent)


def _print_plan(options: Options, run: Run, out: TextIO) -> None:
    site = run.source.template.split("{cc}")[0].rstrip("/")
    codes = [country.code for country in options.countries] or ["none"]
    count = len(options.countries)
    number = f"{count} flag{'' if count == 1 else 's'}"
    print(f"{options.source.name} site: {site}", file=out)
    print(f"Searching for {number}: from {min(codes)} to {max(codes)}", file=out)
    at_once = f"{run.workers} download{'' if run.workers == 1 else 's'} at once"
    print(f"{MODES[options.mode].name}, {at_once}", file=out)
    print("-" * 20, file=out, flush=True)


def _codes(out: TextIO) -> Callable[[Sequence[Row]], None]:
    def show(rows: Sequence[Row]) -> None:
        for row in rows:
            if row.flag and row.flag.status is DownloadStatus.OK and not row.flag.unchanged:
                print(row.country.code, end=" ", file=out, flush=True)

    return show


def _print_scheduled(out: TextIO, run: Run) -> None:
    _let_workers_start([row.future for row in run.rows[: run.workers]])
    for row in run.rows:
        print(scheduled_line(row), file=out)


def _let_workers_start(futures: Sequence[AnyFuture | None]) -> None:
    """Wait until the threads have taken up what they can, so that the lines show it; 50 ms."""
    latest = time.monotonic() + 0.05
    pending = [future for future in futures if isinstance(future, Future)]
    while time.monotonic() < latest and not all(f.running() or f.done() for f in pending):
        time.sleep(0.001)


def _verbose_lines(out: TextIO) -> Callable[[Sequence[Row]], None]:
    def show(rows: Sequence[Row]) -> None:
        for row in rows:
            print(result_line(row), file=out, flush=True)

    return show


def _print_outcome(finished: Finished, out: TextIO) -> None:
    report = finished.report
    missing = [f["cc"] for f in report["flags"] if f["status"] == "not_found"]
    if missing:
        print(fill("Not found: " + " ".join(sorted(missing)), 79), file=out)
    for record in report["flags"]:
        if record["status"] == "error":
            print(f"{record['cc']}: {record['message']}", file=out)
    for advice in _advice(report):
        print(advice, file=out)
    unchanged = sum(row.flag is not None and row.flag.unchanged for row in finished.rows)
    print(closing_line(report["counts"], report["elapsed"], unchanged), file=out, flush=True)


def _advice(report: Report) -> list[str]:
    """Return what can be done about the errors of `report`, each piece of advice once."""
    errors = [flag for flag in report["flags"] if flag["status"] == "error"]
    pieces = [advice_for(e["fault"], e["message"], e["http_status"]) for e in errors]
    return list(dict.fromkeys(filter(None, pieces)))


def _save(finished: Finished, target: Target, arriving: Arriving | None) -> int:
    """Save gallery, ZIP file and report; return the exit status."""
    report, folder = finished.report, target.folder
    flags = [row.flag for row in finished.rows if row.flag]
    state = state_folder()
    saved = None
    try:
        if arriving is not None:
            saved = arriving.finish(finished.rows, report)
        elif report["counts"]["ok"] and folder:
            saved = save_gallery(folder, flags, report, target.form, state=state)
        if saved is not None:
            report["saved"] = round(saved.seconds, 6)
            packed = write_zip(saved.folder, saved.manifest, state=state) if target.zipped else None
            note_saved(saved.folder)
            # As it was asked for, links not resolved.
            print(saved_line(replace(saved, folder=folder or saved.folder), packed))
        if target.report:
            write_report(report, target.report, state)
            note_saved(target.report)
    except GalleryError as error:
        complain(error)
        return 1
    except OSError as error:
        complain(explain(error, target.report or Path()))
        return 1
    if report["counts"]["cancelled"]:
        return INTERRUPTED
    return 0 if report["counts"]["ok"] == len(report["flags"]) else 1
