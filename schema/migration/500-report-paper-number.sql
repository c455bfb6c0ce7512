-- Registered documents are also found by their number and day.
CREATE INDEX IF NOT EXISTS report_paper_number ON report_paper (number, issued_on);
