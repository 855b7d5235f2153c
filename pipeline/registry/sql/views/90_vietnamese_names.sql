-- Made by pipeline.registry.twins from data/vietnamese_names.csv and the views; not to be written by hand.

CREATE VIEW v_hoat_dong_con_thieu AS
SELECT
    school_year AS nam_hoc,
    who_kind AS loai_noi,
    who AS ten_noi,
    province AS tinh,
    missing AS viec_con_thieu,
    most_by AS phan_lon_da_co_ngay,
    had_count AS so_noi_da_co,
    compared_count AS so_noi_so_duoc,
    last_complete AS doc_het_gan_nhat,
    sites AS cac_trang_tin,
    missing_code AS ma_viec,
    who_id AS ma_noi
FROM v_absent_activities;
COMMENT ON VIEW v_hoat_dong_con_thieu IS 'Sở, cụm, khối nào không có ký giao ước, phát động, sơ kết hay tổng kết khi phần lớn đã có; chỉ nói về nơi mà trang tin đã được đọc hết sau ngày ấy. Như v_absent_activities, tên cột tiếng Việt.';
COMMENT ON COLUMN v_hoat_dong_con_thieu.nam_hoc IS 'Năm học.';
COMMENT ON COLUMN v_hoat_dong_con_thieu.loai_noi IS 'Sở, hoặc cụm, khối thi đua.';
COMMENT ON COLUMN v_hoat_dong_con_thieu.ten_noi IS 'Tên.';
COMMENT ON COLUMN v_hoat_dong_con_thieu.tinh IS 'Tỉnh, thành phố; null nếu không rõ hoặc là cấp bộ.';
COMMENT ON COLUMN v_hoat_dong_con_thieu.viec_con_thieu IS 'Việc còn thiếu.';
COMMENT ON COLUMN v_hoat_dong_con_thieu.phan_lon_da_co_ngay IS 'Ngày mà phần lớn (absence_bounds) những nơi so được đã có.';
COMMENT ON COLUMN v_hoat_dong_con_thieu.so_noi_da_co IS 'Số nơi so được đến nay đã có.';
COMMENT ON COLUMN v_hoat_dong_con_thieu.so_noi_so_duoc IS 'Số nơi so được: cùng loại, cùng cấp, trang tin đã được đọc hết và có bài của năm học.';
COMMENT ON COLUMN v_hoat_dong_con_thieu.doc_het_gan_nhat IS 'Đêm gần nhất đọc hết các trang ấy, sau ngày phần lớn đã có.';
COMMENT ON COLUMN v_hoat_dong_con_thieu.cac_trang_tin IS 'Các trang tin đã đọc hết mà không thấy.';
COMMENT ON COLUMN v_hoat_dong_con_thieu.ma_viec IS 'Mã việc còn thiếu: pledge_signing, campaign_launch, review.';
COMMENT ON COLUMN v_hoat_dong_con_thieu.ma_noi IS 'Mã đơn vị, hoặc mã cụm, khối qua các năm.';

CREATE VIEW v_don_vi_tich_cuc AS
SELECT
    school_year AS nam_hoc,
    unit AS don_vi,
    kind AS loai,
    province AS tinh,
    event_count AS so_hoat_dong,
    host_count AS so_lan_to_chuc,
    last_on AS ngay_gan_nhat,
    is_this_year AS nam_hoc_nay,
    unit_id AS ma_don_vi
FROM v_active_units;
COMMENT ON VIEW v_don_vi_tich_cuc IS 'Đơn vị nào tổ chức, tham gia nhiều hoạt động thi đua nhất trong một năm học. Như v_active_units, tên cột tiếng Việt.';
COMMENT ON COLUMN v_don_vi_tich_cuc.nam_hoc IS 'Năm học như bài nói, không thì theo ngày; null nếu không rõ.';
COMMENT ON COLUMN v_don_vi_tich_cuc.don_vi IS 'Tên đơn vị.';
COMMENT ON COLUMN v_don_vi_tich_cuc.loai IS 'Loại đơn vị; null nếu không rõ.';
COMMENT ON COLUMN v_don_vi_tich_cuc.tinh IS 'Tỉnh, thành phố; null nếu không rõ hoặc là trung ương.';
COMMENT ON COLUMN v_don_vi_tich_cuc.so_hoat_dong IS 'Số hoạt động tổ chức hoặc tham gia.';
COMMENT ON COLUMN v_don_vi_tich_cuc.so_lan_to_chuc IS 'Trong đó đơn vị là nơi tổ chức.';
COMMENT ON COLUMN v_don_vi_tich_cuc.ngay_gan_nhat IS 'Ngày bắt đầu của hoạt động gần nhất; null nếu không rõ.';
COMMENT ON COLUMN v_don_vi_tich_cuc.nam_hoc_nay IS 'Đúng nếu là năm học này: năm học của lần tải gần nhất (reference_day); null nếu không rõ năm học.';
COMMENT ON COLUMN v_don_vi_tich_cuc.ma_don_vi IS 'Mã đơn vị.';

CREATE VIEW v_khen_thuong_theo_don_vi AS
SELECT
    unit AS don_vi,
    province AS tinh,
    form AS hinh_thuc,
    category AS loai_khen_thuong,
    year AS nam,
    award_count AS so_lan_khen,
    person_count AS so_ca_nhan,
    unit_id AS ma_don_vi
