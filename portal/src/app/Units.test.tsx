import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { ConsumerUnit, ConsumptionPreview, MigrationEligibility } from '../api/consumption';
import { signedIn } from '../test/accountFixture';
import { problem } from '../test/registrationFixture';
import { renderPortal } from '../test/renderPortal';
import { server } from '../test/server';

const GREEN: ConsumerUnit = {
  id: 'u1',
  name: 'Loja da Paulista',
  number: '0.013.479.258.028-10',
  numberDoubtful: false,
  legacyNumber: null,
  distributorCnpj: '61.695.227/0001-93',
  uf: 'SP',
  municipality: null,
  submarket: 'SOUTHEAST',
  subgroup: 'A4',
  modality: 'GREEN',
  consumerClass: 'COMMERCIAL',
  voltageKv: 13.8,
  peakDemandKw: null,
  demandKw: 300,
  connection: null,
  market: 'REGULATED',
  ownGeneration: false,
  discount: null,
  months: [],
};
const used = {
  month: '2026-09',
  peakKwh: 6000.5,
  offPeakKwh: 62000,
  intermediateKwh: 0,
  peakDemandKw: null,
  demandKw: 280,
  reactiveKwh: 0,
};
const kept = { ...used, source: 'FILE' as const, recordedAt: '2026-11-21T10:00:00Z' };
let unit: ConsumerUnit = GREEN;
let sent: unknown[] = [];
const ELIGIBLE: MigrationEligibility = {
  outcome: 'ELIGIBLE',
  rule: 'E2',
  retailerRequired: true,
  missing: null,
  on: '2026-11-21',
};
let eligibility = ELIGIBLE;

beforeEach(() => {
  unit = GREEN;
  sent = [];
  eligibility = ELIGIBLE;
  const record = async ({ request }: { request: Request }) => {
    sent.push(await request.json());
    unit = { ...unit, months: [kept] };
    return HttpResponse.json(unit);
  };
  server.use(
    ...signedIn(),
    http.get('*/api/v1/consumer-units', () => HttpResponse.json([unit])),
    http.get('*/api/v1/consumer-units/u1', () => HttpResponse.json(unit)),
    http.put('*/api/v1/consumer-units/u1/consumption', record),
    http.get('*/api/v1/consumer-units/u1/eligibility', () => HttpResponse.json(eligibility)),
    http.get('*/api/v1/distributors', () => HttpResponse.json([{ cnpj: '61.695.227/0001-93', name: 'ELETROPAULO' }])),
    http.get('*/api/v1/municipalities', () => HttpResponse.json([{ code: '3550308', name: 'São Paulo' }])),
  );
});

it('lists the units with what is known of each', async () => {
  renderPortal('/unidades');
  const row = (await screen.findByRole('link', { name: 'Loja da Paulista' })).closest('li') as HTMLElement;
  expect(within(row).getByText(/A4 · 2,3 a 25 kV · Verde · SP/)).toBeVisible();
  expect(within(row).getByText('0 mês de consumo')).toBeVisible();
});

