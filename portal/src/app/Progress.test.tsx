/// <reference types="node" />
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { COMPLETE, ID, problem, registrationWith, TERMS } from '../test/registrationFixture';
import { renderPortal } from '../test/renderPortal';
import { server } from '../test/server';

const SCHEMA = JSON.parse(
  readFileSync('../forms/src/main/resources/forms/complete-registration.form', 'utf8'),
) as Record<string, unknown>;
const AROUND = [
  TERMS,
  http.get(`*/api/v1/registrations/${ID}/notifications`, () => HttpResponse.json([])),
  http.get(`*/api/v1/registrations/${ID}/consents`, () => HttpResponse.json([])),
];

it('sends someone without a registration to their e-mail or to the beginning', async () => {
  server.use(http.get('*/api/v1/registrations/mine', () => problem(404, 'REGISTRATION_NOT_FOUND')));
  renderPortal('/cadastro/acompanhar');
  expect(await screen.findByRole('link', { name: 'Começar cadastro' })).toHaveAttribute('href', '/cadastro');
});

it('marks the current step and says whose turn it is', async () => {
  server.use(
    ...AROUND,
    http.get('*/api/v1/registrations/mine', () =>
      HttpResponse.json(
        registrationWith({ status: 'UNDER_REVIEW', nextActor: 'STAFF', draft: COMPLETE, emailProved: true }),
      ),
    ),
  );
  renderPortal('/cadastro/acompanhar');
  expect(await screen.findByText('Com a nossa equipe')).toBeVisible();
  const current = screen.getAllByRole('listitem').filter((item) => item.getAttribute('aria-current') === 'step');
  expect(current).toHaveLength(1);
  expect(current[0]).toHaveTextContent('Análise da equipe');
});

it('sends the answers of the form and, when one is refused, marks it and keeps them all', async () => {
  const answers: Record<string, unknown>[] = [];
  server.use(
    ...AROUND,
    http.get('*/api/v1/registrations/mine', () =>
      HttpResponse.json(
        registrationWith({ status: 'NEED_INFO', draft: COMPLETE, emailProved: true, reasons: ['CNAE_MISMATCH'] }),
      ),
    ),
    http.get(`*/api/v1/registrations/${ID}/tasks`, () =>
      HttpResponse.json([{ taskId: '77', formId: 'complete-registration', title: 'Complementar', dueAt: null }]),
    ),
    http.get('*/api/v1/tasks/77', () =>
      HttpResponse.json({
        taskId: '77',
        formId: 'complete-registration',
        schema: SCHEMA,
        data: {
          protocol: 'CE-R-2026-000042',
          companyKind: 'PME',
          reasons: ['CNAE_MISMATCH'],
          cnae: '4721102',
          city: 'São Paulo',
        },
        dueAt: null,
        reasons: ['CNAE_MISMATCH'],
      }),
    ),
    http.post('*/api/v1/tasks/77/answer', async ({ request }) => {
      answers.push(((await request.json()) as { answers: Record<string, unknown> }).answers);
      return problem(400, 'REGISTRATION_INVALID', [{ field: 'cnae', code: 'CNAE_INVALID', message: 'CNAE inválido' }]);
    }),
  );
  const { user } = renderPortal('/cadastro/acompanhar');
  const cnae = await screen.findByLabelText('CNAE principal', {}, { timeout: 10_000 });
  fireEvent.input(cnae, { target: { value: '4729699' } });
  fireEvent.blur(cnae);
  await user.click(screen.getByRole('button', { name: 'Enviar complemento' }));
  expect(await screen.findByText('O CNAE não é válido.')).toBeVisible();
  expect(answers).toHaveLength(1);
  expect(answers[0]).toMatchObject({ cnae: '4729699', city: 'São Paulo' });
  expect(answers[0]).not.toHaveProperty('protocol');
  expect(answers[0]).not.toHaveProperty('aneelAct');
  expect(screen.getByLabelText(/CNAE principal/)).toHaveValue('4729699');
  await waitFor(() => expect(screen.getByLabelText(/CNAE principal/)).toHaveFocus());
});

it('shows a suspended supplier the way back and judges its licence before sending', async () => {
  server.use(
    ...AROUND,
    http.get('*/api/v1/registrations/mine', () =>
      HttpResponse.json(
        registrationWith({ kind: 'SUPPLIER', status: 'SUSPENDED', draft: { ...COMPLETE, aneelAct: 'DSP 1.234/2025' } }),
      ),
    ),
  );
  const { user } = renderPortal('/cadastro/acompanhar');
  await user.click(await screen.findByRole('button', { name: 'Pedir reativação' }));
  await waitFor(() => expect(screen.getByRole('alert', { name: /a corrigir/ })).toHaveFocus());
  expect(screen.getByRole('alert', { name: /a corrigir/ })).toHaveTextContent(
    'Validade da licença: Preencha este campo.',
  );
});
