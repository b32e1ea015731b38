"""``flaggui race``: the modes in turns, without a window."""

from collections.abc import Callable
from pathlib import Path

from flaggui.core.files import explain
from flaggui.core.galleries.transaction import recover_all
from flaggui.core.headless import INTERRUPTED, no_place_for, run_to_end
from flaggui.core.mode_table import MODES
from flaggui.core.notes import write_noted
from flaggui.core.places import state_folder
from flaggui.core.prepare import prepare
from flaggui.core.race import Plan, Turn, counts, forget_peak_memory, turns
from flaggui.core.race_report import FORMATS, Race, describe, seconds_words, to_markdown
from flaggui.core.report import Report
from flaggui.core.run_log import complain


def race_command(plan: Plan, report_file: Path | None = None) -> int:
    """Race, print each run as it comes in and then the standings; return the exit status.

    Ctrl-C ends the race; what was measured by then is printed, and written to `report_file`.

    Raises:
        ValueError: `report_file` cannot be written, or its suffix names no format.
    """
    if report_file:
        _check(report_file)
    recover_all(state_folder())
    race = Race(plan)
    number = f"{len(plan.modes)} mode{'' if len(plan.modes) == 1 else 's'}"
    print(f"Racing {number}: {describe(plan.options)}", flush=True)
    try:
        complete = run_race(race, _print_run(plan))
    except KeyboardInterrupt:
        complete = False
    except OSError as error:
        complain(error)
        return 1
    if race.reports:
        print(f"\n{to_markdown(race)}", end="", flush=True)
    if race.reports and report_file and not _written(race, report_file):
        return 1
    return 0 if complete else INTERRUPTED


def run_race(race: Race, show: Callable[[Turn, Report], object]) -> bool:
    """Make the runs of `race` in this process; return whether all of them were made.

    Calls `show` after each run that ended by itself, and adds those that count to the race.

    Raises:
        OSError: The built-in server, or what a mode needs, cannot be started.
        KeyboardInterrupt: Ctrl-C came between two runs.
    """
    server = None
    try:
        for turn in turns(race.plan):
            options = race.plan.options_of(turn.mode)
            ready = prepare(options, server)
            server = ready.server
            forget_peak_memory()
            report = run_to_end(options, ready, lambda _rows: None).report
            if ready.run.stopped.is_set():
                return False
            if turn.round and counts(report):
                race.reports.append(report)
            show(turn, report)
    finally:
        if server:
            server.close()
    return True


def _check(path: Path) -> None:
    """Raise ValueError with the reason if a race could not be saved as `path`, before it begins."""
    if path.suffix.lstrip(".") not in FORMATS:
        raise ValueError(f"A race is saved as {', '.join(FORMATS)}, and “{path.name}” is none.")
    if refusal := no_place_for(path):
        raise ValueError(refusal)


def _print_run(plan: Plan) -> Callable[[Turn, Report], None]:
    width = max(len(MODES[mode].name) for mode in plan.modes)

    def show(turn: Turn, report: Report) -> None:
        number = f"round {turn.round}/{plan.repetitions}" if turn.round else "warm-up"
        line = f"{number:<11}  {MODES[turn.mode].name:<{width}}  "
        line += f"{seconds_words(report['elapsed'])}s"
        failed = len(report["flags"]) - report["counts"]["ok"]
        print(f"{line}  {failed} did not arrive" if failed else line, flush=True)

    return show


def _written(race: Race, path: Path) -> bool:
    text = FORMATS[path.suffix.lstrip(".")](race)
    try:
        write_noted(state_folder(), path, text.encode(errors="backslashreplace"))
    except OSError as error:
        complain(explain(error, path))
        return False
    print(f"Saved as {path}")
    return True
