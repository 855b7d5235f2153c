"""A registry to ask the questions of docs/registry.md: two school years of seven departments, with their crawls.

    uv run python -m tests.registry.asked docs/registry.md

writes the answers into the page. The departments are real, everybody else and all that they do is invented.
"""

import sqlite3
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from models import Article, Award, Block, DocumentRef, Event, Leader, Theme
from pipeline.home import Home
from pipeline.registry import build
from pipeline.registry.answers import with_answers
from spiders.ledger import Ledger
from tests.registry.samples import Page, archive, at, prefill

SEEN = datetime(2025, 10, 19, 20, 0, tzinfo=UTC)  # the next day in Vietnam
DEPARTMENTS = {
    "dienbien.edu.vn": "Điện Biên",
    "socaobang.edu.vn": "Cao Bằng",
    "sogddt.sonla.gov.vn": "Sơn La",
    "thainguyen.edu.vn": "Thái Nguyên",
    "langson.edu.vn": "Lạng Sơn",
    "hatinh.edu.vn": "Hà Tĩnh",
    "thanhhoa.edu.vn": "Thanh Hóa",
    "backan.edu.vn": "Bắc Kạn",
}
UNREAD = "thanhhoa.edu.vn"  # never crawled to the end
EMPTY = "hanoi.edu.vn"  # where no article was ever found
Mentions = Callable[[Article], Mapping[str, Any]]


class News(NamedTuple):
    """An article of a department's site; `types` is empty where it reports no event."""

    site: str
    day: str
    title: str
    body: str = ""
    types: tuple[str, ...] = ()
    fields: Mapping[str, Any] = {}
    mentions: Mentions = lambda _: {}

    def found(self, article: Article) -> Mapping[str, Any]:
        return {**dict(self.mentions(article)), "events": (self._event(article),) if self.types else ()}

    def _event(self, article: Article) -> Event:
        known = {"date": self.day, "start_date": self.day, "province": DEPARTMENTS.get(self.site), **self.fields}
        host = f"Sở Giáo dục và Đào tạo {known['province']}"
        evidence = ((0, len(article.title)), (len(article.title) + 1, len(article.text)))
        return Event.model_validate(
            {"types": self.types, "host": host, "evidence": evidence[: 1 + bool(self.body)], "rule": "sample", **known}
        )


def _plan(article: Article, number: str, day: str, province: str) -> DocumentRef:
    return at(
        article,
        DocumentRef,
        number,
        number=number,
        type="Kế hoạch",
        issued_on=day,
        issuer=f"Sở Giáo dục và Đào tạo {province}",
        key=number,
        serial=number.partition("/")[0],
        year=2025,
        form="Kế hoạch",
        bodies=("Sở Giáo dục và Đào tạo",),
        level="province",
    )


def _plans(*plans: tuple[str, str], province: str = "Điện Biên") -> Mentions:
    return lambda article: {"document_refs": tuple(_plan(article, *plan, province) for plan in plans)}


def cluster(leader: str, number: int = 2, *, leaders: bool = False) -> Mentions:
    """A block and its head, as the article names them."""

    def mentions(article: Article) -> Mapping[str, Any]:
        block = at(
            article,
            Block,
            f"Cụm thi đua số {number}",
            name=f"Cụm thi đua số {number}",
            kind="cum",
            number=number,
            leader_unit=leader,
            members=("Trường THPT Đồi Thông", "Trường THPT Suối Bạc"),
            member_count=9,
            scope="trường THPT",
            level="province",
        )
        return {"blocks": (block,), **(_khai("Phó Giám đốc", "Cao Bằng")(article) if leaders else {})}

    return mentions


def _khai(title: str, province: str) -> Mentions:
    def mentions(article: Article) -> Mapping[str, Any]:
        organisation = f"Sở Giáo dục và Đào tạo {province}"
        leader = at(
            article,
            Leader,
            "Nông Thế Khải",
            name="Nông Thế Khải",
            honorific="ông",
            titles=(title,),
            organisations=(organisation,),
        )
        return {"leaders": (leader,)}

    return mentions


