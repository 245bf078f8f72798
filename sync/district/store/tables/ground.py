"""What every table stands on, and what the store knows of itself."""

from typing import Final

from sqlalchemy import BigInteger, Column, LargeBinary, MetaData, String, Table

STORE_VERSION: Final = 7
"""Version of these tables, kept in `meta`."""

metadata: Final = MetaData()

meta: Final = Table(
    "meta", metadata, Column("name", String(40), primary_key=True), Column("value", LargeBinary, nullable=False)
)

counter: Final = Table(
    "counter", metadata, Column("name", String(40), primary_key=True), Column("value", BigInteger, nullable=False)
)
