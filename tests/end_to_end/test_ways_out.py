"""Every mode takes the same way out: past a dead proxy to this machine, and only to known roots."""

import json
import os
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from flaggui.core.mode_table import MODES
from flaggui.resources import resource

pytestmark = pytest.mark.qt

CERTIFICATE = Path(__file__).with_name("self_signed.pem")
IMAGE = (resource("flags") / "br.gif").read_bytes()
ROOT = Path(__file__).parents[2]
DEAD_PROXY = dict.fromkeys(
    ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy"), "http://127.0.0.1:9"
)
WAYS = [*MODES, "thread-futures+own", "qtnetwork+own"]
"""Every mode, and readers of two kinds in a process of their own."""

# Downloads in each way of its arguments from each source, and prints what became of it.
DOWNLOAD = """
import json, sys
from flaggui.core.countries import countries
from flaggui.core.headless import run_to_end
from flaggui.core.knobs import PRESETS
from flaggui.core.mode_table import end_all
from flaggui.core.options import Options
from flaggui.core.own_process import end_child
from flaggui.core.prepare import prepare
from flaggui.core.sources import parse_source

sources, ways = (words.split() for words in sys.argv[1:])
server = None
for way in ways:
    mode, _, own = way.partition("+")
    for source in sources:
        options = Options(
            countries=(countries()["BR"],), mode=mode, workers=2, source=parse_source(source),
            knobs=PRESETS["LOCAL"], own_process=bool(own),
        )
        ready = prepare(options, server)
        server = ready.server or server
        [flag] = run_to_end(options, ready, lambda _rows: None).report["flags"]
        print(json.dumps([source, way, flag["status"], flag["message"]]), flush=True)
end_child()
end_all()
if server:
    server.close()
"""


def download(*sources: str, first: Path | None = None, **environment: str) -> list[dict[str, str]]:
    """Return, for each source, the message or else the status of a flag for each of `WAYS`.

    `first` is a folder to be put on the path of Python.
    """
    kept = {k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy")}
    paths = [str(first)] if first else []
    kept["PYTHONPATH"] = os.pathsep.join([*paths, str(ROOT)])
    done = subprocess.run(
        [sys.executable, "-c", DOWNLOAD, " ".join(sources), " ".join(WAYS)],
        env=kept | environment,
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert done.returncode == 0, done.stderr
    lines: list[Any] = [json.loads(line) for line in done.stdout.splitlines()]
    return [
        {way: message or status for found, way, status, message in lines if found == source}
        for source in sources
    ]


@contextmanager
def tls_server() -> Iterator[str]:
    """Yield the template of a server whose certificate signs itself."""

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Length", str(len(IMAGE)))
            self.end_headers()
            self.wfile.write(IMAGE)

        def log_message(self, *_: object) -> None:
            pass

    class Server(ThreadingHTTPServer):
        def handle_error(self, *_: object) -> None:  # clients that refuse the certificate
            pass

        def get_request(self) -> Any:
            connection, address = super().get_request()
            connection.settimeout(5)
            # The handshake comes with the first read, in a thread of its own.
            return context.wrap_socket(connection, server_side=True, **later), address

    later = {"do_handshake_on_connect": False}
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    server = Server(("127.0.0.1", 0), Answer)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield f"https://127.0.0.1:{server.server_port}/{{cc}}.gif"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_a_dead_proxy_is_not_asked_for_the_built_in_source() -> None:
    ours, others = download("builtin", "http://flags.invalid/{cc}.gif", **DEAD_PROXY)
    assert ours == dict.fromkeys(WAYS, "ok")
    assert others == dict.fromkeys(WAYS, "the proxy cannot be reached or refuses")


def test_a_certificate_that_signs_itself_is_refused_whatever_the_environment_says() -> None:
    here = str(CERTIFICATE)
    switches = {
        "REQUESTS_CA_BUNDLE": here, "CURL_CA_BUNDLE": here, "SSL_CERT_FILE": here,
        "SSL_CERT_DIR": str(CERTIFICATE.parent), "PYTHONHTTPSVERIFY": "0",
        "OPENSSL_CONF": os.devnull,
    }  # fmt: skip
    with tls_server() as source:
        [found] = download(source, **switches)
    refused = "TLS certificate not accepted: it is signed by nobody but itself"
    assert found == dict.fromkeys(WAYS, refused)


def test_one_set_of_roots_counts_in_every_mode(tmp_path: Path) -> None:
    # A certifi that knows this root and no other is the only thing that changes the verdict.
    (tmp_path / "certifi.py").write_text(
        f"def where():\n    return {str(CERTIFICATE)!r}\n\n"
        "def contents():\n    with open(where()) as file:\n        return file.read()\n"
    )
    with tls_server() as source:
        [found] = download(source, first=tmp_path)
    assert found == dict.fromkeys(WAYS, "ok")
