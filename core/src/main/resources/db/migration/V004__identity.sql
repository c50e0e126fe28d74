-- Sessions: the token is known to the browser only, the table keeps its digest.
create table session (
  token_sha256 char(64)    primary key,
  subject_kind text        not null,
  subject_id   text        not null,
  opened_at    timestamptz not null,
  expires_at   timestamptz not null,
  ended_at     timestamptz,
  constraint session_token_form check (token_sha256 ~ '^[0-9a-f]{64}$'),
  constraint session_subject_kind check (subject_kind in ('APPLICANT', 'STAFF')),
  constraint session_expires_later check (expires_at > opened_at)
);

create index session_subject on session (subject_kind, subject_id);
create index session_expiry on session (expires_at);

comment on table session is 'Open and past sessions; a token lost from this table cannot be recovered from its digest.';
comment on column session.subject_id is 'PERSONAL DATA when the subject is staff (user name).';
