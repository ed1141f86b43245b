create table rating (
  id binary(16) not null primary key,
  institute_id binary(16) not null,
  review_id binary(16) not null,
  scale varchar(20) collate utf8mb4_0900_as_cs not null,
  level int,
  chosen_at datetime(6) not null,
  version bigint not null,
  constraint rating_review foreign key (review_id) references review (id),
  constraint rating_once unique (review_id, scale),
  constraint rating_level check (level between 1 and 5)
);
