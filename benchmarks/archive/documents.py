"""Documents of a synthetic world: what is cited, in the spellings in which it is."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from random import Random

from benchmarks.archive.world import department

SUBJECTS = (
    "công tác thi đua, khen thưởng",
    "phát động phong trào thi đua yêu nước",
    "thực hiện nhiệm vụ năm học",
    "tổ chức các hoạt động chào mừng ngày Nhà giáo Việt Nam",
    "đánh giá, xếp loại thi đua các cụm, khối",
    "đổi mới công tác thi đua trong trường học",
)
PER_YEAR = 8  # of the ministry; a province has half as many more
_SPELLINGS = {"SGDĐT": ("SGDĐT", "SGD&ĐT", "SGD-ĐT"), "BGDĐT": ("BGDĐT", "BGD&ĐT"), "PGDĐT": ("PGDĐT", "PGD&ĐT")}


@dataclass(frozen=True)
class Document:
    """One document. `code` is what follows its number, in the usual spelling; `thing` tells it from all others."""

    thing: str
    serial: int
    form: str
    code: str
    body: str
    issued: date
    issuer: str
    subject: str
    level: str

    @property
    def type(self) -> str:
        """The type by its code."""
        return _TYPES[self.form]

    @property
    def key(self) -> str:
        """Its number in the one form that all spellings have."""
        return f"{self.serial}/{self.code}"

    def number(self, random: Random) -> str:
        """Its number as somebody spells it."""
        serial = f"{self.serial:02}" if random.random() < 0.5 else str(self.serial)
        spelling = random.choice(_SPELLINGS.get(self.body, (self.body,)))
        return f"{serial}/{self.code.replace(self.body, spelling)}"


_TYPES = {"CT": "Chỉ thị", "KH": "Kế hoạch", "QĐ": "Quyết định", "HD": "Hướng dẫn"}


@lru_cache(4_096)
def of_ministry(seed: int, year: int) -> tuple[Document, ...]:
    """The directives of a school year, those first that everybody cites."""
    body = _Body("BGDĐT", "Bộ Giáo dục và Đào tạo", "central", 4_000)
    return tuple(_document(seed, f"ministry {year} {place}", body, year) for place in range(PER_YEAR))


@lru_cache(4_096)
def of_province(seed: int, province: str, year: int) -> tuple[Document, ...]:
    """The plans of a department in a school year; other departments' bear the same numbers now and then."""
    body, count = _Body("SGDĐT", department(province), "province", 2_500), PER_YEAR + PER_YEAR // 2
    return tuple(_document(seed, f"{province} {year} {place}", body, year) for place in range(count))


def of_unit(random: Random, thing: str, unit: str, day: date) -> Document:
    """A unit's own plan for one activity."""
    issued = day - timedelta(days=random.randint(3, 40))
    body = "PGDĐT" if unit.startswith("Phòng") else "THPT"
    code, subject = f"KH-{body}", random.choice(SUBJECTS)
    return Document(thing, random.randint(1, 180), "KH", code, body, issued, unit, subject, "school")


@dataclass(frozen=True)
class _Body:
    """Who issues: its code, its name, its level, and the highest number of a year."""

    code: str
    name: str
    level: str
    highest: int


def _document(seed: int, thing: str, body: _Body, year: int) -> Document:
    random = Random(f"{seed} {thing}")
    form, serial = random.choice(("CT", "KH", "QĐ", "HD")), random.randint(1, body.highest)
    issued = date(year, 7, 15) + timedelta(days=random.randrange(90))
    subject = f"{random.choice(SUBJECTS)} năm học {year}-{year + 1}"
    return Document(thing, serial, form, f"{form}-{body.code}", body.code, issued, body.name, subject, body.level)
