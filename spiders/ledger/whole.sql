UPDATE urls SET whole_at = :now WHERE key = :key
