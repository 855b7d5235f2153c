"""Emulation events by province and month, from the published registry: `uv run marimo edit notebooks/events.py`."""

# mypy: allow-untyped-defs, allow-incomplete-defs
# (marimo writes the cells' signatures, and writes them without types)

import marimo

app = marimo.App(width="medium", app_title="Hoạt động thi đua theo tỉnh và tháng")

with app.setup:
    import os
    from pathlib import Path

    import altair as alt
    import marimo as mo

    from pipeline.home import Home
    from pipeline.registry.opening import opened


@app.cell
def _():
    home = Home(Path(os.environ.get("THIDUA_HOME") or "data"))
    mo.md("# Hoạt động thi đua theo tỉnh và tháng")
    return (home,)


@app.cell
def _(home):
    mo.stop(
        not home.registry.is_file(),
        mo.callout(
            mo.md(
                f"""
                **Chưa có sổ thi đua** tại `{home.registry}`.

                Chạy `uv run thidua demo` để có sổ mẫu, hoặc `uv run thidua crawl` rồi `uv run thidua build`.
                Nếu sổ nằm ở thư mục khác, đặt biến môi trường `THIDUA_HOME` trỏ tới thư mục ấy rồi mở lại.
                """
            ),
            kind="warn",
        ),
    )
    with opened(home) as _registry:
        counts = _registry.execute(
            r"""
            SELECT
                coalesce(province_today, province, 'Không rõ tỉnh') AS province,
                coalesce(strftime(start_date, '%Y-%m'), regexp_extract(date, '^\d{4}-\d{2}')) AS month,
                count(*) AS events
            FROM v_events
            WHERE month <> ''
            GROUP BY ALL
            ORDER BY month, province
            """
        ).pl()
        events = _registry.execute(
            """
            SELECT
                date AS "Ngày",
                types AS "Loại",
                province AS "Tỉnh, thành phố",
                venue AS "Nơi",
                blocks AS "Khối, cụm",
                article_title AS "Tiêu đề",
                url AS "Địa chỉ bài"
            FROM v_events
            ORDER BY start_date DESC NULLS LAST, event_id
            """
        ).pl()
    return counts, events


@app.cell
def _(counts):
    _cells = alt.Chart(counts).encode(
        x=alt.X("month:O", title="Tháng"),
        y=alt.Y("province:N", title="Tỉnh, thành phố (theo tên hiện nay)"),
        tooltip=[
            alt.Tooltip("province:N", title="Tỉnh, thành phố"),
            alt.Tooltip("month:O", title="Tháng"),
            alt.Tooltip("events:Q", title="Số hoạt động"),
        ],
    )
    # Squares and figures: 34 provinces are too many for colours, and print has none.
    _squares = _cells.mark_rect(stroke="white").encode(
        color=alt.Color("events:Q", title="Số hoạt động", scale=alt.Scale(scheme="blues", domainMin=0), legend=None)
    )
    _figures = _cells.mark_text(fontWeight="bold", stroke="white", strokeWidth=2, strokeOpacity=0.6).encode(
        text="events:Q"
    )
    chart = (_squares + _figures).properties(title="Số hoạt động thi đua theo tỉnh và tháng", width=alt.Step(36))
    chart
    return (chart,)


@app.cell
def _(counts, events):
    undated = events.height - counts["events"].sum()
    mo.vstack(
        [
            mo.md(
                f"**{events.height} hoạt động**; {undated} hoạt động không rõ năm, tháng nên không có trong biểu đồ."
            ),
            mo.ui.table(events, selection=None),
        ]
    )
    return (undated,)


if __name__ == "__main__":
    app.run()
