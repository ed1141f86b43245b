create table syllabus_version (
  id binary(16) not null primary key,
  institute_id binary(16) not null,
  programme_id binary(16) not null,
  number int not null,
  based_on int not null,
  content mediumtext not null,
  made_by binary(16),
  made_at datetime(6) not null,
  published_by binary(16),
  published_at datetime(6),
  version bigint not null,
  constraint syllabus_version_institute foreign key (institute_id) references institute (id),
  constraint syllabus_version_programme foreign key (programme_id) references programme (id),
  constraint syllabus_version_number unique (programme_id, number)
);
