"""Movements, year themes, campaigns and slogans."""

import re

from models import Theme
from pipeline.extract import spans
from pipeline.extract.candidates import Lost, lost, watched
from pipeline.extract.component import component
from pipeline.extract.doc import Doc
from pipeline.extract.folded import folded_of
from pipeline.extract.themes import quoted, unquoted
from pipeline.extract.themes.losers import losers

MASKS = (spans.DOCUMENTS,)
_WORD = re.compile(r"\w+")
_PERIOD = re.compile(r" giai đoạn \d{4} \d{4}$")


@component("thidua_themes")
def find_themes(doc: Doc) -> None:
    """Lay every theme into `doc.spans["themes"]`.

    Two spellings that differ in signs or "và" carry the first's text; one without the period that the other names, the
    other's.
    """
    text, folded = spans.text_of(doc), folded_of(doc)
    themes: list[tuple[str, Theme]] = []
    taken = 0
    quotes = list(quoted.QUOTED.finditer(text))
    told = [*quoted.find(text, folded, quotes), *unquoted.find(text, folded, quotes)]
    for found in sorted(told, key=lambda theme: theme.start):
        if found.start < taken or not spans.is_free(doc, found.start, found.end, MASKS):
            why = "an earlier theme or a document's number stands here"
            lost(doc, Lost(spans.THEMES, found.start, found.end, found.rule, why))
            continue
        taken = found.end
        quote = text[found.start : found.end]
        words = " ".join(word for word in _WORD.findall(folded, found.start, found.end) if word != "và")
        theme = Theme(start=found.start, end=found.end, quote=quote, rule=found.rule, kind=found.kind, text=quote)
        themes.append((words, theme))
    named = _spelt(themes)
    for words, theme in themes:
        spelt = named[_without_period(words)]
        spans.add(doc, spans.THEMES, theme if theme.text == spelt else theme.model_copy(update={"text": spelt}))
    if watched(doc):
        kept = {theme.start for theme in spans.found(doc, spans.THEMES, Theme)}
        for candidate in losers(text, kept):
            lost(doc, candidate)


def _spelt(themes: list[tuple[str, Theme]]) -> dict[str, str]:
    """The text of each name: of those with their period, else of all, the first."""
    named: dict[str, str] = {}
    for words, theme in sorted(themes, key=lambda item: _PERIOD.search(item[0]) is None):
        named.setdefault(_without_period(words), theme.text)
    return named


def _without_period(words: str) -> str:
    return _PERIOD.sub("", words)
