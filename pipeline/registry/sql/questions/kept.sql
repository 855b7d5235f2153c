-- What a kept registry was built from, and how much is in it; every version of the registry has these.
SELECT
    (SELECT extractor_version FROM build_info) AS extractor_version,
    (SELECT archive_digest FROM build_info) AS archive_digest,
    (SELECT count(*) FROM articles) AS articles,
    (SELECT count(*) FROM events) AS events;
