"""Places in a text as Qt counts them: a rare character, of which Python sees one, is two there."""


def length(words: str) -> int:
    """The length as Qt counts it."""
    return len(words.encode("utf-16-le")) // 2


def until(words: str, place: int) -> str:
    """What stands before a place that Qt tells; half a character is left out."""
    return words.encode("utf-16-le")[: place * 2].decode("utf-16-le", "ignore")
