INSERT INTO crawls (started, sites, budget_seconds) VALUES (:now, :sites, :budget)
