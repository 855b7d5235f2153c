"""Documents: the grammar of numbers, the type before them, day, issuer and subject around them."""

import pytest

from models import Article, DocumentRef
from pipeline.extract import spans
from pipeline.extract.pipe import build

COMPONENTS = ("thidua_sentences", "thidua_documents", "thidua_dates", "thidua_document_details")


def read(text: str) -> list[DocumentRef]:
    nlp = build()
    doc = nlp.make_doc(text)
    doc._.article = Article(key="k", title=text.partition("\n")[0], text=text)
    for name in COMPONENTS:
        doc = nlp.get_pipe(name)(doc)
    return spans.found(doc, spans.DOCUMENTS, DocumentRef)


NUMBERS = [
    ("Công văn số 1846/SGDĐT-TCCB", ["1846/SGDĐT-TCCB"]),
    ("Nghị quyết số 29-NQ/TW", ["29-NQ/TW"]),
    ("Nghị quyết 29 -NQ/TW", ["29-NQ/TW"]),
    ("Chỉ thị 06/CT-TW", ["06/CT-TW"]),
    ("Chỉ thị số 06-CT/TW", ["06-CT/TW"]),
    ("Thông tư số 22/2020/TT-BGDĐT", ["22/2020/TT-BGDĐT"]),
    ("Thông tư liên tịch số 23/2015/TTLT-BGDĐT-BNV", ["23/2015/TTLT-BGDĐT-BNV"]),
    ("Luật số 06/2022/QH15", ["06/2022/QH15"]),
    ("Nghị quyết số 1211/2016/UBTVQH13", ["1211/2016/UBTVQH13"]),
    ("Nghị định số 98/2023/NĐ-CP", ["98/2023/NĐ-CP"]),
    ("Chỉ thị số 2031 / CT-BGDĐT", ["2031/CT-BGDĐT"]),
    ("Công văn số 578/SGDĐT- CTTT", ["578/SGDĐT-CTTT"]),
    ("KH số 419/ PGDĐT-CMMN", ["419/PGDĐT-CMMN"]),
    ("công văn số 442/CV- BTGHU", ["442/CV-BTGHU"]),
    ("Số: 45 /KH-SGDĐT", ["45/KH-SGDĐT"]),
    ("Công văn số 357/SGD&ĐT-GDTrH", ["357/SGD&ĐT-GDTrH"]),
    ("Công văn số 357/SGD-ĐT", ["357/SGD-ĐT"]),
    ("Thông tư 17/TT-BGD&ĐT", ["17/TT-BGD&ĐT"]),
    ("Công văn số 318/PGD&ĐT", ["318/PGD&ĐT"]),
    ("công văn số 12/sgdđt-vp", ["12/sgdđt-vp"]),
    ("Hướng dẫn số 62/TĐKT-NV2", ["62/TĐKT-NV2"]),
    ("chỉ thị 40 CT/TƯ", ["40CT/TƯ"]),
    ("Quyết định số 381-QĐ/HVCTQG", ["381-QĐ/HVCTQG"]),
    ("Kế hoạch số 17/KH/BGDĐT-BVHTTDL-TƯĐTN", ["17/KH/BGDĐT-BVHTTDL-TƯĐTN"]),
    ("Quyết định số 1.234/QĐ-UBND", ["1.234/QĐ-UBND"]),
    ("Quyết định số 1763/QĐ-UBNDvề việc", ["1763/QĐ-UBND"]),
    ("Công văn số 1846/SGDĐT-\nTCCB ngày", ["1846/SGDĐT-TCCB"]),
    ("Kế hoạch số 12a/KH-THCS.LQĐ", ["12a/KH-THCS.LQĐ"]),
    ("Kết luận số 51-KL/TW", ["51-KL/TW"]),
    ("Chương trình số 09-CTr/TU", ["09-CTr/TU"]),
    ("Quyết định số 522/QĐ-TTg", ["522/QĐ-TTg"]),
    ("theo 45/KH-UBND của tỉnh", ["45/KH-UBND"]),
    ("các Kế hoạch số 12/KH-SGDĐT, 13/KH-SGDĐT và 14/KH-SGDĐT", ["12/KH-SGDĐT", "13/KH-SGDĐT", "14/KH-SGDĐT"]),
    ("Kế hoạch số 05/KH-HKH - Cụm 1", ["05/KH-HKH"]),
    ("theo Nghị định 61/CP của Chính phủ", ["61/CP"]),
    ("Công văn số 1846/SGDĐT TCCB ngày 5/9", ["1846/SGDĐTTCCB"]),
    ("Thông tư 22/2020/TT BGDĐT", ["22/2020/TTBGDĐT"]),
    ("Kế hoạch số 168 /KH-THPT NTMK ngày 1/9", ["168/KH-THPTNTMK"]),
    ("Thông tư 22/2020-TT-BGDĐT", ["22/2020-TT-BGDĐT"]),
    ("Thông tư 22-2020/TT-BGDĐT", ["22-2020/TT-BGDĐT"]),
    ("theo TT22/2020/TT-BGDĐT và NQ29-NQ/TW", ["22/2020/TT-BGDĐT", "29-NQ/TW"]),
    ("Nghị quyết số 29-NQTW", ["29-NQTW"]),
    ("Chỉ thị 06-CT-TW", ["06-CT-TW"]),
    ("NQ 29/TW", ["29/TW"]),
    ("CV: 12/PGD", ["12/PGD"]),
    ("Quyết định 435-TTg ngày 5-8-1990", ["435-TTg"]),
    ("Công văn số 01/GTVA-2023 ngày 16/02/2023", ["01/GTVA-2023"]),
    ("Công văn số1973/SGDĐT-TCCB ngày 2/3/2022", ["1973/SGDĐT-TCCB"]),
    ("theo Kế hoạch số56/KH-UBND và Nghị quyết SỐ29-NQ/TW", ["56/KH-UBND", "29-NQ/TW"]),
    ("Nghị định61/CP của Chính phủ", ["61/CP"]),
    ("Kế hoạch số 56/KH-SGD ĐT ngày 2/3/2022", ["56/KH-SGDĐT"]),
    ("Công văn số 56/SGD ĐT-VP ngày 2/3/2022", ["56/SGDĐT-VP"]),
    ("Kế hoạch số 56/KH-SGD ĐTN phối hợp", ["56/KH-SGD"]),
    # not documents
    ("một trong số29 trường/THCS", []),
    ("Trường Tiểu học số1/Hải Sơn", []),
    ("mã hàng aso29-NQ/TW", []),
    ("tháng 9/2020 - THPT Hải Sơn", []),
    ("năm học 2019-2020/THPT", []),
    ("từ ngày 5-TH", []),
    ("trường 29-THCS", []),
    ("Quyết định số 1451 khen thưởng", []),
    ("trực 24/24 giờ", []),
    ("học sinh lớp 5/A", []),
    ("lớp 10/A1-THPT", []),
    ("đạt 15/THPT", []),
    ("đạt 12/18 trường", []),
    ("điện thoại 0935.637.280", []),
    ("https://sgd.test/van-ban/45/KH-UBND.html", []),
    ("năm học 2021-2022/HK1", []),
    ("vận tốc 60/Km", []),
    ("tỷ số 3-2/Hiệp", []),
    ("ngày 5/9/2023", []),
]