FROM v_awards_by_unit;
COMMENT ON VIEW v_khen_thuong_theo_don_vi IS 'Đơn vị nào, cùng người của mình, đã được khen bao nhiêu lần, theo hình thức và năm. Như v_awards_by_unit, tên cột tiếng Việt.';
COMMENT ON COLUMN v_khen_thuong_theo_don_vi.don_vi IS 'Đơn vị được khen, hoặc đơn vị của người được khen; null nếu không rõ.';
COMMENT ON COLUMN v_khen_thuong_theo_don_vi.tinh IS 'Tỉnh, thành phố của đơn vị; null nếu không rõ hoặc là trung ương.';
COMMENT ON COLUMN v_khen_thuong_theo_don_vi.hinh_thuc IS 'Hình thức, danh hiệu theo luật, không thì như viết trong bài.';
COMMENT ON COLUMN v_khen_thuong_theo_don_vi.loai_khen_thuong IS 'Loại theo Luật Thi đua, khen thưởng; null nếu luật không có.';
COMMENT ON COLUMN v_khen_thuong_theo_don_vi.nam IS 'Năm trao; null nếu không rõ.';
COMMENT ON COLUMN v_khen_thuong_theo_don_vi.so_lan_khen IS 'Số lần trao.';
COMMENT ON COLUMN v_khen_thuong_theo_don_vi.so_ca_nhan IS 'Trong đó trao cho cá nhân.';
COMMENT ON COLUMN v_khen_thuong_theo_don_vi.ma_don_vi IS 'Mã đơn vị; null nếu không rõ.';

CREATE VIEW v_don_vi_truong_cum_khoi AS
SELECT
    school_year AS nam_hoc,
    head AS don_vi_truong,
    name AS ten,
    level AS cap,
    province AS tinh,
    deputies AS don_vi_pho,
    head_before AS don_vi_truong_cu,
    report_count AS so_bai_dua_tin,
    copy_count AS so_bai_chep,
    is_this_year AS nam_hoc_nay,
    head_unit_id AS ma_don_vi_truong,
    block_id AS ma_cum_khoi_nam_hoc,
    line_id AS ma_cum_khoi
FROM v_block_heads;
COMMENT ON VIEW v_don_vi_truong_cum_khoi IS 'Đơn vị nào làm trưởng cụm, khối thi đua nào, năm học nào, và năm trước là đơn vị nào. Như v_block_heads, tên cột tiếng Việt.';
COMMENT ON COLUMN v_don_vi_truong_cum_khoi.nam_hoc IS 'Năm học; null nếu không rõ.';
COMMENT ON COLUMN v_don_vi_truong_cum_khoi.don_vi_truong IS 'Đơn vị trưởng.';
COMMENT ON COLUMN v_don_vi_truong_cum_khoi.ten IS 'Tên cụm, khối.';
COMMENT ON COLUMN v_don_vi_truong_cum_khoi.cap IS 'Cấp; null nếu không rõ.';
COMMENT ON COLUMN v_don_vi_truong_cum_khoi.tinh IS 'Tỉnh, thành phố; null nếu là cấp bộ hoặc không rõ.';
COMMENT ON COLUMN v_don_vi_truong_cum_khoi.don_vi_pho IS 'Các đơn vị phó, cách nhau bằng dấu chấm phẩy.';
COMMENT ON COLUMN v_don_vi_truong_cum_khoi.don_vi_truong_cu IS 'Đơn vị trưởng của năm trước đó được biết, nếu khác; null nếu không thấy thay đổi.';
COMMENT ON COLUMN v_don_vi_truong_cum_khoi.so_bai_dua_tin IS 'Số bài độc lập nêu cụm, khối, không kể bài chép.';
COMMENT ON COLUMN v_don_vi_truong_cum_khoi.so_bai_chep IS 'Số bài chép.';
COMMENT ON COLUMN v_don_vi_truong_cum_khoi.nam_hoc_nay IS 'Đúng nếu là năm học này: năm học của lần tải gần nhất (reference_day); null nếu không rõ năm học.';
COMMENT ON COLUMN v_don_vi_truong_cum_khoi.ma_don_vi_truong IS 'Đơn vị trưởng trong bảng units; null nếu không rõ.';
COMMENT ON COLUMN v_don_vi_truong_cum_khoi.ma_cum_khoi_nam_hoc IS 'Mã cụm, khối trong năm học.';
COMMENT ON COLUMN v_don_vi_truong_cum_khoi.ma_cum_khoi IS 'Mã cụm, khối qua các năm.';

CREATE VIEW v_cum_khoi_theo_nam_hoc AS
SELECT
    line AS cum_khoi,
    school_year AS nam_hoc,
    name AS ten,
    kind AS loai,
    level AS cap,
    province AS tinh,
    head AS don_vi_truong,
    deputies AS don_vi_pho,
    member_count AS so_thanh_vien,
    stated_count AS so_thanh_vien_bai_noi,
    members AS thanh_vien,
    changes AS thay_doi,
    event_count AS so_hoat_dong,
    pledged_by AS ky_giao_uoc_ngay,
    reviewed_by AS so_ket_tong_ket_ngay,
    report_count AS so_bai_dua_tin,
    copy_count AS so_bai_chep,
    head_unit_id AS ma_don_vi_truong,
    block_id AS ma_cum_khoi_nam_hoc,
    line_id AS ma_cum_khoi
