"""``python -m flaggui``: reads the arguments and starts what they ask for.

Nothing heavy is imported at the top: process workers import this module again.
"""

import argparse
import logging
import multiprocessing
import os
import sys
import threading
from pathlib import Path

from flaggui.core.arguments import make_parser, options_of
from flaggui.core.display import has_display
from flaggui.core.mode_table import MODES
from flaggui.core.options import Options


def main() -> int:
    """Run flaggui with the arguments of the process and return its exit status."""
    if getattr(sys, "frozen", False):
        multiprocessing.freeze_support()
    parser = make_parser()
    namespace = parser.parse_args()
    logging.basicConfig(format="flaggui: %(message)s", level=logging.WARNING)
    try:
        status = _command(namespace)
    except KeyboardInterrupt:
        # Before the loop answers signals itself; as shells count it: 128 + SIGINT.
        status = 130
    except ValueError as error:
        parser.exit(2, f"flaggui: {error}\n")
    _leave(status)
    return status


def _command(namespace: argparse.Namespace) -> int:
    if namespace.command == "serve":
        from flaggui.core.server import run_server

        return run_server(namespace)
    options = options_of(namespace)
    if namespace.command == "race":
        return _race(options, namespace)
    opens = namespace.command == "window" and has_display()
    if opens or MODES[options.mode].function.startswith("flaggui.gui."):
        from flaggui.gui.libraries import missing_libraries

        if sentence := missing_libraries(window=opens):
            print(f"flaggui: {sentence}", file=sys.stderr)
            return 1
    if namespace.command == "download":
        from flaggui.core.headless import download_command

        return download_command(
            options, namespace.output, namespace.report, verbose=namespace.verbose
        )
    if not opens:
        from flaggui.core.headless import download_command

        print("There is no display to open a window on: downloading without one.")
        folder = namespace.save or Path("downloads")
        return download_command(options, folder, namespace.report)
    from flaggui.gui.app import run_window

    # Started plainly, the window is as it was left.
    return run_window(options if sys.argv[1:] else None, namespace)


def _race(options: Options, namespace: argparse.Namespace) -> int:
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
    others = [t for t in threading.enumerate() if t is not threading.current_thread()]
    if any(not thread.daemon for thread in others):
        logging.shutdown()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


if __name__ == "__main__":
    sys.exit(main())
