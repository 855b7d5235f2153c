"""Signs by which a CMS is known in the bytes of its pages."""

from functools import cache

_ENOUGH = 2  # one alone may be a picture or a quotation from another site


def bears(body: bytes, signs: tuple[bytes, ...]) -> bool:
    """Whether a page holds two of a system's signs; each is sought only while it can still tell."""
    found, left = 0, len(signs)
    for sign in _ordered(signs):
        if found + left < _ENOUGH:
            return False
        found += sign in body
        if found == _ENOUGH:
            return True
        left -= 1
    return False


@cache
def _ordered(signs: tuple[bytes, ...]) -> tuple[bytes, ...]:
    """Long ones first: Python finds them several times faster than short ones."""
    return tuple(sorted(signs, key=len, reverse=True))
