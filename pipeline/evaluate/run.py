"""Read a folder of gold, extract each article, and score it."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from models import Article
from pipeline.evaluate.gold import GoldArticle, read_gold
from pipeline.evaluate.score import Counts, Scored, macro_f1, score, total
from pipeline.extract import extract


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
    """Score the extractor against a folder of gold files. Raises `GoldError` or `ReadError` naming a bad file."""
    return Evaluation(tuple(_score_one(gold) for gold in read_gold(folder)))


def _score_one(gold: GoldArticle) -> Scored:
    article = _article(gold)
    return score(gold.path.stem, article, extract(article), gold.file.gold)


def _article(gold: GoldArticle) -> Article:
    """Temporary until pipeline.read lands."""
    file = gold.file
    text = file.text if file.text is not None else gold.text_path.read_text(encoding="utf-8")
    published = datetime.fromisoformat(file.published) if file.published and file.text is not None else None
    title = file.title
    body = text if file.text is None else f"{title}\n\n{text}"
    return Article(key=gold.path.stem, url=file.url, title=title, text=body, published_at=published, author=file.author)
