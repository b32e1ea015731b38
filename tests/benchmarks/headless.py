"""A child that downloads without a window. Light to import: its workers import it again."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.benchmarks.plan import options
from tests.benchmarks.probes import answer_jobs

if TYPE_CHECKING:
    from flaggui.core.builtin import BuiltinServer


def main() -> None:
    """Answer jobs with reports until standard input ends."""
    from flaggui.core import mode_table, own_process

    servers: dict[str, BuiltinServer] = {}
    try:
        answer_jobs(lambda job: _run(job, servers))
    finally:
        for server in servers.values():
            server.close()
        own_process.end_child()
        mode_table.end_all()


def _run(job: dict[str, Any], servers: "dict[str, BuiltinServer]") -> dict[str, Any]:
    from flaggui.core.builtin import BuiltinServer
    from flaggui.core.headless import run_to_end
    from flaggui.core.prepare import prepare

    chosen, log = options(job), job.get("log", "")
    if log not in servers:
        servers[log] = BuiltinServer.start(chosen.knobs, Path(log) if log else None)
    ready = prepare(chosen, servers[log])
    finished = run_to_end(chosen, ready, lambda _rows: None)
    servers[log].set_knobs(chosen.knobs)  # flushes the log
    return {"report": finished.report}


if __name__ == "__main__":
    main()
