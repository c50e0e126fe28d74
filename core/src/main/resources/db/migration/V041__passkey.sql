-- Passkeys (WebAuthn): what authenticators gave us of each account, and the challenges that are being answered (RNF010).
create table passkey_user (
  account_id uuid primary key references account (id),
  handle     text not null unique,
  constraint passkey_user_handle_form check (handle ~ '^[A-Za-z0-9_-]{43,86}$')
);

create table passkey (
  id              uuid        primary key,
  account_id      uuid        not null references passkey_user (account_id),
  credential_id   text        not null unique,
  label           text        not null,
  public_key      text        not null,
  attestation     text        not null,
  client_data     text        not null,
  transports      text[]      not null,
  signature_count bigint      not null,
  backup_eligible boolean     not null,
  backed_up       boolean     not null,
  created_at      timestamptz not null,
  last_used_at    timestamptz,
  constraint passkey_credential_id_form check (credential_id ~ '^[A-Za-z0-9_-]+$' and length(credential_id) between 16 and 1400),
  constraint passkey_label_length check (length(label) between 1 and 60),
  constraint passkey_count_positive check (signature_count >= 0)
);

create index passkey_of_account on passkey (account_id, created_at);

create table passkey_challenge (
  token_sha256 char(64)    primary key,
  challenge    text        not null,
  purpose      text        not null,
  bound_to     text        not null,
  opened_at    timestamptz not null,
  expires_at   timestamptz not null,
  constraint passkey_challenge_token_form check (token_sha256 ~ '^[0-9a-f]{64}$'),
  constraint passkey_challenge_purpose_known check (purpose in ('ENROL', 'SIGN_IN', 'STEP_UP'))
);

create index passkey_challenge_expiry on passkey_challenge (expires_at);

alter table account_session drop constraint account_session_factor_known;
alter table account_session add constraint account_session_factor_known
  check (second_factor in ('TOTP', 'RECOVERY_CODE', 'PASSKEY'));

comment on table passkey_user is 'PERSONAL DATA: the random handle by which authenticators know an account.';
comment on table passkey is 'PERSONAL DATA: public keys of authenticators; the private halves never leave them.';
comment on column passkey.label is 'PERSONAL DATA: what the person calls it.';
comment on column passkey.signature_count is 'Grows with every use of an authenticator that counts; one that goes back was copied.';
comment on table passkey_challenge is 'Answered once: the row goes with the first answer, right or wrong.';
comment on column passkey_challenge.bound_to is 'Digest of the session or sign-in that asked; empty for a sign-in that begins with the passkey.';
