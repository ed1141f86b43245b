alter table rating add column evidence varchar(500) not null default '';
