-- A company's registration, its verification by registry, documents and people, and the licence that keeps a supplier in (RF001, RN001, RN002).
create sequence registration_protocol;

create table registration (
  id                          uuid        primary key,
  protocol                    text        not null unique,
  kind                        text        not null,
  state                       text        not null,
  version                     integer     not null,
  cnpj                        char(14),
  legal_name                  text,
  cnae                        char(7),
  cep                         char(8),
  street                      text,
  city                        text,
  uf                          char(2),
  representative_name         text,
  representative_cpf          char(11),
  email                       text,
  phone                       text,
  aneel_act                   text,
  ccee_agent_code             text,
  agent_class                 text,
  licence_expires_on          date,
  process_instance_key        bigint,
  created_at                  timestamptz not null,
  submitted_at                timestamptz,
  email_proof_due_at          timestamptz,
  email_proved_at             timestamptz,
  approved_at                 timestamptz,
  ended_at                    timestamptz,
  licence_check_due_at        timestamptz,
  licence_check_requested_for timestamptz,
  reasons                     text[]      not null default '{}',
  constraint registration_protocol_form check (protocol ~ '^CE-R-[0-9]{4}-[0-9]{6,}$'),
  constraint registration_kind_known check (kind in ('PME', 'SUPPLIER')),
  constraint registration_state_known check (state in ('DRAFT', 'EMAIL_PENDING', 'VERIFYING', 'UNDER_REVIEW', 'NEED_INFO',
    'APPROVED', 'REJECTED', 'EXPIRED', 'SUSPENDED', 'REINSTATEMENT_REVIEW')),
  constraint registration_version_positive check (version >= 1),
  constraint registration_cnpj_form check (cnpj ~ '^[0-9A-Z]{12}[0-9]{2}$'),
  constraint registration_legal_name_length check (length(legal_name) between 2 and 200),
  constraint registration_cnae_form check (cnae ~ '^[0-9]{7}$'),
  constraint registration_cep_form check (cep ~ '^[0-9]{8}$'),
  constraint registration_uf_form check (uf ~ '^[A-Z]{2}$'),
  constraint registration_representative_name_length check (length(representative_name) between 2 and 200),
  constraint registration_representative_cpf_form check (representative_cpf ~ '^[0-9]{11}$'),
  constraint registration_email_length check (length(email) between 6 and 254),
  constraint registration_phone_form check (phone ~ '^[+]55[0-9]{10,11}$'),
  constraint registration_aneel_act_form check (aneel_act ~ '^(REA|DSP|REH) [0-9]{1,3}([.][0-9]{3})*/[0-9]{4}$'),
  constraint registration_ccee_agent_code_form check (ccee_agent_code ~ '^[1-9][0-9]{0,9}$'),
  constraint registration_agent_class_known check (agent_class in ('GENERATOR', 'TRADER', 'RETAIL_TRADER')),
  constraint registration_submitted_complete check (state = 'DRAFT' or num_nulls(cnpj, legal_name, cnae, cep, city, uf,
    representative_name, representative_cpf, email, phone, submitted_at, email_proof_due_at) = 0),
  constraint registration_supplier_complete check (state = 'DRAFT' or kind = 'PME' or num_nulls(aneel_act, ccee_agent_code,
    agent_class, licence_expires_on) = 0),
  constraint registration_pme_has_no_licence check (kind = 'SUPPLIER' or num_nonnulls(aneel_act, ccee_agent_code,
    agent_class, licence_expires_on, licence_check_due_at) = 0),
  constraint registration_proved_before_verified check (state in ('DRAFT', 'EMAIL_PENDING', 'EXPIRED')
    or email_proved_at is not null),
  constraint registration_approved_has_time check (state not in ('APPROVED', 'SUSPENDED', 'REINSTATEMENT_REVIEW')
    or approved_at is not null),
  constraint registration_ended_has_time check ((state in ('REJECTED', 'EXPIRED')) = (ended_at is not null))
) with (fillfactor = 80);

create unique index registration_live_cnpj on registration (cnpj) where state not in ('DRAFT', 'REJECTED', 'EXPIRED');
create unique index registration_process_instance on registration (process_instance_key);
create index registration_cnpj_root on registration (substr(cnpj, 1, 8));
create index registration_licence_due on registration (licence_check_due_at) where state = 'APPROVED';

comment on table registration is 'PERSONAL DATA of the legal representative and contact; one live registration for each CNPJ.';
comment on column registration.cnpj is 'Text: CNPJs may contain letters since July 2026 (IN RFB 2.229/2024).';
comment on column registration.representative_name is 'PERSONAL DATA.';
comment on column registration.representative_cpf is 'PERSONAL DATA.';
comment on column registration.email is 'PERSONAL DATA.';
comment on column registration.phone is 'PERSONAL DATA.';
comment on column registration.street is 'PERSONAL DATA possible (individual firms register at home).';
comment on column registration.licence_check_requested_for is 'The due date for which a re-check was already asked: one event a due date.';

