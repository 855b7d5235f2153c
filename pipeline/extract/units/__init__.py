"""Organisations: departments, schools, unions, committees."""

from spacy.tokens import Doc

from models import Unit
from pipeline.extract import spans
from pipeline.extract.component import component
from pipeline.extract.units.finder import find
from pipeline.extract.units.words import word_around

_CERTAIN = ("school", "centre")  # their types and names outweigh a word that the segmenter joined: "trò trường"
MASKS = (spans.DOCUMENTS, spans.DATES)


@component("thidua_units")
def find_units(doc: Doc) -> None:
    """Lay every organisation's name into `doc.spans["units"]`, exactly as written."""
    for found in find(spans.text_of(doc)):
        if found.kind not in _CERTAIN and _inside_word(doc, found.start):
            continue
        end = _whole(doc, found.start, found.end)
        if spans.is_free(doc, found.start, end, MASKS):
            name = spans.text_of(doc)[found.start : end]
            rule = f"units/{found.head}"
            unit = Unit(start=found.start, end=end, quote=name, rule=rule, name=name, kind=found.kind)
            spans.add(doc, spans.UNITS, unit)


def _inside_word(doc: Doc, start: int) -> bool:
    """True for a head in small letters that is the end of another word: the "sở" of "trụ sở"."""
    word = word_around(doc, start)
    return word is not None and spans.text_of(doc)[word[0] : start + 1].islower()


def _whole(doc: Doc, start: int, end: int) -> int:
    """Where a name ends that would else be cut within a word: "Trung tâm Bồi dưỡng"."""
    word = word_around(doc, end)
    if word is None or word[0] <= start:
        return end
    rest = spans.text_of(doc)[end : word[1]]
    return word[1] if rest.islower() and rest.startswith(" ") else end
