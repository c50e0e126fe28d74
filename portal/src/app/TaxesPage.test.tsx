import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { problem } from '../test/registrationFixture';
import { renderPortal } from '../test/renderPortal';
import { server } from '../test/server';

const SP = { uf: 'SP', from: '2025-01-01', percent: 18, act: 'alíquota interna geral' };
const ENEL = {
  distributor: '61695227000193',
  from: '2026-10-01',
  pisPercent: 0.97,
  cofinsPercent: 4.46,
  formula: 'ICMS_OUTSIDE_FEDERAL_BASE',
  act: 'publicação de outubro',
};

it('notes the rates of a distributor and shows them', async () => {
  const noted: unknown[] = [];
  server.use(
    http.get('*/api/v1/staff/icms-rates', () => HttpResponse.json([SP])),
    http.get('*/api/v1/staff/federal-rates', () => HttpResponse.json(noted.length > 0 ? [ENEL] : [])),
    http.post('*/api/v1/staff/federal-rates', async ({ request }) => {
      noted.push(await request.json());
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = renderPortal('/equipe/tributos');
  const form = within(await screen.findByRole('form', { name: 'Anotar PIS e COFINS' }));
  expect(screen.getByText('Nada anotado ainda.')).toBeVisible();
  expect(screen.getByText('18 %')).toBeVisible();
  await user.type(form.getByLabelText('CNPJ da distribuidora'), '61.695.227/0001-93');
  await user.type(form.getByLabelText('Vale desde'), '2026-10-01');
  await user.type(form.getByLabelText('PIS (%)'), '0,97');
  await user.type(form.getByLabelText('COFINS (%)'), '4,46');
  await user.type(form.getByLabelText('Ato ou publicação'), 'publicação de outubro');
  await user.click(form.getByRole('button', { name: 'Anotar PIS e COFINS' }));
  expect(await screen.findByText('0,97 %')).toBeVisible();
  expect(screen.getByText('01/10/2026')).toBeVisible();
  expect(noted).toEqual([{ ...ENEL, distributor: '61.695.227/0001-93' }]);
  expect(form.getByLabelText('PIS (%)')).toHaveValue('');
});

it('keeps what was typed and shows the fault at its field', async () => {
  server.use(
    http.get('*/api/v1/staff/icms-rates', () => HttpResponse.json([])),
    http.get('*/api/v1/staff/federal-rates', () => HttpResponse.json([])),
    http.post('*/api/v1/staff/icms-rates', () =>
      problem(400, 'REQUEST_INVALID', [{ field: 'percent', code: 'MISSING', message: 'x' }]),
    ),
  );
  const { user } = renderPortal('/equipe/tributos');
  const form = within(await screen.findByRole('form', { name: 'Anotar ICMS' }));
  await user.type(form.getByLabelText('Estado (UF)'), 'sp');
  await user.type(form.getByLabelText('ICMS (%)'), 'dezoito');
  await user.click(form.getByRole('button', { name: 'Anotar ICMS' }));
  await waitFor(() => expect(form.getByLabelText('ICMS (%)')).toBeInvalid());
  expect(form.getByText('Preencha este campo.')).toBeVisible();
  expect(form.getByLabelText('ICMS (%)')).toHaveValue('dezoito');
  expect(form.getByLabelText('Estado (UF)')).toHaveValue('sp');
});

it('sends strangers to the sign-in and back', async () => {
  server.use(
    http.get('*/api/v1/staff/icms-rates', () => problem(401, 'SIGN_IN_REQUIRED')),
    http.get('*/api/v1/staff/federal-rates', () => problem(401, 'SIGN_IN_REQUIRED')),
  );
  const { router } = renderPortal('/equipe/tributos');
  await waitFor(() => expect(router.state.location.search).toEqual({ voltar: '/equipe/tributos' }));
});
