"""Do found items stand where the gold has marked them? A reader may have left lines of the gold's text out."""

from collections.abc import Iterator

from models import Article, Extraction, Mention
from pipeline.evaluate.counts import Counts
from pipeline.evaluate.fields import BY_NAME, pairs_of
from pipeline.evaluate.gold import Annotation, GoldArticle

Place = tuple[int, int]


def placed(gold: GoldArticle, article: Article, extraction: Extraction) -> Counts:
    """How many matched items share a character with their annotation; those whose annotation has no place stay out."""
    shifts = dict(_shifts(gold, article))
    right = wrong = 0
    for field, marks in gold.places.items():
        rule = BY_NAME[field]
        found = rule.found_items(extraction)
        for i, j in pairs_of(rule, rule.gold_items(gold.file.gold), found):
            place = _place(gold, marks[i], shifts)
            if place is not None:
                right += _touches(found[j], place)
                wrong += not _touches(found[j], place)
    return Counts(right, wrong, wrong)


def _touches(mention: Mention, place: Place) -> bool:
    return mention.start < place[1] and place[0] < mention.end


def _place(gold: GoldArticle, mark: Annotation, shifts: dict[int, int]) -> Place | None:
    """Where the annotation lies in the article's text; null for an empty element and on a line that was left out."""
    line = _text(gold).rfind("\n", 0, mark.start) + 1
    if mark.start == mark.end or line not in shifts:
        return None
    return mark.start + shifts[line], mark.end + shifts[line]


def _text(gold: GoldArticle) -> str:
    return f"{gold.file.title}\n{gold.file.text}"


def _shifts(gold: GoldArticle, article: Article) -> Iterator[Place]:
    """For the start of each line of the gold that the article has, how far it has moved; lines keep their order."""
    position, start = 0, 0
    for line in _text(gold).splitlines(keepends=True):
        bare = line.rstrip("\n")
        at = article.text.find(bare, position) if bare else -1
        if at >= 0:
            yield start, at - start
            position = at + len(bare)
        start += len(line)
