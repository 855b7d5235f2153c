"""A text that grows sentence by sentence and knows where in it each mention stands."""

from collections import defaultdict
from typing import Any

from models.extraction import MENTION_FIELDS, OTHER_FIELDS

_ONCE = {"dates": "value", "document_refs": "number", "blocks": "name", "leaders": "name"}  # each once in an article
Span = tuple[int, int]


class Draft:
    """`found` holds the mentions by kind, `things` what each means, `text()` the whole."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._seen: set[tuple[str, object]] = set()
        self.length = 0
        self.found: dict[str, list[dict[str, Any]]] = defaultdict(list)
        self.things: list[tuple[str, int, str]] = []

    def write(self, text: str) -> Span:
        """Append a text; where it stands."""
        self._pieces.append(text)
        start, self.length = self.length, self.length + len(text)
        return start, self.length

    def mark(self, kind: str, span: Span, fields: dict[str, Any], thing: str | None = None) -> None:
        """Note a mention, unless the article has it already; `thing` is what it means."""
        key = (kind, fields.get(_ONCE.get(kind, "")))
        if kind in _ONCE and key in self._seen:
            return
        self._seen.add(key)
        self.found[kind].append({"start": span[0], "end": span[1], "rule": "synthetic", **fields})
        if thing is not None:
            self.things.append((kind, len(self.found[kind]), thing))

    def say(self, kind: str, text: str, fields: dict[str, Any], thing: str | None = None) -> Span:
        """Append a text that is a mention."""
        span = self.write(text)
        self.mark(kind, span, fields, thing)
        return span

    def text(self) -> str:
        """The whole text."""
        return "".join(self._pieces)

    def mentions(self) -> dict[str, list[dict[str, Any]]]:
        """The mentions by kind, each with its quote, kinds without any empty."""
        text = self.text()
        return {
            kind: [mention | {"quote": text[mention["start"] : mention["end"]]} for mention in self.found[kind]]
            for kind in (*MENTION_FIELDS, *OTHER_FIELDS)
        }
