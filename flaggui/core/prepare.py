"""Getting ready for a run, before its clock starts."""

from dataclasses import dataclass, replace
from time import monotonic

from flaggui.core.builtin import BuiltinServer
from flaggui.core.mode_table import get_ready, load
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
        OSError: The built-in server, or what the mode needs, cannot be started.
    """
    began = monotonic()
    source = options.source
    needs = (options.mode, options.at_once, source, options.scheduler)
    if options.own_process:
        # multiprocessing, for those who want it.
        from flaggui.core import own_process

        workers, mode = own_process.get_ready(*needs), own_process.own_process(options.mode)
    else:
        mode, workers = load(options.mode), get_ready(*needs)
    # The server comes last: a mode that cannot get ready would leave it behind.
    if source.builtin:
        if server is None or not server.alive:
            server = BuiltinServer.start(options.knobs)
        else:
            server.set_knobs(options.knobs)
        source = replace(source, template=server.template)
    run = Run(options.countries, source, workers, options.limits, options.known)
    return Ready(run, mode, server, monotonic() - began)
