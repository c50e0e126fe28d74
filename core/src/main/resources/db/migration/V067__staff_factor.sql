-- The second factor of the staff, kept like that of people, and the step between their password and it (RNF010).
create table staff_factor (
  username         text        primary key references staff_member (username),
  totp_secret      bytea,
  totp_pending     bytea,
  totp_enrolled_at timestamptz,
  totp_last_step   bigint,
  changed_at       timestamptz not null,
  constraint staff_factor_totp_whole check ((totp_secret is null) = (totp_enrolled_at is null))
);

create table staff_recovery_code (
  username    text        not null references staff_member (username),
  code_sha256 char(64)    not null,
  used_at     timestamptz,
  primary key (username, code_sha256),
  constraint staff_recovery_code_form check (code_sha256 ~ '^[0-9a-f]{64}$')
);

create table staff_sign_in_step (
  token_sha256  char(64)    primary key,
  username      text        not null references staff_member (username),
  device_sha256 char(64)    not null,
  opened_at     timestamptz not null,
  expires_at    timestamptz not null,
  failures      integer     not null default 0,
  ended_at      timestamptz,
  constraint staff_sign_in_step_token_form check (token_sha256 ~ '^[0-9a-f]{64}$'),
  constraint staff_sign_in_step_device_form check (device_sha256 ~ '^[0-9a-f]{64}$')
);

create index staff_sign_in_step_expiry on staff_sign_in_step (expires_at);

alter table session add column stepped_up_until timestamptz;

comment on table staff_factor is 'The second factor of the staff, kept like that of an account.';
comment on column staff_factor.username is 'PERSONAL DATA.';
comment on column staff_factor.totp_secret is 'Secret, encrypted: AES-256-GCM bound to table, column and row.';
comment on column staff_factor.totp_pending is 'Secret, encrypted: a factor that is being enrolled and proves nothing yet.';
comment on table staff_recovery_code is 'Digests of 80-bit codes, each good once.';
comment on column staff_recovery_code.username is 'PERSONAL DATA.';
comment on table staff_sign_in_step is 'A sign-in of the staff whose password was right and whose second factor is awaited.';
comment on column staff_sign_in_step.username is 'PERSONAL DATA.';
