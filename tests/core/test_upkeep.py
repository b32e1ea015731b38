"""What an update and an interrupted run must not get wrong: addresses, dates, pages, failures."""

import asyncio
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from flaggui.core.builtin import BuiltinServer
from flaggui.core.countries import countries
from flaggui.core.follow import follow
from flaggui.core.galleries.arriving import Arriving, begun_in
from flaggui.core.galleries.form import Form
from flaggui.core.galleries.gallery import save_gallery
from flaggui.core.galleries.manifest import Manifest
from flaggui.core.galleries.transaction import GalleryError
from flaggui.core.galleries.update import Updated, plan_update, save_update
from flaggui.core.knobs import PRESETS
from flaggui.core.mode_table import loop_factory
from flaggui.core.options import Options
from flaggui.core.prepare import prepare
from flaggui.core.report import Report, make_report
from flaggui.core.run import Row, Run
from flaggui.core.strict_json import parsed

THREE = tuple(countries()[code] for code in ("BR", "CN", "ID"))
OPTIONS = Options(THREE, knobs=PRESETS["LOCAL"])


def run_of(
    options: Options, server: BuiltinServer | None, started: Callable[[Run], object] = id
) -> tuple[list[Row], Report]:
    """Run `options` to the end; return its rows in order of delivery, and its report."""
    ready = prepare(options, server)

    async def main() -> None:
        await follow(ready.run, ready.mode, lambda _rows: None, started=started)

    with asyncio.Runner(loop_factory=loop_factory(options.mode)) as runner:
        runner.run(main())
    if ready.server is not None and ready.server is not server:
        ready.server.close()
    report = make_report(ready.run, options, prepared=0, cpu_time=0)
    return sorted(ready.run.rows, key=lambda row: row.rank or 0), report


def saved(folder: Path, server: BuiltinServer | None) -> None:
    rows, report = run_of(OPTIONS, server)
    save_gallery(folder, [row.flag for row in rows if row.flag], report)


def updated(
    folder: Path, server: BuiltinServer | None, started: Callable[[Run], object] = id
) -> tuple[dict[str, int | None], Updated]:
    """Update the gallery; return the HTTP status of each flag, and what came of it."""
    update = plan_update(folder, OPTIONS)
    rows, report = run_of(update.options, server, started)
    asked = {row.country.code: row.flag.http_status for row in rows if row.flag}
    return asked, save_update(update, rows, report)


def manifest_of(folder: Path) -> Manifest:
    found: Manifest = parsed((folder / "manifest.json").read_bytes())
    return found


def change(folder: Path, old: str, new: str) -> None:
    path = folder / "manifest.json"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_the_built_in_server_moves_and_still_sends_nothing_twice(
    server: BuiltinServer, tmp_path: Path
) -> None:
    saved(tmp_path / "x", None)  # a server of its own, at another port
    flag = next(f for f in manifest_of(tmp_path / "x")["flags"] if f["cc"] == "CN")
    change(tmp_path / "x", flag["sha256"], "0" * 64)  # what is there now is another image
    (tmp_path / "x" / "cn.gif").unlink()
    asked, first = updated(tmp_path / "x", server)
    assert (asked, first.changed) == ({"BR": 304, "CN": 200, "ID": 304}, ("CN",))
    asked, second = updated(tmp_path / "x", server)
    assert (asked, second.unchanged) == ({"BR": 304, "CN": 304, "ID": 304}, 3)


def test_a_page_that_was_repaired_is_told(server: BuiltinServer, tmp_path: Path) -> None:
    saved(tmp_path / "x", server)
    page = (tmp_path / "x" / "index.html").read_bytes()
    (tmp_path / "x" / "index.html").write_bytes(b"mine")
    _, result = updated(tmp_path / "x", server)
    assert result.repaired == ("index.html",)
    assert (tmp_path / "x" / "index.html").read_bytes() == page


def test_only_a_source_that_answered_was_checked(server: BuiltinServer, tmp_path: Path) -> None:
    saved(tmp_path / "x", server)
    updated(tmp_path / "x", server, started=Run.cancel)
    assert "checked" not in manifest_of(tmp_path / "x")
    updated(tmp_path / "x", server)
    checked = manifest_of(tmp_path / "x")["checked"]
    _, result = updated(tmp_path / "x", server, started=Run.cancel)
    assert set(result.failed) == {"BR", "CN", "ID"}
    assert manifest_of(tmp_path / "x")["checked"] == checked


def test_a_flag_that_came_and_has_no_file_is_still_to_come(
    server: BuiltinServer, tmp_path: Path
) -> None:
    rows, report = run_of(OPTIONS, server)
    flags = [row.flag for row in rows if row.flag and row.flag.cc != "CN"]
    save_gallery(tmp_path / "x", flags, report, more={"unfinished": True})
    begun = begun_in(tmp_path / "x", OPTIONS, Form())
    assert begun is not None
    left = {r.country.code for r in begun.rows if r.flag is None or r.flag.status != "ok"}
    assert left == {"CN"}


def test_what_cannot_be_saved_is_told_while_the_run_goes_on(
    server: BuiltinServer, tmp_path: Path
) -> None:
    (tmp_path / "x").write_bytes(b"in the way")
    told: list[GalleryError] = []
    over = threading.Event()

    def tell(error: GalleryError) -> None:
        told.append(error)
        over.set()

    arriving = Arriving(tmp_path / "x", Form(), None, tell=tell)

    def started(run: Run) -> None:
        arriving.begin(run, OPTIONS)
        assert over.wait(10)

    rows, report = run_of(OPTIONS, server, started)
    assert report["counts"]["ok"] == 3
    with pytest.raises(GalleryError) as caught:
        arriving.finish(rows, report)
    assert [caught.value] == told
