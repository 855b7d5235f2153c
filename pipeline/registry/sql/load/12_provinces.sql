INSERT INTO provinces BY NAME
SELECT
    name,
    kind,
    valid_from,
    valid_to,
    current_name,
    code
FROM staged_provinces
ORDER BY name, valid_from NULLS FIRST;
