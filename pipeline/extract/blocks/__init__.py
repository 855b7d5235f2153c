"""Emulation blocks (cụm, khối thi đua)."""

from collections.abc import Iterable

from models import Block
from pipeline.extract import spans
from pipeline.extract.blocks.facts import Facts, facts_of
from pipeline.extract.blocks.identity import Known, group
from pipeline.extract.blocks.leaders import holders
from pipeline.extract.blocks.losers import beaten, unnamed
from pipeline.extract.blocks.mentions import find
from pipeline.extract.blocks.story import Story, cores_of
from pipeline.extract.candidates import Lost, lost, watched
from pipeline.extract.component import component
from pipeline.extract.doc import Doc
from pipeline.extract.folded import folded_of
from pipeline.extract.units.finder import pieces_of, units_of

MASKS = (spans.DOCUMENTS,)
_MOST = 60  # no article tells of more
_MOST_CORES = 2000  # nor names them more often


@component("thidua_blocks")
def find_blocks(doc: Doc) -> None:
    """Lay every place that names a block into `doc.spans["blocks"]`; all records of one block say the same of it."""
    text, folded, title = spans.text_of(doc), folded_of(doc), spans.title_end(doc)
    cores = cores_of(folded)[:_MOST_CORES]
    if not cores:
        return
    line = pieces_of(doc)
    named = find(line, folded, cores, title)
    found = [place for place in named if spans.is_free(doc, place.start, place.end, MASKS)]
    if watched(doc):
        _lose(doc, unnamed(folded, cores, named, found))
    if not found:
        return
    blocks = group(text, found, title, _MOST)
    story = Story(text, folded, line, units_of(doc), blocks, spans.sentences(doc), cores)
    held = holders(story)
    facts = facts_of(story, held, title)
    if watched(doc):
        _lose(doc, beaten(held, facts))
    for block in blocks:
        _add(doc, block, facts[block.name])


def _lose(doc: Doc, losers: Iterable[Lost]) -> None:
    for loser in losers:
        lost(doc, loser)


def _add(doc: Doc, block: Known, facts: Facts) -> None:
    for mention in block.mentions:
        record = Block(
            start=mention.start,
            end=mention.end,
            quote=spans.text_of(doc)[mention.start : mention.end],
            rule=f"blocks/{'number' if mention.number is not None else 'scope'}{'' if mention.full else '-short'}",
            name=block.name,
            kind=mention.kind,
            number=block.number,
            leader_unit=facts.leader,
            members=facts.members,
            member_count=facts.count,
            scope=facts.scope,
            level=facts.level,
            deputy_units=facts.deputies,
        )
        spans.add(doc, spans.BLOCKS, record)