FROM v_block_years;
COMMENT ON VIEW v_cum_khoi_theo_nam_hoc IS 'Một cụm, khối thi đua qua các năm học: tên, đơn vị trưởng, thành viên, thay đổi và hoạt động. Như v_block_years, tên cột tiếng Việt.';
COMMENT ON COLUMN v_cum_khoi_theo_nam_hoc.cum_khoi IS 'Tên gần nhất của cụm, khối: một tên cho mọi năm.';
COMMENT ON COLUMN v_cum_khoi_theo_nam_hoc.nam_hoc IS 'Năm học; null nếu không rõ.';
COMMENT ON COLUMN v_cum_khoi_theo_nam_hoc.ten IS 'Tên trong năm học ấy.';
COMMENT ON COLUMN v_cum_khoi_theo_nam_hoc.loai IS 'Cụm thi đua hoặc khối thi đua.';
COMMENT ON COLUMN v_cum_khoi_theo_nam_hoc.cap IS 'Cấp; null nếu không rõ.';
COMMENT ON COLUMN v_cum_khoi_theo_nam_hoc.tinh IS 'Tỉnh, thành phố; null nếu là cấp bộ hoặc không rõ.';
COMMENT ON COLUMN v_cum_khoi_theo_nam_hoc.don_vi_truong IS 'Đơn vị trưởng; null nếu không bài nào nói, hoặc các bài nói khác nhau.';
COMMENT ON COLUMN v_cum_khoi_theo_nam_hoc.don_vi_pho IS 'Các đơn vị phó, cách nhau bằng dấu chấm phẩy.';
COMMENT ON COLUMN v_cum_khoi_theo_nam_hoc.so_thanh_vien IS 'Số thành viên đã nêu tên.';
COMMENT ON COLUMN v_cum_khoi_theo_nam_hoc.so_thanh_vien_bai_noi IS 'Số thành viên như bài nói; null nếu không nói.';
COMMENT ON COLUMN v_cum_khoi_theo_nam_hoc.thanh_vien IS 'Các thành viên đã nêu tên, cách nhau bằng dấu chấm phẩy; null nếu không nêu.';
COMMENT ON COLUMN v_cum_khoi_theo_nam_hoc.thay_doi IS 'Thay đổi so với năm trước đó được biết; null nếu không thấy thay đổi.';
COMMENT ON COLUMN v_cum_khoi_theo_nam_hoc.so_hoat_dong IS 'Số hoạt động được đưa tin.';
COMMENT ON COLUMN v_cum_khoi_theo_nam_hoc.ky_giao_uoc_ngay IS 'Chậm nhất là ngày này đã ký giao ước; null nếu không thấy.';
COMMENT ON COLUMN v_cum_khoi_theo_nam_hoc.so_ket_tong_ket_ngay IS 'Ngày của lần sơ kết, tổng kết gần nhất; null nếu không thấy.';
COMMENT ON COLUMN v_cum_khoi_theo_nam_hoc.so_bai_dua_tin IS 'Số bài độc lập nêu cụm, khối, không kể bài chép.';
COMMENT ON COLUMN v_cum_khoi_theo_nam_hoc.so_bai_chep IS 'Số bài chép.';
COMMENT ON COLUMN v_cum_khoi_theo_nam_hoc.ma_don_vi_truong IS 'Đơn vị trưởng trong bảng units; null nếu không rõ.';
COMMENT ON COLUMN v_cum_khoi_theo_nam_hoc.ma_cum_khoi_nam_hoc IS 'Mã cụm, khối trong năm học.';
COMMENT ON COLUMN v_cum_khoi_theo_nam_hoc.ma_cum_khoi IS 'Mã cụm, khối qua các năm.';

CREATE VIEW v_cum_khoi_chua_tong_ket AS
SELECT
    school_year AS nam_hoc,
    name AS ten,
    level AS cap,
    province AS tinh,
    head AS don_vi_truong,
    member_count AS so_thanh_vien,
    pledged_by AS ky_giao_uoc_ngay,
    had_count AS so_noi_da_co,
    compared_count AS so_noi_so_duoc,
    most_by AS phan_lon_da_co_ngay,
    last_complete AS doc_het_gan_nhat,
    is_this_year AS nam_hoc_nay,
    head_unit_id AS ma_don_vi_truong,
    block_id AS ma_cum_khoi_nam_hoc,
    line_id AS ma_cum_khoi
FROM v_blocks_without_review;
COMMENT ON VIEW v_cum_khoi_chua_tong_ket IS 'Cụm, khối nào chưa thấy sơ kết, tổng kết trong một năm học; chưa thấy không có nghĩa là không có, xem v_absent_activities. Như v_blocks_without_review, tên cột tiếng Việt.';
COMMENT ON COLUMN v_cum_khoi_chua_tong_ket.nam_hoc IS 'Năm học.';
COMMENT ON COLUMN v_cum_khoi_chua_tong_ket.ten IS 'Tên cụm, khối.';
COMMENT ON COLUMN v_cum_khoi_chua_tong_ket.cap IS 'Cấp; null nếu không rõ.';
COMMENT ON COLUMN v_cum_khoi_chua_tong_ket.tinh IS 'Tỉnh, thành phố; null nếu là cấp bộ hoặc không rõ.';
COMMENT ON COLUMN v_cum_khoi_chua_tong_ket.don_vi_truong IS 'Đơn vị trưởng; null nếu không rõ.';
COMMENT ON COLUMN v_cum_khoi_chua_tong_ket.so_thanh_vien IS 'Số thành viên đã nêu tên.';
COMMENT ON COLUMN v_cum_khoi_chua_tong_ket.ky_giao_uoc_ngay IS 'Chậm nhất là ngày này đã ký giao ước; null nếu không thấy.';
COMMENT ON COLUMN v_cum_khoi_chua_tong_ket.so_noi_da_co IS 'Bao nhiêu cụm, khối cùng cấp đã có; null nếu không có nơi nào so được.';
COMMENT ON COLUMN v_cum_khoi_chua_tong_ket.so_noi_so_duoc IS 'Trong bao nhiêu cụm, khối so được; null nếu không có.';
COMMENT ON COLUMN v_cum_khoi_chua_tong_ket.phan_lon_da_co_ngay IS 'Ngày mà phần lớn đã có; null nếu chưa đến, hoặc quá ít nơi để so.';
COMMENT ON COLUMN v_cum_khoi_chua_tong_ket.doc_het_gan_nhat IS 'Đêm gần nhất mà mọi trang từng đưa tin về cụm, khối đã được đọc hết; null nếu có trang chưa bao giờ được đọc hết.';
COMMENT ON COLUMN v_cum_khoi_chua_tong_ket.nam_hoc_nay IS 'Đúng nếu là năm học này: năm học của lần tải gần nhất (reference_day).';
COMMENT ON COLUMN v_cum_khoi_chua_tong_ket.ma_don_vi_truong IS 'Đơn vị trưởng trong bảng units; null nếu không rõ.';
COMMENT ON COLUMN v_cum_khoi_chua_tong_ket.ma_cum_khoi_nam_hoc IS 'Mã cụm, khối trong năm học.';
COMMENT ON COLUMN v_cum_khoi_chua_tong_ket.ma_cum_khoi IS 'Mã cụm, khối qua các năm.';

