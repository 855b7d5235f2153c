CREATE MACRO {name}({parameters}) AS TABLE
{text};
COMMENT ON MACRO TABLE {name} IS '{comment}'