def _awards(article: Article) -> Mapping[str, Any]:
    given = {"award": "Bằng khen", "grantor": "Bộ Giáo dục và Đào tạo", "category": "certificate"}
    return {
        "awards": (
            at(article, Award, "Bằng khen", recipient="Trường THPT Đồi Thông", **given),
            at(
                article, Award, "Giấy khen", recipient="Trường THPT Suối Bạc", award="Giấy khen", category="certificate"
            ),
        )
    }


def _green(article: Article) -> Mapping[str, Any]:
    return {"themes": (at(article, Theme, "Lớp học xanh", kind="movement", text="Lớp học xanh"),)}


_CLUSTER = {"blocks": ("Cụm thi đua số 2",)}
NEWS = (
    # Điện Biên: plans and what they set in motion
    News("dienbien.edu.vn", "2025-09-05", "Phát động thi đua năm học mới",
         "Sở phát động thi đua theo Kế hoạch số 1205/KH-SGDĐT ngày 1/9/2025.",
         ("campaign_launch",), {"school_year": "2025-2026"}, _plans(("1205/KH-SGDĐT", "2025-09-01"))),
    News("dienbien.edu.vn", "2025-09-16", "Sở ký kết giao ước thi đua năm học 2025-2026",
         "Lễ ký thực hiện Kế hoạch số 1205/KH-SGDĐT ngày 1/9/2025.",
         ("pledge_signing",), {"school_year": "2025-2026"}, _plans(("1205/KH-SGDĐT", "2025-09-01"))),
    News("dienbien.edu.vn", "2025-10-15", "Triển khai tháng thi đua cao điểm",
         "Hội nghị quán triệt Kế hoạch số 1207/KH-SGDĐT ngày 6/10/2025 và Kế hoạch số 1210/KH-SGDĐT ngày 9/10/2025.",
         ("rollout",), {"venue": "Trường THPT Nậm Sương"},
         _plans(("1207/KH-SGDĐT", "2025-10-06"), ("1210/KH-SGDĐT", "2025-10-09"))),
    # Cao Bằng: a block through two school years, and who came
    News("socaobang.edu.vn", "2024-09-20", "Cụm thi đua số 2 ký giao ước năm học 2024-2025",
         "Trường THPT Đồi Thông làm cụm trưởng. Ông Nông Thế Khải, Phó Giám đốc Sở, dự.",
         ("pledge_signing",), {"school_year": "2024-2025", **_CLUSTER},
         cluster("Trường THPT Đồi Thông", leaders=True)),
    News("socaobang.edu.vn", "2025-05-24", "Cụm thi đua số 2 tổng kết năm học 2024-2025",
         "Trường THPT Đồi Thông, cụm trưởng, chủ trì.",
         ("final_review",), {"school_year": "2024-2025", **_CLUSTER}, cluster("Trường THPT Đồi Thông")),
    News("socaobang.edu.vn", "2025-09-18", "Cụm thi đua số 2 ký giao ước năm học 2025-2026",
         "Trường THPT Suối Bạc nhận nhiệm vụ cụm trưởng.",
         ("pledge_signing",), {"school_year": "2025-2026", **_CLUSTER}, cluster("Trường THPT Suối Bạc")),
    News("socaobang.edu.vn", "2025-10-16", "Giám đốc Sở thăm các trường vùng cao",
         "Ông Nông Thế Khải, Giám đốc Sở, thăm lớp học.", mentions=_khai("Giám đốc", "Cao Bằng")),
    # Sơn La, Thái Nguyên: pledges, awards, a movement
    News("sogddt.sonla.gov.vn", "2025-09-12", "Ký kết giao ước thi đua khối phòng giáo dục",
         types=("pledge_signing",), fields={"school_year": "2025-2026"}),
    News("sogddt.sonla.gov.vn", "2025-05-28", "Tổng kết năm học, khen thưởng",
         "Trường THPT Đồi Thông nhận Bằng khen của Bộ Giáo dục và Đào tạo, Trường THPT Suối Bạc nhận Giấy khen.",
         ("final_review", "award"), {"school_year": "2024-2025"}, _awards),
    News("thainguyen.edu.vn", "2025-09-22", "Toàn ngành ký giao ước thi đua",
         "Các trường hưởng ứng phong trào “Lớp học xanh”.",
         ("pledge_signing",), {"school_year": "2025-2026"}, _green),
    News("thainguyen.edu.vn", "2025-10-14", "Mười trường thực hiện “Lớp học xanh”", mentions=_green),
    # Lạng Sơn has news, but no pledge; Thanh Hóa too, but nobody knows all of its news
    News("langson.edu.vn", "2025-09-30", "Tập huấn phần mềm quản lý", "Phong trào “Lớp học xanh” cũng được giới thiệu.",
         ("training",), {}, _green),
    News(UNREAD, "2025-09-29", "Tập huấn giáo viên tiểu học", types=("training",)),
    News(UNREAD, "2025-10-02", "Kế hoạch thi đua", "Các kế hoạch số 31/KH-SGDĐT, 33/KH-SGDĐT và 35/KH-SGDĐT.",
         mentions=_plans(*((f"{n}/KH-SGDĐT", "2025-10-01") for n in (31, 33, 35)), province="Thanh Hóa")),
    News(UNREAD, "2025-09-10", "Trường THPT Núi Chiếc ký giao ước thi đua", "",
         ("pledge_signing",), {"school_year": "2025-2026", "host": "Trường THPT Núi Chiếc"}),
    # Bắc Kạn is no province any more
    News("backan.edu.vn", "2025-09-25", "Tập huấn chuyển đổi số", types=("training",)),
    # Hà Tĩnh had news every third day until Christmas; who knows what Thanh Hóa had since
    *(News(site, f"2024-{month}-{day:02}", f"Bản tin ngày {day}/{month}/2024 của Sở {DEPARTMENTS[site]}")
      for site in ("hatinh.edu.vn", UNREAD) for month in (11, 12) for day in range(2, 25, 3)),
)  # fmt: skip


