alter table transcript add column withdrawn_at datetime(6);
