INSERT OR REPLACE INTO listings (key, at, articles) VALUES (:key, :now, :articles)
