"""Vietnamese charsets from before Unicode that pages still hold: bytes of Windows fonts, read today as Latin letters.

Sources: TCVN 5712:1993 (VN3), whose table the tests compare with iconv's TCVN5712-1; VNI for Windows as its makers'
fonts have it. No package on PyPI that is kept converts them (`vniencoder` is about typing `a1` for á).
"""

from functools import cache
from typing import Literal

from pydantic import field_validator

from gazetteers.loader import Row, load

Charset = Literal["tcvn3", "vni"]
CHARSETS: tuple[Charset, ...] = ("tcvn3", "vni")


class LegacyLetter(Row):
    """One letter of a charset: its codes in hex (of one font character, or of a vowel and the mark behind it)."""

    charset: Charset
    codes: str
    letter: str

    @field_validator("codes")
    @classmethod
    def _codes_are_bytes(cls, value: str) -> str:
        bytes.fromhex(value)
        return value

    @property
    def shown(self) -> str:
        """How the letter looks where its codes are taken for Latin-1."""
        return bytes.fromhex(self.codes).decode("latin-1")


@cache
def letters(charset: Charset) -> dict[str, str]:
    """The letters of a charset, by how they look in Latin-1."""
    return {row.shown: row.letter for row in load("legacy_charsets", LegacyLetter) if row.charset == charset}
