create table transcript_glance (
  transcript_id binary(16) not null primary key,
  institute_id binary(16) not null,
  turn_lengths longtext not null,
  millis bigint,
  questions int not null,
  asking_turns int not null,
  rules int not null,
  version bigint not null,
  constraint transcript_glance_transcript foreign key (transcript_id) references transcript (id)
);
