"""What a document number says by itself, and the one key of all its spellings."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteers.documents import document_types, drafting_units, issuing_bodies
from pipeline.extract.documents.codes import key, types, units
from pipeline.extract.documents.decode import Decoded, decode

BODIES = {
    "1846/SGDĐT-TCCB": ("Công văn", ("Sở Giáo dục và Đào tạo",), "Tổ chức cán bộ"),
    "29-NQ/TW": ("Nghị quyết", ("Trung ương",), None),
    "06/CT-TW": ("Chỉ thị", ("Trung ương",), None),
    "22/2020/TT-BGDĐT": ("Thông tư", ("Bộ Giáo dục và Đào tạo",), None),
    "23/2015/TTLT-BGDĐT-BNV": ("Thông tư liên tịch", ("Bộ Giáo dục và Đào tạo", "Bộ Nội vụ"), None),
    "06/2022/QH15": (None, ("Quốc hội",), None),
    "1211/2016/UBTVQH13": (None, ("Ủy ban Thường vụ Quốc hội",), None),
    "145/KH-UBND-GDĐT": ("Kế hoạch", ("Ủy ban nhân dân",), "Giáo dục và Đào tạo"),
    "357/SGD&ĐT-QLCL&CNTT": (
        "Công văn",
        ("Sở Giáo dục và Đào tạo",),
        "Quản lý chất lượng và Công nghệ thông tin",
    ),
    "8/KHLT-SGDĐT-CĐN": ("Kế hoạch liên tịch", ("Sở Giáo dục và Đào tạo", "Công đoàn ngành"), None),
    "17/KH/BGDĐT-BNV": ("Kế hoạch", ("Bộ Giáo dục và Đào tạo", "Bộ Nội vụ"), None),
    "12/NQ-HĐND18": ("Nghị quyết", ("Hội đồng nhân dân",), None),
    "15/KH-CTĐ5": ("Kế hoạch", ("Cụm thi đua",), None),
    "12/SGDĐT-XYZ": ("Công văn", ("Sở Giáo dục và Đào tạo",), "XYZ"),
    "12/SGDĐT-TTr": ("Công văn", ("Sở Giáo dục và Đào tạo",), "Thanh tra"),
    "15/BC-THCSHS": ("Báo cáo", ("Trường Trung học cơ sở",), None),
    "12/KH-ABC": ("Kế hoạch", (), None),
    "435-TTg": (None, ("Thủ tướng Chính phủ",), None),
}


@pytest.mark.parametrize("number", BODIES)
def test_bodies_and_units(number: str) -> None:
    decoded = decode(number, None)
    assert (decoded.form, decoded.bodies, decoded.unit) == BODIES[number]


SPELLINGS = [
    ("5/CT-TW", ["05-CT/TW", "05/CT-TW", "5/CT/TW", "05-CT-TW", "05CT/TƯ", "05-ct/tw", "05-CTTW"]),
    ("45/KH-SGDĐT", ["45/KH-SGDĐT", "45/KH-SGD&ĐT", "45/KH-SGD-ĐT", "45/kh-sgdđt", "045/KH–SGDĐT", "45/KH/SGD-ĐT"]),
    ("1234/QĐ-UBND", ["1.234/QĐ-UBND", "1234/QĐ.UBND", "1234-QĐ/UBND"]),
    ("22/2020/TT-BGDĐT", ["22/2020/TT-BGDĐT", "22/2020-TT-BGD&ĐT", "22-2020/TT-BGD-ĐT"]),
    ("12a/KH-CTĐ5", ["12a/KH-CTĐ5", "12A/KHCTĐ5"]),
]


@pytest.mark.parametrize(("expected", "spellings"), SPELLINGS)
def test_the_spellings_of_a_number_have_one_key(expected: str, spellings: list[str]) -> None:
    assert {decode(number, None).key for number in spellings} == {expected}


def test_serial_year_level_and_signer() -> None:
    circular, decision, letter = (decode(one, None) for one in ("07/2021/TT-BGDĐT", "522/QĐ-TTg", "1.234/PGDĐT"))
    assert (circular.serial, circular.year, circular.level, circular.signer) == ("7", 2021, "central", None)
    assert (decision.year, decision.signer) == (None, "Thủ tướng Chính phủ")
    assert (letter.serial, letter.level, letter.form) == ("1234", "district", "Công văn")


def test_the_issuer_decides_between_bodies_of_one_code() -> None:
    assert decode("14-TB/TU", None).bodies == ()
    assert decode("14-TB/TU", "Tỉnh ủy Hà Nam").bodies == ("Tỉnh ủy",)
    assert decode("14-TB/TU", "Thành ủy Hải Phòng").bodies == ("Thành ủy",)


def test_no_code_is_a_type_and_a_unit_and_a_body_by_two_names_at_once() -> None:
    assert len({(row.code, row.name) for row in issuing_bodies()}) == len(issuing_bodies())
    assert len({key(row.code) for row in drafting_units()}) == len(drafting_units()) == len(units())


CODES = st.sampled_from([row.code for row in document_types() if row.code] + [row.code for row in issuing_bodies()])
NUMBERS = st.builds(
    lambda serial, sign, codes: f"{serial}{sign}{'-'.join(codes)}",
    st.integers(1, 99999),
    st.sampled_from("/-"),
    st.lists(CODES, min_size=1, max_size=4),
)


@given(NUMBERS)
def test_a_key_is_its_own_key(number: str) -> None:
    first = decode(number, None)
    assert decode(first.key, None).key == first.key


@given(NUMBERS, st.booleans())
def test_case_and_leading_noughts_make_no_other_number(number: str, upper: bool) -> None:  # noqa: FBT001  # drawn
    other = f"0{number.upper() if upper else number.lower()}"
    assert decode(other, None).key == decode(number, None).key


@given(st.text(alphabet="0123456789/-.&ABĐTgkhù ", max_size=80))
def test_any_text_is_decoded(number: str) -> None:
    decoded = decode(re.sub(r"\s", "", number), None)
    assert isinstance(decoded, Decoded)
    assert decoded.form is None or any(row.name == decoded.form for rows in types().values() for row in rows)
