"""Which proxy leads to a source."""

import pytest

from flaggui.core.proxies import proxies_for
from flaggui.core.run import Run
from flaggui.core.sources import SOURCES

PROXY = "http://proxy.example:3128"


@pytest.fixture(autouse=True)
def no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy", "request_method"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def test_without_settings_there_is_none() -> None:
    assert proxies_for("https://flagcdn.com/{cc}") == {}


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
def test_the_proxy_of_the_scheme(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, PROXY)
    assert proxies_for("https://flagcdn.com/{cc}") == {"https": PROXY}


def test_the_proxy_of_another_scheme_does_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", PROXY)
    assert proxies_for("https://flagcdn.com/{cc}") == {}


@pytest.mark.parametrize("host", ["127.0.0.1", "127.1.2.3", "localhost", "[::1]", "127.0.0.1:80"])
def test_this_machine_is_reached_directly(monkeypatch: pytest.MonkeyPatch, host: str) -> None:
    monkeypatch.setenv("HTTP_PROXY", PROXY)
    monkeypatch.setenv("ALL_PROXY", PROXY)
    assert proxies_for(f"http://{host}/{{cc}}.gif") == {}


@pytest.mark.parametrize(
    ("excepted", "found"),
    [("flagcdn.com", {}), (".com", {}), ("*", {}), ("other.example", {"https": PROXY})],
)
def test_exceptions(monkeypatch: pytest.MonkeyPatch, excepted: str, found: dict[str, str]) -> None:
    monkeypatch.setenv("HTTPS_PROXY", PROXY)
    monkeypatch.setenv("NO_PROXY", excepted)
    assert proxies_for("https://flagcdn.com/{cc}") == found


def test_the_builtin_server_is_never_asked_through_a_proxy(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HTTP_PROXY", PROXY)
    monkeypatch.setenv("ALL_PROXY", PROXY)
    assert Run([], SOURCES["builtin"], 1)._proxies == {}
