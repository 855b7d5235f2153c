"""What pages and servers write cannot command the terminal."""

import io
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.table import Table

from pipeline.cli.app import _Console
from spiders.printable import printable

HOSTILE = "Retry-After: \x1b]0;gone\x07\x1b[2J\x9b31m\u202e1\u2066\r\x00"


@pytest.mark.parametrize("width", [20, 200])
def test_a_console_shows_commands_instead_of_obeying(width: int) -> None:
    out = io.StringIO()
    console = _Console(file=out, force_terminal=False, width=width, markup=False)
    console.print(HOSTILE, soft_wrap=True)
    table = Table(HOSTILE)
    table.add_row(HOSTILE)
    console.print(table)
    assert "Retry-After" in out.getvalue()
    assert printable(out.getvalue()) == out.getvalue()


def test_colours_of_our_own_stay() -> None:
    out = io.StringIO()
    _Console(file=out, force_terminal=True, color_system="standard").print("tốt", style="green")
    assert out.getvalue() == "\x1b[32mtốt\x1b[0m\n"


@given(st.text())
def test_nothing_is_left_that_a_terminal_obeys_and_nothing_else_is_lost(text: str) -> None:
    shown = printable(text)
    assert len(shown) == len(text)
    assert printable(shown) == shown
    assert all(unicodedata.category(char) != "Cc" or char in "\n\t" for char in shown)
    kept = {"L", "M", "N", "P", "S"}
    same = (new == old for new, old in zip(shown, text, strict=True) if unicodedata.category(old)[0] in kept)
    assert all(same)


def test_spaces_and_joiners_of_pages_stay() -> None:
    text = "thi\xa0đua\u200b\u00ad\u2009x"
    assert printable(text) == text
