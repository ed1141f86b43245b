alter table submission add column (
  kind varchar(20) default 'FICTITIOUS' not null,
  withdrawn_at datetime(6)
);
