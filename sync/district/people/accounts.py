"""What becomes of an account later: another password, or none at all; whoever is signed in with it is signed out."""

from sqlalchemy import select, update

from sync.district.people.secret_words import hash_password
from sync.district.people.sessions import revoke
from sync.district.people.users import BadUser, User, check_password, user_named
from sync.district.store.tables import session, user
from sync.district.store.transaction import Transaction


def close_account(tx: Transaction, username: str) -> User:
    """Nobody signs in with it any more; what they did stays under their name. Raises BadUser."""
    return _changed(tx, username, {"active": False})


def set_password(tx: Transaction, username: str, password: str) -> User:
    """Another one, after which everybody signs in anew. Raises BadUser."""
    check_password(password)
    return _changed(tx, username, {"password": hash_password(password)})


def _changed(tx: Transaction, username: str, values: dict[str, object]) -> User:
    found = user_named(tx.connection, username)
    if found is None:
        raise BadUser(f"没有用户名“{username}”")
    tx.connection.execute(update(user).where(user.c.id == found.id).values(**values))
    families = select(session.c.family).where(session.c.user == found.id, session.c.revoked.is_(False)).distinct()
    for family in tx.connection.execute(families).scalars().all():
        revoke(tx, family)
    return found
