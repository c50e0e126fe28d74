-- What bills need beside the regulator's tariffs, each with the day from which it holds. A row is never changed: one
-- that is noted later for the same day takes its place.
create table icms_rate (
  id         bigint       generated always as identity primary key,
  uf         char(2)      not null,
  valid_from date         not null,
  rate       numeric(5,4) not null,
  act        text         not null,
  noted_by   text         not null,
  noted_at   timestamptz  not null,
  constraint icms_rate_uf_form check (uf ~ '^[A-Z]{2}$'),
  constraint icms_rate_range check (rate >= 0 and rate < 0.5)
);
create index icms_rate_of_uf on icms_rate (uf, valid_from, id);
create trigger icms_rate_append_only before update or delete or truncate on icms_rate
  for each statement execute function refuse_change();
comment on table icms_rate is 'ICMS on energy, wire and used demand in a state, as a share: 18 % is 0.18.';

create table federal_rate (
  id               bigint       generated always as identity primary key,
  distributor_cnpj char(14)     not null,
  valid_from       date         not null,
  pis              numeric(6,5) not null,
  cofins           numeric(6,5) not null,
  formula          text         not null,
  act              text         not null,
  noted_by         text         not null,
  noted_at         timestamptz  not null,
  constraint federal_rate_range check (pis >= 0 and cofins >= 0 and pis + cofins < 0.5),
  constraint federal_rate_formula_known check (formula in ('ICMS_OUTSIDE_FEDERAL_BASE', 'ALL_IN_ONE_BASE'))
);
create index federal_rate_of_distributor on federal_rate (distributor_cnpj, valid_from, id);
create trigger federal_rate_append_only before update or delete or truncate on federal_rate
  for each statement execute function refuse_change();
comment on table federal_rate is 'PIS and COFINS as a distributor publishes them for a month, and which base they have.';

create table bill_rule (
  id                       bigint       generated always as identity primary key,
  valid_from               date         not null,
  overrun_tolerance        numeric(5,4) not null,
  overrun_factor           numeric(5,2) not null,
  single_phase_minimum_kwh numeric(9,2) not null,
  two_phase_minimum_kwh    numeric(9,2) not null,
  three_phase_minimum_kwh  numeric(9,2) not null,
  act                      text         not null,
  constraint bill_rule_range check (overrun_tolerance between 0 and 1 and overrun_factor >= 0
    and single_phase_minimum_kwh >= 0 and two_phase_minimum_kwh >= 0 and three_phase_minimum_kwh >= 0)
);
create trigger bill_rule_append_only before update or delete or truncate on bill_rule
  for each statement execute function refuse_change();
comment on table bill_rule is 'Parameters of the bill in REN ANEEL 1.000: demand overrun and the least energy of group B.';

insert into bill_rule (valid_from, overrun_tolerance, overrun_factor, single_phase_minimum_kwh, two_phase_minimum_kwh,
  three_phase_minimum_kwh, act)
values ('2022-04-01', 0.05, 2, 30, 50, 100, 'REN ANEEL 1.000/2021');

insert into icms_rate (uf, valid_from, rate, act, noted_by, noted_at)
select uf, valid_from::date, rate, act, 'migration', now()
from (values
  ('AC', '2025-01-01', 0.19, 'alíquota interna geral'),
  ('AL', '2025-01-01', 0.20, 'alíquota interna geral de 19 % e adicional de 1 % do FECOEP'),
  ('AM', '2025-01-01', 0.20, 'alíquota interna geral'),
  ('AP', '2025-01-01', 0.18, 'alíquota interna geral'),
  ('BA', '2025-01-01', 0.205, 'alíquota interna geral'),
  ('CE', '2025-01-01', 0.20, 'alíquota interna geral'),
  ('DF', '2025-01-01', 0.20, 'alíquota interna geral'),
  ('ES', '2025-01-01', 0.17, 'alíquota interna geral'),
  ('GO', '2025-01-01', 0.19, 'alíquota interna geral'),
  ('MA', '2025-02-23', 0.23, 'alíquota interna geral'),
  ('MG', '2025-01-01', 0.18, 'alíquota interna geral'),
  ('MS', '2025-01-01', 0.17, 'alíquota interna geral'),
  ('MT', '2025-01-01', 0.17, 'alíquota interna geral'),
  ('PA', '2025-01-01', 0.19, 'alíquota interna geral'),
  ('PB', '2025-01-01', 0.20, 'alíquota interna geral'),
  ('PE', '2025-01-01', 0.205, 'alíquota interna geral'),
  ('PI', '2025-01-01', 0.225, 'alíquota interna geral, a confirmar'),
  ('PR', '2025-01-01', 0.195, 'alíquota interna geral'),
  ('RJ', '2025-01-01', 0.22, 'alíquota interna geral de 20 % e adicional de 2 % do FECP'),
  ('RN', '2025-01-01', 0.20, 'alíquota interna geral, a confirmar'),
  ('RO', '2025-01-01', 0.195, 'alíquota interna geral'),
  ('RR', '2025-01-01', 0.20, 'alíquota interna geral'),
  ('RS', '2025-01-01', 0.17, 'alíquota interna geral'),
  ('SC', '2025-01-01', 0.17, 'alíquota interna geral'),
  ('SE', '2025-01-01', 0.20, 'alíquota interna geral de 19 % e adicional de 1 %'),
  ('SP', '2025-01-01', 0.18, 'alíquota interna geral'),
  ('TO', '2025-01-01', 0.20, 'alíquota interna geral')) as general (uf, valid_from, rate, act);
