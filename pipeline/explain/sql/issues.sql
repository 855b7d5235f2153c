-- What somebody should look at in any of the ids of the list $1.
SELECT field, detail FROM registry_issues WHERE target IN (SELECT unnest($1)) ORDER BY ALL
