create table class_answer (
  id binary(16) not null primary key,
  institute_id binary(16) not null,
  session_id binary(16) not null,
  turn int not null,
  account_id binary(16) not null,
  codes varchar(400) collate utf8mb4_0900_as_cs not null,
  equal_value int,
  nonjudgmental_value int,
  line varchar(600) not null,
  sent_at datetime(6) not null,
  version bigint not null,
  constraint class_answer_session foreign key (session_id) references class_session (id),
  constraint class_answer_account foreign key (account_id) references account (id),
  constraint class_answer_once unique (session_id, turn, account_id)
);
create table class_seat (
  id binary(16) not null primary key,
  institute_id binary(16) not null,
  session_id binary(16) not null,
  account_id binary(16) not null,
  seen_at datetime(6) not null,
  version bigint not null,
  constraint class_seat_session foreign key (session_id) references class_session (id),
  constraint class_seat_account foreign key (account_id) references account (id),
  constraint class_seat_once unique (session_id, account_id)
);
