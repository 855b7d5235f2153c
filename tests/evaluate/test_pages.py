"""Evaluation from bytes: an article laid out as a page is read back, and what no reader sees is a full miss."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from pipeline.cli.app import app
from pipeline.cli.evaluate import evaluate as _command  # noqa: F401  # it adds itself to the application
from pipeline.evaluate.inline import read_inline
from pipeline.evaluate.pages import CHOICES, page_reader
from pipeline.evaluate.run import UNSEEN, cases, scored

ARTICLE = """<article id="one" {published}cms="{cms}" level="school" negative="false" hard="false" about="">
<text>
Trường Tiểu học Mẫu Sơn tuyên dương học sinh
Ngày <date value="2024-05-20">20/5/2024</date>, Trường Tiểu học Mẫu Sơn tổ chức lễ tuyên dương, khen thưởng học sinh.
Cô Hiệu trưởng chúc mừng các em đã cố gắng trong cả năm học vừa qua, mong các em giữ vững kết quả ấy ở lớp trên.
</text>
<event types="award" date="2024-05-20"/>
</article>
"""


def _file(folder: Path, cms: str, published: str = 'published="2024-05-21" ') -> Path:
    path = folder / "one.xml"
    path.write_text(ARTICLE.format(cms=cms, published=published), encoding="utf-8")
    return path


@pytest.mark.parametrize("choice", CHOICES)
def test_through_the_page_of_any_cms_the_article_is_the_same(tmp_path: Path, choice: str) -> None:
    gold = read_inline(_file(tmp_path, "qi"))
    article = page_reader(choice)(gold)
    assert article is not None
    assert (article.title, article.text) == (gold.file.title, f"{gold.file.title}\n{gold.file.text}")


@pytest.mark.parametrize("cms", ["nukeviet", "vhv", "qi", "liferay", "sharepoint", "dnn", "wordpress", "other"])
def test_own_is_the_page_of_the_articles_cms(tmp_path: Path, cms: str) -> None:
    article = page_reader("own")(read_inline(_file(tmp_path, cms)))
    assert article is not None
    assert article.cms == {"other": "generic", "dnn": "dotnetnuke"}.get(cms, cms)


def test_what_no_reader_sees_is_a_full_miss(tmp_path: Path) -> None:
    _file(tmp_path, "dnn", published="")
    (case,) = cases(tmp_path, reader=page_reader("dnn_html"))
    assert case.crash == UNSEEN
    counts = scored(case).counts["dates"]
    assert (counts.matched, counts.missed) == (0, 1)


def test_the_command_knows_the_pages(tmp_path: Path) -> None:
    _file(tmp_path, "vhv")
    runner = CliRunner()
    assert runner.invoke(app, ["evaluate", str(tmp_path), "--pages", "own", "--by", "cms"]).exit_code == 0
    assert runner.invoke(app, ["evaluate", str(tmp_path), "--pages", "joomla"]).exit_code == 2
