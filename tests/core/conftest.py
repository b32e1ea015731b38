"""A run that was made and saved, for the tests of reports."""

import asyncio
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from flaggui.core.builtin import BuiltinServer
from flaggui.core.countries import book_twenty
from flaggui.core.follow import follow
from flaggui.core.knobs import Knobs
from flaggui.core.mode_table import load
from flaggui.core.options import Options
from flaggui.core.report import Report, make_report
from flaggui.core.report_file import write_report
from flaggui.core.run import Run
from flaggui.core.saved import open_report
from flaggui.core.sources import SOURCES

KNOBS = Knobs(latency=0.03, jitter=0.02, error_rate=0.3, seed=1, slow={"BG": 0.2})


@pytest.fixture(scope="session", params=["thread-map", "asyncio"])
def run_of(request: pytest.FixtureRequest) -> tuple[Run, Report]:
    """Return a finished run and its report."""
    with BuiltinServer.start(KNOBS) as server:
        source = replace(SOURCES["builtin"], template=server.template)
        run = Run(book_twenty(), source, 6)
        asyncio.run(follow(run, load(request.param), lambda _rows: None))
    options = Options(mode=request.param, workers=6, knobs=KNOBS)
    return run, make_report(run, options, prepared=0.1, cpu_time=0.2)


@pytest.fixture
def report(run_of: tuple[Run, Report]) -> Any:
    """Return a report that a test may change."""
    return deepcopy(run_of[1])


@pytest.fixture
def opened(run_of: tuple[Run, Report], tmp_path: Path) -> Report:
    """Return the report of the run as read from a file."""
    write_report(run_of[1], tmp_path / "run.json")
    return open_report(tmp_path / "run.json")
