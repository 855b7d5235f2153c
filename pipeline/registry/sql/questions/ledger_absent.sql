-- Of the ledger (SQLite): articles that a site no longer has, as a crawl that was complete saw.
SELECT url, site, absence, since, last_complete FROM absent ORDER BY site, url, absence
