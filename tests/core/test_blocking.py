"""The blocking reader among threads that take turns."""

import threading
import time
from time import monotonic

from flaggui.core.blocking import Line
from flaggui.core.download import download
from flaggui.core.flag import DownloadStatus
from flaggui.core.limits import Limits
from flaggui.core.turns import at_work
from flaggui.resources import resource
from tests.core.bad_server import BadServer, Exchange, response

WHOLE = response((resource("flags") / "br.gif").read_bytes())


def test_a_reply_came_when_it_was_read_and_not_when_its_turn_did() -> None:
    limits = Limits(retries=0)
    line = Line(limits, threading.Event(), {})
    seen: list[float] = []

    def answer(exchange: Exchange) -> None:
        with at_work():
            exchange.send(WHOLE)
            latest = monotonic() + 5
            while not line.read_at and monotonic() < latest:
                time.sleep(0.001)
            seen.append(monotonic())

    with BadServer(answer) as server:
        steps = download(0, "BR", server.url("/br.gif"), limits, "")
        flag = line.drive(steps, lambda _phase, _moment: None)
    line.close()
    assert flag.status is DownloadStatus.OK
    assert flag.phases.first_byte is not None
    assert flag.phases.first_byte <= flag.attempts[0].finished <= seen[0]
