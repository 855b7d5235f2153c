CREATE TABLE event_words (
    event_id VARCHAR NOT NULL,
    types VARCHAR,
    type_codes VARCHAR,
    blocks VARCHAR,
    province_today VARCHAR
);
COMMENT ON TABLE event_words IS 'Mỗi hoạt động một dòng: các loại, các cụm, khối thành một chuỗi, và tên tỉnh hiện nay; để các view trả lời nhanh.';
COMMENT ON COLUMN event_words.event_id IS 'Hoạt động.';
COMMENT ON COLUMN event_words.types IS 'Các loại hoạt động, nhãn tiếng Việt, cách nhau bằng dấu phẩy.';
COMMENT ON COLUMN event_words.type_codes IS 'Các mã loại, cùng thứ tự.';
COMMENT ON COLUMN event_words.blocks IS 'Các cụm, khối, cách nhau bằng dấu chấm phẩy; null nếu không nêu.';
COMMENT ON COLUMN event_words.province_today IS 'Tỉnh, thành phố theo tên hiện nay; null nếu không rõ.';

CREATE TABLE province_pledges (
    school_year VARCHAR,
    province VARCHAR,
    first_signed_on DATE,
    last_signed_on DATE,
    event_count BIGINT NOT NULL,
    report_count BIGINT NOT NULL,
    copy_count BIGINT NOT NULL,
    district_signing_count BIGINT NOT NULL,
    school_signing_count BIGINT NOT NULL,
    other_signing_count BIGINT NOT NULL,
    first_event_id VARCHAR
);
COMMENT ON TABLE province_pledges IS 'Lễ ký giao ước ở mỗi tỉnh trong mỗi năm học: lễ cấp tỉnh của chính tỉnh, bên cạnh là số lễ của huyện và của trường; xem v_pledges_by_province.';
COMMENT ON COLUMN province_pledges.school_year IS 'Năm học như bài nói, không thì theo ngày; null nếu không rõ.';
COMMENT ON COLUMN province_pledges.province IS 'Tỉnh, thành phố theo tên lúc đó; null nếu không rõ hoặc nhiều tỉnh.';
COMMENT ON COLUMN province_pledges.first_signed_on IS 'Ngày ký cấp tỉnh sớm nhất; null nếu chưa thấy hoặc không rõ ngày.';
COMMENT ON COLUMN province_pledges.last_signed_on IS 'Ngày ký cấp tỉnh muộn nhất; null nếu chưa thấy hoặc không rõ ngày.';
COMMENT ON COLUMN province_pledges.event_count IS 'Số lễ ký cấp tỉnh: do sở hay đơn vị cấp tỉnh tổ chức, hoặc của cụm, khối cấp tỉnh, cấp bộ; 0 nếu chưa thấy.';
COMMENT ON COLUMN province_pledges.report_count IS 'Số bài đưa tin độc lập về các lễ cấp tỉnh.';
COMMENT ON COLUMN province_pledges.copy_count IS 'Số bài chép về các lễ cấp tỉnh.';
COMMENT ON COLUMN province_pledges.district_signing_count IS 'Số lễ ký của huyện, xã hoặc cụm, khối cấp huyện.';
COMMENT ON COLUMN province_pledges.school_signing_count IS 'Số lễ ký của các trường, hoặc khối trong trường.';
COMMENT ON COLUMN province_pledges.other_signing_count IS 'Số lễ ký không rõ cấp nào; không tính là tỉnh đã ký.';
COMMENT ON COLUMN province_pledges.first_event_id IS 'Lễ ký cấp tỉnh sớm nhất; null nếu chưa thấy.';

CREATE TABLE unit_awards (
    unit_id VARCHAR,
    form VARCHAR NOT NULL,
    category VARCHAR,
    year BIGINT,
    award_count BIGINT NOT NULL,
    person_count BIGINT NOT NULL
);
COMMENT ON TABLE unit_awards IS 'Số lần khen thưởng của mỗi đơn vị cùng người của mình, theo hình thức và năm; xem v_awards_by_unit.';
COMMENT ON COLUMN unit_awards.unit_id IS 'Đơn vị được khen, hoặc đơn vị của người được khen; null nếu không rõ.';
COMMENT ON COLUMN unit_awards.form IS 'Hình thức, danh hiệu theo luật, không thì như viết trong bài.';
COMMENT ON COLUMN unit_awards.category IS 'Mã loại; nhãn ở bảng labels; null nếu luật không nêu.';
COMMENT ON COLUMN unit_awards.year IS 'Năm trao; null nếu không rõ.';
COMMENT ON COLUMN unit_awards.award_count IS 'Số lần trao.';
COMMENT ON COLUMN unit_awards.person_count IS 'Trong đó trao cho cá nhân.';

CREATE TABLE document_uses (
    document_id VARCHAR NOT NULL,
    event_count BIGINT NOT NULL,
    province_count BIGINT NOT NULL,
    median_days DOUBLE
);
COMMENT ON TABLE document_uses IS 'Mỗi văn bản đã được thực hiện ra sao; xem v_documents_cited.';
COMMENT ON COLUMN document_uses.document_id IS 'Văn bản.';
COMMENT ON COLUMN document_uses.event_count IS 'Số hoạt động thực hiện.';
COMMENT ON COLUMN document_uses.province_count IS 'Số tỉnh, thành phố có hoạt động thực hiện.';
COMMENT ON COLUMN document_uses.median_days IS 'Trung vị số ngày từ ban hành đến hoạt động; null nếu không rõ ngày nào.';

CREATE TABLE block_year_facts (
    block_id VARCHAR NOT NULL,
    members VARCHAR,
    changes VARCHAR,
    head_before VARCHAR,
    event_count BIGINT NOT NULL,
    pledged_by DATE,
    reviewed_by DATE
);
COMMENT ON TABLE block_year_facts IS 'Điều đã biết về mỗi cụm, khối trong mỗi năm học; xem v_block_years.';
COMMENT ON COLUMN block_year_facts.block_id IS 'Cụm, khối trong năm học.';
COMMENT ON COLUMN block_year_facts.members IS 'Các thành viên đã nêu tên, cách nhau bằng dấu chấm phẩy; null nếu không nêu.';
COMMENT ON COLUMN block_year_facts.changes IS 'Thay đổi so với năm trước đó được biết; null nếu không thấy thay đổi.';
COMMENT ON COLUMN block_year_facts.head_before IS 'Đơn vị trưởng trước đó, nếu khác; null nếu không thấy thay đổi.';
COMMENT ON COLUMN block_year_facts.event_count IS 'Số hoạt động được đưa tin.';
COMMENT ON COLUMN block_year_facts.pledged_by IS 'Chậm nhất là ngày này đã ký giao ước; null nếu không thấy.';
COMMENT ON COLUMN block_year_facts.reviewed_by IS 'Ngày của lần sơ kết, tổng kết gần nhất; null nếu không thấy.';
