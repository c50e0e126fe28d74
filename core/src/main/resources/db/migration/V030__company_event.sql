-- What moved for a company, in the order in which it became true, for every open screen of that company.
create table company_feed (
  registration_id uuid   primary key,
  last_id         bigint not null,
  constraint company_feed_counts_up check (last_id >= 1)
) with (fillfactor = 70);

create table company_event (
  registration_id uuid        not null,
  id              bigint      not null,
  kind            text        not null,
  facts           jsonb       not null default '{}',
  at              timestamptz not null,
  primary key (registration_id, id),
  constraint company_event_kind_known check (kind in ('TASK_OPENED', 'TASK_CLOSED', 'STATE_CHANGED', 'NOTIFICATION',
    'PROCESS_MOVED')),
  constraint company_event_facts_object check (jsonb_typeof(facts) = 'object')
);

create trigger company_event_append_only before update or delete or truncate on company_event
  for each statement execute function refuse_change();

-- The counter's row stays locked until the commit: numbers of one company become visible in their order, without a gap.
create function number_company_event() returns trigger language plpgsql as $$
begin
  insert into company_feed as feed (registration_id, last_id) values (new.registration_id, 1)
    on conflict (registration_id) do update set last_id = feed.last_id + 1
    returning last_id into new.id;
  perform pg_notify('company_event', new.registration_id::text);
  return new;
end
$$;

create trigger company_event_numbered before insert on company_event
  for each row execute function number_company_event();

-- A screen shows once who it is when it opens its live connection; the ticket itself is known to the browser only.
create table live_ticket (
  token_sha256    char(64)    primary key,
  registration_id uuid        not null,
  expires_at      timestamptz not null,
  used_at         timestamptz,
  constraint live_ticket_token_form check (token_sha256 ~ '^[0-9a-f]{64}$')
);

create index live_ticket_expiry on live_ticket (expires_at);

comment on table company_event is 'Append-only feed of a company: ids and codes only, never personal data. No foreign key: its lock would be taken after the counter''s and meet the other way round.';
comment on column company_event.id is 'Counts from 1 for each company, by trigger; whatever an insert says is overwritten.';
