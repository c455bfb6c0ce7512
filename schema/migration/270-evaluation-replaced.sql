-- As 241, and nobody marks a published evaluation replaced that nothing replaces: it would vanish from every list.
CREATE OR REPLACE TRIGGER evaluation_published BEFORE UPDATE ON evaluation FOR EACH ROW
BEGIN
  IF OLD.state = 'published' AND (NOT NEW.replaced OR OLD.replaced OR NEW.id <> OLD.id
      OR NOT EXISTS (SELECT 1 FROM evaluation n WHERE n.replaces_id = OLD.id) OR NOT (ROW(
    NEW.`month`, NEW.`person_id`, NEW.`revision`, NEW.`replaces_id`, NEW.`unit_id`, NEW.`part_id`, NEW.`unit_path`,
    NEW.`bloc`, NEW.`position_name`, NEW.`staff_kind`, NEW.`rank`, NEW.`management_level`, NEW.`rule_set_id`,
    NEW.`criteria_set_id`, NEW.`superior_id`, NEW.`superior_basis`, NEW.`authority_id`, NEW.`authority_unit_id`,
    NEW.`authority_collective`, NEW.`authority_basis`, NEW.`advice_unit_id`, NEW.`frozen`, NEW.`state`,
    NEW.`returned_reason`, NEW.`not_rated_reason`, NEW.`self_points`, NEW.`self_level`, NEW.`self_reason`,
    NEW.`self_comment`, NEW.`self_at`, NEW.`self_skipped`, NEW.`superior_points`, NEW.`superior_level`,
    NEW.`superior_reason`, NEW.`superior_comment`, NEW.`superior_by`, NEW.`superior_at`, NEW.`superior_skipped`,
    NEW.`superior_behalf_id`, NEW.`advised_level`, NEW.`advised_comment`, NEW.`advised_by`, NEW.`advised_at`,
    NEW.`decided_points`, NEW.`decided_level`, NEW.`decided_reason`, NEW.`decided_by`, NEW.`decided_at`, NEW.`decided_late`,
    NEW.`decided_behalf_id`, NEW.`minutes_number`, NEW.`minutes_date`, NEW.`minutes_present`, NEW.`published_at`,
    NEW.`version`, NEW.`work_group`
  ) <=> ROW(
    OLD.`month`, OLD.`person_id`, OLD.`revision`, OLD.`replaces_id`, OLD.`unit_id`, OLD.`part_id`, OLD.`unit_path`,
    OLD.`bloc`, OLD.`position_name`, OLD.`staff_kind`, OLD.`rank`, OLD.`management_level`, OLD.`rule_set_id`,
    OLD.`criteria_set_id`, OLD.`superior_id`, OLD.`superior_basis`, OLD.`authority_id`, OLD.`authority_unit_id`,
    OLD.`authority_collective`, OLD.`authority_basis`, OLD.`advice_unit_id`, OLD.`frozen`, OLD.`state`,
    OLD.`returned_reason`, OLD.`not_rated_reason`, OLD.`self_points`, OLD.`self_level`, OLD.`self_reason`,
    OLD.`self_comment`, OLD.`self_at`, OLD.`self_skipped`, OLD.`superior_points`, OLD.`superior_level`,
    OLD.`superior_reason`, OLD.`superior_comment`, OLD.`superior_by`, OLD.`superior_at`, OLD.`superior_skipped`,
    OLD.`superior_behalf_id`, OLD.`advised_level`, OLD.`advised_comment`, OLD.`advised_by`, OLD.`advised_at`,
    OLD.`decided_points`, OLD.`decided_level`, OLD.`decided_reason`, OLD.`decided_by`, OLD.`decided_at`, OLD.`decided_late`,
    OLD.`decided_behalf_id`, OLD.`minutes_number`, OLD.`minutes_date`, OLD.`minutes_present`, OLD.`published_at`,
    OLD.`version`, OLD.`work_group`
  ))) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was published does not change';
  END IF;
END
