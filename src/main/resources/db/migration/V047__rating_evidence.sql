alter table rating add column evidence varchar(500) collate utf8mb4_0900_as_cs not null default '';