CREATE VIEW v_hoat_dong_theo_van_ban AS
SELECT
    document AS van_ban,
    document_type AS loai_van_ban,
    issuer AS co_quan_ban_hanh,
    issued_day AS ngay_ban_hanh,
    days AS so_ngay,
    date AS thoi_gian,
    start_date AS ngay_bat_dau,
    types AS cac_loai,
    province AS tinh,
    host AS don_vi_to_chuc,
    venue AS dia_diem,
    school_year AS nam_hoc,
    report_count AS so_bai_dua_tin,
    copy_count AS so_bai_chep,
    subject AS trich_yeu,
    article_title AS tieu_de,
    url AS dia_chi,
    document_id AS ma_van_ban,
    event_id AS ma_hoat_dong
FROM v_directive_events;
COMMENT ON VIEW v_hoat_dong_theo_van_ban IS 'Một văn bản đã dẫn đến những hoạt động nào, ở đâu, sau bao nhiêu ngày. Như v_directive_events, tên cột tiếng Việt.';
COMMENT ON COLUMN v_hoat_dong_theo_van_ban.van_ban IS 'Số, ký hiệu, hoặc tên gọi nếu văn bản chỉ được gọi bằng tên.';
COMMENT ON COLUMN v_hoat_dong_theo_van_ban.loai_van_ban IS 'Loại văn bản; null nếu không rõ.';
COMMENT ON COLUMN v_hoat_dong_theo_van_ban.co_quan_ban_hanh IS 'Cơ quan ban hành; null nếu không rõ.';
COMMENT ON COLUMN v_hoat_dong_theo_van_ban.ngay_ban_hanh IS 'Ngày ban hành; null nếu không rõ đủ ngày, tháng, năm.';
COMMENT ON COLUMN v_hoat_dong_theo_van_ban.so_ngay IS 'Số ngày từ ngày ban hành đến ngày hoạt động; null nếu không rõ một trong hai.';
COMMENT ON COLUMN v_hoat_dong_theo_van_ban.thoi_gian IS 'Ngày diễn ra dạng EDTF; null nếu không rõ.';
COMMENT ON COLUMN v_hoat_dong_theo_van_ban.ngay_bat_dau IS 'Ngày bắt đầu; null nếu không rõ.';
COMMENT ON COLUMN v_hoat_dong_theo_van_ban.cac_loai IS 'Các loại hoạt động, cách nhau bằng dấu phẩy.';
COMMENT ON COLUMN v_hoat_dong_theo_van_ban.tinh IS 'Tỉnh, thành phố theo tên lúc đó; null nếu không rõ hoặc nhiều tỉnh.';
COMMENT ON COLUMN v_hoat_dong_theo_van_ban.don_vi_to_chuc IS 'Đơn vị tổ chức; null nếu không rõ.';
COMMENT ON COLUMN v_hoat_dong_theo_van_ban.dia_diem IS 'Địa điểm; null nếu không bài nào nói.';
COMMENT ON COLUMN v_hoat_dong_theo_van_ban.nam_hoc IS 'Năm học; null nếu không bài nào nói.';
COMMENT ON COLUMN v_hoat_dong_theo_van_ban.so_bai_dua_tin IS 'Số bài đưa tin độc lập.';
COMMENT ON COLUMN v_hoat_dong_theo_van_ban.so_bai_chep IS 'Số bài chép.';
COMMENT ON COLUMN v_hoat_dong_theo_van_ban.trich_yeu IS 'Trích yếu của văn bản; null nếu không bài nào nêu.';
COMMENT ON COLUMN v_hoat_dong_theo_van_ban.tieu_de IS 'Tiêu đề bài đầu tiên đưa tin.';
COMMENT ON COLUMN v_hoat_dong_theo_van_ban.dia_chi IS 'Địa chỉ bài đầu tiên đưa tin.';
COMMENT ON COLUMN v_hoat_dong_theo_van_ban.ma_van_ban IS 'Mã văn bản.';
COMMENT ON COLUMN v_hoat_dong_theo_van_ban.ma_hoat_dong IS 'Mã hoạt động.';