it('registers a unit and asks only for what its prices have', async () => {
  server.use(
    http.post('*/api/v1/consumer-units', async ({ request }) => {
      sent.push(await request.json());
      return sent.length === 1 ? problem(409, 'CONSUMER_UNIT_NUMBER_TAKEN') : HttpResponse.json(unit, { status: 201 });
    }),
  );
  const { user, router } = renderPortal('/unidades/nova');
  await user.type(await screen.findByLabelText('Nome da unidade'), 'Loja da Paulista');
  await user.type(screen.getByLabelText('Número da unidade (15 dígitos)'), '13.479.258.028-10');
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Distribuidora' }), 'ELETROPAULO');
  await user.selectOptions(screen.getByLabelText('Estado'), 'SP');
  await user.selectOptions(await screen.findByLabelText('Município'), 'São Paulo');
  await user.selectOptions(screen.getByLabelText('Subgrupo'), 'B3');
  expect(screen.getByLabelText('Tipo de ligação')).toBeVisible();
  expect(screen.queryByLabelText('Demanda contratada (kW)')).toBeNull();
  await user.selectOptions(screen.getByLabelText('Subgrupo'), 'A4');
  await user.selectOptions(screen.getByLabelText('Modalidade tarifária'), 'Verde');
  await user.selectOptions(screen.getByLabelText('Classe'), 'Comercial');
  expect(screen.queryByLabelText('Tipo de ligação')).toBeNull();
  expect(screen.queryByLabelText('Demanda contratada na ponta (kW)')).toBeNull();
  await user.type(screen.getByLabelText('Demanda contratada (kW)'), '300,5');
  await user.click(screen.getByRole('button', { name: 'Salvar unidade' }));
  const number = screen.getByLabelText('Número da unidade (15 dígitos)');
  await waitFor(() => expect(number).toHaveAccessibleDescription(/já tem este número/));
  await user.click(screen.getByRole('button', { name: 'Salvar unidade' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/unidades/u1'));
  expect(sent[1]).toMatchObject({
    name: 'Loja da Paulista',
    distributorCnpj: '61.695.227/0001-93',
    municipality: '3550308',
    modality: 'GREEN',
    demandKw: 300.5,
    peakDemandKw: null,
    connection: null,
    discount: null,
  });
});

it('names every bad cell of a file and keeps its months only when that is confirmed', async () => {
  const preview: ConsumptionPreview = {
    months: [{ row: 2, replaces: true, ...used }],
    faults: [{ row: 3, column: 'B', field: 'peak', code: 'NUMBER_AMBIGUOUS', typed: '1.234' }],
    ignoredColumns: ['Vencimento'],
  };
  server.use(http.post('*/api/v1/consumer-units/u1/consumption-preview', () => HttpResponse.json(preview)));
  const { user } = renderPortal('/unidades/u1');
  await user.upload(await screen.findByLabelText('Arquivo CSV ou XLSX'), new File(['a'], 'consumo.csv'));
  const row = (await screen.findByRole('cell', { name: 'B Consumo ponta' })).closest('tr') as HTMLElement;
  expect(within(row).getByRole('cell', { name: '3' })).toBeVisible();
  expect(within(row).getByRole('cell', { name: '1.234' })).toBeVisible();
  expect(within(row).getByRole('cell', { name: /escreva sem ponto de milhar/ })).toBeVisible();
  expect(screen.getByText('Colunas que não usamos: Vencimento')).toBeVisible();
  const months = screen.getByRole('region', { name: 'Meses do arquivo' });
  expect(within(months).getByText('6.000,5')).toBeVisible();
  expect(within(months).getByText('substitui')).toBeVisible();
  expect(sent).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Confirmar e guardar 1 mês' }));
  expect(await screen.findByText('Consumo guardado.')).toBeVisible();
  expect(sent).toEqual([{ source: 'FILE', months: [used] }]);
  expect(screen.queryByRole('region', { name: 'Meses do arquivo' })).toBeNull();
  expect(within(screen.getByRole('region', { name: 'Consumo por mês' })).getByText('62.000')).toBeVisible();
});

it('says why a file is no table', async () => {
  server.use(http.post('*/api/v1/consumer-units/u1/consumption-preview', () => problem(422, 'SHEET_TYPE_NOT_ALLOWED')));
  const { user } = renderPortal('/unidades/u1');
  await user.upload(await screen.findByLabelText('Arquivo CSV ou XLSX'), new File(['%PDF'], 'conta.csv'));
  expect(await screen.findByText('Envie um arquivo CSV ou XLSX.')).toBeVisible();
});

it('takes a typed month and does not guess a number', async () => {
  const { user } = renderPortal('/unidades/u1');
  const month = await screen.findByLabelText('Mês');
  await user.type(month, '2026-09');
  await user.type(screen.getByLabelText('Consumo ponta (kWh)'), '6.000');
  await user.type(screen.getByLabelText('Consumo fora ponta (kWh)'), '62000');
  await user.type(screen.getByLabelText('Demanda medida (kW)'), '280');
  await user.click(screen.getByRole('button', { name: 'Guardar mês' }));
  const peak = screen.getByLabelText('Consumo ponta (kWh)');
  expect(peak).toHaveAccessibleDescription(/escreva sem ponto de milhar/);
  expect(sent).toEqual([]);
  await user.clear(peak);
  await user.type(peak, '6000,5');
  await user.click(screen.getByRole('button', { name: 'Guardar mês' }));
  expect(await screen.findByText(/Mês guardado/)).toBeVisible();
  expect(sent).toEqual([{ source: 'FORM', months: [used] }]);
});

it('warns of a number whose check digits do not hold', async () => {
  unit = { ...GREEN, numberDoubtful: true };
  renderPortal('/unidades/u1');
  expect(await screen.findByText('Confira o número da unidade na conta')).toBeVisible();
});

it('says whether the unit may migrate, by which rule, and what is missing', async () => {
  renderPortal('/unidades/u1');
  expect(await screen.findByText('Esta unidade pode migrar ao mercado livre')).toBeVisible();
  expect(screen.getByText(/Grupo A, demanda abaixo de 500 kW/)).toBeVisible();
  expect(screen.getByText(/comercializador varejista/)).toBeVisible();
});

it('asks for exactly what is missing', async () => {
  eligibility = { ...ELIGIBLE, outcome: 'NEED_DATA', rule: 'E6', retailerRequired: false, missing: 'demandKw' };
  renderPortal('/unidades/u1');
  expect(await screen.findByText('Informe nos dados da unidade: Demanda contratada (kW)')).toBeVisible();
  expect(screen.queryByText(/comercializador varejista/)).toBeNull();
});