Nights = Mapping[str, Sequence[tuple[datetime, bool]]]
NIGHTS: Nights = {site: [(SEEN, site != UNREAD)] for site in (*DEPARTMENTS, EMPTY)}


def asked(root: Path, news: Sequence[News] = NEWS, nights: Nights = NIGHTS, until: datetime = SEEN) -> Home:
    """A home folder with archive, ledger, extractions and a published registry, of what was captured by `until`.

    Every page is captured in the evening of its day, and again when all is seen.
    """
    home = Home(root)
    found = {
        Page(f"https://{one.site}/tin/{number}", one.title, one.body, f"{one.day}T08:00:00+07:00", SEEN): one.found
        for number, one in enumerate(news, 100)
    }
    archive(home, [page for page in map(_on_its_day, found) if page.fetched_at <= until], "asked-daily")
    archive(home, [page for page in found if page.fetched_at <= until], "asked")
    prefill(home, {page.url: mentions for page, mentions in found.items()})
    _crawled(home, {site: [night for night in crawls if night[0] <= until] for site, crawls in nights.items()})
    build(home)
    return home


def _on_its_day(page: Page) -> Page:
    return replace(page, fetched_at=datetime.fromisoformat(str(page.published)) + timedelta(hours=12))


def _crawled(home: Home, nights: Nights) -> None:
    """A ledger that knows of each site's crawls when they began and whether they read all of it."""
    Ledger(home.ledger).close()
    with sqlite3.connect(home.ledger) as ledger:
        moments = sorted({moment for crawls in nights.values() for moment, _ in crawls})
        for number, moment in enumerate(moments, 1):
            ledger.execute("INSERT INTO crawls (id, started, sites) VALUES (?, ?, 1)", [number, moment.isoformat()])
        ledger.executemany(
            "INSERT INTO site_crawls (crawl, site, complete, basis_code, requests, new_articles, started, ended) "
            "VALUES (?, ?, ?, ?, 9, 1, ?, ?)",
            [
                (
                    moments.index(moment) + 1,
                    site,
                    complete,
                    "lists_to_end" if complete else None,
                    moment.isoformat(),
                    (moment + timedelta(minutes=9)).isoformat(),
                )
                for site, crawls in nights.items()
                for moment, complete in crawls
            ],
        )
    ledger.close()


if __name__ == "__main__":
    page = Path(sys.argv[1])
    with TemporaryDirectory() as folder:
        page.write_text(with_answers(page.read_text(encoding="utf-8"), asked(Path(folder))), encoding="utf-8")
