"""Read a folder of gold, extract each article, and score it."""

from dataclasses import dataclass
from pathlib import Path

from models import Article
from pipeline.evaluate.gold import GoldArticle, GoldError, read_gold
from pipeline.evaluate.score import Counts, Scored, macro_f1, score, total
from pipeline.extract import extract
from pipeline.read import ReadError, read_record, read_text
from pipeline.read.records import parse_record


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
    article = _article(gold)
    return score(gold.path.stem, article, extract(article), gold.file.gold)


def _article(gold: GoldArticle) -> Article:
    """Read the text as any user's file would be read; the gold itself is never seen by a reader."""
    try:
        content = gold.text_path.read_text(encoding="utf-8")
        if gold.text_path.suffix == ".txt":
            return read_text(content)
        record = parse_record(content)
        return read_record({key: value for key, value in record.items() if key not in ("gold", "negative")})
    except (OSError, UnicodeDecodeError, ReadError) as error:
        raise GoldError(f"{gold.text_path}: {error}") from error
