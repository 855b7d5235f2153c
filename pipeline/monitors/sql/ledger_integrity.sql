-- sentence: Sổ địa chỉ (ledger.sqlite) bị hỏng.
-- action: Dừng bộ hẹn giờ, khôi phục ledger.sqlite từ bản sao gần nhất (docs/operator.md); bài trong archive/ không mất.
-- severity: fatal
-- needs: machine
SELECT NULL AS site, NULL AS field, count(*) > 0 AS fires, coalesce(left(string_agg(fault, '; '), 300), '') AS what, NULL AS since
FROM ledger_faults
