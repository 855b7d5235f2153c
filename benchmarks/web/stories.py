"""Invented articles, and what becomes of them: when each appeared, was edited, was taken away."""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from models import Article
from models.article import Part, PartKind

_GROUPS = ("Cụm thi đua số", "Khối thi đua số", "Liên trường số", "Công đoàn cơ sở số", "Đội tuyển số", "Tổ bộ môn số")
_ACTS = (
    ("ký kết giao ước thi đua năm học 2025 - 2026", True),
    ("tập huấn phần mềm quản lý nhà trường", False),
    ("tổng kết phong trào thi đua và khen thưởng", True),
    ("thông báo lịch tiếp công dân tháng tới", False),
    ("phát động thi đua chào mừng ngày Nhà giáo Việt Nam", True),
    ("khai mạc giải bóng bàn của ngành Giáo dục", False),
    ("hướng dẫn tuyển sinh vào lớp 10 trung học phổ thông", False),
)
_SENTENCES = (
    "Ông Lê Hoàng Mây, Trưởng phòng Chính trị tư tưởng, chủ trì hội nghị tại hội trường tầng hai.",
    "Đại diện mười hai trường trong khối đã thảo luận về các tiêu chí và thang điểm của năm học.",
    "Bà Trần Thị Ngân Khuê trao hoa và giấy chứng nhận cho những tập thể có thành tích nổi bật.",
    "Các đơn vị thống nhất nội dung phối hợp, trao đổi chuyên môn và giúp đỡ học sinh có hoàn cảnh khó khăn.",
    "Phát biểu kết thúc, lãnh đạo đơn vị mong mỗi thầy cô giáo là một tấm gương tự học và sáng tạo.",
    "Nhân dịp này, ban tổ chức giới thiệu phòng đọc mới và mười sáu đầu sách do phụ huynh quyên góp.",
)
_GAP = 3  # of so many numbers one was never published: a draft
MARK = re.compile(r"W(\d{3})-(\d{5})-(\d)E")


@dataclass(frozen=True)
class Story:
    """One article of one site in one of its versions.

    It is there from the night `born` on, reads as version 2 from `edited` on, and is gone from `deleted` on; null for
    never. `section` is the place of its section; `on_front` whether an editor chose it for the front page.
    """

    site: int
    number: int
    section: int
    title: str
    is_emulation: bool
    published: datetime
    on_front: bool
    born: int = 1
    edited: int | None = None
    deleted: int | None = None
    version: int = 1

    def on(self, night: int) -> "Story | None":
        """The article as it stands in that night."""
        if night < self.born or (self.deleted is not None and night >= self.deleted):
            return None
        return replace(self, version=2 if self.edited is not None and night >= self.edited else 1)

    @property
    def changed(self) -> datetime:
        """When it was published or, in its second version, edited."""
        return self.published + timedelta(days=(self.edited or 1) - 1) if self.version > 1 else self.published

    @property
    def mark(self) -> str:
        """What stands in the text of this version and nowhere else in the world; `MARK` finds it."""
        return f"W{self.site:03}-{self.number:05}-{self.version}E"

    @property
    def article(self) -> Article:
        """The article in full."""
        lines = _lines(self)
        kinds: list[PartKind] = ["title", "lead", *["body"] * (len(lines) - 2)]  # type: ignore[list-item]  # of a product
        parts, start = [], 0
        for kind, line in zip(kinds, lines, strict=True):
            parts.append(Part(kind=kind, start=start, end=start + len(line)))
            start += len(line) + 1
        text = "\n".join(lines)
        key = f"{self.site}/{self.number}"
        return Article(key=key, title=self.title, text=text, parts=tuple(parts), published_at=self.published)


def _lines(story: Story) -> list[str]:
    chance = random.Random(f"{story.site}/{story.number}")  # noqa: S311  # samples, no secrets
    said = [" ".join(chance.sample(_SENTENCES, 3)) for _ in range(5)]
    edit = ["Bài viết đã được bổ sung danh sách các đơn vị tham dự."] if story.version > 1 else []
    return [story.title, f"{said[0]}", *said[1:], *edit, f"Mã lưu trữ của bài viết: {story.mark}"]


def stories(site: int, articles: int, sections: int, now: datetime, chance: random.Random) -> tuple[Story, ...]:
    """A site's articles from the oldest to the newest: most of them old, some of today, a few to come.

    The last tenth appears in later nights. Of what was published within a day of `now`, which a crawl looks at again
    the next day, one is edited and one taken away.
    """
    numbers = list(_numbers(articles, chance))
    later = max(articles // 10, 2)
    old = articles - later
    found = []
    for place, number in enumerate(numbers):
        age = timedelta(hours=8 * (old - place) + 1) if place < old else timedelta(0)
        born = 1 if place < old else 2 + place % 2
        found.append(_story(site, number, place, sections, now - age + timedelta(days=born - 1), born, chance))
    recent = old - 1  # one hour old
    found[recent] = replace(found[recent], edited=2)
    found[recent - 1] = replace(found[recent - 1], deleted=2)
    return tuple(found)


def _story(site: int, number: int, place: int, sections: int, at: datetime, born: int, chance: random.Random) -> Story:  # noqa: PLR0913, PLR0917
    act, is_emulation = chance.choice(_ACTS)
    title = f"{chance.choice(_GROUPS)} {number} {act}"
    at = at.replace(second=0, microsecond=0)
    return Story(site, number, place % sections, title, is_emulation, at, on_front=place % 5 != 0, born=born)


def _numbers(count: int, chance: random.Random) -> Iterator[int]:
    number = 100 + chance.randrange(300)
    for _ in range(count):
        number += 2 if chance.randrange(_GAP) == 0 else 1
        yield number
