"""The words on either side of a row of organisations that say whether they are a block's members. For folded text.

Those before a row are searched up to its first name, those behind it from its last.
"""

import re

from pipeline.extract.blocks.announced import COUNT, NOUN

LONGEST_GAP = 60  # characters between two names of a row: a role, a bracket
_BLOCK = r"(?:khối|cụm)\b"
_WORDS = r"(?: [^\W\d_]+)"
# what may stand between the words that say whose list it is, and the list
_WHO = (
    r"(?:(?:lãnh đạo|đại diện|thủ trưởng|hiệu trưởng|giám đốc|chủ tịch|ban giám hiệu|ban chấp hành|đại biểu|cán bộ|các"
    r"|những|của|từ|đến từ|là|gồm|bao gồm|có|đó là|cụ thể|như sau|còn|sau|đây|công đoàn"
    r"|(?:sở|phòng) (?:giáo dục và đào tạo|gd ?[&-]? ?đt)|sở|phòng"
    rf"|{COUNT}|{NOUN})\b|[\s:,(–—-])*+$"
)
HINTS = re.compile(r"khối|cụm|giao ước|cam kết|thành viên|tham gia|có mặt|dự\b|ngồi lại")
COMMA = re.compile(r"[,;]")
JOINT = re.compile(r"[,;]|\b(?:và|cùng|với)\b")
THAT_IS = re.compile(r"(?:cụ thể|gồm|bao gồm|đó là|danh sách|gồm có|trong đó)(?: là| gồm| có| như sau)?\s*:?")
# the end of a sentence behind which its list follows: "… các trường trong khối. Cụ thể: A, B và C"
GOES_ON = re.compile(r"[.;]\s*(?=(?:cụ thể|đó là|gồm|bao gồm|danh sách|trong đó)\b[^.;]*$)")
# said of the block's units: "các trường trong khối: …", "thành viên của khối là …", "cùng chung khối là …"
_ARE = r"(?:[^.;:(\n]{0,80}?(?:\b(?:là|gồm|bao gồm|có|cụ thể|như sau)\b|[:(,–-]))?"
MEMBERS_BEFORE = re.compile(
    r"(?:"
    rf"(?:thành viên|\b{NOUN}){_WORDS}{{0,6}} (?:trong|thuộc|của|cùng|chung) (?:danh sách |một )?{_BLOCK}{_ARE}"
    rf"|\bthành viên\b(?! (?:của )?(?:đoàn|ban|tổ|đội|hội đồng)\b)(?:[^.;:(\n]{{0,40}} {_BLOCK})?{_ARE}"
    rf"|\b(?:trong|thuộc|chung|cùng|vào|tham gia) (?:một )?{_BLOCK}[^.;:(\n]{{0,60}}?(?:\b(?:là|có|gồm)\b|[:(])"
    rf"|\b{_BLOCK}[^.,;:\n]{{0,60}}\b(?:bao gồm|gồm|quy tụ|tập hợp|tạo thành từ|hợp thành từ"
    rf"|có(?! (?:sự|mặt|đại diện|lãnh đạo|ông|bà|đồng chí|đ/c|nhiều|các đồng chí)\b))\b{_ARE}"
    rf"|\bchung (?:một )?{_BLOCK}[^.;:(\n]{{0,40}},"
    rf"){_WHO}"
)
MEMBERS_BEHIND = re.compile(
    rf"[\s,(–—-]*(?:(?:đều|cùng|hiện|đang|hợp|lập|tạo|năm nay|năm học này) ){{0,3}}"
    rf"(?:(?:là|được xếp|được phân|xếp|nằm|đứng|sinh hoạt|hoạt động|góp mặt|thành)\b ?){{0,2}}"
    rf"(?:(?:các|những|{COUNT}) )?(?:{NOUN} ?){{0,2}}(?:của |trong |thuộc |cùng |chung |vào |nên |thành )+"
    rf"(?:một )?{_BLOCK}"
    rf"|[\s,]*(?:được )?(?:ghép|xếp|gộp|sáp nhập|đưa) (?:chung |lại )?(?:thành |vào )(?:một )?{_BLOCK}"
    rf"|[\s,(–—-]*(?:đều |cùng )?(?:là )?(?:(?:các|những|{COUNT}) )?(?:{NOUN} )?thành viên(?: của| trong)? {_BLOCK}"
)
ONCE = ("tách từ ", "tách ra từ ", "tách khỏi ")  # before the block that they were of
# those who put their names under the pledge
_PLEDGE = r"(?:giao ước|cam kết(?: thi đua)?)\b"
SIGN_BEFORE = re.compile(
    rf"{_PLEDGE}[^.;:(\n]{{0,60}}?(?:\bgiữa\b|\b(?:gồm|có|là|do|bởi|được)\b|[:(]){_WHO}"
    rf"|\b(?:ký|đặt bút)\b[^.;:(\n]{{0,60}}?(?:\bgiữa\b|[:(]){_WHO}"
    rf"|\b(?:tham gia ký|cùng ký|ngồi lại|chữ ký|đặt bút ký)\b[^.;:(\n]{{0,60}}?\b(?:là|gồm|có|của)\b{_WHO}"
    rf"|\blễ ký kết(?: {_PLEDGE})?(?: thi đua)? của\b{_WHO}"
)
SIGN_BEHIND = re.compile(rf"[^.;:\n]{{0,60}}?\b(?:ký|đặt bút)\b[^.;:\n]{{0,60}}?\b(?:{_PLEDGE}|biên bản)")
ATTEND_BEFORE = re.compile(
    r"\b(?:tham dự|đến dự|về dự|dự|có mặt|tham gia|góp mặt)\b[^.;:(\n]{0,100}?"
    r"(?:(?P<all>\bcác (?:đơn vị|trường|phòng|trung tâm|công đoàn|cđcs|hội)\b[^.;:,(\n]{0,30}:)"
    rf"|\b{COUNT} {NOUN}\b[^.;:(\n]{{0,40}}?(?:[:(]|\b(?:gồm|là)\b)){_WHO}"
)
# rows of others: of winners, speakers, hosts, guests, teams, of whoever is only spoken of
OTHERS_BEFORE = re.compile(
    r"\b(?:khách mời|chứng kiến|ngoài (?:khối|cụm)|một số|tiêu biểu|điển hình|dẫn đầu|xuất sắc|tham luận|ý kiến"
    r"|phát biểu|kinh nghiệm|thăm|tham quan|kiểm tra|chấm điểm|tặng|trao|biểu dương|tuyên dương|vinh danh|đề nghị"
    r"|suy tôn|bình chọn|được khen|chưa nộp|chậm nộp|đoàn (?:kiểm tra|công tác|đánh giá)"
    r"|tổ (?:thư ký|công tác|giúp việc)"
    r"|ban (?:tổ chức|chỉ đạo|giám khảo|soạn thảo)|tài trợ|tỉnh bạn|giao cho|luân phiên|tổ chức tại|đơn vị bạn|quà"
    r"|nổi bật|đáng chú ý|đi đầu|tiên phong|nhất là|kết nghĩa|chúc mừng|gian hàng|tiết mục|cách làm|học hỏi)\b"
    r"[^.;\n]{0,90}$"
    r"|\b(?:phó (?:trưởng )?(?:khối|cụm)|(?:khối|cụm) (?:phó|trưởng)|trưởng (?:khối|cụm))\b[^.;,\n]{0,40}$"
)
# the same, unless the words that say whose list it is follow: "Thực hiện hướng dẫn, các trường trong khối gồm …"
OTHERS_BETWEEN = re.compile(
    r"\b(?:chỉ đạo|phối hợp|đạt|giải|đội|hội đồng|gửi|công văn|hướng dẫn|chỉ thị|học sinh|đăng ký|chưa|chậm|không"
    r"|so với|hỗ trợ|ủng hộ|nhận|thực hiện)\b[^.;\n]{0,90}$"
)
OTHERS_BEHIND = re.compile(
    r"[^.;:\n]{0,50}?\b(?:được (?:tặng|trao|khen|đề nghị|suy tôn|biểu dương|tuyên dương|vinh danh|công nhận"
    r"|bình chọn|chọn|nhận|mời)|đạt|dẫn đầu|xếp (?:thứ|hạng|loại|nhất|nhì)|vinh dự|đón nhận|đoạt|giành|trình bày"
    r"|tham luận|phát biểu|chia sẻ|báo cáo|nêu|đề xuất|góp ý|cho biết|hoàn thành|vượt|tỉnh bạn|ngoài (?:khối|cụm)"
    r"|vào vòng|thắng|tiêu biểu|điển hình|có nhiều)\b"
)
# "10 trường THPT của | bốn huyện A, B, C và D": where they are
PLACES = re.compile(rf"(?:(?:các|{COUNT}) )?(?:huyện|tỉnh|xã|phường|quận|thị xã|thành phố)\b")
OF_PLACES = re.compile(
    rf"\b{NOUN}\b[^.;:(\n]{{0,80}}\b(?:của|thuộc|ở|tại|trên địa bàn|từ) (?:(?:các|{COUNT}) )?"
    r"(?:(?:huyện|tỉnh|xã|phường|quận|thị xã|thành phố),? ){0,3}$"
)
HEADING = re.compile(
    r"\n(?=[^\n]*(?:khối|cụm|giao ước|thành viên))(?=[^\n]{8,200}\n\s*(?:[-–•*+]|\(?\d{1,2}[.)]))(?P<line>[^\n]+)"
)
