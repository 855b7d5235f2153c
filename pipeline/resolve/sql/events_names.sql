-- the fallback for names that no unit is known of
CREATE OR REPLACE TEMP MACRO bare_name(name) AS
    trim(regexp_replace(replace(strip_accents(lower(name)), 'đ', 'd'), '[^a-z0-9]+', ' ', 'g'));

-- one spelling for the words by which names of schools and offices differ most
CREATE OR REPLACE TEMP MACRO unit_name(name) AS
    nullif(
        trim(
            regexp_replace(
                replace(
                    replace(
                        replace(
                            regexp_replace(bare_name(name), '\b(?:giao duc (?:va |)dao tao|gd dt|gddt)\b', 'gddt', 'g'),
                            'trung hoc pho thong',
                            'thpt'
                        ),
                        'trung hoc co so',
                        'thcs'
                    ),
                    'tieu hoc',
                    'th'
                ),
                '^(?:nha |)truong\b',
                ''
            )
        ),
        ''
    );

-- a name without the province at its end, which is compared by itself
CREATE OR REPLACE TEMP MACRO placeless(name, province) AS
    coalesce(
        nullif(
            regexp_replace(
                CASE
                    WHEN ends_with(name, ' ' || bare_name(province))
                        THEN left(name, length(name) - length(bare_name(province)) - 1)
                    ELSE name
                END,
                '(?: tinh| thanh pho| tp)$',
                ''
            ),
            ''
        ),
        name
    );

-- "Khối thi đua các trường mầm non", "Khối trường mầm non"
CREATE OR REPLACE TEMP MACRO block_name(name) AS
    trim(
        regexp_replace(
            regexp_replace(bare_name(name), '\b(?:cac|truong|don vi|nganh|thi dua|td|so)\b', '', 'g'), ' +', ' ', 'g'
        )
    );

-- the house that a room lies in; a town or district is no house
CREATE OR REPLACE TEMP MACRO house_name(name) AS
    CASE
        WHEN
            NOT regexp_matches(
                bare_name(name), '^(?:thanh pho|tp|thi xa|thi tran|huyen|quan|tinh|xa|phuong|dac khu)\b'
            )
            THEN unit_name(
                regexp_replace(
                    bare_name(name), '^(?:hoi truong|phong hop(?: so|) ?\d*|san truong|nha da nang|tru so) ', ''
                )
            )
    END;

CREATE OR REPLACE TEMP MACRO is_wide(name) AS
    EXISTS (FROM event_wide_bodies AS body WHERE starts_with(bare_name(name) || ' ', body.prefix));

CREATE OR REPLACE TEMP MACRO office_name(name) AS
    regexp_replace(unit_name(name), '\b(?:huyen|quan|thi xa|thanh pho|tp|tx) ', '');
