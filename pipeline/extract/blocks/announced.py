"""The words by which a text says that a list of a block's members follows. All patterns are for folded text."""

import re
from collections.abc import Iterator

from gazetteers.blocks import number_pattern, numeral_ends, numerals
from pipeline.extract.blocks import roles

COUNT = number_pattern()
NOUN = (
    r"(?:đơn vị|trường|sở|phòng|thành viên|đại học|công đoàn|cơ sở|học viện|trung tâm|thpt|thcs|cđcs|phường|xã|huyện"
    r"|tỉnh|thành phố|cơ quan|hội(?! (?:nghị|thảo|thi|thao|diễn|trường|đồng)\b)|ban(?! (?:giám|tổ|đại|chấp|thường)\b))"
)
# Behind "cụm" or "khối", the words that say a list of its members follows; where they end, it begins.
HEADS_OF = r"(?:(?:hiệu trưởng|ban giám hiệu|lãnh đạo|đại diện|chủ tịch công đoàn)(?:,? (?:và )?)){1,3}(?:của )?"
ANY = r"(?:[^.;:\n]|\.(?=\w))"  # "trực thuộc T.Ư" ends no clause
UNITS = rf"(?:(?:{COUNT}|các) )?{NOUN}\b"
MADE_OF = (  # "Cụm được lập nên từ 7 trường", "quy tụ 4 đơn vị", "là tập hợp của các trường"
    r"(?:(?<!công )(?<!dân )(?<!độc )(?:quy tụ|tập hợp|hợp thành|hình thành|thành lập|lập|lập nên|lập ra|ghép"
    r"|tổ chức lại)\b"
    rf"(?: (?:của|bởi|từ|trên cơ sở))? (?={UNITS}))"
)
CONSISTS = re.compile(rf"(?:[^.;\n]|\.(?=\w)){{0,140}}?\b(?:(?:bao gồm|gồm)\b(?: có)?|{MADE_OF})")
CONSISTS_WORDS = ("gồm", "quy tụ", "tập hợp", "hợp thành", "hình thành", "lập", "ghép")
HAS = re.compile(
    rf"{ANY}{{0,80}}?(?<!còn )\b(?:(?:có|với)\b (?:(?:{ANY}{{0,60}} )??(?={COUNT} {NOUN}\b)|(?=các {NOUN}\b))"
    r"|có:? (?=(?:trường|sở|phòng|trung tâm|ubnd|ngành giáo dục|công đoàn|hội khuyến học) )"
    r"|có: (?=(?:công đoàn|cđcs|hội|văn phòng|ban|đại học|thpt|thcs|mn|th) )"
    rf"|(?:nay|hiện|giờ) còn (?:lại |có )?(?={COUNT} {NOUN}\b)"
    rf"|(?:có|với) sự (?:tham gia|tham dự|góp mặt|có mặt)(?: đầy đủ)? của "
    rf"(?:(?=các {NOUN}\b)|{HEADS_OF}(?=các trường\b)))"
)
OF_IT = re.compile(r"[^.;:,\n(]{0,60}(?=[:(])")
THEY_ARE = re.compile(
    r" ?(?:[–—-] | (?:là|gồm)(?: có)? (?:các )?(?=.))"
    r"|(?: (?:khối|ngành) [^,.;:\n]{2,30})?, (?:(?:trong đó|đó|cụ thể) (?:có|gồm|là) |cụ thể(?: như sau)?: )"
    r"|(?: (?!(?:được|đạt|nhận|đón|dẫn|xếp|suy|tặng|khen|hoàn|chưa)\b)[^\s,.;:]+){1,14}, (?:đó|cụ thể) (?:gồm|là):? "
)
SEVERAL = re.compile(rf"\b(?:các|{COUNT}) {NOUN}(?: [^\W\d_]+){{0,4}} (?:thuộc|trong|của|cùng) $")
MEETS = re.compile(r"\b(?:giao lưu|phối hợp|kết nghĩa|thi đấu|làm việc)\b[^.;:\n]{0,40}\bvới $")
OUTSIDE = re.compile(
    r"\b(?:(?:ngoài|với|dẫn đầu|đứng đầu|nhất|nhì)|(?:đoàn|tổ|ban|đội|hội đồng)[^.;:,\n]{0,12} của) $"
)  # "các trường ngoài khối gồm", "dẫn đầu khối có"
# said in the line above a list of some: "Các đơn vị được khen của Cụm thi đua số 2:"
SOME_ONLY = re.compile(
    r"\b(?:được (?:khen|tặng|biểu dương|tuyên dương|vinh danh)|(?:chưa|chậm|không) (?:nộp|gửi|tham gia)|đạt giải)\b"
)
PREPOSITION = re.compile(r"\b(?:thuộc|trong|của|danh sách|thành phần)\s$")
# "Góp mặt trong Cụm 1 là A, B và C": what a block's members do in it, before its name; and what follows it
GATHERED = re.compile(
    r"\b(?:góp mặt|có mặt|tham gia|đứng|nằm|sinh hoạt|hợp thành|tạo nên|tạo thành|làm nên)"
    r"(?: (?:trong|vào|chung|cùng|về))? $"
)
GATHERED_ARE = re.compile(r"[^.,;:\n]{0,30}? (?:là|có|gồm)\b")
UNITS_OF = re.compile(rf"\b{NOUN}\b[^.;:\n]{{0,40}}\b(?:thuộc|trong|của)\s$")
MEMBERS = re.compile(
    r"thành viên\b(?! (?:của )?(?:đoàn|ban|tổ|đội|hội đồng)\b)"
    r"(?:[^.;:,\n]{0,40}?\b(?:là|gồm|bao gồm)\b(?: có)?|[^.;:,\n]{0,25}?(?=[:(]| - | ?\|)"
    r"|[^.;:,\n]{0,70}?(?=:)"
    r"|(?:(?<=các thành viên)|(?<=đơn vị thành viên)|(?<=trường thành viên))(?: của (?:cụm|khối))?"
    r" (?=(?:trường|sở|phòng|trung tâm|công đoàn|thpt|thcs) ))"
)
REMAINING = re.compile(r"còn lại\b[^.;:,\n]{0,40}?(?:\b(?:là|gồm|bao gồm)\b|(?=:))")
ALL_UNITS = re.compile(
    r"\b(?:(?:của|gồm|có|từ|đến từ|giữa|đại diện|lãnh đạo|hiệu trưởng|ban giám hiệu|công đoàn)"
    r" (?=các (?:đơn vị|trường|cơ quan)(?: [^\W\d_]+){0,2}:)"
    r"|(?:lãnh đạo|đại diện|giám đốc|trưởng phòng|của) (?=(?:sở |phòng )?(?:giáo dục và đào tạo|gd ?[&-]? ?đt)"
    r" các (?:tỉnh|huyện)(?:,? [^\W\d_]+){0,4}:)"
    r"|(?:các |(?<=\n))(?:đơn vị|trường) (?:tham gia|tham dự|dự|ký|có mặt)(?: [^\W\d_]+){0,4}?"
    r"(?: (?:gồm|là)(?: có)?\b|(?=:))"
    r"|các (?:đơn vị|trường)(?: thành viên)? sau(?: đây)?"
    r"(?: (?:có mặt|tham dự|tham gia|dự|dự họp|đã ký|cùng ký|ký)(?: [^\W\d_]+){0,6}?)?(?=:))"
)
# what a line holds where `ALL_UNITS` does, a word or a line feed first, to be fast
_OF_ALL = re.compile(
    r"các (?:(?:đơn vị|trường|cơ quan)(?: [^\W\d_]+){0,2}:|(?:tỉnh|huyện)(?:,? [^\W\d_]+){0,4}:"
    r"|(?:đơn vị|trường) (?:tham gia|tham dự|dự|ký|có mặt|sau|thành viên sau))"
    r"|\n(?:đơn vị|trường) (?:tham gia|tham dự|dự|ký|có mặt)"
)


