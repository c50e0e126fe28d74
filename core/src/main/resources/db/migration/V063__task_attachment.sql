-- A file may belong to a task of its company instead of proving something about the registration.
alter table document
  add column task_key bigint,
  drop constraint document_kind_known,
  add constraint document_kind_known check (kind in ('ARTICLES_OF_ASSOCIATION', 'CNPJ_CARD', 'POWER_OF_ATTORNEY',
    'REPRESENTATIVE_ID', 'ANEEL_ACT', 'CCEE_CERTIFICATE', 'FISCAL_CERTIFICATE', 'TASK_ATTACHMENT')),
  add constraint document_of_task check ((kind = 'TASK_ATTACHMENT') = (task_key is not null));

drop index document_once;
create unique index document_once on document (registration_id, kind, (coalesce(task_key, 0)), sha256)
  where removed_at is null;
create index document_attached on document (task_key) where task_key is not null and removed_at is null;

comment on column document.task_key is 'The visit of the user task that the file was attached to.';
