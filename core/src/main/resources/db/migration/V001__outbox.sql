-- Facts that leave the database for the process engine, written in the transaction that made them true.
create table outbox_event (
  id           uuid        primary key,
  position     bigint      generated always as identity,
  type         text        not null,
  aggregate_id text        not null,
  payload      jsonb       not null default '{}',
  occurred_at  timestamptz not null,
  available_at timestamptz not null,
  attempts     integer     not null default 0,
  last_error   text,
  sent_at      timestamptz,
  constraint outbox_event_type_form check (type ~ '^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$'),
  constraint outbox_event_aggregate_form check (length(aggregate_id) between 1 and 100),
  constraint outbox_event_payload_object check (jsonb_typeof(payload) = 'object'),
  constraint outbox_event_attempts_positive check (attempts >= 0)
) with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 500);

create unique index outbox_event_unsent on outbox_event (position) where sent_at is null;
create index outbox_event_unsent_of_aggregate on outbox_event (aggregate_id, position) where sent_at is null;
create index outbox_event_sent on outbox_event (sent_at) where sent_at is not null;

comment on table outbox_event is 'Transactional outbox: each row reaches the engine at least once, in order within its aggregate; ids and routing facts only, never personal data.';
comment on column outbox_event.id is 'UUID version 7; the message id that lets the engine drop a resend.';
comment on column outbox_event.available_at is 'Not before this moment: the end of a lease or of a postponement.';