CREATE VIEW v_so_van_ban_khuyet AS
SELECT
    issuer AS co_quan_ban_hanh,
    province AS tinh,
    year AS nam,
    form AS hinh_thuc,
    first_missing AS so_khuyet_dau,
    last_missing AS so_khuyet_cuoi,
    missing_count AS bao_nhieu_so_khuyet,
    number_before AS van_ban_lien_truoc,
    number_after AS van_ban_lien_sau,
    cited_count AS so_van_ban_duoc_vien_dan,
    last_complete AS doc_het_gan_nhat,
    issuer_unit_id AS ma_co_quan_ban_hanh,
    before_document_id AS ma_van_ban_truoc,
    after_document_id AS ma_van_ban_sau
FROM v_document_gaps;
COMMENT ON VIEW v_so_van_ban_khuyet IS 'Số văn bản khuyết: giữa hai văn bản cùng cơ quan, năm, loại được viện dẫn, những số nào không bài nào viện dẫn; chỉ nói khi trang của cơ quan đã được đọc hết. Như v_document_gaps, tên cột tiếng Việt.';
COMMENT ON COLUMN v_so_van_ban_khuyet.co_quan_ban_hanh IS 'Cơ quan ban hành.';
COMMENT ON COLUMN v_so_van_ban_khuyet.tinh IS 'Tỉnh, thành phố; null nếu là trung ương hoặc không rõ.';
COMMENT ON COLUMN v_so_van_ban_khuyet.nam IS 'Năm.';
COMMENT ON COLUMN v_so_van_ban_khuyet.hinh_thuc IS 'Thể loại.';
COMMENT ON COLUMN v_so_van_ban_khuyet.so_khuyet_dau IS 'Số khuyết đầu tiên.';
COMMENT ON COLUMN v_so_van_ban_khuyet.so_khuyet_cuoi IS 'Số khuyết cuối cùng.';
COMMENT ON COLUMN v_so_van_ban_khuyet.bao_nhieu_so_khuyet IS 'Bao nhiêu số khuyết; khoảng hẹp đáng xem trước.';
COMMENT ON COLUMN v_so_van_ban_khuyet.van_ban_lien_truoc IS 'Số, ký hiệu của văn bản liền trước.';
COMMENT ON COLUMN v_so_van_ban_khuyet.van_ban_lien_sau IS 'Số, ký hiệu của văn bản liền sau.';
COMMENT ON COLUMN v_so_van_ban_khuyet.so_van_ban_duoc_vien_dan IS 'Số văn bản đã được viện dẫn của cơ quan, năm và loại ấy.';
COMMENT ON COLUMN v_so_van_ban_khuyet.doc_het_gan_nhat IS 'Đêm gần nhất đọc hết trang của cơ quan, không trước văn bản liền sau.';
COMMENT ON COLUMN v_so_van_ban_khuyet.ma_co_quan_ban_hanh IS 'Cơ quan ban hành trong bảng units.';
COMMENT ON COLUMN v_so_van_ban_khuyet.ma_van_ban_truoc IS 'Văn bản liền trước.';
COMMENT ON COLUMN v_so_van_ban_khuyet.ma_van_ban_sau IS 'Văn bản liền sau.';

CREATE VIEW v_van_ban_duoc_vien_dan AS
SELECT
    document AS van_ban,
    document_type AS loai_van_ban,
    issuer AS co_quan_ban_hanh,
    issued_day AS ngay_ban_hanh,
    article_count AS so_bai,
    copy_count AS so_bai_chep,
    citation_count AS so_lan_vien_dan,
    event_count AS so_hoat_dong,
    province_count AS so_tinh,
    median_days AS trung_vi_so_ngay,
    first_cited_on AS vien_dan_dau_tien,
    subject AS trich_yeu,
    document_id AS ma_van_ban
FROM v_documents_cited;
COMMENT ON VIEW v_van_ban_duoc_vien_dan IS 'Văn bản nào được nhiều bài viện dẫn nhất, và được thực hiện ở bao nhiêu tỉnh. Như v_documents_cited, tên cột tiếng Việt.';
COMMENT ON COLUMN v_van_ban_duoc_vien_dan.van_ban IS 'Số, ký hiệu, hoặc tên gọi nếu văn bản chỉ được gọi bằng tên.';
COMMENT ON COLUMN v_van_ban_duoc_vien_dan.loai_van_ban IS 'Loại văn bản; null nếu không rõ.';
COMMENT ON COLUMN v_van_ban_duoc_vien_dan.co_quan_ban_hanh IS 'Cơ quan ban hành; null nếu không rõ.';
COMMENT ON COLUMN v_van_ban_duoc_vien_dan.ngay_ban_hanh IS 'Ngày ban hành; null nếu không rõ đủ ngày, tháng, năm.';
COMMENT ON COLUMN v_van_ban_duoc_vien_dan.so_bai IS 'Số bài độc lập viện dẫn, không kể bài chép.';
COMMENT ON COLUMN v_van_ban_duoc_vien_dan.so_bai_chep IS 'Số bài chép.';
COMMENT ON COLUMN v_van_ban_duoc_vien_dan.so_lan_vien_dan IS 'Số lần viện dẫn, kể cả trong bài chép.';
COMMENT ON COLUMN v_van_ban_duoc_vien_dan.so_hoat_dong IS 'Số hoạt động thực hiện.';
COMMENT ON COLUMN v_van_ban_duoc_vien_dan.so_tinh IS 'Số tỉnh, thành phố có hoạt động thực hiện.';
COMMENT ON COLUMN v_van_ban_duoc_vien_dan.trung_vi_so_ngay IS 'Trung vị số ngày từ ban hành đến hoạt động; null nếu không rõ ngày nào.';
COMMENT ON COLUMN v_van_ban_duoc_vien_dan.vien_dan_dau_tien IS 'Ngày đăng của bài đầu tiên viện dẫn; null nếu không rõ.';
COMMENT ON COLUMN v_van_ban_duoc_vien_dan.trich_yeu IS 'Trích yếu; null nếu không bài nào nêu.';
COMMENT ON COLUMN v_van_ban_duoc_vien_dan.ma_van_ban IS 'Mã văn bản.';

