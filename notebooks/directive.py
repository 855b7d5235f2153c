"""How a directive spread: who cited it, when, and what carried it out: `uv run marimo run notebooks/directive.py`."""

# mypy: allow-untyped-defs, allow-incomplete-defs
# (marimo writes the cells' signatures, and writes them without types)

import marimo

app = marimo.App(width="full", app_title="Một văn bản lan tỏa")

with app.setup:
    import altair as alt
    import marimo as mo

    from notebooks import kit


@app.cell
def _():
    home = kit.home()
    kit.stop_without(home)
    kit.show("# Một văn bản lan tỏa thế nào")
    return (home,)


@app.cell
def _(home):
    documents = kit.ask(
        home,
        """
        SELECT
            document_id,
            concat_ws(', ', coalesce(number, name), issuer, issued_on) || ' (' || article_count || ' bài)' AS label
        FROM documents
        ORDER BY article_count DESC, label, document_id
        LIMIT 500
        """,
    )
    mo.stop(documents.is_empty(), mo.md("Chưa có văn bản nào được viện dẫn."))
    _choices = dict(zip(documents["label"], documents["document_id"], strict=True))
    document = mo.ui.dropdown(_choices, value=documents["label"][0], label="Văn bản", searchable=True)
    document
    return document, documents


@app.cell
def _(document, home):
    citations = kit.ask(
        home,
        """
        SELECT DISTINCT
            article.published_on AS day,
            coalesce(source.province, source.organisation, article.domain, 'tệp nhập vào') AS province,
            article.article_id,
            article.title,
            coalesce(article.url, article.article_key) AS url
        FROM document_citations AS citation
        INNER JOIN (
            SELECT mention_id, article_id FROM document_refs
            UNION ALL
            SELECT mention_id, article_id FROM named_documents
            UNION ALL
            SELECT mention_id, article_id FROM document_anaphors
        ) AS mention USING (mention_id)
        INNER JOIN articles AS article USING (article_id)
        LEFT JOIN sources AS source USING (domain)
        WHERE citation.document_id = $1
        ORDER BY day, url
        """,
        [document.value],
    )
    _dated = citations.drop_nulls("day").with_row_index("articles", offset=1)
    spread = _dated.select("day", "articles", "province", "title")
    _line = alt.Chart(spread).encode(
        x=alt.X("day:T", title="Ngày đăng", axis=alt.Axis(format="%d/%m/%Y", labelAngle=-30)),
        y=alt.Y("articles:Q", title="Số bài, cộng dồn", axis=alt.Axis(format="d", values=kit.whole(spread.height))),
    )
    _points = _line.mark_point(filled=True, size=70).encode(
        shape=alt.Shape("province:N", title="Trang của"),
        color=alt.Color("province:N", title="Trang của"),
        tooltip=[alt.Tooltip("title:N", title="Bài"), alt.Tooltip("day:T", title="Ngày đăng", format="%d/%m/%Y")],
    )
    chart = kit.titled(
        _line.mark_line(interpolate="step-after", color=kit.PALETTE[-1]) + _points,
        "Số bài viện dẫn, kể cả bài chép, cộng dồn theo ngày đăng",
        "Mỗi điểm một bài",
    ).properties(height=280)
    _undated = citations.height - spread.height
    kit.show(chart, f"**{citations.height} bài** viện dẫn; {_undated} bài không rõ ngày đăng.")
    return chart, citations, spread


@app.cell
def _(document, home):
    carried = kit.ask(
        home,
        """
        SELECT
            link.days AS "Số ngày sau khi ban hành",
            coalesce(strftime(event.start_date, '%d/%m/%Y'), event.date, '–') AS "Ngày",
            event.types AS "Loại",
            coalesce(event.province, '–') AS "Tỉnh, thành phố (khi đó)",
            event.article_title AS "Tiêu đề",
            event.url AS "Địa chỉ bài"
        FROM document_events AS link
        INNER JOIN v_events AS event USING (event_id)
        WHERE link.document_id = $1
        ORDER BY link.days NULLS LAST, event.event_id
        """,
        [document.value],
    )
    kit.show("## Hoạt động thực hiện văn bản", carried)
    return (carried,)


@app.cell
def _(citations):
    listed = citations.select("day", "province", "title", "url").rename(
        {"day": "Ngày đăng", "province": "Trang của", "title": "Tiêu đề", "url": "Địa chỉ"}
    )
    kit.show("## Các bài viện dẫn", listed)
    return (listed,)


if __name__ == "__main__":
    app.run()
