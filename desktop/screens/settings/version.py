"""Which version of the desk this is."""


def program_version() -> str:
    """The version that is installed, or that this is a source tree."""
    from importlib.metadata import PackageNotFoundError, version  # not needed to show the first rows

    try:
        return version("duban-desk")
    except PackageNotFoundError:
        return "源码运行"
