"""A connection on Qt's sockets: it waits for nothing, signals call it back."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from selectors import EVENT_READ, DefaultSelector
from time import monotonic
from urllib.parse import SplitResult

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QAbstractSocket, QSslError, QSslSocket, QTcpSocket

from flaggui.core.faults import fault_for
from flaggui.core.flag import Fault, FaultKind
from flaggui.core.http1 import Incoming
from flaggui.core.limits import Limits
from flaggui.gui.modes.qt_access import (
    as_qt,
    certified,
    fault_of,
    port_of,
    request_for,
    tls_words,
)

_PIECE = 16_384
"""Bytes that Qt reads before it waits for us: what a flood brings into one callback at most."""


class Connection:
    """A socket to one host, which asks for one thing at a time.

    Attributes:
        connected: Monotonic second at which it stood, None before.
        first_byte: Monotonic second at which the headers of the present reply were complete.
        asked: How many requests it has been given.
    """

    def __init__(
        self, parent: QObject, url: SplitResult, proxy: SplitResult | None, limits: Limits
    ) -> None:
        """Begin to connect to the host of `url`."""
        self.connected: float | None = None
        self.first_byte: float | None = None
        self.asked = 0
        self._limits = limits
        self._host = url.hostname or ""
        # A proxy takes requests for http as they are; to https it lets us through.
        self._proxy = proxy if url.scheme == "http" else None
        self._proxied = proxy is not None
        self._tls_words = ""
        self._request = b""
        self._incoming: Incoming | None = None
        self._refusal: QAbstractSocket.SocketError | None = None
        self._over: Callable[[Incoming | Fault], object] = lambda _outcome: None
        self._tell: Callable[[str, float], object] = lambda _phase, _moment: None
        # With a parent it is Qt's to delete, by deleteLater(); Python would do so at once, in the
        # middle of a signal, or in whichever thread collects garbage.
        secure = url.scheme == "https"
        self._socket = QSslSocket(parent) if secure else QTcpSocket(parent)
        self._socket.setReadBufferSize(_PIECE)
        self._socket.setProxy(as_qt(proxy if secure else None))
        self._wires: Sequence[object] = [
            self._socket.readyRead.connect(self._bytes_came),
            self._socket.errorOccurred.connect(self._failed),
        ]
        if isinstance(self._socket, QSslSocket):
            self._socket.setSslConfiguration(certified())
            self._socket.encrypted.connect(self._stands)
            self._socket.sslErrors.connect(self._refused_certificate)
            self._socket.connectToHostEncrypted(self._host, port_of(url))
        else:
            self._socket.connected.connect(self._stands)
            to = self._proxy or url
            self._socket.connectToHost(to.hostname or "", port_of(to))

    @property
    def usable(self) -> bool:
        """Whether it stands, and nothing has come that nobody asked for, nor its end."""
        if self._socket.state() is not QAbstractSocket.SocketState.ConnectedState:
            return False
        with DefaultSelector() as selector:
            selector.register(int(self._socket.socketDescriptor()), EVENT_READ)
            return not selector.select(0)

    def ask(
        self,
        url: SplitResult,
        headers: Mapping[str, str],
        tell: Callable[[str, float], object],
        over: Callable[[Incoming | Fault], object],
    ) -> None:
        """Ask for `url`; `over` gets the whole reply, or why there is none, later than this.

        `headers` go with the request, beside those of every one. `tell` is called with the name
        of each phase passed and its monotonic second.
        """
        self.asked += 1
        self.first_byte = None
        self._tell, self._over = tell, over
        self._incoming = Incoming(self._limits)
        self._request = request_for(url, self._proxy, headers)
        if self.connected is not None:
            self._socket.write(self._request)
        elif self._refusal is not None:  # on the spot, before anyone could ask
            QTimer.singleShot(0, partial(self._failed, self._refusal))

    def close(self) -> None:
        """Cut it off; it says nothing any more."""
        self._incoming = None
        for wire in self._wires:
            QObject.disconnect(wire)  # type: ignore[call-overload]
        self._wires = ()
        self._socket.abort()
        self._socket.deleteLater()

    def _stands(self) -> None:
        self.connected = monotonic()
        if self._incoming:
            self._tell("connected", self.connected)
            self._socket.write(self._request)

    def _refused_certificate(self, errors: Sequence[QSslError]) -> None:
        self._tls_words = tls_words(errors, self._host)

    def _bytes_came(self) -> None:
        data = bytes(self._socket.readAll().data())
        incoming = self._incoming
        if incoming is None or not data:
            return
        try:
            incoming.feed(data)
        except Fault as fault:
            self._note_head(incoming)
            self._end(fault)
            return
        self._note_head(incoming)
        if incoming.whole:
            self._end(incoming)

    def _note_head(self, incoming: Incoming) -> None:
        if self.first_byte is None and incoming.status is not None:
            self.first_byte = monotonic()
            self._tell("first_byte", self.first_byte)

    def _failed(self, error: QAbstractSocket.SocketError) -> None:
        self._bytes_came()
        self._refusal, incoming = error, self._incoming
        if incoming is None:
            return
        if self.connected is None:
            proxied = self._proxied
            self._end(fault_of(error, self._limits, proxied=proxied, tls=self._tls_words))
            return
        try:
            incoming.end()
            if error is not QAbstractSocket.SocketError.RemoteHostClosedError:
                raise fault_for(FaultKind.CUT_SHORT)
        except Fault as fault:
            self._end(fault)
        else:
            self._end(incoming)

    def _end(self, outcome: Incoming | Fault) -> None:
        self._incoming = None
        self._over(outcome)
