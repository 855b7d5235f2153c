UPDATE listings SET at = :now WHERE key = :key
