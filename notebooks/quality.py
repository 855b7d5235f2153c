"""How far the registry can be trusted: checks, issues, completeness, accuracy.

`uv run marimo run notebooks/quality.py`
"""

# mypy: allow-untyped-defs, allow-incomplete-defs
# (marimo writes the cells' signatures, and writes them without types)

import marimo

app = marimo.App(width="full", app_title="Chất lượng dữ liệu")

with app.setup:
    from notebooks import kit


@app.cell
def _():
    home = kit.home()
    kit.stop_without(home)
    kit.show("# Chất lượng dữ liệu của sổ thi đua")
    return (home,)


@app.cell
def _(home):
    checks = kit.ask(
        home,
        """
        SELECT
            sentence AS "Điều phải đúng",
            CASE severity WHEN 'fatal' THEN 'chặn công bố' ELSE 'cảnh báo' END AS "Mức",
            finding_count AS "Số dòng vi phạm",
            coalesce(sample, '–') AS "Ví dụ"
        FROM check_results
        ORDER BY finding_count DESC, severity, name
        """,
    )
    _broken = checks.filter(checks["Số dòng vi phạm"] > 0).height
    kit.show(f"## Kiểm tra\n\n{checks.height} điều, {_broken} điều có vi phạm.", checks)
    return (checks,)


@app.cell
def _(home):
    issues = kit.ask(
        home,
        """
        SELECT
            coalesce(label.label_vi, issue.issue) AS "Điều cần xem lại",
            coalesce(issue.source, 'không rõ trang') AS "Trang tin",
            count(*) AS "Số dòng"
        FROM issues AS issue
        LEFT JOIN labels AS label ON label.field = 'issue' AND label.code = issue.issue
        GROUP BY ALL
        ORDER BY ALL
        """,
    )
    issue_chart = (
        kit.titled(
            kit.bars(issues, ("Số dòng", "Số dòng"), "Điều cần xem lại", ("Trang tin", "Trang tin")),
            "Điều cần người xem lại",
            "Bảng issues có từng dòng, với bài và lý do",
        )
        if issues.height
        else "Không có điều nào cần xem lại."
    )
    kit.show(issue_chart)
    return issue_chart, issues


@app.cell
def _(home):
    nights = kit.ask(
        home,
        """
        SELECT
            site AS "Trang tin",
            strftime(night, '%d/%m/%Y') AS "Đêm",
            CASE WHEN bool_or(complete) THEN 'đọc hết' ELSE 'chưa hết' END AS "Kết quả",
            any_value(basis_words) AS "Vì sao biết",
            CAST(sum(new_articles) AS BIGINT) AS "Bài mới",
            CAST(sum(owed) AS BIGINT) AS "Còn phải tải"
        FROM site_nights
        WHERE night > (SELECT max(night) FROM site_nights) - 30
        GROUP BY site, night
        ORDER BY site, night
        """,
    )
    kit.show(
        "## Độ đầy đủ của từng đêm tải (30 đêm gần nhất)",
        nights if nights.height else "Sổ này không có đêm tải nào: các bài được nhập vào.",
    )
    return (nights,)


@app.cell
def _(home):
    accuracy = kit.ask(
        home,
        """
        SELECT
            CASE field WHEN 'all' THEN 'trung bình' ELSE field END AS "Trường",
            coalesce(cms, 'mọi hệ') AS "Hệ quản trị nội dung",
            round(value, 3) AS "F1",
            articles AS "Số bài đã đo"
        FROM accuracy
        WHERE measure = 'f1'
        ORDER BY ALL
        """,
    )
    accuracy_chart = kit.titled(
        kit.heat(accuracy, ("Hệ quản trị nội dung", "Hệ quản trị nội dung"), "Trường", ("F1", "F1"), "oranges"),
        "Độ chính xác của bộ trích xuất (F1)",
        "Đo trên các bài có đáp án do dự án viết; trên bài chưa từng thấy thì thấp hơn, xem README",
    )
    kit.show(accuracy_chart)
    return accuracy, accuracy_chart


@app.cell
def _(home):
    coverage = kit.ask(
        home,
        """
        SELECT
            coalesce(domain, 'tệp nhập vào') AS "Trang tin",
            count(*) AS "Số bài",
            count(published_at) AS "Có ngày đăng",
            count(author) AS "Có tác giả",
            count(*) FILTER (lead_length > 0) AS "Có mào đầu",
            strftime(max(published_on), '%d/%m/%Y') AS "Bài mới nhất"
        FROM articles
        GROUP BY ALL
        ORDER BY ALL
        """,
    )
    kit.show("## Trường đọc được của từng trang", coverage)
    return (coverage,)


if __name__ == "__main__":
    app.run()
