"""How an export fails: one clear line each."""


class ExportError(Exception):
    """An export that cannot be made; the message names the file or the view. What was there before is still there."""