@pytest.mark.parametrize(("text", "expected"), NUMBERS)
def test_numbers(text: str, expected: list[str]) -> None:
    assert [record.number for record in read(f"Tin\n{text}")] == expected


DETAILS: list[tuple[str, tuple[str | None, ...]]] = [
    (
        "Thực hiện Kế hoạch số 45/KH-PGDĐT của Phòng Giáo dục và Đào tạo, ngày 12/10/2022, trường tổ chức hội thi.",
        ("Kế hoạch", None, "Phòng Giáo dục và Đào tạo", None),
    ),
    (
        "theo công văn của Sở GDĐT số 345/SGDĐT-CTTT ngày 2/10/2020 V/v tổ chức các hoạt động.",
        ("Công văn", "2020-10-02", "Sở GDĐT", "tổ chức các hoạt động"),
    ),
    (
        "Luật Giáo dục số 43/2019/QH14 được Quốc hội thông qua ngày 14/6/2019",
        ("Luật", None, None, None),
    ),
    ("Kế hoạch tổ chức hội thi, hội thao số 8/KH-CĐN ngày 5/9/2022;", ("Kế hoạch", "2022-09-05", None, None)),
    (
        "Nghị quyết số 29-NQ/TW ngày 04/11/2013 của Hội nghị lần thứ Tám Ban Chấp hành Trung ương",
        ("Nghị quyết", "2013-11-04", "Ban Chấp hành Trung ương", None),
    ),
    (
        "Nghị quyết số 29-NQ/TW ngày 04/11/2013 Hội nghị lần thứ 8 BCH Trung ương (khóa XI)",
        ("Nghị quyết", "2013-11-04", "BCH Trung ương", None),
    ),
    (
        "Quyết định 57/QĐ-BNV về thể lệ hội thi do Bộ trưởng Bộ Nội vụ ban hành",
        ("Quyết định", None, "Bộ trưởng Bộ Nội vụ", None),
    ),
    (
        "Theo danh mục Chủ tịch UBND tỉnh phê duyệt tại Quyết định số 91/QĐ-UBND ngày 27/5/2022.",
        ("Quyết định", "2022-05-27", "Chủ tịch UBND tỉnh", None),
    ),
    ("Thông báo số 14-TB/TU ngày 18/10/2011 về quy hoạch ngành;", ("Thông báo", "2011-10-18", None, "quy hoạch ngành")),
    (
        "SỞ GIÁO DỤC VÀ ĐÀO TẠO | CỘNG HÒA XÃ HỘI |\nSố: 18/KH-SGDĐT | Hải Sơn, ngày 4 tháng 2 năm 2011",
        ("Kế hoạch", "2011-02-04", "SỞ GIÁO DỤC VÀ ĐÀO TẠO", None),
    ),
    (
        "Theo Công văn số 2718/SGDĐT-TCCB, ngày 6/10/2020 của Sở Giáo dục và Đào tạo v/v hướng dẫn chia cụm.",
        ("Công văn", "2020-10-06", "Sở Giáo dục và Đào tạo", "hướng dẫn chia cụm"),
    ),
    (
        "theo Nghị quyết số 27-NQ/TW ngày 21/05/2018 của Ban Chấp hành Trung ương Đảng khóa XII về tiền lương,",
        ("Nghị quyết", "2018-05-21", "Ban Chấp hành Trung ương Đảng", None),
    ),
    (
        "Chỉ thị số 918/CT-BGDĐT ngày 6/3/2017 của Thứ trưởng Bộ Giáo dục;",
        ("Chỉ thị", "2017-03-06", "Thứ trưởng Bộ Giáo dục", None),
    ),
    (
        "Chỉ thị số 19/CT-UBND ngày 11/2/2020 của UBND tỉnh Bình Phước.",
        ("Chỉ thị", "2020-02-11", "UBND tỉnh Bình Phước", None),
    ),
    ("Chỉ thị số 27/CT-BGDĐT ngày 8/7/2019 và Bộ GD&ĐT;", ("Chỉ thị", "2019-07-08", "Bộ GD&ĐT", None)),
    (
        "Nghị quyết số 38/NQ-HĐND ngày 7/12/2018 của Hội đồng nhân dân tỉnh về học phí.",
        ("Nghị quyết", "2018-12-07", "Hội đồng nhân dân tỉnh", "học phí"),
    ),
    (
        "Hướng dẫn số 62/TĐKT-NV2 ngày 9/12/2015 của Ban Thi đua-Khen thưởng tỉnh Hà Nam về tổng kết công tác;",
        ("Hướng dẫn", "2015-12-09", "Ban Thi đua-Khen thưởng tỉnh Hà Nam", "tổng kết công tác"),
    ),
    ("Quyết định số 58/QĐ-UBND ngày 19/2/2016 về việc chia lại khối,", ("Quyết định", "2016-02-19", None, None)),
    (
        "nêu Quyết định số 27/QĐ-UBND Về việc cử Trưởng khối của Ủy ban nhân dân tỉnh.",
        ("Quyết định", None, "Ủy ban nhân dân tỉnh", None),
    ),
    (
        "Ngày 9/3/2019, Bộ Nội vụ gửi văn bản số 576/BNV-TCBC hướng dẫn công tác thi đua.",
        (None, "2019-03-09", "Bộ Nội vụ", "hướng dẫn công tác thi đua"),
    ),
    (
        "Sở Nội vụ đã ban hành Kế hoạch số 15/KH-SNV tổ chức tập huấn.",
        ("Kế hoạch", None, "Sở Nội vụ", "tổ chức tập huấn"),
    ),
    ("Kế hoạch số 16/KH-HKH do BTV HKH Q.Hoa Lâm lập.", ("Kế hoạch", None, "BTV HKH Q.Hoa Lâm", None)),
    (
        "Công văn số 37/PGD&ĐT ngày 2 tháng 4 năm 2015 do Phòng Giáo dục và Đào tạo Hoa Lâm gửi về việc kỷ niệm;",
        ("Công văn", "2015-04-02", "Phòng Giáo dục và Đào tạo Hoa Lâm", None),
    ),
    ("Thông tư số 30/TT-BGDĐT;", ("Thông tư", None, None, None)),
    ("theo KH số 65/PGDĐT-CMTH ngày 07/12/2020 dành cho học sinh", ("Kế hoạch", "2020-12-07", None, None)),
    (
        "Kế hoạch liên tịch số 8/KHLT-SGDĐT-CĐN ngày 5/9/2022",
        ("Kế hoạch liên tịch", "2022-09-05", None, None),
    ),
    (
        "Công văn hướng dẫn số 12/SGDĐT-VP của Sở GDĐT ngày 5/9/2022",
        ("Công văn", "2022-09-05", "Sở GDĐT", None),
    ),
    (
        "Quyết định số 52/QĐ-TTg ngày 14/5/2018 của Thủ tướng Chính phủ phê duyệt Đề án giáo dục hướng nghiệp;",
        ("Quyết định", "2018-05-14", "Thủ tướng Chính phủ", "phê duyệt Đề án giáo dục hướng nghiệp"),
    ),
    (
        "Kế hoạch số 06-KH/TĐC ngày 5/4/2017 của Cụm Thi đua số 9.",
        ("Kế hoạch", "2017-04-05", "Cụm Thi đua số 9", None),
    ),
    (
        "Chỉ thị số 16-CT/TW được ban hành ngày 4-5-2014 của Bộ Chính trị",
        ("Chỉ thị", "2014-05-04", "Bộ Chính trị", None),
    ),
]


