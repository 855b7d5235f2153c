"""What a reader of the guidelines should look at again is named; what is sound is not."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from pipeline.cli.app import app
from pipeline.cli.evaluate import evaluate as _command  # noqa: F401  # it adds itself to the application
from pipeline.evaluate.check import doubts
from pipeline.evaluate.inline import read_inline
from pipeline.evaluate.run import article_of

ARTICLE = """<article id="one" cms="other" level="school" negative="false" hard="false" about="">
<text>
Trường THPT Mẫu Sơn họp
{line}
</text>
<event types="award" {event}/>
</article>
"""


def _doubts(folder: Path, line: str, event: str = "") -> list[str]:
    path = folder / "one.xml"
    path.write_text(ARTICLE.format(line=line, event=event), encoding="utf-8")
    gold = read_inline(path)
    return doubts(gold, article_of(gold))


@pytest.mark.parametrize(
    ("line", "event"),
    [
        ('Ngày <date value="2024-05-20">20/5</date> họp.', 'date="2024-05-20" venue="Trường THPT Mẫu Sơn"'),
        ('<leader titles="Hiệu trưởng">Lò Văn Mẫu</leader>, HIỆU TRƯỞNG, dự.', ""),
        ("<leader>Ho\u0300 Văn Mẫu</leader> dự.", ""),
        ('<block kind="khoi" members="A | B">Khối 1</block> gồm A, B.', 'blocks="Khối 1"'),
        ('đạt <target value="9%">9% số trường</target>.', ""),
    ],
)
def test_sound_gold_raises_no_doubt(tmp_path: Path, line: str, event: str) -> None:
    assert _doubts(tmp_path, line, event) == []


@pytest.mark.parametrize(
    ("line", "event", "expected"),
    [
        ('<leader titles="Bí thư">Lò Văn Mẫu</leader> dự.', "", "title 'Bí thư' does not stand in the text"),
        ('<leader name="Lò Văn Khác">Lò Văn Mẫu</leader> dự.', "", "leader 'Lò Văn Khác' does not stand in the text"),
        ('<block kind="cum" members="A">Cụm 1</block> họp.', "", "member 'A' does not stand in the text"),
        ('<doc issuer="Sở">1/KH-SGDĐT</doc> nêu.', "", "issuer 'Sở' does not stand in the text"),
        ('<award recipient="X" award="họp"/>Tin.', "", "recipient 'X' does not stand in the text"),
        ("Tin.", 'venue="Hà Nội"', "event venue 'Hà Nội' does not stand in the text"),
        ("Tin.", 'date="2024-05-20"', "date 2024-05-20 of the event is not among the dates"),
        ('<doc date="2024-05-20">1/KH</doc>', "", "date 2024-05-20 of the document 1/KH is not among the dates"),
        ("Tin Cụm 1.", 'blocks="Cụm 1"', "block 'Cụm 1' of the event is not among the blocks"),
        ('<block kind="cum">Khối 1</block> họp.', "", "block 'Khối 1' is said to be a cum"),
        ('Có <target value="9%">vài trường</target>, 9%.', "", "target 'vài trường' does not carry its figure '9%'"),
    ],
)  # fmt: skip
def test_each_doubt_is_named(tmp_path: Path, line: str, event: str, expected: str) -> None:
    assert _doubts(tmp_path, line, event) == [expected]


def test_a_mark_on_a_line_that_is_no_part_of_the_article_is_doubtful(tmp_path: Path) -> None:
    (doubt,) = _doubts(tmp_path, "Trường họp về công tác năm học mới.\nTác giả: <leader>Lò Văn Mẫu</leader>")
    assert doubt == "<leader> on line 5 stands where the reader sees no part of the article"


def test_the_command_prints_them_and_counts(tmp_path: Path) -> None:
    _doubts(tmp_path, "Tin.", 'venue="Hà Nội"')
    result = CliRunner().invoke(app, ["evaluate", "--check", str(tmp_path)])
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        f"{tmp_path / 'one.xml'}: event venue 'Hà Nội' does not stand in the text",
        "1 articles, 0 of them negative",
    ]
    (tmp_path / "one.xml").write_text("<article", encoding="utf-8")
    assert CliRunner().invoke(app, ["evaluate", "--check", str(tmp_path)]).exit_code == 1