CREATE VIEW v_phong_trao_theo_thang AS
SELECT
    month AS thang,
    province AS tinh,
    movement AS phong_trao,
    kind AS loai,
    article_count AS so_bai,
    copy_count AS so_bai_chep,
    site_count AS so_trang_tin,
    is_new AS la_moi,
    movement_id AS ma_phong_trao
FROM v_movements_by_month;
COMMENT ON VIEW v_phong_trao_theo_thang IS 'Phong trào, chủ đề, cuộc vận động nào được nêu ở tỉnh nào, tháng nào, bao nhiêu bài. Như v_movements_by_month, tên cột tiếng Việt.';
COMMENT ON COLUMN v_phong_trao_theo_thang.thang IS 'Ngày đầu của tháng đăng bài; null nếu bài không có ngày đăng.';
COMMENT ON COLUMN v_phong_trao_theo_thang.tinh IS 'Tỉnh, thành phố của trang đăng bài, không rõ thì của hoạt động trong bài; null nếu không rõ hoặc là trang trung ương.';
COMMENT ON COLUMN v_phong_trao_theo_thang.phong_trao IS 'Tên chuẩn.';
COMMENT ON COLUMN v_phong_trao_theo_thang.loai IS 'Phong trào, chủ đề, cuộc vận động hoặc khẩu hiệu.';
COMMENT ON COLUMN v_phong_trao_theo_thang.so_bai IS 'Số bài độc lập nêu, không kể bài chép.';
COMMENT ON COLUMN v_phong_trao_theo_thang.so_bai_chep IS 'Số bài chép.';
COMMENT ON COLUMN v_phong_trao_theo_thang.so_trang_tin IS 'Số trang tin có bài nêu, kể cả bài chép.';
COMMENT ON COLUMN v_phong_trao_theo_thang.la_moi IS 'Đúng nếu tên chưa có trong từ điển.';
COMMENT ON COLUMN v_phong_trao_theo_thang.ma_phong_trao IS 'Mã phong trào.';

CREATE VIEW v_tinh_ky_giao_uoc AS
SELECT
    school_year AS nam_hoc,
    province AS tinh,
    province_today AS tinh_hien_nay,
    has_signed AS da_ky,
    first_signed_on AS ngay_ky_som_nhat,
    last_signed_on AS ngay_ky_muon_nhat,
    event_count AS so_hoat_dong,
    report_count AS so_bai_dua_tin,
    copy_count AS so_bai_chep,
    district_signing_count AS so_le_ky_cap_huyen,
    school_signing_count AS so_le_ky_cua_truong,
    other_signing_count AS so_le_ky_chua_ro_cap,
    is_this_year AS nam_hoc_nay,
    url AS dia_chi,
    first_event_id AS ma_hoat_dong_dau_tien
FROM v_pledges_by_province;
COMMENT ON VIEW v_tinh_ky_giao_uoc IS 'Tỉnh nào đã ký giao ước thi đua trong năm học nào, và khi nào: tỉnh chỉ được tính là đã ký (has_signed) khi có lễ ký cấp tỉnh, của sở hoặc của cụm, khối cấp tỉnh, cấp bộ; lễ ký của huyện, của trường đếm riêng. Như v_pledges_by_province, tên cột tiếng Việt.';
COMMENT ON COLUMN v_tinh_ky_giao_uoc.nam_hoc IS 'Năm học như bài nói, không thì theo ngày; null nếu không rõ.';
COMMENT ON COLUMN v_tinh_ky_giao_uoc.tinh IS 'Tỉnh, thành phố theo tên lúc đó; null nếu không rõ hoặc nhiều tỉnh.';
COMMENT ON COLUMN v_tinh_ky_giao_uoc.tinh_hien_nay IS 'Tỉnh, thành phố theo tên hiện nay, sau sáp nhập.';
COMMENT ON COLUMN v_tinh_ky_giao_uoc.da_ky IS 'Đúng nếu có ít nhất một lễ ký cấp tỉnh; sai là chưa thấy, không có nghĩa là không có (xem v_absent_activities).';
COMMENT ON COLUMN v_tinh_ky_giao_uoc.ngay_ky_som_nhat IS 'Ngày ký cấp tỉnh sớm nhất; null nếu chưa thấy hoặc không rõ ngày.';
COMMENT ON COLUMN v_tinh_ky_giao_uoc.ngay_ky_muon_nhat IS 'Ngày ký cấp tỉnh muộn nhất; null nếu chưa thấy hoặc không rõ ngày.';
COMMENT ON COLUMN v_tinh_ky_giao_uoc.so_hoat_dong IS 'Số lễ ký cấp tỉnh: do sở hay đơn vị cấp tỉnh tổ chức, hoặc của cụm, khối cấp tỉnh, cấp bộ; 0 nếu chưa thấy.';
COMMENT ON COLUMN v_tinh_ky_giao_uoc.so_bai_dua_tin IS 'Số bài đưa tin độc lập về các lễ cấp tỉnh.';
COMMENT ON COLUMN v_tinh_ky_giao_uoc.so_bai_chep IS 'Số bài chép về các lễ cấp tỉnh.';
COMMENT ON COLUMN v_tinh_ky_giao_uoc.so_le_ky_cap_huyen IS 'Số lễ ký của huyện, xã hoặc cụm, khối cấp huyện.';
COMMENT ON COLUMN v_tinh_ky_giao_uoc.so_le_ky_cua_truong IS 'Số lễ ký của các trường, hoặc khối trong trường.';
COMMENT ON COLUMN v_tinh_ky_giao_uoc.so_le_ky_chua_ro_cap IS 'Số lễ ký không rõ cấp nào; không tính là tỉnh đã ký.';
COMMENT ON COLUMN v_tinh_ky_giao_uoc.nam_hoc_nay IS 'Đúng nếu là năm học này: năm học của lần tải gần nhất (reference_day).';
COMMENT ON COLUMN v_tinh_ky_giao_uoc.dia_chi IS 'Địa chỉ bài đầu tiên đưa tin lễ ký cấp tỉnh sớm nhất; null nếu chưa thấy.';
COMMENT ON COLUMN v_tinh_ky_giao_uoc.ma_hoat_dong_dau_tien IS 'Lễ ký cấp tỉnh sớm nhất; null nếu chưa thấy.';

