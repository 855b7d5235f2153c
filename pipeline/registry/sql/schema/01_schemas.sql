-- past: what superseded contents of edited articles said, in tables of the same names and columns.
CREATE SCHEMA past;
-- known: both together, each row with the content that it was read from.
CREATE SCHEMA known;
