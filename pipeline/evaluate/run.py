"""Read a folder of gold, extract each article, and score it."""

from dataclasses import dataclass
from pathlib import Path

from models import Article
from pipeline.evaluate.corpus import read_gold
from pipeline.evaluate.gold import GoldArticle, GoldError
from pipeline.evaluate.score import Counts, Scored, macro_f1, score, total
from pipeline.extract import extract
from pipeline.read import ReadError, read_record, read_text

_READ = {"url", "title", "text", "published", "author", "source"}


@dataclass(frozen=True)
class Evaluation:
    """Every article's score, and their sums by field."""

    articles: tuple[Scored, ...]

    @property
    def sums(self) -> dict[str, Counts]:
        """Counts over all articles, by field."""
        return total(self.articles)

    @property
    def macro_f1(self) -> float | None:
        """Mean F1 over the fields."""
        return macro_f1(self.sums)


def evaluate(folder: Path) -> Evaluation:
    """Score the extractor against a folder of gold files. Raises `GoldError` naming a bad file."""
    return Evaluation(tuple(_score_one(gold) for gold in read_gold(folder)))


def _score_one(gold: GoldArticle) -> Scored:
    article = article_of(gold)
    return score(gold.path.stem, article, extract(article), gold.file.gold)


def article_of(gold: GoldArticle) -> Article:
    """The article as any user's file would be read; the gold itself is never seen by a reader. Raises `GoldError`."""
    try:
        if gold.text_path.suffix == ".txt":
            return read_text(gold.text_path.read_text(encoding="utf-8"))
        return read_record(gold.file.model_dump(include=_READ))
    except (OSError, UnicodeDecodeError, ReadError) as error:
        raise GoldError(f"{gold.text_path}: {error}") from error
