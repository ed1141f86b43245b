create table client_seat (
  consent_id binary(16) not null primary key,
  institute_id binary(16) not null,
  author_id binary(16) not null,
  transcript_id binary(16),
  accepted varchar(3) collate utf8mb4_0900_as_cs not null,
  heard varchar(3) collate utf8mb4_0900_as_cs not null,
  equal_to varchar(3) collate utf8mb4_0900_as_cs not null,
  helped varchar(3) collate utf8mb4_0900_as_cs not null,
  turn_number int,
  words varchar(2000) not null,
  changed_at datetime(6) not null,
  version bigint not null,
  constraint client_seat_consent foreign key (consent_id) references partner_consent (id),
  constraint client_seat_transcript unique (transcript_id)
);
