/*
 * The one definition of what is hashed of a row of audit and of access_log: SQL expressions, shared by who writes a chain,
 * who seals and who verifies. Every field stands behind its length in bytes, so no two rows share a text; NULL is "-".
 * Changing a line here breaks every chain and seal written before.
 */
#ifndef DANHGIA_GATE_AUDIT_TEXT_H
#define DANHGIA_GATE_AUDIT_TEXT_H

#define AUDIT_FIELD(column) "COALESCE(CONCAT(LENGTH(" column "), ':', " column "), '-'), '\\n', "

/* Of a row of audit under the alias t; the chain's own hash and the id apart. An argument list of CONCAT, ends with ''. */
#define AUDIT_TEXT(t) \
	AUDIT_FIELD(t ".recorded_at") AUDIT_FIELD(t ".business_at") AUDIT_FIELD(t ".account_id") AUDIT_FIELD(t ".person_id") \
	AUDIT_FIELD(t ".behalf_id") AUDIT_FIELD(t ".operator") AUDIT_FIELD(t ".action") AUDIT_FIELD(t ".object") \
	AUDIT_FIELD(t ".object_id") AUDIT_FIELD(t ".unit_id") AUDIT_FIELD(t ".month") AUDIT_FIELD(t ".old") \
	AUDIT_FIELD(t ".new") AUDIT_FIELD(t ".reason") AUDIT_FIELD(t ".request_id") AUDIT_FIELD(t ".chain_number") "''"

/* A link of an agency's month: hex SHA-256 over the link before (hex, "" before the first) and the row. */
#define AUDIT_LINK(previous, t) "SHA2(CONCAT(" previous ", '\\n', " AUDIT_TEXT(t) "), 256)"

#define ACCESS_TEXT(t) \
	AUDIT_FIELD(t ".at") AUDIT_FIELD(t ".kind") AUDIT_FIELD(t ".account_id") AUDIT_FIELD(t ".account_name") \
	AUDIT_FIELD(t ".person_id") AUDIT_FIELD(t ".unit_id") AUDIT_FIELD(t ".subject_id") AUDIT_FIELD(t ".subject_unit_id") \
	AUDIT_FIELD(t ".address") AUDIT_FIELD(t ".route") AUDIT_FIELD(t ".object") AUDIT_FIELD(t ".object_id") \
	AUDIT_FIELD(t ".request_id") "''"

#endif
