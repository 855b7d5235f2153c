"""Articles made up for measuring search: real Vietnamese words by a law of Zipf, sentences, numbers of documents.

The words are those of the corpus of tests by how often they come there, then those of underthesea's dictionary in a
drawn order. What stands in them means nothing; how often a word comes, and how long an article is, is as in life.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import numpy as np
import pyarrow as pa

CORPUS = Path(__file__).parent.parent / "tests" / "corpus"
LENGTH = 2_500  # characters of an article, in the mean: as the real pages that were measured
_WORDS_A_LENGTH = 415  # words of one to four syllables that make an article of that length
_TAGS = re.compile(r"<[^>]*>")
_PHRASES = (
    "phong trào thi đua", "ký kết giao ước thi đua", "khối thi đua", "cụm thi đua", "thi đua yêu nước", "khen thưởng",
    "Sở Giáo dục và Đào tạo", "Sở GD&ĐT", "Bộ GD-ĐT", "năm học", "tổng kết", "hòa bình", "hoà nhập", "thuỷ lợi",
    "nhà giáo ưu tú", "lao động tiên tiến", "chiến sĩ thi đua cơ sở", "đổi mới sáng tạo trong dạy và học",
)  # fmt: skip
_KINDS = ("SGDĐT-TCCB", "SGD&ĐT-VP", "KH-SGDĐT", "QĐ-UBND", "UBND-VX", "PGDĐT-TĐKT", "QĐ-BGDĐT", "CV-THPT")
PROVINCES = ("Hà Giang", "Điện Biên", "Lâm Đồng", "Kiên Giang", "Thừa Thiên Huế", "Bắc Kạn", "Nghệ An", "Cà Mau")


def words() -> list[str]:
    """Words, the commonest first: always the same."""
    text = " ".join(_TAGS.sub(" ", path.read_text(encoding="utf-8")) for path in sorted(CORPUS.glob("*.xml")))
    common = [word for word, _ in Counter(re.findall(r"[^\W\d_]+", text)).most_common(4_000)]
    lines = (files("underthesea.corpus") / "data" / "Viet22K.txt").read_text(encoding="utf-8").split("\n")
    rest = sorted({line.strip() for line in lines if line.strip()} - set(common))
    np.random.default_rng(7).shuffle(rest)
    return [*common, *rest]


def articles(count: int, seed: int = 1) -> Iterator[pa.Table]:
    """`count` articles in tables of a thousand: article_id, title, text, domain, province, published_on."""
    known = words()
    weights = 1 / (np.arange(len(known)) + 2.7) ** 1.05
    shares = np.cumsum(weights / weights.sum())
    for first in range(0, count, 1_000):
        draw = np.random.default_rng((seed, first))
        rows = [_article(number, known, shares, draw) for number in range(first, min(first + 1_000, count))]
        yield pa.Table.from_pylist(rows)


def _article(number: int, known: list[str], shares: np.ndarray, draw: np.random.Generator) -> dict[str, object]:
    length = int(np.clip(draw.lognormal(0, 0.5) * _WORDS_A_LENGTH * 0.88, 40, 4_000))
    text = [known[place] for place in np.searchsorted(shares, draw.random(length))]
    for place in draw.integers(1, len(text) - 1, size=length // 40 + 1):
        text[place] = _PHRASES[min(int(draw.exponential(4)), len(_PHRASES) - 1)]
    text[int(draw.integers(1, len(text) - 1))] = f"Công văn số {draw.integers(1, 4_000)}/{_KINDS[draw.integers(0, 8)]}"
    text[int(draw.integers(1, len(text) - 1))] = (
        f"ngày {draw.integers(1, 29)}/{draw.integers(1, 13)}/{2016 + number % 10}"
    )
    title = " ".join(text[:12])
    body = _sentences(text[12:], draw)
    day = np.datetime64("2016-01-01") + int(draw.integers(0, 3_650))
    return {
        "article_id": hashlib.sha256(str(number).encode()).hexdigest()[:16],
        "title": title,
        "text": f"{title}\n\n{body}",
        "domain": f"site{draw.integers(0, 700)}.edu.vn",
        "province": PROVINCES[int(draw.integers(0, len(PROVINCES)))],
        "published_on": day.astype(object),
    }


def _sentences(text: list[str], draw: np.random.Generator) -> str:
    made, place = [], 0
    while place < len(text):
        end = place + int(draw.integers(8, 30))
        sentence = " ".join(text[place:end])
        made.append(sentence[:1].upper() + sentence[1:] + (".\n" if draw.integers(0, 4) == 0 else ". "))
        place = end
    return "".join(made)
