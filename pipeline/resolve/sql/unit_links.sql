SELECT naming.mention_id, naming.role, naming.ordinal, naming.name, id.unit_id
FROM unit_groups AS naming
INNER JOIN unit_ids AS id USING (unit)
WHERE naming.role != 'implied'
ORDER BY naming.role, naming.age
