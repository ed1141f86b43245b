create table institute (
  id binary(16) not null primary key,
  name varchar(190) not null,
  time_zone varchar(60) collate utf8mb4_0900_as_cs not null,
  founded_at datetime(6) not null,
  version bigint not null
);
