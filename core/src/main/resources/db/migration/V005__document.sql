-- Files that a company hands in; the bytes live in the object store under their SHA-256.
create table document (
  id              uuid        primary key,
  registration_id uuid        not null,
  kind            text        not null,
  file_name       text        not null,
  media_type      text        not null,
  size_bytes      integer     not null,
  sha256          char(64)    not null,
  stored_at       timestamptz not null,
  removed_at      timestamptz,
  constraint document_kind_known check (kind in ('ARTICLES_OF_ASSOCIATION', 'CNPJ_CARD', 'POWER_OF_ATTORNEY',
    'REPRESENTATIVE_ID', 'ANEEL_ACT', 'CCEE_CERTIFICATE', 'FISCAL_CERTIFICATE')),
  constraint document_file_name_safe check (file_name ~ '^[^/\\[:cntrl:]]{1,120}$'),
  constraint document_media_type_known check (media_type in ('application/pdf', 'image/png', 'image/jpeg')),
  constraint document_size_limit check (size_bytes between 1 and 10485760),
  constraint document_sha256_form check (sha256 ~ '^[0-9a-f]{64}$')
);

create unique index document_once on document (registration_id, kind, sha256) where removed_at is null;
create index document_of_registration on document (registration_id, stored_at);
create index document_content on document (sha256);

comment on table document is 'PERSONAL DATA may be inside the files; every look by staff is audited.';
comment on column document.file_name is 'PERSONAL DATA possible (people name files after themselves).';
comment on column document.sha256 is 'Key of the bytes in the object store.';
