"""The corpus is large and varied enough to stand for what departments write: asked of its own attributes."""

from collections import Counter
from pathlib import Path
from typing import get_args

import pytest

from models.event import EventType
from pipeline.evaluate.check import doubts
from pipeline.evaluate.corpus import read_gold
from pipeline.evaluate.gold import Cms, Facts, GoldArticle, Level
from pipeline.evaluate.run import article_of

CORPUS = Path(__file__).parents[1] / "corpus"
ARTICLES = list(read_gold(CORPUS))
# The six socio-economic regions, provinces by the names that they had before 2025-07-01, and the merged ones since.
REGIONS = {
    "northern mountains": "Hà Giang, Cao Bằng, Bắc Kạn, Tuyên Quang, Lào Cai, Điện Biên, Lai Châu, Sơn La, Yên Bái, "
    "Hòa Bình, Thái Nguyên, Lạng Sơn, Bắc Giang, Phú Thọ",
    "Red River delta": "Hà Nội, Quảng Ninh, Vĩnh Phúc, Bắc Ninh, Hải Dương, Hải Phòng, Hưng Yên, Thái Bình, Hà Nam, "
    "Nam Định, Ninh Bình",
    "central coast": "Thanh Hóa, Nghệ An, Hà Tĩnh, Quảng Bình, Quảng Trị, Thừa Thiên Huế, Huế, Đà Nẵng, Quảng Nam, "
    "Quảng Ngãi, Bình Định, Phú Yên, Khánh Hòa, Ninh Thuận, Bình Thuận",
    "central highlands": "Kon Tum, Gia Lai, Đắk Lắk, Đắk Nông, Lâm Đồng",
    "south-east": "Bình Phước, Tây Ninh, Bình Dương, Đồng Nai, Bà Rịa - Vũng Tàu, Hồ Chí Minh",
    "Mekong delta": "Long An, Tiền Giang, Bến Tre, Trà Vinh, Vĩnh Long, Đồng Tháp, An Giang, Kiên Giang, Cần Thơ, "
    "Hậu Giang, Sóc Trăng, Bạc Liêu, Cà Mau",
}  # fmt: skip
# What cannot be written as it stands: an abbreviated office is given in full (PGĐ, TUV).
ABBREVIATED = {
    "Phó Giám đốc Sở",
    "Phó Giám đốc Sở GD&ĐT",
    "Phó Trưởng phòng GD&ĐT",
    "Phó Trưởng phòng GD&ĐT huyện",
    "Tỉnh ủy viên",
    "Huyện ủy viên",
}


def _facts(article: GoldArticle) -> Facts:
    assert article.facts is not None
    return article.facts


def test_enough_articles_and_enough_hard_or_negative_ones() -> None:
    assert len(ARTICLES) >= 150
    assert sum(_facts(article).hard or article.file.negative for article in ARTICLES) >= 50
    assert sum(article.file.negative for article in ARTICLES) >= 40
    assert [article.path.name for article in ARTICLES if _facts(article).hard and not _facts(article).about] == []


def test_every_cms_and_every_level_is_there() -> None:
    of_cms = Counter(_facts(article).cms for article in ARTICLES)
    of_level = Counter(_facts(article).level for article in ARTICLES)
    assert [name for name in get_args(Cms) if of_cms[name] < 7] == []
    assert [name for name in get_args(Level) if of_level[name] < 7] == []


def test_every_type_of_event_is_there() -> None:
    types = Counter(name for article in ARTICLES for event in article.file.gold.events for name in event.types)
    assert [name for name in get_args(EventType) if types[name] < 3] == []


def test_every_region_is_there() -> None:
    region = {province: name for name, provinces in REGIONS.items() for province in provinces.split(", ")}
    found = Counter(
        region[event.province] for article in ARTICLES for event in article.file.gold.events if event.province
    )
    assert [name for name in REGIONS if found[name] < 7] == []


@pytest.mark.parametrize("article", ARTICLES, ids=[article.path.stem for article in ARTICLES])
def test_no_gold_is_doubtful(article: GoldArticle) -> None:
    found = doubts(article, article_of(article))
    assert [doubt for doubt in found if not any(f"title {title!r}" in doubt for title in ABBREVIATED)] == []
