-- What a company is told: one row in the app and one e-mail for each event, whatever is retried.
create table notification (
  id              uuid        primary key,
  position        bigint      generated always as identity,
  registration_id uuid        not null,
  event_key       text        not null unique,
  kind            text        not null,
  params          jsonb       not null default '{}',
  created_at      timestamptz not null,
  read_at         timestamptz,
  constraint notification_event_key_form check (length(event_key) between 3 and 200),
  constraint notification_kind_form check (kind ~ '^[A-Z][A-Z_]{2,60}$'),
  constraint notification_params_object check (jsonb_typeof(params) = 'object')
);

create index notification_of_registration on notification (registration_id, position desc);

create table mail (
  id              uuid        primary key,
  event_key       text        not null unique,
  recipient       text        not null,
  kind            text        not null,
  params          jsonb       not null default '{}',
  secrets         jsonb,
  state           text        not null,
  created_at      timestamptz not null,
  next_attempt_at timestamptz not null,
  attempts        integer     not null default 0,
  leased_until    timestamptz,
  ended_at        timestamptz,
  last_error      text,
  constraint mail_event_key_form check (length(event_key) between 3 and 200),
  constraint mail_kind_form check (kind ~ '^[A-Z][A-Z_]{2,60}$'),
  constraint mail_state_known check (state in ('PENDING', 'SENDING', 'SENT', 'UNCONFIRMED', 'FAILED')),
  constraint mail_sending_has_lease check ((state = 'SENDING') = (leased_until is not null)),
  constraint mail_end_has_time check ((state in ('SENT', 'UNCONFIRMED', 'FAILED')) = (ended_at is not null)),
  constraint mail_secrets_forgotten check (state in ('PENDING', 'SENDING') or secrets is null)
) with (fillfactor = 70);

create index mail_pending on mail (next_attempt_at) where state = 'PENDING';
create index mail_sending on mail (leased_until) where state = 'SENDING';
create index mail_unconfirmed on mail (ended_at) where state in ('UNCONFIRMED', 'FAILED');

comment on table notification is 'In-app messages of a company.';
comment on column notification.params is 'Protocol, legal name, reason codes and dates; never CPF, e-mail or links.';
comment on table mail is 'PERSONAL DATA: e-mails to send; SENDING is committed before the SMTP talk, so that no e-mail is sent twice.';
comment on column mail.recipient is 'PERSONAL DATA.';
comment on column mail.secrets is 'PERSONAL DATA, secret: one-time tokens, forgotten as soon as the e-mail ends.';
