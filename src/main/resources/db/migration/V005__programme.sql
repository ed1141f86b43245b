create table programme (
  id binary(16) not null primary key,
  institute_id binary(16) not null,
  name varchar(190) not null,
  codebook_version varchar(40) collate utf8mb4_0900_as_cs not null,
  version bigint not null,
  constraint programme_institute foreign key (institute_id) references institute (id)
);
