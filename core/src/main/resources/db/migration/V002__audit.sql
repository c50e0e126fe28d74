-- Who did what, when: kept for ever, changed by nobody.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'table % is append-only, % refused', tg_table_name, tg_op
    using errcode = 'restrict_violation';
end
$$;

create table audit_event (
  id           bigint      generated always as identity primary key,
  occurred_at  timestamptz not null,
  actor_kind   text        not null,
  actor_id     text        not null,
  action       text        not null,
  subject_type text        not null,
  subject_id   text        not null,
  facts        jsonb       not null default '{}',
  constraint audit_event_actor_kind check (actor_kind in ('COMPANY', 'STAFF', 'SYSTEM')),
  constraint audit_event_actor_id_form check (length(actor_id) between 1 and 100),
  constraint audit_event_action_form check (action ~ '^[A-Z][A-Z_]{2,60}$'),
  constraint audit_event_facts_object check (jsonb_typeof(facts) = 'object')
);

create index audit_event_subject on audit_event (subject_type, subject_id, id);
create index audit_event_actor on audit_event (actor_kind, actor_id, id);

create trigger audit_event_append_only before update or delete or truncate on audit_event
  for each statement execute function refuse_change();

comment on table audit_event is 'Append-only trail of every decision and of every look at personal data.';
comment on column audit_event.actor_id is 'PERSONAL DATA (staff user name); company actors appear as registration ids.';
comment on column audit_event.facts is 'Ids, codes and dates only, never personal data.';
