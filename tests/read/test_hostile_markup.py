"""Script, style and event handlers end at the readers: what they give is text and addresses of the web."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from models import Article, Capture
from pipeline.explain import explain, page
from pipeline.read import read
from spiders.archive import Archived

URL = "http://truong.vidu.test/tin-tuc/bai-viet-7.html"
POISON = (
    "<script>steal('s1')</script><style>body{background:url(steal-s2)}</style><noscript>steal-s3</noscript>"
    "<img src=x onerror=\"steal('s4')\"><svg onload=\"steal('s5')\"><script>steal('s6')</script></svg>"
    "<iframe srcdoc=\"<script>steal('s7')</script>\"></iframe><!-- steal-s8 --><object data='javascript:steal-s9'></object>"
    "<a href=\"javascript:steal('s10')\">xem</a><template>steal-s11</template>"
    "<textarea>steal-s13</textarea><math><annotation-xml encoding='text/html'><script>steal-s14</script></annotation-xml>"
    '</math><p onclick="steal(\'s15\')" style="x:expression(steal-s16)">Lễ phát động diễn ra sáng nay.</p>'
    "<link rel=stylesheet href=steal-s17><meta http-equiv=refresh content='0;url=javascript:steal-s18'>"
)
PROSE = "<p>" + "Sáng 19/10/2021, Trường THCS Đồng Mẫu phát động phong trào thi đua dạy tốt, học tốt. " * 6 + "</p>"
HEAD = "<title>Phát động thi đua</title><link rel=canonical href=\"javascript:steal('c1')\"><meta property=og:url content='javascript:steal-c2'>"
# the article's place in the layout of each system
# ruff: noqa: E501  # markup is read best in one line
LAYOUTS = {
    "nukeviet": "<meta name='generator' content='NukeViet v4.5'>{head}<div itemtype='http://schema.org/NewsArticle' itemscope>"
    "<h1 itemprop='headline'>Phát động thi đua</h1><div class='hometext'>{poison}Mở đầu.</div>"
    "<div id='news-bodyhtml' class='bodytext'>{poison}{prose}{poison}</div><a href=\"javascript:steal('a1')?download=1\">tệp</a></div>",
    "vhv": "{head}<script>VHV.x</script><link href='/upload/1/a'><div class='ModuleWrapper'><article class='news-detail-layout1' "
    "itemtype='http://schema.org/NewsArticle' itemscope><h1 class='title-detail' itemprop='headline'>Phát động thi đua</h1>"
    "<div class='content-detail' itemprop='articleBody'>{poison}{prose}{poison}</div></article></div>/api/Common/Captcha/getCaptcha",
    "generic": "{head}<meta property='article:published_time' content='2021-10-19T08:00:00+07:00'><body><div id=main>"
    "<h1>Phát động thi đua</h1><p class=date>19/10/2021 08:00</p>{poison}<article>{prose}{poison}</article></div></body>",
}


def article(layout: str) -> Article:
    body = LAYOUTS[layout].format(head=HEAD, poison=POISON, prose=PROSE)
    capture = Capture(
        record_id="urn:x:1",
        url=URL,
        fetched_at=datetime(2024, 9, 5, tzinfo=UTC),
        status=200,
        content_type="text/html; charset=utf-8",
        digest="0" * 64,
        warc="",
        offset=0,
    )
    found = read(
        Archived(capture, "response", {"content-type": "text/html; charset=utf-8"}, f"<html>{body}</html>".encode())
    )
    assert found is not None
    return found


@pytest.mark.parametrize("layout", LAYOUTS)
def test_readers_give_text_and_addresses_of_the_web(layout: str) -> None:
    found = article(layout)
    assert "Trường THCS Đồng Mẫu phát động" in found.text
    assert "steal" not in found.model_dump_json()
    assert "javascript:" not in found.model_dump_json()


@pytest.mark.parametrize("layout", LAYOUTS)
def test_an_explanation_of_it_holds_nothing_that_runs(layout: str, tmp_path: Path) -> None:
    shown = page([explain(article(layout), "bai.html")])
    (tmp_path / "page.html").write_text(shown, encoding="utf-8")
    assert "steal" not in shown
    assert "<script" not in shown
