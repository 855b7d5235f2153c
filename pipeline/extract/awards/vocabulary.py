"""Words and kinds of items that several readers of awards ask for."""

ALL_QUOTES = frozenset({"“", "”", '"', "'", "‘", "’"})
AND = frozenset({",", "và", "kèm", "cùng", "+", "&"})  # between distinctions given together
AUTHORITY = frozenset({"unit", "title"})  # kinds of items that may give
CHOSEN = frozenset({"chọn", "bầu"})  # bình chọn, bình bầu
NURSERY = frozenset({"mầm", "chồi", "lá"})  # groups of a kindergarten
OPENING_QUOTES = frozenset({"“", '"', "'", "‘"})
PUPILS = frozenset({"học", "sinh"})  # học sinh, học viên, sinh viên
SCHOOL = frozenset({"nhà", "trường"})  # nhà trường
SIGNED = frozenset({"ký", "kí"})  # who signs
STAFF = frozenset({"giáo", "giảng", "nhân", "viên", "cán", "công"})  # teachers and clerks confer nothing
TIMES = frozenset({"năm", "lần", "kỳ", "thời"})  # counted, they are no groups
WHO = frozenset({"count", "person", "unit"})  # kinds of items that may receive
