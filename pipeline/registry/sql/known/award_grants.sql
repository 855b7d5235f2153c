SELECT thing.* FROM main.award_grants AS thing SEMI JOIN settled_awards USING (award_id)
UNION ALL BY NAME
SELECT * FROM known.unsettled_awards_at(as_of)
