"""What reading refuses."""


class ReadError(ValueError):
    """Input that cannot be read: empty, binary, undecodable, too large, without text. The message names the culprit."""
