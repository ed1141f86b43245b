alter table turn_stance add column reason varchar(1000) not null default '';
