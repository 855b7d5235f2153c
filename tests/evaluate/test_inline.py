"""Inline articles: what is marked is what is in the gold; what the format does not have is named with its line."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.evaluate import GoldError, evaluate
from pipeline.evaluate.corpus import corpus_hash, read_gold
from pipeline.evaluate.gold import GoldArticle
from pipeline.evaluate.inline import read_inline
from pipeline.evaluate.inline_fields import is_edtf

HEAD = '<article id="one" cms="vhv" level="school" negative="false" hard="true" about="a slip"'
EVENT = '<event types="award" date="2024-05-20"/>'


def _file(folder: Path, text: str, head: str = f"{HEAD}>", events: str = EVENT) -> Path:
    path = folder / "one.xml"
    path.write_text(f"{head}\n<text>\n{text}\n</text>\n{events}\n</article>\n", encoding="utf-8")
    return path


def _read(folder: Path, text: str, head: str = f"{HEAD}>", events: str = EVENT) -> GoldArticle:
    return read_inline(_file(folder, text, head, events))


def test_text_gold_and_places(tmp_path: Path) -> None:
    gold = _read(
        tmp_path,
        'Sở GD&ĐT & các phòng\nNgày <date value="2024-05-20">20/5</date>, cô <leader titles="Hiệu trưởng | Bí thư">'
        '<award recipient="Lò Thị Mẫu" award="Giấy khen">Lò Thị Mẫu</award></leader> nói &lt;vui&gt;.',
    )
    assert (gold.file.title, gold.file.text) == ("Sở GD&ĐT & các phòng", "Ngày 20/5, cô Lò Thị Mẫu nói <vui>.")
    whole = f"{gold.file.title}\n{gold.file.text}"
    assert [(m.tag, whole[m.start : m.end], m.line) for m in gold.annotations] == [
        ("date", "20/5", 4),
        ("leader", "Lò Thị Mẫu", 4),
        ("award", "Lò Thị Mẫu", 4),
    ]
    assert gold.file.gold.leaders[0].titles == ["Hiệu trưởng", "Bí thư"]
    assert gold.file.gold.awards[0].grantor is None
    assert gold.facts is not None
    assert (gold.facts.cms, gold.facts.level, gold.facts.hard, gold.facts.about) == ("vhv", "school", True, "a slip")


@pytest.mark.parametrize(
    ("marked", "field", "expected"),
    [
        ('<doc type="Kế hoạch">12 /KH- SGDĐT</doc>', "document_refs", {"number": "12/KH-SGDĐT", "type": "Kế hoạch"}),
        ('<doc number="12/KH">số 12</doc>', "document_refs", {"number": "12/KH", "date": None}),
        ('<block kind="cum" number="3" members="A | B" member_count="02">Cụm 3</block>', "blocks",
         {"name": "Cụm 3", "members": ["A", "B"], "member_count": 2, "leader_unit": None}),
        ('<theme kind="slogan" text="Vui">VUI</theme>', "themes", {"kind": "slogan", "text": "Vui"}),
        ('<award recipient="A" award="Cờ" grantor=""/>', "awards", {"recipient": "A", "award": "Cờ", "grantor": None}),
        ('<target value="9%">9% số trường</target>', "targets", {"value": "9%", "text": "9% số trường"}),
        ("<leader>Ho\u0300 A</leader>", "leaders", {"name": "Hò A", "titles": []}),
    ],
)  # fmt: skip
def test_each_element(tmp_path: Path, marked: str, field: str, expected: dict[str, object]) -> None:
    (item,) = getattr(_read(tmp_path, f"Tin\n{marked}").file.gold, field)
    assert {name: getattr(item, name) for name in expected} == expected


def test_the_same_value_marked_twice_is_one(tmp_path: Path) -> None:
    gold = _read(tmp_path, 'Tin\n<date value="2024-05-20">20/5</date> <date value="2024-05-20">20/5/2024</date>')
    assert gold.file.gold.dates == ["2024-05-20"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Tin\n<person>A</person>", "one.xml:4: <person> is no element of a text"),
        ('Tin\n\n<leader office="x">A</leader>', "one.xml:5: <leader> has no attribute office"),
        ('Tin\n<date value="2024-13-01">x</date>', "one.xml:4: .*neither a day"),
        ('Tin\n<date value="XXXX-02">x</date>', "one.xml:4: .*neither a day"),
        ("Tin\n<date>x</date>", "one.xml:4: <date> without value"),
        ('Tin\n<block kind="khối">Khối 1</block>', "one.xml:4: .*one of cum, khoi"),
        ('Tin\n<block kind="cum" member_count="sáu">Cụm</block>', "one.xml:4: .*no whole number"),
        ('Tin\n<award award="Cờ">A</award>', "one.xml:4: <award> without recipient"),
        ("Tin\n<leader>A", "one.xml:5: .*mismatch"),
        ("Tin\n<leader>A</date>", "one.xml:4: .*mismatch"),
        ("Tin\n5 < 6", "one.xml:4: "),
        ("Tin\n<!-- x -->", "one.xml:4: neither comments nor entities"),
        ("Tin\n&#0;", "one.xml:4: .*invalid"),
        (" ", "one.xml:2: .*holds a title line"),
        ('Tin\n<leader titles="x">A</leader> <leader titles="y">A</leader>', "one.xml:4: .*was said to be"),
    ],
)
def test_what_the_format_does_not_have_is_named_with_its_line(tmp_path: Path, text: str, reason: str) -> None:
    with pytest.raises(GoldError, match=reason):
        _read(tmp_path, text)


@pytest.mark.parametrize(
    ("head", "events", "reason"),
    [
        (HEAD.replace("vhv", "joomla"), EVENT, "one.xml: cms"),
        (HEAD.replace("school", "nation"), EVENT, "one.xml: level"),
        (HEAD.replace('"one"', '"two"'), EVENT, "id 'two' is not the file's name"),
        (HEAD.replace("hard", "tough"), EVENT, "<article> has no attribute tough"),
        (HEAD.replace('hard="true"', 'hard="yes"'), EVENT, "hard='yes' is neither true nor false"),
        (HEAD.replace('negative="false"', 'negative="true"'), EVENT, "negative if, and only if"),
        (HEAD, "", "negative if, and only if"),
        (HEAD, '<event types="party"/>', "one.xml:5: .*no event type party"),
        (HEAD, '<event types="award" school_year="2021-2023"/>', "no school year"),
        (HEAD, '<event types="award" place="x"/>', "<event> has no attribute place"),
        (HEAD, '<event types="award">x</event>', "only empty <event/>"),
        (HEAD, "<date/>", "only empty <event/>"),
    ],
)
def test_what_is_wrong_outside_the_text_is_named(tmp_path: Path, head: str, events: str, reason: str) -> None:
    with pytest.raises(GoldError, match=reason):
        _read(tmp_path, "Tin", f"{head}>", events)


def test_nothing_outside_the_file_is_loaded(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("secret", encoding="utf-8")
    head = f'<!DOCTYPE article [<!ENTITY s SYSTEM "{secret.as_uri()}">]>\n{HEAD}>'
    with pytest.raises(GoldError, match="document type declaration"):
        _read(tmp_path, "Tin\n&s;", head)


def test_a_folder_may_hold_both_forms_and_is_evaluated(tmp_path: Path) -> None:
    path = _file(tmp_path, 'Tin\nNgày <date value="2024-05-20">20/5/2024</date>, trường tuyên dương học sinh.')
    before = corpus_hash(tmp_path)
    assert [gold.path for gold in read_gold(tmp_path)] == [path]
    assert evaluate(tmp_path).sums["dates"].matched == 1
    path.write_text(path.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    assert corpus_hash(tmp_path) != before


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).filter(lambda text: bool(text.strip())))
def test_any_text_comes_back_as_it_was(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;")
    gold = _read(tmp_path_factory.mktemp("any"), f"Tin {escaped}")
    assert gold.file.title == f"Tin {text}"


@pytest.mark.parametrize("value", ["2024-02-29", "XXXX-02-29", "2022-09", "1982-11-20"])
def test_days_and_months_are_edtf(value: str) -> None:
    assert is_edtf(value)


@pytest.mark.parametrize("value", ["2023-02-29", "XXXX-02-30", "XXXX-09", "2022", "22-09-01", "2022-9-1", "", "x"])
def test_other_values_are_not(value: str) -> None:
    assert not is_edtf(value)
