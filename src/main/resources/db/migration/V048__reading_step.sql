create table reading_step (
  id binary(16) not null primary key,
  institute_id binary(16) not null,
  review_id binary(16) not null,
  transcript_id binary(16) not null,
  seq bigint not null,
  kind varchar(10) collate utf8mb4_0900_as_cs not null,
  target varchar(40) collate utf8mb4_0900_as_cs not null,
  state_before longtext,
  state_after longtext,
  undoes binary(16),
  codebook_version varchar(40) collate utf8mb4_0900_as_cs not null,
  taken_at datetime(6) not null,
  constraint reading_step_review foreign key (review_id) references review (id),
  constraint reading_step_once unique (review_id, seq),
  key reading_step_target (review_id, target, seq),
  key reading_step_transcript (transcript_id)
);
