"""Groups counted by a noun that is in no table, where only those who received can stand: "20 cựu chiến binh"."""

from dataclasses import replace

from pipeline.extract.awards.item import Item
from pipeline.extract.awards.items import Items

_LONGEST = 3  # words of a noun
_MOST = 9999
_YEARS = range(1900, 2100)
_NO_COUNT = frozenset(
    {
        "ngày", "tháng", "năm", "số", "thứ", "lớp", "khối", "hạng", "quận", "phường", "lần", "đợt", "tuổi", "khóa",
        "giải", "-", "/", ".", "–", "qua", "suốt", "cụm", "vùng", "mức", "loại", "khu", "tổ", "đội", "sau", "trước",
    }
)  # fmt: skip
_MEASURES = frozenset(
    {
        "năm", "lần", "tháng", "ngày", "giờ", "tuổi", "triệu", "đồng", "nghìn", "ngàn", "tỷ", "tỉ", "suất", "phần",
        "giải", "điểm", "tiết", "bài", "chiếc", "cuốn", "quyển", "chỉ", "nhiệm", "mặt", "môn", "kỳ", "học", "cấp",
        "bậc", "giấy", "bằng", "cờ", "danh", "huân", "huy", "kỷ", "kỉ", "thời", "lượt", "khóa", "nội", "mục", "tiêu",
        "nhóm", "trong", "và", "trên", "h", "g", "m", "km", "phút", "công", "đề", "sáng", "văn", "hồ", "thập", "tuần",
        "cây", "căn", "ngôi", "con", "xe", "máy", "thùng", "món", "vở", "cặp", "áo", "bức", "tấm", "trang", "phiếu",
    }
)  # fmt: skip
_WORKS = frozenset(  # what takes a certificate itself, though its first word measures
    {
        ("đề", "tài"), ("sáng", "kiến"), ("bài", "viết"), ("bài", "dự"), ("bài", "thi"), ("bài", "báo"),
        ("công", "trình"), ("giải", "pháp"), ("tiết", "mục"), ("bức", "tranh"), ("cuốn", "sách"), ("nhóm", "nghiên"),
    }
)  # fmt: skip
_ENDS = frozenset(
    {
        "có", "đã", "được", "vì", "trong", "của", "đạt", "thuộc", "tiêu", "xuất", "đoạt", "là", "và", "khác", "nhận",
        "vinh", "cũng", "đều", "này", "trên", "tại", "ở", "từ", "hoàn", "thực", "tham", "dẫn", "điển", "vừa", "về",
    }
)  # fmt: skip


def open_count(items: Items, k: int) -> tuple[Item, int] | None:
    """The group counted at place `k` by an unknown noun, and the place after it."""
    number = items.low(k)
    if not number.isdecimal() or items.kind(k) not in {"word", "sign"} or items.low(k - 1) in _NO_COUNT:
        return None
    if int(number) in _YEARS or int(number) > _MOST:
        return None
    if items.low(k + 1) in _MEASURES and (items.low(k + 1), items.low(k + 2)) not in _WORKS:
        return None
    if items.kind(k + 1) == "address" and items.kind(k + 2) != "person":  # "12 nữ sinh"
        return replace(items[k], kind="count", stop=items[k + 1].stop, noun=items[k + 1].first, counted="person"), k + 2
    end = k + 1
    while end <= k + 1 + _LONGEST and _is_of_noun(items, end):
        end += 1
    if end == k + 1 or end > k + 1 + _LONGEST:
        return None
    noun = items[k + 1]
    return replace(items[k], kind="count", stop=items[end - 1].stop, noun=noun.first, counted=None), end


def _is_of_noun(items: Items, k: int) -> bool:
    return items.kind(k) == "word" and items.low(k).isalpha() and items.low(k) not in _ENDS
