"""Targets: one table of commitments with their figures, one of figures that nobody commits to."""

import pytest

from models import Article, Target
from pipeline.extract import spans
from pipeline.extract.pipe import build


def targets(text: str) -> list[tuple[str, str]]:
    nlp = build()
    doc = nlp.make_doc(text)
    doc._.article = Article(key="k", title=text.partition("\n")[0], text=text)
    for name in ("thidua_documents", "thidua_dates", "thidua_targets"):
        doc = nlp.get_pipe(name)(doc)
    return [(target.value, target.text) for target in spans.found(doc, spans.TARGETS, Target)]


SENTENCES = [
    (
        "Năm tới, ngành phấn đấu có 13 trường học được công nhận đạt chuẩn quốc gia và đảm bảo 100% phòng học có tivi.",
        [("13", "13 trường học được công nhận đạt chuẩn quốc gia"), ("100%", "100% phòng học có tivi")],
    ),
    (
        (
            "khối thống nhất chỉ tiêu: 100% đơn vị đăng ký thi đua, 80% cán bộ, giáo viên đạt Lao động "
            "tiên tiến, mỗi trường "
            "có ít nhất 02 sáng kiến."
        ),
        [
            ("100%", "100% đơn vị đăng ký thi đua"),
            ("80%", "80% cán bộ, giáo viên đạt Lao động tiên tiến"),
            ("02", "mỗi trường có ít nhất 02 sáng kiến"),
        ],
    ),
    (
        "Mỗi đồng chí đăng ký ít nhất 02 giờ dạy tốt và 01 sản phẩm đồ dùng dạy học.",
        [("02", "ít nhất 02 giờ dạy tốt"), ("01", "01 sản phẩm đồ dùng dạy học")],
    ),
    (
        "Chi đoàn phấn đấu 95% số tiết xếp loại Tốt, không có học sinh vi phạm.",
        [("95%", "95% số tiết xếp loại Tốt")],
    ),
    (
        "đặt mục tiêu đến năm 2025 có 80% trường công lập đạt chuẩn.",
        [("80%", "đến năm 2025 có 80% trường công lập đạt chuẩn")],
    ),
    (
        "Kết quả 5 phường đã đăng ký thi đua : 5/5 phường đạt Xuất sắc; 10 giải pháp hữu ích.",
        [("5/5", "5/5 phường đạt Xuất sắc"), ("10", "10 giải pháp hữu ích")],
    ),
    (
        "Trường phấn đấu tỷ lệ tốt nghiệp THPT từ 97,5 % trở lên; ít nhất 25 giải học sinh giỏi.",
        [("97,5 %", "tỷ lệ tốt nghiệp THPT từ 97,5 % trở lên"), ("25", "ít nhất 25 giải học sinh giỏi")],
    ),
    (
        "Chi đội cam kết 100% đội viên đội mũ bảo hiểm.",
        [("100%", "100% đội viên đội mũ bảo hiểm")],
    ),
    (
        "Xã phấn đấu thêm 01 trường đạt chuẩn quốc gia mức độ 2.",
        [("01", "thêm 01 trường đạt chuẩn quốc gia mức độ 2")],
    ),
    (
        "Với chỉ tiêu 300 sáng kiến cấp ngành, các khối bắt tay vào việc.",
        [("300", "300 sáng kiến cấp ngành")],
    ),
    (
        "Phấn đấu không để quá 1,5% học sinh bỏ học, 100% trẻ 6 tuổi vào lớp 1.",
        [("1,5%", "không để quá 1,5% học sinh bỏ học"), ("100%", "100% trẻ 6 tuổi vào lớp 1")],
    ),
]
LISTS = [
    (
        (
            "Những con số đã ký trong giao ước:\n\n– 100% viên chức đăng ký thi đua, trên 90% đạt Lao "
            "động tiên tiến;\n\n"
            "– tỷ lệ học sinh bỏ học dưới 1%;\n\nCông đoàn theo dõi 12 tổ."
        ),
        [
            ("100%", "100% viên chức đăng ký thi đua"),
            ("90%", "trên 90% đạt Lao động tiên tiến"),
            ("1%", "tỷ lệ học sinh bỏ học dưới 1%"),
        ],
    ),
    (
        "đặt ra chỉ tiêu:\n• 100% trẻ ra lớp\n• trên 98% học sinh hoàn thành chương trình lớp học",
        [("100%", "100% trẻ ra lớp"), ("98%", "trên 98% học sinh hoàn thành chương trình lớp học")],
    ),
    (
        "Đăng ký danh hiệu và chỉ tiêu thi đua\n- Danh hiệu cá nhân :\n+ Chiến sĩ thi đua cấp cơ sở: 05 Đ/ c = 15 %",
        [
            ("05", "Chiến sĩ thi đua cấp cơ sở: 05 Đ/ c"),
            ("15 %", "Chiến sĩ thi đua cấp cơ sở: 05 Đ/ c = 15 %"),
        ],
    ),
    (
        (
            "Các đơn vị ký giao ước với những chỉ tiêu chính:\n\nCó từ 95% học sinh đỗ tốt nghiệp;\n\n"
            "Tỷ lệ bỏ học dưới 0,8%.\n\nPhần trao đổi kéo dài 2 giờ."
        ),
        [("95%", "từ 95% học sinh đỗ tốt nghiệp"), ("0,8%", "Tỷ lệ bỏ học dưới 0,8%")],
    ),
    (
        "Trong số các chỉ tiêu, nổi bật là:\n- trên 47% trường mầm non và 50% trường THPT đạt chuẩn quốc gia.",
        [("47%", "trên 47% trường mầm non"), ("50%", "50% trường THPT đạt chuẩn quốc gia")],
    ),
]
NONE = [
    "Hội nghị biểu quyết thông qua báo cáo với 100% đại biểu đồng ý.",
    "20 chỉ tiêu cụ thể và 10 nhóm nhiệm vụ trọng tâm vừa được giao.",
    "Năm học qua, tỷ lệ tốt nghiệp đạt 99%, có 12 trường đạt chuẩn quốc gia.",
    "Các trường phấn đấu hoàn thành xuất sắc nhiệm vụ năm học 2023 - 2024.",
    "Cụm thi đua số 3 phấn đấu dẫn đầu, tổng kết vào ngày 25/5/2024.",
    "Học sinh được đăng ký vào 61 trường công lập.",
    "Công đoàn đăng ký phấn đấu được nhận Giấy khen trong năm 2024.",
    "Phấn đấu đạt và vượt các chỉ tiêu kế hoạch nhiệm vụ năm học 2022- 2023.",
    "Hội nghị ký giao ước thi đua của 14 đơn vị khối mầm non.",
    "Ngành đã phấn đấu đạt 100% chỉ tiêu.",
    "Không ngừng phấn đấu vươn lên, nhà trường đã có 12 giải học sinh giỏi.",
    "Với tinh thần phấn đấu cao, đội tuyển giành 5 huy chương.",
]


@pytest.mark.parametrize(("text", "expected"), [*SENTENCES, *LISTS])
def test_commitments_with_their_figures(text: str, expected: list[tuple[str, str]]) -> None:
    assert targets(text) == expected


@pytest.mark.parametrize("text", NONE)
def test_figures_that_nobody_commits_to(text: str) -> None:
    assert targets(text) == []
