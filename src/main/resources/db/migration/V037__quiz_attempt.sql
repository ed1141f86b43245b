create table quiz_attempt (
  id binary(16) not null primary key,
  institute_id binary(16) not null,
  account_id binary(16) not null,
  module varchar(20) collate utf8mb4_0900_as_cs not null,
  number int not null,
  started_at datetime(6) not null,
  finished_at datetime(6),
  version bigint not null,
  constraint quiz_attempt_account foreign key (account_id) references account (id),
  constraint quiz_attempt_institute foreign key (institute_id) references institute (id),
  constraint quiz_attempt_once unique (account_id, module, number)
);
