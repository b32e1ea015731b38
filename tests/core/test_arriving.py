"""Saved as they arrive, flags are there before the run is over, and an interrupted run goes on."""

import json
import threading
from pathlib import Path

import pytest

from flaggui.core.builtin import BuiltinServer
from flaggui.core.galleries.arriving import Arriving, begun_in
from flaggui.core.galleries.form import Form
from flaggui.core.galleries.gallery import Saved
from flaggui.core.galleries.transaction import GalleryError
from flaggui.core.galleries.verify import verify
from flaggui.core.headless import Finished, run_to_end
from flaggui.core.knobs import Knobs
from flaggui.core.options import Options
from flaggui.core.prepare import prepare
from flaggui.core.retry import retried
from tests.core.galleries import asking, downloaded, everything, saved

CODES = "BR CN DE JP"
FORM = Form(names="{name}")


def run_arriving(
    options: Options, arriving: Arriving, cancel_once: threading.Event | None = None
) -> Finished:
    """Run `options`, saved as they arrive; cancel the run as soon as the event is set."""
    ready = prepare(options)
    if cancel_once is not None:
        waiting = threading.Thread(target=lambda: cancel_once.wait(20) and ready.run.cancel())
        waiting.start()

    return run_to_end(options, ready, arriving.add, lambda run: arriving.begin(run, options))


def finished_in(folder: Path, options: Options, form: Form = FORM) -> Saved:
    """Download `options` to `folder`, going on with what is there."""
    begun = begun_in(folder, options, form)
    arriving = Arriving(folder, form, begun)
    rest = retried(options, begun.rows) if begun else options
    if rest is None:
        assert begun is not None
        return arriving.finish([], begun.manifest)
    finished = run_arriving(rest, arriving)
    return arriving.finish(finished.rows, finished.report)


def interrupted(folder: Path, server: BuiltinServer, *, cut_off: bool) -> Options:
    """Leave what a run leaves of which all flags but Japan's were saved when it ended.

    It is killed, or rather forgotten, if it is `cut_off`; else cancelled.
    """
    options = asking(server.template, CODES)
    server.set_knobs(Knobs(latency=0, jitter=0, slow={"JP": 30.0}))
    arriving = Arriving(folder, FORM, None)
    there = threading.Event()

    def look() -> None:
        while len(list(folder.glob("*.gif"))) < 3 or list(folder.glob(".flaggui-*")):
            assert arriving.failed is None
            threading.Event().wait(0.01)
        there.set()

    threading.Thread(target=look).start()
    finished = run_arriving(options, arriving, there)
    if cut_off:
        arriving._over.set()
        arriving._news.set()
        assert arriving._thread is not None
        arriving._thread.join()
    else:
        assert arriving.finish(finished.rows, finished.report).lacking == ("JP",)
    server.set_knobs(Knobs(latency=0, jitter=0))
    return options


def test_all_that_came_is_there_and_finished(server: BuiltinServer, tmp_path: Path) -> None:
    result = finished_in(tmp_path / "x", asking(server.template, CODES))
    verdict = verify(tmp_path / "x")
    assert verdict.is_whole
    assert (verdict.foreign, verdict.lacking, result.lacking) == ((), (), ())
    assert "unfinished" not in verdict.manifest
    assert sorted(result.files) == ["Brazil.gif", "China.gif", "Germany.gif", "Japan.gif"]


@pytest.mark.parametrize("cut_off", [False, True])
def test_it_goes_on_where_it_stopped(cut_off: bool, server: BuiltinServer, tmp_path: Path) -> None:
    place = tmp_path / "x"
    options = interrupted(place, server, cut_off=cut_off)
    verdict = verify(place)
    assert verdict.is_whole
    assert verdict.lacking == ("JP",)
    assert verdict.manifest.get("unfinished") is True
    before = everything(place)
    begun = begun_in(place, options, FORM)
    assert begun is not None
    rest = retried(options, begun.rows)
    assert rest is not None
    assert [country.code for country in rest.countries] == ["JP"]
    result = finished_in(place, options)
    assert result.written == ("Japan.gif",)
    after = everything(place)
    assert {n for n in before if after[n] != before[n]} == {"index.html", "manifest.json"}
    verdict = verify(place)
    assert verdict.is_whole
    assert verdict.lacking == ()
    assert "unfinished" not in verdict.manifest
    assert verdict.manifest["counts"]["ok"] == 4


def test_what_was_damaged_meanwhile_comes_again(server: BuiltinServer, tmp_path: Path) -> None:
    place = tmp_path / "x"
    options = interrupted(place, server, cut_off=True)
    (place / "China.gif").write_bytes(b"damaged")
    (place / "Brazil.gif").unlink()
    result = finished_in(place, options)
    assert sorted(result.written) == ["Brazil.gif", "China.gif", "Japan.gif"]
    assert verify(place).is_whole


def test_all_there_but_not_said_so(server: BuiltinServer, tmp_path: Path) -> None:
    options = asking(server.template, CODES)
    place = saved(tmp_path / "x", downloaded(options), FORM, more={"unfinished": True}).folder
    result = finished_in(place, options)
    assert (result.written, result.lacking) == ((), ())
    assert "unfinished" not in verify(place).manifest


def test_what_must_not_be_replaced_is_refused(server: BuiltinServer, tmp_path: Path) -> None:
    options = asking(server.template, CODES)
    done = saved(tmp_path / "done", downloaded(options), FORM).folder
    begun = interrupted(tmp_path / "begun", server, cut_off=True)
    for folder, chosen, form, words in (
        (done, options, FORM, "holds a finished gallery"),
        (tmp_path / "begun", asking(server.template, "BR CN"), FORM, "of another choice"),
        (tmp_path / "begun", begun, Form(), "of another choice"),
        (tmp_path / "begun", asking(server.template + "?", CODES), FORM, "of another choice"),
    ):
        before = everything(folder)
        with pytest.raises(GalleryError, match=words):
            begun_in(folder, chosen, form)
        assert everything(folder) == before
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "manifest.json").write_text('{"name": "my web site"}')
    with pytest.raises(GalleryError, match="cannot be opened"):
        begun_in(tmp_path / "mine", options, FORM)


def test_what_cannot_be_saved_is_said_and_the_run_goes_on(
    server: BuiltinServer, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("mine")
    arriving = Arriving(tmp_path / "file", FORM, None)
    finished = run_arriving(asking(server.template, CODES), arriving)
    assert finished.report["counts"]["ok"] == 4
    with pytest.raises(GalleryError, match="is a file"):
        arriving.finish(finished.rows, finished.report)
    assert (tmp_path / "file").read_text() == "mine"


def test_every_version_is_a_gallery(server: BuiltinServer, tmp_path: Path) -> None:
    """While it runs, whoever looks finds a manifest and all files that it names."""
    place = tmp_path / "x"
    server.set_knobs(Knobs(latency=0.2, jitter=0.2, slow={"JP": 1.0}))
    arriving = Arriving(place, FORM, None)
    seen: set[int] = set()
    over = threading.Event()

    def look() -> None:
        while not over.wait(0.005):
            if (place / "manifest.json").exists():
                manifest = json.loads((place / "manifest.json").read_bytes())
                images = manifest["files"].keys() - {"index.html"}
                assert all((place / name).exists() for name in images)
                seen.add(len(images))

    looking = threading.Thread(target=look)
    looking.start()
    finished = run_arriving(asking(server.template, CODES), arriving)
    over.set()
    looking.join()
    assert arriving.finish(finished.rows, finished.report).flags == 4
    assert len(seen) > 1