DAYS_BEFORE: list[tuple[str, tuple[str | None, ...]]] = [
    (
        "Căn cứ Quyết định ngày 5/9/2022 số 1556/QĐ-UBND của Chủ tịch UBND tỉnh.",
        ("Quyết định", "2022-09-05", "Chủ tịch UBND tỉnh"),
    ),
    (
        "Công văn ngày 27/9/2021 số 3064/SGDĐT-VP của Sở GDĐT Hải Sơn.",
        ("Công văn", "2021-09-27", "Sở GDĐT Hải Sơn"),
    ),
    ("Công văn ngày 27/9/2021, số 3064/SGDĐT-VP.", ("Công văn", "2021-09-27", None)),
    ("Công văn của Sở GDĐT ngày 27 tháng 9 năm 2021, số 3064/SGDĐT-VP.", ("Công văn", "2021-09-27", None)),
    ("Công văn ngày 27/9/2021 của Sở GDĐT số 3064/SGDĐT-VP.", ("Công văn", "2021-09-27", "Sở GDĐT")),
    ("Ngày 15/7/2021, Bộ trưởng ban hành Quyết định số 2222/QĐ-BGDĐT.", ("Quyết định", "2021-07-15", "Bộ trưởng")),
    ("Ngày 15/7/2021, Thủ tướng đã ký Quyết định số 1299/QĐ-TTg.", ("Quyết định", "2021-07-15", "Thủ tướng")),
    # not the day of issue, not the type
    ("Trường họp triển khai công văn sáng ngày 27/9/2021, số 3064/SGDĐT-VP nêu rõ.", ("Công văn", None, None)),
    ("Hội nghị triển khai kế hoạch năm, ngày 27/9/2021, số 3064/SGDĐT-VP đã tới.", (None, None, None)),
    ("Ngày 15/7/2021, Bộ trưởng Bộ Nội vụ trao Quyết định số 2222/QĐ-BGDĐT.", ("Quyết định", None, None)),
    ("Cô nhận Bằng khen của Bộ trưởng theo Quyết định số 2222/QĐ-BGDĐT.", ("Quyết định", None, None)),
    ("Ngày 15/7/2021, Bộ trưởng dự lễ công bố Quyết định số 1299/QĐ-TTg.", ("Quyết định", None, None)),
]


