"""CSV cells that Excel would take for something else are marked, all others are as they were, and none is lost."""

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.export.traps import marked

TRAPS = (
    "12/10",
    "05-10",
    "2022-09",
    "0012",
    "1.234",
    "97,5%",
    "12:30:00",
    "8:00",
    "1 1/2",
    "(12)",
    "$5",
    "1.000đ",
    "1E5",
    "12e4567890123456",
    "1234567890123456",
    "May 2",
    "20 Dec 2020",
    "tháng 9",
    "tháng 9/2022",
    "12 tháng Mười Hai 2021",
    "th1 2022",
    "3 SA",
    "1 A",
    "TRUE",
    "#N/A",
    "'tis",
    "=1+1",
    '=HYPERLINK("http://a.test","Bấm")',
    "+84 123",
    "-5",
    "- mục một",
    "@SUM(A1)",
    "  =1",
    "\u200b=1",
    "\ufeff=1",
    "\x00=1",
    "＝1",
    "\tx",
    "\rx",
    "\nx",
)
PLAIN = (
    "",
    "1205/KH-SGDĐT",
    "Số 12/10",
    "2021-10-19",
    "XXXX-11-20",
    "2021-2022",
    "08:00",
    "0",
    "2022",
    "123456789012345",
    "12A",
    "12a1",
    "10h30",
    "Maria",
    "March",
    "Mai Thị Tháng",
    "Tháng Thanh niên",
    "Th. Nguyễn Văn Mẫu",
    "95% học sinh",
    "#1",
    "Trường THPT Đồi Thông",
)


def mark(text: str | None) -> str | None:
    [cell] = marked(pa.array([text], pa.string())).to_pylist()
    return cell


@pytest.mark.parametrize("text", TRAPS)
def test_a_trap_is_marked(text: str) -> None:
    assert mark(text) == f"'{text}"


@pytest.mark.parametrize("text", [*PLAIN, None])
def test_what_excel_shows_as_written_is_left_alone(text: str | None) -> None:
    assert mark(text) == text


@given(st.lists(st.none() | st.text() | st.text("=+-@'\t\r 0129/.,:%eE"), max_size=20))
def test_taking_one_apostrophe_off_gives_every_text_back(texts: list[str | None]) -> None:
    cells = marked(pa.array(texts, pa.string())).to_pylist()
    assert [cell.removeprefix("'") if cell else cell for cell in cells] == texts
    assert not [cell for cell in cells if cell and cell.lstrip()[:1] in tuple("=+-@") and not cell.startswith("'")]


def test_a_long_hostile_text_is_read_in_linear_time() -> None:
    hostile = "1" * 500_000 + "x"
    assert mark(hostile) == hostile
    assert mark(" " * 500_000 + "=") == "'" + " " * 500_000 + "="
