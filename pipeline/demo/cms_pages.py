"""Any article as a page of any CMS that has a reader: for measuring readers and the whole way from bytes to records.

The templates stand in `templates/cms`; each holds the furniture that such pages have, faults and all. What a page says
besides its article (counters, sessions, clocks, lists of other articles) changes with every visit.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from models import Article
from pipeline.demo.rendering import HANOI, alias
from pipeline.demo.rendering import render as fill

# the names of the templates: a CMS, and which of its versions, themes or views
VARIANTS = (
    *("nukeviet3", "nukeviet4", "nukeviet5", "nukeviet_modern", "nukeviet_mobile", "nukeviet_savefile"),
    *("vhv", "vhv_print", "qi", "liferay6", "liferay7", "sharepoint_list", "sharepoint_article"),
    *("dnn_easydnn", "dnn_html", "wordpress", "wordpress_newspaper", "stranger"),
)
OFFICE = "Sở Giáo dục và Đào tạo tỉnh Lam Sơn"
_HOST = "sgddt.lamson.test"
_OTHERS = (
    "Tập huấn giáo viên cốt cán môn Tin học cấp trung học cơ sở",
    "Thông báo lịch tiếp công dân tháng này của lãnh đạo Sở",
    "Khai mạc giải bóng bàn ngành Giáo dục lần thứ XII",
    "Trao tặng tủ sách cho học sinh vùng cao nhân ngày sách Việt Nam",
    "Hướng dẫn tuyển sinh vào lớp 10 các trường trung học phổ thông",
)
_PATHS = {
    "nukeviet3": "/vi/news/{category}/{alias}-{number}/",
    "nukeviet4": "/{category}/{alias}-{number}.html",
    "nukeviet_savefile": "/savefile/{category}/{alias}-{number}.html",
    "vhv": "/{category}/{short}.html",
    "vhv_print": "/?page=Article.Print.detail&id={hex}",
    "qi": "/{category}/{alias}/ct/59034/{number}",
    "liferay6": "/web/guest/tin-tuc/-/asset_publisher/kP7sXq2LmZ0a/content/{alias}",
    "liferay7": "/chi-tiet-tin-tuc/-/asset_publisher/ygLgruflAjDS/content/{alias}",
    "sharepoint_list": "/tintuc/Pages/tin-tong-hop.aspx?ItemID={number}",
    "sharepoint_article": "/tintuc/Pages/{alias}.aspx",
    "dnn_easydnn": "/tin-tuc/tabid/294/ArtMID/718/ArticleID/{number}/{alias}.aspx",
    "dnn_html": "/tin-tuc/tabid/{number}/Default.aspx",
    "wordpress": "/{year}/{month}/{alias}/",
    "stranger": "/tin-tuc/{alias}-{number}.html",
}
_PATHS |= dict.fromkeys(("nukeviet5", "nukeviet_modern", "nukeviet_mobile"), _PATHS["nukeviet4"])
_PATHS["wordpress_newspaper"] = "/{alias}/"
_LONGEST_SLUG, _SHORT_SLUG = 150, 60
_EPOCH = datetime(2020, 1, 1, tzinfo=HANOI)


@dataclass(frozen=True)
class Place:
    """Where a page lies and who runs the site, for pages of a site that has addresses of its own."""

    host: str
    path: str
    number: int
    office: str


@dataclass(frozen=True)
class Block:
    """A paragraph, a caption, or the neighbouring rows of one table."""

    kind: str
    text: str = ""
    rows: tuple[tuple[str, ...], ...] = ()


def render(variant: str, article: Article, visit: int = 1, place: Place | None = None) -> bytes:
    """The article as a page of a variant, as its `visit`-th reader gets it; `place` null for the variant's own address.

    Raises `ValueError` for no such variant.
    """
    if variant not in VARIANTS:
        raise ValueError(f"no such page: {variant!r}")
    session = hashlib.sha256(f"visit {visit}".encode()).hexdigest()
    published = (article.published_at or _EPOCH).astimezone(HANOI)
    shown = url_of("vhv" if variant == "vhv_print" else variant, article)
    own = place or Place(_HOST, shown.removeprefix(f"http://{_HOST}"), number_of(article), OFFICE)
    return fill(
        f"cms/{variant}.html",
        article=article,
        blocks=blocks(article),
        lead=next((article.text[part.start : part.end] for part in article.parts if part.kind == "lead"), None),
        office=own.office,
        host=own.host,
        url=f"http://{own.host}{own.path}" if place else url_of(variant, article),
        page_url=f"http://{own.host}{own.path}",
        number=own.number,
        hex=_digest(article)[:24],
        published=published if article.published_at else None,
        category=article.category or "Thi đua - Khen thưởng",
        others=_OTHERS[visit % 3 :],
        visit=visit,
        session=session[:32],
    )


def url_of(variant: str, article: Article) -> str:
    """Where the page lies."""
    slug = alias(article.title)[:_LONGEST_SLUG].strip("-") or "bai-viet"
    moment = article.published_at or _EPOCH
    path = _PATHS[variant].format(
        category=alias(article.category or "Thi đua - Khen thưởng"),
        alias=slug,
        short=slug[:_SHORT_SLUG],
        number=number_of(article),
        hex=_digest(article)[:24],
        year=f"{moment:%Y}",
        month=f"{moment:%m}",
    )
    return f"http://{_HOST}{path}"


def number_of(article: Article) -> int:
    """A number of one to five digits, always the same for the same article."""
    return 1 + int(_digest(article)[:8], 16) % 99_999


def blocks(article: Article) -> Sequence[Block]:
    """What stands below title and lead, rows of one table together."""
    found: list[Block] = []
    for part in article.parts:
        said = article.text[part.start : part.end]
        if part.kind == "table":
            row = tuple(said.split(" | "))
            before = found.pop().rows if found and found[-1].kind == "table" else ()
            found.append(Block("table", rows=(*before, row)))
        elif part.kind in {"body", "caption"}:
            found.append(Block(part.kind, said))
    return tuple(found)


def _digest(article: Article) -> str:
    return hashlib.sha256(article.key.encode()).hexdigest()
