-- Public data as it was fetched, and the regulator's tariffs read from it; every calculation names file and row.
create table dataset_file (
  id           uuid        primary key,
  dataset      text        not null,
  sha256       char(64)    not null,
  rows_loaded  integer     not null,
  rows_skipped jsonb       not null,
  rows_refused integer     not null,
  loaded_at    timestamptz not null,
  constraint dataset_file_once unique (dataset, sha256),
  constraint dataset_file_dataset_known check (dataset in ('ANEEL_TARIFFS')),
  constraint dataset_file_sha256_form check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint dataset_file_counts check (rows_loaded >= 0 and rows_refused >= 0)
);
create trigger dataset_file_append_only before update or delete or truncate on dataset_file
  for each statement execute function refuse_change();
comment on table dataset_file is 'One row for each file that was loaded; the bytes are in the object store under the hash.';

create table dataset_refusal (
  dataset_file_id uuid    not null references dataset_file (id),
  line            integer not null,
  reasons         text[]  not null,
  primary key (dataset_file_id, line),
  constraint dataset_refusal_has_reason check (cardinality(reasons) > 0)
);
create trigger dataset_refusal_append_only before update or delete or truncate on dataset_refusal
  for each statement execute function refuse_change();
comment on table dataset_refusal is 'Lines that were not taken, and why; their text is in the file.';

create table tariff (
  id               bigint        generated always as identity primary key,
  dataset_file_id  uuid          not null references dataset_file (id) deferrable initially deferred,
  line             integer       not null,
  distributor_cnpj char(14)      not null,
  distributor      text          not null,
  act              text          not null,
  act_on           date,
  generated_on     date          not null,
  valid_from       date          not null,
  valid_to         date          not null,
  subgroup         text          not null,
  modality         text          not null,
  class            text          not null,
  subclass         text          not null,
  detail           text          not null,
  time_of_use      text          not null,
  unit             text          not null,
  tusd             numeric(12,2) not null,
  te               numeric(12,2),
  constraint tariff_natural_key unique (distributor_cnpj, subgroup, modality, class, subclass, detail, time_of_use, unit,
    valid_from),
  constraint tariff_validity check (valid_from <= valid_to),
  constraint tariff_subgroup_known check (subgroup in ('A1', 'A2', 'A3', 'A3A', 'A4', 'AS', 'B1', 'B2', 'B3', 'B4')),
  constraint tariff_modality_known check (modality in ('BLUE', 'GREEN', 'CONVENTIONAL', 'WHITE')),
  constraint tariff_time_of_use_known check (time_of_use in ('PEAK', 'INTERMEDIATE', 'OFF_PEAK', 'ANY')),
  constraint tariff_unit_known check (unit in ('MWH', 'KW')),
  constraint tariff_demand_has_no_energy_price check (unit = 'MWH' or te is null),
  constraint tariff_energy_has_energy_price check (unit = 'KW' or te is not null),
  constraint tariff_in_range check (tusd between 0 and 5000 and (te is null or te between 0 and 2000)
    and (unit = 'MWH' or tusd <= 200))
);
create index tariff_of_class on tariff (distributor_cnpj, subgroup, modality, valid_from);
comment on table tariff is 'Tarifa de Aplicação of normal consumers, without taxes: R$/MWh, or R$/kW a month for demand.';
