"""Kinds of activity that no order of words tells and all signs together do; a text of a line or two has too few."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteers.events import event_weights
from models import Article
from pipeline.extract import extract
from pipeline.extract.events.weighing import Signs, log_odds

TITLED = (
    "Thầy Tẩn A Páo, Hiệu trưởng Trường PTDTBT THCS Nậm Xé, được Chủ tịch nước phong tặng danh hiệu Nhà giáo Ưu tú.",
    "Lễ trao diễn ra ngày 18/11/2020 tại Hà Nội.",
    "Thầy có ba mươi năm đứng lớp.",
    "Thầy tự đóng giá sách cho thư viện.",
    "Học trò cũ về chúc mừng thầy.",
)
CLOSED = (
    "Ngày 18/8/2020, Phòng GD&ĐT huyện Phù Yên họp với hiệu trưởng 60 trường.",
    "Phần đầu là tổng kết năm học 2019-2020.",
    "Phần sau giao nhiệm vụ năm học 2020-2021 với chín nhóm việc.",
    "Trưởng phòng lưu ý việc thi đua phải thực chất.",
    "Các trường thảo luận đến trưa.",
)
SILENT = (
    (
        "Tặng áo ấm cho học sinh vùng cao",
        (
            "Đoàn thiện nguyện trao 300 áo ấm cho học sinh Trường Tiểu học Xím Vàng ngày 15/12/2022. Mỗi em còn "
            "nhận một đôi ủng. Thầy trò múa xòe cảm ơn. Đường lên trường rất trơn. Chuyến đi kéo dài hai ngày."
        ),
    ),
    (
        "Vĩnh biệt thầy giáo Quàng Văn Dịnh",
        (
            "Thầy giáo Quàng Văn Dịnh, nguyên Hiệu trưởng Trường THPT Nậm Xé, từ trần ngày 3/3/2020. Thầy từng "
            "được tặng Huân chương Lao động hạng Ba và là Nhà giáo Ưu tú. Lễ viếng từ 8 giờ ngày 5/3.."
        ),
    ),
    (
        "Bổ nhiệm hiệu trưởng Trường THCS Chiềng Ơn",
        (
            "Ngày 1/8/2023, UBND huyện trao quyết định bổ nhiệm hiệu trưởng. Cô Điêu Thị Hạnh sinh năm 1980. "
            "Cô từng là Chiến sĩ thi đua cấp tỉnh. Nhiệm kỳ 5 năm. Tập thể trường chúc mừng."
        ),
    ),
    (
        "Cô giáo hai mươi năm bám bản",
        (
            "Cô Vàng Thị Mo dạy ở điểm trường Nậm Chà từ năm 2003. Mỗi sáng cô đi bộ hai giờ. Cô từng được tặng Bằng "
            "khen của Bộ trưởng và danh hiệu Chiến sĩ thi đua cơ sở. Học trò gọi cô là mẹ. Chồng cô cũng dạy học."
        ),
    ),
    (
        "Khai giảng muộn ở vùng lũ",
        (
            "Sáng 12/9/2024, học trò Nậm Lúc mới khai giảng. Bùn còn ở góc sân. Hiệu trưởng kêu gọi thầy trò thi đua "
            "dạy tốt, học tốt. Bộ đội giúp dọn lớp. 100 suất quà trao cho em mất nhà. Trống trường vang lên."
        ),
    ),
    (
        "Ủng hộ đồng bào vùng lũ",
        (
            "Công đoàn ngành Giáo dục phát động ủng hộ đồng bào vùng lũ ngày 12/9/2024. Thầy trò góp 350 triệu đồng. "
            "Tiền chuyển qua Mặt trận. Nhiều em mổ lợn đất. Công đoàn cảm ơn mọi tấm lòng."
        ),
    ),
    (
        "Ngày hội thể thao học sinh huyện Mường La",
        (
            "Sáng 12/12/2022, 640 học sinh về sân vận động huyện dự Hội khỏe Phù Đổng. Các em thi điền kinh, đẩy gậy, "
            "bơi. Ban tổ chức trao 45 huy chương vàng. Trường THCS Ít Ong nhất toàn đoàn. Hội khỏe bế mạc chiều 14/12."
        ),
    ),
)


def kinds(title: str, *body: str) -> set[str]:
    """The kinds of activity that an article reports."""
    text = f"{title}\n" + " ".join(body)
    return {kind for event in extract(Article(key="a", title=title, text=text)).events for kind in event.types}


def test_a_kind_is_told_by_all_signs_together_where_no_cue_does() -> None:
    """No other kind was read in the article."""
    assert kinds("Danh hiệu Nhà giáo Ưu tú về với thầy Tẩn", *TITLED) == {"award"}


def test_a_second_kind_is_told_by_all_signs_together() -> None:
    """Besides one that a cue told."""
    assert kinds("Khép năm cũ, giao việc năm mới", *CLOSED) == {"final_review", "rollout"}


def test_praise_in_a_morning_of_flags_is_told_by_all_signs_together() -> None:
    """The headline says nothing of it."""
    told = (
        "Trong giờ chào cờ sáng 4/3/2024, Trường Tiểu học Thanh Nưa tuyên dương 18 học sinh đạt giải cấp tỉnh.",
        "Mỗi em nhận Giấy khen của Hiệu trưởng.",
        "Lớp trực tuần được biểu dương.",
        "Cô Tổng phụ trách nhắc nền nếp.",
        "Các em múa sạp.",
    )
    assert kinds("Chào cờ tháng Ba có thêm niềm vui", *told) == {"award"}


def test_a_text_of_a_line_or_two_is_left_to_the_cues() -> None:
    """The same headline with one sentence."""
    assert kinds("Danh hiệu Nhà giáo Ưu tú về với thầy Tẩn", TITLED[2]) == set()


@pytest.mark.parametrize(("title", "body"), SILENT)
def test_what_is_no_news_of_emulation_stays_none(title: str, body: str) -> None:
    """However many single signs it has."""
    assert kinds(title, body) == set()


def test_what_was_added_says_which_sign_spoke_most() -> None:
    """For those who ask why."""
    title = "Danh hiệu Nhà giáo Ưu tú về với thầy Tẩn"
    event = extract(Article(key="a", title=title, text=f"{title}\n" + " ".join(TITLED))).events[0]
    assert event.rule.startswith("events/award: ")
    assert any(said.attribute == "award" for said in event.said)


@given(st.data())
def test_sums_of_all_kinds_are_the_sums_of_each(data: st.DataObject) -> None:
    """However many signs stand, for and against."""
    base, weights = event_weights()
    said = Signs(*(data.draw(st.frozensets(st.sampled_from(sorted(weights[group])))) for group in Signs._fields))
    plain = dict(base)
    for group, names in zip(Signs._fields, said, strict=True):
        for kind, weight in (pair for name in names for pair in weights[group][name]):
            plain[kind] += weight
    assert log_odds(said) == plain


def test_all_signs_at_once_fill_no_sum() -> None:
    """The most that one article can say."""
    base, weights = event_weights()
    plain = dict(base)
    for kind, weight in (pair for group in Signs._fields for pairs in weights[group].values() for pair in pairs):
        plain[kind] += weight
    assert log_odds(Signs(*(frozenset(weights[group]) for group in Signs._fields))) == plain
