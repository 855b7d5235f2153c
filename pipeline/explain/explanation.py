"""An extraction that was watched: what was found, what lost, and the sentences, all in the article's own offsets."""

from dataclasses import dataclass, replace

from models import Article, Extraction
from pipeline.extract import spans
from pipeline.extract.assemble import assemble
from pipeline.extract.candidates import Lost, lost_of, watch
from pipeline.extract.pipe import document
from pipeline.extract.shadow import Shadow
from pipeline.extract.wrapped import reading_copy

Place = tuple[int, int]


@dataclass(frozen=True)
class Explanation:
    """What `extract` gives for the article, and besides it what lost; places are spans of `article.text`."""

    source: str
    article: Article
    extraction: Extraction
    lost: tuple[Lost, ...]
    sentences: tuple[Place, ...]


def explain(article: Article, source: str) -> Explanation:
    """Extract once more, with somebody watching. A pure function, as `extract` is."""
    shadow = reading_copy(article.text)
    doc = document(article, shadow, prepare=watch)
    return Explanation(
        source,
        article,
        assemble(doc, shadow, article),
        tuple(_in_text(candidate, shadow) for candidate in dict.fromkeys(lost_of(doc))),
        tuple(shadow.to_raw(*sentence) for sentence in spans.sentences(doc)),
    )


def _in_text(candidate: Lost, shadow: Shadow) -> Lost:
    start, end = shadow.to_raw(candidate.start, candidate.end)
    return replace(candidate, start=start, end=end)
