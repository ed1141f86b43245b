create table transcript (
  id binary(16) not null primary key,
  institute_id binary(16) not null,
  author_id binary(16) not null,
  language varchar(8) collate utf8mb4_0900_as_cs not null,
  source_format varchar(20) collate utf8mb4_0900_as_cs not null,
  handed_in_at datetime(6) not null,
  erased_at datetime(6),
  version bigint not null,
  constraint transcript_institute foreign key (institute_id) references institute (id),
  constraint transcript_author foreign key (author_id) references account (id)
);