alter table document add constraint document_registration foreign key (registration_id) references registration (id);
alter table notification add constraint notification_registration foreign key (registration_id) references registration (id);
alter table user_task add constraint user_task_registration foreign key (registration_id) references registration (id);

create table registration_email_proof (
  token_sha256    char(64)    primary key,
  registration_id uuid        not null references registration (id),
  number          integer     not null,
  issued_at       timestamptz not null,
  expires_at      timestamptz not null,
  used_at         timestamptz,
  constraint registration_email_proof_number unique (registration_id, number),
  constraint registration_email_proof_token_form check (token_sha256 ~ '^[0-9a-f]{64}$')
);
comment on table registration_email_proof is 'Digests of the one-time tokens that were mailed; the token itself is not kept.';

create table terms_version (
  version         text primary key,
  in_force_from   date not null unique,
  body            text not null,
  constraint terms_version_form check (version ~ '^[0-9]{4}-[0-9]{2}([.][0-9]+)?$')
);
create table consent_text (
  terms_version text not null references terms_version (version),
  purpose       text not null,
  body          text not null,
  primary key (terms_version, purpose),
  constraint consent_text_purpose_known check (purpose in ('MARKETING_EMAIL', 'MARKET_STATISTICS', 'OFFER_ALERTS'))
);
create trigger terms_version_append_only before update or delete or truncate on terms_version
  for each statement execute function refuse_change();
create trigger consent_text_append_only before update or delete or truncate on consent_text
  for each statement execute function refuse_change();

create table terms_acceptance (
  id              bigint      generated always as identity primary key,
  registration_id uuid        not null references registration (id),
  terms_version   text        not null references terms_version (version),
  text_sha256     char(64)    not null,
  accepted_at     timestamptz not null,
  ip              text        not null,
  constraint terms_acceptance_once unique (registration_id, terms_version)
);
create table consent (
  id              bigint      generated always as identity primary key,
  registration_id uuid        not null references registration (id),
  purpose         text        not null,
  action          text        not null,
  terms_version   text        not null,
  text_sha256     char(64)    not null,
  channel         text        not null,
  recorded_at     timestamptz not null,
  ip              text        not null,
  constraint consent_text_known foreign key (terms_version, purpose) references consent_text (terms_version, purpose),
  constraint consent_action_known check (action in ('GRANTED', 'WITHDRAWN'))
);
create index consent_of_registration on consent (registration_id, purpose, id);
create trigger terms_acceptance_append_only before update or delete or truncate on terms_acceptance
  for each statement execute function refuse_change();
create trigger consent_append_only before update or delete or truncate on consent
  for each statement execute function refuse_change();
comment on table consent is 'LGPD art. 8: one record for each purpose and change of mind; the last one counts.';
comment on column terms_acceptance.ip is 'PERSONAL DATA.';
comment on column consent.ip is 'PERSONAL DATA.';

create table registry_snapshot (
  registration_id uuid        not null references registration (id),
  round           integer     not null,
  cnpj            char(14)    not null,
  situation       text        not null,
  entry           jsonb,
  facts           jsonb       not null,
  looked_up_at    timestamptz not null,
  primary key (registration_id, round),
  constraint registry_snapshot_situation_known check (situation in ('ACTIVE', 'SUSPENDED', 'UNFIT', 'CLOSED', 'NULL_VOID',
    'NOT_FOUND')),
  constraint registry_snapshot_entry_when_found check ((situation = 'NOT_FOUND') = (entry is null))
);
create trigger registry_snapshot_append_only before update or delete or truncate on registry_snapshot
  for each statement execute function refuse_change();
comment on table registry_snapshot is 'What the CNPJ registry answered, with its date: evidence of RN001.';
comment on column registry_snapshot.entry is 'PERSONAL DATA: names of partners as the registry publishes them.';

create table registration_review (
  registration_id uuid        not null references registration (id),
  round           integer     not null,
  subject         text        not null,
  reasons         text[]      not null,
  opened_at       timestamptz not null,
  due_at          timestamptz not null,
  escalated_at    timestamptz,
  outcome         text,
  decided_at      timestamptz,
  primary key (registration_id, round),
  constraint registration_review_subject_known check (subject in ('VERIFICATION', 'REINSTATEMENT')),
  constraint registration_review_outcome_known check (outcome in ('APPROVED', 'REJECTED', 'NEED_INFO')),
  constraint registration_review_outcome_has_time check ((outcome is null) = (decided_at is null))
);
create unique index registration_review_one_open on registration_review (registration_id) where outcome is null;

