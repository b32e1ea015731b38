"""Faults × modes: runs in which each row is a fault, and what is wrong with what became of them."""

import asyncio
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from flaggui.core.countries import Country
from flaggui.core.flag import DownloadStatus, Flag
from flaggui.core.follow import follow
from flaggui.core.galleries.gallery import save_gallery
from flaggui.core.mode_table import loop_factory
from flaggui.core.options import Options
from flaggui.core.prepare import prepare
from flaggui.core.report import Report, make_report
from flaggui.core.run import Row, Run
from flaggui.core.sources import Source
from tests.core.marks import is_marked
from tests.faults.case import Case
from tests.faults.serving import Log, serving
from tests.faults.table import FAULTS

if TYPE_CHECKING:
    from flaggui.core.limits import Limits

TABLE = "tests.faults.table:FAULTS"
_HANGS = 1.0  # seconds after a flag's time from which it hangs
_EARLY = 0.01  # seconds by which two clocks' readings may differ


@dataclass(frozen=True)
class Cell:
    """One fault in one mode.

    Attributes:
        problems: What is wrong, in a few words each; none where all is as it must be.
    """

    fault: str
    flag: Flag
    seconds: float
    problems: tuple[str, ...]


@dataclass(frozen=True)
class Column:
    """All faults in one mode, and what is wrong with their runs as a whole."""

    mode: str
    cells: tuple[Cell, ...]
    problems: tuple[str, ...]

    def told(self) -> list[str]:
        """Return a line for everything that is wrong."""
        lines = [f"{self.mode}: {problem}" for problem in self.problems]
        for cell in self.cells:
            lines += [f"{self.mode}, {cell.fault}: {problem}" for problem in cell.problems]
        return lines


def run_faults(
    mode: str, keys: Sequence[str], workers: int, folder: Path, *, own_process: bool = False
) -> Column:
    """Run the faults called `keys` in `mode`, all at once; return what became of them.

    Galleries of what came are saved in `folder`. In sequence, eight runs are under way at once.
    """
    cells: list[Cell] = []
    wrong: list[str] = []
    parts = 8 if mode == "sequential" and not own_process else 1
    with serving(TABLE, tuple(keys)) as served:
        for asking in groups(keys, served.ports):
            common = replace(asking, mode=mode, workers=workers, own_process=own_process)
            chosen = [
                replace(common, countries=common.countries[part::parts])
                for part in range(min(parts, len(common.countries)))
            ]
            finished = run_all(chosen)
            log = served.log()
            most = sum(report["workers"] for _, report in finished)
            if log.most > most:
                wrong.append(f"{log.most} requests open, {most} workers")
            for run, report in finished:
                cells += cells_of(run.rows, log)
                wrong += wrong_rows(folder / str(len(cells)), run.rows, report)
    name = f"{mode}, own process" if own_process else mode
    return Column(name, in_order(cells), tuple(wrong))


def groups(keys: Sequence[str], ports: Mapping[str, int]) -> Iterator[Options]:
    """Yield options that ask for `keys`, those with the same limits and scheme at once."""
    made: dict[tuple[Limits, str], list[str]] = defaultdict(list)
    for key in keys:
        made[FAULTS[key].limits, FAULTS[key].scheme].append(key)
    for (limits, scheme), names in made.items():
        template = f"{scheme}://127.0.0.1:{{cc}}/flag.gif"
        source = Source("faults", "Faults", template)
        countries = tuple(Country(str(ports[name]), name) for name in names)
        yield Options(countries, source=source, limits=limits)


def in_order(cells: Iterable[Cell]) -> tuple[Cell, ...]:
    """Return `cells` in the order of the table."""
    places = {key: place for place, key in enumerate(FAULTS)}
    return tuple(sorted(cells, key=lambda cell: places[cell.fault]))


