create table audit_record (
  id binary(16) not null primary key,
  institute_id binary(16) not null,
  actor_id binary(16) not null,
  action varchar(80) collate utf8mb4_0900_as_cs not null,
  subject_id binary(16) not null,
  detail varchar(400) not null,
  happened_at datetime(6) not null,
  key audit_record_subject (institute_id, subject_id, happened_at),
  key audit_record_actor (actor_id)
);
