"""The words by which a text says that a unit heads a block, or is its deputy. All patterns are for folded text."""

import re

_ROLE = (
    r"(?:phó (?:trưởng )?(?:cụm|khối)(?: trưởng)?|(?:cụm|khối) phó|trưởng (?:cụm|khối)|(?:cụm|khối) trưởng"
    r"|đứng đầu (?:cụm|khối))\b"
)
ROLE = re.compile(_ROLE)
# between a unit and the role that it holds
HOLDS = re.compile(
    r"(?:,? ?[,-] (?:huyện|thị xã|thành phố|tỉnh|quận|xã|phường) [^,.;:(\n–-]{2,25}(?=[,( ]))?"
    r"(?:, ?đơn vị (?:đăng cai|chủ nhà)(?: tổ chức)?\b)?"
    r"[\s,(|:–—-]*(?:(?:đã|đang|sẽ|hiện|nay|được|tiếp|tục|phân|công|chỉ|định|tín|luân|phiên|chọn|giao|cử|bầu|giữ|đảm|đương"
    r"|nhận|nhiệm|kỳ|vai|trò|vụ|chức|cương|vị|làm|là|đơn|với|tư|cách|năm|học|này|thường|trực|đồng|thời|chịu|trách|vào|cờ|luân|lưu|chủ|trì|vinh|dự|sở|bộ|ngành|tin|tưởng"
    r"|danh|trường|vẫn|kiêm|đóng|khối|cụm|trong|thành|viên|hội|nghị|nhất|trí|suy|tôn|thống|lần|lượt)\b[\s–-]*|\d{4}[\s–-]*){0,12}"
)
# how a name that the gazetteer cuts short goes on up to a sign: "Trường Cao đẳng nghiệp vụ | cao su (Khối trưởng)"
REST = re.compile(r"(?: (?!là\b|làm\b|giữ\b|và\b|đã\b|được\b|với\b)[^\W\d_]+){1,4}(?= ?[(,-])")
# between a unit and the role that it gives away
HANDS = re.compile(
    r"\s+(?:đã |sẽ |tiến hành )?(?:bàn giao|chuyển giao|trao) (?:lại )?"
    r"(?:nhiệm vụ|vai trò|trách nhiệm|chức|công việc|cờ(?: luân (?:lưu|phiên))?)?\s*"
)
# between a role, with its block and school year, and the unit that holds it
HELD_BY = re.compile(
    r"(?:[\s,(]*(?:thi đua\b|năm học\b|năm\b|nhiệm kỳ\b|giai đoạn\b|này\b|nay\b|mới\b"
    r"|tới\b|trong\b|lần này\b|luân phiên\b|kế tiếp\b|tiếp theo\b|thứ (?:nhất|hai|ba)\b"
    r"|(?:số )?[1-4](?= là |:| - )|\d{4}\s*[-–]?\s*)){0,8}\)?"
    r"(?:\s*[-–—:|]\s*|\s+(?:là|do|cho|thuộc về|(?:được |sẽ được |sẽ )?(?:bàn giao|giao|trao|chuyển)(?: lại)? cho"
    r"|[^.,;:()\n]{0,30}? được (?:giao|trao|bàn giao|phân công)(?: lại)? cho|từ|giữa|thay(?: cho)?"
    r"|(?:được |sẽ |sẽ được )?(?:giới thiệu|bầu|cử|chọn|suy tôn|phân công|chỉ định) là)\s+"
    r"|\s*\(\s*|\)\s*,\s*hiệu trưởng\s+"
    r"|\s*,\s*(?:ông|bà|thầy|cô|đồng chí|đ/c)(?: giáo)? [^.,;:()\n]{3,40}?(?:,| -| –) ?"
    r"(?:hiệu trưởng|giám đốc|trưởng phòng|chủ tịch) )"
    r"(?:các\s+|đơn vị\s+|đồng chí\s+){0,2}"
)
# "Với vai trò Khối trưởng …, Trường A tổ chức": what stands before the role, and between it and its holder
AS = re.compile(
    r"(?:\b(?:(?:với|trên) (?:vai trò|cương vị|tư cách|trách nhiệm)|thay mặt(?: cho)?)(?: là)?|(?:\n|\. )là"
    r"|(?:\n|\. )(?:giữ|đảm nhận|đảm nhiệm|nhận)(?: vai trò| nhiệm vụ| cương vị| trách nhiệm)?(?: là)?)"
    r"(?: đơn vị)?\s$"
)
AS_HELD_BY = re.compile(
    r"[^,.;:\n]{0,80}, ?(?:(?:trong )?(?:thời gian|năm|năm học|những năm|thời gian) (?:qua|vừa qua),? )?"
    r"(?:(?:đại diện|lãnh đạo) ){0,2}"
)
APPOSED = re.compile(r"(?: (?:của )?(?:khối|cụm))?, ")  # "đơn vị trưởng khối, Trường A, trình bày"
# what heads a block and is no name of the gazetteer: a faculty, or an abbreviation of its own
# behind the holder of "vai trò Cụm trưởng do Trường A đảm nhiệm"; "do Sở chỉ định" says who chose it
TAKES = re.compile(r" (?:đảm nhiệm|đảm nhận|đảm trách|giữ|phụ trách|nắm giữ|luân phiên)\b")
FACULTY = re.compile(
    r"(?:[Hh]uyện|[Tt]ỉnh|[Tt]hị xã|[Tt]hành phố|[Qq]uận|[Pp]hường|[Xx]ã|TP|TX) (?=[^\W\d_])"
    r"|Khoa\b|Phân viện\b|Viện\b|[A-ZĐ]{3,12}(?![\w&-])"
)
NEXT = re.compile(
    r"\b(?:cử|bầu|suy tôn|giới thiệu|đề cử|bàn giao|chuyển giao|nhiệm vụ cho|năm tiếp theo|năm sau|năm tới|năm học tới"
    r"|năm học sau|kế nhiệm|nhận cờ)\b"
)
# "Phòng GD&ĐT các huyện A (Khối phó), B": what stands once for all
SHARED = re.compile(r" các (?:tỉnh|huyện|quận|thị xã|thành phố|xã|phường|trường) ")
ACCORDINGLY = ("theo đó", "cụ thể", "kết quả")  # begins a sentence that tells what the one before announced
REVIEW = re.compile(r"\b(?:tổng kết|sơ kết|bình xét|đánh giá)\b")
NEW = re.compile(r" mới\b")  # "Cụm trưởng mới là …"
STAYS = re.compile(r"\b(?:tiếp tục|hiện là|đang)\b")
# "được Sở GD&ĐT phân công làm": the unit between is the one that gave the role
GIVEN = re.compile(r"\b(?:được|do|theo phân công của)\s*$")
GIVES = re.compile(r"\s*(?:tin tưởng |tín nhiệm )?(?:phân công|chỉ định|giao|cử|bầu|chọn)\b")
SIGN = re.compile(r"[^.;,\n]{0,40}?(?::| là | [-–] | do | thuộc về | giao cho )")
OF = re.compile(r" (?:của )?")
GIVEN_OF = re.compile(r", ")  # "giao nhiệm vụ Cụm trưởng, Cụm thi đua số 1 cho …"
GIVING = re.compile(r"\b(?:giao|trao)(?: lại)?(?: nhiệm vụ| vai trò| chức)? $")
JOINED = frozenset({"", "và", "cùng"})
YEAR = re.compile(r"\b(20\d\d) ?[-–] ?20\d\d\b")
FROM = re.compile(r"[^.,;:\n]{0,40}?\s?(?:từ|giữa|thay(?: cho)?)\s(?:các |đơn vị )?")
INSTEAD = re.compile(r"\bthay\b")
TO = re.compile(r" (?:sang|cho|về|và|với)(?: đơn vị)? ")
# a level before the name of a place, which may head a block of districts or provinces
LEVEL = re.compile(r"\b(?:huyện|tỉnh|thị xã|thành phố|quận|phường|xã|đặc khu) (?=[^\W\d_])")
WHERE = re.compile(r"\b(?:tại|ở|thuộc|của|về|đến|trên|bàn|toàn|đại diện|lãnh đạo|chủ tịch|bí thư) $")
# "làm Cụm trưởng, Cụm phó" behind two units
PAIR = re.compile(
    r"(?: thi đua)?(?:,| và| -)(?: làm| là)? (?:đơn vị )?(?:phó (?:trưởng )?(?:cụm|khối)|(?:cụm|khối) phó)\b(?! là\b|:)"
)
# a person's office before the unit; one who is only a deputy there does not speak for the unit
PERSON = re.compile(
    r"\b(?:(?<!cụm )(?<!khối )trưởng|giám đốc|chủ tịch|bí thư|chủ|quyền|(?<!cụm )(?<!khối )phó|phụ trách)\s$"
)
UNIT = re.compile(r"\b(?:đơn vị|trường)(?: làm| là)? $")  # "ông A - Hiệu trưởng Trường B - đơn vị Khối trưởng"
DEPUTY = re.compile(
    r"\bphó (?:(?:hiệu|giám|trưởng|chủ|bí|viện|phòng|tịch|thư|đốc|phụ|trách|ban|thường|trực|chánh|nhiệm|tổng)\s){1,7}$"
)
# bodies that the gazetteer knows only with a place, or not at all, before what makes them hold a role
BODY = re.compile(
    r"\b(?:đài (?:phát thanh|pt[\w&-]{0,6})|cục|(?:tỉnh|thành) đoàn|bưu điện|bệnh viện|công ty|trung tâm|phòng|khoa"
    r"|viện|báo|ngân hàng)\b"
    r"(?: (?!làm|là|giữ|đảm|tiếp|được|luân phiên|lần lượt|đang|hiện|vẫn|cùng)[^\s,.;:()]+){0,7}"
    r"(?=,? (?:làm|là|giữ|đảm|tiếp tục) | ?\()"
)
# "nhà trường" before a role, for the school named last
ITSELF = re.compile(r"\bnhà trường\b")
# of school, which begins a name without its noun; a capital leads, to be fast
KIND = re.compile(r"[A-ZĐ](?:[A-ZĐ]{1,7}|(?<=M)ầm non|(?<=M)ẫu giáo|(?<=T)iểu học)\b")
# behind several heads, a list of blocks with the unit of each: "Các cụm trưởng nhận cờ: Cụm 1 - Trường A; Cụm 2 - …"
EACH = re.compile(r"[^.:;\n]{0,60}:")
# "chức danh Trưởng khối, Phó khối năm 2023 lần lượt cho A và B"
IN_TURN = re.compile(
    rf"(?: thi đua)?(?:,| và| -) (?:các |đơn vị |chức (?:danh |vụ )?)?{_ROLE}[^.;:\n]{{0,60}}?\blần lượt"
    r"(?: được)? (?:là|cho|thuộc về|do|giao cho|trao cho)(?: các (?:đơn vị|trường))?:? (?:các )?"
)
OWN = re.compile(r"\s?(?:-|:|\()\s?")
# a person or an office where a list names its items
NO_UNIT = re.compile(
    r"(?:ông|bà(?! rịa\b)|thầy|cô|đồng chí|đ/c|các đồng chí"
    r"|(?:phó )?(?:hiệu trưởng|giám đốc|chủ tịch|trưởng phòng|chánh)|lãnh đạo|đại diện|ts|ths|pgs|gs|ngưt)\b"
)
# the role, or words in brackets, that stand with a name in a list
HELD = rf"(?:đơn vị |trường )?{_ROLE}(?: thi đua\b)?"
WITH_NAME = re.compile(
    rf"\s?\([^()\n]{{0,80}}\)|\s?[-:]\s?(?:{HELD}|(?:đơn vị )?thành viên\b)"
    rf"|,?\s(?:là|làm|giữ|giữ vai trò|đảm nhận|đảm nhiệm|với vai trò)\s{HELD}"
    rf"|,\s{HELD}(?=\s*(?:[,;.)\n]|và\b|$))"
)
WITH_NAME_AT_END = re.compile(
    r"\s*(?:[-–—:,|(]\s*|\s(?:là|làm|giữ|giữ vai trò|đảm nhận) |\s)(?:đơn vị |trường )?"
    r"(?:(?:phó )?(?:trưởng )?(?:cụm|khối)(?: trưởng| phó)?(?: thi đua)?|thành viên)\)?\s*$",
    re.IGNORECASE,
)
