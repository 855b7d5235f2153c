-- materialized
SELECT article_id FROM known.gone WHERE gone_at <= known_moment(as_of)
