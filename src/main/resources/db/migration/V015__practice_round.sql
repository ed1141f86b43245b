create table practice_round (
  id binary(16) not null primary key,
  institute_id binary(16) not null,
  cohort_id binary(16) not null,
  number int not null,
  competency varchar(20) collate utf8mb4_0900_as_cs not null,
  opens_at datetime(6) not null,
  hand_in_until datetime(6) not null,
  review_until datetime(6) not null,
  closes_at datetime(6) not null,
  version bigint not null,
  constraint practice_round_cohort foreign key (cohort_id) references cohort (id),
  constraint practice_round_number unique (cohort_id, number)
);
