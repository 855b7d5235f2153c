"""Targets: ranks, subjects that stand before the cue or go on behind a comma, and least numbers."""

from collections.abc import Callable

import pytest

Told = list[tuple[str, str]]
Targets = Callable[[str], Told]
RANKS_AND_SUBJECTS = [
    ("Toàn ngành phấn đấu xếp thứ 12-15 toàn quốc.", [("12-15", "xếp thứ 12-15 toàn quốc")]),
    (
        "Khối phấn đấu 100% đơn vị chăm lo nhà giáo, người lao động có hoàn cảnh khó khăn.",
        [("100%", "100% đơn vị chăm lo nhà giáo, người lao động có hoàn cảnh khó khăn")],
    ),
    (
        "Khối phấn đấu 100% đơn vị chăm lo nhà giáo, học sinh lên lớp 98%.",
        [("100%", "100% đơn vị chăm lo nhà giáo"), ("98%", "học sinh lên lớp 98%")],
    ),
    (
        "Phòng yêu cầu: mỗi trường có ít nhất 01 công trình; phấn đấu 100% trường không có học sinh bỏ học.",
        [
            ("01", "mỗi trường có ít nhất 01 công trình"),
            ("100%", "100% trường không có học sinh bỏ học"),
        ],
    ),
    (
        "Cá nhân đăng ký: Chiến sĩ thi đua cơ sở 5 người, Lao động tiên tiến 31 người.",
        [("5", "Chiến sĩ thi đua cơ sở 5 người"), ("31", "Lao động tiên tiến 31 người")],
    ),
    ("Trường phấn đấu xếp thứ 3 toàn tỉnh.", [("3", "xếp thứ 3 toàn tỉnh")]),
    (
        "Trường phấn đấu đứng thứ 5 trong khối THPT, nằm trong tốp 10 của tỉnh.",
        [("5", "đứng thứ 5 trong khối THPT"), ("10", "tốp 10 của tỉnh")],
    ),
    ("Mục tiêu năm nay là giữ vị trí thứ 2 cấp tỉnh.", [("2", "giữ vị trí thứ 2 cấp tỉnh")]),
    ("Tỷ lệ trường đạt chuẩn phấn đấu đạt 68%.", [("68%", "Tỷ lệ trường đạt chuẩn phấn đấu đạt 68%")]),
    (
        "Trường sạch đẹp, tỷ lệ lên lớp phấn đấu đạt từ 98% trở lên.",
        [("98%", "tỷ lệ lên lớp phấn đấu đạt từ 98% trở lên")],
    ),
    (
        "Các trường ký giao ước thi đua: 100% học sinh không vi phạm, mỗi lớp phấn đấu có ít nhất 60 giờ học tốt.",
        [("100%", "100% học sinh không vi phạm"), ("60", "mỗi lớp phấn đấu có ít nhất 60 giờ học tốt")],
    ),
    (
        "Các chỉ tiêu:\n1. Hạnh kiểm: Tốt 85%, Khá 14%.\n2. Bơi lớp 3, 4 lần lượt đạt 70%, 80%.",
        [
            ("85%", "Hạnh kiểm: Tốt 85%"),
            ("14%", "Khá 14%"),
            ("70%", "Bơi lớp 3, 4 lần lượt đạt 70%"),
            ("80%", "Bơi lớp 3, 4 lần lượt đạt 70%, 80%"),
        ],
    ),
    (
        "Chỉ tiêu phấn đấu:\nNội dung | Chỉ tiêu\nTỷ lệ lên lớp | 99%\nHọc sinh giỏi tỉnh | 15 em",
        [("99%", "Tỷ lệ lên lớp | 99%"), ("15", "Học sinh giỏi tỉnh | 15 em")],
    ),
    (
        "Phấn đấu 115 xã đạt chuẩn.\nTỉnh phấn đấu có 115/127 xã đạt chuẩn phổ cập.",
        [("115/127", "115/127 xã đạt chuẩn phổ cập")],
    ),
    (
        "Tổ đăng ký danh hiệu Tập thể lao động tiên tiến; 12 đồng chí đạt Lao động tiên tiến.",
        [("12", "12 đồng chí đạt Lao động tiên tiến")],
    ),
]
SUBJECTS_WITH_COMMAS = [
    (
        "Quận đoàn phấn đấu 65% thanh niên, nhi đồng đạt chuẩn bơi lội.",
        [("65%", "65% thanh niên, nhi đồng đạt chuẩn bơi lội")],
    ),
    (
        "Phấn đấu 70% trung tâm giáo dục thường xuyên, ngoại ngữ đạt tiêu chuẩn phòng cháy.",
        [("70%", "70% trung tâm giáo dục thường xuyên, ngoại ngữ đạt tiêu chuẩn phòng cháy")],
    ),
    (
        "Tỉnh phấn đấu 90% xã, phường, đặc khu hoàn thành phổ cập cho trẻ từ 4 đến 6 tuổi; 35% xã, phường có hồ bơi.",
        [
            ("90%", "90% xã, phường, đặc khu hoàn thành phổ cập cho trẻ từ 4 đến 6 tuổi"),
            ("35%", "35% xã, phường có hồ bơi"),
        ],
    ),
    (
        "Chỉ tiêu phấn đấu:\n- 75% sao nhi đồng, chi đội thực hiện tốt 3 việc nhỏ hằng ngày.",
        [("75%", "75% sao nhi đồng, chi đội thực hiện tốt 3 việc nhỏ hằng ngày")],
    ),
    (
        "Huyện đoàn phấn đấu có 17 công trình, phần việc thanh niên cấp xã; 40 tủ sách.",
        [("17", "17 công trình, phần việc thanh niên cấp xã"), ("40", "40 tủ sách")],
    ),
    (
        "Phấn đấu 95% học sinh đạt chuẩn đầu ra, phụ huynh đồng tình, nhà trường giữ vững danh hiệu.",
        [("95%", "95% học sinh đạt chuẩn đầu ra")],
    ),
    (
        "Phấn đấu tỷ lệ lên lớp đạt 98% trở lên, học trò nghèo được tặng sách.",
        [("98%", "tỷ lệ lên lớp đạt 98% trở lên")],
    ),
    (
        "Phấn đấu hoàn thành 96% kế hoạch quyên góp, thôn bản có tủ sách.",
        [("96%", "hoàn thành 96% kế hoạch quyên góp")],
    ),
    (
        "Phấn đấu 100% phòng học lợp ngói kiên cố, trường đạt danh hiệu tiên tiến.",
        [("100%", "100% phòng học lợp ngói kiên cố")],
    ),
    (
        "Phấn đấu 100% sân trường xanh, tỷ lệ chuyên cần đạt 97%.",
        [("100%", "100% sân trường xanh"), ("97%", "tỷ lệ chuyên cần đạt 97%")],
    ),
    (
        "Phấn đấu 80% bếp ăn sạch, bé thấp còi được giảm còn 4%.",
        [("80%", "80% bếp ăn sạch"), ("4%", "bé thấp còi được giảm còn 4%")],
    ),
]
AT_LEAST = [
    (
        "Các chỉ tiêu:\n- 100% phân đội đạt ít nhất 2 huy hiệu kỹ năng.",
        [("100%", "100% phân đội đạt ít nhất 2 huy hiệu kỹ năng"), ("2", "ít nhất 2 huy hiệu kỹ năng")],
    ),
    (
        "Chỉ tiêu phấn đấu:\n85% lớp có vườn rau.\nMỗi phân đội nhận ít nhất hai việc tốt.\nGiữ vững nền nếp.",
        [("85%", "85% lớp có vườn rau"), ("hai", "Mỗi phân đội nhận ít nhất hai việc tốt")],
    ),
    (
        "Phấn đấu 100% chi hội có ít nhất một tủ sách.",
        [("100%", "100% chi hội có ít nhất một tủ sách")],
    ),
    ("Phấn dấu đến năm 2031 toàn huyện có 45% trường có hồ bơi.", [("45%", "45% trường có hồ bơi")]),
]


@pytest.mark.parametrize(("text", "expected"), [*RANKS_AND_SUBJECTS, *SUBJECTS_WITH_COMMAS, *AT_LEAST])
def test_commitments_with_their_figures(text: str, expected: Told, targets: Targets) -> None:
    assert targets(text) == expected
