SELECT * FROM known.leader_acts
UNION ALL BY NAME
SELECT * FROM rejected.leader_acts