def run_all(chosen: Sequence[Options]) -> list[tuple[Run, Report]]:
    """Run all of `chosen`, of one mode, at once on the loop of that mode."""
    ready = [prepare(options) for options in chosen]

    async def main() -> None:
        async with asyncio.timeout(120):
            await asyncio.gather(*(follow(one.run, one.mode, _ignore) for one in ready))

    factory = None if chosen[0].own_process else loop_factory(chosen[0].mode)
    with asyncio.Runner(loop_factory=factory) as runner:
        runner.run(main())
    return [
        (one.run, make_report(one.run, options, prepared=0, cpu_time=0))
        for one, options in zip(ready, chosen, strict=True)
    ]


def _ignore(_rows: list[Row]) -> None:
    """Show nothing."""


def cells_of(rows: Sequence[Row], log: Log) -> list[Cell]:
    """Return what became of the faults of `rows`, whose servers have seen `log`."""
    return [_cell(row, log) for row in rows]


def _cell(row: Row, log: Log) -> Cell:
    name, flag = row.country.name, row.flag
    assert flag is not None
    seconds = (row.finished or 0.0) - (row.started or 0.0)
    problems = tuple(_wrong(FAULTS[name], flag, seconds, log.asked.get(name, [])))
    return Cell(name, flag, seconds, problems)


def _wrong(case: Case, flag: Flag, seconds: float, asked: list[float]) -> Iterator[str]:
    """Yield what is wrong with `flag`, in a few words each."""
    if (flag.status, flag.fault) != (case.outcome, case.fault):
        yield f"{flag.fault or flag.status}, not {case.fault or case.outcome}: {flag.message}"
    if flag.status is DownloadStatus.OK and flag.body != case.body:
        yield "another flag"
    if flag.status is not DownloadStatus.OK and (flag.body or flag.sha256 or flag.picture):
        yield "a body beside an error"
    if flag.body and flag.sha256 != sha256(flag.body).hexdigest():
        yield "a wrong sum"
    if (flag.fault is None) != (flag.message == ""):
        yield f"a sentence that does not fit: {flag.message}"
    if any(a.message and not is_marked(a.message) for a in (flag, *flag.attempts)):
        yield f"a sentence that nobody marked: {flag.message}"
    if not 0 <= seconds <= case.limits.total + _HANGS:
        yield f"{seconds:.2f} s"
    if len(flag.attempts) != case.requests:
        yield f"{len(flag.attempts)} attempts, not {case.requests}"
    if len(asked) > case.requests:
        yield f"{len(asked)} requests for {case.requests} attempts"
    if len(asked) > 1 and asked[1] - asked[0] < case.earliest - _EARLY:
        yield f"back after {asked[1] - asked[0]:.2f} s, asked for {case.earliest:g} s"


def wrong_rows(folder: Path, rows: Sequence[Row], report: Report) -> Iterator[str]:
    """Yield what is wrong with the counts of a run and with its gallery, saved to `folder`."""
    cases = {row.country.code: FAULTS[row.country.name] for row in rows}
    planned = Counter(str(case.outcome) for case in cases.values())
    counted = +Counter(report["counts"])
    if counted != planned:
        yield f"counts {dict(counted)}, planned {dict(planned)}"
    expected = {code: case.body for code, case in cases.items() if case.fault is None}
    yield from wrong_files(folder, rows, report, expected)


def wrong_files(
    folder: Path,
    rows: Sequence[Row],
    report: Report,
    expected: dict[str, bytes],
    named: Callable[[str], str] = str,
) -> Iterator[str]:
    """Save what came to `folder`; yield what is wrong with its images.

    Args:
        folder: A gallery to be.
        rows: Of a finished run.
        report: Its report.
        expected: The images planned, by code.
        named: Makes a code of the name of a file.
    """
    arrived = sorted(rows, key=lambda row: row.rank or 0)
    flags = [row.flag for row in arrived if row.flag]
    if any(flag.status is DownloadStatus.OK for flag in flags):
        save_gallery(folder, flags, report)
    found = {
        named(path.stem): path.read_bytes()
        for path in (folder.iterdir() if folder.exists() else ())
        if path.suffix not in (".html", ".json")
    }
    codes = found.keys() | expected.keys()
    if strange := sorted(code for code in codes if found.get(code) != expected.get(code)):
        yield f"wrong files: {strange}"
