create table cohort (
  id binary(16) not null primary key,
  institute_id binary(16) not null,
  programme_id binary(16) not null,
  name varchar(190) not null,
  version bigint not null,
  constraint cohort_programme foreign key (programme_id) references programme (id),
  key cohort_institute (institute_id)
);
