-- Official days off and weekend days worked in exchange, 2022 to 2026, where they fall on or change a working day: Labour Code
-- 2019 Article 112 and the yearly notices of the Ministry of Labour (of Home Affairs from 2025). The exchanges of 2026 are left
-- to the administrator, who keeps the list at /quan-tri/ngay-nghi.
INSERT IGNORE INTO holiday (day, name, working) VALUES
  ('2022-01-03', 'Tết Dương lịch (nghỉ bù)', FALSE), ('2022-01-31', 'Tết Nguyên đán', FALSE), ('2022-02-01', 'Tết Nguyên đán', FALSE),
  ('2022-02-02', 'Tết Nguyên đán', FALSE), ('2022-02-03', 'Tết Nguyên đán', FALSE), ('2022-02-04', 'Tết Nguyên đán', FALSE),
  ('2022-04-11', 'Giỗ Tổ Hùng Vương (nghỉ bù)', FALSE), ('2022-05-02', 'Ngày Chiến thắng (nghỉ bù)', FALSE),
  ('2022-05-03', 'Ngày Quốc tế lao động (nghỉ bù)', FALSE), ('2022-09-01', 'Quốc khánh', FALSE), ('2022-09-02', 'Quốc khánh', FALSE),
  ('2023-01-02', 'Tết Dương lịch (nghỉ bù)', FALSE), ('2023-01-20', 'Tết Nguyên đán', FALSE), ('2023-01-23', 'Tết Nguyên đán', FALSE),
  ('2023-01-24', 'Tết Nguyên đán', FALSE), ('2023-01-25', 'Tết Nguyên đán (nghỉ bù)', FALSE), ('2023-01-26', 'Tết Nguyên đán (nghỉ bù)', FALSE),
  ('2023-05-01', 'Ngày Quốc tế lao động', FALSE), ('2023-05-02', 'Giỗ Tổ Hùng Vương (nghỉ bù)', FALSE),
  ('2023-05-03', 'Ngày Chiến thắng (nghỉ bù)', FALSE), ('2023-09-01', 'Quốc khánh', FALSE), ('2023-09-04', 'Quốc khánh (nghỉ bù)', FALSE),
  ('2024-01-01', 'Tết Dương lịch', FALSE), ('2024-02-08', 'Tết Nguyên đán', FALSE), ('2024-02-09', 'Tết Nguyên đán', FALSE),
  ('2024-02-12', 'Tết Nguyên đán', FALSE), ('2024-02-13', 'Tết Nguyên đán (nghỉ bù)', FALSE), ('2024-02-14', 'Tết Nguyên đán (nghỉ bù)', FALSE),
  ('2024-04-18', 'Giỗ Tổ Hùng Vương', FALSE), ('2024-04-29', 'Nghỉ hoán đổi', FALSE), ('2024-04-30', 'Ngày Chiến thắng', FALSE),
  ('2024-05-01', 'Ngày Quốc tế lao động', FALSE), ('2024-05-04', 'Làm bù ngày 29/4', TRUE), ('2024-09-02', 'Quốc khánh', FALSE),
  ('2024-09-03', 'Quốc khánh', FALSE),
  ('2025-01-01', 'Tết Dương lịch', FALSE), ('2025-01-27', 'Tết Nguyên đán', FALSE), ('2025-01-28', 'Tết Nguyên đán', FALSE),
  ('2025-01-29', 'Tết Nguyên đán', FALSE), ('2025-01-30', 'Tết Nguyên đán', FALSE), ('2025-01-31', 'Tết Nguyên đán', FALSE),
  ('2025-04-07', 'Giỗ Tổ Hùng Vương', FALSE), ('2025-04-26', 'Làm bù ngày 02/5', TRUE), ('2025-04-30', 'Ngày Chiến thắng', FALSE),
  ('2025-05-01', 'Ngày Quốc tế lao động', FALSE), ('2025-05-02', 'Nghỉ hoán đổi', FALSE), ('2025-09-01', 'Quốc khánh', FALSE),
  ('2025-09-02', 'Quốc khánh', FALSE),
  ('2026-01-01', 'Tết Dương lịch', FALSE), ('2026-02-16', 'Tết Nguyên đán', FALSE), ('2026-02-17', 'Tết Nguyên đán', FALSE),
  ('2026-02-18', 'Tết Nguyên đán', FALSE), ('2026-02-19', 'Tết Nguyên đán', FALSE), ('2026-02-20', 'Tết Nguyên đán', FALSE),
  ('2026-04-27', 'Giỗ Tổ Hùng Vương (nghỉ bù)', FALSE), ('2026-04-30', 'Ngày Chiến thắng', FALSE),
  ('2026-05-01', 'Ngày Quốc tế lao động', FALSE), ('2026-09-01', 'Quốc khánh', FALSE), ('2026-09-02', 'Quốc khánh', FALSE);
