-- sentence: Lần tải gần đây tự ghi nhận sự cố của máy (đồng hồ, mạng, kho lưu trữ).
-- action: Sửa nguyên nhân đã nêu; lần chạy sau tự làm tiếp.
-- severity: warning
-- needs: ledger
SELECT
    site,
    code AS field,
    "at" >= this_moment() - INTERVAL 1 DAY * $days AS fires,
    in_words('warning', code) || ': ' || detail AS what,
    "at" AS since
FROM warnings
ORDER BY "at"