@pytest.mark.parametrize(("text", "expected"), DAYS_BEFORE)
def test_the_day_may_stand_before_the_number(text: str, expected: tuple[str | None, ...]) -> None:
    (record,) = read(f"Tin\n{text}")
    assert (record.type, record.issued_on, record.issuer) == expected


SUBJECTS = [
    (
        " về học tập, đạo đức, phong cách của Bác, gắn với cuộc vận động “Dân chủ”.",
        "học tập, đạo đức, phong cách của Bác",
    ),
    (" về cuộc vận động “Dân chủ” trong trường.", "cuộc vận động “Dân chủ” trong trường"),
    (" ngày 5/9/2022 (khóa XI) về đổi mới (GD&ĐT) và xã hội; năm cuối", "đổi mới (GD&ĐT) và xã hội"),
    (" về thanh tra theo kế hoạch số 13/KH-UBND", "thanh tra"),
    (" về hội nghị và Chỉ thị 03 về phong trào", "hội nghị"),
    (" hướng dẫn thi hành, trong đó có mẫu hồ sơ", "hướng dẫn thi hành"),
    (" về việc tổ chức hội thi, Phòng GD&ĐT thông báo", "tổ chức hội thi"),
    (" V/v đăng ký thi đua\nKính gửi", "đăng ký thi đua"),
    (' (về "dạy tốt" trong trường).', None),
    (' về "dạy tốt" trong trường.', '"dạy tốt" trong trường'),
    (" được gửi đi.", None),
]


