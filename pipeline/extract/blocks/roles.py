"""The words by which a text says that a unit heads a block, or is its deputy."""

import re

ROLE = re.compile(
    r"\b(?:phó (?:trưởng )?(?:cụm|khối)(?: trưởng)?|(?:cụm|khối) phó|trưởng (?:cụm|khối)|(?:cụm|khối) trưởng)\b"
)
# between a unit and the role that it holds
HOLDS = re.compile(
    r"[\s,(–—-]*(?:(?:đã|đang|sẽ|hiện|nay|được|tiếp|tục|phân|công|chỉ|định|tín|luân|phiên|chọn|giao|cử|bầu|giữ|đảm|đương"
    r"|nhận|nhiệm|kỳ|vai|trò|vụ|chức|cương|vị|làm|là|đơn|với|tư|cách|năm|học|này|thường|trực|đồng|thời|chịu|trách|vào"
    r"|danh)\b[\s–-]*|\d{4}[\s–-]*){0,12}"
)
# between a unit and the role that it gives away
HANDS = re.compile(
    r"\s+(?:đã |sẽ |tiến hành )?(?:bàn giao|chuyển giao|trao) (?:lại )?(?:nhiệm vụ|vai trò|chức|công việc)?\s*"
)
# between a role, with its block and school year, and the unit that holds it
HELD_BY = re.compile(
    r"(?:[\s,(]*(?:thi đua|năm học|năm|nhiệm kỳ)?[\s,]*(?:\d{4}\s*[-–]?\s*)*\)?)?"
    r"(?:\s*[-–—:]\s*|\s+là\s+|\s*\(\s*|\s+cho\s+|\)\s*,\s*hiệu trưởng\s+"
    r"|\s*,\s*(?:ông|bà|thầy|cô|đồng chí|đ/c)(?: giáo)? [^.,;:()\n]{3,40}?(?:,| -| –) ?"
    r"(?:hiệu trưởng|giám đốc|trưởng phòng|chủ tịch) )"
    r"(?:các\s+|đơn vị\s+|đồng chí\s+){0,2}"
)
NEXT = re.compile(
    r"\b(?:cử|bầu|suy tôn|giới thiệu|đề cử|bàn giao|chuyển giao|nhiệm vụ cho|năm tiếp theo|năm sau|năm tới|năm học tới"
    r"|năm học sau|kế nhiệm)\b"
)
STAYS = re.compile(r"\b(?:tiếp tục|hiện là|đang)\b")
# "được Sở GD&ĐT phân công làm": the unit between is the one that gave the role
GIVEN = re.compile(r"\b(?:được|do|theo phân công của)\s*$")
GIVES = re.compile(r"\s*(?:tin tưởng |tín nhiệm )?(?:phân công|chỉ định|giao|cử|bầu|chọn)\b")
SIGN = re.compile(r"[^.;,\n]{0,40}?(?::| là )")
OF = re.compile(r" (?:của )?")
JOINED = frozenset({"", "và", "cùng"})
YEAR = re.compile(r"\b(20\d\d) ?[-–] ?20\d\d\b")
# the role that stands with a member's name in a list
WITH_NAME = re.compile(
    r"\s*(?:[-–—:,]\s*|\s(?:là|làm|giữ|giữ vai trò|đảm nhận) |\s)(?:đơn vị )?"
    r"(?:phó |trưởng )?(?:cụm|khối)(?: trưởng| phó)?(?: thi đua)?\s*$",
    re.IGNORECASE,
)