CREATE VIEW v_chuc_vu AS
SELECT
    name AS ten,
    title AS chuc_vu,
    organisation AS co_quan,
    province AS tinh,
    first_seen AS thay_lan_dau,
    last_seen AS thay_gan_nhat,
    report_count AS so_bai_dua_tin,
    copy_count AS so_bai_chep,
    ended AS da_thoi,
    person_id AS ma_nguoi,
    unit_id AS ma_don_vi,
    post_id AS ma_chuc_vu
FROM v_posts;
COMMENT ON VIEW v_chuc_vu IS 'Một người đã được nêu với những chức vụ nào, ở đâu, từ khi nào đến khi nào. Như v_posts, tên cột tiếng Việt.';
COMMENT ON COLUMN v_chuc_vu.ten IS 'Họ tên; hai người cùng tên khác person_id.';
COMMENT ON COLUMN v_chuc_vu.chuc_vu IS 'Chức vụ.';
COMMENT ON COLUMN v_chuc_vu.co_quan IS 'Đơn vị; null nếu không rõ.';
COMMENT ON COLUMN v_chuc_vu.tinh IS 'Tỉnh, thành phố; null nếu không rõ hoặc là trung ương.';
COMMENT ON COLUMN v_chuc_vu.thay_lan_dau IS 'Ngày sớm nhất có bài nêu; null nếu không bài nào có ngày.';
COMMENT ON COLUMN v_chuc_vu.thay_gan_nhat IS 'Ngày muộn nhất có bài nêu; không có nghĩa là nay vẫn còn giữ chức, cũng không có nghĩa là đã thôi.';
COMMENT ON COLUMN v_chuc_vu.so_bai_dua_tin IS 'Số bài độc lập nêu, không kể bài chép.';
COMMENT ON COLUMN v_chuc_vu.so_bai_chep IS 'Số bài chép.';
COMMENT ON COLUMN v_chuc_vu.da_thoi IS 'Đúng nếu có bài gọi là nguyên chức vụ này; null nếu không rõ.';
COMMENT ON COLUMN v_chuc_vu.ma_nguoi IS 'Mã người.';
COMMENT ON COLUMN v_chuc_vu.ma_don_vi IS 'Mã đơn vị; null nếu không rõ.';
COMMENT ON COLUMN v_chuc_vu.ma_chuc_vu IS 'Mã chức vụ.';

CREATE VIEW v_trang_tin_im_lang AS
SELECT
    site AS trang_tin,
    organisation AS co_quan,
    province AS tinh,
    last_news AS ngay_co_bai_gan_nhat,
    usual_days AS nhip_thuong_ngay,
    silent_days AS so_ngay_im_lang,
    complete_since AS so_dem_doc_het,
    last_complete AS doc_het_gan_nhat,
    news_days AS so_ngay_co_bai
FROM v_silent_sites;
COMMENT ON VIEW v_trang_tin_im_lang IS 'Trang tin im lặng: lâu hơn hẳn nhịp thường ngày không có bài mới, hoặc chưa từng có bài, dù đã được đọc hết. Như v_silent_sites, tên cột tiếng Việt.';
COMMENT ON COLUMN v_trang_tin_im_lang.trang_tin IS 'Tên miền.';
COMMENT ON COLUMN v_trang_tin_im_lang.co_quan IS 'Cơ quan chủ quản; null nếu trang không có trong danh mục.';
COMMENT ON COLUMN v_trang_tin_im_lang.tinh IS 'Tỉnh, thành phố; null nếu không rõ hoặc là trung ương.';
COMMENT ON COLUMN v_trang_tin_im_lang.ngay_co_bai_gan_nhat IS 'Ngày gần nhất có bài; null nếu chưa đọc được bài nào.';
COMMENT ON COLUMN v_trang_tin_im_lang.nhip_thuong_ngay IS 'Chín trên mười lần, không quá bấy nhiêu ngày thì có bài mới; null nếu chưa từng có bài.';
COMMENT ON COLUMN v_trang_tin_im_lang.so_ngay_im_lang IS 'Số ngày từ bài gần nhất, hoặc từ lần đầu đọc hết, đến lần gần nhất đọc hết.';
COMMENT ON COLUMN v_trang_tin_im_lang.so_dem_doc_het IS 'Số đêm đọc hết từ sau bài gần nhất.';
COMMENT ON COLUMN v_trang_tin_im_lang.doc_het_gan_nhat IS 'Đêm gần nhất đọc hết trang.';
COMMENT ON COLUMN v_trang_tin_im_lang.so_ngay_co_bai IS 'Số ngày có bài.';

