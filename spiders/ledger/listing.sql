SELECT at, articles FROM listings WHERE key = :key
