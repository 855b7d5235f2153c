SELECT articles FROM listings WHERE key = :key
