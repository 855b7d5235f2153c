"""Years that are not written: taken where a clue makes them certain, with the right reason, else left open."""

from datetime import datetime, timedelta, timezone

import pytest

from models import Article, DateMention
from pipeline.extract import spans
from pipeline.extract.pipe import build

HANOI = timezone(timedelta(hours=7))

# text (a title before its line feed), publication and address; which date, its value, its reason if that matters
CASES = [
    (
        ("Ngày 18-11, trường kỷ niệm 25 năm xây dựng và phát triển (1994 – 2019).", None, None),
        (0, "2019-11-18", "anniversary_of_year"),
    ),
    (
        (
            f"Ngày 18-11, trường họp. {'Thầy và trò cùng vui. ' * 30}Trường đứng hạng 143 của bảng 2019-2020.",
            None,
            None,
        ),
        (0, "XXXX-11-18", None),
    ),
    (("Ngày 18-11, trường họp về đề án 5 năm (2015-2020).", None, None), (0, "XXXX-11-18", None)),
    (
        ("Ngày 5/3, huyện họp về 10 năm xây dựng nông thôn mới (2010-2020), thành lập ban chỉ đạo.", None, None),
        (0, "XXXX-03-05", None),
    ),
    (
        ("Ngày 5/9, Sở phát động thi đua chào mừng 40 năm Ngày Nhà giáo Việt Nam.", None, None),
        (0, "2022-09-05", "anniversary_of_year"),
    ),
    (("Ngày 5/3, Sở phát động thi đua chào mừng 40 năm Ngày Nhà giáo Việt Nam.", None, None), (0, "XXXX-03-05", None)),
    (("Ngày 25/12, trường tổ chức hội thi.", "2024-01-05", None), (0, "2023-12-25", "published")),
    (("Ngày 15/1, trường tổ chức hội thi.", "2024-01-20", None), (0, "2024-01-15", "published")),
    (("Ngày 20/12 tới, trường tổ chức hội thi.", "2023-12-01", None), (0, "2023-12-20", "published")),
    (
        ("Ngày 10/6 tổng kết năm học 2022-2023. So với năm học 2021-2022, kết quả tăng 5%.", None, None),
        (0, "2023-06-10", "school_year"),
    ),
    (
        ("Ngày 25/5 tổng kết năm học 2021-2022, bàn nhiệm vụ năm học 2022-2023.", None, None),
        (0, "2022-05-25", "school_year"),
    ),
    (
        ("Ngày 12/5, trường họp về năm học 2019-2020.", None, "https://sgd.test/2023/05/tin-1.html"),
        (0, "XXXX-05-12", None),
    ),
    (
        ("Ngày 12/5, trường họp về năm học 2022-2023.", None, "https://sgd.test/2023/05/tin-1.html"),
        (0, "2023-05-12", None),
    ),
    (
        ("Nhân kỷ niệm Ngày Nhà giáo Việt Nam 20/11, sáng 18/11, trường phát động thi đua.", "2021-11-19", None),
        (1, "2021-11-18", "published"),
    ),
    (
        ("Tổng kết phong trào 5 năm 2015-2020 chào mừng Ngày Nhà giáo Việt Nam 20/11.", None, None),
        (0, "XXXX-11-20", None),
    ),
    (
        ("Ngày 10/6, Đảng bộ sơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội nhiệm kỳ 2015-2020.", None, None),
        (0, "XXXX-06-10", None),
    ),
    (
        ("Ngày 10/6, Ban Chấp hành khóa do đại hội nhiệm kỳ 2017-2022 bầu ra đã họp.", None, None),
        (0, "XXXX-06-10", None),
    ),
    (("Tổng kết công tác năm 2023\nNgày 12/1, cụm họp.", None, None), (0, "2024-01-12", "told_year")),
    (("Kế hoạch thi đua năm 2024\nNgày 20/12, cụm họp.", None, None), (0, "XXXX-12-20", None)),
    (("Tổng kết công tác năm 2023\nNgày 12/12, cụm họp.", None, None), (0, "2023-12-12", "told_year")),
    (("Ngày 12/4, trường đón đoàn. Trường được xây dựng năm 2015.", None, None), (0, "XXXX-04-12", None)),
    (("Năm 2015, trường chuyển về cơ sở mới. Ngày 12/4, trường đón đoàn.", None, None), (0, "XXXX-04-12", None)),
    (
        ("Thực hiện Nghị quyết số 27-NQ/TW ngày 21/10/2018 của Trung ương, sáng 11/10 trường họp.", None, None),
        (1, "XXXX-10-11", None),
    ),
    (
        ("Trường thành lập ngày 15/10/1985. Sáng 15/10, trường mít tinh.", "2025-10-16", None),
        (1, "2025-10-15", "published"),
    ),
    (("Trường thành lập ngày 15/10/1985. Sáng 15/10, trường mít tinh.", None, None), (1, "XXXX-10-15", None)),
    (
        ("Kỷ niệm 40 năm thành lập trường (15/10/1985 - 15/10/2025), sáng 15/10, trường mít tinh.", None, None),
        (2, "2025-10-15", "same_day"),
    ),
    (("Trường khai giảng ngày 5/9 hằng năm.", "2023-09-10", None), (0, "XXXX-09-05", None)),
    (("Trường khai giảng vào 5/9 hàng năm.", "2023-09-10", None), (0, "XXXX-09-05", None)),
    (("Từ ngày 12/5 năm ngoái, cụm đã ký.", "2023-06-10", None), (0, "2022-05-12", "year_beside")),
    (("Đến ngày 12/5 năm sau, cụm sẽ họp.", "2023-11-10", None), (0, "2024-05-12", "year_beside")),
    (("Từ ngày 12/5 năm ngoái, cụm đã ký theo năm học 2021-2022.", None, None), (0, "XXXX-05-12", None)),
    (
        ("Nhân ngày 20/11, trường tri ân. Lễ diễn ra sáng 19/11/2022 (20/11/1982 - 20/11/2022).", "2022-11-19", None),
        (0, "XXXX-11-20", None),
    ),
    (("Ngày 11/10, trường họp.", None, None), (0, "XXXX-10-11", None)),
    (("Ngày 11/10, trường họp.", None, "https://sgd.test/tin-tuc/khoi-4-2291.html"), (0, "XXXX-10-11", None)),
    (("Giai đoạn 2020-2025, ngày 11/10, trường họp.", None, None), (0, "XXXX-10-11", None)),
    (("Nhiệm kỳ 2023-2024 đã qua; ngày 11/10, trường họp.", None, None), (0, "XXXX-10-11", None)),
    (("Từ ngày 28/12 đến ngày 5/1, đoàn kiểm tra.", "2024-01-08", None), (0, "2023-12-28", "published")),
    (("Từ ngày 28/12 đến ngày 5/1, đoàn kiểm tra.", "2024-01-08", None), (1, "2024-01-05", "published")),
    (("Học kỳ II năm học 2023-2024 bắt đầu ngày 15/1.", None, None), (0, "2024-01-15", "school_year")),
    (("Ngày 28/8, triển khai nhiệm vụ năm học 2023-2024.", None, None), (0, "2023-08-28", "school_year")),
    (("Ngày 20/7, trường họp; năm học 2023-2024.", None, None), (0, "XXXX-07-20", None)),
    (("Ký giao ước năm học 2013-2014\nNgày 15/10, cụm họp.", "2020-03-01", None), (0, "2013-10-15", "school_year")),
    (("Ngày 15/10, cụm ký giao ước năm học 2013-2014.", "2020-03-01", None), (0, "XXXX-10-15", None)),
    (
        ("Kế hoạch xét tặng năm 2026\nNgày 31/10, họp theo Nghị định ngày 4/8/2025.", None, None),
        (0, "2025-10-31", None),
    ),
    (
        ("Mừng Ngày Nhà giáo 20/11, trường thi đua. Vào ngày 20/11, thầy cô vui.", "2023-11-21", None),
        (1, "XXXX-11-20", None),
    ),
    (
        ("Mừng Ngày Nhà giáo 20/11, trường thi đua. Sáng 20/11, trường họp.", "2023-11-21", None),
        (1, "2023-11-20", None),
    ),
    (
        (
            "Hội thao năm học 2018-2019, 2019-2020, 2020-2021\nNgày 28/9, trường mở hội thao năm học 2019-2020.",
            None,
            None,
        ),
        (0, "2019-09-28", "school_year"),
    ),
    (("Báo cáo kết quả triển khai mô hình năm 2022\nSáng 6/10, cụm họp.", None, None), (0, "2022-10-06", "title_year")),
    (("Mừng ngày thành lập Đảng 3/2, ngày 16/1/2018, cụm họp.", None, None), (0, "XXXX-02-03", None)),
    (
        ("Sáng 19/5, trường họp. 5 năm qua, phong trào thi đua yêu nước lan rộng.", None, None),
        (0, "XXXX-05-19", None),
    ),
    (
        ("Khen thưởng học sinh giỏi năm 2023\nTối 5/11, huyện khen thưởng. Năm học 2022-2023, có 20 giải.", None, None),
        (0, "2023-11-05", "title_year"),
    ),
    (
        ("Vào mùa thi tốt nghiệp THPT năm 2025\nTừ ngày 3/4, trường ôn tập để hơn năm 2024.", None, None),
        (0, "2025-04-03", "title_year"),
    ),
    (
        (
            "Mừng 41 năm Ngày Nhà giáo (20/11/1982 - 20/11/2023), chiều 16/11, huyện họp về năm học 2022-2023.",
            None,
            None,
        ),
        (2, "2023-11-16", "near_date"),
    ),
    (("Đại hội sẽ mở vào tháng 9/2010. Tin được đưa ra sáng 2/7.", None, None), (1, "2010-07-02", "near_month")),
    (
        ("Giải năm 2020 khép lại sau ba ngày tranh tài, từ 16-18.11.", "2020-11-20", None),
        (1, "2020-11-18", "published"),
    ),
    # a year that is reviewed, and the next one that is planned
    (
        ("Sáng 12/1, hội nhìn lại công tác năm 2020 và bàn phương hướng năm 2021.", None, None),
        (0, "2021-01-12", "reviewed_year"),
    ),
    (
        ("Chiều 12/12, khối tổng kết công tác thi đua 2020, triển khai nhiệm vụ năm 2021.", None, None),
        (0, "2020-12-12", "reviewed_year"),
    ),
    (("Ngày 12/8, hội nhìn lại năm 2020 và bàn phương hướng năm 2021.", None, None), (0, "XXXX-08-12", None)),
    (("Ngày 12/1, hội bàn phương hướng năm 2020 và kế hoạch năm 2021.", None, None), (0, "XXXX-01-12", None)),
    (("Ngày 12/1, hội tổng kết năm 2020. Kế hoạch năm 2021 đã có.", None, None), (0, "2021-01-12", "told_year")),
    # a slip of New Year
    (
        ("Ngày 18 tháng 01 năm 2024, trường sơ kết học kỳ 1 năm học 2024-2025.", None, None),
        (0, "2025-01-18", "slip_of_year"),
    ),
    (("Ngày 18/01/2025, trường sơ kết học kỳ 1 năm học 2024-2025.", None, None), (0, "2025-01-18", None)),
    (("Ngày 18/01/2024, trường bàn kế hoạch năm học 2024-2025.", None, None), (0, "2024-01-18", None)),
    # a congress of a term
    (
        ("Hội Khuyến học huyện mở Đại hội lần thứ IV, nhiệm kỳ 2017-2022, vào sáng 19.9.", None, None),
        (0, "2017-09-19", "term"),
    ),
    (("Sáng 17/11, ngành mở Đại hội thi đua lần thứ VIII (2025 - 2030).", None, None), (0, "2025-11-17", "term")),
    (("Sáng 17/11, chi bộ mở Đại hội nhiệm kỳ 2025 - 2027.", None, None), (0, "XXXX-11-17", None)),
    (("Sáng 19/9, đại hội nghe báo cáo tổng kết nhiệm kỳ 2012-2017.", None, None), (0, "XXXX-09-19", None)),
    (("Sáng 19/9, hội họp. Đại hội nhiệm kỳ 2017-2022 đã giao chỉ tiêu.", None, None), (0, "XXXX-09-19", None)),
    # five years from congress to congress
    (
        ("Sáng 19/5, huyện họp mặt tuyên dương nhà giáo tiêu biểu giai đoạn 2015 – 2020.", None, None),
        (0, "2020-05-19", "period"),
    ),
    (("Sáng 19/5, huyện tuyên dương nhà giáo giai đoạn 2013-2018.", None, None), (0, "XXXX-05-19", None)),
    (("Sáng 19/5, huyện triển khai tuyên dương giai đoạn 2025-2030.", None, None), (0, "XXXX-05-19", None)),
    # years counted from a document
    (
        ("Tỉnh khen 4 tập thể hôm qua 12.5, sau 03 năm thực hiện Chỉ thị 03-CT/TW ngày 14.5.2011.", None, None),
        (0, "2014-05-12", "count_of_years"),
    ),
    (
        ("Tỉnh khen 4 tập thể hôm qua 12.11, sau 03 năm thực hiện Chỉ thị 03-CT/TW ngày 14.5.2011.", None, None),
        (0, "XXXX-11-12", None),
    ),
    # an anniversary in the same sentence, whatever school year is looked back on
    (
        (
            "Nhân 41 năm Ngày Nhà giáo Việt Nam, huyện khen thầy cô chiều 16/11. Năm học 2022-2023, có 3 giải.",
            None,
            None,
        ),
        (0, "2023-11-16", "anniversary_of_year"),
    ),
    (("Phổ cập là điểm sáng: 11/11 xã đạt chuẩn. Ngày 3/9, huyện họp.", "2015-09-03", None), (0, "2015-09-03", None)),
]


