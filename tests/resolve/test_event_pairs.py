"""Two reports of activities: one activity or two, and why."""

from typing import Any

import pytest

from tests.resolve.event_rows import groups, report

CUM = {"block": "cum 2", "day": 0}
SCHOOL = {"host": "thpt hoa phu", "day": 0, "types": ["award"]}

ONE: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "block, type and day": (CUM, CUM),
    "the other report says another act of the same meeting": (
        CUM | {"types": ["pledge_signing"]},
        CUM | {"types": ["final_review", "award"]},
    ),
    "the year behind it closed, the next one signed for, each named by one": (
        CUM | {"types": ["final_review"], "school_year": 2021},
        CUM | {"types": ["pledge_signing"], "school_year": 2022},
    ),
    "one says the whole two days, one the second of them": (CUM | {"until": 1}, CUM | {"day": 1}),
    "a day off by one, written about in the same days": (
        CUM | {"published": 1, "school_year": 2022},
        CUM | {"day": 1, "published": 2, "school_year": 2022},
    ),
    "a slip of the month in what is done once a year": (
        CUM | {"published": 1, "school_year": 2022},
        CUM | {"day": -30, "published": 3, "school_year": 2022},
    ),
    "one without a day, written about a few days later": (CUM, {"block": "cum 2", "published": 5}),
    "neither has a day, both written about in the same days": (
        {"block": "cum 2", "published": 1, "school_year": 2022},
        {"block": "cum 2", "published": 3, "school_year": 2022},
    ),
    "one says only the month": (
        CUM | {"school_year": 2022},
        {"block": "cum 2", "date": "2022-10", "school_year": 2022},
    ),
    "announced before it was held": (CUM | {"published": -5}, CUM | {"published": 1}),
    "a school holds it, and day and type agree": (SCHOOL, SCHOOL),
    "the department holds it": (
        {"host": "so gddt", "day": 0, "types": ["campaign_launch"]},
        {"host": "so gddt", "day": 0, "types": ["campaign_launch"]},
    ),
    "who holds it in one takes part in the other": (
        {"host": "thpt hoa phu", "day": 0},
        {"units": ["thpt hoa phu", "thpt kim binh"], "day": 0},
    ),
    "one place": ({"venue": "thpt hoa phu", "day": 0}, {"venue": "thpt hoa phu", "day": 0}),
    "a rare document and the same day": (
        {"documents": ["12/KH-CTD"], "day": 0},
        {"documents": ["12/KH-CTD"], "day": 0},
    ),
    "one text copies the other": (
        {"day": 0, "origin": "x", "published": 1},
        {"types": ["rollout"], "origin": "x", "published": 2},
    ),
    "a block of the whole country, the province of either guest": (
        CUM | {"is_central": True, "block_ids": ["b"], "province": "Đà Nẵng"},
        CUM | {"is_central": True, "block_ids": ["b"], "province": "Bình Định"},
    ),
    "put off before it was held": (
        {"host": "phong gddt a", "venue": "nha van hoa", "types": ["congress"], "day": 0, "published": -8},
        {"host": "phong gddt a", "venue": "nha van hoa", "types": ["congress"], "day": 7, "published": 7},
    ),
    "a conference of several blocks, of which a school names its own": (
        {"host": "so gddt", "venue": "thpt a", "day": 0, "block_numbers": ["cum 1", "cum 2"]},
        {"host": "so gddt", "venue": "thpt a", "day": 0, "block_numbers": ["cum 5"]},
    ),
    "a name of which two units were made": (
        {"host": "unit-1", "host_name": "thcs nguyen hue", "day": 0},
        {"host": "unit-2", "host_name": "thcs nguyen hue", "day": 0},
    ),
    "on the department's site, which names nobody, what the department held": (
        {"host": "so gddt", "day": 0, "types": ["campaign_launch"]},
        {"owner": "so gddt", "day": 0, "types": ["campaign_launch"]},
    ),
    "the place of one and not of the other is known": (CUM | {"province": None}, CUM),
}
TWO: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "other numbers of blocks, all else the same": (
        CUM | {"venue": "thpt hoa phu", "host": "so gddt"},
        CUM | {"block": "cum 3", "venue": "thpt hoa phu", "host": "so gddt"},
    ),
    "a cụm is no khối": (CUM, CUM | {"block": "khoi 2"}),
    "other provinces": (CUM, CUM | {"province": "Lào Cai"}),
    "a block of the province and one of a district": (
        CUM | {"block_levels": ["province"]},
        CUM | {"block_levels": ["district"]},
    ),
    "the review of a half year and that of a year": (
        CUM | {"types": ["interim_review"]},
        CUM | {"types": ["final_review"]},
    ),
    "other school years": (CUM | {"school_year": 2021}, CUM | {"day": 1, "school_year": 2022}),
    "the same block a year later": (CUM, CUM | {"day": 365}),
    "one article tells of both": (CUM | {"article_id": "x"}, CUM | {"article_id": "x", "ordinal": 2}),
    "two schools, the same day and type": (SCHOOL, SCHOOL | {"host": "thpt kim binh"}),
    "two schools on the department's site, headlines alike": (
        SCHOOL | {"title": ["truong", "ky", "giao", "uoc", "thi", "dua", "a"]},
        SCHOOL | {"host": "thpt kim binh", "title": ["truong", "ky", "giao", "uoc", "thi", "dua", "b"]},
    ),
    "nothing says who": ({"day": 0}, {"day": 0}),
    "nothing says who, and both name the minister": ({"day": 0, "people": ["vu ba cao"]}, {"day": 0}),
    "a school's award and another a week later": (SCHOOL, SCHOOL | {"day": 7, "published": 8}),
    "the same school, types that no meeting has together": (
        SCHOOL | {"types": ["training"]},
        SCHOOL | {"types": ["pledge_signing"], "day": 1},
    ),
    "no day, written about months later": (CUM | {"types": ["evaluation"]}, {"block": "cum 2", "published": 90}),
    "a school's year closed, and that of the block which it heads": (
        {"host": "thpt hoa phu", "day": 0, "types": ["final_review"], "school_year": 2021, "published": 1},
        {"host": "thpt hoa phu", "day": 9, "types": ["final_review"], "school_year": 2021, "published": 4}
        | {"block_numbers": ["cum 2"], "block_names": ["cum 2"]},
    ),
    "one body's acts on two days": (SCHOOL, SCHOOL | {"types": ["final_review"], "day": 1, "published": 1}),
    "a contest announced after another was held": (
        SCHOOL | {"types": ["contest"], "until": 1, "published": 2},
        SCHOOL | {"types": ["contest"], "day": 3, "until": 4, "published": 2},
    ),
    "briefings of two months": (
        {"block_ids": ["b"], "host": "so gddt", "types": ["briefing"], "day": 0},
        {"block_ids": ["b"], "host": "so gddt", "types": ["briefing"], "day": 30},
    ),
    "blocks of one number, of two districts": (
        CUM | {"office": "phong gddt giong trom", "host": "phong gddt giong trom"},
        CUM | {"office": "phong gddt mo cay nam", "host": "phong gddt mo cay nam"},
    ),
    "other blocks by name": (
        {"block": "khoi thi dua cac phong gddt", "day": 0},
        {"block": "khoi thi dua cac truong thpt", "day": 0},
    ),
    "visits of one block to two schools, days apart": (
        CUM | {"types": ["evaluation"], "venue": "thpt hoa phu"},
        CUM | {"types": ["evaluation"], "venue": "thpt kim binh", "day": 2},
    ),
}


@pytest.mark.parametrize(("one", "other"), ONE.values(), ids=ONE)
def test_they_are_one(one: dict[str, Any], other: dict[str, Any]) -> None:
    assert groups(report("a", **one), report("b", **other)) == [[0, 1]]


@pytest.mark.parametrize(("one", "other"), TWO.values(), ids=TWO)
def test_they_are_two(one: dict[str, Any], other: dict[str, Any]) -> None:
    assert groups(report("a", **one), report("b", **other)) == []
