create table study_group (
  id binary(16) not null primary key,
  institute_id binary(16) not null,
  cohort_id binary(16) not null,
  name varchar(80) not null,
  version bigint not null,
  constraint study_group_cohort foreign key (cohort_id) references cohort (id),
  constraint study_group_name unique (cohort_id, name)
);
