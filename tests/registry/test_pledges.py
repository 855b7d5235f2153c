"""Which provinces have signed pledges: by their department or blocks of theirs, not by a school or a district."""

from collections.abc import Mapping
from typing import Any

import pytest

from models import Article, Block
from pipeline.home import Home
from pipeline.registry.query import run
from tests.registry.asked import News, asked
from tests.registry.samples import at

_NORTH = "Khối thi đua các Sở Giáo dục và Đào tạo miền núi"
_SIGNED = ("pledge_signing",)
_YEAR = {"school_year": "2025-2026"}


def _block(name: str, level: str | None, members: tuple[str, ...] = (), scope: str | None = None) -> Any:  # noqa: ANN401
    def mentions(article: Article) -> Mapping[str, Any]:
        block = at(article, Block, name, name=name, kind="khoi", level=level, members=members, scope=scope)
        return {"blocks": (block,)}

    return mentions


def _signing(site: str, day: str, title: str, mentions: Any = None, **fields: object) -> News:  # noqa: ANN401
    return News(site, day, title, "", _SIGNED, {**_YEAR, **fields}, mentions or (lambda _: {}))


NEWS = (
    # a school's own signing, and its district's, are not the province's
    _signing("langson.edu.vn", "2025-09-10", "Trường THPT Suối Đào ký giao ước", host="Trường THPT Suối Đào"),
    _signing(
        "langson.edu.vn",
        "2025-09-11",
        "Phòng GD&ĐT huyện Chi Lăng ký giao ước",
        host="Phòng Giáo dục và Đào tạo huyện Chi Lăng",
    ),
    # the department's
    _signing("dienbien.edu.vn", "2025-09-16", "Sở Giáo dục ký giao ước với các trường"),
    _signing("dienbien.edu.vn", "2025-09-08", "Trường THPT Đồi Thông ký giao ước", host="Trường THPT Đồi Thông"),
    # a block of the province, in one of its schools
    _signing(
        "sogddt.sonla.gov.vn",
        "2025-09-20",
        "Khối thi đua số 4 ký giao ước",
        _block("Khối thi đua số 4", "province"),
        host="Trường THPT Bản Lác",
        blocks=("Khối thi đua số 4",),
    ),
    # departments of several provinces
    _signing(
        "socaobang.edu.vn",
        "2025-10-02",
        f"{_NORTH} ký giao ước",
        _block(
            _NORTH, "ministry", ("Sở Giáo dục và Đào tạo Cao Bằng", "Sở Giáo dục và Đào tạo Hà Giang"), "Sở Giáo dục"
        ),
        host=None,
        province=None,
        blocks=(_NORTH,),
    ),
    # nobody says who
    _signing("hatinh.edu.vn", "2025-09-30", "Lễ ký giao ước", host=None),
)


@pytest.fixture(scope="module")
def signed(tmp_path_factory: pytest.TempPathFactory) -> Home:
    return asked(tmp_path_factory.mktemp("pledges"), NEWS, {})


@pytest.mark.parametrize(
    ("province", "expected"),
    [
        ("Lạng Sơn", (False, None, 0, 1, 1, 0)),
        ("Điện Biên", (True, "2025-09-16", 1, 0, 1, 0)),
        ("Sơn La", (True, "2025-09-20", 1, 0, 0, 0)),
        ("Cao Bằng", (True, "2025-10-02", 1, 0, 0, 0)),
        ("Hà Giang", (True, "2025-10-02", 1, 0, 0, 0)),
        ("Hà Tĩnh", (False, None, 0, 0, 0, 1)),
    ],
)
def test_a_province_has_signed_by_an_event_of_its_level(
    signed: Home, province: str, expected: tuple[object, ...]
) -> None:
    columns = (
        "has_signed, CAST(first_signed_on AS VARCHAR), event_count, district_signing_count, school_signing_count, "
        "other_signing_count"
    )
    found = run(signed, f"SELECT {columns} FROM v_pledges_by_province WHERE province = '{province}'").rows
    assert found == (expected,)


def test_who_has_not_signed_has_no_first_report_of_it(signed: Home) -> None:
    rows = run(signed, "SELECT url, first_event_id FROM v_pledges_by_province WHERE NOT has_signed").rows
    assert rows == ((None, None),) * 2


@pytest.mark.parametrize(
    ("name", "level"),
    [
        ("Sở Giáo dục và Đào tạo Điện Biên", "province"),
        ("Phòng Giáo dục và Đào tạo huyện Chi Lăng", "district"),
        ("Trường THPT Đồi Thông", "school"),
    ],
)
def test_a_unit_has_the_level_that_its_name_says(signed: Home, name: str, level: str) -> None:
    assert run(signed, f"SELECT level FROM units WHERE name = '{name}'").rows == ((level,),)


def test_every_signing_is_counted_for_a_province_once(signed: Home) -> None:
    counted = (
        "SELECT sum(event_count + district_signing_count + school_signing_count + other_signing_count) "
        "FROM v_pledges_by_province"
    )
    assert run(signed, counted).rows == ((8,),)  # seven, one of two provinces
