-- What somebody typed into a task and has not sent yet, so that another device goes on from there.
create table task_draft (
  element_instance_key bigint      primary key references user_task (element_instance_key) on delete cascade,
  answers              bytea       not null,
  saved_at             timestamptz not null,
  constraint task_draft_size_limit check (length(answers) between 1 and 70000)
) with (fillfactor = 70);

comment on table task_draft is 'Gone as soon as the task is answered or ends.';
comment on column task_draft.answers is 'PERSONAL DATA, encrypted: whatever the form asks.';
