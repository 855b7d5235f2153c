-- Of a mention that says something else today, the offices that it said then.
SELECT office.* FROM main.leader_titles AS office ANTI JOIN former_leaders USING (mention_id)
UNION ALL BY NAME
SELECT
    mention_id,
    generate_subscripts(titles, 1) AS ordinal,
    unnest(titles) AS title,
    unnest(organisations) AS organisation
FROM former_leaders
