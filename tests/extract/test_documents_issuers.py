"""Issuers: together, before and behind the number; never a verb, a holder's name, or who only presents the document."""

import pytest

from models import Article, DocumentRef
from pipeline.extract import spans
from pipeline.extract.pipe import build

COMPONENTS = ("thidua_sentences", "thidua_documents", "thidua_dates", "thidua_document_details")

# text, and the type, day and issuer of the one document in it
CASES = [
    (
        "Ký giao ước theo Kế hoạch số 848/KH-CĐN ngày 29/9/2023 của Trường Cao đẳng nghề Cần Thơ.",
        ("Kế hoạch", "2023-09-29", "Trường Cao đẳng nghề Cần Thơ"),
    ),
    (
        "Theo Quyết định số 317/QĐ-TTg ngày 14/01/2025 vừa được Thủ tướng Chính phủ ban hành, 2 trường được tặng Cờ.",
        ("Quyết định", "2025-01-14", "Thủ tướng Chính phủ"),
    ),
    (
        "Tại Quyết định 1520/QĐ-TTg ngày 8-12-2022, Thủ tướng Chính phủ vừa công nhận Trường Hoa Mai.",
        ("Quyết định", "2022-12-08", "Thủ tướng Chính phủ"),
    ),
    (
        "Tại Quyết định số 812/QĐ-UBND, Chủ tịch UBND tỉnh khen thưởng 12 tập thể.",
        ("Quyết định", None, "Chủ tịch UBND tỉnh"),
    ),
    (
        ("Theo Quyết định số 812/QĐ-UBND ngày 3/8/2022, Chủ tịch UBND tỉnh Hà Nam tặng Cờ thi đua cho 5 trường."),
        ("Quyết định", "2022-08-03", "Chủ tịch UBND tỉnh Hà Nam"),
    ),
    (
        "Thủ tướng Chính phủ vừa có Quyết định số 635/QĐ-TTg ngày 14/12/2018, tặng Cờ Thi đua cho 2 tập thể.",
        ("Quyết định", "2018-12-14", "Thủ tướng Chính phủ"),
    ),
    ("Thủ tướng Chính phủ đã ký Quyết định số 947/QĐ-TTg tặng Bằng khen", ("Quyết định", None, "Thủ tướng Chính phủ")),
    (
        "Quyết định số 635/QĐ-TTg ngày 14/12/2018 của Thủ tướng Chính phủ về việc tặng Cờ",
        ("Quyết định", "2018-12-14", "Thủ tướng Chính phủ"),
    ),
    (
        "Quyết định số 947/QĐ-TTg của Thủ tướng Chính phủ ngày 19/11/2020",
        ("Quyết định", "2020-11-19", "Thủ tướng Chính phủ"),
    ),
    ("Quyết định số 947/QĐ-TTg, ngày 19 tháng 11 năm 2020 do Thủ tướng ký", ("Quyết định", "2020-11-19", "Thủ tướng")),
    (
        "Quyết định số 947/QĐ-TTg do Phó Thủ tướng Lý Văn Sơn ký ngày 19/11/2020",
        ("Quyết định", "2020-11-19", "Phó Thủ tướng"),
    ),
    (
        "Kế hoạch số 77/KHLT-SGDĐT-CĐN ngày 5/9/2022 của Sở GDĐT và Công đoàn ngành về phát động thi đua;",
        ("Kế hoạch", "2022-09-05", "Sở GDĐT và Công đoàn ngành"),
    ),
    (
        ("Kế hoạch liên tịch số 77/KHLT-SGDĐT-CĐGD của Sở Giáo dục và Đào tạo và Công đoàn Giáo dục tỉnh Hà Nam."),
        ("Kế hoạch liên tịch", None, "Sở Giáo dục và Đào tạo và Công đoàn Giáo dục tỉnh Hà Nam"),
    ),
    (
        (
            "Kế hoạch phối hợp số 41/KH-SVHTT ngày 8/02/2019 giữa Sở Văn hóa – Thể thao và Sở Giáo dục "
            "và Đào tạo về tổ chức hội thi"
        ),
        ("Kế hoạch phối hợp", "2019-02-08", "Sở Văn hóa – Thể thao và Sở Giáo dục và Đào tạo"),
    ),
    (
        ("Hướng dẫn liên ngành số 15/HDLN-GDĐT-LĐLĐ ngày 8/9/2021 giữa Phòng GD&ĐT và Liên đoàn Lao động huyện."),
        ("Hướng dẫn liên ngành", "2021-09-08", "Phòng GD&ĐT và Liên đoàn Lao động huyện"),
    ),
    ("Kế hoạch số 45/KH-SGDĐT của Sở GD&ĐT Lạng Sơn tổ chức hội thao.", ("Kế hoạch", None, "Sở GD&ĐT Lạng Sơn")),
    ("Kế hoạch số 45/KH-SGDĐT của Sở GD&ĐT tổ chức hội thao.", ("Kế hoạch", None, "Sở GD&ĐT")),
    ("SỞ GD&ĐT LẠNG SƠN TỔ CHỨC HỘI NGHỊ theo Kế hoạch số 45/KH-SGDĐT", ("Kế hoạch", None, None)),
    (
        "Thực hiện Công văn số 45/SGDĐT-VP của Sở GDĐT Lạng Sơn triển khai cuộc thi",
        ("Công văn", None, "Sở GDĐT Lạng Sơn"),
    ),
    ("Quyết định số 812/QĐ-UBND của UBND tỉnh tặng Bằng khen", ("Quyết định", None, "UBND tỉnh")),
    (
        "Quyết định số 812/QĐ-UBND của Chủ tịch UBND tỉnh Nguyễn Văn Hùng tặng Bằng khen",
        ("Quyết định", None, "Chủ tịch UBND tỉnh"),
    ),
    (
        ("Ông Lê Văn Hợp, Phó Chủ tịch UBND xã trình bày Tờ trình số 12/TTr-UBND ngày 3/5/2023 về khen thưởng."),
        ("Tờ trình", "2023-05-03", None),
    ),
    ("Đồng chí Phó Chủ tịch UBND xã thông qua Tờ trình số 12/TTr-UBND về khen thưởng.", ("Tờ trình", None, None)),
    (
        (
            "Trên cơ sở đề nghị của Sở Giáo dục và Đào tạo tại Tờ trình số 318/TTr-SGDĐT ngày 5-4-2018 "
            "về việc khen thưởng."
        ),
        ("Tờ trình", "2018-04-05", "Sở Giáo dục và Đào tạo"),
    ),
    (
        "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 44/TTr-SNV ngày 29/6/2021",
        ("Tờ trình", "2021-06-29", "Giám đốc Sở Nội vụ"),
    ),
    ("Xét đề nghị của Sở GD&ĐT tại Công văn số 44/SGDĐT-VP", ("Công văn", None, "Sở GD&ĐT")),
    (
        (
            "Ông Trần Văn Bình, Chánh Văn phòng Sở công bố Quyết định số 91/QĐ-SGDĐT ngày 3/8/2022 của "
            "Giám đốc Sở GD&ĐT thành lập cụm"
        ),
        ("Quyết định", "2022-08-03", "Giám đốc Sở GD&ĐT"),
    ),
    (
        "Trưởng phòng GD&ĐT Trần Văn Bình đã ký Quyết định số 91/QĐ-PGDĐT về khen thưởng",
        ("Quyết định", None, "Trưởng phòng GD&ĐT"),
    ),
    ("Trưởng phòng Tổ chức cán bộ công bố Quyết định số 91/QĐ-SGDĐT về khen thưởng", ("Quyết định", None, None)),
    ("Hiệu trưởng nhà trường đọc Quyết định số 91/QĐ-THPT về khen thưởng", ("Quyết định", None, None)),
    ("Sở GDĐT có Công văn số 91/SGDĐT-VP chỉ đạo các trường", ("Công văn", None, "Sở GDĐT")),
    (
        "Quyết định số 9/QĐ-CTUBND ngày 2/8/2022 của Chủ tịch UBND huyện Hoa Lư",
        ("Quyết định", "2022-08-02", "Chủ tịch UBND huyện Hoa Lư"),
    ),
    ("Chỉ thị số 34-CT/TW của Bộ Chính trị khóa XII ngày 7/4/2014", ("Chỉ thị", "2014-04-07", "Bộ Chính trị")),
    ("Nghị quyết số 29-NQ/TW, Hội nghị Trung ương 8 khóa XI", ("Nghị quyết", None, None)),
    ("Nghị quyết 27-NQ/TW ngày 21/5/2018 của Hội nghị Trung ương 7 khóa XII", ("Nghị quyết", "2018-05-21", None)),
    (
        "Công văn số 12/SGDĐT-VP ngày 5/9/2022 của Sở GDĐT Hà Nam, trường tổ chức hội thi.",
        ("Công văn", "2022-09-05", "Sở GDĐT Hà Nam"),
    ),
    (
        "Thông tư liên tịch số 23/2015/TTLT-BGDĐT-BNV ngày 16/9/2015 của Bộ GDĐT và Bộ Nội vụ quy định",
        ("Thông tư liên tịch", "2015-09-16", "Bộ GDĐT và Bộ Nội vụ"),
    ),
    (
        ("Thông tư liên tịch số 23/2015/TTLT-BGDĐT-BNV ngày 16/9/2015 của Bộ Giáo dục và Đào tạo, Bộ Nội vụ quy định"),
        ("Thông tư liên tịch", "2015-09-16", "Bộ Giáo dục và Đào tạo, Bộ Nội vụ"),
    ),
    (
        (
            "Kế hoạch số 17/KH/BGDĐT-BVHTTDL-TƯĐTN ngày 3/4/2019 của Bộ Giáo dục và Đào tạo, Bộ Văn "
            "hóa, Thể thao và Du lịch và Trung ương Đoàn về hội thi"
        ),
        ("Kế hoạch", "2019-04-03", "Bộ Giáo dục và Đào tạo, Bộ Văn hóa, Thể thao và Du lịch và Trung ương Đoàn"),
    ),
    (
        "theo Công văn số 45/SGDĐT-VP ngày 6/9/2022 của Sở GDĐT và Trường THPT Hoa Mai đã họp",
        ("Công văn", "2022-09-06", "Sở GDĐT"),
    ),
    (
        "theo Kế hoạch số 45/KH-SGDĐT ngày 6/9/2022 của Sở GDĐT và Công văn của UBND tỉnh",
        ("Kế hoạch", "2022-09-06", "Sở GDĐT"),
    ),
    (
        "Hướng dẫn số 8/HD-CĐGD của Ban Thường vụ Công đoàn Giáo dục tỉnh về khen thưởng",
        ("Hướng dẫn", None, "Ban Thường vụ Công đoàn Giáo dục tỉnh"),
    ),
    (
        "Công văn số 45/SGDĐT-VP của Sở GDĐT tỉnh Lạng Sơn yêu cầu các trường",
        ("Công văn", None, "Sở GDĐT tỉnh Lạng Sơn"),
    ),
    ("Công văn số 45/SGDĐT-VP của Sở GDĐT Lạng Sơn V/v yêu cầu các trường", ("Công văn", None, "Sở GDĐT Lạng Sơn")),
    (
        "Kế hoạch số 45/KH-KTĐ ngày 6/9/2022 của Khối thi đua số 3, các trường đã họp",
        ("Kế hoạch", "2022-09-06", "Khối thi đua số 3"),
    ),
    (
        "Kế hoạch số 45/KH-CTĐ của Cụm trưởng cụm thi đua số 3 về hoạt động",
        ("Kế hoạch", None, "Cụm trưởng cụm thi đua số 3"),
    ),
    (
        "Quyết định khen số 38/QĐ-UBND do Chủ tịch UBND huyện ký hôm 2/6/2021.",
        ("Quyết định", "2021-06-02", "Chủ tịch UBND huyện"),
    ),
    ("Quyết định số 12/QĐ-UBND ban hành ngày 20/8/2025", ("Quyết định", "2025-08-20", None)),
    (
        "Quyết định số 12/QĐ-UBND được Chủ tịch UBND xã Hoa Mai ký ngày 20/8/2025",
        ("Quyết định", "2025-08-20", "Chủ tịch UBND xã Hoa Mai"),
    ),
    (
        "Quyết định số 12/QĐ-UBND (ngày 20/8/2025) của UBND phường Hoa Mai.",
        ("Quyết định", "2025-08-20", "UBND phường Hoa Mai"),
    ),
    (
        "Ngày 20/8/2025, Chủ tịch UBND tỉnh ban hành Quyết định số 12/QĐ-UBND về khen thưởng.",
        ("Quyết định", "2025-08-20", "Chủ tịch UBND tỉnh"),
    ),
    (
        "Ngày 20/8, Giám đốc Sở Nội vụ Lê Thị Hồng đã ký Công văn số 45/SNV-VP",
        ("Công văn", "XXXX-08-20", "Giám đốc Sở Nội vụ"),
    ),
    ("Luật Thi đua, khen thưởng (Luật số 06/2022/QH15)", ("Luật", None, None)),
    ("Nghị định số 98/2023/NĐ-CP của Chính phủ quy định chi tiết", ("Nghị định", None, "Chính phủ")),
    ("công văn 826 /SGDĐT-CTTT-PC của Sở GD&ĐT Hà Nam về việc dự thi", ("Công văn", None, "Sở GD&ĐT Hà Nam")),
    (
        "Công văn số 208/PGDĐT ngày 7/3/2019 của Phòng Giáo dục - Đào tạo về hướng dẫn",
        ("Công văn", "2019-03-07", "Phòng Giáo dục - Đào tạo"),
    ),
    (
        "Công văn số 512/SVHTTDL-QLVH do Sở Văn hóa, Thể thao và Du lịch Hà Nam gửi",
        ("Công văn", None, "Sở Văn hóa, Thể thao và Du lịch Hà Nam"),
    ),
    ("Công điện 318/CĐ-TTg ngày 4.9 nhắc các Bộ", ("Công điện", "XXXX-09-04", None)),
    (
        "Quyết định số: 12/QĐ-THPTHM ngày 20/8/2023 của Hiệu trưởng Trường THPT Hoa Mai",
        ("Quyết định", "2023-08-20", "Hiệu trưởng Trường THPT Hoa Mai"),
    ),
    ("QĐ số 12/QĐ-UBND ngày 20/8/2023 của UBND TP Hoa Mai", ("Quyết định", "2023-08-20", "UBND TP Hoa Mai")),
    (
        "Quyết định số 12/QĐ-UBND ngày 20/8/2023 của UBND TP. Hoa Mai về",
        ("Quyết định", "2023-08-20", "UBND TP. Hoa Mai"),
    ),
    (
        "Chương trình hành động số 12-CTr/HU ngày 20/8/2023 của Ban Thường vụ Huyện ủy Hoa Mai",
        ("Chương trình", "2023-08-20", "Ban Thường vụ Huyện ủy Hoa Mai"),
    ),
    (
        "Căn cứ Kế hoạch 12/KH-UBND ngày 20/8/2023 của UBND thành phố; được sự đồng ý của Sở GDĐT",
        ("Kế hoạch", "2023-08-20", "UBND thành phố"),
    ),
    ("Quyết định số 12/QĐ-BNV của Bộ trưởng Bộ Nội vụ Phạm Thị Thu Sương", ("Quyết định", None, "Bộ trưởng Bộ Nội vụ")),
    ("Kế hoạch số 12/KH-SGDĐT của Sở GDĐT đã ban hành", ("Kế hoạch", None, "Sở GDĐT")),
    (
        "Kế hoạch số 12/KH-SNV của Sở Nội vụ Thành phố Hồ Chí Minh về",
        ("Kế hoạch", None, "Sở Nội vụ Thành phố Hồ Chí Minh"),
    ),
    (
        "Quyết định số 318/QĐ-BGDĐT về việc tặng cờ cho 8 sở vừa được Bộ Giáo dục và Đào tạo (GD&ĐT) ban hành.",
        ("Quyết định", None, "Bộ Giáo dục và Đào tạo"),
    ),
    (
        "Theo Quyết định số 219/QĐ-CTN, Chủ tịch nước ký ngày 13/11/2020, 28 tập thể được phong tặng danh hiệu.",
        ("Quyết định", "2020-11-13", "Chủ tịch nước"),
    ),
    (
        "Bộ Giáo dục và Đào tạo có Công văn số 43/BGDĐT-TĐKT, ban hành ngày 19/10/2018, hướng dẫn thi đua.",
        ("Công văn", "2018-10-19", "Bộ Giáo dục và Đào tạo"),
    ),
    (
        "Kế hoạch đã được Bộ Giáo dục và Đào tạo ban hành theo Quyết định số 57/QĐ-BGDĐT ngày 23/8/2023.",
        ("Quyết định", "2023-08-23", "Bộ Giáo dục và Đào tạo"),
    ),
    (
        "Quyết định số 13/QĐ-TTg ban hành Kế hoạch vừa được Phó Thủ tướng Chính phủ ký.",
        ("Quyết định", None, None),
    ),
    (
        "Các sở được tặng cờ theo Quyết định số 49/QĐ-BGDĐT mà Bộ GD&ĐT vừa ban hành.",
        ("Quyết định", None, "Bộ GD&ĐT"),
    ),
    (
        "Lịch kiểm tra được Sở Giáo dục và Đào tạo báo trước tại công văn số 45/SGDĐT-VP.",
        ("Công văn", None, "Sở Giáo dục và Đào tạo"),
    ),
    ("12 việc được Bộ GD&ĐT nêu trong Chỉ thị số 1112/CT-BGDĐT.", ("Chỉ thị", None, "Bộ GD&ĐT")),
    (
        "Bốn tập thể được Thủ tướng Chính phủ tặng Cờ thi đua theo Quyết định 1290/QĐ-TTg vừa ban hành.",
        ("Quyết định", None, "Thủ tướng Chính phủ"),
    ),
    ("UBND tỉnh tặng Bằng khen cho 12 tập thể tại Quyết định số 14/QĐ-UBND.", ("Quyết định", None, "UBND tỉnh")),
    ("Trong Công văn 45/SGDĐT-VP gửi các phòng, Sở GD&ĐT yêu cầu nộp hồ sơ.", ("Công văn", None, "Sở GD&ĐT")),
    ("Sở GD&ĐT công nhận 4 trường theo Công văn số 45/BGDĐT-TĐKT.", ("Công văn", None, None)),
    (
        "Công đoàn Giáo dục Việt Nam ban hành Chỉ thị số 02/CT-CĐN, trong đó yêu cầu các cấp phát động thi đua.",
        ("Chỉ thị", None, "Công đoàn Giáo dục Việt Nam"),
    ),
    (
        "Theo Quyết định 812/QĐ-UBND, ngày 05/9/2023, của Chủ tịch UBND tỉnh Hà Nam, 5 trường được khen.",
        ("Quyết định", "2023-09-05", "Chủ tịch UBND tỉnh Hà Nam"),
    ),
    (
        "Theo Công văn số 120/SGDĐT-VP của Sở GD&ĐT về việc xét thi đua, ban hành ngày 5/9/2023, các trường họp.",
        ("Công văn", "2023-09-05", "Sở GD&ĐT"),
    ),
    (
        "Công văn số 120/SGDĐT-VP về việc xét thi đua năm học 2023-2024 ngày 5/9/2023 của Sở GD&ĐT.",
        ("Công văn", "2023-09-05", "Sở GD&ĐT"),
    ),
    (
        "Theo Công văn số 120/SGDĐT-VP, ngày 12/9/2023 Trường THPT Nà Tấu tổ chức hội nghị.",
        ("Công văn", None, None),
    ),
    (
        "Chủ tịch UBND tỉnh Hà Nam quyết định khen 5 tập thể (Quyết định số 234/QĐ-UBND ngày 5/9/2023).",
        ("Quyết định", "2023-09-05", "Chủ tịch UBND tỉnh Hà Nam"),
    ),
    (
        "Thực hiện hướng dẫn của Phòng GD&ĐT huyện Mai Sơn theo Công văn số 120/PGDĐT-TĐ ngày 5/9/2023.",
        ("Công văn", "2023-09-05", "Phòng GD&ĐT huyện Mai Sơn"),
    ),
    (
        "Kế hoạch số 45/KH-LĐ ngày 12/9/2023 của Liên đội Trường THCS Nà Pin",
        ("Kế hoạch", "2023-09-12", "Liên đội Trường THCS Nà Pin"),
    ),
    (
        "Công bố Quyết định số 1364/QĐ-UBND ngày 17/3/2023. Theo đó, Chủ tịch UBND tỉnh tặng Bằng khen cho 6 người.",
        ("Quyết định", "2023-03-17", "Chủ tịch UBND tỉnh"),
    ),
    (
        "Kế hoạch số 12/KH-HVN ngày 02/3/2021 của Học viện Nông nghiệp Việt Nam về việc tổ chức hội thi.",
        ("Kế hoạch", "2021-03-02", "Học viện Nông nghiệp Việt Nam"),
    ),
    (
        "Kế hoạch số 12/KH-PGDĐT ngày 02/3/2021 của Phòng GD&ĐT huyện Cư M'gar về việc tổ chức hội thi.",
        ("Kế hoạch", "2021-03-02", "Phòng GD&ĐT huyện Cư M'gar"),
    ),
    (
        "Kế hoạch số 12/KH-SGDĐT ngày 02/3/2021 của Sở GDĐT Bà Rịa - Vũng Tàu về việc tổ chức hội thi.",
        ("Kế hoạch", "2021-03-02", "Sở GDĐT Bà Rịa - Vũng Tàu"),
    ),
    (
        "Kế hoạch số 12/KH-NS ngày 02/3/2021 của Trường THCS - THPT Na Sang tổ chức hội thi.",
        ("Kế hoạch", "2021-03-02", "Trường THCS - THPT Na Sang"),
    ),
    (
        "Quyết định số 97/QĐ-VHL ngày 17/12/2021 của Chủ tịch Viện Hàn lâm Khoa học và Công nghệ Việt Nam.",
        ("Quyết định", "2021-12-17", "Chủ tịch Viện Hàn lâm Khoa học và Công nghệ Việt Nam"),
    ),
    (
        "Theo Công văn số 87/PGDĐT-MN ngày 24/02/2014 của Phòng Giáo dục và Đào tạo huyện Cư M'gar, trường phát động.",
        ("Công văn", "2014-02-24", "Phòng Giáo dục và Đào tạo huyện Cư M'gar"),
    ),
    (
        "Theo Quyết định số 217/QĐ-TCGDNN ngày 8/3/2022 của Tổng cục trưởng Tổng cục Giáo dục nghề nghiệp. Buổi họp.",
        ("Quyết định", "2022-03-08", "Tổng cục trưởng Tổng cục Giáo dục nghề nghiệp"),
    ),
    (
        "Theo Quyết định số 31/QĐ-VKHGD ngày 8/3/2022 của Viện trưởng Viện Khoa học Giáo dục Việt Nam về việc khen.",
        ("Quyết định", "2022-03-08", "Viện trưởng Viện Khoa học Giáo dục Việt Nam"),
    ),
    (
        "Theo Quyết định số 1573/QĐ-SGDĐT (Giám đốc Sở Giáo dục và Đào tạo ký ngày 09/8/2016), các trường phát động.",
        ("Quyết định", "2016-08-09", "Giám đốc Sở Giáo dục và Đào tạo"),
    ),
    ("Kế hoạch số 15/KH-PGDĐT (Phòng GD&ĐT ban hành ngày 9/8/2016)", ("Kế hoạch", "2016-08-09", "Phòng GD&ĐT")),
    ("Kế hoạch số 15/KH-PGDĐT (Phòng GD&ĐT), các trường phát động ngày 20/9/2016", ("Kế hoạch", None, None)),
    ("Kế hoạch số 62/KH-SGDĐT mà Sở vừa ban hành hôm 16/9/2013", ("Kế hoạch", "2013-09-16", "Sở")),
    ("Kế hoạch số 62/KHLN-SGDĐT-TĐTN năm ngành cùng ký ngày 16/9/2013", ("Kế hoạch", "2013-09-16", None)),
    ("Công văn số 87/SGDĐT-VP vừa được ban hành, các trường ký giao ước ngày 16/9/2013", ("Công văn", None, None)),
    (
        "Công văn số 2087/SNV-TĐKT do Sở Nội vụ gửi các đơn vị hôm 12/10/2023, hướng dẫn khối.",
        ("Công văn", "2023-10-12", "Sở Nội vụ"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_type_day_and_issuer(text: str, expected: tuple[str | None, ...]) -> None:
    nlp = build()
    doc = nlp.make_doc(f"Tin\n{text}")
    doc._.article = Article(key="k", title="Tin", text=doc.text)
    for name in COMPONENTS:
        doc = nlp.get_pipe(name)(doc)
    (record,) = spans.found(doc, spans.DOCUMENTS, DocumentRef)
    assert (record.type, record.issued_on, record.issuer) == expected


def test_who_signed_both_is_said_once() -> None:
    text = "Quyết định số 18/QĐ-CTN phong tặng danh hiệu A và Quyết định số 19/QĐ-CTN vừa được Chủ tịch nước ký."
    nlp = build()
    doc = nlp.make_doc(text)
    doc._.article = Article(key="k", title=text, text=text)
    for name in COMPONENTS:
        doc = nlp.get_pipe(name)(doc)
    assert [ref.issuer for ref in spans.found(doc, spans.DOCUMENTS, DocumentRef)] == ["Chủ tịch nước"] * 2
