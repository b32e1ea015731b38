"""Getting ready: what fails leaves nothing running."""

import psutil
import pytest

from flaggui.core.options import Options
from flaggui.core.prepare import prepare


def servers() -> set[int]:
    children = psutil.Process().children(recursive=True)
    return {child.pid for child in children if "serve" in child.cmdline()}


def test_a_mode_that_cannot_get_ready_leaves_no_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("flaggui.core.cluster._CONNECT", 0.3)
    before = servers()
    with pytest.raises(OSError, match="scheduler"):
        prepare(Options(mode="cluster", scheduler="tcp://127.0.0.1:1"))
    assert servers() == before
