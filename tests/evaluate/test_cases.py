"""Cases of entity resolution are read as docs/evaluation.md says, and what they do not have is named."""

from pathlib import Path

import pytest

from pipeline.evaluate import GoldError
from pipeline.evaluate.cases import Case, read_case, read_cases

ROOT = Path(__file__).parents[2]
ARTICLE = """<article id="a" url="https://a.example.edu.vn/1" published="2022-10-02T08:00">
<text>
Cụm 1 ký giao ước
Ông <leader titles="Phó Giám đốc [Sở GD&ĐT]" is="P1">Lê Mẫu Văn</leader> dự; theo
<doc type="Kế hoạch" date="2022-01-03" subject="thi đua">15/KH-SGDĐT</doc>,
<block kind="cum" number="1" is="B1" deputies="THPT A | THPT B">Cụm 1</block> ký.
</text>
<event types="pledge_signing" date="2022-10-01" is="E1" host="Cụm 1" units="THPT A"/>
</article>"""
TWIN = ARTICLE.replace('id="a" url="https://a', 'id="b" url="https://b')


def written(folder: Path, inside: str, name: str = "one") -> Path:
    path = folder / f"{name}.xml"
    path.write_text(f'<case id="{name}" about="a sample">\n{inside}\n</case>\n', encoding="utf-8")
    return path


def case_of(folder: Path, inside: str) -> Case:
    return read_case(written(folder, inside))


def test_an_article_gives_the_extraction_that_its_marks_say(tmp_path: Path) -> None:
    (article,) = case_of(tmp_path, ARTICLE).articles
    found = article.extraction
    assert found.leaders[0].titles == ("Phó Giám đốc Sở GD&ĐT",)
    assert found.leaders[0].organisations == ("Sở GD&ĐT",)
    assert (found.document_refs[0].key, found.document_refs[0].year) == ("15/KH-SGDĐT", 2022)
    assert (found.document_refs[0].subject, found.document_refs[0].level) == ("thi đua", "province")
    assert (found.blocks[0].number, found.blocks[0].deputy_units) == (1, ("THPT A", "THPT B"))
    assert (found.events[0].host, found.events[0].units) == ("Cụm 1", ("THPT A",))
    assert all(article.article.text[m.start : m.end] == m.quote for m in found.mentions())
    assert {item.kind: item.label for item in article.labelled} == {
        "documents": None, "blocks": "B1", "leaders": "P1", "events": "E1"
    }  # fmt: skip


def test_an_edited_article_keeps_its_address(tmp_path: Path) -> None:
    later = ARTICLE.replace('id="a" url="https://a.example.edu.vn/1"', 'id="b" edits="a"').replace("ký.", "ký kết.")
    later = later.replace('is="P1"', 'is="P1"').replace("<doc ", '<doc is="D1" ')
    first = ARTICLE.replace("<doc ", '<doc is="D1" ')
    one, two = case_of(tmp_path, f"{first}\n{later}").articles
    assert one.article.key == two.article.key
    assert one.article.content_hash != two.article.content_hash


@pytest.mark.parametrize(
    ("inside", "message"),
    [
        (ARTICLE.replace('is="B1"', 'iss="B1"'), r"one.xml:7: article a: <block> has no attribute iss"),
        (ARTICLE.replace('is="E1"', 'place="E1"'), r"one.xml:9: article a: <event> has no attribute place"),
        (ARTICLE.replace("pledge_signing", "pledge"), r"one.xml:9: article a: .*no event type pledge"),
        (ARTICLE.replace("GD&ĐT]", "GD&ĐT] tỉnh"), r"one.xml:5: article a: <leader> titles: a unit stands in brackets"),
        (ARTICLE.replace('published="2022-10-02T08:00"', ""), r"article a: neither published nor fetched"),
        (ARTICLE.replace("2022-10-02T08:00", "gestern"), r"one.xml:2: article a: .*gestern"),
        (ARTICLE.replace("<event", '<note x="1"/><event'), r"article a: <note>: only <event"),
        (ARTICLE.replace("Ông", "Ông  \u200b"), r"article a: the reader changes the text"),
        (ARTICLE.replace('id="a"', 'id="a" copy_of="z"'), r"article a: copy_of='z': no such article"),
        (f"{ARTICLE}\n{ARTICLE}", r"article 'a': an article has an id of its own"),
        (f"{ARTICLE}\n{TWIN}", r"15/KH-SGDĐT.* has a twin"),
        (f'{ARTICLE}\n<unit is="U1" names=""/>', r"<unit> needs is and names"),
        (f'{ARTICLE}\n<unit is="U1" names="THPT A" in="z"/>', r"<unit in='z'>: no article z"),
        ("<text>\nx\n</text>", r"one.xml:2: <text>: a case holds"),
        ("<article", r"one.xml:\d+: "),
    ],
)  # fmt: skip
def test_what_the_format_does_not_have_is_named(tmp_path: Path, inside: str, message: str) -> None:
    with pytest.raises(GoldError, match=message):
        case_of(tmp_path, inside)


def test_a_case_is_named_by_its_file(tmp_path: Path) -> None:
    path = written(tmp_path, ARTICLE)
    with pytest.raises(GoldError, match="a case has its file's name as id, 'two'"):
        read_case(path.rename(tmp_path / "two.xml"))
    with pytest.raises(GoldError, match="no folder with cases"):
        list(read_cases(tmp_path / "none"))


def test_the_cases_of_the_project_are_read() -> None:
    cases = list(read_cases(ROOT / "tests" / "cases"))
    assert len({case.name for case in cases}) == len(cases)
    assert all(2 <= len(case.articles) <= 6 for case in cases)
