"""TCVN3 and VNI: what is certain is converted, what is not stays and is flagged."""

import shutil
import subprocess
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteers.charsets import Charset, letters
from models import Article
from pipeline.demo.cms_pages import render, url_of
from pipeline.read import read_record, read_text
from pipeline.read.html import read_html
from pipeline.read.legacy import Verdict, convert, judge
from pipeline.read.syllables import is_syllable
from spiders.cms.shared.compose import Piece, joined

TITLE = "Khối thi đua các trường mầm non ký kết giao ước"
LEAD = "Chiều 14/10/2010, tại Trường Mầm non Hoa Gạo, chín trường của Khối thi đua đã ký kết giao ước năm học mới."
BODY = (
    "Dự hội nghị có đồng chí Vừ A Dính - Phó Giám đốc Sở GD&ĐT; các trường phấn đấu giữ vững danh hiệu tập thể lao "
    "động tiên tiến, không để học sinh bỏ học giữa chừng và hưởng ứng phong trào xây dựng trường học thân thiện."
)


def written(text: str, charset: Charset) -> str:
    """The text as the charset's fonts had it, seen as Latin-1; capitals that TCVN3 lacks are small there."""
    codes = {letter: shown for shown, letter in letters(charset).items()}
    return "".join(codes.get(letter) or codes.get(letter.lower(), letter) for letter in text)


@pytest.mark.parametrize(
    ("shown", "charset", "text"),
    [
        ("TiÕng ViÖt rÊt hay", "tcvn3", "Tiếng Việt rất hay"),
        ("Tieáng Vieät raát hay", "vni", "Tiếng Việt rất hay"),
        ("tr\u00adêng häc", "tcvn3", "trường học"),
        ("tröôøng hoïc", "vni", "trường học"),
        ("§µo t¹o", "tcvn3", "Đào tạo"),
        ("Ñaøo taïo, ÑIEÄN BIEÂN", "vni", "Đào tạo, ĐIỆN BIÊN"),
        ("12/10/2010 (100%)", "tcvn3", "12/10/2010 (100%)"),
    ],
)
def test_conversion(shown: str, charset: Charset, text: str) -> None:
    assert convert(shown, charset) == text


@pytest.mark.skipif(shutil.which("iconv") is None, reason="no iconv")
def test_the_table_of_tcvn3_is_that_of_iconv() -> None:
    for shown, letter in letters("tcvn3").items():
        said = subprocess.run(  # another implementation of the standard
            [shutil.which("iconv") or "iconv", "-f", "TCVN5712-1", "-t", "UTF-8"],
            input=shown.encode("latin-1"),
            capture_output=True,
            check=True,
        ).stdout
        assert unicodedata.normalize("NFC", said.decode()) == letter


FRENCH = (
    "Les élèves de l'école ont été reçus à la fête où l'on a donné des médailles aux lycéens méritants, déjà diplômés."
)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (written(f"{LEAD} {BODY}", "tcvn3"), "certain"),
        (written(f"{LEAD} {BODY}", "vni"), "certain"),
        (LEAD, "no"),
        (unicodedata.normalize("NFD", LEAD), "no"),
        ("Hà Nam, Thái Bình, Nam Định", "no"),
        ("toán hoá hà nhà và là má quá già xuân tân trân", "no"),  # letters that Latin-1 has
        (FRENCH, "no"),
        (written("Hội nghị", "tcvn3"), "no"),  # too little to tell
        (written("Hội nghị tổng kết thi đua của các huyện", "tcvn3") + " déjà élève Müller Zürich", "doubtful"),
        ("© 2010 – ® – «thi đua» ×2", "no"),
        ("", "no"),
    ],
)
def test_verdict(text: str, verdict: Verdict) -> None:
    assert judge(text).verdict == verdict


def article() -> Article:
    whole, parts = joined(TITLE, [Piece("lead", LEAD), Piece("body", BODY)])
    return Article(key="k", title=TITLE, text=whole, parts=parts, author="Lò Thị Hạnh")


def page(source: str, url: str) -> Article:
    found = read_html(url, source.encode())
    assert found is not None
    return found


