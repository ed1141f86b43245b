create table talk_seen (
  review_id binary(16) not null primary key,
  institute_id binary(16) not null,
  submission_id binary(16) not null,
  seq bigint not null,
  version bigint not null,
  constraint talk_seen_review foreign key (review_id) references review (id)
);
