-- The trail sealed block by block: whoever changes a row afterwards, even as the owner of the database, is noticed.

-- The sealer waits for transactions older than its own; so a writer must have its number before it takes an event id.
create function take_transaction_id() returns trigger language plpgsql as $$
begin
  perform pg_current_xact_id();
  return null;
end
$$;

create trigger audit_event_numbered before insert on audit_event
  for each statement execute function take_transaction_id();

create index audit_event_moment on audit_event (occurred_at, id);

create table audit_seal (
  number         bigint      primary key,
  first_event_id bigint      not null,
  last_event_id  bigint      not null unique,
  event_ids      bigint[]    not null,
  leaves         bytea       not null,
  root           text        not null,
  previous       text        not null unique,
  hash           text        not null unique,
  sealed_at      timestamptz not null,
  key_id         text        not null,
  signature      text        not null,
  constraint audit_seal_number_positive check (number > 0),
  constraint audit_seal_range check (first_event_id <= last_event_id),
  constraint audit_seal_has_events check (cardinality(event_ids) > 0 and array_position(event_ids, null) is null),
  constraint audit_seal_leaf_for_each_event check (length(leaves) = 32 * cardinality(event_ids)),
  constraint audit_seal_root_form check (root ~ '^[0-9a-f]{64}$'),
  constraint audit_seal_previous_form check (previous ~ '^[0-9a-f]{64}$'),
  constraint audit_seal_hash_form check (hash ~ '^[0-9a-f]{64}$'),
  constraint audit_seal_key_id_form check (key_id ~ '^[0-9a-f]{16}$')
);

create trigger audit_seal_append_only before update or delete or truncate on audit_seal
  for each statement execute function refuse_change();

comment on table audit_seal is 'One block of the trail: the events after the block before it, their Merkle root, chained and signed.';
comment on column audit_seal.event_ids is 'In order; an id in the range that is missing here was never committed.';
comment on column audit_seal.leaves is 'SHA-256 of each event in its canonical form, 32 bytes each, in the order of event_ids.';
comment on column audit_seal.previous is 'Hash of the block before; 64 zeros before the first.';
comment on column audit_seal.signature is 'Ed25519 over the hash, Base64.';