def all_units(folded: str) -> Iterator[re.Match[str]]:
    """Every place that `ALL_UNITS` matches; only the lines that may hold one are searched for it."""
    end = 0
    for sign in _OF_ALL.finditer(folded):
        if sign.end() > end:
            end = folded.find("\n", sign.end())
            end = len(folded) if end < 0 else end
            yield from ALL_UNITS.finditer(folded, folded.rfind("\n", 0, sign.end()) + 1, end)


_SPOKE = r"(?![^.;:\n(]{0,30}\b(?:báo cáo|trình bày|tham luận|phát biểu|thuyết trình|thảo luận)\b)"
_GOT = r"(?![^.;:\n(]{0,40}\b(?:được|đạt|nhận|đoạt|giành|xếp|dẫn đầu|tiêu biểu|xuất sắc|chưa|không|chậm|còn|vượt)\b)"
UNTIL_LIST = re.compile(rf"{_SPOKE}{_GOT}[^.;:,\n(]{{0,40}}(?:(?=[:(])|, (?:gồm|bao gồm|cụ thể là|là)(?: có)?\b)")
SPEAK_OR_WIN = re.compile(  # whose list it is, before its noun: not all members'
    r"\b(?:tham luận|ý kiến|phát biểu|báo cáo|trao|giải|mô hình|kinh nghiệm|sáng kiến|tặng|khen|thăm|kiểm tra|tiêu biểu"
    r"|điển hình|xuất sắc|dẫn đầu|đạt|thảo luận|khách mời)\b"
    r"(?: [^\W\d_]+){0,4} $"
)
ENDS_LINE = re.compile(r"\)[ :.,;]*(?=\n)")
# what only some have, or what is hoped for: "Cụm phấn đấu có | 5 trường đạt chuẩn: …"
DISTINCT = re.compile(
    r"[^.;:\n(]{0,60}?\b(?:đạt|xếp|dẫn đầu|tiêu biểu|xuất sắc|hoàn thành|vượt"
    r"|được (?:tặng|trao|khen|đề nghị|công nhận|suy tôn|nhận|biểu dương|tuyên dương))\b"
)
HONOURED = re.compile(r",? ?(?:đã |vinh dự |xứng đáng )?(?:được|đạt|đón nhận|nhận|dẫn đầu|xếp)\b")  # some, not all
HONOURS = re.compile(  # "suy tôn 3 đơn vị: …": some of them, or others
    r"\b(?:suy tôn|đề nghị|đề xuất|tặng|trao|thưởng|dương|khen|chọn|giới thiệu|công nhận|kiểm tra|thăm|cho|tới|đến"
    r"|ghi nhận|điển hình|tiêu biểu)(?: [^\W\d_]+){0,4} $"
)
BOARD = re.compile(  # "Ban Chỉ đạo gồm | 4 đơn vị: …": a board's, a team's
    r"\b(?:ban (?:chỉ đạo|tổ chức|giám khảo|soạn thảo|chấp hành)|(?:đoàn|tổ) (?:kiểm tra|công tác|đánh giá|thẩm định"
    r"|thư ký|giúp việc)|hội đồng)\b[^.;:\n]{0,40} $"
)
OTHERS = re.compile(r"\bcòn (?:có )?$")  # "ngoài A và B, Cụm còn có 4 trường: …"
OPENER = re.compile(
    r"(?:[^.;:(\n]|\.(?=\w)){0,100}?(?P<open>[:(]|\b(?:bao )?gồm\b(?: có)?|\b(?:đó|cụ thể) là\b:?"
    rf"|\blà\b(?= {NOUN} )|\. (?:đó là|(?:bao )?gồm(?: có)?|(?:cụ thể|danh sách)(?: là| gồm| như sau)?)\b:?)"
)
ARE = re.compile(r"[^.;:,(\n]{0,60}? là (?:các )?")  # "gồm 4 tỉnh Tây Bắc | là A, B và C"
BEHIND = re.compile(
    r"(?: ngành (?:giáo dục(?:(?: và|,| -| &) đào tạo)?|gd ?[&-]? ?đt))?"
    r"(?: ?- |(?: ?\([^()\n]{0,60}\))? ?: ?| ?(?P<open>\())"
)
IN_BLOCK = re.compile(
    r"\s?[,–—-]?\s?(?:(?:đều )?là )?"
    rf"(?:(?:(?:các|những|{COUNT}) )?(?:trường|đơn vị|phòng|sở|trung tâm|thành viên)(?: thành viên)? ?)?"
    r"(?:(?:năm nay|năm học này|hiện|hiện nay|đều) )?"
    r"(?:(?:cùng )?(?:gồm |nằm |đứng |ở |góp mặt |sinh hoạt |hoạt động )?(?:trong|thuộc|của|chung) "
    r"|(?:cùng )?tham gia (?:vào )?|(?:cùng )?(?:hợp|tạo|lập|làm|họp) (?:thành|nên) "
    r"|\((?:cùng )?(?:thuộc |của )?"
    r"|(?:đã |vừa )?(?:cùng )?(?:cùng nhau )?ký (?:kết )?(?:vào )?(?:bản )?giao ước (?:thi đua )?"
    r"(?:của |trong )?)(?=cụm|khối)"
)
# what the words before a block end with, so that most blocks are not looked before
INTO = ("trong ", "thuộc ", "của ", "chung ", "gia ", "vào ", "thành ", "nên ", "ước ", "đua ", "cùng ", "(")
BULLETED = re.compile(r"\n\s*(?:[-–•*+]|\d{1,2}[.)])\s*(?:Các )?$")  # "- Thành viên: …" below "- Cụm phó: …"
BULLET_BELOW = re.compile(r"(?: năm(?: học)? \d{4}(?: ?[-–] ?\d{4})?)?[ .:]*\n\s*(?:[-–•*+]|\(?\d{1,2}[.)])")
AFTER_ROLE = re.compile(
    r"\b(?:phó (?:trưởng )?(?:cụm|khối)|(?:cụm|khối) (?:phó|trưởng)|trưởng (?:cụm|khối))\b[^\n]{0,60}[.;,\n] ?"
    r"(?:các )?$"
)
OF_BLOCK = re.compile(r" (?:của |trong |thuộc )?(?=cụm |khối )")  # "(là thành viên) của | Khối thi đua …"
IS_MEMBER = re.compile(  # a comma may stand before it
    r" (?:là|làm) (?:các )?(?:đơn vị |trường )?thành viên\b(?! (?:của )?(?:hội|ban|tổ|đoàn|đội)\b)"
)
BESIDES = re.compile(  # a letter leads, to be fast
    r"(?:ngoài(?<!\wngoài)|bên cạnh(?<!\wbên cạnh)) "
    rf"(?:các )?(?:(?:đơn vị|trường) (?!thpt|thcs))?(?:{roles.HELD} )?(?:là )?"
)
ALSO = re.compile(
    r", (?:trong )?(?:cụm|khối)(?: thi đua)?(?: số \d+)? còn "
    rf"(?:(?:(?:có|lại|gồm)\b|(?={COUNT} {NOUN}\b))[^.;:\n]{{0,40}}(?=:)|có (?=(?:trường|sở|phòng|trung tâm|thpt) ))"
)
JOINS = re.compile(  # between two names of a row, the first with its office: "(Cụm trưởng) cùng các trường"
    rf"\s?(?:[-–(]\s?{roles.HELD}\)?)?\s?(?:[,;] ?)?(?:(?:và|cùng với|cùng) )?(?:các |các {NOUN}(?: thành viên)?:? )?"
)
SENDS = re.compile(r"[^,.;:\n]{0,60}?\b(?:đại diện|lãnh đạo|hiệu trưởng)(?: của)?(?: các (?:đơn vị|trường))? (?!các )")
PLURAL_NOUN = re.compile(rf"\b(?:các|{COUNT}) (?={NOUN}\b)")
# the same for a whole text: from the noun, before which a count stands or none, back to where it begins
_COUNT_ENDS = "|".join(f"(?<={word} )" for word in sorted({"các", *map(re.escape, numeral_ends())}))
_COUNTED_NOUN = re.compile(rf" (?={NOUN}\b)(?:(?<=\d )|{_COUNT_ENDS})")
_UP_TO_NOUN = re.compile(rf"\b(?:các|{COUNT}) $")
_LONGEST_COUNT = max(map(len, ("các", "999", *numerals()))) + 1  # characters, with the space behind it


def plural_nouns(folded: str) -> Iterator[tuple[int, int]]:
    """Where "các trường" and "12 đơn vị" begin in a folded text, each with where its noun does, in order."""
    for space in _COUNTED_NOUN.finditer(folded):
        count = _UP_TO_NOUN.search(folded, max(0, space.end() - _LONGEST_COUNT), space.end())
        if count is not None:
            yield count.start(), space.end()
