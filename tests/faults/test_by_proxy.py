"""Every reader by way of a proxy that fails: one verdict."""

import pytest

from flaggui.core.countries import book_twenty
from flaggui.core.flag import FaultKind, Flag
from flaggui.core.options import Options
from flaggui.core.sources import Source
from tests.core.bad_server import Answer, BadServer, Exchange, response, saying
from tests.faults.case import HASTY, WHOLE, no_answer
from tests.faults.matrix import run_all

READERS = ("thread-futures", "asyncio", pytest.param("qtnetwork", marks=pytest.mark.qt))
ASK = response(status="407 Who", headers={"Proxy-Authenticate": 'Basic realm="x"'})
CASES: dict[str, tuple[str, Answer, FaultKind | None, int]] = {
    "whole": ("http", saying(WHOLE), None, 1),
    "refused": ("http", saying(response(b"no", "403 No")), FaultKind.STATUS, 1),
    "closed": ("http", no_answer, FaultKind.BROKEN, 3),
    "no way in": ("https", saying(response(b"no", "403 No")), FaultKind.PROXY, 1),
    "no name given": ("https", saying(ASK), FaultKind.PROXY, 1),
    "nobody there": ("https", saying(response(b"no", "502 Bad Gateway")), FaultKind.PROXY, 1),
    "closed at once": ("https", no_answer, FaultKind.BROKEN, 3),
    "closed behind": ("https", saying(b"HTTP/1.1 200 OK\r\n\r\n"), FaultKind.BROKEN, 3),
    "silence": ("https", Exchange.hold, FaultKind.NO_ANSWER, 1),
}


def flag_by(reader: str, proxy: str, scheme: str, monkeypatch: pytest.MonkeyPatch) -> Flag:
    for name in ("HTTP_PROXY", "HTTPS_PROXY"):
        monkeypatch.setenv(name, proxy)
        monkeypatch.setenv(name.lower(), proxy)
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    source = Source("far", "Far", f"{scheme}://flags.invalid/{{cc}}.gif")
    options = Options(tuple(book_twenty()[:1]), reader, 1, source, limits=HASTY)
    [(run, _report)] = run_all([options])
    assert run.rows[0].flag
    return run.rows[0].flag


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("case", CASES)
def test_verdict(reader: str, case: str, monkeypatch: pytest.MonkeyPatch) -> None:
    scheme, answer, fault, tries = CASES[case]
    with BadServer(answer) as server:
        flag = flag_by(reader, server.url(""), scheme, monkeypatch)
        assert (flag.fault, len(flag.attempts)) == (fault, tries), flag.message
        assert len(server.exchanges) == tries


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("proxy", ["http://127.0.0.1:1", "http://proxy.invalid:1"])
def test_no_proxy_there(
    reader: str, scheme: str, proxy: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert flag_by(reader, proxy, scheme, monkeypatch).fault is FaultKind.PROXY
