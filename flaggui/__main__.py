"""``python -m flaggui``: reads the arguments and starts what they ask for.

Nothing heavy is imported at the top: process workers import this module again.
"""

import argparse
import io
import logging
import os
import sys
import threading
from typing import TYPE_CHECKING

from flaggui.core.display import has_display

if TYPE_CHECKING:
    from flaggui.core.options import Options

_logger = logging.getLogger("flaggui")


def main() -> int:
    """Run flaggui with the arguments of the process and return its exit status."""
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()
    else:
        # multiprocessing's tracker tidies up after a process that was cut off; nobody need read of
        # it. A frozen program would not know its tracker by such an option.
        sys.warnoptions.append("ignore:resource_tracker:UserWarning")
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A name may have characters that the terminal, or a pipe, cannot show.
        sys.stdout.reconfigure(errors="backslashreplace")
    namespace = _arguments()
    _begin_log(namespace)
    try:
        status = _command(namespace)
    except KeyboardInterrupt:
        # Before the loop answers signals itself; as shells count it: 128 + SIGINT.
        status = 130
    except ValueError as error:
        _logger.info("refused: %s", error)
        print(f"flaggui: {error}", file=sys.stderr)
        status = 2
    _logger.info("ends with status %d", status)
    _leave(status)
    return status


def _arguments() -> argparse.Namespace:
    """Return what the command line says; without a word on it a window opens as it was left."""
    if not sys.argv[1:] and has_display():
        # What there is to choose from need not be loaded before the first paint.
        return argparse.Namespace(command="")
    from flaggui.core.arguments import make_parser

    return make_parser().parse_args()


def _begin_log(namespace: argparse.Namespace) -> None:
    """Log what this process does; a server that belongs to another one writes nothing."""
    from flaggui.core import crashes, logs

    folder = logs.begin(to_file=not getattr(namespace, "child", False))
    if folder is not None:
        crashes.watch(folder)
        _logger.info("%s begins", namespace.command or "window")
        if namespace.command not in ("", "window"):  # that one does so after its first paint
            logs.start_writing()


def _command(namespace: argparse.Namespace) -> int:
    if not namespace.command:
        return _window(None, None)
    from flaggui.core.arguments import options_of
    from flaggui.core.mode_table import MODES

    if namespace.reset_settings and namespace.command != "window":
        raise ValueError(f"--reset-settings is the window's, and not for “{namespace.command}”.")
    if namespace.command == "serve":
        from flaggui.core.server import run_server

        return run_server(namespace)
    if namespace.command == "verify":
        from flaggui.core.galleries.commands import verify_command

        return verify_command(namespace.folder)
    options = options_of(namespace)
    if namespace.command == "race":
        return _race(options, namespace)
    if namespace.command == "window" and has_display():
        _check_target(namespace)
        # Who only resets chooses nothing: what is chosen in that window is remembered.
        return _window(None if sys.argv[1:] == ["--reset-settings"] else options, namespace)
    if MODES[options.mode].function.startswith("flaggui.gui."):
        from flaggui.gui.libraries import missing_libraries

        if sentence := missing_libraries(window=False):
            print(f"flaggui: {sentence}", file=sys.stderr)
            return 1
    return _download(options, namespace)


def _download(options: "Options", namespace: argparse.Namespace) -> int:
    """Download without a window, because that was asked for or there is no display."""
    from flaggui.core.galleries.target import target_from
    from flaggui.core.headless import download_command

    if namespace.command != "download":
        target = target_from(namespace, namespace.save, namespace.report)
        print("There is no display to open a window on: downloading without one.")
        return download_command(options, target)
    if namespace.update is not None:
        from flaggui.core.arguments import check_update
        from flaggui.core.galleries.commands import update_command

        check_update(namespace)
        folder, report = namespace.update, namespace.report
        return update_command(folder, options, report, verbose=namespace.verbose)
    target = target_from(namespace, namespace.output, namespace.report)
    return download_command(options, target, verbose=namespace.verbose)


def _check_target(namespace: argparse.Namespace) -> None:
    """Raise ValueError, before anything opens, where what is asked for cannot be written."""
    from flaggui.core.galleries.target import target_from

    gallery, report = namespace.save, namespace.report
    target = target_from(namespace, gallery, report)
    if target.as_they_arrive and not (namespace.start and gallery and not target.zipped):
        raise ValueError("--as-they-arrive needs --start and --save, and makes no ZIP file here.")
    if not (gallery or report):
        return
    from flaggui.core.headless import no_place_for, unusable

    if refusal := (gallery and unusable(gallery)) or (report and no_place_for(report)):
        raise ValueError(refusal)


def _window(options: "Options | None", namespace: argparse.Namespace | None) -> int:
    """Open the window with `options`; None for what it remembers."""
    from flaggui.gui.libraries import missing_libraries

    if sentence := missing_libraries():
        print(f"flaggui: {sentence}", file=sys.stderr)
        return 1
    from flaggui.gui.start import run_window

    return run_window(options, namespace)


def _race(options: "Options", namespace: argparse.Namespace) -> int:
    from flaggui.core import race
    from flaggui.core.race_command import race_command
    from flaggui.gui.libraries import missing_libraries

    lack = missing_libraries(window=False)
    modes = race.usual_modes(qt=not lack)
    if namespace.modes is not None:
        modes = tuple(filter(None, map(str.strip, namespace.modes.split(","))))
    repetitions = race.REPETITIONS if namespace.repeat is None else namespace.repeat
    plan = race.plan_race(options, modes, repetitions)
    if lack and any(map(race.needs_qt, plan.modes)):
        print(f"flaggui: {lack}", file=sys.stderr)
        return 1
    return race_command(plan, namespace.report)


def _leave(status: int) -> None:
    """End our children, and the process at once where a thread that was cut off would hold it up.

    A name look-up cannot be interrupted, and executors join their threads at exit; files and
    logs are settled by now.
    """
    if module := sys.modules.get("flaggui.core.own_process"):
        module.end_child()
    if module := sys.modules.get("flaggui.core.mode_table"):
        module.end_all()
    from flaggui.core import logs

    logs.settle()
    others = [t for t in threading.enumerate() if t is not threading.current_thread()]
    # At exit, distributed waits ten seconds for workers that are gone already.
    if any(not thread.daemon for thread in others) or "distributed" in sys.modules:
        logging.shutdown()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


if __name__ == "__main__":
    sys.exit(main())
