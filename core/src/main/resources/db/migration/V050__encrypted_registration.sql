-- CPF and phone of the representative are encrypted from here on (RNF011, LGPD art. 46). SQL cannot encrypt: what an
-- older version left readable waits in a table of its own until the next start has encrypted it and dropped that table.
create table registration_readable as
  select id as registration_id, representative_cpf::text, phone from registration
  where num_nonnulls(representative_cpf, phone) > 0;
alter table registration_readable add primary key (registration_id);

alter table registration
  drop constraint registration_representative_cpf_form,
  drop constraint registration_phone_form,
  drop constraint registration_submitted_complete;

-- A change of type writes the table anew, so the readable values leave its file as well.
alter table registration
  alter column representative_cpf type bytea using null,
  alter column phone type bytea using null;

-- Not valid: rows of an older version break it until they are encrypted, but whoever writes one has to keep it.
alter table registration add constraint registration_submitted_complete check (state = 'DRAFT' or num_nulls(cnpj,
  legal_name, cnae, cep, city, uf, representative_name, representative_cpf, email, phone, submitted_at,
  email_proof_due_at) = 0) not valid;

do $$
begin
  if not exists (select from registration_readable) then
    drop table registration_readable;
  end if;
end
$$;

comment on column registration.representative_cpf is 'PERSONAL DATA, encrypted: AES-256-GCM bound to table, column and row.';
comment on column registration.phone is 'PERSONAL DATA, encrypted: AES-256-GCM bound to table, column and row.';
comment on column refresh_token.successor is 'Secret, encrypted: lives for the immediate predecessor only.';
comment on column signing_key.private_key is 'Secret, encrypted: the half that signs access tokens.';
