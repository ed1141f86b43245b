create table turn (
  transcript_id binary(16) not null,
  number int not null,
  institute_id binary(16) not null,
  speaker varchar(10) collate utf8mb4_0900_as_cs not null,
  start_millis bigint,
  end_millis bigint,
  text longtext not null,
  primary key (transcript_id, number),
  constraint turn_speaker unique (transcript_id, number, speaker),
  constraint turn_transcript foreign key (transcript_id) references transcript (id)
);
