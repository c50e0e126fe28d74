-- Sign-in by another's identity (OpenID Connect): whom a provider's subject stands for, and who is on the way there (RNF010).
create table provider_link (
  id           uuid        primary key,
  account_id   uuid        not null references account (id),
  issuer       text        not null,
  subject      text        not null,
  linked_at    timestamptz not null,
  last_used_at timestamptz,
  unique (issuer, subject),
  unique (account_id, issuer),
  constraint provider_link_issuer_length check (length(issuer) between 8 and 300),
  constraint provider_link_subject_length check (length(subject) between 1 and 255)
);

create table provider_visit (
  token_sha256 char(64)    primary key,
  bound_to     text        not null,
  opened_at    timestamptz not null,
  expires_at   timestamptz not null,
  constraint provider_visit_token_form check (token_sha256 ~ '^[0-9a-f]{64}$')
);

create index provider_visit_expiry on provider_visit (expires_at);

alter table sign_in_step add column by_provider boolean not null default false;
alter table account_session add column by_provider boolean not null default false;

comment on table provider_link is 'PERSONAL DATA: the subject of an identity provider that stands for an account; never found by e-mail.';
comment on table provider_visit is 'Somebody is at the identity provider; the row goes with the first return, whatever it brings.';
comment on column provider_visit.bound_to is 'Digest of the session that is to be linked; empty for a sign-in.';
comment on column account_session.by_provider is 'An identity provider stood for the password.';
