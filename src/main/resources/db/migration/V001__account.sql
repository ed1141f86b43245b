create table account (
  id binary(16) not null primary key,
  sign_in_name varchar(190) collate utf8mb4_0900_as_cs not null,
  display_name varchar(120) not null,
  password_hash varchar(400),
  language varchar(8),
  administrator_since datetime(6),
  opened_at datetime(6) not null,
  closed_at datetime(6),
  version bigint not null,
  constraint account_sign_in_name unique (sign_in_name)
);
