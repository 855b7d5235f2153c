"""Blocks and pledges over school years: `uv run marimo run notebooks/blocks.py`."""

# mypy: allow-untyped-defs, allow-incomplete-defs
# (marimo writes the cells' signatures, and writes them without types)

import marimo

app = marimo.App(width="full", app_title="Khối, cụm và giao ước qua các năm học")

with app.setup:
    import marimo as mo

    from notebooks import kit

    ALL = "Tất cả"


@app.cell
def _():
    home = kit.home()
    kit.stop_without(home)
    kit.show("# Khối, cụm và giao ước thi đua qua các năm học")
    return (home,)


@app.cell
def _(home):
    pledges = kit.ask(
        home,
        """
        SELECT
            coalesce(province_today, province, 'Không rõ tỉnh') AS "Tỉnh, thành phố",
            coalesce(school_year, 'Không rõ') AS "Năm học",
            count(*) AS "Số lễ ký"
        FROM v_events
        WHERE event_id IN (SELECT event_id FROM event_types WHERE type = 'pledge_signing')
        GROUP BY ALL
        ORDER BY ALL
        """,
    )
    pledge_chart = (
        kit.titled(
            kit.heat(pledges, ("Năm học", "Năm học"), "Tỉnh, thành phố", ("Số lễ ký", "Số lễ ký"), "greens"),
            "Ký kết giao ước thi đua",
            "Số lễ ký theo tỉnh, thành phố (tên hiện nay) và năm học; ô trống: chưa thấy bài nào",
        )
        if pledges.height
        else "Chưa có lễ ký kết giao ước nào."
    )
    kit.show(pledge_chart)
    return pledge_chart, pledges


@app.cell
def _(home):
    _provinces = kit.ask(home, "SELECT DISTINCT province FROM block_lines WHERE province IS NOT NULL ORDER BY province")
    province = mo.ui.dropdown([ALL, *_provinces["province"]], value=ALL, label="Tỉnh, thành phố")
    province
    return (province,)


@app.cell
def _(home, province):
    lines = kit.ask(
        home,
        """
        SELECT
            concat_ws(', ', line.name, line.province) AS "Khối, cụm",
            coalesce(block.school_year, 'Không rõ') AS "Năm học",
            CAST(sum(block.report_count) AS BIGINT) AS "Số bài"
        FROM block_years AS block
        INNER JOIN block_lines AS line USING (line_id)
        WHERE $1 = 'Tất cả' OR line.province = $1
        GROUP BY ALL
        ORDER BY ALL
        """,
        [province.value],
    )
    chart = (
        kit.titled(
            kit.heat(lines, ("Năm học", "Năm học"), "Khối, cụm", ("Số bài", "Số bài"), "purples"),
            "Khối, cụm thi đua được nêu qua các năm học",
            "Số bài nêu; mỗi dòng là một khối, cụm nối qua các năm",
        )
        if lines.height
        else "Chưa có khối, cụm nào."
    )
    kit.show(chart)
    return chart, lines


@app.cell
def _(home, province):
    heads = kit.ask(
        home,
        """
        SELECT
            line.name AS "Khối, cụm",
            coalesce(line.province, '–') AS "Tỉnh, thành phố",
            coalesce(block.school_year, '–') AS "Năm học",
            coalesce(block.head, '–') AS "Đơn vị trưởng",
            coalesce(nullif(array_to_string(block.deputies, '; '), ''), '–') AS "Đơn vị phó",
            block.member_count AS "Thành viên đã nêu",
            block.stated_count AS "Số thành viên như bài nói"
        FROM block_years AS block
        INNER JOIN block_lines AS line USING (line_id)
        WHERE $1 = 'Tất cả' OR line.province = $1
        ORDER BY ALL
        """,
        [province.value],
    )
    changes = kit.ask(
        home,
        """
        SELECT
            line.name AS "Khối, cụm",
            change.school_year AS "Năm học",
            coalesce(label.label_vi, change.change) AS "Thay đổi",
            coalesce(change.before, '–') AS "Trước",
            coalesce(change.after, '–') AS "Sau"
        FROM block_changes AS change
        INNER JOIN block_lines AS line USING (line_id)
        LEFT JOIN labels AS label ON label.field = 'block_change' AND label.code = change.change
        WHERE $1 = 'Tất cả' OR line.province = $1
        ORDER BY ALL
        """,
        [province.value],
    )
    kit.show("## Đơn vị trưởng, thành viên", heads, "## Thay đổi qua các năm", changes)
    return changes, heads


if __name__ == "__main__":
    app.run()
