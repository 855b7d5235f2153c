-- materialized: the blocks of which something has changed since, made anew from the reports of then
SELECT * FROM known.unsettled_blocks_at(as_of)
