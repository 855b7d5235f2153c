-- past: what superseded contents of edited articles said, in tables of the same names and columns.
CREATE SCHEMA past;
-- known: both together, each row with the content that it was read from.
CREATE SCHEMA known;
-- rejected: what people found to be no such thing, in tables of the same names and columns; nothing is lost.
CREATE SCHEMA rejected;
