"""What people read when a flag does not come, and what they can do about it."""

import errno
import socket
import subprocess
import sys
from itertools import combinations
from pathlib import Path

import pytest

from flaggui.core import faults
from flaggui.core.faults import advice_for, fault_for, has_route
from flaggui.core.flag import FaultKind
from flaggui.core.limits import Limits
from flaggui.core.reply import too_large, too_slow

OF_THE_REPLY = {
    FaultKind.NO_ANSWER,
    FaultKind.TOO_SLOW,
    FaultKind.TOO_LARGE,
    FaultKind.NOT_AN_IMAGE,
    FaultKind.STATUS,
    FaultKind.REDIRECT,
}
"""Those whose words `core.download` and `core.images` have."""


@pytest.fixture
def online(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(faults, "has_route", lambda: True)


@pytest.mark.usefixtures("online")
def test_no_two_faults_read_alike() -> None:
    kinds = set(FaultKind) - OF_THE_REPLY
    said = {kind: str(fault_for(kind, "5 s")) for kind in kinds}
    said |= {FaultKind.NO_ANSWER: str(too_slow(Limits(), begun=False))}
    said |= {FaultKind.TOO_SLOW: str(too_slow(Limits(), begun=True))}
    said |= {FaultKind.TOO_LARGE: str(too_large(Limits()))}
    for one, other in combinations(said.values(), 2):
        assert one != other
        assert not one.startswith(other)
    assert all(words[0].islower() or words.startswith("TLS") for words in said.values())
    assert not any("{" in words or words.endswith(".") for words in said.values())


@pytest.mark.parametrize(
    ("openssl", "words"),
    [
        ("certificate has expired", "TLS certificate not accepted: it has expired"),
        ("certificate is not yet valid", "TLS certificate not accepted: it is not valid yet"),
        (
            "self-signed certificate",
            "TLS certificate not accepted: it is signed by nobody but itself",
        ),
        (
            "self-signed certificate in certificate chain",
            "TLS certificate not accepted: its issuer is not known",
        ),
        (
            "unable to get local issuer certificate",
            "TLS certificate not accepted: its issuer is not known",
        ),
        (
            "Hostname mismatch, certificate is not valid for 'flags.example'.",
            "TLS certificate not accepted: it is another host’s",
        ),
        ("handshake failed", "no secure connection: the TLS handshake failed"),
        ("", "no secure connection: the TLS handshake failed"),
        ("weak key", "TLS certificate not accepted: weak key"),
    ],
)
def test_what_is_wrong_with_a_certificate(openssl: str, words: str) -> None:
    assert str(fault_for(FaultKind.TLS, openssl)) == words


def test_a_certificate_that_seems_out_of_date_may_mean_a_wrong_clock() -> None:
    for openssl in ("certificate has expired", "certificate is not yet valid"):
        message = str(fault_for(FaultKind.TLS, openssl))
        assert "clock" in advice_for("tls", message)
    assert advice_for("tls", str(fault_for(FaultKind.TLS, "self-signed certificate"))) == ""


@pytest.mark.parametrize(
    ("fault", "status", "word"),
    [
        ("proxy", None, "NO_PROXY"),
        ("status", 407, "NO_PROXY"),
        ("status", 429, "Fewer workers"),
        ("status", 503, "busy"),
        ("no_network", None, "built-in server"),
        ("no_host", None, "address"),
        ("refused", None, "port"),
        ("connect_timeout", None, "Fewer workers"),
        (FaultKind.CUT_SHORT, None, "Another try"),
    ],
)
def test_there_is_advice(fault: str, status: int | None, word: str) -> None:
    assert word in advice_for(fault, "", status)


@pytest.mark.parametrize(
    ("fault", "status"), [(None, None), ("status", 404), ("cancelled", None), ("unheard", None)]
)
def test_where_nothing_can_be_done_nothing_is_said(fault: str | None, status: int | None) -> None:
    assert advice_for(fault, "", status) == ""


def test_a_name_is_not_to_blame_where_there_is_no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(faults, "has_route", lambda: False)
    fault = fault_for(FaultKind.NO_HOST)
    assert fault.kind is FaultKind.NO_NETWORK
    assert str(fault) == "no network: no way leads to that host"


def test_no_route_means_no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def unreachable(_sock: socket.socket, _address: object) -> None:
        raise OSError(errno.ENETUNREACH, "Network is unreachable")

    monkeypatch.setattr(socket.socket, "connect", unreachable)
    assert not has_route()


def can_unshare() -> bool:
    """Return whether this system lets anybody have a network of his own, with nothing in it."""
    try:
        return subprocess.run(["unshare", "-rn", "true"], capture_output=True).returncode == 0
    except OSError:
        return False


if can_unshare():

    @pytest.mark.qt
    @pytest.mark.parametrize("mode", ["thread-futures", "asyncio", "qtnetwork"])
    @pytest.mark.parametrize("host", ["flags.example", "192.0.2.1"])
    def test_without_any_network(mode: str, host: str, tmp_path: Path) -> None:
        done = subprocess.run(
            ["unshare", "-rn", sys.executable, "-m", "flaggui", "download", "BR", "--mode", mode,
             "-s", f"http://{host}/{{cc}}.gif"],
            capture_output=True, text=True, timeout=40, check=False, cwd=tmp_path,
        )  # fmt: skip
        assert done.returncode == 1
        assert "BR: no network: no way leads to that host\n" in done.stdout
        assert "The built-in server needs no network.\n" in done.stdout
