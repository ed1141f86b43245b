create table invitation (
  id binary(16) not null primary key,
  account_id binary(16) not null,
  token_hash binary(32) not null,
  made_at datetime(6) not null,
  used_at datetime(6),
  version bigint not null,
  constraint invitation_account foreign key (account_id) references account (id),
  constraint invitation_token unique (token_hash)
);
