"""Emulation events by province and month, from the published registry: `uv run marimo edit notebooks/events.py`."""

# mypy: allow-untyped-defs, allow-incomplete-defs
# (marimo writes the cells' signatures, and writes them without types)

import marimo

app = marimo.App(width="full", app_title="Hoạt động thi đua theo tỉnh và tháng")

with app.setup:
    import altair as alt
    import marimo as mo

    from notebooks import kit
    from pipeline.registry.opening import opened

    ALL_YEARS = "Tất cả"
    MONTHS_WITH_FIGURES = 12


@app.cell
def _():
    home = kit.home()
    kit.show("# Hoạt động thi đua theo tỉnh và tháng")
    return (home,)


@app.cell
def _(home):
    kit.stop_without(home)
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
                coalesce(strftime(start_date, '%d/%m/%Y'), date, '–') AS "Ngày",
                types AS "Loại",
                coalesce(province, '–') AS "Tỉnh, thành phố (khi đó)",
                coalesce(venue, '–') AS "Nơi",
                coalesce(blocks, '–') AS "Khối, cụm",
                article_title AS "Tiêu đề",
                url AS "Địa chỉ bài"
            FROM v_events
            ORDER BY start_date DESC NULLS LAST, event_id
            """
        ).pl()
    return counts, events


@app.cell
def _(counts):
    _years = sorted({month[:4] for month in counts["month"]}, reverse=True)
    year = mo.ui.dropdown([ALL_YEARS, *_years], value=ALL_YEARS, label="Năm")
    year
    return (year,)


@app.cell
def _(counts, year):
    chosen = counts if year.value == ALL_YEARS else counts.filter(counts["month"].str.starts_with(year.value))
    _years = sorted({month[:4] for month in chosen["month"]}) or [""]
    # Months without an event keep their place: every month of every year from the first to the last.
    months = [
        f"{_year}-{_month:02}"
        for _year in range(int(_years[0] or 0), int(_years[-1] or -1) + 1)
        for _month in range(1, 13)
    ]
    one = len(months) <= MONTHS_WITH_FIGURES
    label = "slice(datum.value, 5) + '/' + slice(datum.value, 0, 4)" if one else "slice(datum.value, 0, 4)"
    return chosen, label, months, one


@app.cell
def _(chosen, label, months, one):
    _cells = alt.Chart(chosen).encode(
        x=alt.X(
            "month:O",
            title="Tháng" if one else "Năm, mỗi ô một tháng",
            scale=alt.Scale(domain=months),
            axis=alt.Axis(
                labelAngle=0,
                labelAlign="center" if one else "left",
                values=months if one else months[::12],
                labelExpr=label,
            ),
        ),
        y=alt.Y("province:N", title=None),
        tooltip=[
            alt.Tooltip("province:N", title="Tỉnh, thành phố"),
            alt.Tooltip("month:O", title="Tháng"),
            alt.Tooltip("events:Q", title="Số hoạt động"),
        ],
    )
    _squares = _cells.mark_rect(stroke="white").encode(
        color=alt.Color(
            "events:Q",
            title="Số hoạt động",
            scale=alt.Scale(scheme="blues", domainMin=0),
            legend=alt.Legend(format="d", tickMinStep=1),
        )
    )
    # Figures too where they fit: print may have no colours.
    _figures = _cells.mark_text(fontSize=13, fontWeight="bold", opacity=1 if one else 0).encode(
        text="events:Q",
        color=alt.condition(
            f"datum.events > {(chosen['events'].max() or 0) / 2}", alt.value("white"), alt.value("black")
        ),
    )
    chart = (_squares + _figures).properties(
        title=alt.Title(
            "Số hoạt động thi đua theo tỉnh và tháng", subtitle="Tỉnh, thành phố theo tên hiện nay", anchor="start"
        ),
        width="container",
        height=alt.Step(26),
    )
    kit.show(chart)
    return (chart,)


@app.cell
def _(counts, events):
    undated = events.height - counts["events"].sum()
    kit.show(
        f"**{events.height} hoạt động**; {undated} hoạt động không rõ năm, tháng nên không có trong biểu đồ.", events
    )
    return (undated,)


if __name__ == "__main__":
    app.run()
