-- Consumer units of a company and what they used, month by month: the load at which offers are compared (RF002, UC3).
create table consumer_unit (
  id                uuid        primary key,
  registration_id   uuid        not null references registration (id),
  name              text        not null,
  number            char(15),
  legacy_number     text,
  distributor_cnpj  char(14)    not null,
  uf                char(2)     not null,
  municipality_code char(7),
  subgroup          text        not null,
  modality          text        not null,
  consumer_class    text        not null,
  voltage_kv        numeric(7,3),
  peak_demand_kw    numeric(9,3),
  demand_kw         numeric(9,3),
  connection        text,
  market            text        not null,
  own_generation    boolean     not null,
  discount_rate     numeric(5,4),
  discount_kw       numeric(9,3),
  discount_until    date,
  created_at        timestamptz not null,
  changed_at        timestamptz not null,
  constraint consumer_unit_name_length check (length(name) between 2 and 80),
  constraint consumer_unit_number_form check (number ~ '^[0-9]{15}$'),
  constraint consumer_unit_legacy_number_length check (length(legacy_number) between 3 and 15),
  constraint consumer_unit_number_once unique (registration_id, number),
  constraint consumer_unit_legacy_number_once unique (registration_id, distributor_cnpj, legacy_number),
  constraint consumer_unit_municipality_form check (municipality_code ~ '^[1-5][0-9]{6}$'),
  constraint consumer_unit_subgroup_known check (subgroup in ('A1', 'A2', 'A3', 'A3A', 'A4', 'AS', 'B1', 'B2', 'B3', 'B4')),
  constraint consumer_unit_modality_known check (modality in ('BLUE', 'GREEN', 'CONVENTIONAL', 'WHITE')),
  constraint consumer_unit_class_known check (consumer_class in ('RESIDENTIAL', 'COMMERCIAL', 'INDUSTRIAL', 'RURAL',
    'PUBLIC_SERVICE', 'PUBLIC_AUTHORITY', 'PUBLIC_LIGHTING')),
  constraint consumer_unit_connection_known check (connection in ('SINGLE_PHASE', 'TWO_PHASE', 'THREE_PHASE')),
  constraint consumer_unit_market_known check (market in ('REGULATED', 'FREE')),
  constraint consumer_unit_voltage_range check (voltage_kv > 0 and voltage_kv <= 1000),
  constraint consumer_unit_demand_range check (peak_demand_kw > 0 and peak_demand_kw <= 100000
    and demand_kw > 0 and demand_kw <= 100000),
  constraint consumer_unit_discount_whole check (num_nulls(discount_rate, discount_kw, discount_until) in (0, 3)),
  constraint consumer_unit_discount_range check (discount_rate > 0 and discount_rate <= 1 and discount_kw > 0)
);
create index consumer_unit_of_company on consumer_unit (registration_id, created_at);
comment on table consumer_unit is 'Unidade consumidora: where a company takes its energy and under which prices.';
comment on column consumer_unit.demand_kw is 'Contracted demand off-peak, or the only one where there is one.';

create table consumption_month (
  consumer_unit_id   uuid          not null references consumer_unit (id),
  month              date          not null,
  kwh_peak           numeric(13,3) not null,
  kwh_off_peak       numeric(13,3) not null,
  kwh_intermediate   numeric(13,3) not null,
  peak_demand_kw     numeric(9,3),
  demand_kw          numeric(9,3),
  kwh_reactive       numeric(13,3) not null,
  source             text          not null,
  recorded_at        timestamptz   not null,
  primary key (consumer_unit_id, month),
  constraint consumption_month_first check (extract(day from month) = 1),
  constraint consumption_month_range check (kwh_peak >= 0 and kwh_off_peak >= 0 and kwh_intermediate >= 0
    and kwh_reactive >= 0 and peak_demand_kw >= 0 and demand_kw >= 0),
  constraint consumption_month_source_known check (source in ('FORM', 'FILE'))
);
comment on table consumption_month is 'Billed quantities of a month; where one price holds all day the energy is off-peak.';
comment on column consumption_month.kwh_reactive is 'Reactive energy above the reference, as the kWh that are charged.';
