create table class_count (
  id binary(16) not null primary key,
  institute_id binary(16) not null,
  session_id binary(16) not null,
  turn int not null,
  about varchar(20) collate utf8mb4_0900_as_cs not null,
  chosen varchar(40) collate utf8mb4_0900_as_cs not null,
  people int not null,
  constraint class_count_session foreign key (session_id) references class_session (id),
  constraint class_count_once unique (session_id, turn, about, chosen)
);
create table class_line (
  id binary(16) not null primary key,
  institute_id binary(16) not null,
  session_id binary(16) not null,
  turn int not null,
  text varchar(600) not null,
  hidden boolean not null,
  version bigint not null,
  constraint class_line_session foreign key (session_id) references class_session (id),
  key class_line_turn (session_id, turn)
);
