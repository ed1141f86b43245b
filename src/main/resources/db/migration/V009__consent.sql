create table consent (
  id binary(16) not null primary key,
  institute_id binary(16) not null,
  account_id binary(16) not null,
  subject_id binary(16) not null,
  wording_version varchar(40) collate utf8mb4_0900_as_cs not null,
  language varchar(8) collate utf8mb4_0900_as_cs not null,
  given_at datetime(6) not null,
  withdrawn_at datetime(6),
  version bigint not null,
  constraint consent_account foreign key (account_id) references account (id),
  key consent_subject (subject_id)
);
