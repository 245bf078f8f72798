"""A district's own authority for secure lines, as an office would run one."""

import ssl
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

DAY: Final = timedelta(days=1)


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
        chain, private = self.files(folder, begins, ends)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(chain, private)
        return context

    def files(self, folder: Path, begins: timedelta = -DAY, ends: timedelta = DAY) -> tuple[Path, Path]:
        """Certificate and key of a server, as files."""
        key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "loopback")])
        alternative = x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))])
        issuer = x509.AuthorityKeyIdentifier.from_issuer_public_key(self.key.public_key())
        built = self._built(name, key.public_key(), now + begins, now + ends)
        built = built.add_extension(alternative, critical=False).add_extension(issuer, critical=False)
        chain, private = folder / "chain.pem", folder / "key.pem"
        chain.write_bytes(built.sign(self.key, hashes.SHA256()).public_bytes(Encoding.PEM))
        private.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
        return chain, private

    def _built(
        self, name: x509.Name, key: ec.EllipticCurvePublicKey, begins: datetime, ends: datetime
    ) -> x509.CertificateBuilder:
        built = x509.CertificateBuilder().subject_name(name).issuer_name(self.name).public_key(key)
        built = built.serial_number(x509.random_serial_number()).not_valid_before(begins).not_valid_after(ends)
        return built.add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
