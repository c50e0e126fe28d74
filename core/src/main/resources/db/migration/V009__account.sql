-- People's accounts: sign-in, factors, sessions, membership of companies, and the keys that protect them (RF001, RNF010, RNF011).
create table vault_keyset (
  name       text        primary key,
  version    integer     not null,
  keyset     text        not null,
  changed_at timestamptz not null,
  constraint vault_keyset_version_positive check (version >= 1)
);

create table account (
  id               uuid        primary key,
  email            text        not null unique,
  display_name     text        not null,
  password_hash    text        not null,
  state            text        not null,
  locale           text        not null,
  created_at       timestamptz not null,
  changed_at       timestamptz not null,
  totp_secret      bytea,
  totp_pending     bytea,
  totp_enrolled_at timestamptz,
  totp_last_step   bigint,
  constraint account_email_form check (email = lower(email) and length(email) between 6 and 254),
  constraint account_display_name_length check (length(display_name) between 1 and 120),
  constraint account_password_encoded check (password_hash ~ '^[{](argon2|pbkdf2|bcrypt)[}]'),
  constraint account_state_known check (state in ('ACTIVE', 'DISABLED')),
  constraint account_locale_known check (locale in ('pt-BR', 'en', 'es')),
  constraint account_totp_whole check ((totp_secret is null) = (totp_enrolled_at is null))
);

create table membership (
  account_id      uuid        not null references account (id),
  registration_id uuid        not null references registration (id),
  owner           boolean     not null,
  roles           text[]      not null,
  since           timestamptz not null,
  primary key (account_id, registration_id),
  constraint membership_has_roles check (cardinality(roles) > 0),
  constraint membership_roles_known check (roles <@ array['PME_USER', 'PME_SIGNATORY', 'SUPPLIER_USER', 'SUPPLIER_SIGNATORY'])
);

create index membership_of_registration on membership (registration_id);

create table recovery_code (
  account_id  uuid        not null references account (id),
  code_sha256 char(64)    not null,
  used_at     timestamptz,
  primary key (account_id, code_sha256),
  constraint recovery_code_form check (code_sha256 ~ '^[0-9a-f]{64}$')
);

create table sign_in_step (
  token_sha256 char(64)    primary key,
  account_id   uuid        not null references account (id),
  company      uuid        references registration (id),
  opened_at    timestamptz not null,
  expires_at   timestamptz not null,
  failures     integer     not null default 0,
  ended_at     timestamptz,
  constraint sign_in_step_token_form check (token_sha256 ~ '^[0-9a-f]{64}$')
);

create index sign_in_step_expiry on sign_in_step (expires_at);

create table account_session (
  id               uuid        primary key,
  account_id       uuid        not null references account (id),
  company          uuid        references registration (id),
  generation       integer     not null,
  refresh_number   integer     not null,
  second_factor    text        not null,
  signed_in_at     timestamptz not null,
  expires_at       timestamptz not null,
  last_seen_at     timestamptz not null,
  stepped_up_until timestamptz,
  device           text        not null,
  place            text        not null,
  changed_at       timestamptz not null,
  ended_at         timestamptz,
  end_reason       text,
  constraint account_session_factor_known check (second_factor in ('TOTP', 'RECOVERY_CODE')),
  constraint account_session_expires_later check (expires_at > signed_in_at),
  constraint account_session_end_has_reason check ((ended_at is null) = (end_reason is null)),
  constraint account_session_device_length check (length(device) between 1 and 80),
  constraint account_session_place_length check (length(place) between 1 and 60)
);

create index account_session_of_account on account_session (account_id, signed_in_at desc);
create index account_session_changes on account_session (changed_at);

create table refresh_token (
  token_sha256 char(64)    primary key,
  session_id   uuid        not null references account_session (id),
  number       integer     not null,
  issued_at    timestamptz not null,
  replaced_at  timestamptz,
  successor    bytea,
  unique (session_id, number),
  constraint refresh_token_form check (token_sha256 ~ '^[0-9a-f]{64}$')
);

create table password_reset (
  token_sha256 char(64)    primary key,
  account_id   uuid        references account (id),
  issued_at    timestamptz not null,
  expires_at   timestamptz not null,
  used_at      timestamptz,
  constraint password_reset_token_form check (token_sha256 ~ '^[0-9a-f]{64}$')
);

create index password_reset_of_account on password_reset (account_id, issued_at desc);
create index password_reset_expiry on password_reset (expires_at);

create table invitation (
  id              uuid        primary key,
  token_sha256    char(64)    not null unique,
  registration_id uuid        not null references registration (id),
  email           text        not null,
  roles           text[]      not null,
  invited_by      uuid        not null references account (id),
  issued_at       timestamptz not null,
  expires_at      timestamptz not null,
  ended_at        timestamptz,
  outcome         text,
  constraint invitation_token_form check (token_sha256 ~ '^[0-9a-f]{64}$'),
  constraint invitation_email_form check (email = lower(email) and length(email) between 6 and 254),
  constraint invitation_end_has_outcome check ((ended_at is null) = (outcome is null)),
  constraint invitation_outcome_known check (outcome in ('ACCEPTED', 'WITHDRAWN', 'REPLACED'))
);

create unique index invitation_open on invitation (registration_id, email) where ended_at is null;

create table signing_key (
  kid         text        primary key,
  private_key bytea       not null,
  public_key  bytea       not null,
  created_at  timestamptz not null,
  active_from timestamptz not null unique
);

alter table audit_event drop constraint audit_event_actor_kind;
alter table audit_event add constraint audit_event_actor_kind check (actor_kind in ('COMPANY', 'STAFF', 'SYSTEM', 'ACCOUNT'));
alter table staff_member_role drop constraint staff_member_role_known;
alter table staff_member_role add constraint staff_member_role_known
  check (role in ('ADMIN', 'MEDIATOR', 'OPERATOR', 'CONSULTANT', 'AUDITOR'));

comment on table vault_keyset is 'Secret: the keys of encrypted columns, themselves encrypted by the key-encryption key, which is never stored here.';
comment on table account is 'PERSONAL DATA: one person who signs in.';
comment on column account.email is 'PERSONAL DATA, lower case.';
comment on column account.display_name is 'PERSONAL DATA.';
comment on column account.password_hash is 'PERSONAL DATA, secret: Argon2id (older forms are replaced at the next sign-in), never logged or shown.';
comment on column account.totp_secret is 'Secret, encrypted: AES-256-GCM bound to table, column and row.';
comment on column account.totp_pending is 'Secret, encrypted: a factor that is being enrolled and proves nothing yet.';
comment on column account.totp_last_step is 'The last time step whose code was accepted; no code of it or before is accepted again.';
comment on table recovery_code is 'Digests of 80-bit codes, each good once.';
comment on table sign_in_step is 'A sign-in whose password was right and whose second factor is awaited; the browser has the token.';
comment on table account_session is 'PERSONAL DATA: where an account is signed in, and the family of its refresh tokens.';
comment on column account_session.generation is 'Access tokens of an earlier generation are refused.';
comment on column account_session.device is 'PERSONAL DATA: browser and system in two words.';
comment on column account_session.place is 'PERSONAL DATA: the network (/24 or /48), never the address.';
comment on table refresh_token is 'Digests; successor is encrypted and lives for the immediate predecessor only.';
comment on table password_reset is 'Digests of mailed links; a row without account stands for an address that nobody has.';
comment on table invitation is 'PERSONAL DATA: who was invited into which company.';
comment on column invitation.email is 'PERSONAL DATA, lower case.';
comment on table signing_key is 'RSA keys of the access tokens; the private half is encrypted.';
