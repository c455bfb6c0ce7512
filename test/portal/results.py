"""Months that are already over, written straight into the database: tests of what comes after need no forms."""


def decide(portal, unit_id, month="2022-01", published=True):
    """
    Scores, levels and comments on every evaluation of an agency: even people self 92 and decided 88 (B), every fifth one
    proposed A by the superior, one person not rated.
    """
    portal.sql(
        "INSERT INTO score (evaluation_id, criterion_id, self, superior, decided) "
        "SELECT e.id, c.id, c.maximum, c.maximum - 25, c.maximum - 50 FROM evaluation e JOIN criterion c USING (criteria_set_id) "
        "WHERE e.unit_id = %s AND e.month = %s AND c.kind = 'normal' AND c.maximum >= 100",
        unit_id, month)
    portal.sql(
        "UPDATE evaluation SET state = 'decided', frozen = TRUE, self_points = 9250, self_level = 'A', self_at = '2022-01-22 09:00:00', "
        "self_comment = 'Hoàn thành các việc được giao trong tháng.', superior_points = 8850, "
        "superior_level = IF(id %% 5 = 0, 'A', 'B'), superior_by = superior_id, superior_at = '2022-01-25 10:00:00', "
        "superior_comment = 'Đúng tiến độ, chất lượng tốt.', decided_points = 8800, decided_level = IF(id %% 7 = 0, 'C', 'B'), "
        "decided_reason = IF(id %% 7 = 0, 'Việc chính chậm hạn.', ''), decided_by = COALESCE(authority_id, person_id), "
        "decided_at = '2022-01-27 10:00:00' WHERE unit_id = %s AND month = %s", unit_id, month)
    away = portal.one("SELECT MAX(id) FROM evaluation WHERE unit_id = %s AND month = %s", unit_id, month)
    portal.sql(
        "UPDATE evaluation SET state = 'not_rated', not_rated_reason = 'Nghỉ thai sản cả tháng', "
        "self_at = NULL, self_level = NULL, self_points = NULL, superior_at = NULL, superior_level = NULL, superior_points = NULL, "
        "decided_at = NULL, decided_level = NULL, decided_points = NULL WHERE id = %s", away)
    if published:
        # Last of all: what is public does not change any more.
        portal.sql("UPDATE evaluation SET state = 'published', published_at = '2022-02-04 08:00:00' WHERE unit_id = %s AND month = %s "
                   "AND state = 'decided'", unit_id, month)
        portal.sql("UPDATE unit_month SET published_at = '2022-02-04 08:00:00' WHERE unit_id = %s AND month = %s", unit_id, month)
    return away


def add_tasks(portal, person_id, planned, arising=2):
    """Tasks of January with results, some late, some confirmed."""
    assigner = portal.one("SELECT superior_id FROM evaluation WHERE person_id = %s AND month = '2022-01'", person_id)
    for i in range(planned + arising):
        portal.sql(
            "INSERT INTO task (person_id, origin, content, product, due, result, percent, finished_on, assigner_id, confirmed_percent, "
            "confirmed_quality, confirmed_at, created_by, created_at) VALUES (%s, %s, %s, %s, %s, %s, 100, %s, %s, %s, %s, %s, 1, NOW(6))",
            person_id, "planned" if i < planned else "arising", f"Nội dung công việc số {i + 1} của tháng, có đủ chữ để xuống dòng",
            f"Báo cáo {i + 1}", f"2022-01-{i % 20 + 4:02}", f"Đã gửi báo cáo {i + 1}", f"2022-01-{i % 20 + 4 + i % 3 // 2:02}",
            assigner, *((100, "good", "2022-01-21 08:00:00") if i % 2 else (None, None, None)))