@pytest.mark.parametrize("charset", ["tcvn3", "vni"])
@pytest.mark.parametrize("variant", ["nukeviet3", "dnn_easydnn", "stranger"])
def test_a_page_with_its_article_in_a_legacy_charset(variant: str, charset: Charset) -> None:
    source = render(variant, article()).decode()
    for said in (TITLE, LEAD, BODY, "Tác giả: Lò Thị Hạnh", "Lò Thị Hạnh"):
        source = source.replace(said.replace("&", "&amp;"), written(said, charset).replace("&", "&amp;"))
    found = page(source, url_of(variant, article()))
    assert (found.title, found.author) == (TITLE, "Lò Thị Hạnh")
    assert found.text.split("\n")[-2:] == [LEAD, BODY]
    assert [issue.code for issue in found.issues][-1] == "charset_converted"
    assert [issue.detail for issue in found.issues][-1] == charset


def test_fonts_of_capitals_give_capitals() -> None:
    source = render("nukeviet3", article()).decode()
    shown = f'<font face=".VnTimeH">{written(TITLE, "tcvn3")}</font>'
    source = source.replace(f"<h1>{TITLE}</h1>", f"<h1>{shown}</h1>").replace(LEAD, written(LEAD, "tcvn3"))
    source = source.replace(BODY.replace("&", "&amp;"), written(BODY, "tcvn3").replace("&", "&amp;"))
    assert page(source, "http://a.vn/tin/a-1.html").title == TITLE.upper()


def test_a_font_s_name_converts_nothing_by_itself() -> None:
    source = render("nukeviet3", article()).decode().replace("<div", "<div style=\"font-family:'.VnTime'\"")
    found = page(source, "http://a.vn/tin/a-1.html")
    assert found.text == article().text
    assert "charset_converted" not in [issue.code for issue in found.issues]


def test_bytes_of_a_page_that_never_was_unicode() -> None:
    source = f"<html><head><title>{TITLE}</title></head><body><h1>{TITLE}</h1><p>{LEAD}</p><p>{BODY}</p></body></html>"
    body = written(source.replace("&", "&amp;"), "tcvn3").encode("latin-1")
    found = read_html("http://a.vn/tin/mot-bai-viet-ve-thi-dua-12.html", body)
    assert found is not None
    assert found.text == f"{TITLE}\n{LEAD}\n{BODY}"


def test_what_is_doubtful_stays_and_is_flagged() -> None:
    shown = written("Hội nghị tổng kết thi đua của các huyện", "tcvn3")
    mixed = f"{shown} déjà élève Müller Zürich Genève, {'x' * 60}."
    found = read_text(f"Tin\n{mixed}")
    assert found.text == f"Tin\n{mixed}"
    assert [issue.code for issue in found.issues] == ["charset_doubtful"]


@pytest.mark.parametrize("charset", ["tcvn3", "vni"])
def test_plain_texts_and_records(charset: Charset) -> None:
    text = f"{TITLE}\n{LEAD}\n{BODY}"
    for found in (
        read_text(written(text, charset)),
        read_record({"title": written(TITLE, charset), "text": written(f"{LEAD}\n{BODY}", charset)}),
    ):
        assert found.text == text
        assert [issue.code for issue in found.issues] == ["charset_converted"]


@given(st.text(max_size=200))
def test_text_in_unicode_is_never_changed(text: str) -> None:
    said = f"{LEAD}\n{text}"
    assert judge(said).verdict == "no"


SYLLABLES = "nghiêng giếng khuỷu ngoằn gì giữa quyết ĐƯỢC yêu ý uỷ uyên oách Ế huơ"
OTHERS = "TiÕng ViÖt møt tÕt grá hõt tãc Müller élève SGDĐT Đắk abc"


@pytest.mark.parametrize(
    ("word", "syllable"),
    [
        *((word, True) for word in SYLLABLES.split()),
        *((word, False) for word in OTHERS.split()),
    ],
)
def test_syllables(word: str, syllable: bool) -> None:  # noqa: FBT001  # an expected value
    assert is_syllable(word) == syllable
