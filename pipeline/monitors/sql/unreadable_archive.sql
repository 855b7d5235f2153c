-- sentence: Kho lưu trữ có tệp không đọc được.
-- action: Khôi phục tệp đó từ bản sao (docs/operator.md), rồi chạy `thidua build`; các tệp khác không bị ảnh hưởng.
-- severity: fatal
-- needs: registry
SELECT NULL AS site, source AS field, true AS fires, reason AS what, NULL AS since
FROM registry.failures
WHERE stage = 'archive'
ORDER BY source
