SELECT site, moved_to, tls_broken, limited_at, last_complete FROM hosts
