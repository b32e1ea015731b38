"""Getting ready for a run, before its clock starts."""

from dataclasses import dataclass, replace
from time import monotonic

from flaggui.core.builtin import BuiltinServer
from flaggui.core.mode_table import load
from flaggui.core.options import Options
from flaggui.core.run import Mode, Run


@dataclass(frozen=True, slots=True)
class Ready:
    """A run that can start.

    Attributes:
        server: The built-in server, None where another source is asked.
        seconds: What getting ready took.
    """

    run: Run
    mode: Mode
    server: BuiltinServer | None
    seconds: float


def prepare(options: Options, server: BuiltinServer | None = None) -> Ready:
    """Return a run for `options`; imports what its mode needs, starts or sets the server.

    Blocks for as long as that takes: with a window, call it off the GUI thread.

    Args:
        options: What was chosen.
        server: A built-in server to use again; another is started if it has ended.

    Raises:
        OSError: The built-in server cannot be started.
    """
    began = monotonic()
    mode = load(options.mode)
    source = options.source
    if source.builtin:
        if server is None or not server.alive:
            server = BuiltinServer.start(options.knobs)
        else:
            server.set_knobs(options.knobs)
        source = replace(source, template=server.template)
    run = Run(options.countries, source, options.at_once, options.limits)
    return Ready(run, mode, server, monotonic() - began)
