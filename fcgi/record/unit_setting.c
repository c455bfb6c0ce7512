#include "config.h"

#include "gate/command.h"
#include "record/unit_setting.h"

static const struct sql lock_sql = {"SELECT version + 1 AS version FROM setting WHERE unit_id = ? AND name = ? FOR UPDATE", "us"};
static const struct sql write_sql = {
	"INSERT INTO setting (unit_id, name, value) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE value = VALUES(value), version = version + 1",
	"uss"};

enum db_result
unit_setting_write(struct visit *visit, const struct unit_setting *setting)
{
	struct row row;
	enum db_result result = db_row(visit->db, visit->pool, &row, &lock_sql, setting->unit_id, setting->name);

	if (result != DB_OK && result != DB_NO_ROW)
		return result;
	if ((result == DB_OK ? row_id(&row, "version") : 1) != setting->version)
		return DB_NO_ROW;
	result = db_exec(visit->db, &write_sql, setting->unit_id, setting->name, setting->new);
	if (result != DB_OK)
		return result;
	return audit_write(visit, &(struct audit){.action = "change", .object = "setting", .object_id = setting->unit_id,
	    .unit_id = setting->unit_id, .old = audit_json(visit->pool, setting->name, setting->old, NULL),
	    .new = audit_json(visit->pool, setting->name, setting->new, NULL), .reason = setting->reason});
}
