alter table submission add constraint submission_once_standing unique (round_id, author_id, standing);
