"""Read a folder of gold, extract each article, and score it."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from models import Article, Extraction
from pipeline.evaluate.corpus import read_gold
from pipeline.evaluate.counts import Counts, attribute_accuracy, macro_f1
from pipeline.evaluate.gold import GoldArticle, GoldError
from pipeline.evaluate.places import placed
from pipeline.evaluate.score import Difference, Scored, score, total
from pipeline.extract import extract
from pipeline.read import ReadError, read_record, read_text

T = TypeVar("T")
Extractor = Callable[[Article], Extraction]
Reader = Callable[[GoldArticle], Article | None]
UNSEEN = "no article is seen on its page"
READ_KEYS = {"url", "title", "text", "published", "author", "source"}


@dataclass(frozen=True)
class Case:
    """An article with its gold and what was extracted; `crash` says why nothing was, if reader or extractor failed."""

    gold: GoldArticle
    article: Article
    extraction: Extraction
    crash: str | None = None


@dataclass(frozen=True)
class Evaluation:
    """Every article's score, and their sums by field."""

    articles: tuple[Scored, ...]

    @property
    def sums(self) -> dict[str, Counts]:
        """Counts over all articles, by field."""
        return total(article.counts for article in self.articles)

    @property
    def exact(self) -> dict[str, Counts]:
        """The same where only equal values are right."""
        return total(article.exact for article in self.articles)

    @property
    def macro_f1(self) -> float | None:
        """Mean F1 over the fields."""
        return macro_f1(self.sums)

    @property
    def crashes(self) -> dict[str, str]:
        """What the extractor failed with, by article."""
        return {article.name: article.crash for article in self.articles if article.crash}

    def figures(self) -> dict[str, float | None]:
        """Every figure that may have a floor, by name: F1 of fields and of what they hold, accuracy of attributes."""
        sums = self.sums
        return {
            "macro_f1": macro_f1(sums),
            **{name: counts.f1 for name, counts in sums.items()},
            **{name: counts.f1 for name, counts in total(article.figures for article in self.articles).items()},
            "attributes": attribute_accuracy(sums),
            "attributes_said": attribute_accuracy(sums, said=True),
            **{f"{name}.{attribute}": counts.accuracy(attribute) for name, counts in sums.items()
               for attribute in counts.right},
            **{f"{name}.exact": counts.f1 for name, counts in self.exact.items()},
        }  # fmt: skip


def evaluate(folder: Path, extractor: Extractor = extract) -> Evaluation:
    """Score an extractor against a folder of gold files. Raises `GoldError` naming a bad file."""
    return Evaluation(tuple(scored(case) for case in cases(folder, extractor)))


def cases(folder: Path, extractor: Extractor = extract, reader: Reader | None = None) -> Iterator[Case]:
    """Every article of a folder, extracted; `reader` makes the article of a gold file, `article_of` if null.

    Raises `GoldError` naming a bad file.
    """
    with ThreadPoolExecutor(max_workers=1) as other_thread:
        for gold in read_gold(folder):
            article, crash = _outcome(other_thread.submit(reader or article_of, gold))
            if article is None:
                yield _unread(gold, crash or UNSEEN)
                continue
            extraction, crash = _outcome(other_thread.submit(extractor, article))
            yield Case(gold, article, extraction or nothing(article), crash)


def _outcome(attempt: Future[T]) -> tuple[T | None, str | None]:
    """What an attempt gave, or what it failed with: a crash is a miss of one article, not the end of the rest.

    A bad gold file is no crash: raises `GoldError`.
    """
    error = attempt.exception()
    if isinstance(error, GoldError):
        raise error
    return (attempt.result(), None) if error is None else (None, f"{type(error).__name__}: {error}")


def _unread(gold: GoldArticle, why: str) -> Case:
    """The case of an article that no reader gave: all that its gold holds is missed."""
    article = Article(key=gold.path.stem, title=gold.file.title, text=f"{gold.file.title}\n{gold.file.text or ''}")
    return Case(gold, article, nothing(article), why)


def nothing(article: Article) -> Extraction:
    """An extraction that found nothing."""
    return Extraction(article_key=article.key, content_hash=article.content_hash, extractor="")


def scored(case: Case) -> Scored:
    """The score of one case; a crash is a full miss of the article, and one of the differences."""
    name = case.gold.path.stem
    result = score(name, case.article, case.extraction, case.gold.file.gold)
    crash = (Difference("article", "crash", name, case.crash),) if case.crash else ()
    figures = result.figures | {"placed": placed(case.gold, case.article, case.extraction)}
    return replace(
        result, figures=figures, facts=case.gold.facts, crash=case.crash, differences=crash + result.differences
    )


def article_of(gold: GoldArticle) -> Article:
    """The article as any user's file would be read; the gold itself is never seen by a reader. Raises `GoldError`."""
    try:
        if gold.text_path.suffix == ".txt":
            return read_text(gold.text_path.read_text(encoding="utf-8"))
        return read_record(gold.file.model_dump(include=READ_KEYS))
    except (OSError, UnicodeDecodeError, ReadError) as error:
        raise GoldError(f"{gold.text_path}: {error}") from error
