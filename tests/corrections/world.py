"""A registry that people correct: invented articles, hand-written extractions, real builds."""

import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from models import Article, DocumentRef, Event, Leader, Said
from pipeline.corrections import Correction, append, making
from pipeline.corrections.looking import Looker
from pipeline.corrections.making import Reviewer
from pipeline.hanoi import HANOI
from pipeline.home import Home
from pipeline.registry import BuildReport, build
from pipeline.registry.opening import opened
from pipeline.registry.query import run
from tests.registry.samples import Found, Page, archive, at, prefill

MONDAY = datetime(2025, 9, 1, 8, 0, tzinfo=HANOI)
PAGE = Page(
    "http://sgddt.lamson.test/tin/301",
    "Cụm thi đua số 5 ký kết giao ước",
    "Sáng 15/10/2021, tại Trường THPT Đồi Thông, Cụm thi đua số 5 ký kết giao ước thi đua.\n"
    "Ông Đinh Khắc Lữ, Phó Giám đốc Sở, dự và phát biểu. Bà Lường Thị Mơ tặng hoa.\n"
    "Lễ ký kết theo Kế hoạch số 1205/KH-SGDĐT ngày 1/10/2021.",
    "2021-10-16T07:30:00+07:00",
    MONDAY,
)
OTHER = Page(
    "http://c3suoibac.test/tin/9",
    "Nhà trường tổng kết phong trào năm học",
    "Ngày 20/5/2022, Trường THPT Suối Bạc tổng kết phong trào thi đua tại hội trường huyện.",
    "2022-05-21T07:30:00+07:00",
    MONDAY,
)
SAME = Page(
    "http://c3doithong.test/tin/88",
    "Lễ ký kết giao ước của Cụm thi đua số 5 tại trường ta",
    "Ngày 15/10/2021, Trường THPT Đồi Thông vinh dự đón các đơn vị của Cụm thi đua số 5 về ký kết giao ước thi đua.\n"
    "Thầy Vi Hữu Quán, Hiệu trưởng, đọc Kế hoạch số 1250/KH-SGDĐT.",
    "2021-10-17T07:30:00+07:00",
    MONDAY + timedelta(hours=1),
)


def _event(article: Article, day: str, quote: str) -> Event:
    start = article.text.index(quote)
    place = (start, start + len(quote))
    return Event(
        types=("pledge_signing",),
        date=day,
        start_date=day,
        venue="Trường THPT Đồi Thông",
        blocks=("Cụm thi đua số 5",),
        province="Lâm Đồng",
        evidence=(place,),
        rule="sample",
        said=(Said(attribute="date", start=place[0], end=place[1]),),
    )


def first(article: Article) -> Mapping[str, Any]:
    """What the first extractor found in `PAGE`."""
    sentence = "Sáng 15/10/2021, tại Trường THPT Đồi Thông, Cụm thi đua số 5 ký kết giao ước thi đua."
    return {
        "events": (_event(article, "2021-10-15", sentence),) if sentence in article.text else (),
        "leaders": (
            at(article, Leader, "Đinh Khắc Lữ", name="Đinh Khắc Lữ", honorific="ông", titles=("Phó Giám đốc Sở",)),
            at(article, Leader, "Lường Thị Mơ", name="Lường Thị Mơ", honorific="bà"),
        ),
        "document_refs": (
            at(article, DocumentRef, "1205/KH-SGDĐT", number="1205/KH-SGDĐT", key="1205/KH-SGDĐT", serial="1205"),
        ),
    }


def other(article: Article) -> Mapping[str, Any]:
    """What any extractor finds in `OTHER`."""
    event = _event(article, "2022-05-20", article.text.partition("\n")[2])
    changed = {"types": ("final_review",), "venue": "hội trường huyện", "blocks": (), "host": "Trường THPT Suối Bạc"}
    return {"events": (event.model_copy(update=changed),)}


def same(article: Article) -> Mapping[str, Any]:
    """What any extractor finds in `SAME`: the activity of `PAGE`."""
    return {
        "events": (_event(article, "2021-10-15", article.text.split("\n")[1]),),
        "leaders": (at(article, Leader, "Vi Hữu Quán", name="Vi Hữu Quán", honorific="thầy", titles=("Hiệu trưởng",)),),
        "document_refs": (
            at(article, DocumentRef, "1250/KH-SGDĐT", number="1250/KH-SGDĐT", key="1250/KH-SGDĐT", serial="1250"),
        ),
    }


