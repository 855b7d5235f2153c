"""Articles that tests of search are asked about; people and schools are invented."""

import unicodedata
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Sample:
    """What the index sees of an article."""

    article_id: str
    title: str
    text: str
    domain: str | None
    province: str | None
    published_on: date | None


def _sample(
    name: str, text: str, domain: str = "a.test", province: str | None = None, day: str = "2024-05-01"
) -> Sample:
    return Sample(name, text.partition("\n")[0], text, domain, province, date.fromisoformat(day))


ARTICLES = (
    _sample(
        "pledge",
        "Cụm thi đua số 3 ký kết giao ước\n\nSáng nay trời đẹp. Các trường đã ký kết giao ước thi đua theo Công văn số "
        "1971/SGDĐT-TCCB ngày 05/9/2023. Buổi lễ khép lại lúc 11 giờ.",
        "hagiang.test",
        "Hà Giang",
        "2023-10-02",
    ),
    _sample(
        "other_number",
        "Triển khai nhiệm vụ\n\nThực hiện Công văn số 21971/UBND-VX và Quyết định số 1971/QĐ-UBND, nhà trường họp.",
        day="2022-01-05",
    ),
    _sample(
        "ampersand",
        "Sở GD&ĐT họp giao ban\n\nSở GD&ĐT đã ban hành văn bản số 88/SGD&ĐT-VP. Phòng GD-ĐT dự họp.",
        day="2021-03-04",
    ),
    _sample("old_tone", "Văn nghệ\n\nTiết mục hoà tấu của cô Thuỷ rất hay. Khán giả vỗ tay.", day="2020-02-02"),
    _sample("new_tone", "Thể thao\n\nTrận đấu hòa sau hai hiệp. Thầy Thủy ghi bàn.", day="2020-02-03"),
    _sample(
        "decomposed",
        unicodedata.normalize("NFD", "Khối mầm non\n\nĐiện về bản Đá. Cô Nguyễn Thị Hường nhận bằng khen của huyện."),
        day="2019-01-01",
    ),
    _sample("scattered", "Đua thuyền\n\nHọc sinh thi vẽ. Chiều đến thì đua thuyền, thi kéo co.", day="2018-01-01"),
    _sample("no_phrase", "Ghép chữ\n\nMột hai. Hai ba. Ba bốn một.", day="2017-01-01"),
    _sample("phrase", "Đếm số\n\nĐọc một hai ba bốn thật to.", day="2016-01-01"),
    _sample(
        "abbreviations",
        "Khai giảng\n\nTại TP. Hà Giang, ThS. Lò Thị Pó đánh trống. Học sinh reo vang.",
        province="Hà Giang",
        domain="c.test",
        day="2015-09-05",
    ),
    Sample("undated", "Tin ngắn", "Tin ngắn\n\nKhông rõ ngày nào có hội trại.", None, None, None),
)
