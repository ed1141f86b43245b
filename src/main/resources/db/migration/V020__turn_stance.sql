create table turn_stance (
  id binary(16) not null primary key,
  institute_id binary(16) not null,
  review_id binary(16) not null,
  transcript_id binary(16) not null,
  turn_number int not null,
  speaker varchar(10) collate utf8mb4_0900_as_cs not null,
  stance varchar(20) collate utf8mb4_0900_as_cs not null,
  leaning int,
  placed_at datetime(6) not null,
  version bigint not null,
  constraint turn_stance_review foreign key (review_id) references review (id),
  constraint turn_stance_turn foreign key (transcript_id, turn_number, speaker) references turn (transcript_id, number, speaker),
  constraint turn_stance_once unique (review_id, turn_number, stance),
  constraint turn_stance_leaning check (leaning between -2 and 2)
);
