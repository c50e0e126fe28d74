-- What looks wrong in the audit trail, told to people: one open alert for each kind and subject.
alter table staff_member_role drop constraint if exists staff_member_role_known;
alter table staff_member_role
  add constraint staff_member_role_known check (role in ('ADMIN', 'MEDIATOR', 'OPERATOR', 'CONSULTANT', 'AUDITOR'));

create sequence security_alert_protocol;

create table security_alert (
  id             uuid        primary key,
  protocol       text        not null unique,
  kind           text        not null,
  subject_type   text        not null,
  subject_id     text        not null,
  opened_at      timestamptz not null,
  last_signal_at timestamptz not null,
  signals        integer     not null default 1,
  event_id       bigint      not null,
  closed_at      timestamptz,
  closed_by      text,
  note           text,
  constraint security_alert_protocol_form check (protocol ~ '^CE-A-[0-9]{4}-[0-9]{6,}$'),
  constraint security_alert_kind_form check (kind ~ '^[A-Z][A-Z_]{2,60}$'),
  constraint security_alert_signals_positive check (signals > 0),
  constraint security_alert_closed_whole
    check ((closed_at is null) = (closed_by is null) and (closed_at is null) = (note is null)),
  constraint security_alert_note_length check (length(note) between 1 and 1000)
);

create unique index security_alert_open on security_alert (kind, subject_type, subject_id) where closed_at is null;
create index security_alert_history on security_alert (opened_at desc, id);
create index security_alert_of_subject on security_alert (kind, subject_type, subject_id, closed_at);

create table alert_watch (
  name          text   primary key,
  last_event_id bigint not null
);

insert into alert_watch (name, last_event_id)
select 'signals', coalesce(max(id), 0) from audit_event;

create index audit_event_action_moment on audit_event (action, occurred_at);

comment on table security_alert is 'Signals over the audit trail; a signal of an open alert is counted, not opened again.';
comment on column security_alert.subject_id is 'PERSONAL DATA when the subject is a staff user name.';
comment on column security_alert.closed_by is 'PERSONAL DATA (staff user name).';
comment on column security_alert.note is 'PERSONAL DATA possible (free text of staff).';
comment on column security_alert.event_id is 'The event whose signal opened the alert.';
comment on table alert_watch is 'How far the watch has read the sealed trail; its row is the lock of its readers.';
