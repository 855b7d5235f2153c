"""What can be wrong with an inline article."""


class InlineError(ValueError):
    """What is wrong, and on which line of the file."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line
