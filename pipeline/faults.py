"""What a fault of this program raises on one page, where the other pages are to be read nonetheless."""

import re

# Whatever Python raises for a mistake in code, or for a page that is too much for it. Not in it: failures of the
# system (OSError), which befall the next page as well, and what asks the process to end.
FAULTS = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    BufferError,
    EOFError,
    LookupError,
    MemoryError,
    NameError,
    re.error,
    RuntimeError,
    TypeError,
    ValueError,
)


def in_words(error: BaseException) -> str:
    """The first line of what the error says, after its kind unless that is a plain `ValueError`."""
    text = str(error).partition("\n")[0]
    if type(error) is ValueError and text:
        return text
    return f"{type(error).__name__}: {text}" if text else type(error).__name__
