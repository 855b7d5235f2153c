-- The numbers that each series is known to have, whatever became of the articles.
SELECT DISTINCT site, series, number FROM urls WHERE series IS NOT NULL AND number IS NOT NULL
