"""Awards as prose tells them: a school's history, counted holders, proposals, decisions, lists that come later."""

import pytest

from models import Article, Award
from pipeline.extract import spans
from pipeline.extract.pipe import ORDER, build

Told = list[tuple[str, str, str | None]]


def records(text: str) -> list[Award]:
    nlp = build()
    doc = nlp.make_doc(text)
    doc._.article = Article(key="k", title=text.partition("\n")[0], text=text)
    names = [name for _, name in ORDER]
    for name in names[: names.index("thidua_awards") + 1]:
        doc = nlp.get_pipe(name)(doc)
    return spans.found(doc, spans.AWARDS, Award)


def awards(text: str) -> Told:
    return [(award.recipient, award.award, award.grantor) for award in records(text)]


TOLD: list[tuple[str, Told]] = [
    (
        "Cô Lê Thị Mẫn, Hiệu trưởng Trường THPT Bản Mây, được Chủ tịch nước phong danh hiệu Nhà giáo Ưu tú.",
        [("Lê Thị Mẫn", "Nhà giáo Ưu tú", "Chủ tịch nước")],
    ),
    (
        (
            "Cả huyện có 88 cá nhân được công nhận chiến sĩ thi đua cấp cơ sở, 31 tập thể lao động tiên tiến, "
            "540 cá nhân lao động tiên tiến."
        ),
        [
            ("88 cá nhân", "chiến sĩ thi đua cấp cơ sở", None),
            ("31 tập thể", "tập thể lao động tiên tiến", None),
            ("540 cá nhân", "lao động tiên tiến", None),
        ],
    ),
    (
        "Nhiệm kỳ qua có 1.250 lượt người đạt chiến sĩ thi đua cơ sở.",
        [("1.250 lượt người", "chiến sĩ thi đua cơ sở", None)],
    ),
    (
        (
            "Cuối năm, trường có 04 cô giáo là chiến sĩ thi đua cơ sở, 2 cô được UBND quận tặng Giấy khen và 03 "
            "thầy nhận Bằng khen của UBND thành phố."
        ),
        [
            ("04 cô giáo", "chiến sĩ thi đua cơ sở", None),
            ("2 cô", "Giấy khen", "UBND quận"),
            ("03 thầy", "Bằng khen", "UBND thành phố"),
        ],
    ),
    (
        (
            "Tại lễ khai giảng, Trường THCS Nậm Sỏ nhận Cờ thi đua xuất sắc của UBND tỉnh; UBND huyện cũng "
            "tặng trường Giấy khen vì thành tích xuất sắc."
        ),
        [("Trường THCS Nậm Sỏ", "Cờ thi đua xuất sắc", "UBND tỉnh"), ("Trường THCS Nậm Sỏ", "Giấy khen", "UBND huyện")],
    ),
    (
        "Chủ tịch nước đã phong tặng Trường THPT Nậm Rốm danh hiệu Anh hùng Lao động.",
        [("Trường THPT Nậm Rốm", "Anh hùng Lao động", "Chủ tịch nước")],
    ),
    (
        (
            "Sở GD&ĐT công nhận 12 tập thể đạt danh hiệu Tập thể lao động xuất sắc, 30 cá nhân đạt danh hiệu "
            "Chiến sĩ thi đua cơ sở."
        ),
        [("12 tập thể", "Tập thể lao động xuất sắc", "Sở GD&ĐT"), ("30 cá nhân", "Chiến sĩ thi đua cơ sở", "Sở GD&ĐT")],
    ),
    (
        "Ông Lê Văn Hợi trao cho thầy Mạc Văn Tú Bằng khen của Thủ tướng Chính phủ.",
        [("Mạc Văn Tú", "Bằng khen", "Thủ tướng Chính phủ")],
    ),
    (
        "Thầy trò tự hào về danh hiệu Anh hùng Lao động mà Chủ tịch nước trao tặng Trường THPT Nậm Rốm.",
        [("Trường THPT Nậm Rốm", "Anh hùng Lao động", "Chủ tịch nước")],
    ),
    (
        (
            "Bằng khen của Bộ Giáo dục và Đào tạo được trao cho 9 nhà giáo, danh hiệu Chiến sĩ thi đua cấp Bộ "
            "cho 3 giảng viên, Huy hiệu Thành phố cho 5 cá nhân."
        ),
        [
            ("9 nhà giáo", "Bằng khen", "Bộ Giáo dục và Đào tạo"),
            ("3 giảng viên", "Chiến sĩ thi đua cấp Bộ", None),
            ("5 cá nhân", "Huy hiệu Thành phố", None),
        ],
    ),
    (
        (
            "Năm nay, Bằng khen của Thủ tướng Chính phủ thuộc về 3 tập thể: Trường Mầm non Sơn Trà (Tân Trụ), "
            "Trường Tiểu học Hà Hiệu (Ba Bể), Trường THCS Nậm Sỏ (Mường La) và 21 cá nhân."
        ),
        [
            ("Trường Mầm non Sơn Trà", "Bằng khen", "Thủ tướng Chính phủ"),
            ("Trường Tiểu học Hà Hiệu", "Bằng khen", "Thủ tướng Chính phủ"),
            ("Trường THCS Nậm Sỏ", "Bằng khen", "Thủ tướng Chính phủ"),
            ("21 cá nhân", "Bằng khen", "Thủ tướng Chính phủ"),
        ],
    ),
    (
        (
            "Trường THPT Nậm Rốm kỷ niệm 30 năm thành lập.\nBa thập niên ấy không ít gian khó. Nhà trường đã "
            "được trao tặng Huân chương Lao động hạng Ba năm 1999, Cờ thi đua của Thủ tướng Chính phủ năm "
            "2014; năm nào cũng đạt danh hiệu tập thể lao động xuất sắc, ba lần nhận cờ thi đua của UBND tỉnh."
        ),
        [
            ("Trường THPT Nậm Rốm", "Huân chương Lao động hạng Ba", None),
            ("Trường THPT Nậm Rốm", "Cờ thi đua", "Thủ tướng Chính phủ"),
            ("Trường THPT Nậm Rốm", "tập thể lao động xuất sắc", None),
            ("Trường THPT Nậm Rốm", "cờ thi đua", "UBND tỉnh"),
        ],
    ),
    (
        (
            "Trường THPT Nậm Rốm (huyện Mường La) thành lập năm 1993. Thành tích của trường đã rõ: nhiều năm "
            "liền đứng đầu khối THPT, được tặng Cờ thi đua của Chính phủ, của Bộ GD-ĐT, ba lần được Chủ tịch "
            "nước thưởng Huân chương Lao động hạng Nhất, Nhì, Ba."
        ),
        [
            ("Trường THPT Nậm Rốm", "Cờ thi đua", "Chính phủ"),
            ("Trường THPT Nậm Rốm", "Cờ thi đua", "Bộ GD-ĐT"),
            ("Trường THPT Nậm Rốm", "Huân chương Lao động hạng Nhất", "Chủ tịch nước"),
            ("Trường THPT Nậm Rốm", "Huân chương Lao động hạng Nhì", "Chủ tịch nước"),
            ("Trường THPT Nậm Rốm", "Huân chương Lao động hạng Ba", "Chủ tịch nước"),
        ],
    ),
    (
        (
            "Trường Tiểu học Hà Hiệu 1 nhiều năm đạt danh hiệu tập thể lao động xuất sắc, luôn dẫn đầu khối "
            "thi đua; 3 năm liền nhận cờ thi đua của UBND tỉnh Hà Nam, 1 năm nhận cờ thi đua của Chính "
            "phủ.\nTrường có 57 cá nhân được Chủ tịch UBND tỉnh tặng bằng khen; 9 cá nhân nhận bằng khen của "
            "Thủ tướng Chính phủ; 3 cá nhân được Chủ tịch nước phong tặng Nhà giáo ưu tú…"
        ),
        [
            ("Trường Tiểu học Hà Hiệu 1", "tập thể lao động xuất sắc", None),
            ("Trường Tiểu học Hà Hiệu 1", "cờ thi đua", "UBND tỉnh Hà Nam"),
            ("Trường Tiểu học Hà Hiệu 1", "cờ thi đua", "Chính phủ"),
            ("57 cá nhân", "bằng khen", "Chủ tịch UBND tỉnh"),
            ("9 cá nhân", "bằng khen", "Thủ tướng Chính phủ"),
            ("3 cá nhân", "Nhà giáo ưu tú", "Chủ tịch nước"),
        ],
    ),
    (
        (
            "Thành tích tiêu biểu của Trường Cao đẳng Sông Thao\n- Năm 2003: Tập thể Lao động Xuất sắc. Được "
            "UBND tỉnh tặng Bằng khen.\n- Năm 2007: Tập thể Lao động Xuất sắc. UBND tỉnh tặng Cờ thi đua xuất "
            "sắc.\n- Năm 2008: Huân chương Lao động hạng III; Bằng khen Bộ Tư pháp."
        ),
        [
            ("Trường Cao đẳng Sông Thao", "Tập thể Lao động Xuất sắc", None),
            ("Trường Cao đẳng Sông Thao", "Bằng khen", "UBND tỉnh"),
            ("Trường Cao đẳng Sông Thao", "Cờ thi đua xuất sắc", "UBND tỉnh"),
            ("Trường Cao đẳng Sông Thao", "Huân chương Lao động hạng III", None),
            ("Trường Cao đẳng Sông Thao", "Bằng khen", "Bộ Tư pháp"),
        ],
    ),
    (
        (
            "Năm 2003, Khoa Kinh tế được tặng Bằng khen của Bộ; Công đoàn Khoa được tặng Bằng khen của Công "
            "đoàn Giáo dục Việt Nam."
        ),
        [("Khoa Kinh tế", "Bằng khen", "Bộ"), ("Công đoàn Khoa", "Bằng khen", "Công đoàn Giáo dục Việt Nam")],
    ),
    (
        (
            "Cô Nguyễn Thị Mơ là giáo viên Trường Mầm non Sao Mai. Năm học 2015 - 2016 cô đã được Chủ tịch "
            "nước tặng bằng khen."
        ),
        [("Nguyễn Thị Mơ", "bằng khen", "Chủ tịch nước")],
    ),
    (
        (
            "Thầy Mạc Văn Tú công tác tại Trường THPT Nậm Rốm đã 20 năm. Thầy nhiều năm đạt danh hiệu Chiến sĩ "
            "thi đua cơ sở, được Bộ trưởng Bộ GD&ĐT tặng Bằng khen."
        ),
        [("Mạc Văn Tú", "Chiến sĩ thi đua cơ sở", None), ("Mạc Văn Tú", "Bằng khen", "Bộ trưởng Bộ GD&ĐT")],
    ),
    (
        (
            "3 cá nhân được Hội đồng tỉnh đề nghị Chủ tịch nước tặng danh hiệu Nhà giáo Ưu tú.\nDanh sách gồm: "
            "Mạc Văn Tú, Phó Hiệu trưởng Trường Cao đẳng Sông Thao; Lê Văn Hợi, Hiệu trưởng Trường THPT Nậm "
            "Rốm; Vi Thị Xuân, giáo viên Trường THPT Tả Ngảo (Sa Pa)."
        ),
        [
            ("Mạc Văn Tú", "Nhà giáo Ưu tú", "Chủ tịch nước"),
            ("Lê Văn Hợi", "Nhà giáo Ưu tú", "Chủ tịch nước"),
            ("Vi Thị Xuân", "Nhà giáo Ưu tú", "Chủ tịch nước"),
        ],
    ),
    (
        (
            "Đợt này huyện Nậm Sỏ có 2 nhà giáo nhận Bằng khen của Bộ trưởng Bộ Giáo dục và Đào tạo: thầy Mạc "
            "Văn Tú - Giáo viên Trường THPT Nậm Rốm (huyện Nậm Sỏ) và cô Lã Thị Huế - Giáo viên Trường "
            "Tiểu học Hà Hiệu."
        ),
        [
            ("Mạc Văn Tú", "Bằng khen", "Bộ trưởng Bộ Giáo dục và Đào tạo"),
            ("Lã Thị Huế", "Bằng khen", "Bộ trưởng Bộ Giáo dục và Đào tạo"),
        ],
    ),
    (
        (
            "UBND tỉnh tặng Bằng khen cho các thầy cô:\nMạc Văn Tú - Trường THPT Nậm Rốm\nLã Thị Huế - Trường "
            "Tiểu học Hà Hiệu"
        ),
        [("Mạc Văn Tú", "Bằng khen", "UBND tỉnh"), ("Lã Thị Huế", "Bằng khen", "UBND tỉnh")],
    ),
    (
        "Chủ tịch UBND huyện trao Giấy khen cho các cô giáo: Lã Thị Huế, Vi Thị Xuân và thầy Mạc Văn Tú.",
        [
            ("Lã Thị Huế", "Giấy khen", "Chủ tịch UBND huyện"),
            ("Vi Thị Xuân", "Giấy khen", "Chủ tịch UBND huyện"),
            ("Mạc Văn Tú", "Giấy khen", "Chủ tịch UBND huyện"),
        ],
    ),
    (
        (
            "Phó Chủ tịch UBND tỉnh Lê Văn Hợi trao Bằng khen của Chủ tịch UBND tỉnh cho Trường THPT Nậm Rốm, "
            "THPT Tả Ngảo và Phòng GD&ĐT huyện Sa Pa"
        ),
        [
            ("Trường THPT Nậm Rốm", "Bằng khen", "Chủ tịch UBND tỉnh"),
            ("THPT Tả Ngảo", "Bằng khen", "Chủ tịch UBND tỉnh"),
            ("Phòng GD&ĐT huyện Sa Pa", "Bằng khen", "Chủ tịch UBND tỉnh"),
        ],
    ),
    (
        "Trao tặng bằng khen cấp Tỉnh cho 3 giáo viên\nTrao tặng chiến sĩ thi đua cho 4 giáo viên",
        [("3 giáo viên", "bằng khen cấp Tỉnh", None), ("4 giáo viên", "chiến sĩ thi đua", None)],
    ),
    (
        (
            "Chủ tịch nước vừa ký Quyết định số 1234/QĐ-CTN tặng thưởng Huân chương Lao động hạng Ba cho "
            "Trường THPT Nậm Rốm, tỉnh Lai Châu."
        ),
        [("Trường THPT Nậm Rốm", "Huân chương Lao động hạng Ba", "Chủ tịch nước")],
    ),
    (
        (
            "Quyết định số 77/QĐ-CTN do Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam ký hôm 03 tháng 5 năm "
            "2011, phong tặng danh hiệu “Anh hùng Lao động” cho 8 tập thể và 3 cá nhân của ngành."
        ),
        [
            ("8 tập thể", "Anh hùng Lao động", "Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam"),
            ("3 cá nhân", "Anh hùng Lao động", "Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam"),
        ],
    ),
    (
        (
            "Phó Thủ tướng Chính phủ Trần Văn Bảo vừa ký Quyết định tặng Cờ thi đua của Thủ tướng Chính phủ "
            "cho Trường THPT Nậm Rốm (thị xã Nậm Sỏ) đã hoàn thành xuất sắc nhiệm vụ;\nTặng Bằng khen cho 1 "
            "tập thể và 12 cá nhân tỉnh Hà Nam."
        ),
        [
            ("Trường THPT Nậm Rốm", "Cờ thi đua", "Thủ tướng Chính phủ"),
            ("1 tập thể", "Bằng khen", None),
            ("12 cá nhân", "Bằng khen", None),
        ],
    ),
    (
        (
            "Sở Giáo dục và Đào tạo tỉnh Hà Nam đón Huân chương Lao động hạng Nhì\nThừa ủy quyền của Chủ tịch "
            "nước, Phó Chủ tịch UBND tỉnh trao Huân chương Lao động hạng Nhì cho Sở GD&ĐT Hà Nam, Huân chương Lao động "
            "hạng Ba cho bà Vi Thị Xuân – Trưởng phòng Tổ chức."
        ),
        [
            ("Sở GD&ĐT Hà Nam", "Huân chương Lao động hạng Nhì", "Chủ tịch nước"),
            ("Vi Thị Xuân", "Huân chương Lao động hạng Ba", "Chủ tịch nước"),
        ],
    ),
    (
        (
            "Sở GD&ĐT Hà Nam được đề nghị tặng Cờ thi đua\nSở Giáo dục và Đào tạo Hà Nam được Bộ Giáo dục và "
            "Đào tạo tặng Cờ thi đua năm học 2015 - 2016."
        ),
        [("Sở Giáo dục và Đào tạo Hà Nam", "Cờ thi đua", "Bộ Giáo dục và Đào tạo")],
    ),
    (
        (
            "Riêng khối tiểu học có 1 tập thể nhận Huân chương Lao động hạng Nhất, 2 tập thể và 1 cá nhân nhận Huân "
            "chương Lao động hạng Ba, còn 4 tập thể nhận cờ thi đua của Chính phủ."
        ),
        [
            ("1 tập thể", "Huân chương Lao động hạng Nhất", None),
            ("2 tập thể", "Huân chương Lao động hạng Ba", None),
            ("1 cá nhân", "Huân chương Lao động hạng Ba", None),
            ("4 tập thể", "cờ thi đua", "Chính phủ"),
        ],
    ),
    (
        (
            "Cụm đã bỏ phiếu, đề nghị Bộ GD&ĐT tặng Cờ thi đua cho Trường THPT Nậm Rốm và "
            "UBND tỉnh tặng cờ thi đua cho Trường THPT Tả Ngảo."
        ),
        [
            ("Trường THPT Nậm Rốm", "Cờ thi đua", "Bộ GD&ĐT"),
            ("Trường THPT Tả Ngảo", "cờ thi đua", "UBND tỉnh"),
        ],
    ),
    (
        (
            "Được tuyên dương có 4 tập thể và 6 thầy cô giáo đạt thành tích xuất sắc được Bộ GD&ĐT tặng bằng "
            "khen; 51 cán bộ, giáo viên, học sinh đạt giải trong các kỳ thi được nhận bằng khen của UBND tỉnh."
        ),
        [
            ("4 tập thể", "bằng khen", "Bộ GD&ĐT"),
            ("6 thầy cô giáo", "bằng khen", "Bộ GD&ĐT"),
            ("51 cán bộ, giáo viên, học sinh", "bằng khen", "UBND tỉnh"),
        ],
    ),
    (
        (
            "Liên đoàn Lao động huyện đã trao Cờ thi đua của LĐLĐ thành phố cho 2 tập thể; Bằng khen của LĐLĐ "
            "thành phố cho 4 tập thể và 8 cá nhân; Giấy khen của LĐLĐ huyện cho 16 tập thể và 70 cá nhân."
        ),
        [
            ("2 tập thể", "Cờ thi đua", "LĐLĐ thành phố"),
            ("4 tập thể", "Bằng khen", "LĐLĐ thành phố"),
            ("8 cá nhân", "Bằng khen", "LĐLĐ thành phố"),
            ("16 tập thể", "Giấy khen", "LĐLĐ huyện"),
            ("70 cá nhân", "Giấy khen", "LĐLĐ huyện"),
        ],
    ),
    (
        "Có 23 nhà giáo được Chủ tịch nước phong tặng danh hiệu Nhà giáo Nhân dân, Nhà giáo Ưu tú.",
        [("23 nhà giáo", "Nhà giáo Nhân dân", "Chủ tịch nước"), ("23 nhà giáo", "Nhà giáo Ưu tú", "Chủ tịch nước")],
    ),
    (
        "Năm 2001, Trường THPT Nậm Rốm vinh dự được đón nhận Huân chương Lao động hạng Ba.",
        [("Trường THPT Nậm Rốm", "Huân chương Lao động hạng Ba", None)],
    ),
    (
        (
            "Huân chương Lao động hạng Nhất (năm 2010), hạng Nhì (năm 2005), hạng Ba (năm 2000) đã được Chủ "
            "tịch nước trao tặng cho Trường THPT Nậm Rốm."
        ),
        [
            ("Trường THPT Nậm Rốm", "Huân chương Lao động hạng Nhất", "Chủ tịch nước"),
            ("Trường THPT Nậm Rốm", "Huân chương Lao động hạng Nhì", "Chủ tịch nước"),
            ("Trường THPT Nậm Rốm", "Huân chương Lao động hạng Ba", "Chủ tịch nước"),
        ],
    ),
    (
        (
            "TT | Họ và tên | Đơn vị | Hình thức khen thưởng\n1 | Mạc Văn Tú | Trường THPT Nậm Rốm | Bằng khen "
            "của Bộ trưởng\n2 | Lã Thị Huế | Trường Mầm non Sao Mai | Giấy khen của Giám đốc Sở"
        ),
        [("Mạc Văn Tú", "Bằng khen", "Bộ trưởng"), ("Lã Thị Huế", "Giấy khen", "Giám đốc Sở")],
    ),
    (
        (
            "STT | Đơn vị | Danh hiệu\n1 | Trường THPT Nậm Rốm | Tập thể Lao động xuất sắc\n2 | Trường THPT Tả "
            "Ngảo | Tập thể Lao động tiên tiến"
        ),
        [
            ("Trường THPT Nậm Rốm", "Tập thể Lao động xuất sắc", None),
            ("Trường THPT Tả Ngảo", "Tập thể Lao động tiên tiến", None),
        ],
    ),
    (
        (
            "DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH\nSTT | Họ và tên | Chức vụ, đơn "
            "vị\n1 | Mạc Văn Tú | Giáo viên Trường THPT Nậm Rốm\n2 | Lã Thị Huế | Hiệu trưởng Trường Mầm non "
            "Sao Mai"
        ),
        [("Mạc Văn Tú", "BẰNG KHEN", "CHỦ TỊCH UBND TỈNH"), ("Lã Thị Huế", "BẰNG KHEN", "CHỦ TỊCH UBND TỈNH")],
    ),
    (
        (
            "Danh sách các tập thể được tặng Cờ thi đua của UBND tỉnh:\n1. Trường THPT Nậm Rốm.\n2. Trường "
            "THPT Tả Ngảo.\nDanh sách cá nhân được tặng Bằng khen của Bộ trưởng:\n1. Ông Mạc Văn Tú, Giáo viên "
            "Trường THPT Nậm Rốm."
        ),
        [
            ("Trường THPT Nậm Rốm", "Cờ thi đua", "UBND tỉnh"),
            ("Trường THPT Tả Ngảo", "Cờ thi đua", "UBND tỉnh"),
            ("Mạc Văn Tú", "Bằng khen", "Bộ trưởng"),
        ],
    ),
    (
        (
            "Hội khuyến học tỉnh trao Kỷ niệm chương “Vì sự nghiệp khuyến học” cho 5 cá nhân; cô Lã Thị Huế "
            "được tặng Bằng Lao động sáng tạo của Tổng LĐLĐ Việt Nam."
        ),
        [
            ("5 cá nhân", "Kỷ niệm chương “Vì sự nghiệp khuyến học”", "Hội khuyến học tỉnh"),
            ("Lã Thị Huế", "Bằng Lao động sáng tạo", "Tổng LĐLĐ Việt Nam"),
        ],
    ),
    (
        "Trường Mầm non Sao Mai là đơn vị duy nhất của huyện được nhận Cờ thi đua của Bộ GD&ĐT.",
        [("Trường Mầm non Sao Mai", "Cờ thi đua", "Bộ GD&ĐT")],
    ),
    (
        (
            "Với thành tích đó, Trường Mầm non Sao Mai đã được Chủ tịch UBND tỉnh tặng Bằng khen, UBND huyện "
            "tặng Giấy khen."
        ),
        [
            ("Trường Mầm non Sao Mai", "Bằng khen", "Chủ tịch UBND tỉnh"),
            ("Trường Mầm non Sao Mai", "Giấy khen", "UBND huyện"),
        ],
    ),
    (
        (
            "Sở GD&ĐT đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho 3 tập thể, 5 cá nhân; Bộ GD&ĐT tặng Cờ thi "
            "đua cho Trường THPT Nậm Rốm."
        ),
        [
            ("3 tập thể", "Bằng khen", "Chủ tịch UBND tỉnh"),
            ("5 cá nhân", "Bằng khen", "Chủ tịch UBND tỉnh"),
            ("Trường THPT Nậm Rốm", "Cờ thi đua", "Bộ GD&ĐT"),
        ],
    ),
    (
        (
            "Dịp này, 8 nhà giáo vinh dự được tặng Kỷ niệm chương “Vì sự nghiệp giáo dục”; 2 tập thể, 5 cá "
            "nhân được nhận Bằng khen của Bộ trưởng Bộ Giáo dục và Đào tạo; 10 cá nhân được Giám đốc Sở khen "
            "thưởng."
        ),
        [
            ("8 nhà giáo", "Kỷ niệm chương “Vì sự nghiệp giáo dục”", None),
            ("2 tập thể", "Bằng khen", "Bộ trưởng Bộ Giáo dục và Đào tạo"),
            ("5 cá nhân", "Bằng khen", "Bộ trưởng Bộ Giáo dục và Đào tạo"),
        ],
    ),
    (
        (
            "UBND huyện tặng Giấy khen cho 12 tập thể và 30 cá nhân có thành tích xuất sắc trong năm học 2022 "
            "- 2023; trong đó Trường THCS Nậm Sỏ, Trường Tiểu học Hà Hiệu được tặng Cờ thi đua."
        ),
        [
            ("12 tập thể", "Giấy khen", "UBND huyện"),
            ("30 cá nhân", "Giấy khen", "UBND huyện"),
            ("Trường THCS Nậm Sỏ", "Cờ thi đua", "UBND huyện"),
            ("Trường Tiểu học Hà Hiệu", "Cờ thi đua", "UBND huyện"),
        ],
    ),
    (
        (
            "Năm học qua, trường có 2 giáo viên đạt Chiến sĩ thi đua cấp tỉnh, 15 giáo viên đạt Chiến sĩ thi "
            "đua cơ sở, tập thể nhà trường đạt Tập thể Lao động xuất sắc."
        ),
        [("2 giáo viên", "Chiến sĩ thi đua cấp tỉnh", None), ("15 giáo viên", "Chiến sĩ thi đua cơ sở", None)],
    ),
]
LATER_ARTICLES: list[tuple[str, Told]] = [
    (
        (
            "27 tập thể vừa được tặng Bằng khen. Việc khen thưởng nêu tại Quyết định số 12/QĐ-UBND do Chủ tịch UBND "
            "tỉnh Lê Văn Hợi ký."
        ),
        [("27 tập thể", "Bằng khen", "Chủ tịch UBND tỉnh")],
    ),
    (
        (
            "5 tập thể và 9 cá nhân dẫn đầu phong trào thi đua yêu nước của ngành được Chủ tịch UBND "
            "huyện tặng giấy khen."
        ),
        [("5 tập thể", "giấy khen", "Chủ tịch UBND huyện"), ("9 cá nhân", "giấy khen", "Chủ tịch UBND huyện")],
    ),
    (
        "UBND tỉnh tặng Cờ thi đua cho 12 tập thể. Có tên trong 12 tập thể ấy là Trường THPT Nậm Rốm thuộc Sở GD&ĐT.",
        [("12 tập thể", "Cờ thi đua", "UBND tỉnh"), ("Trường THPT Nậm Rốm", "Cờ thi đua", "UBND tỉnh")],
    ),
    (
        "Bộ tặng Cờ thi đua cho 2 đơn vị dẫn đầu: Sở GD&ĐT Hà Nam, Sở GD&ĐT Lai Châu.",
        [("Sở GD&ĐT Hà Nam", "Cờ thi đua", "Bộ"), ("Sở GD&ĐT Lai Châu", "Cờ thi đua", "Bộ")],
    ),
    (
        "Năm học qua 4 đơn vị nhận Bằng khen của UBND tỉnh, trong số đó 01 đơn vị còn được tặng Cờ thi đua.",
        [("4 đơn vị", "Bằng khen", "UBND tỉnh"), ("01 đơn vị", "Cờ thi đua", "UBND tỉnh")],
    ),
    (
        "Lãnh đạo Đảng, Nhà nước trao danh hiệu cho 9 Nhà giáo nhân dân.",
        [("9 Nhà giáo nhân dân", "Nhà giáo nhân dân", None)],
    ),
    ("Đề nghị cấp trên:\n+ Danh hiệu Lao động tiên tiến: 11/20 đ/c", [("11/20 đ/c", "Lao động tiên tiến", None)]),
    (
        (
            "Căn cứ Quyết định số 7/QĐ-UBND của Chủ tịch UBND huyện Nậm Sỏ về việc công nhận danh hiệu thi đua,\n"
            "I. TẬP THỂ\n- Trường THPT Nậm Rốm: Tập thể Lao động tiên tiến."
        ),
        [("Trường THPT Nậm Rốm", "Tập thể Lao động tiên tiến", "Chủ tịch UBND huyện Nậm Sỏ")],
    ),
    (
        (
            "1. Đề nghị Giám đốc Sở công nhận Chiến sĩ thi đua cơ sở:\n- Cô Vi Thị Xuân, Tổ phó: 9/9\n"
            "2. Công nhận 30 giáo viên đạt Lao động tiên tiến."
        ),
        [("Vi Thị Xuân", "Chiến sĩ thi đua cơ sở", "Giám đốc Sở"), ("30 giáo viên", "Lao động tiên tiến", None)],
    ),
    (
        "Hội nghị suy tôn Trường THPT Nậm Rốm là đơn vị dẫn đầu, đề nghị UBND tỉnh tặng Cờ thi đua.",
        [("Trường THPT Nậm Rốm", "Cờ thi đua", "UBND tỉnh")],
    ),
]
GOING_ON: list[tuple[str, Told]] = [
    (
        "Giấy khen của Công đoàn ngành được tặng cho 12 tập thể có thành tích trong phong trào, 3 tổ và 25 cá nhân.",
        [
            ("12 tập thể", "Giấy khen", "Công đoàn ngành"),
            ("3 tổ", "Giấy khen", "Công đoàn ngành"),
            ("25 cá nhân", "Giấy khen", "Công đoàn ngành"),
        ],
    ),
    (
        "Được đề nghị tặng Bằng khen là Sở GD&ĐT Hà Nam, Lai Châu và Cà Mau.",
        [("Sở GD&ĐT Hà Nam", "Bằng khen", None), ("Lai Châu", "Bằng khen", None), ("Cà Mau", "Bằng khen", None)],
    ),
    (
        (
            "Những người được đề nghị tặng thưởng Huân chương Lao động hạng Ba là ông Lê Văn Hợi, Hiệu trưởng Trường "
            "THPT Nậm Rốm; bà Vi Thị Xuân, giáo viên."
        ),
        [
            ("Lê Văn Hợi", "Huân chương Lao động hạng Ba", None),
            ("Vi Thị Xuân", "Huân chương Lao động hạng Ba", None),
        ],
    ),
    (
        "Trường THPT Nậm Rốm nhận Bằng khen của Bộ trưởng về thành tích nhiều năm, cùng Cờ thi đua của UBND tỉnh.",
        [("Trường THPT Nậm Rốm", "Bằng khen", "Bộ trưởng"), ("Trường THPT Nậm Rốm", "Cờ thi đua", "UBND tỉnh")],
    ),
    (
        "Các chỉ tiêu đều đạt loại tốt; UBND thành phố tặng Cờ thi đua cho Trường THCS Nậm Sỏ.",
        [("Trường THCS Nậm Sỏ", "Cờ thi đua", "UBND thành phố")],
    ),
    (
        "Sau 5 năm phấn đấu, Trường THPT Nậm Rốm được Chủ tịch nước trao tặng Huân chương Lao động hạng Ba.",
        [("Trường THPT Nậm Rốm", "Huân chương Lao động hạng Ba", "Chủ tịch nước")],
    ),
    (
        "Có 8 cá nhân nhận kỉ niệm chương vì sự nghiệp giáo dục.",
        [("8 cá nhân", "kỉ niệm chương vì sự nghiệp giáo dục", None)],
    ),
    (
        (
            "Trường Tiểu học Hà Hiệu từng được Tỉnh đoàn tặng Bằng khen vì thành tích trong công tác Đội, được UBND "
            "tỉnh tặng Cờ thi đua."
        ),
        [("Trường Tiểu học Hà Hiệu", "Bằng khen", "Tỉnh đoàn"), ("Trường Tiểu học Hà Hiệu", "Cờ thi đua", "UBND tỉnh")],
    ),
    (
        (
            "21 nhà giáo được Chủ tịch nước tặng danh hiệu Nhà giáo Nhân dân và 90 nhà giáo được phong tặng danh "
            "hiệu Nhà giáo Ưu tú."
        ),
        [("21 nhà giáo", "Nhà giáo Nhân dân", "Chủ tịch nước"), ("90 nhà giáo", "Nhà giáo Ưu tú", "Chủ tịch nước")],
    ),
]
CATEGORIES = [
    ("Huân chương Lao động hạng Ba", "order"),
    ("Cờ thi đua", "title"),
    ("Bằng khen", "certificate"),
    ("Giấy khen", "commendation"),
    ("Kỷ niệm chương", "insignia"),
    ("Bằng Lao động sáng tạo", None),
]
NOTHING = [
    "Những cá nhân học tập và làm theo “Tư tưởng Hồ Chí Minh” được trao giấy khen.",
    "Các nhà giáo được nhận Bằng khen của Thủ tướng Chính phủ.",
    "Các cá nhân nhận Bằng khen của Thủ tướng Chính phủ.",
    "Nhà trường phấn đấu đạt danh hiệu Tập thể Lao động xuất sắc, được UBND tỉnh tặng Bằng khen.",
    (
        "Theo Luật Thi đua, khen thưởng, danh hiệu Lao động tiên tiến được xét tặng hằng năm cho cá nhân "
        "hoàn thành tốt nhiệm vụ."
    ),
    "Đồng chí Giám đốc Sở trao Giấy khen cho các tập thể, cá nhân có thành tích xuất sắc.",
    "Thông tư hướng dẫn xét tặng Kỷ niệm chương “Vì sự nghiệp giáo dục” có hiệu lực từ ngày 1/1.",
    "Em Đào Bảo Ngân giành Huy chương Vàng Olympic.",
    "Anh hùng Lao động Trần Thị Lý dự buổi lễ.",
]


@pytest.mark.parametrize(("award", "category"), CATEGORIES)
def test_the_law_s_category(award: str, category: str | None) -> None:
    text = f"UBND tỉnh tặng {award} cho 5 tập thể."
    assert [found.category for found in records(text)] == [category]


@pytest.mark.parametrize(("text", "expected"), [*TOLD, *LATER_ARTICLES, *GOING_ON])
def test_who_received_what_from_whom_in_prose(text: str, expected: Told) -> None:
    assert sorted(awards(text), key=str) == sorted(expected, key=str)


@pytest.mark.parametrize("text", NOTHING)
def test_prose_that_gives_nothing(text: str) -> None:
    assert awards(text) == []
