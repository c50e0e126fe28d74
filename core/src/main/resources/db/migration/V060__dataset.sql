-- Every public dataset, how it is fetched and checked, and the rows read from it.
alter table dataset_file
  drop constraint dataset_file_dataset_known,
  add constraint dataset_file_dataset_known check (dataset in ('ANEEL_TARIFFS', 'ANEEL_FLAGS', 'CCEE_PLD_HOURLY',
    'CCEE_PLD_DAILY', 'IBGE_IPCA', 'BCB_IGPM', 'IBGE_MUNICIPALITIES')),
  add column rows_changed integer not null default 0,
  add column rows_warned jsonb not null default '{}';
alter table dataset_file alter column rows_changed drop default, alter column rows_warned drop default;
comment on column dataset_file.rows_loaded is 'Lines that were understood.';
comment on column dataset_file.rows_changed is 'Natural keys that were new or changed with this file.';

create table dataset_fetch (
  dataset    text        not null,
  sha256     char(64)    not null,
  origin     text        not null,
  size       bigint      not null,
  fetched_at timestamptz not null,
  primary key (dataset, sha256),
  constraint dataset_fetch_sha256_form check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint dataset_fetch_size check (size >= 0)
);
create trigger dataset_fetch_append_only before update or delete or truncate on dataset_fetch
  for each statement execute function refuse_change();
comment on table dataset_fetch is 'Where and when the bytes of a version were first fetched; they are in the object store under the hash.';

create table dataset_state (
  dataset        text        primary key,
  checked_at     timestamptz not null,
  fetched_sha256 char(64)    not null,
  etag           text,
  last_modified  text,
  stopped_at     timestamptz,
  stopped_sha256 char(64),
  stopped_code   text,
  stopped_header text[],
  constraint dataset_state_stop check ((stopped_at is null) = (stopped_sha256 is null)
    and (stopped_at is null) = (stopped_code is null))
);
comment on table dataset_state is 'When a source was last looked at, what it said of its version, and why the last load stopped.';

create table dataset_header (
  dataset     text        not null,
  columns     text[]      not null,
  accepted_by text        not null,
  accepted_at timestamptz not null,
  primary key (dataset, columns)
);
create trigger dataset_header_append_only before update or delete or truncate on dataset_header
  for each statement execute function refuse_change();
comment on table dataset_header is 'Headers beside the published one that staff accepted: every needed column is there by its name.';

create table dataset_request (
  dataset text not null,
  due_on  date not null,
  primary key (dataset, due_on)
);
comment on table dataset_request is 'The daily refresh of a dataset is asked for once a day.';

create table flag (
  month           date          primary key,
  colour          text          not null,
  surcharge       numeric(12,2) not null,
  dataset_file_id uuid          not null references dataset_file (id) deferrable initially deferred,
  line            integer       not null,
  constraint flag_month_first check (extract(day from month) = 1),
  constraint flag_colour_known check (colour in ('GREEN', 'YELLOW', 'RED_1', 'RED_2', 'WATER_SCARCITY')),
  constraint flag_surcharge_range check (surcharge between 0 and 200)
);
comment on table flag is 'The bandeira tarifária of a month, R$/MWh without taxes.';

create table pld_hour (
  submarket       text          not null,
  day             date          not null,
  hour            smallint      not null,
  price           numeric(12,2) not null,
  dataset_file_id uuid          not null references dataset_file (id) deferrable initially deferred,
  line            integer       not null,
  primary key (submarket, day, hour),
  constraint pld_hour_submarket_known check (submarket in ('SOUTHEAST', 'SOUTH', 'NORTHEAST', 'NORTH')),
  constraint pld_hour_of_day check (hour between 0 and 23),
  constraint pld_hour_price_range check (price between 0 and 5000)
);
comment on table pld_hour is 'Spot price of an hour in local time (UTC-3), R$/MWh.';

create table pld_day (
  submarket       text          not null,
  day             date          not null,
  price           numeric(12,2) not null,
  dataset_file_id uuid          not null references dataset_file (id) deferrable initially deferred,
  line            integer       not null,
  primary key (submarket, day),
  constraint pld_day_submarket_known check (submarket in ('SOUTHEAST', 'SOUTH', 'NORTHEAST', 'NORTH')),
  constraint pld_day_price_range check (price between 0 and 5000)
);
comment on table pld_day is 'Mean spot price of a day as CCEE publishes it, R$/MWh.';

create table price_index (
  series          text           not null,
  month           date           not null,
  value           numeric(22,13) not null,
  dataset_file_id uuid           not null references dataset_file (id) deferrable initially deferred,
  line            integer        not null,
  primary key (series, month),
  constraint price_index_series_known check (series in ('IPCA_NUMBER', 'IGPM_MONTHLY')),
  constraint price_index_month_first check (extract(day from month) = 1)
);
comment on table price_index is 'IPCA as index number (December 1993 = 100); IGP-M as per cent of the month.';

create table municipality (
  code            char(7) primary key,
  name            text    not null,
  uf              char(2) not null,
  dataset_file_id uuid    not null references dataset_file (id) deferrable initially deferred,
  line            integer not null,
  constraint municipality_code_form check (code ~ '^[1-5][0-9]{6}$')
);
create index municipality_of_uf on municipality (uf, name);
comment on table municipality is 'Municipalities of IBGE by their code, whose first two digits are the state.';
