"""One proxy for every mode: what leads through it, what does not, and what it may do to us."""

import asyncio
import base64
import socket
from collections.abc import Iterator
from contextlib import closing

import pytest

from flaggui.core.countries import countries
from flaggui.core.flag import DownloadStatus, FaultKind, Flag
from flaggui.core.follow import follow
from flaggui.core.limits import Limits
from flaggui.core.mode_table import MODES, end_all, loop_factory
from flaggui.core.options import Options
from flaggui.core.own_process import end_child
from flaggui.core.prepare import prepare
from flaggui.core.sources import SOURCES, Source, parse_source
from flaggui.resources import resource
from tests.core.bad_server import BadServer, Exchange, response

IMAGE = (resource("flags") / "br.gif").read_bytes()
BRAZIL = (countries()["BR"],)
LIMITS = Limits(connect=2, total=4, retries=0)
OFFLINE = (FaultKind.NO_HOST, FaultKind.NO_NETWORK)
# One mode for each reader, and for each place that a reader can be in.
WAYS = [(mode, False) for mode in ("thread-futures", "asyncio", "process-pool", "qtnetwork")]
WAYS += [("cluster", False)] if "cluster" in MODES else []
WAYS += [("thread-futures", True), ("qtnetwork", True)]
NAMES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")
EXCEPTED = "direct.invalid, .inside.invalid, *.starred.invalid, 192.0.2.0/24"


def as_proxy(exchange: Exchange) -> None:
    """Do what the name of the host that is asked for says."""
    words = exchange.head.decode("latin-1").split()
    if words[0] == "CONNECT":
        if words[1] == "tunnel.invalid:443":
            exchange.send(b"HTTP/1.1 200 Connected\r\n\r\n")
            exchange.sock.recv(1000)  # its side of a handshake
            exchange.send(b"this is no TLS\r\n" * 9)
        else:
            exchange.send(response(status="403 Forbidden"))
    elif words[1].startswith("http://flags.invalid/"):
        exchange.send(response(IMAGE))
    elif words[1].startswith("http://silent.invalid/"):
        exchange.hold()
    else:
        head = {"Proxy-Authenticate": 'Basic realm="x"'}
        exchange.send(response(status="407 Proxy Authentication Required", headers=head))


@pytest.fixture(autouse=True)
def no_settings(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in (*NAMES, "request_method"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    yield
    # Processes that are kept between runs have the environment of their beginning.
    end_child()
    end_all()


def fetch(mode: str, source: Source, *, own_process: bool, limits: Limits = LIMITS) -> Flag:
    """Return Brazil's flag from `source`, fetched in `mode`."""
    ready = prepare(Options(BRAZIL, mode, 2, source, limits=limits, own_process=own_process))

    async def main() -> None:
        async with asyncio.timeout(30):
            await follow(ready.run, ready.mode, lambda _rows: None)

    factory = None if own_process else loop_factory(mode)
    try:
        with asyncio.Runner(loop_factory=factory) as runner:
            runner.run(main())
    finally:
        if ready.server:
            ready.server.close()
    flag = ready.run.rows[0].flag
    assert flag is not None
    return flag


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("mode", "own_process"), WAYS)
def test_a_proxy_in_the_environment(
    mode: str, own_process: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    def verdict(address: str, limits: Limits = LIMITS) -> tuple[FaultKind | None, str]:
        source = parse_source(address)
        flag = fetch(mode, source, own_process=own_process, limits=limits)
        assert (flag.body == IMAGE) is (flag.status is DownloadStatus.OK)
        return flag.fault, flag.message

    with BadServer(as_proxy) as proxy:
        address = f"us%40er:p%3Aw@127.0.0.1:{proxy.port}"  # no scheme, as many have it
        monkeypatch.setenv("HTTP_PROXY", address)
        monkeypatch.setenv("https_proxy", f"http://{address}")
        monkeypatch.setenv("NO_PROXY", EXCEPTED)

        assert verdict("http://flags.invalid/{cc}.gif") == (None, "")
        head = proxy.exchanges[-1].head
        assert head.startswith(b"GET http://flags.invalid/br.gif HTTP/1.1\r\n")
        credentials = base64.b64encode(b"us@er:p:w").decode()
        assert f"proxy-authorization: basic {credentials}".lower() in head.decode().lower()
        assert b"\r\nhost: flags.invalid\r\n" in head.lower()

        fault, words = verdict("http://refused.invalid/{cc}.gif")
        assert (fault, words) == (
            FaultKind.STATUS,
            "refused by the proxy: 407 Proxy Authentication Required",
        )
        fault, words = verdict("https://refused.invalid/{cc}.gif")
        assert (fault, words) == (FaultKind.PROXY, "the proxy cannot be reached or refuses")
        assert proxy.exchanges[-1].head.startswith(b"CONNECT refused.invalid:443 HTTP/1.")
        fault, words = verdict("https://tunnel.invalid/{cc}.gif")
        assert (fault, words) == (
            FaultKind.TLS,
            "no secure connection: the TLS handshake failed",
        )
        hasty = Limits(connect=0.5, total=0.5, retries=0)
        assert verdict("http://silent.invalid/{cc}.gif", hasty)[0] is FaultKind.NO_ANSWER

        asked = len(proxy.exchanges)
        for host in ("direct.invalid", "a.inside.invalid", "a.starred.invalid"):
            assert verdict(f"http://{host}/{{cc}}.gif")[0] in OFFLINE
        # Built-in and other servers on this machine are never asked through a proxy.
        assert fetch(mode, SOURCES["builtin"], own_process=own_process).status is DownloadStatus.OK
        with BadServer(lambda exchange: exchange.send(response(IMAGE))) as server:
            assert verdict(server.url()) == (None, "")
        assert len(proxy.exchanges) == asked
    # Now it is dead.
    for scheme in ("http", "https"):
        assert verdict(f"{scheme}://flags.invalid/{{cc}}.gif")[0] is FaultKind.PROXY
    assert fetch(mode, SOURCES["builtin"], own_process=own_process).status is DownloadStatus.OK


@pytest.mark.parametrize("mode", ["thread-futures", "asyncio", "qtnetwork"])
@pytest.mark.parametrize(
    ("proxy", "words"),
    [
        ("socks5://me:secret@127.0.0.1:1080", "“socks5://127.0.0.1:1080” cannot be used"),
        ("http://me:secret@127.0.0.1:port", "“http://127.0.0.1:port”, is not complete"),
    ],
)
def test_a_proxy_that_no_mode_can_use(
    mode: str, proxy: str, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", proxy)
    with pytest.raises(OSError, match=words) as refusal:
        fetch(mode, parse_source("https://flags.invalid/{cc}.gif"), own_process=False)
    assert "secret" not in str(refusal.value)


@pytest.mark.usefixtures("qapp")
def test_a_dead_proxy_is_refused_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        port = listener.getsockname()[1]
    monkeypatch.setenv("ALL_PROXY", f"http://127.0.0.1:{port}")
    source = parse_source("http://flags.invalid/{cc}.gif")
    flag = fetch("asyncio", source, own_process=False)
    assert flag.fault is FaultKind.PROXY
    assert len(flag.attempts) == 1
