create table mark_answer (
  id binary(16) not null primary key,
  institute_id binary(16) not null,
  submission_id binary(16) not null,
  mark_id binary(16) not null,
  mark_review_id binary(16) not null,
  review_id binary(16) not null,
  answer varchar(20) collate utf8mb4_0900_as_cs not null,
  seq bigint not null,
  given_at datetime(6) not null,
  taken_back_at datetime(6),
  version bigint not null,
  constraint mark_answer_mark foreign key (mark_id) references mark (id),
  constraint mark_answer_review foreign key (review_id) references review (id),
  constraint mark_answer_once unique (mark_id, review_id, answer),
  key mark_answer_submission (submission_id)
);
