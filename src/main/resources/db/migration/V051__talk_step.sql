create table talk_step (
  id binary(16) not null primary key,
  institute_id binary(16) not null,
  submission_id binary(16) not null,
  transcript_id binary(16) not null,
  review_id binary(16) not null,
  seq bigint not null,
  kind varchar(20) collate utf8mb4_0900_as_cs not null,
  subject_id binary(16) not null,
  words varchar(2000),
  taken_at datetime(6) not null,
  constraint talk_step_review foreign key (review_id) references review (id),
  constraint talk_step_once unique (submission_id, seq),
  key talk_step_transcript (transcript_id)
);