@pytest.mark.parametrize(("text", "expected"), SUBJECTS)
def test_subjects_end_where_the_document_ends(text: str, expected: str | None) -> None:
    assert read(f"Tin\nCông văn số 12/SGDĐT-VP{text}")[0].subject == expected


@pytest.mark.parametrize(("text", "expected"), DETAILS)
def test_details(text: str, expected: tuple[str | None, ...]) -> None:
    (record,) = read(f"Tin\n{text}")
    kind, issued_on, issuer, subject = expected
    assert (record.type, record.issued_on, record.issuer) == (kind, issued_on, issuer)
    if subject is not None:
        assert record.subject == subject


def test_a_list_shares_its_type_and_what_closes_it() -> None:
    text = "các Kế hoạch số 12/KH-SGDĐT, 13/KH-SGDĐT ngày 5/9/2022 của Sở GDĐT."
    assert [(one.type, one.issued_on, one.issuer) for one in read(f"Tin\n{text}")] == [
        ("Kế hoạch", "2022-09-05", "Sở GDĐT"),
        ("Kế hoạch", "2022-09-05", "Sở GDĐT"),
    ]


def test_a_list_under_one_type_keeps_it_past_days_and_issuers() -> None:
    text = "Căn cứ các Công văn: số 12/SGDĐT-VP ngày 5/9/2022, số 13/SGDĐT-VP ngày 6/9/2022 của Sở GDĐT."
    assert [(one.type, one.issued_on) for one in read(f"Tin\n{text}")] == [
        ("Công văn", "2022-09-05"),
        ("Công văn", "2022-09-06"),
    ]


