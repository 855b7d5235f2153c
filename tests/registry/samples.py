"""A small registry of invented articles, made with the real archive, reader, store and build.

What the extractor would find is written by hand and put into the store, so that these tests are about the registry.
"""

import json
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from models import (
    Act,
    Article,
    Award,
    Block,
    DateMention,
    DocumentAnaphor,
    DocumentRef,
    Event,
    Extraction,
    Leader,
    Mention,
    NamedDocument,
    Said,
    Target,
    Theme,
    TimeExpression,
)
from pipeline.extract import version
from pipeline.home import Home
from pipeline.read import ReadError, read
from pipeline.registry import BuildReport, build
from pipeline.registry.store import Store
from pipeline.registry.work import input_hash
from spiders.archive import ArchiveWriter, read_archive

M = TypeVar("M", bound=Mention)
Found = Callable[[Article], Mapping[str, Any]]

FIRST = datetime(2025, 9, 1, 1, 0, tzinfo=UTC)
SECOND = datetime(2025, 9, 2, 1, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Page:
    """A capture of an invented article."""

    url: str
    title: str
    body: str
    published: str | None
    fetched_at: datetime = FIRST

    def resource(self) -> bytes:
        text = f"{self.title}\n{self.body}"
        content = {"url": self.url, "title": self.title, "text": text, "published": self.published}
        return json.dumps(content, ensure_ascii=False).encode()


PLEDGE = Page(
    "http://sgddt.lamson.test/tin/101",
    "Cụm thi đua số 2 ký kết giao ước năm học 2021-2022",
    "Sáng 15/10/2021, tại Trường THPT Đồi Thông, Cụm thi đua số 2 ký kết giao ước thi đua theo Kế hoạch số "
    "1205/KH-SGDĐT ngày 1/10/2021. Ông Đinh Khắc Lữ, Tỉnh ủy viên, Phó Giám đốc Sở, dự và phát biểu. "
    "Các trường hưởng ứng phong trào “Lớp học xanh”, phấn đấu 95% học sinh xếp loại khá, giỏi. "
    "Luật Thi đua, khen thưởng là căn cứ của Kế hoạch này.",
    "2021-10-16T07:30:00+07:00",
)
LAUNCH = Page(
    "http://sgddt.lamson.test/tin/102",
    "Phát động thi đua chào mừng 20/11",
    "Sở phát động đợt thi đua chào mừng ngày 20/11 trong toàn ngành.",
    "2022-11-01T23:30:00+00:00",
)
LAUNCH_EDITED = Page(
    LAUNCH.url, LAUNCH.title, f"{LAUNCH.body} Đợt thi đua kéo dài một tháng.", LAUNCH.published, SECOND
)
REVIEW = Page(
    "http://c3binhlam.test/tin/7",
    "Tổng kết năm học và khen thưởng",
    "Ngày 25/5/2022, nhà trường tổng kết năm học. Thầy Vi Hữu Quán nhận Bằng khen của Bộ Giáo dục và Đào tạo.",
    "2022-05-26T08:00:00+07:00",
)
NEWS = Page(
    "http://c3binhlam.test/tin/8", "Lịch nghỉ hè", "Học sinh nghỉ hè từ tháng 6/2022.", "2022-05-28T08:00:00+07:00"
)
DECOMPOSED = Page(
    "http://sgddt.dongnai.test/tin/9",
    unicodedata.normalize("NFD", "Khối thi đua các trường THPT sơ kết học kỳ"),
    unicodedata.normalize("NFD", "Khối thi đua các trường THPT họp sơ kết ngày 12/8/2025 tại Biên Hòa 🎓."),
    None,
)
PAGES = (PLEDGE, LAUNCH, LAUNCH_EDITED, REVIEW, NEWS, DECOMPOSED)


def at(article: Article, kind: type[M], quote: str, /, **fields: object) -> M:
    """A mention of `kind` at the first place of `quote` in the article, which may be decomposed."""
    raw = quote if quote in article.text else unicodedata.normalize("NFD", quote)
    start = article.text.index(raw)
    return kind.model_validate({"start": start, "end": start + len(raw), "quote": raw, "rule": "sample", **fields})


def _pledge(article: Article) -> Mapping[str, Any]:
    block = at(
        article,
        Block,
        "Cụm thi đua số 2",
        name="Cụm thi đua số 2",
        kind="cum",
        number=2,
        members=("THPT Đồi Thông", "THPT Suối Bạc"),
        member_count=9,
        scope="trường THPT",
        level="province",
        deputy_units=("THPT Suối Bạc",),
    )
    number = at(
        article,
        DocumentRef,
        "1205/KH-SGDĐT",
        number="1205/KH-SGDĐT",
        type="Kế hoạch",
        issued_on="2021-10-01",
        issuer="Sở Giáo dục và Đào tạo",
        key="1205/KH-SGDĐT",
        serial="1205",
        year=2021,
        form="Kế hoạch",
        bodies=("Sở Giáo dục và Đào tạo",),
        level="province",
    )
    event = Event(
        types=("pledge_signing", "rollout"),
        date="2021-10-15",
        start_date="2021-10-15",
        time="08:00",
        venue="Trường THPT Đồi Thông",
        format="in_person",
        host="Trường THPT Đồi Thông",
        blocks=("Cụm thi đua số 2",),
        school_year="2021-2022",
        province="Bình Phước",
        unit_count=9,
        evidence=((0, len(article.title)), (block.start, block.end)),
        rule="sample",
        units=("Trường THPT Đồi Thông",),
        said=(
            Said(attribute="pledge_signing", start=0, end=len(article.title)),
            Said(attribute="blocks", start=block.start, end=block.end),
        ),
    )
    leader = at(
        article,
        Leader,
        "Đinh Khắc Lữ",
        name="Đinh Khắc Lữ",
        honorific="ông",
        titles=("Tỉnh ủy viên", "Phó Giám đốc Sở"),
        organisations=("Tỉnh ủy", None),
        acts=(at(article, Act, "dự", kind="attended"), at(article, Act, "phát biểu", kind="spoke")),
    )
    return {
        "events": (event,),
        "dates": (
            at(article, DateMention, "15/10/2021", value="2021-10-15", role="happened", role_reason="held"),
            at(article, DateMention, "1/10/2021", value="2021-10-01", role="signed", role_reason="date_after"),
        ),
        "time_expressions": (
            at(article, TimeExpression, "năm học 2021-2022", kind="school_year", value="2021-09~/2022-05~"),
        ),
        "named_documents": (
            at(article, NamedDocument, "Luật Thi đua, khen thưởng", name="Luật Thi đua, khen thưởng", type="Luật"),
        ),
        "document_anaphors": (
            at(article, DocumentAnaphor, "Kế hoạch này", type="Kế hoạch", antecedent=number.number, reason="only_near"),
        ),
        "document_refs": (number,),
        "blocks": (block,),
        "leaders": (leader,),
        "themes": (at(article, Theme, "Lớp học xanh", kind="movement", text="Lớp học xanh"),),
        "targets": (at(article, Target, "95%", value="95%", text="95% học sinh xếp loại khá, giỏi"),),
    }


def _launch(article: Article) -> Mapping[str, Any]:
    event = Event(types=("campaign_launch",), date="2022-11", province="Hà Nội", rule="sample")
    return {
        "events": (event,),
        "dates": (at(article, DateMention, "20/11", value="XXXX-11-20", reason="ngày lễ"),),
    }


def _review(article: Article) -> Mapping[str, Any]:
    day = "2022-05-25"
    event = Event(
        types=("final_review", "award"), date=day, start_date=day, end_date=day, province="Bình Phước", rule="sample"
    )
    award = at(
        article,
        Award,
        "Bằng khen",
        recipient="Vi Hữu Quán",
        award="Bằng khen",
        grantor="Bộ Giáo dục và Đào tạo",
        category="certificate",
    )
    leader = at(article, Leader, "Vi Hữu Quán", name="Vi Hữu Quán", honorific="thầy")
    return {
        "events": (event,),
        "dates": (at(article, DateMention, "25/5/2022", value=day),),
        "awards": (award,),
        "leaders": (leader,),
    }


def _decomposed(article: Article) -> Mapping[str, Any]:
    name = "Khối thi đua các trường THPT"
    event = Event(
        types=("interim_review",),
        date="2025-08-12",
        start_date="2025-08-12",
        venue="Biên Hòa",
        blocks=(name,),
        province="Đồng Nai",
        evidence=((0, len(article.text)),),
        rule="sample",
    )
    return {
        "events": (event,),
        "dates": (at(article, DateMention, "12/8/2025", value="2025-08-12"),),
        "blocks": (at(article, Block, name, name=name, kind="khoi"),),
    }


FOUND: dict[str, Found] = {
    PLEDGE.url: _pledge,
    LAUNCH.url: _launch,
    REVIEW.url: _review,
    NEWS.url: lambda article: {"dates": (at(article, DateMention, "6/2022", value="2022-06"),)},
    DECOMPOSED.url: _decomposed,
}


def archive(home: Home, pages: Iterable[Page], prefix: str = "sample") -> None:
    """Archive captures of pages."""
    with ArchiveWriter(home.archive, prefix) as writer:
        for page in pages:
            writer.resource(page.url, "application/json", page.resource(), page.fetched_at)


def prefill(home: Home, found: Mapping[str, Found] = FOUND) -> None:
    """Keep the hand-written extractions of every archived article, as an extraction of today's extractor."""
    kept: dict[str, Extraction] = {}
    for archived in read_archive(home.archive):
        try:
            article = read(archived)
        except ReadError:
            continue
        if article is None or article.url is None or article.url not in found:
            continue
        identity = {"article_key": article.key, "content_hash": article.content_hash, "extractor": version()}
        extraction = Extraction.model_validate(identity | dict(found[article.url](article)))
        kept[input_hash(article.model_dump_json().encode())] = extraction
    Store(home.extractions / version()).write(sorted(kept.items()))


def published(
    root: Path, pages: Iterable[Page] = PAGES, found: Mapping[str, Found] = FOUND
) -> tuple[Home, BuildReport]:
    """A home folder with archive, extractions and a published registry."""
    home = Home(root)
    archive(home, pages)
    prefill(home, found)
    return home, build(home)
