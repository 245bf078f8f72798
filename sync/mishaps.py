"""Why a file of the user's could not be read, in words."""


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
