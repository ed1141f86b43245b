create table original_text (
  transcript_id binary(16) not null primary key,
  institute_id binary(16) not null,
  sealed longblob not null,
  sealed_at datetime(6) not null,
  constraint original_text_transcript foreign key (transcript_id) references transcript (id)
);