CREATE VIEW v_chua_ket_luan_duoc AS
SELECT
    school_year AS nam_hoc,
    who_kind AS loai_noi,
    who AS ten_noi,
    province AS tinh,
    missing AS viec_con_thieu,
    reason AS ly_do,
    most_by AS phan_lon_da_co_ngay,
    last_complete AS doc_het_gan_nhat,
    sites AS cac_trang_tin,
    missing_code AS ma_viec,
    reason_code AS ma_ly_do,
    who_id AS ma_noi
FROM v_unknown_absence;
COMMENT ON VIEW v_chua_ket_luan_duoc IS 'Sở, cụm, khối nào chưa thấy việc mà phần lớn đã có, nhưng chưa thể nói là thiếu, và vì sao. Như v_unknown_absence, tên cột tiếng Việt.';
COMMENT ON COLUMN v_chua_ket_luan_duoc.nam_hoc IS 'Năm học.';
COMMENT ON COLUMN v_chua_ket_luan_duoc.loai_noi IS 'Sở, hoặc cụm, khối thi đua.';
COMMENT ON COLUMN v_chua_ket_luan_duoc.ten_noi IS 'Tên.';
COMMENT ON COLUMN v_chua_ket_luan_duoc.tinh IS 'Tỉnh, thành phố; null nếu không rõ hoặc là cấp bộ.';
COMMENT ON COLUMN v_chua_ket_luan_duoc.viec_con_thieu IS 'Việc chưa thấy.';
COMMENT ON COLUMN v_chua_ket_luan_duoc.ly_do IS 'Vì sao chưa thể nói là thiếu.';
COMMENT ON COLUMN v_chua_ket_luan_duoc.phan_lon_da_co_ngay IS 'Ngày mà phần lớn những nơi so được đã có.';
COMMENT ON COLUMN v_chua_ket_luan_duoc.doc_het_gan_nhat IS 'Đêm gần nhất mà mọi trang ấy đã được đọc hết; null nếu có trang chưa bao giờ được đọc hết.';
COMMENT ON COLUMN v_chua_ket_luan_duoc.cac_trang_tin IS 'Các trang tin phải đọc hết.';
COMMENT ON COLUMN v_chua_ket_luan_duoc.ma_viec IS 'Mã việc chưa thấy: pledge_signing, campaign_launch, review.';
COMMENT ON COLUMN v_chua_ket_luan_duoc.ma_ly_do IS 'Mã lý do: never_complete, no_news_that_year, not_complete_since.';
COMMENT ON COLUMN v_chua_ket_luan_duoc.ma_noi IS 'Mã đơn vị, hoặc mã cụm, khối qua các năm.';

CREATE VIEW v_tin_trong_tuan AS
SELECT
    published_on AS ngay_dang,
    types AS cac_loai,
    article_title AS tieu_de,
    date AS thoi_gian,
    start_date AS ngay_bat_dau,
    province AS tinh,
    host AS don_vi_to_chuc,
    venue AS dia_diem,
    report_count AS so_bai_dua_tin,
    copy_count AS so_bai_chep,
    is_new AS la_moi,
    organisation AS co_quan,
    url AS dia_chi,
    event_id AS ma_hoat_dong,
    article_id AS ma_bai
FROM v_week_news;
COMMENT ON VIEW v_tin_trong_tuan IS 'Tin thi đua tuần này: hoạt động có bài đăng trong bảy ngày tính đến lần tải gần nhất. Như v_week_news, tên cột tiếng Việt.';
COMMENT ON COLUMN v_tin_trong_tuan.ngay_dang IS 'Ngày đăng bài đầu tiên trong tuần.';
COMMENT ON COLUMN v_tin_trong_tuan.cac_loai IS 'Các loại hoạt động, cách nhau bằng dấu phẩy.';
COMMENT ON COLUMN v_tin_trong_tuan.tieu_de IS 'Tiêu đề bài ấy.';
COMMENT ON COLUMN v_tin_trong_tuan.thoi_gian IS 'Ngày diễn ra dạng EDTF; null nếu không rõ.';
COMMENT ON COLUMN v_tin_trong_tuan.ngay_bat_dau IS 'Ngày bắt đầu; null nếu không rõ.';
COMMENT ON COLUMN v_tin_trong_tuan.tinh IS 'Tỉnh, thành phố theo tên lúc đó; null nếu không rõ hoặc nhiều tỉnh.';
COMMENT ON COLUMN v_tin_trong_tuan.don_vi_to_chuc IS 'Đơn vị tổ chức; null nếu không rõ.';
COMMENT ON COLUMN v_tin_trong_tuan.dia_diem IS 'Địa điểm; null nếu không bài nào nói.';
COMMENT ON COLUMN v_tin_trong_tuan.so_bai_dua_tin IS 'Số bài trong tuần, không kể bài chép.';
COMMENT ON COLUMN v_tin_trong_tuan.so_bai_chep IS 'Số bài chép trong tuần.';
COMMENT ON COLUMN v_tin_trong_tuan.la_moi IS 'Đúng nếu trước tuần này chưa có bài nào.';
COMMENT ON COLUMN v_tin_trong_tuan.co_quan IS 'Cơ quan chủ quản của trang đăng bài; null nếu không rõ.';
COMMENT ON COLUMN v_tin_trong_tuan.dia_chi IS 'Địa chỉ bài.';
COMMENT ON COLUMN v_tin_trong_tuan.ma_hoat_dong IS 'Mã hoạt động.';
COMMENT ON COLUMN v_tin_trong_tuan.ma_bai IS 'Bài.';
