create table codebook_version (
  id binary(16) not null primary key,
  institute_id binary(16) not null,
  number int not null,
  name varchar(80) not null,
  based_on varchar(40) collate utf8mb4_0900_as_cs not null,
  content mediumtext not null,
  made_by binary(16),
  made_at datetime(6) not null,
  published_at datetime(6),
  version bigint not null,
  constraint codebook_version_institute foreign key (institute_id) references institute (id),
  constraint codebook_version_number unique (institute_id, number)
);
