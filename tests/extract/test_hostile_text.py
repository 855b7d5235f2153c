"""Whatever a page says, reading it costs time linear in its length."""

import gc
from collections.abc import Callable
from time import process_time

import pytest

from models import Article
from pipeline.extract import extract

SIZE = 20_000  # characters: enough that one extraction takes longer than a clock's noise
ROUNDS = 2
MORE = 3.0  # twice the text may cost so many times the time; four times is what a quadratic step costs
NOISE = 0.05  # seconds

HOSTILE: dict[str, Callable[[int], str]] = {
    "no space": lambda n: "a" * n,
    "no space, Vietnamese": lambda n: "thiđuakhenthưởng" * (n // 16),
    "full stops without spaces": lambda n: "a." * (n // 2),
    "nested brackets": lambda n: "(" * (n // 2) + ")" * (n // 2),
    "nested brackets with words": lambda n: "(thi đua " * (n // 10) + ")" * (n // 10),
    "unclosed quotation marks": lambda n: "“" * n,
    "quotations": lambda n: "phong trào “A” " * (n // 15),
    "numbers": lambda n: " ".join(str(10_000 + i) for i in range(n // 6)),
    "document numbers": lambda n: " ".join(f"{i}/KH-SGDĐT" for i in range(n // 13)),
    "dates": lambda n: " ".join(f"{i % 28 + 1}/{i % 12 + 1}/2020" for i in range(n // 10)),
    "dates without a year": lambda n: ", ".join(f"ngày {i % 28 + 1}/{i % 12 + 1}" for i in range(n // 12)),
    "one letter with all marks": lambda n: "a" + "\u0301" * n,
    "letters with a thousand marks": lambda n: ("a" + "\u0301" * 1000) * (n // 1001),
    "rolls that the page says are endless": lambda n: (
        "Tặng Giấy khen cho 99999 giáo viên\n" + "- Trường A: Giấy khen 99999 giáo viên\n" * (n // 38)
    ),
    "goals": lambda n: "mục tiêu " * (n // 9),
    "honours behind dashes": lambda n: "Trường A - Bằng khen; " * (n // 22),
    "names": lambda n: "Nguyễn Văn " * (n // 11),
    "titles": lambda n: "Phó Giám đốc " * (n // 13),
    "forms of address": lambda n: "các đồng chí " * (n // 13),
    "leaders": lambda n: "đồng chí Lê Văn Mẫn, Phó Giám đốc Sở; " * (n // 38),
    "offices that sign": lambda n: "GIÁM ĐỐC (Đã ký) " * (n // 17),
    "blocks": lambda n: "Cụm thi đua số 3, " * (n // 18),
    "members": lambda n: "Cụm thi đua số 1 gồm " + "Trường A, " * (n // 10),
    "members counted": lambda n: "Cụm có 5 trường và Trường A, " * (n // 29),
    "members in numbered rows": lambda n: "Cụm thi đua số 1 gồm: " + "1. Trường A, " * (n // 13),
    "members before a block": lambda n: "Cụm thi đua số 1. " + "các trường Na Ư thuộc Cụm " * (n // 26),
    "blocks by their scope": lambda n: "thi đua Khối các trường THPT, " * (n // 30),
    "schools": lambda n: "Trường THPT Bình Lâm, " * (n // 22),
    "awards": lambda n: "tặng Bằng khen cho 3 tập thể, " * (n // 30),
    "recipients": lambda n: "Bằng khen cho: " + "ông Lê Văn Mẫn, " * (n // 16),
    "targets": lambda n: "phấn đấu đạt 98% học sinh " * (n // 26),
    "activities": lambda n: "tổ chức hội nghị ký kết giao ước thi đua tại Hà Nội. " * (n // 53),
    "acts in one sentence": lambda n: "sẽ tổng kết năm học, đề nghị tặng bằng khen, " * (n // 46),
    "years in a row": lambda n: "đánh giá năm học 2020-2021, nhiệm vụ năm học 2021-2022, " * (n // 56),
    "provinces": lambda n: "Hà Giang, Lâm Đồng, " * (n // 20),
    "line feeds": lambda n: "\n" * n,
    "list items": lambda n: "- a\n" * (n // 4),
    "table cells": lambda n: "a | " * (n // 4),
    "commas": lambda n: "," * n,
    "conjunctions": lambda n: "và " * (n // 3),
    "capitals": lambda n: "TRƯỜNG " * (n // 7),
    "spaces": lambda n: " " * n + "a",
}


def seconds(text: str) -> float:
    """The least CPU time of some readings of a text."""
    article = Article(key="k", title="Hội nghị", text=f"Hội nghị\nngày 5/9/2024 {text}")
    least = float("inf")
    for _ in range(ROUNDS):
        gc.collect()
        begin = process_time()
        extract(article)
        least = min(least, process_time() - begin)
    return least


def too_slow(once: float, twice: float) -> bool:
    """Whether twice the text cost more than linear time, beyond what a clock can tell."""
    return twice > MORE * once + NOISE


@pytest.fixture(scope="module", autouse=True)
def _loaded() -> None:
    extract(Article(key="k", title="Hội nghị", text="Hội nghị\nngày 5/9/2024"))


@pytest.mark.parametrize("name", HOSTILE)
def test_twice_the_text_takes_twice_the_time(name: str) -> None:
    once, twice = (seconds(HOSTILE[name](size)) for size in (SIZE, 2 * SIZE))
    assert not too_slow(once, twice), f"{once:.2f} s, then {twice:.2f} s"


@pytest.mark.parametrize(
    "text",
    [
        "a" * 1_000_000,
        "(" * 1000 + ")" * 1000,
        " ".join(map(str, range(10_000))),
        "a" + "\u0301" * 1000,
        "\n" + "1" * 60 + "x 12/10/2024",
    ],
    ids=[
        "a megabyte without a space",
        "a thousand brackets",
        "ten thousand numbers",
        "a letter with a thousand marks",
        "a line of figures beside a day",
    ],
)
def test_the_worst_texts_are_read_in_seconds(text: str) -> None:
    assert seconds(text) < 20  # a megabyte takes two on an idle machine


def test_a_list_of_thousands_of_goals_takes_linear_time() -> None:
    once, twice = (seconds("Mục tiêu:\n" + "- 98% học sinh giỏi\n" * count) for count in (8_000, 16_000))
    assert not too_slow(once, twice), f"{once:.2f} s, then {twice:.2f} s"


def test_blank_lines_with_spaces_behind_a_block_take_linear_time() -> None:
    told = "Cụm thi đua số 1 ký kết giao ước thi đua.\nCụm thi đua số 1 gồm 5 trường.\n"
    once, twice = (seconds(told + "         \n" * count) for count in (8_000, 16_000))
    assert not too_slow(once, twice), f"{once:.2f} s, then {twice:.2f} s"


@pytest.mark.parametrize("behind", ["\n", " "], ids=["paragraphs", "one paragraph"])
def test_thousands_of_dated_acts_take_linear_time(behind: str) -> None:
    told = "Ngày {}/9/2021, Cụm thi đua số {} ký kết giao ước thi đua tại Trường THPT số {}."
    acts = [told.format(i % 28 + 1, i, i) for i in range(8_000)]
    once, twice = (seconds(behind.join(acts[:count])) for count in (4_000, 8_000))
    assert not too_slow(once, twice), f"{once:.2f} s, then {twice:.2f} s"


@pytest.mark.parametrize(
    "told", ["Cờ thi đua" + " | a" * 6 + " | ", "tặng giấy khen cô Lò Thị Mận, tổ Văn, "], ids=["cells", "one line"]
)
def test_a_line_of_thousands_of_distinctions_takes_linear_time(told: str) -> None:
    once, twice = (seconds(told * (size // len(told))) for size in (80_000, 160_000))
    assert not too_slow(once, twice), f"{once:.2f} s, then {twice:.2f} s"


LONG = "9" * 5000  # more figures than Python makes a number of


@pytest.mark.parametrize(
    "text",
    [
        "Cụm thi đua số 3 gồm ² trường: A, B.",
        "Cụm thi đua số 3 gồm 12² đơn vị: A, B.",
        "Cụm | Cụm trưởng | Số đơn vị | Thành viên\nCụm thi đua số 1 | Trường THPT A | ² | Trường THPT B",
        f"Cụm | Cụm trưởng | Số đơn vị | Thành viên\nCụm thi đua số 1 | Trường THPT A | {LONG} | Trường THPT B",
        f"Cụm thi đua số 3 gồm {LONG} trường: A, B.",
        f"UBND tỉnh tặng Bằng khen cho {LONG} cựu chiến binh.",
        f"UBND tỉnh tặng Bằng khen cho {LONG} giáo viên, gồm cô Lò Thị Mận.",
        f"Tặng Bằng khen cho 12/{LONG} giáo viên.",
        f"Phấn đấu có {LONG}, {LONG} điểm giỏi.",
    ],
)
def test_what_looks_like_a_number_and_is_none_is_read(text: str) -> None:
    article = Article(key="k", title="Hội nghị", text=f"Hội nghị\n{text}")
    found = extract(article)
    assert all(article.text[one.start : one.end] == one.quote for one in (*found.blocks, *found.awards, *found.targets))
    assert {block.member_count for block in found.blocks} <= {None, 12}  # unknown is null


def test_a_quadratic_step_would_be_seen() -> None:
    assert too_slow(0.2, 0.8)
    assert not too_slow(0.2, 0.4)