def shifted(article: Article) -> Mapping[str, Any]:
    """What another extractor finds in `PAGE`: more of everything, so that all places shift."""
    found = first(article)
    title = article.text.partition("\n")[0]
    return {
        "events": (_event(article, "2021-10", title), *found["events"]),
        "leaders": (
            at(article, Leader, "Đồi Thông", name="Đồi Thông"),
            at(article, Leader, "Ông Đinh Khắc Lữ", name="Đinh Khắc Lữ", titles=("Phó Giám đốc Sở GDĐT",)),
            *found["leaders"][1:],
        ),
        "document_refs": found["document_refs"],
    }


def begun(root: Path, pages: Sequence[Page] = (PAGE, OTHER)) -> "World":
    """The articles in a registry that nobody has corrected."""
    world = World(root)
    archive(world.home, pages)
    world.build()
    return world


@dataclass
class World:
    """A home folder, and what happens in it day by day: nothing here asks a clock."""

    root: Path
    found: dict[str, Found] = field(default_factory=lambda: {PAGE.url: first, OTHER.url: other, SAME.url: same})
    days: int = 0

    @property
    def home(self) -> Home:
        return Home(self.root)

    def copy(self, root: Path) -> "World":
        """The same home folder elsewhere."""
        shutil.copytree(self.root, root, dirs_exist_ok=True)
        return World(root, dict(self.found), self.days)

    def build(self) -> BuildReport:
        prefill(self.home, self.found)
        return build(self.home)

    def extract_anew(self, found: Found) -> BuildReport:
        """Another extractor reads the whole archive."""
        shutil.rmtree(self.home.extractions)
        self.found[PAGE.url] = found
        return self.build()

    def edit(self, *changes: tuple[str, str], page: Page = PAGE) -> BuildReport:
        """The site changes a page the next day, and it is captured."""
        self.days += 1
        body = page.body
        for old, new in changes:
            assert old in body
            body = body.replace(old, new)
        edited = replace(page, body=body, fetched_at=MONDAY + timedelta(days=self.days))
        archive(self.home, [edited], f"day-{self.days}")
        return self.build()

    def correct(self, make: Callable[[Looker, Reviewer], Correction], kind: str | None = None) -> Correction:
        """A person corrects something, a day later."""
        self.days += 1
        reviewer = Reviewer("Lò Thị Mai", "đối chiếu giấy mời", MONDAY + timedelta(days=self.days, hours=1))
        with opened(self.home) as connection:
            row = make(Looker(connection, kind), reviewer)
        append(self.home.corrections, row)
        return row

    def set(self, name: str, name_of_field: str, value: str | None, kind: str | None = None) -> Correction:
        return self.correct(lambda looker, who: making.setting(looker, who, name, name_of_field, value), kind)

    def merge(self, *names: str, kind: str | None = None) -> Correction:
        return self.correct(lambda looker, who: making.merging(looker, who, names), kind)

    def split(self, name: str, *mentions: str, kind: str | None = None) -> Correction:
        return self.correct(lambda looker, who: making.splitting(looker, who, name, mentions), kind)

    def reject(self, name: str) -> Correction:
        return self.correct(lambda looker, who: making.rejecting(looker, who, name))

    def undo(self, row: Correction) -> Correction:
        return self.correct(lambda _, who: making.undoing([row], who, row.id))

    def ask(self, sql: str) -> list[tuple[Any, ...]]:
        return list(run(self.home, sql).rows)

    def one(self, sql: str) -> Any:  # noqa: ANN401  # whatever the cell holds
        [(value,)] = self.ask(sql)
        return value

    def states(self) -> list[str]:
        """The state of every correction, in their order."""
        return [state for (state,) in self.ask("SELECT state_code FROM v_corrections")]

    def id_of(self, table: str, condition: str) -> str:
        column = "event_id" if table == "events" else "mention_id"
        return str(self.one(f"SELECT {column} FROM {table} WHERE {condition}"))
