"""A secure line is believed on the district's own authority; proxies are respected, but not to ourselves."""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from sync.client.calls import Calls
from sync.client.errors import ClockWrong, LineProblem, WrongServer
from sync.client.transport import Patience, Transport
from sync.contract.access import Hello
from sync.contract.version import SERVICE
from tests.client.hostile import SERVER_ID, Hostile, hostile, told
from tests.helpers.clocks import MORNING, SteadyClock

HELLO = Hello(service=SERVICE, server_id=SERVER_ID, name="区级平台", epoch="1", protocol=1, server_time=MORNING)


class Authority:
    """Signs certificates for the loopback address."""

    def __init__(self) -> None:
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "区级平台根证书")])
        now = datetime.now(UTC)
        own = self._built(self.name, self.key.public_key(), now - timedelta(days=900), now + timedelta(days=900))
        usage = x509.KeyUsage(
            digital_signature=False,
            content_commitment=False,
            key_encipherment=False,
            data_encipherment=False,
            key_agreement=False,
            key_cert_sign=True,
            crl_sign=True,
            encipher_only=False,
            decipher_only=False,
        )
        own = own.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        self.certificate = own.add_extension(usage, critical=True).sign(self.key, hashes.SHA256())
        self.pem = self.certificate.public_bytes(Encoding.PEM).decode()

    def server(self, folder: Path, begins: timedelta, ends: timedelta) -> ssl.SSLContext:
        """A server's context with a certificate valid from `begins` to `ends`, both counted from now."""
        key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "loopback")])
        alternative = x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))])
        issuer = x509.AuthorityKeyIdentifier.from_issuer_public_key(self.key.public_key())
        built = self._built(name, key.public_key(), now + begins, now + ends)
        built = built.add_extension(alternative, critical=False).add_extension(issuer, critical=False)
        chain, private = folder / "chain.pem", folder / "key.pem"
        chain.write_bytes(built.sign(self.key, hashes.SHA256()).public_bytes(Encoding.PEM))
        private.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(chain, private)
        return context

    def _built(
        self, name: x509.Name, key: ec.EllipticCurvePublicKey, begins: datetime, ends: datetime
    ) -> x509.CertificateBuilder:
        built = x509.CertificateBuilder().subject_name(name).issuer_name(self.name).public_key(key)
        built = built.serial_number(x509.random_serial_number()).not_valid_before(begins).not_valid_after(ends)
        return built.add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)


@contextmanager
def secured(context: ssl.SSLContext) -> Iterator[Hostile]:
    with hostile(told(HELLO)) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        yield server


def greet(server: Hostile, ca_pem: str = "") -> Hello:
    url = server.url.replace("http:", "https:")
    line = Transport(url, server_id=SERVER_ID, clock=SteadyClock(), ca_pem=ca_pem, patience=Patience(2, 2))
    return Calls(line).hello()


DAYS = timedelta(days=1)


def test_the_districts_own_authority_is_believed(tmp_path: Path) -> None:
    authority = Authority()
    with secured(authority.server(tmp_path, -DAYS, DAYS)) as server:
        assert greet(server, authority.pem) == HELLO


def test_an_unknown_authority_is_not_whatever_the_environment_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = Authority()
    bundle = tmp_path / "bundle.pem"
    bundle.write_text(authority.pem)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(bundle))
    monkeypatch.setenv("CURL_CA_BUNDLE", str(bundle))
    with secured(authority.server(tmp_path, -DAYS, DAYS)) as server:
        with pytest.raises(WrongServer) as caught:
            greet(server)
        assert not caught.value.left
        with pytest.raises(WrongServer):
            greet(server, Authority().pem)


@pytest.mark.parametrize(("begins", "ends"), [(-2 * DAYS, -DAYS), (DAYS, 2 * DAYS)])
def test_a_certificate_out_of_its_time_points_to_the_clock(tmp_path: Path, begins: timedelta, ends: timedelta) -> None:
    authority = Authority()
    with secured(authority.server(tmp_path, begins, ends)) as server, pytest.raises(ClockWrong) as caught:
        greet(server, authority.pem)
    assert "时间" in caught.value.advice


def test_a_proxy_of_the_environment_is_used_but_never_to_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_PROXY")
    with hostile(told(HELLO)) as proxy, hostile(told(HELLO)) as server:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("http_proxy", proxy.url)
        assert Calls(Transport(server.url, server_id=SERVER_ID, clock=SteadyClock())).hello() == HELLO
        assert proxy.asked == []
        far = Transport("http://district.invalid", server_id=SERVER_ID, clock=SteadyClock())
        assert Calls(far).hello() == HELLO
        assert proxy.asked[0].line.startswith("GET http://district.invalid/v1/hello")


def test_a_plain_answer_to_a_secure_call_is_no_line() -> None:
    with hostile(told(HELLO)) as server, pytest.raises(LineProblem) as caught:
        greet(server)
    assert not caught.value.left
