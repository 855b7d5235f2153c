INSERT INTO document_refs BY NAME
SELECT
    article_id || '-document_refs-' || ordinal || suffix AS mention_id,
    article_id,
    ordinal,
    mention.number AS number,
    mention.type AS type,
    mention.issued_on AS issued_on,
    edtf_day(mention.issued_on) AS issued_day,
    mention.issuer AS issuer,
    mention.subject AS subject,
    mention.key AS key,
    mention.serial AS serial,
    mention.year AS year,
    mention.form AS form,
    mention.bodies AS bodies,
    mention.level AS level,
    mention.unit AS unit,
    mention.signer AS signer,
    mention.start AS start_offset,
    mention."end" AS end_offset,
    mention.quote AS quote,
    mention.rule AS rule
FROM (
    SELECT article_id, suffix, unnest(document_refs) AS mention, generate_subscripts(document_refs, 1) AS ordinal
    FROM staged_found
)
ORDER BY article_id, ordinal;
