"""What frames an article's last lines: a role in a writer's place goes, the office of who signed a document stays."""

import pytest

from spiders.cms.shared.frame import unframed

PROSE = "Nhà trường tổ chức phát động thi đua trong toàn thể cán bộ, giáo viên, nhân viên và học sinh năm học này."


@pytest.mark.parametrize(
    ("last", "kept", "author"),
    [
        (["admin"], [], None),
        (["Hiệu trưởng"], [], None),
        (["HIỆU TRƯỞNG", "Ngân Thị Loan"], ["HIỆU TRƯỞNG", "Ngân Thị Loan"], None),
        (["- Lưu: VT.", "HIỆU TRƯỞNG", "Ngân Thị Loan"], ["- Lưu: VT.", "HIỆU TRƯỞNG", "Ngân Thị Loan"], None),
        (["Ngân Thị Loan"], [], "Ngân Thị Loan"),
        (["NGƯỜI VIẾT TIN, BÀI VÀ CHỤP ẢNH", "Ngân Thị Loan"], ["NGƯỜI VIẾT TIN, BÀI VÀ CHỤP ẢNH"], "Ngân Thị Loan"),
        (
            ["TỔNG BIÊN TẬP BÁO GIÁO DỤC LAM SƠN", "Ngân Thị Loan"],
            ["TỔNG BIÊN TẬP BÁO GIÁO DỤC LAM SƠN"],
            "Ngân Thị Loan",
        ),
        (["(Đã ký)", "admin"], ["(Đã ký)"], None),
        (["GIÁM ĐỐC", "12/8/2022"], [], None),
    ],
)
def test_the_last_lines(last: list[str], kept: list[str], author: str | None) -> None:
    lines = [PROSE, PROSE, *last]
    framed = unframed(lines)
    assert [lines[place] for place in framed.kept] == [PROSE, PROSE, *kept]
    assert framed.byline.author == author


SIGNED = [
    ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "(Đã ký)", "Ngân Thị Loan"],
    ["GIÁM ĐỐC", "(Đã ký)", "Ngân Thị Loan"],
    ["Phó Giám đốc", "(Ký tên, đóng dấu)", "Ngân Thị Loan"],
    ["TL. GIÁM ĐỐC", "TRƯỞNG PHÒNG TỔ CHỨC CÁN BỘ", "Ngân Thị Loan"],
    ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Đã ký", "NGÂN THỊ LOAN"],
    ["HIỆU TRƯỞNG", "ThS. Ngân Thị Loan", "Nơi nhận:", "- Như trên;", "- Lưu: VT."],
    ["12/8/2022", "HIỆU TRƯỞNG", "Ngân Thị Loan"],
]


@pytest.mark.parametrize("block", SIGNED)
@pytest.mark.parametrize("above", [[PROSE, PROSE], ["Kính gửi các trường"]])
def test_who_signs_a_document_is_no_author(block: list[str], above: list[str]) -> None:
    lines = [*above, *block]
    framed = unframed(lines)
    assert [lines[place] for place in framed.kept] == [line for line in lines if line != "12/8/2022"]
    assert framed.byline.author is None


@pytest.mark.parametrize(
    ("lines", "kept", "stamp"),
    [
        (["Thời gian: 14 giờ 00 ngày 12/08/2022 (thứ Sáu).", "Địa điểm: Trường THPT Bản Phiệt."], 2, False),
        (["Thời gian: 14:00 12/08/2022", "Địa điểm: Trường THPT Bản Phiệt."], 2, False),
        (["1. Thành phần: các trường.", "Thời gian: 12/08/2022"], 2, False),
        (["Thời gian: 14:00 12/08/2022", "Ảnh: Trường THPT Bản Phiệt"], 1, True),
        (["Ngày đăng: 12/08/2022", "Địa điểm: Trường THPT Bản Phiệt."], 1, True),
        (["Thời gian: 29/09/2022 05:54", "Địa chỉ: Số 1 phố Bản Phiệt"], 1, True),
        (["12/08/2022 14:00", "Địa điểm: Trường THPT Bản Phiệt."], 1, True),
    ],
)
@pytest.mark.parametrize("above", [[], [PROSE, PROSE]])
def test_the_time_of_an_event_is_no_stamp(lines: list[str], kept: int, stamp: bool, above: list[str]) -> None:  # noqa: FBT001  # an expected value
    framed = unframed([*above, *lines, PROSE])
    assert len(framed.kept) == len(above) + kept + 1
    assert (framed.stamp is not None) == stamp


@pytest.mark.parametrize(
    ("last", "stays"),
    [
        ("Hôm nay", False),
        ("Xem thêm: Lễ phát động thi đua", False),
        (">>> Xem thêm: Lễ phát động thi đua", False),
        ("Tags: thi đua, khen thưởng", False),
        ("Hôm nay các trường tựu trường", True),
        ("Xem thêm nhiều tư liệu là cách học của lớp 9A: mỗi tuần một buổi.", True),
        ("Xếp hạng: Trường THPT Bản Phiệt thứ 1", True),
    ],
)
def test_what_the_site_says_last(last: str, stays: bool) -> None:  # noqa: FBT001  # an expected value
    assert len(unframed([PROSE, PROSE, last]).kept) == 2 + stays
    assert len(unframed([PROSE, last, PROSE]).kept) == 3


def test_a_byline_with_an_office_above_the_prose_is_no_signature() -> None:
    framed = unframed(["HIỆU TRƯỞNG", "Lê Văn Mẫn", "29/09/2022", PROSE, PROSE])
    assert framed.byline.author == "Lê Văn Mẫn"
    assert [*framed.kept] == [3, 4]


@pytest.mark.parametrize(
    ("line", "kept"),
    [("Xem thêm: Trường THPT Bản Phiệt khai giảng", 2), (f"Đọc thêm: {PROSE}", 3), ("Thẻ: đỏ 2, vàng 3", 3)],
)
def test_a_last_line_of_links_goes_and_a_paragraph_stays(line: str, kept: int) -> None:
    assert len(unframed([PROSE, PROSE, line]).kept) == kept
