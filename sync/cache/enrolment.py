"""Where this workstation is enrolled: the district, the unit, its own id there, and the keys of both."""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from sync.cache import adopting
from sync.cache.database import Database
from sync.cache.directory import Directory
from sync.cache.named import Named, as_json, put
from sync.contract.parcel import CourierKeys
from sync.regulation.orders import Unit


class Enrolment(Named):
    """Read and set like plain attributes; everything is inside the encrypted file."""

    def __init__(self, database: Database, directory: Directory) -> None:
        """Belongs to an open cache."""
        super().__init__(database)
        self._directory = directory

    @property
    def server_url(self) -> str:
        """Where the district is reached; empty before enrolment."""
        return self._text("server_url")

    @server_url.setter
    def server_url(self, value: str) -> None:
        self._set("server_url", value)

    @property
    def server_id(self) -> str:
        """The district's identity, with which every answer must agree; empty before enrolment."""
        return self._text("server_id")

    @server_id.setter
    def server_id(self, value: str) -> None:
        self._set("server_id", value)

    @property
    def server_name(self) -> str:
        """What the district calls itself."""
        return self._text("server_name")

    @server_name.setter
    def server_name(self, value: str) -> None:
        self._set("server_name", value)

    @property
    def device(self) -> str:
        """The workstation's id at the district; empty before enrolment. What waits is signed anew for a new one."""
        return self._text("device")

    @device.setter
    def device(self, value: str) -> None:
        with self._database.write() as tx:
            put(tx, "device", value)
            adopting.adopt(tx)
            self._directory.touch(tx)

    def device_key(self) -> Ed25519PrivateKey:
        """The key that signs every command; made on first use, never leaves the encrypted file."""
        made = Ed25519PrivateKey.generate().private_bytes_raw()
        return Ed25519PrivateKey.from_private_bytes(self._kept_key("device_key", made))

    def courier_key(self) -> X25519PrivateKey:
        """The key that opens what a courier brings back; made on first use, never leaves the encrypted file."""
        made = X25519PrivateKey.generate().private_bytes_raw()
        return X25519PrivateKey.from_private_bytes(self._kept_key("courier_key", made))

    @property
    def courier_keys(self) -> CourierKeys | None:
        """The district's public keys for courier files, learnt over the line; None before."""
        return self._value("courier_keys", CourierKeys)

    @courier_keys.setter
    def courier_keys(self, value: CourierKeys) -> None:
        self._set("courier_keys", as_json(value))

    @property
    def unit(self) -> Unit | None:
        """The unit that this workstation belongs to."""
        return self._value("unit", Unit)

    @unit.setter
    def unit(self, value: Unit) -> None:
        self._set("unit", as_json(value))
