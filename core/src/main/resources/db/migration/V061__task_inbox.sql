-- The tasks as an inbox: for whom each is, which form asks it, and when we last asked the engine about it.
alter table user_task
  add column form_id  text,
  add column audience text  not null default 'STAFF',
  add column facts    jsonb not null default '{}',
  add column asked_at timestamptz;

update user_task set audience = 'COMPANY' where element_id = 'userTask_completeRegistration';
update user_task set form_id = case element_id
  when 'userTask_completeRegistration' then 'complete-registration'
  when 'userTask_reviewRegistration' then 'review-registration'
  when 'userTask_reviewReinstatement' then 'review-reinstatement'
  else 'confirm-reinstatement' end;

alter table user_task
  alter column form_id set not null,
  alter column audience drop default,
  add constraint user_task_form_id_form check (form_id ~ '^[a-z][a-z0-9-]{1,99}$'),
  add constraint user_task_audience_known check (audience in ('COMPANY', 'STAFF')),
  add constraint user_task_facts_object check (jsonb_typeof(facts) = 'object');

create index user_task_lapsing on user_task (due_at) where state = 'OPEN' and audience = 'COMPANY';
create index user_task_to_ask on user_task ((coalesce(asked_at, opened_at))) where state in ('OPEN', 'ANSWERED');

comment on column user_task.facts is 'Ids and routing facts that the model hands over; never personal data.';
comment on column user_task.due_at is 'As it is shown; a company''s answer is refused from this moment on.';
comment on column user_task.asked_at is 'When the sweep last asked the engine whether it still has the task.';
