create table done_step (
  id binary(16) not null primary key,
  institute_id binary(16) not null,
  account_id binary(16) not null,
  kind varchar(20) collate utf8mb4_0900_as_cs not null,
  item varchar(80) collate utf8mb4_0900_as_cs not null,
  step int not null,
  done_at datetime(6) not null,
  version bigint not null,
  constraint done_step_account foreign key (account_id) references account (id),
  constraint done_step_institute foreign key (institute_id) references institute (id),
  constraint done_step_once unique (account_id, kind, item, step)
);
