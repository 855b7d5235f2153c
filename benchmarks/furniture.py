"""What a real page holds around its article: menus, blocks, lists of news, forms, scripts, styles, attributes.

The project's own layouts are samples to read, 5 to 12 KB a page. Real ones have as much text and ten times the rest,
which every parser and every reader of strangers pays for: a benchmark on thin pages says nothing of them. `MEASURED`
says how much of what; a page gets what it lacks. All words are invented, and nothing names a part of an article, so
that a reader of the CMS finds the same article with it and without it.
"""

import re
from itertools import chain, cycle, islice
from typing import NamedTuple

from pipeline.demo.rendering import alias


class Measure(NamedTuple):
    """How many elements of which kind a page has, and how many bytes of code and of white space."""

    elements: int
    links: int
    items: int  # of lists
    images: int
    boxes: int  # div
    metas: int
    inputs: int
    scripts: int
    script_bytes: int
    style_bytes: int
    spaces: int
    tips: int  # links that show more when they are pointed at, by long attributes


# medians of 5 article pages of NukeViet 4 and of 13 of VHV, from the sites of an office and of a school, November 2026
MEASURED = {
    "nukeviet": Measure(709, 100, 91, 12, 159, 13, 26, 24, 2_854, 0, 12_900, 54),
    "vhv": Measure(801, 161, 93, 21, 206, 33, 5, 7, 17_885, 11_475, 9_100, 24),
}
OTHERS = "nukeviet"  # the leaner of the two stands for systems of which no page was measured
_TAGS = (rb"[a-z]\w*", b"a", b"li", b"img", b"div", b"meta", b"input|option", b"script")  # as `Measure` counts them

_WHAT = (
    *("Tập huấn", "Thông báo", "Hướng dẫn", "Công khai", "Kế hoạch", "Khai mạc", "Kết quả", "Lịch công tác"),
    *("Hình ảnh", "Danh mục", "Triển khai", "Góp ý dự thảo", "Giới thiệu"),
)
_OF = (
    *("môn Tin học", "bơi lội cho học sinh", "tuyển sinh vào lớp 10", "thư viện trường học", "giải bóng bàn của ngành"),
    *("dạy học trải nghiệm", "tiếp công dân", "phòng chống dịch bệnh", "giáo dục mầm non", "sách giáo khoa mới"),
    *("chuyển đổi số", "an toàn giao thông"),
)
_PROPERTIES = ("padding", "margin", "border", "width", "height", "display", "float", "color", "overflow", "cursor")
_SPACES_BESIDE = 6_000  # bytes of white space that the furniture holds between words and attributes


def furnished(page: bytes, cms: str) -> bytes:
    """The page with what such pages have besides: a part in its head, a part before the article, the rest behind it."""
    measure = MEASURED.get(cms, MEASURED[OTHERS])
    there = (len(re.findall(rb"<(?:%b)\b" % tag, page)) for tag in _TAGS)
    lacks = measure._replace(
        **{name: max(0, getattr(measure, name) - count) for name, count in zip(Measure._fields, there, strict=False)}
    )
    head, opened, closed = page.index(b"</head>"), page.index(b">", page.index(b"<body")) + 1, page.rindex(b"</body>")
    above, below = _around(lacks)
    parts = (page[:head], _head(lacks), page[head:opened], above, page[opened:closed], below, page[closed:])
    return b"".join(parts)


def _head(lacks: Measure) -> bytes:
    metas = [f'<meta name="x-site-{number}" content="{_headline(number)}">' for number in range(lacks.metas)]
    style = [f'<style type="text/css">{_code(lacks.style_bytes)}</style>'] if lacks.style_bytes else []
    return "\n".join([*metas, *style, *_scripts(lacks, lacks.scripts // 2)]).encode()


def _around(lacks: Measure) -> tuple[bytes, bytes]:
    """Banner and menu; then the column of blocks, the forms, the footer with its scripts."""
    menu, plain = lacks.items // 2, lacks.links - lacks.tips
    images = chain(map(_image, range(lacks.images)), cycle([""]))
    count = min(lacks.items, lacks.links)
    entries = [_entry(number, next(images) + _link(number, menu, plain)) for number in range(count)]
    more = chain((_link(number, menu, plain) for number in range(count, lacks.links)), cycle([""]))
    held = count + lacks.links + lacks.images + lacks.boxes + lacks.metas + lacks.inputs + lacks.scripts
    marks = chain((_mark(number) for number in range(max(0, lacks.elements - held))), cycle([""]))
    boxes = [_box(number, next(more) + next(marks) + next(marks)) for number in range(lacks.boxes)]
    inputs = [_input(number) for number in range(lacks.inputs)]
    upper = [*boxes[: len(boxes) // 4], '<ul class="nav menu-top">', *entries[:menu], "</ul>"]
    lower = [
        '<ul class="side-list">',
        *entries[menu:],
        "</ul>",
        *boxes[len(boxes) // 4 :],
        "<form>",
        *inputs,
        "</form>",
    ]
    lower += _scripts(lacks, lacks.scripts - lacks.scripts // 2)
    indent = "\n" + " " * max(0, (lacks.spaces - _SPACES_BESIDE) // (len(upper) + len(lower)))
    return (indent + indent.join(upper)).encode(), (indent + indent.join(lower)).encode()


def _headline(number: int) -> str:
    return f"{_WHAT[number % len(_WHAT)]} {_OF[number % len(_OF)]}"


def _link(number: int, menu: int, plain: int) -> str:
    """An entry of the menu, whose words are few, or one of a list; behind the plain ones, one with a tip."""
    said = _WHAT[number % len(_WHAT)] if number < menu else _headline(number)
    tip = f' data-content="{said}, {_headline(number + 5).lower()}, {_headline(number + 9).lower()}..."'
    place = f"/chuyen-muc-{number % 9}/{alias(said)}-{4_000 + number}.html"
    return f'<a class="show" href="{place}" title="{said}"{tip if number >= plain else ""}>{said}</a>'


def _entry(number: int, inside: str) -> str:
    return f'<li class="clearfix entry-{number % 4}">{inside}</li>'


def _image(number: int) -> str:
    return f'<img src="/assets/thumb/hinh-{number}.jpg" alt="{_headline(number)}" width="80" class="img-thumbnail">'


def _mark(number: int) -> str:
    return f'<em class="icon-{number % 30} pull-left side-mark">&nbsp;</em>'


def _box(number: int, inside: str) -> str:
    return f'<div class="panel-side part-{number % 7} col-xs-24 col-sm-12" id="side-part-{number}">{inside}</div>'


def _input(number: int) -> str:
    return f'<input type="hidden" class="form-control required" name="field_{number}" value="{1_738 * number}">'


def _scripts(lacks: Measure, count: int) -> list[str]:
    size = lacks.script_bytes // max(1, lacks.scripts)
    return [f"<script>/*{_code(max(0, size - 4))}*/</script>" for _ in range(count)]


def _code(size: int) -> str:
    """So many bytes that are neither text nor markup."""
    rules = (f".side-{number}{{{name}:{number % 40}px}}" for number, name in enumerate(cycle(_PROPERTIES)))
    return "".join(islice(chain.from_iterable(rules), size))
