-- Where a process of a company has been, told by the jobs as they come and go, so that nobody has to wait for the engine's search.
create table process_step (
  element_instance_key bigint      primary key,
  process_instance_key bigint      not null,
  process_id           text        not null,
  element_id           text        not null,
  registration_id      uuid        not null,
  entered_at           timestamptz not null,
  left_at              timestamptz,
  constraint process_step_process_id_form check (process_id ~ '^[a-z][a-z0-9-]{1,99}$'),
  constraint process_step_element_id_form check (element_id ~ '^[A-Za-z][A-Za-z0-9_]{1,99}$')
) with (fillfactor = 80);

create index process_step_of_instance on process_step (process_instance_key, entered_at);
create index process_step_of_registration on process_step (registration_id);
create index user_task_of_instance on user_task (process_instance_key, opened_at);

comment on table process_step is 'One row for each visit of an element that a job stands for; keys are opaque numbers of the engine. What the engine says of a registration is kept as it says it.';
