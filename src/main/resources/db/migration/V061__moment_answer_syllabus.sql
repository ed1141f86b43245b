alter table moment_answer add column syllabus_version binary(16);
