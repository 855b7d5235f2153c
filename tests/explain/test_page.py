"""The page stands alone: no script, no address, hostile text harmless, readable in a browser, narrow or in print."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from time import process_time

import pytest
from lxml import etree, html

from models import Article
from pipeline.explain import explain, page
from pipeline.explain.page import LOST

HOSTILE = (
    "<script>alert(1)</script> & \"họp\" 'thi đua'\n"
    "Ngày 19/10/2021, <img src=x onerror=alert(1)> ông </div></article><b>Lò Mẫu</b>, Phó Giám đốc Sở{{ 7*7 }} dự.\n"
    "phong trào “</style><svg onload=alert(2)>” javascript:alert(3) &lt;b&gt; {% raw %} ]]> <!-- -->"
)
CALM = (
    "Khối thi đua số 4 ký kết giao ước thi đua\n"
    "Sáng 19/10/2021, tại Trường THPT Mẫu Sơn, Khối thi đua số 4 ký kết giao ước thi đua. Bà Lò Thị Mẫu - Phó Giám đốc "
    "Sở GD&ĐT dự. Công văn số 12/SGDĐT-VP ngày 01/9/2021 được phổ biến. Tỉ số là 3-2."
)
POISONED = (
    "<html><head><title>Phát động thi đua</title><script>steal()</script><style>steal{}</style></head>"
    "<body onload=steal()>"
    "<h1>Phát động thi đua</h1><p class=date>19/10/2021 08:00</p><article>"
    + ("<p onclick=steal()>" + CALM.replace("\n", "</p><p>") + "</p>")
    * 2
    + "<img src=x onerror=steal()><svg onload=steal()></svg><iframe srcdoc='<script>steal()</script>'></iframe>"
    "</article></body></html>"
)
ALLOWED = {
    "html", "head", "meta", "title", "style", "body", "header", "h1", "h2", "h3", "p", "ul", "ol", "li", "nav", "main",
    "article", "section", "dl", "dt", "dd", "div", "mark", "sup", "a", "blockquote", "code", "span",
}  # fmt: skip


def _article(text: str, url: str | None = None) -> Article:
    return Article(key="k", title=text.partition("\n")[0], text=text, url=url)


def _page(*texts: str) -> str:
    return page([explain(_article(text, "https://x.edu.vn/javascript:alert(1)"), f"{text[:5]}.txt") for text in texts])


def _tree(source: str) -> html.HtmlElement:
    return html.document_fromstring(source)


@pytest.mark.parametrize("text", [CALM, HOSTILE])
def test_the_text_is_shown_as_it_is(text: str) -> None:
    (shown,) = _tree(_page(text)).xpath("//div[@class='text']")
    for sign in shown.xpath(".//sup"):
        sign.drop_tree()
    assert shown.text_content() == text


@pytest.mark.parametrize("text", [CALM, HOSTILE])
def test_nothing_runs_and_nothing_is_fetched(text: str) -> None:
    tree = _tree(_page(text, text))
    elements = [node for node in tree.iter() if isinstance(node.tag, str)]
    assert {str(node.tag) for node in elements} <= ALLOWED
    attributes = {(str(name), str(value)) for node in elements for name, value in node.attrib.items()}
    assert [name for name, _ in attributes if name.startswith("on") or name in {"src", "style", "srcset"}] == []
    assert [value for name, value in attributes if name == "href" and not value.startswith("#")] == []
    (policy,) = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert "default-src 'none'" in policy
    (style,) = tree.xpath("//style/text()")
    assert re.search(r"url\(|@import|https?:", style) is None


def test_the_page_is_well_formed_and_says_its_language() -> None:
    source = _page(CALM, HOSTILE)
    parser = etree.HTMLParser(recover=False)
    etree.fromstring(source.encode(), parser)
    unknown = [str(error) for error in parser.error_log if "Tag " not in error.message]
    assert unknown == []
    assert _tree(source).get("lang") == "vi"


def test_every_link_has_its_place_and_every_id_is_one() -> None:
    tree = _tree(_page(CALM, HOSTILE, CALM))
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {href.removeprefix("#") for href in tree.xpath("//a/@href")} <= set(ids)


def test_every_mention_is_marked_and_colour_is_not_the_only_sign() -> None:
    explanation = explain(_article(CALM), "x")
    tree = _tree(page([explanation]))
    signs = tree.xpath("//div[@class='text']//sup/a/text()")
    assert len(signs) == len(explanation.extraction.mentions()) + len(explanation.lost)
    (style,) = tree.xpath("//style/text()")
    lines = re.findall(r"^\.(\w+) \{ background: #\w+; border-bottom-style: (\w+)", style, re.MULTILINE)
    assert len(lines) == 10
    assert len({line for _, line in lines[:7]}) == 7  # the printed kinds; browsers know eight lines in all
    legend = tree.xpath("//ul[@class='legend']//mark/@class")
    assert legend == [*(name for name, _ in lines), LOST]
    letters = tree.xpath("//ul[@class='legend']//span[@class='sign']/text()")
    assert len(set(letters)) == len(legend)
    assert {sign[0] for sign in signs} <= set(letters)


def test_the_time_is_linear_in_the_text() -> None:
    def seconds(times: int) -> float:
        explanation = explain(_article("Tin\n" + "Ngày 19/10/2021 họp, ngày 20/10/2021 nghỉ. " * times), "x")
        start = process_time()
        page([explanation])
        return process_time() - start

    seconds(200)
    short, long = (min(seconds(times) for _ in range(2)) for times in (1000, 4000))  # a collection is no page
    assert long < 8 * max(short, 0.01)


CHROMIUM = next(
    (path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None
)
in_a_browser = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here: apt-get install chromium")


def _browse(folder: Path, source: str, *arguments: str) -> str:
    assert CHROMIUM
    path = folder / "page.html"
    path.write_text(source, encoding="utf-8")
    command = [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"]
    command += [f"--user-data-dir={folder / 'profile'}", "--virtual-time-budget=3000", *arguments, path.as_uri()]
    environment = os.environ | {"HOME": str(folder)}
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120, env=environment)
    return done.stdout


# What the browser itself says of the page: by a script that the test adds, for the page has none and allows none.
ASK = """<script>addEventListener("load", () => {
  const wide = document.documentElement.scrollWidth, seen = document.documentElement.clientWidth;
  const text = document.querySelector(".text").cloneNode(true);
  text.querySelectorAll("sup").forEach(sign => sign.remove());
  const marks = [...document.querySelectorAll(".text mark")].map(mark => getComputedStyle(mark).borderBottomStyle);
  location.hash = document.querySelector(".text sup a").getAttribute("href");
  const target = document.querySelector(":target");
  document.title = JSON.stringify({overflows: wide > seen, text: text.textContent, marks, target: target && target.id,
    scripts: document.scripts.length, images: document.images.length});
});</script></body>"""


def _asked(folder: Path, source: str, *arguments: str) -> dict[str, object]:
    allowed = source.replace("default-src 'none';", "default-src 'none'; script-src 'unsafe-inline';")
    dom = _browse(folder, allowed.replace("</body>", ASK), "--dump-dom", *arguments)
    told: dict[str, object] = json.loads(_tree(dom).findtext(".//title") or "")
    return told


@in_a_browser
@pytest.mark.parametrize("size", ["360,800", "1280,900"])
def test_a_browser_shows_it_whole_wide_or_narrow(tmp_path: Path, size: str) -> None:
    told = _asked(tmp_path, _page(CALM), f"--window-size={size}")
    assert told["overflows"] is False
    assert told["text"] == CALM
    marks = told["marks"]
    assert isinstance(marks, list)
    assert len(set(marks)) > 2
    assert str(told["target"]).startswith("i1-")


@in_a_browser
def test_a_browser_runs_nothing_that_an_article_wrote(tmp_path: Path) -> None:
    told = _asked(tmp_path, _page(HOSTILE))
    assert (told["scripts"], told["images"]) == (1, 0)
    assert told["text"] == HOSTILE
    dom = _browse(tmp_path, _page(CALM).replace("</body>", ASK), "--dump-dom")
    assert (_tree(dom).findtext(".//title") or "").startswith("Giải thích trích xuất"), (
        "the page's own policy stops scripts"
    )


@in_a_browser
def test_a_browser_prints_it(tmp_path: Path) -> None:
    _browse(tmp_path, _page(CALM, HOSTILE), f"--print-to-pdf={tmp_path / 'page.pdf'}", "--no-pdf-header-footer")
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF-")


@in_a_browser
def test_a_browser_runs_nothing_of_a_hostile_page_that_was_read(tmp_path: Path) -> None:
    (tmp_path / "bai.html").write_text(POISONED, encoding="utf-8")
    command = [sys.executable, "-c", "from pipeline.cli import main; main()", "extract", "--explain"]
    command += ["--html", str(tmp_path / "why.html"), str(tmp_path / "bai.html")]
    subprocess.run(command, check=True, timeout=120)
    told = _asked(tmp_path, (tmp_path / "why.html").read_text(encoding="utf-8"))
    assert (told["scripts"], told["images"]) == (1, 0)  # the script is the question
    assert "steal" not in str(told["text"])