@pytest.mark.parametrize(("given", "expected"), CASES)
def test_years(given: tuple[str, str | None, str | None], expected: tuple[int, str, str | None]) -> None:
    text, published, url = given
    which, value, reason = expected
    title, _, body = text.rpartition("\n")
    moment = datetime.fromisoformat(published).replace(tzinfo=HANOI) if published else None
    nlp = build()
    doc = nlp.make_doc(f"{title or 'Tin'}\n{body}")
    doc._.article = Article(key="k", title=title or "Tin", text=doc.text, url=url, published_at=moment)
    for name in ("thidua_documents", "thidua_dates"):
        doc = nlp.get_pipe(name)(doc)
    found = spans.found(doc, spans.DATES, DateMention)[which]
    assert found.value == value
    if reason is not None or value.startswith("XXXX"):
        assert found.reason == reason


def test_years_counted_from_many_documents_tell_of_none() -> None:
    counted = " ".join(f"Sau 3 năm thực hiện Chỉ thị ngày 14.5.{year}." for year in range(2001, 2012))
    nlp = build()
    doc = nlp.make_doc(f"Tin\nTỉnh khen 4 tập thể hôm qua 12.5. {counted}")
    doc._.article = Article(key="k", title="Tin", text=doc.text)
    for name in ("thidua_documents", "thidua_dates"):
        doc = nlp.get_pipe(name)(doc)
    assert spans.found(doc, spans.DATES, DateMention)[0].value == "XXXX-05-12"
