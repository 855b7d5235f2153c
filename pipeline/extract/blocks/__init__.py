"""Emulation blocks (cụm, khối thi đua)."""

from spacy.tokens import Doc

from gazetteers.folding import fold
from models import Block
from pipeline.extract import spans
from pipeline.extract.blocks.identity import Known, group
from pipeline.extract.blocks.leaders import Holder, holders
from pipeline.extract.blocks.members import counted, listed
from pipeline.extract.blocks.mentions import find
from pipeline.extract.blocks.tables import rows
from pipeline.extract.component import component

MASKS = (spans.DOCUMENTS,)
_MOST = 60  # no article tells of more


@component("thidua_blocks")
def find_blocks(doc: Doc) -> None:
    """Lay every place that names a block into `doc.spans["blocks"]`; all records of one block say the same of it."""
    text, title = spans.text_of(doc), spans.title_end(doc)
    found = [place for place in find(text, title) if spans.is_free(doc, place.start, place.end, MASKS)]
    if not found:
        return
    blocks = group(text, found, title, _MOST)
    sentences = spans.sentences(doc)
    held = holders(text, blocks, sentences)
    tables = rows(text, blocks)
    for block in blocks:
        mine = [holder for holder in held if holder.block is block]
        leader, members = _leader(mine), listed(text, block, blocks, sentences)
        members = _with_officers(leader, members, mine)
        if block.name in tables:
            leader, members = leader or tables[block.name].leader, members or tables[block.name].members
        _add(doc, block, leader, members, counted(text, block, blocks))


def _leader(held: list[Holder]) -> str | None:
    """The unit in office: the one with the highest weight, of equal ones the first."""
    heads = [holder for holder in held if not holder.deputy]
    return max(heads, key=lambda holder: holder.weight).unit if heads else None


def _with_officers(leader: str | None, members: tuple[str, ...], held: list[Holder]) -> tuple[str, ...]:
    """The listed members, with a head that a list of the other ones leaves out; else head and deputies, if both.

    Deputies who are only chosen for the next year, beside a head in office, make no list of members.
    """
    if members:
        there = leader is None or any(fold(leader).endswith(fold(member)) for member in members)
        return members if there else (leader or "", *members)
    office = max((holder.weight[0] for holder in held if not holder.deputy), default=0)
    deputies = [holder.unit for holder in held if holder.deputy]
    if leader is None or not any(holder.deputy and holder.weight[0] >= office for holder in held):
        return ()
    return _distinct((leader, *(holder.unit for holder in held if not holder.deputy), *deputies))


def _distinct(names: tuple[str, ...]) -> tuple[str, ...]:
    """The names in their order, each in its first spelling."""
    first: dict[str, str] = {}
    for name in names:
        first.setdefault(fold(name), name)
    return tuple(first.values())


def _add(doc: Doc, block: Known, leader: str | None, members: tuple[str, ...], count: int | None) -> None:
    for mention in block.mentions:
        record = Block(
            start=mention.start,
            end=mention.end,
            quote=spans.text_of(doc)[mention.start : mention.end],
            rule=f"blocks/{'number' if mention.number is not None else 'scope'}{'' if mention.full else '-short'}",
            name=block.name,
            kind=mention.kind,
            number=mention.number,
            leader_unit=leader,
            members=members,
            member_count=count,
        )
        spans.add(doc, spans.BLOCKS, record)
