"""Things of every kind are merged and split over whole builds: undone, kept over an extractor, reopened by edits."""

import shutil
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from models import Article, Block, DocumentRef, Event, Leader, Theme
from pipeline.corrections import read
from tests.corrections.world import MONDAY, World
from tests.registry.samples import Found, Page, archive, at


class Facts(NamedTuple):
    """What an article says, one thing of each kind, each in a sentence of its own."""

    block: str
    leader: str
    organisation: str
    plan: str
    movement: str
    day: str = "2021-10-15"


OURS = Facts(
    "Cụm thi đua số 5", "Đinh Khắc Lữ", "Trường THPT Đồi Thông", "1205/KH-SGDĐT", "Lớp học xanh"
)  # fmt: skip
OTHERS = Facts(
    "Cụm thi đua số 6", "Vi Hữu Quán", "Trường THPT Suối Bạc", "1250/KH-SGDĐT", "Mỗi tuần một cuốn sách", "2021-11-05"
)
KINDS = {
    "events": ("event_id", "event_reports", "event_mentions"),
    "documents": ("document_id", "document_citations", "document_refs"),
    "block_years": ("block_id", "block_mentions", "blocks"),
    "persons": ("person_id", "person_mentions", "leaders"),
    "movements": ("movement_id", "movement_mentions", "themes"),
    "units": ("unit_id", "unit_mentions", "leaders"),
}
ONE, TWIN, STRANGER = (
    Page(
        "http://sgddt.lamson.test/tin/1",
        "Ký kết giao ước thi đua năm học mới",
        f"Sáng 15/10/2021, {OURS.block} ký kết giao ước thi đua.\n{OURS.leader} thay mặt {OURS.organisation} dự.\n"
        f"Căn cứ là Kế hoạch số {OURS.plan}.\nCác đơn vị hưởng ứng phong trào “{OURS.movement}”.",
        "2021-10-16T07:30:00+07:00",
        MONDAY,
    ),
    Page(
        "http://c3doithong.test/tin/2",
        "Trường ta dự lễ ký kết của cụm",
        f"Ngày 15/10/2021 là ngày vui khi {OURS.block} cùng đặt bút ký.\nVị khách quý là {OURS.leader}, đến từ "
        f"{OURS.organisation}.\nMọi việc theo đúng tinh thần Kế hoạch {OURS.plan}.\n"
        f"“{OURS.movement}” là lời hứa chung.",
        "2021-10-17T07:30:00+07:00",
        MONDAY + timedelta(hours=1),
    ),
    Page(
        "http://c3suoibac.test/tin/3",
        "Thêm một cụm ký giao ước",
        f"Chiều 5/11/2021 đến lượt {OTHERS.block} ký giao ước.\nChủ nhà {OTHERS.leader} của {OTHERS.organisation} đón "
        f"khách.\nVăn bản dẫn là Kế hoạch số {OTHERS.plan}.\nPhong trào mới mang tên “{OTHERS.movement}”.",
        "2021-11-06T07:30:00+07:00",
        MONDAY + timedelta(hours=2),
    ),
)


def _mentions(facts: Facts, *, shifted: bool = False) -> Found:
    def found(article: Article) -> Mapping[str, Any]:
        start = article.text.index("\n") + 1
        event = Event(
            types=("pledge_signing",), date=facts.day, start_date=facts.day, blocks=(facts.block,), province="Lâm Đồng",
            school_year="2021-2022", evidence=((start, article.text.index("\n", start)),), rule="sample",
        )  # fmt: skip
        plan = at(
            article, DocumentRef, facts.plan, number=facts.plan, key=facts.plan, serial=facts.plan[:4], year=2021,
            type="Kế hoạch", issuer="Sở Giáo dục và Đào tạo Lâm Đồng", level="province", issued_on="2021-10-01",
            bodies=("Sở Giáo dục và Đào tạo",),
        )  # fmt: skip
        block = at(
            article, Block, facts.block, name=facts.block, kind="cum", number=int(facts.block[-1]), level="province"
        )  # fmt: skip
        leader = at(
            article, Leader, facts.leader, name=facts.leader, titles=("Trưởng đoàn",),
            organisations=(facts.organisation,),
        )  # fmt: skip
        theme = at(article, Theme, facts.movement, text=facts.movement, kind="movement")
        before = _decoys(article) if shifted else {}
        kinds = {"events": event, "document_refs": plan, "blocks": block, "leaders": leader, "themes": theme}
        return {kind: (*before.get(kind, ()), mention) for kind, mention in kinds.items()}

    return found


