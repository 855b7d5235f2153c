"""A folder of gold articles as one case: its gold mentions, and a file that says which of them are one thing.

The file is CSV with lines of comment (`#`) at its head and the columns `article`, `kind`, `ordinal`, `cluster`: the
article's file without its ending, the kind of cluster, the place in the gold's list from 1. What it does not name is a
cluster by itself, movements with the same words excepted. A row of kind `site` gives the province of the department on
whose site an article without an address stands.
"""

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any, get_args

from gazetteers.folding import fold
from gazetteers.people import organisation_words
from models import Article
from pipeline.evaluate.case_fields import TABLES, Kind, read_mentions
from pipeline.evaluate.cases import Case, CaseArticle, Site
from pipeline.evaluate.corpus import read_gold
from pipeline.evaluate.gold import Annotation, GoldArticle, GoldError
from pipeline.evaluate.run import article_of

_COLUMNS = ["article", "kind", "ordinal", "cluster"]
_SITE = "site"
_SEEN = datetime(2026, 1, 1, tzinfo=UTC)  # of an article that does not say when it was published
_TAGS = {"document_refs": "doc", "blocks": "block", "leaders": "leader", "themes": "theme", "awards": "award"}
_QUOTED = ("number", "recipient", "text", "name")  # what is looked for in the text
Labels = Mapping[tuple[str, str, int], str]


def read_set(folder: Path, labels: Path) -> Case:
    """The folder's articles as one case. Raises `GoldError` naming a file, a row, or a row that fits no mention."""
    known = _labels(labels)
    articles = tuple(_article(gold, known) for gold in read_gold(folder))
    have: set[tuple[str, str, int]] = {
        (found.name, item.kind, item.ordinal) for found in articles for item in found.labelled
    }
    have |= {(found.name, _SITE, 0) for found in articles}
    if lost := sorted(known.keys() - have):
        raise GoldError(f"{labels}: no mention {' '.join(map(str, lost[0]))} in {folder}")
    return Case(labels, f"the articles of {folder}", articles, ())


def _labels(path: Path) -> dict[tuple[str, str, int], str]:
    try:
        lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    except (OSError, UnicodeDecodeError) as error:
        raise GoldError(f"{path}: {error}") from error
    rows = csv.DictReader(lines)
    if rows.fieldnames != _COLUMNS:
        raise GoldError(f"{path}: the columns are {', '.join(_COLUMNS)}")
    return dict(_row(path, row) for row in rows)


def _row(path: Path, row: dict[str, Any]) -> tuple[tuple[str, str, int], str]:
    if row["kind"] not in (*get_args(Kind), _SITE) or not (row["ordinal"] or "0").isdecimal() or not row["cluster"]:
        raise GoldError(f"{path}: {','.join(str(value) for value in row.values())}: not article,kind,ordinal,cluster")
    return (row["article"], row["kind"], int(row["ordinal"] or 0)), row["cluster"]


def _article(gold: GoldArticle, labels: Labels) -> CaseArticle:
    name = gold.path.stem
    province = labels.get((name, _SITE, 0))
    article = article_of(gold)
    if province:
        article = article.model_copy(update={"url": f"https://{fold(province).replace(' ', '')}.demo.example/{name}"})
    extraction, labelled = read_mentions(article, list(_marks(gold, article)), list(_events(gold)))
    site = Site(f"Sở Giáo dục và Đào tạo {province}", "province", province, None) if province else None
    named = tuple(replace(item, label=labels.get((name, item.kind, item.ordinal))) for item in labelled)
    seen = article.published_at or _SEEN
    return CaseArticle(name, article, extraction, named, seen.astimezone(UTC), site, None, None)


def _marks(gold: GoldArticle, article: Article) -> Iterator[Annotation]:
    """Each gold mention as an element at its first place in the article, or over the title where it has none."""
    for table in TABLES:
        for item in getattr(gold.file.gold, table):
            values = {name: _written(value) for name, value in item.model_dump().items() if value not in (None, [])}
            if table == "leaders":
                values["titles"] = " | ".join(map(_bracketed, item.titles))
            quote = next((value for value in (values.get(name) for name in _QUOTED) if value), "")
            start = max(article.text.find(quote), 0)
            end = start + len(quote) if article.text.startswith(quote, start) else len(article.title)
            yield Annotation(_TAGS[table], values, start, end, article.text[start:end], 1)


def _events(gold: GoldArticle) -> Iterator[tuple[int, dict[str, str]]]:
    for event in gold.file.gold.events:
        values = {name: value for name, value in event.model_dump().items() if value not in (None, [])}
        yield 1, {name: " ".join(value) if name == "types" else _written(value) for name, value in values.items()}


def _written(value: Any) -> str:  # noqa: ANN401  # a value of a gold record
    return " | ".join(value) if isinstance(value, list) else str(value)


def _bracketed(title: str) -> str:
    """A title with its unit in brackets: all from the first word at which a unit's name begins."""
    words = title.split(" ")
    for place in range(1, len(words)):
        rest = fold(" ".join(words[place:]))
        if any(rest == head or rest.startswith(f"{head} ") for head in _heads()):
            return f"{' '.join(words[:place])} [{' '.join(words[place:])}]"
    return title


@cache
def _heads() -> Sequence[str]:
    return [fold(row.form) for row in organisation_words() if row.kind in {"head", "named"}]
