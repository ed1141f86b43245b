create table membership (
  id binary(16) not null primary key,
  institute_id binary(16) not null,
  cohort_id binary(16) not null,
  group_id binary(16),
  account_id binary(16) not null,
  role varchar(20) collate utf8mb4_0900_as_cs not null,
  since datetime(6) not null,
  ended_at datetime(6),
  version bigint not null,
  constraint membership_cohort foreign key (cohort_id) references cohort (id),
  constraint membership_group foreign key (group_id) references study_group (id),
  constraint membership_account foreign key (account_id) references account (id),
  constraint membership_once unique (cohort_id, account_id, role)
);
