"""Knowledge as data: CSV files in `data/`, each read by one typed loader."""
