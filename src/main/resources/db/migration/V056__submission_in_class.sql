alter table submission add column in_class_at datetime(6);
