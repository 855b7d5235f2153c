-- Which registry this is, and until when it knows the world.
SELECT
    extractor_version,
    gazetteer_fingerprint,
    archive_digest,
    (SELECT min(fetched_at) FROM captures) AS first_capture,
    (SELECT max(fetched_at) FROM captures) AS last_capture,
    (SELECT count(*) FROM articles) AS article_count,
    (SELECT count(*) FROM sources WHERE article_count > 0) AS source_count
FROM build_info;
