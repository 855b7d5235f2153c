"""TLS: certificates are checked, and a site whose row allows a broken one is still spoken to, and reported.

Scrapy checks no certificate by default, and tells an expired one from a wrong host in no way.
"""

from collections.abc import Callable, Collection
from functools import cached_property
from typing import Any

from OpenSSL import SSL
from OpenSSL.crypto import X509
from service_identity.exceptions import CertificateError, VerificationError
from service_identity.hazmat import DNS_ID, IPAddress_ID, verify_service_identity
from service_identity.pyopenssl import extract_patterns
from twisted.internet._sslverify import ClientTLSOptions
from twisted.internet.ssl import AcceptableCiphers, CertificateOptions, TLSVersion, platformTrust
from twisted.web.iweb import IPolicyForHTTPS
from zope.interface import implementer

from spiders.failures import causes

WRONG_HOST = "its certificate is for another host"
OTHER = "its certificate cannot be verified"
NO_TLS = "it does not speak TLS at this port"
OLD = "it speaks only an outdated form of TLS"
# X509_V_ERR_… of OpenSSL's x509_vfy.h
CAUSES = {
    2: "its chain lacks an intermediate certificate, or ends in an unknown authority",
    9: "its certificate is not valid yet",
    10: "its certificate has expired",
    18: "its certificate is self-signed",
    19: "its certificate comes from an unknown authority",
    20: "its chain lacks an intermediate certificate, or ends in an unknown authority",
    21: "its chain lacks an intermediate certificate, or ends in an unknown authority",
    23: "its certificate was revoked",
    66: "the key of its certificate is too short",
    67: "the key of its authority is too short",
    68: "the signature of its certificate is too weak",
}
# what OpenSSL says of handshakes that fail before there is a certificate
HANDSHAKES = {
    "unsupported protocol": OLD,
    "protocol version": OLD,
    "no protocols available": OLD,
    "legacy renegotiation": OLD,
    "dh key too small": OLD,
    "legacy sigalg": OLD,
    "wrong version number": NO_TLS,
    "http request": NO_TLS,
    "packet length too long": NO_TLS,
    "record layer failure": NO_TLS,
}
OLDEST = "DEFAULT:@SECLEVEL=0"
MODERN = frozenset({"TLSv1.2", "TLSv1.3"})


@implementer(IPolicyForHTTPS)
class TlsPolicy:
    """Checks the certificate of every host; at `insecure` ones a broken one is accepted.

    `broken` holds what was wrong at each host, whether or not it was accepted.
    """

    def __init__(self, insecure: Collection[str]) -> None:
        self._insecure = frozenset(insecure)
        self.broken: dict[str, str] = {}

    def creatorForNetloc(self, hostname: bytes, port: int) -> "_Creator":  # noqa: ARG002, N802  # Twisted's signature
        """What makes the TLS side of a connection to a host."""
        name = hostname.decode("ascii")
        lenient = name.removeprefix("www.") in self._insecure
        return _Creator(self._lenient if lenient else self._strict, name, self.broken, lenient=lenient)

    @cached_property
    def _strict(self) -> CertificateOptions:
        return CertificateOptions(trustRoot=platformTrust())  # type: ignore[no-untyped-call]

    @cached_property
    def _lenient(self) -> CertificateOptions:
        """As old a TLS as the library still speaks: a site that needs it has a row that says so."""
        options = CertificateOptions(
            trustRoot=platformTrust(),  # type: ignore[no-untyped-call]
            insecurelyLowerMinimumTo=TLSVersion.TLSv1_0,
            acceptableCiphers=AcceptableCiphers.fromOpenSSLCipherString(OLDEST),  # type: ignore[no-untyped-call]
        )
        context = options.getContext()
        context.set_cipher_list(OLDEST.encode())
        context.set_options(SSL.OP_LEGACY_SERVER_CONNECT)
        return options


class _Creator(ClientTLSOptions):
    """One connection to one host."""

    def __init__(self, options: CertificateOptions, host: str, broken: dict[str, str], *, lenient: bool) -> None:
        super().__init__(options._makeTLSConnection, host)  # noqa: SLF001  # as Twisted's optionsForClientTLS does
        self._broken, self._lenient = broken, lenient

    def clientConnectionForTLS(self, tlsProtocol: Any) -> SSL.Connection:  # noqa: ANN401, N802, N803  # Twisted's signature
        """See Twisted's IOpenSSLClientConnectionCreator."""
        connection = super().clientConnectionForTLS(tlsProtocol)
        self._broken.pop(self._hostname, None)
        connection.set_verify(SSL.VERIFY_PEER | SSL.VERIFY_FAIL_IF_NO_PEER_CERT, self._verifier())
        return connection

    def _verifier(self) -> Callable[[SSL.Connection, X509, int, int, int], bool]:
        name = self._hostnameASCII
        service = DNS_ID(name) if self._hostnameIsDnsName else IPAddress_ID(name)

        def verify(connection: SSL.Connection, certificate: X509, error: int, depth: int, ok: int) -> bool:
            cause = None if ok else CAUSES.get(error, OTHER)
            if cause is None and depth == 0:
                cause = _wrong_host(certificate, service)
            if cause is None and connection.get_protocol_version_name() not in MODERN:
                cause = OLD
            if cause:
                self._broken.setdefault(self._hostname, cause)
            return self._lenient or cause is None

        return verify


def _wrong_host(certificate: X509, service: DNS_ID | IPAddress_ID) -> str | None:
    try:
        verify_service_identity(extract_patterns(certificate), [service], [])
    except (VerificationError, CertificateError):
        return WRONG_HOST
    return None


def cause_of(error: BaseException) -> str | None:
    """Why a handshake failed before any certificate was seen; None if that is not why the request failed."""
    said = [str(reason) for one in causes(error) for reason in _reasons(one)]
    if not said:
        return None
    words = " ".join(said).lower()
    return next(
        (cause for sign, cause in HANDSHAKES.items() if sign in words), f"no TLS could be agreed on ({said[0]})"
    )


def _reasons(error: BaseException) -> list[str]:
    """The last part of each entry of OpenSSL's queue of errors."""
    if not isinstance(error, SSL.Error) or not error.args or not isinstance(error.args[0], list):
        return []
    return [str(entry[-1]) for entry in error.args[0]]
