SELECT count(*), greatest(avg(length), 1) FROM search_articles;
