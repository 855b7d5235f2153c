"""Doubts about a gold article: what a reader of the guidelines should look at again, although it can be read.

A title or a member may be put together from words that stand apart ("Hiệu trưởng các trường A, B"): a doubt is no
error.
"""

from collections.abc import Iterator
from unicodedata import normalize

from models import Article
from pipeline.evaluate.gold import GoldArticle, GoldFields

Value = tuple[str, str | None]
_KINDS = {"cum": "cụm", "khoi": "khối"}


def doubts(gold: GoldArticle, article: Article) -> list[str]:
    """One clause a doubt; `article` is what a reader makes of the gold article."""
    fields = gold.file.gold
    text = _squeezed(f"{gold.file.title}\n{gold.file.text or article.text}")
    strange = [f"{name} {value!r} does not stand in the text" for name, value in _written(fields)
               if value and _squeezed(value) not in text]  # fmt: skip
    return [*strange, *_unlisted(fields), *_odd(fields), *_unread(gold, article)]


def _squeezed(text: str) -> str:
    return "".join(normalize("NFC", text).split()).casefold()


def _written(gold: GoldFields) -> Iterator[Value]:
    """Every value that the guidelines take from the text as written."""
    for event in gold.events:
        yield "event venue", event.venue
    for document in gold.document_refs:
        yield from (("number", document.number), ("type", document.type), ("issuer", document.issuer))
    for block in gold.blocks:
        yield from (("block", block.name), ("leader unit", block.leader_unit))
        yield from (("member", member) for member in block.members)
    for leader in gold.leaders:
        yield "leader", leader.name
        yield from (("title", title) for title in leader.titles)
    for theme in gold.themes:
        yield "theme", theme.text
    for award in gold.awards:
        yield from (("recipient", award.recipient), ("award", award.award), ("grantor", award.grantor))
    for target in gold.targets:
        yield from (("target", target.text), ("figure", target.value))


def _unlisted(gold: GoldFields) -> Iterator[str]:
    """What events and documents name must be found among the dates and blocks."""
    named = {block.name for block in gold.blocks}
    of_events = [(date, "event") for event in gold.events for date in (event.date, event.date_end)]
    of_documents = [(document.date, f"document {document.number}") for document in gold.document_refs]
    for date, of in of_events + of_documents:
        if date and date not in gold.dates:
            yield f"date {date} of the {of} is not among the dates"
    yield from (f"block {name!r} of the event is not among the blocks"
                for event in gold.events for name in event.blocks if name not in named)  # fmt: skip


def _odd(gold: GoldFields) -> Iterator[str]:
    for block in gold.blocks:
        if _KINDS[block.kind] not in block.name.casefold():
            yield f"block {block.name!r} is said to be a {block.kind}"
    for target in gold.targets:
        if _squeezed(target.value) not in _squeezed(target.text):
            yield f"target {target.text!r} does not carry its figure {target.value!r}"


def _unread(gold: GoldArticle, article: Article) -> Iterator[str]:
    """Lines that the reader takes for furniture, although something in them is marked; a stamp's date may be so."""
    read = set(article.text.splitlines())
    text = f"{gold.file.title}\n{gold.file.text}"
    for mark in gold.annotations:
        line = text[text.rfind("\n", 0, mark.start) + 1 :].partition("\n")[0]
        if line and line not in read and mark.tag != "date":
            yield f"<{mark.tag}> on line {mark.line} stands where the reader sees no part of the article"
