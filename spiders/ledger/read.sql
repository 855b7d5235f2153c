UPDATE urls SET read_at = :now WHERE key = :key
