"""Words of which names and sentences are made: common ones, or invented."""

from random import Random


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.replace("\n", " ").split("|"))


SURNAMES = _words("""
    Nguyễn | Trần | Lê | Phạm | Hoàng | Phan | Vũ | Đặng | Bùi | Đỗ | Hồ | Ngô | Dương | Lý | Đinh
""")
SURNAME_WEIGHTS = (31, 11, 10, 7, 5, 5, 5, 4, 4, 4, 3, 3, 3, 2, 2)
MIDDLES_MEN = _words("""
    Văn | Đức | Hữu | Quang | Minh | Xuân | Công | Ngọc | Thanh | Trọng | Đình | Khắc | Bá | Viết
""")
MIDDLES_WOMEN = _words("""
    Thị | Thị Thu | Thị Thanh | Thị Ngọc | Thị Bích | Thị Hồng | Thu | Kim | Thị Mai | Thị Minh
""")
MEN = _words("""
    Hùng | Dũng | Sơn | Tuấn | Hải | Thắng | Bình | Long | Quân | Phúc | Lâm | Toàn | Khải | Việt | Đạt | Nam | Hiếu
    | Tâm | Thành | Vinh | Cường | Trung | Lữ | Quán | Nghĩa | Thịnh | Bảo | Kiên | Tùng | An
""")
WOMEN = _words("""
    Hà | Hương | Lan | Hoa | Mai | Nga | Thủy | Yến | Hạnh | Huyền | Loan | Oanh | Trang | Phượng | Vân | Liên |
    Dung | Hiền | Tâm | Hằng | Thảo | Nhung | Xuân | Ngân | Diệp | Quyên | Thoa | Cúc | Châu | Linh
""")
# schools everywhere bear these
FAMOUS = _words("""
    Nguyễn Trãi | Lê Lợi | Trần Phú | Lê Quý Đôn | Nguyễn Du | Chu Văn An | Phan Bội Châu | Trần Hưng Đạo |
    Quang Trung | Nguyễn Huệ | Lý Thường Kiệt | Hai Bà Trưng | Nguyễn Bỉnh Khiêm | Phan Chu Trinh | Lê Hồng Phong |
    Hoàng Hoa Thám | Ngô Quyền | Nguyễn Đình Chiểu | Võ Thị Sáu | Kim Đồng
""")
FIRST_SYLLABLES = _words("""
    Đồi | Suối | Bình | Tân | Phú | Long | Hòa | Vĩnh | An | Sơn | Lâm | Thanh | Xuân | Đông | Tây | Yên | Quảng |
    Hưng | Mỹ | Phước | Cẩm | Kim | Nghĩa | Đức | Thạch | Mường | Bản | Nậm | Chư | Ia
""")
SECOND_SYLLABLES = _words("""
    Thông | Bạc | Lâm | Hiệp | Thịnh | Sơn | Thủy | Giang | Phong | Lộc | Thành | Xuân | Hải | Điền | Khê | Trung |
    Đồng | Quang | Lợi | Hà | Châu | Nguyên | Vân | Trạch | Phú | Mai | Lũng | Pa | Sa | Tô
""")
MOVEMENT_HEADS = _words("""
    Lớp học | Ngôi trường | Tiết học | Trang sách | Thư viện | Sân trường | Mái ấm | Bếp ăn
""")
MOVEMENT_TAILS = _words("""
    xanh | hạnh phúc | không giấy | số | yêu thương | mở | sáng tạo | an toàn | vì bạn | đến bản
""")
NOUNS = _words("""
    nhà trường | giáo viên | học sinh | phụ huynh | công đoàn | chi đoàn | tổ trưởng | thư viện | lớp học | sân chơi
    | bài giảng | hồ sơ | phòng bộ môn | câu lạc bộ | vườn trường | bữa ăn | giờ học | đề tài | sáng kiến | nền nếp
    | sĩ số | kinh phí | thiết bị | tài liệu | phần mềm | bản tin | nhóm bạn | điểm trường | ký túc xá | nhà bếp |
    hội thao | văn nghệ | kỹ năng | thói quen | dự án | kế hoạch | báo cáo | chuyên đề | hội đồng | ban giám khảo |
    đội tuyển | trò chơi | bài thơ | bức tranh | cây xanh | nguồn nước | con đường | mái nhà | thôn bản | xóm giềng
    | cựu học sinh | nhà hảo tâm | đoàn công tác | cộng đồng | gia đình | truyền thống | chất lượng | tinh thần |
    trách nhiệm | niềm vui
""")
VERBS = _words("""
    chia sẻ | hoàn thiện | rà soát | bổ sung | giới thiệu | duy trì | mở rộng | ghi nhận | chăm chút | động viên |
    kiểm tra | sắp xếp | trao đổi | lắng nghe | gây dựng | thử nghiệm | điều chỉnh | phối hợp cùng | tìm hiểu |
    giúp đỡ | đón nhận | vun trồng | sửa sang | tiếp sức cho | nhắc nhở | học hỏi từ | gắn bó với | làm mới |
    đồng hành với | hướng về | đánh giá | đề xuất | lan tỏa | kết nối | bảo đảm | nâng niu | dành cho | nghiên cứu |
    đổi thay | quan tâm
""")
QUALITIES = _words("""
    mới | nhỏ | bền bỉ | thiết thực | gọn nhẹ | vùng xa | lâu năm | trẻ tuổi | đầu tiên | cuối kỳ | hằng tuần |
    tự nguyện | sáng tạo | khó khăn | vững vàng | tươi vui | giản dị | hiện đại | nền tảng | đa dạng | riêng biệt |
    chung tay | ấm áp | kịp thời | cẩn thận | đúng hạn | rộng rãi | sâu sắc | khiêm tốn | tích cực
""")
LINKS = _words("""
    để | và | trong khi | nhờ | cùng với | sau khi | bằng cách | nhằm | từ lúc | thay vì | dù | bởi | theo lời |
    trước khi | ngay khi | như
""")
LEVELS = (
    ("THPT", "Trung học phổ thông"),
    ("THCS", "Trung học cơ sở"),
    ("Tiểu học", "Tiểu học"),
    ("Mầm non", "Mầm non"),
)
MOVEMENTS = _words("""
    Dạy tốt, học tốt |
    Đổi mới, sáng tạo trong dạy và học |
    Xây dựng trường học thân thiện, học sinh tích cực |
    Giỏi việc trường, đảm việc nhà |
    Cả nước thi đua xây dựng xã hội học tập |
    Nghìn việc tốt |
    Kế hoạch nhỏ |
    Xanh - sạch - đẹp, bảo đảm an toàn vệ sinh lao động |
    Lao động giỏi, lao động sáng tạo |
    Hai tốt
""")
AWARDS_TO_UNITS = (
    ("Cờ thi đua", "title"),
    ("Bằng khen", "certificate"),
    ("Tập thể Lao động xuất sắc", "title"),
    ("Giấy khen", "commendation"),
)
AWARDS_TO_PEOPLE = (
    ("Bằng khen", "certificate"),
    ("Giấy khen", "commendation"),
    ("Chiến sĩ thi đua cơ sở", "title"),
    ("Kỷ niệm chương", "insignia"),
)


def person(random: Random) -> tuple[str, bool]:
    """A person's full name, and whether it is a woman's."""
    surname = random.choices(SURNAMES, SURNAME_WEIGHTS)[0]
    if random.random() < 0.45:
        return f"{surname} {random.choice(MIDDLES_WOMEN)} {random.choice(WOMEN)}", True
    return f"{surname} {random.choice(MIDDLES_MEN)} {random.choice(MEN)}", False


def place(random: Random) -> str:
    """An invented name of two syllables."""
    return f"{random.choice(FIRST_SYLLABLES)} {random.choice(SECOND_SYLLABLES)}"


def filler(random: Random) -> str:
    """A sentence that says nothing a registry asks for, of words as free as those of unrelated articles."""
    kinds = (NOUNS, QUALITIES, VERBS, NOUNS, LINKS, VERBS, NOUNS, QUALITIES)
    clause = [random.choice(words) for words in kinds]
    if random.random() < 0.5:
        clause += ["ở", place(random)]
    if random.random() < 0.5:
        clause += [random.choice(words) for words in (LINKS, NOUNS, VERBS, NOUNS)]
    said = " ".join(clause)
    return f"{said[0].upper()}{said[1:]}."
