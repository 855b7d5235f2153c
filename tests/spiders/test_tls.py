"""Real TLS servers on loopback with certificates made here: broken ones are refused by their cause, or read by flag."""

import datetime as dt
import socket
import ssl
import threading
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import trustme

from gazetteers.sites import Site
from spiders.failures import TlsError
from spiders.ledger import Ledger
from spiders.tls import cause_of

if TYPE_CHECKING:
    from tests.spiders.conftest import Home

PAST = dt.datetime(2024, 1, 1, tzinfo=dt.UTC)
FUTURE = dt.datetime(2090, 1, 1, tzinfo=dt.UTC)
HOME = b"<meta name='generator' content='NukeViet v4.5'><a href='/tin/bai-viet-1.html'>x</a>"
ARTICLE = b"<h1>H\xe1\xbb\x8dp</h1>"


@dataclass
class TlsServer:
    """A site behind a TLS context; `asked` holds the paths of whole requests."""

    context: ssl.SSLContext | None
    asked: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.listening = socket.create_server(("127.0.0.1", 0), backlog=32)
        self.port: int = self.listening.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self.listening.accept()
            except OSError:
                return
            threading.Thread(target=self._answer, args=(connection,), daemon=True).start()

    def _answer(self, plain: socket.socket) -> None:
        try:
            with self.context.wrap_socket(plain, server_side=True) if self.context else plain as connection:
                path = connection.recv(65536).split(b" ")[1].decode("latin-1")
                self.asked.append(path)
                body = HOME if path == "/" else ARTICLE if "bai-viet" in path else b""
                status = b"200 OK" if body else b"404 Not Found"
                head = b"HTTP/1.1 %s\r\nConnection: close\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n"
                connection.sendall(head % (status, len(body)) + body)
        except (OSError, IndexError):
            plain.close()


def context(certificate: trustme.LeafCert, *, whole_chain: bool = True) -> ssl.SSLContext:
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(made)
    if not whole_chain:
        made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        with certificate.cert_chain_pems[0].tempfile() as chain, certificate.private_key_pem.tempfile() as key:
            made.load_cert_chain(chain, key)
    return made


def self_signed(host: str) -> ssl.SSLContext:
    """A certificate that signs itself: the authority's own, which names the host as well."""
    from cryptography import x509  # noqa: PLC0415  # only here
    from cryptography.hazmat.primitives import hashes, serialization  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric import ec  # noqa: PLC0415

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, host)])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(PAST)
        .not_valid_after(FUTURE)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()
    )
    with trustme.Blob(certificate.public_bytes(serialization.Encoding.PEM) + private).tempfile() as both:
        made.load_cert_chain(both)
    return made


def outdated(certificate: trustme.LeafCert) -> ssl.SSLContext:
    made = context(certificate)
    made.set_ciphers("DEFAULT:@SECLEVEL=0")
    with warnings.catch_warnings(action="ignore", category=DeprecationWarning):  # outdated is what it is to be
        made.minimum_version = ssl.TLSVersion.TLSv1
        made.maximum_version = ssl.TLSVersion.TLSv1_1
    return made


# host, what is wrong with it, words of the reason
BROKEN = {
    "het-han.test": "its certificate has expired",
    "chua-den.test": "its certificate is not valid yet",
    "tu-ky.test": "its certificate is self-signed",
    "la.test": "unknown authority",
    "thieu.test": "lacks an intermediate certificate",
    "nham.test": "is for another host",
    "cu.test": "outdated form of TLS",
}


@pytest.fixture
def servers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, TlsServer]]:
    authority, stranger = trustme.CA(), trustme.CA()
    between = authority.create_child_ca()
    contexts = {
        "tot.test": context(between.issue_cert("tot.test")),
        "het-han.test": context(authority.issue_cert("het-han.test", not_before=PAST, not_after=PAST.replace(month=2))),
        "chua-den.test": context(
            authority.issue_cert("chua-den.test", not_before=FUTURE, not_after=FUTURE.replace(month=2))
        ),
        "tu-ky.test": self_signed("tu-ky.test"),
        "la.test": context(stranger.issue_cert("la.test")),
        "thieu.test": context(between.issue_cert("thieu.test"), whole_chain=False),
        "nham.test": context(authority.issue_cert("khac.test")),
        "cu.test": outdated(authority.issue_cert("cu.test")),
        "tron.test": None,
    }
    (tmp_path / "ca.pem").write_bytes(authority.cert_pem.bytes())
    (tmp_path / "hosts").write_text(f"127.0.0.1 {' '.join(contexts)}\n", encoding="utf-8")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    monkeypatch.setenv("THIDUA_HOSTS", str(tmp_path / "hosts"))
    made = {host: TlsServer(one) for host, one in contexts.items()}
    yield made
    for server in made.values():
        server.listening.close()


def sites(servers: dict[str, TlsServer], *, insecure: bool) -> list[Site]:
    return [
        Site(
            domain=host,
            organisation=host,
            level="school",
            start_url=f"https://{host}:{server.port}/",
            insecure_tls=insecure,
        )
        for host, server in servers.items()
    ]


def test_broken_certificates_are_refused_by_their_cause(home: "Home", servers: dict[str, TlsServer]) -> None:
    report = home.crawl(*sites(servers, insecure=False), proxy=None, allow_private=True)
    said = {one.domain: one for one in report.sites}
    assert said["tot.test"].new_articles == 1
    assert said["tot.test"].tls_broken is None
    for host, reason in BROKEN.items():
        assert servers[host].asked == [], host
        assert any(f"TLS at {host}: " in line and reason in line for line in said[host].errors), said[host]
        assert reason in (said[host].tls_broken or "")
    assert any("does not speak TLS" in line for line in said["tron.test"].errors)


def test_a_flag_accepts_them_and_every_report_names_them(home: "Home", servers: dict[str, TlsServer]) -> None:
    report = home.crawl(*sites(servers, insecure=True), proxy=None, allow_private=True)
    said = {one.domain: one for one in report.sites}
    for host, reason in BROKEN.items():
        assert said[host].new_articles == 1, said[host]
        assert reason in (said[host].tls_broken or "")
    assert said["tot.test"].tls_broken is None
    with Ledger(home.ledger) as ledger:
        assert all(reason in (ledger.host(host).tls_broken or "") for host, reason in BROKEN.items())
        assert ledger.host("tot.test").tls_broken is None


def test_a_broken_certificate_is_no_reason_to_ask_without_one(home: "Home", servers: dict[str, TlsServer]) -> None:
    guessed = Site(domain="het-han.test", organisation="x", level="school")
    assert guessed.entry.startswith("https://")
    server = servers["het-han.test"]
    with socket.create_server(("127.0.0.1", 0)):
        report = home.crawl(guessed.model_copy(update={"start_url": None}), proxy=None, allow_private=True)
    assert server.asked == []
    assert len(report.errors) == 1


def test_what_is_no_failure_of_tls_has_no_cause() -> None:
    assert cause_of(TimeoutError("late")) is None
    assert cause_of(TlsError("x")) is None
