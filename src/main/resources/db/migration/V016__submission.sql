create table submission (
  id binary(16) not null primary key,
  institute_id binary(16) not null,
  round_id binary(16) not null,
  author_id binary(16) not null,
  transcript_id binary(16) not null,
  consent_id binary(16) not null,
  handed_in_at datetime(6) not null,
  released_at datetime(6),
  released_by binary(16),
  version bigint not null,
  constraint submission_round foreign key (round_id) references practice_round (id),
  constraint submission_author foreign key (author_id) references account (id),
  constraint submission_transcript foreign key (transcript_id) references transcript (id),
  constraint submission_once unique (round_id, author_id)
);
