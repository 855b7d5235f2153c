CREATE MACRO school_year_of(day, first_month) AS
    CASE
        WHEN month(day) >= first_month THEN year(day) || '-' || (year(day) + 1)
        ELSE (year(day) - 1) || '-' || year(day)
    END;
COMMENT ON MACRO school_year_of IS 'Năm học của một ngày, dạng 2021-2022, khi năm học tính từ đầu tháng first_month.';
