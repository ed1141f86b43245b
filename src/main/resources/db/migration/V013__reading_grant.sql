create table reading_grant (
  id binary(16) not null primary key,
  institute_id binary(16) not null,
  transcript_id binary(16) not null,
  account_id binary(16) not null,
  granted_at datetime(6) not null,
  revoked_at datetime(6),
  version bigint not null,
  constraint reading_grant_transcript foreign key (transcript_id) references transcript (id),
  constraint reading_grant_account foreign key (account_id) references account (id),
  constraint reading_grant_once unique (transcript_id, account_id)
);