def _decoys(article: Article) -> Mapping[str, tuple[Any, ...]]:
    """What a hastier extractor finds in the headline: one more of each kind, before all others."""
    return {
        "events": (Event(types=("other",), evidence=((0, 2),), rule="sample"),),
        "document_refs": (at(article, DocumentRef, "Ký", number="7/KH-UBND", key="7/KH-UBND", serial="7"),),
        "blocks": (at(article, Block, "giao ước", name="Khối thi đua giao ước", kind="khoi"),),
        "leaders": (at(article, Leader, "kết", name="Kết Giao Ước"),),
        "themes": (at(article, Theme, "thi đua", text="thi đua", kind="movement"),),
    }


class Worlds(NamedTuple):
    """The articles as resolution joins them, and after every join was unmade and another made."""

    before: World
    after: World


def _thing(world: World, kind: str, page: Page) -> str:
    """What the page's own mention of a kind (the last: decoys come before it) is one of."""
    key, link, table = KINDS[kind]
    mention = f"SELECT max(mention_id) FROM {table} INNER JOIN articles USING (article_id) WHERE url = '{page.url}'"
    role = " AND role = 'leader_organisation'" if kind == "units" else ""
    return str(world.one(f"SELECT {key} FROM {link} WHERE mention_id = ({mention}){role}"))


def _mention(world: World, kind: str, page: Page) -> str:
    table = KINDS[kind][2]
    return str(
        world.one(f"SELECT mention_id FROM {table} INNER JOIN articles USING (article_id) WHERE url = '{page.url}'")
    )


def _joined(world: World) -> dict[str, tuple[bool, bool]]:
    """By kind: is the twin's the same as the first page's, and is the stranger's."""
    return {
        kind: (
            _thing(world, kind, ONE) == _thing(world, kind, TWIN),
            _thing(world, kind, ONE) == _thing(world, kind, STRANGER),
        )
        for kind in KINDS
    }


@pytest.fixture(scope="module")
def worlds(tmp_path_factory: pytest.TempPathFactory) -> Worlds:
    before = World(tmp_path_factory.mktemp("kinds"))
    before.found = {ONE.url: _mentions(OURS), TWIN.url: _mentions(OURS), STRANGER.url: _mentions(OTHERS)}
    archive(before.home, (ONE, TWIN, STRANGER))
    before.build()
    after = before.copy(tmp_path_factory.mktemp("corrected"))
    for kind in KINDS:
        after.split(_thing(after, kind, ONE), _mention(after, kind, TWIN), kind=kind)
        after.merge(_thing(after, kind, ONE), _thing(after, kind, STRANGER), kind=kind)
    after.build()
    return Worlds(before, after)


def test_resolution_joins_what_is_one_by_itself(worlds: Worlds) -> None:
    assert _joined(worlds.before) == dict.fromkeys(KINDS, (True, False))


def test_every_kind_is_split_and_merged(worlds: Worlds) -> None:
    assert _joined(worlds.after) == dict.fromkeys(KINDS, (False, True))
    assert worlds.after.states() == ["applied"] * 2 * len(KINDS)


def test_all_of_it_is_kept_over_an_extractor_that_counts_otherwise(worlds: Worlds, tmp_path: Path) -> None:
    world = worlds.after.copy(tmp_path)
    shutil.rmtree(world.home.extractions)
    world.found[ONE.url] = _mentions(OURS, shifted=True)
    world.build()
    assert _joined(world) == dict.fromkeys(KINDS, (False, True))
    assert set(world.states()) == {"applied"}


def test_an_edit_reopens_what_rests_on_the_sentences(worlds: Worlds, tmp_path: Path) -> None:
    world = worlds.after.copy(tmp_path)
    world.days += 20
    world.edit(
        ("Ngày 15/10/2021 là ngày vui", "Ngày 15/10/2021 đáng nhớ"),
        ("Vị khách quý là", "Vị khách chính là"),
        ("Mọi việc theo", "Tất cả theo"),
        ("là lời hứa chung", "là lời hẹn chung"),
        page=TWIN,
    )
    assert _joined(world) == dict.fromkeys(KINDS, (True, True))  # the splits are open again, the merges hold
    assert world.states() == ["reopened", "applied"] * len(KINDS)


def test_undone_all_is_as_it_was(worlds: Worlds, tmp_path: Path) -> None:
    world = worlds.after.copy(tmp_path)
    for row in read(world.home.corrections):
        world.undo(row)
    world.build()
    assert _joined(world) == dict.fromkeys(KINDS, (True, False))
    assert world.states() == ["undone"] * 2 * len(KINDS) + ["applied"] * 2 * len(KINDS)
