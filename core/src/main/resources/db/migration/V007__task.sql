-- Our own record of the tasks that wait for a person, told by the engine as they open and close.
create table user_task (
  element_instance_key bigint      primary key,
  process_instance_key bigint      not null,
  element_id           text        not null,
  registration_id      uuid        not null,
  state                text        not null,
  due_at               timestamptz,
  opened_at            timestamptz not null,
  answered_at          timestamptz,
  closed_at            timestamptz,
  constraint user_task_element_id_form check (element_id ~ '^[A-Za-z][A-Za-z0-9_]{1,99}$'),
  constraint user_task_state_known check (state in ('OPEN', 'ANSWERED', 'CLOSED', 'CANCELLED')),
  constraint user_task_answered_has_time check (state <> 'ANSWERED' or answered_at is not null),
  constraint user_task_ended_has_time check ((state in ('CLOSED', 'CANCELLED')) = (closed_at is not null))
);

create index user_task_waiting on user_task (registration_id, opened_at) where state in ('OPEN', 'ANSWERED');
create index user_task_closed on user_task (process_instance_key, element_id, closed_at desc) where state = 'CLOSED';

comment on table user_task is 'One row for each visit of a user task; keys are opaque numbers of the engine.';
