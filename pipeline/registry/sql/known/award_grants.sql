SELECT * FROM main.award_grants
