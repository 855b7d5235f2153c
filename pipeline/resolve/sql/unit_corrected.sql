-- What corrections of units mean for the wholes that units are parts of, and what is known of the units that they made.
UPDATE unit_groups SET whole = changed.unit
FROM (SELECT was, min(unit) AS unit FROM unit_groups GROUP BY was HAVING count(DISTINCT unit) = 1) AS changed
WHERE unit_groups.whole = changed.was;

UPDATE unit_groups SET whole = unit WHERE whole = was AND unit != was;

INSERT INTO unit_places
SELECT DISTINCT ON (made.unit) made.unit, place.* EXCLUDE (unit)
FROM unit_groups AS made
INNER JOIN unit_places AS place ON place.unit = made.was
WHERE made.unit NOT IN (SELECT unit FROM unit_places)
ORDER BY made.unit, made.age;
