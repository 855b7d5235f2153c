"""How sites are laid out and fetched: the Scrapy spider, discovery, one module a CMS, the ledger, the archive."""
