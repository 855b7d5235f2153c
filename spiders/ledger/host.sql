SELECT site, cms, delay, delay_reason, robots_delay, limited_at, retry_after, validators, validators_proofs, moved_to,
       tls_broken, last_complete, first_complete
FROM hosts
WHERE site = :site
