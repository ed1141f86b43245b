alter table moment_answer add constraint moment_answer_syllabus
  foreign key (syllabus_version) references syllabus_version (id);