def test_a_sentence_broken_over_lines_is_one() -> None:
    text = "Tin\nKế hoạch số 71-KH/ĐU, ngày 26/9/2017\ncủa Đảng ủy về tổ chức đại\nhội chi bộ trực thuộc."
    (one,) = read(text)
    assert (one.issued_on, one.issuer) == ("2017-09-26", "Đảng ủy")


def test_a_body_may_be_told_right_behind_the_day_or_the_number() -> None:
    first, second = read(
        "Tin\nNghị quyết số 71-NQ/TW ngày 08/6/2014 Ban Chấp hành Trung ương Đảng (khóa XI) về văn hóa.\n"
        "Quyết định số 431/QĐ-CTN được Chủ tịch nước ký ngày 27 tháng 3 năm 2019, phong tặng danh hiệu."
    )
    assert first.issuer == "Ban Chấp hành Trung ương Đảng"
    assert (second.issuer, second.issued_on) == ("Chủ tịch nước", "2019-03-27")


def test_districts_with_a_number_are_whole() -> None:
    (one,) = read("Tin\nCông văn số 455/CV-LĐLĐ ngày 20/02/2025 của Liên đoàn Lao động Quận 8 về hoạt động.")
    assert one.issuer == "Liên đoàn Lao động Quận 8"


def test_who_only_announces_a_decision_has_not_issued_it() -> None:
    (one,) = read("Tin\nSở GD&ĐT tổ chức lễ công bố Quyết định số 16/QĐ-SGDĐT ngày 28/7/2023 về bổ nhiệm.")
    assert one.issuer is None


def test_days_told_respectively_go_each_to_its_number() -> None:
    text = "Công văn số 12/SGDĐT-VP, Công văn số 13/SGDĐT-VP (lần lượt ngày 5/9/2022 và 06/9/2022) của Sở GDĐT."
    assert [one.issued_on for one in read(f"Tin\n{text}")] == ["2022-09-05", "2022-09-06"]


def test_one_day_said_to_be_the_same_is_of_every_number_before() -> None:
    text = "các Công văn số 12/SGD-ĐT-VP, 13/SGD-ĐT-VP và 14/SGD-ĐT-VP cùng ngày 26/9/2022 của Sở GD-ĐT;"
    found = read(f"Tin\n{text}")
    assert [(one.number, one.type, one.issued_on, one.issuer) for one in found] == [
        (f"{serial}/SGD-ĐT-VP", "Công văn", "2022-09-26", "Sở GD-ĐT") for serial in (12, 13, 14)
    ]


def test_a_number_with_a_day_of_its_own_takes_no_issuer_from_another() -> None:
    text = "Thông tư số 21/2020/TT-BGDĐT ngày 31/7/2020 và Công văn số 59/BGDĐT-TĐKT ngày 18/10/2023 của Bộ GD&ĐT."
    assert [one.issuer for one in read(f"Tin\n{text}")] == [None, "Bộ GD&ĐT"]


def test_a_decree_of_old_has_its_day_and_body_before_it() -> None:
    text = "Ngày 14/4/1986, Hội đồng Bộ trưởng (nay là Chính phủ) ra Quyết định số 52-HĐBT về lương nhà giáo."
    (one,) = read(f"Tin\n{text}")
    assert (one.issued_on, one.issuer, one.bodies) == ("1986-04-14", "Hội đồng Bộ trưởng", ("Hội đồng Bộ trưởng",))


def test_a_letterhead_has_its_subject_between_number_and_day() -> None:
    text = (
        "Tin\nSỞ GIÁO DỤC VÀ ĐÀO TẠO\nSố: 437/SGDĐT-TĐKT\nV/v hướng dẫn chia cụm thi đua\n\n"
        "Hải Sơn, ngày 06 tháng 9 năm 2016\nKính gửi: Các trường"
    )
    (one,) = read(text)
    assert (one.issued_on, one.form) == ("2016-09-06", "Công văn")


