-- Sổ phải ghi đúng một lần dựng, với đủ phiên bản và mã kho lưu trữ.
-- severity: fatal
SELECT count(*) AS builds
FROM build_info
WHERE extractor_version <> '' AND reader_version <> '' AND gazetteer_fingerprint <> '' AND archive_digest <> ''
HAVING count(*) <> 1;
