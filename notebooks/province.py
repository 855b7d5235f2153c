"""One province: its activities, blocks, leaders and documents: `uv run marimo run notebooks/province.py`."""

# mypy: allow-untyped-defs, allow-incomplete-defs
# (marimo writes the cells' signatures, and writes them without types)

import marimo

app = marimo.App(width="full", app_title="Thi đua của một tỉnh")

with app.setup:
    import marimo as mo

    from notebooks import kit


@app.cell
def _():
    home = kit.home()
    kit.stop_without(home)
    kit.show("# Thi đua của một tỉnh")
    return (home,)


@app.cell
def _(home):
    provinces = kit.ask(
        home,
        """
        SELECT province_today AS province, count(*) AS events
        FROM v_events
        WHERE province_today IS NOT NULL
        GROUP BY ALL
        ORDER BY events DESC, province
        """,
    )
    mo.stop(provinces.is_empty(), mo.md("Chưa có hoạt động nào của một tỉnh."))
    _names = sorted(provinces["province"])
    province = mo.ui.dropdown(_names, value=provinces["province"][0], label="Tỉnh, thành phố (tên hiện nay)")
    province
    return province, provinces


@app.cell
def _(home, province):
    events = kit.ask(
        home,
        """
        SELECT
            coalesce(strftime(start_date, '%d/%m/%Y'), date, '–') AS "Ngày",
            types AS "Loại",
            province AS "Tên khi đó",
            coalesce(host, '–') AS "Đơn vị tổ chức",
            coalesce(venue, '–') AS "Nơi",
            coalesce(blocks, '–') AS "Khối, cụm",
            report_count AS "Bài độc lập",
            article_title AS "Tiêu đề",
            url AS "Địa chỉ bài"
        FROM v_events
        WHERE province_today = $1
        ORDER BY start_date DESC NULLS LAST, event_id
        """,
        [province.value],
    )
    by_year = kit.ask(
        home,
        """
        SELECT
            coalesce(event.school_year, 'Không rõ') AS "Năm học",
            label.label_vi AS "Loại",
            count(*) AS "Số hoạt động"
        FROM v_events AS event
        INNER JOIN event_types AS type USING (event_id)
        INNER JOIN labels AS label ON label.field = 'event_type' AND label.code = type.type
        WHERE event.province_today = $1
        GROUP BY ALL
        ORDER BY ALL
        """,
        [province.value],
    )
    chart = kit.titled(
        kit.heat(by_year, ("Năm học", "Năm học"), "Loại", ("Số hoạt động", "Số hoạt động")),
        f"Hoạt động của {province.value} theo năm học và loại",
        "Gồm cả các tỉnh đã sáp nhập vào; một hoạt động có thể thuộc nhiều loại",
    )
    kit.show(f"## {province.value}", chart, events)
    return by_year, chart, events


@app.cell
def _(home, province):
    blocks = kit.ask(
        home,
        """
        SELECT
            block.name AS "Khối, cụm",
            coalesce(block.school_year, '–') AS "Năm học",
            coalesce(block.head, '–') AS "Đơn vị trưởng",
            block.member_count AS "Thành viên đã nêu",
            block.report_count AS "Bài độc lập",
            block.copy_count AS "Bài chép"
        FROM block_years AS block
        INNER JOIN provinces AS province ON province.name = block.province
        WHERE province.current_name = $1
        GROUP BY ALL
        ORDER BY "Khối, cụm", "Năm học"
        """,
        [province.value],
    )
    units = kit.ask(
        home,
        """
        SELECT name AS "Đơn vị", coalesce(district, '–') AS "Huyện, quận (khi đó)", mention_count AS "Số lần nêu"
        FROM units
        WHERE province_today = $1
        ORDER BY mention_count DESC, name
        LIMIT 30
        """,
        [province.value],
    )
    kit.show("## Khối, cụm thi đua", blocks, "## Đơn vị được nêu nhiều nhất", units)
    return blocks, units


@app.cell
def _(home, province):
    posts = kit.ask(
        home,
        """
        SELECT
            person.name AS "Họ tên",
            post.title AS "Chức vụ",
            coalesce(post.organisation, '–') AS "Đơn vị",
            strftime(post.first_seen, '%d/%m/%Y') AS "Thấy đầu tiên",
            strftime(post.last_seen, '%d/%m/%Y') AS "Thấy gần nhất",
            post.report_count AS "Bài độc lập",
            post.copy_count AS "Bài chép"
        FROM posts AS post
        INNER JOIN persons AS person USING (person_id)
        INNER JOIN provinces AS province ON province.name = person.province
        WHERE province.current_name = $1
        GROUP BY ALL
        ORDER BY "Bài độc lập" DESC, "Họ tên", "Chức vụ"
        LIMIT 50
        """,
        [province.value],
    )
    kit.show("## Lãnh đạo, người được nêu\n\nThấy gần nhất không có nghĩa là nay vẫn giữ chức.", posts)
    return (posts,)


if __name__ == "__main__":
    app.run()