create table staff_decision (
  element_instance_key bigint      primary key,
  registration_id      uuid        not null,
  round                integer     not null,
  step                 text        not null,
  username             text,
  decision             text,
  reasons              text[]      not null,
  outcome              text        not null,
  refusal              text,
  decided_at           timestamptz not null,
  constraint staff_decision_review foreign key (registration_id, round) references registration_review (registration_id, round),
  constraint staff_decision_step_known check (step in ('REVIEW', 'FIRST', 'SECOND')),
  constraint staff_decision_outcome_known check (outcome in ('APPROVED', 'REJECTED', 'NEED_INFO', 'REFUSED')),
  constraint staff_decision_refusal_named check ((outcome = 'REFUSED') = (refusal is not null))
);
create unique index staff_decision_once on staff_decision (registration_id, round, step) where outcome <> 'REFUSED';
create unique index staff_decision_four_eyes on staff_decision (registration_id, round, username) where outcome = 'APPROVED';
create index staff_decision_of_registration on staff_decision (registration_id, decided_at);
create trigger staff_decision_append_only before update or delete or truncate on staff_decision
  for each statement execute function refuse_change();
comment on table staff_decision is 'Every answer of staff, counted or refused; a step is decided once, and never twice by one person.';
comment on column staff_decision.username is 'PERSONAL DATA (staff user name, not checked when the answer was refused).';

create table information_request (
  registration_id uuid        not null references registration (id),
  round           integer     not null,
  reasons         text[]      not null,
  requested_at    timestamptz not null,
  due_at          timestamptz not null,
  answered_at     timestamptz,
  taken_at        timestamptz,
  primary key (registration_id, round),
  constraint information_request_taken_after_answer check (taken_at is null or answered_at is not null)
);
create unique index information_request_one_open on information_request (registration_id) where taken_at is null;

create table licence_check (
  registration_id uuid        not null references registration (id),
  due_at          timestamptz not null,
  standing        text        not null,
  expires_on      date        not null,
  checked_at      timestamptz not null,
  primary key (registration_id, due_at),
  constraint licence_check_standing_known check (standing in ('VALID', 'LAPSED'))
);
create trigger licence_check_append_only before update or delete or truncate on licence_check
  for each statement execute function refuse_change();

create table staff_note (
  id              uuid        primary key,
  registration_id uuid        not null references registration (id),
  username        text        not null references staff_member (username),
  body            text        not null,
  written_at      timestamptz not null,
  constraint staff_note_body_length check (length(body) between 1 and 4000)
);
create index staff_note_of_registration on staff_note (registration_id, written_at);
create trigger staff_note_append_only before update or delete or truncate on staff_note
  for each statement execute function refuse_change();
comment on column staff_note.body is 'PERSONAL DATA possible: free text of staff.';

insert into terms_version (version, in_force_from, body) values ('2026-11', date '2026-11-01',
$terms$Termos de uso da Connect Energy

1. O que fazemos. A Connect Energy aproxima empresas que consomem energia e fornecedores autorizados. Só intermediamos: não compramos, não vendemos e não somos titulares da energia negociada.
2. Cadastro. Quem cadastra a empresa declara que pode representá-la e que as informações e os documentos enviados são verdadeiros. Conferimos os dados no registro do CNPJ e, quando preciso, uma pessoa da nossa equipe analisa o cadastro.
3. Fornecedores. O cadastro de fornecedor depende de ato da ANEEL válido e de situação regular na CCEE, é sempre aprovado por uma pessoa e fica suspenso quando a autorização vence.
4. Confidencialidade. Negociações e contratos são privados das partes. Entre as partes há pseudônimo até o acordo; para a plataforma, todos são identificados.
5. Dados pessoais. Tratamos os dados do representante para executar o cadastro e cumprir obrigações legais (LGPD, art. 7º, V e II). Outros usos só com o seu consentimento, um para cada finalidade, que pode ser retirado a qualquer momento.
6. Estimativas. Toda economia mostrada é uma estimativa, com a data do cálculo.
7. Solução de conflitos. As partes aceitam tentar um acordo direto e a mediação da plataforma antes de outras vias, sem prejuízo do acesso à Justiça.
$terms$);

insert into consent_text (terms_version, purpose, body) values
  ('2026-11', 'MARKETING_EMAIL', 'Aceito receber por e-mail novidades e campanhas da Connect Energy.'),
  ('2026-11', 'MARKET_STATISTICS', 'Aceito que os dados da minha empresa entrem, sem identificação e em grupos de pelo menos cinco empresas, nas estatísticas de mercado da plataforma.'),
  ('2026-11', 'OFFER_ALERTS', 'Aceito ser avisado quando houver ofertas compatíveis com o perfil da minha empresa.');
