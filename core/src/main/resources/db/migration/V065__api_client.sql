-- Third-party systems of a company: who they are, what they may read, and the digests of their secrets (RF008, RNF020).
create table api_client (
  id              uuid        primary key,
  registration_id uuid        not null references registration (id),
  name            text        not null,
  scopes          text[]      not null,
  registered_by   uuid        not null references account (id),
  registered_at   timestamptz not null,
  last_token_at   timestamptz,
  ended_at        timestamptz,
  constraint api_client_name_length check (length(name) between 1 and 80),
  constraint api_client_has_scopes check (cardinality(scopes) > 0),
  constraint api_client_scopes_known
    check (scopes <@ array['READ_REGISTRATION', 'READ_TASKS', 'READ_PROCESSES', 'READ_EVENTS'])
);

create index api_client_of_registration on api_client (registration_id, registered_at);
create index api_client_last_token on api_client (last_token_at);

create table api_client_secret (
  secret_sha256 char(64)    primary key,
  client_id     uuid        not null references api_client (id),
  issued_at     timestamptz not null,
  expires_at    timestamptz,
  constraint api_client_secret_form check (secret_sha256 ~ '^[0-9a-f]{64}$')
);

create index api_client_secret_of_client on api_client_secret (client_id);
create unique index api_client_secret_newest on api_client_secret (client_id) where expires_at is null;

comment on table api_client is 'Third-party systems that a company lets read its own data.';
comment on column api_client.last_token_at is 'Access tokens handed out before are over fifteen minutes later, so the deny list need not look further back.';
comment on table api_client_secret is 'Digests; the newest secret has no end, the one before it ends when the configured overlap is over.';
