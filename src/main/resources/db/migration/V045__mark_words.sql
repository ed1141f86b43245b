alter table mark add column words_start int;
alter table mark add column words_end int;
alter table mark add column quote varchar(4000);
alter table mark add constraint mark_words check ((words_start is null and words_end is null and quote is null)
  or (words_start >= 0 and words_end > words_start and quote is not null));
