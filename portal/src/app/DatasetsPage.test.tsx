import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { problem } from '../test/registrationFixture';
import { renderPortal } from '../test/renderPortal';
import { server } from '../test/server';

const SHA = '0123456789abcdef'.repeat(4);
const FLAGS = {
  dataset: 'ANEEL_FLAGS',
  publisher: 'ANEEL',
  licence: 'ODbL',
  checkedAt: '2026-11-21T12:00:00Z',
  version: {
    sha256: SHA,
    origin: 'https://dadosabertos.aneel.gov.br/bandeiras.csv',
    size: 4951,
    fetchedAt: '2026-11-20T08:00:00Z',
    loadedAt: '2026-11-20T08:01:00Z',
    loaded: 135,
    changed: 1,
    refused: 1,
    warned: {},
    skipped: {},
  },
  stop: {
    at: '2026-11-21T08:00:00Z',
    sha256: SHA,
    code: 'DATASET_HEADER_CHANGED',
    header: ['DatCompetencia', 'Nova'],
    missingColumns: [] as string[],
  },
  refusedByReason: { SURCHARGE_OUT_OF_RANGE: 1 },
};
const NEVER = { ...FLAGS, dataset: 'BCB_IGPM', publisher: 'BCB', checkedAt: null, version: null, stop: null };

it('shows each dataset, its refused lines, and asks for a load', async () => {
  const asked: string[] = [];
  server.use(
    http.get('*/api/v1/staff/datasets', () => HttpResponse.json([FLAGS, NEVER])),
    http.get('*/api/v1/staff/datasets/ANEEL_FLAGS/refused-lines', () =>
      HttpResponse.json([{ line: 82, reasons: ['SURCHARGE_OUT_OF_RANGE'] }]),
    ),
    http.post('*/api/v1/staff/datasets/:dataset/load', ({ params }) => {
      asked.push(String(params.dataset));
      return new HttpResponse(null, { status: 202 });
    }),
  );
  const { user } = renderPortal('/equipe/dados');
  expect(await screen.findByText('135 lidas, 1 novas ou mudadas, 1 recusadas')).toBeVisible();
  expect(screen.getByText(SHA)).toBeVisible();
  expect(screen.getAllByText('Nunca')).toHaveLength(2);

  await user.click(screen.getByRole('button', { name: /1 linha recusada de Bandeiras/ }));
  const table = await screen.findByRole('table');
  expect(within(table).getByRole('cell', { name: '82' })).toBeVisible();
  expect(within(table).getByRole('cell', { name: 'SURCHARGE_OUT_OF_RANGE' })).toBeVisible();

  await user.click(screen.getByRole('button', { name: /Carregar agora: IGP-M/ }));
  expect(await screen.findByText(/Atualização pedida: IGP-M/)).toBeVisible();
  expect(asked).toEqual(['BCB_IGPM']);
});

it('accepts a header only where it lacks no column', async () => {
  let accepted = 0;
  const lacking = {
    ...FLAGS,
    dataset: 'ANEEL_TARIFFS',
    stop: { ...FLAGS.stop, missingColumns: ['VlrTE'] },
  };
  server.use(
    http.get('*/api/v1/staff/datasets', () => HttpResponse.json([FLAGS, lacking])),
    http.post('*/api/v1/staff/datasets/ANEEL_FLAGS/header', () => {
      accepted += 1;
      return HttpResponse.json(FLAGS);
    }),
  );
  const { user } = renderPortal('/equipe/dados');
  const accept = await screen.findAllByRole('button', { name: /Aceitar o novo cabeçalho/ });
  expect(accept).toHaveLength(1);
  expect(screen.getByText('Faltam as colunas: VlrTE')).toBeVisible();

  await user.click(accept[0] as HTMLElement);
  expect(await screen.findByText(/Cabeçalho aceito/)).toBeVisible();
  expect(accepted).toBe(1);
});

it('says who may not see the data', async () => {
  server.use(http.get('*/api/v1/staff/datasets', () => problem(403, 'DATASET_ROLE_NOT_ALLOWED')));
  renderPortal('/equipe/dados');
  expect(await screen.findByRole('alert')).toHaveTextContent('Seu perfil não cuida dos dados públicos.');
});