def test_numbers_of_two_paragraphs_share_nothing() -> None:
    text = "Tin\nLuật số 06/2022/QH15.\nSố: 45 /KH-SGDĐT\nTheo kế hoạch số 12/KH-SGDĐT ngày 1/9/2021 và kế hoạch năm."
    assert [one.issued_on for one in read(text)] == [None, None, "2021-09-01"]


def test_a_list_broken_over_lines_shares_its_day() -> None:
    text = "Tin\ncác Kế hoạch số 12/KH-SGDĐT,\nKế hoạch số 13/KH-SGDĐT và\n14/KH-SGDĐT ngày 5/9/2022 của Sở GDĐT."
    assert [one.issued_on for one in read(text)] == ["2022-09-05"] * 3


def test_documents_of_two_types_share_the_day_and_issuer_behind_them() -> None:
    text = "theo Quyết định số 61-QĐ/TCT cùng Hướng dẫn số 18-HD/TCT, ngày 14/05/2018 của Hiệu trưởng Trường Chính trị."
    assert [(one.type, one.issued_on, one.issuer) for one in read(f"Tin\n{text}")] == [
        ("Quyết định", "2018-05-14", "Hiệu trưởng Trường Chính trị"),
        ("Hướng dẫn", "2018-05-14", "Hiệu trưởng Trường Chính trị"),
    ]


def test_documents_of_different_bodies_share_nothing() -> None:
    text = "Thông tư số 46/2021/TT-BGDĐT và Công văn số 12/SGDĐT-VP ngày 19/8/2022 của Sở GDĐT."
    first, second = read(f"Tin\n{text}")
    assert (first.issued_on, first.issuer) == (None, None)
    assert (second.issued_on, second.issuer) == ("2022-08-19", "Sở GDĐT")


def test_a_number_of_another_year_does_not_take_the_lists_day() -> None:
    text = "Thông tư số 14/2019/TT-BNV và Chỉ thị số 23/CT-BNV ngày 6/5/2021 của Bộ trưởng Bộ Nội vụ."
    first, second = read(f"Tin\n{text}")
    assert first.issued_on is None
    assert second.issued_on == "2021-05-06"


def test_a_printed_document_has_its_letterhead_read() -> None:
    text = (
        "Kiểm tra thi đua\nUBND THÀNH PHỐ HẢI SƠN\nPHÒNG GIÁO DỤC & ĐÀO TẠO\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "Số: 83/KH-GD&ĐT\n \nTP. Hải Sơn,  ngày 17 tháng 04 năm 2015\n \nKẾ HOẠCH\n"
    )
    (record,) = read(text)
    assert (record.type, record.issued_on, record.issuer) == ("Kế hoạch", "2015-04-17", "PHÒNG GIÁO DỤC & ĐÀO TẠO")


def test_a_repeated_number_knows_what_any_mention_says() -> None:
    text = "Triển khai Công văn 12/SGDĐT-VP\nThực hiện Công văn số 12/SGDĐT-VP ngày 5/9/2022 của Sở GDĐT, trường họp."
    first, second = read(text)
    assert first.issued_on == second.issued_on == "2022-09-05"
    assert first.issuer == second.issuer == "Sở GDĐT"


def test_the_day_of_a_meeting_is_not_a_documents() -> None:
    text = "Tin\nNgày 24/10/2020, cụm tổ chức hội nghị tại trường theo Công văn số 12/SGDĐT-VP."
    (record,) = read(text)
    assert record.issued_on is None


def test_the_span_is_the_number_as_written() -> None:
    (record,) = read("Tin\nChỉ thị số 2031 / CT-BGDĐT ngày 7/2/2018")
    assert (record.quote, record.number) == ("2031 / CT-BGDĐT", "2031/CT-BGDĐT")
