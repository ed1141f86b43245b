alter table submission add column standing boolean generated always as (case when withdrawn_at is null then true end);
