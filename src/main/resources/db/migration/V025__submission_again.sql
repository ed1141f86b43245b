alter table submission drop constraint submission_once;
