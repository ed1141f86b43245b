create table quiz_answer (
  id binary(16) not null primary key,
  institute_id binary(16) not null,
  attempt_id binary(16) not null,
  item varchar(80) collate utf8mb4_0900_as_cs not null,
  chosen varchar(30) collate utf8mb4_0900_as_cs not null,
  points int not null,
  answered_at datetime(6) not null,
  version bigint not null,
  constraint quiz_answer_attempt foreign key (attempt_id) references quiz_attempt (id),
  constraint quiz_answer_once unique (attempt_id, item)
);
