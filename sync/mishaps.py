"""What went wrong, in words: why a file of the user's could not be read, and what a log may hold of a failure."""

import traceback


def unreadable(error: OSError | UnicodeDecodeError) -> str:
    """One sentence, with the file's name where it is known."""
    if isinstance(error, UnicodeDecodeError):
        return "文件不是 UTF-8 编码的文字。"
    name = f"“{error.filename}”" if error.filename else "文件"
    if isinstance(error, FileNotFoundError):
        return f"{name}不存在。"
    if isinstance(error, PermissionError):
        return f"没有读写{name}的权限。"
    if isinstance(error, IsADirectoryError):
        return f"{name}是文件夹，不是文件。"
    return f"{name}读不出来，存放的位置可能已经拔出或损坏。"


def describe(error: BaseException) -> str:
    """Kinds and places only: a message may quote a reporter's words, a statement's values or a password."""
    steps = [f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(error.__traceback__)]
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    before = [describe(cause)] if cause is not None else []
    return "\n".join([*before, f"{type(error).__module__}.{type(error).__qualname__}", *steps])
