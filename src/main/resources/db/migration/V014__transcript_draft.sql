create table transcript_draft (
  id binary(16) not null primary key,
  institute_id binary(16) not null,
  owner_id binary(16) not null,
  purpose_id binary(16) not null,
  sealed longblob not null,
  revision int not null,
  saved_at datetime(6) not null,
  version bigint not null,
  constraint transcript_draft_owner foreign key (owner_id) references account (id),
  constraint transcript_draft_once unique (owner_id, purpose_id)
);
