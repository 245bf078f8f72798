"""What the district's log may hold of a fault: kinds and places, and the word of the disk or the database itself."""

from sqlalchemy.exc import DBAPIError

from sync.mishaps import describe


def fault_words(error: BaseException) -> str:
    """Never the message of anything else: it may quote a reporter, a statement's values or a password (R17.2)."""
    return "\n".join(filter(None, (describe(error), _own_word(error))))


def _own_word(error: BaseException) -> str:
    """What stands below the first line of a database's word quotes values."""
    if isinstance(error, DBAPIError):
        return str(error.orig).partition("\n")[0]
    return (error.strerror or "") if isinstance(error, OSError) else ""
