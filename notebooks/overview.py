"""What the registry holds, at a glance: `uv run marimo run notebooks/overview.py`."""

# mypy: allow-untyped-defs, allow-incomplete-defs
# (marimo writes the cells' signatures, and writes them without types)

import marimo

app = marimo.App(width="full", app_title="Tổng quan sổ thi đua")

with app.setup:
    from notebooks import kit


@app.cell
def _():
    home = kit.home()
    kit.stop_without(home)
    kit.show("# Tổng quan sổ thi đua")
    return (home,)


@app.cell
def _(home):
    counts = kit.ask(home, 'SELECT label AS "Trong sổ", row_count AS "Số lượng" FROM v_summary')
    [(_first, _last)] = kit.ask(
        home, "SELECT strftime(min(fetched_at), '%d/%m/%Y'), strftime(max(fetched_at), '%d/%m/%Y') FROM captures"
    ).rows()
    kit.show(f"Các trang được tải từ **{_first}** đến **{_last}**.", counts)
    return (counts,)


@app.cell
def _(home):
    by_year = kit.ask(
        home,
        """
        SELECT
            coalesce(event.school_year, 'Không rõ') AS "Năm học",
            label.label_vi AS "Loại",
            count(*) AS "Số hoạt động"
        FROM events AS event
        INNER JOIN event_types AS type USING (event_id)
        INNER JOIN labels AS label ON label.field = 'event_type' AND label.code = type.type
        GROUP BY ALL
        ORDER BY ALL
        """,
    )
    _chart = kit.titled(
        kit.heat(by_year, ("Năm học", "Năm học"), "Loại", ("Số hoạt động", "Số hoạt động")),
        "Hoạt động theo năm học và loại",
        "Một hoạt động có thể thuộc nhiều loại",
    )
    year_chart = _chart if by_year.height else "Chưa có hoạt động nào."
    kit.show(year_chart)
    return by_year, year_chart


@app.cell
def _(home):
    by_province = kit.ask(
        home,
        """
        SELECT
            coalesce(province_today, 'Không rõ hoặc nhiều tỉnh') AS "Tỉnh, thành phố",
            count(*) AS "Số hoạt động"
        FROM v_events
        GROUP BY ALL
        ORDER BY "Số hoạt động" DESC, "Tỉnh, thành phố"
        """,
    )
    province_chart = kit.titled(
        kit.bars(by_province, ("Số hoạt động", "Số hoạt động"), "Tỉnh, thành phố"),
        "Hoạt động theo tỉnh, thành phố",
        "Theo tên hiện nay, sau sáp nhập ngày 01/7/2025",
    )
    kit.show(province_chart)
    return by_province, province_chart


@app.cell
def _(home):
    reports = kit.ask(
        home,
        """
        SELECT
            coalesce(strftime(start_date, '%d/%m/%Y'), date, '–') AS "Ngày",
            types AS "Loại",
            coalesce(province, '–') AS "Tỉnh, thành phố (khi đó)",
            report_count AS "Bài độc lập",
            copy_count AS "Bài chép",
            article_title AS "Tiêu đề",
            url AS "Địa chỉ bài"
        FROM v_events
        ORDER BY report_count + copy_count DESC, start_date DESC NULLS LAST, event_id
        LIMIT 50
        """,
    )
    kit.show("## Hoạt động được nhiều bài đưa tin nhất", reports)
    return (reports,)


if __name__ == "__main__":
    app.run()
