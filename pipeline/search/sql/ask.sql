SELECT *
FROM search(
    CAST(? AS VARCHAR),
    most := CAST(? AS BIGINT),
    site := CAST(? AS VARCHAR),
    since := CAST(? AS DATE),
    until := CAST(? AS DATE),
    province := CAST(? AS VARCHAR)
);
