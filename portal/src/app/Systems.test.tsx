import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { System } from '../api/integration';
import { accountWith, signedIn } from '../test/accountFixture';
import { problem } from '../test/registrationFixture';
import { renderPortal } from '../test/renderPortal';
import { server } from '../test/server';

const SECRET = '4QZ6mLk2v9y0bTn8rXc1dWf7hJg5sAp3eKi6oUt2zBE';
const METER: System = {
  clientId: '0199dddd-eeee-7fff-8aaa-000000000001',
  name: 'Medidor da loja',
  scopes: ['READ_TASKS'],
  registeredAt: '2026-11-01T10:00:00Z',
  lastTokenAt: null,
  earlierSecretUntil: null,
};
let systems: System[] = [];

beforeEach(() => {
  systems = [METER];
  server.use(...signedIn());
  server.use(
    http.get('*/api/v1/company/members', () => HttpResponse.json({ members: [], invitations: [] })),
    http.get('*/api/v1/company/clients', () => HttpResponse.json(systems)),
  );
});

it('connects a system after a fresh code and shows its secret once', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/v1/company/clients', async ({ request }) => {
      sent.push(await request.json());
      if (sent.length === 1) return problem(403, 'STEP_UP_REQUIRED');
      systems = [METER, { ...METER, clientId: 'n', name: 'Painel' }];
      return HttpResponse.json({ client: systems[1], secret: SECRET }, { status: 201 });
    }),
    http.post('*/api/v1/session/step-up', () => new HttpResponse(null, { status: 204 })),
  );
  const { user } = renderPortal('/empresa');
  await user.type(await screen.findByLabelText('Nome do sistema'), 'Painel');
  await user.click(screen.getByRole('checkbox', { name: 'Novidades' }));
  await user.click(screen.getByRole('button', { name: 'Conectar' }));
  const code = within(await screen.findByRole('dialog', { name: 'Confirme que é você' }));
  await user.type(code.getByRole('textbox'), '123456');
  await user.click(code.getByRole('button', { name: 'Confirmar' }));
  const shown = within(await screen.findByRole('dialog', { name: 'Segredo de Painel' }));
  expect(shown.getByText(SECRET)).toBeVisible();
  await user.click(shown.getByRole('button', { name: 'Já guardei' }));
  expect(await screen.findByRole('heading', { name: 'Painel' })).toBeVisible();
  expect(screen.queryByText(SECRET)).toBeNull();
  expect(sent[1]).toEqual({ name: 'Painel', scopes: ['READ_REGISTRATION', 'READ_EVENTS'] });
});

it('changes the secret of a system and says until when the earlier one is good', async () => {
  server.use(
    http.post('*/api/v1/company/clients/:id/secrets', ({ params }) => {
      systems = [{ ...METER, earlierSecretUntil: '2026-11-02T10:00:00Z' }];
      expect(params.id).toBe(METER.clientId);
      return HttpResponse.json({ client: systems[0], secret: SECRET }, { status: 201 });
    }),
  );
  const { user } = renderPortal('/empresa');
  await user.click(await screen.findByRole('button', { name: 'Trocar o segredo: Medidor da loja' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Já guardei' }));
  expect(await screen.findByText(/O segredo anterior vale até/)).toBeVisible();
});

it('ends a system only after asking once more', async () => {
  server.use(
    http.delete('*/api/v1/company/clients/:id', () => {
      systems = [];
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = renderPortal('/empresa');
  await user.click(await screen.findByRole('button', { name: 'Encerrar: Medidor da loja' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Encerrar Medidor da loja?' }));
  await user.click(dialog.getByRole('button', { name: 'Encerrar' }));
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'Medidor da loja' })).toBeNull());
  expect(screen.getByText('Nenhum sistema conectado.')).toBeVisible();
});

it('connects nothing that may read nothing, and says why the server refuses', async () => {
  server.use(http.post('*/api/v1/company/clients', () => problem(409, 'TOO_MANY_CLIENTS')));
  const { user } = renderPortal('/empresa');
  await user.type(await screen.findByLabelText('Nome do sistema'), 'Painel');
  await user.click(screen.getByRole('checkbox', { name: 'Cadastro' }));
  await user.click(screen.getByRole('button', { name: 'Conectar' }));
  expect(await screen.findByText('Escolha pelo menos uma opção.')).toBeVisible();
  await user.click(screen.getByRole('checkbox', { name: 'Tarefas' }));
  await user.click(screen.getByRole('button', { name: 'Conectar' }));
  expect(await screen.findByText(/já tem dez sistemas/)).toBeVisible();
});

it('shows a member who is no owner the systems and nothing to change', async () => {
  const me = accountWith();
  server.use(
    http.get('*/api/v1/account', () =>
      HttpResponse.json({ ...me, companies: me.companies.map((one) => ({ ...one, owner: false })) }),
    ),
  );
  renderPortal('/empresa');
  expect(await screen.findByRole('heading', { name: 'Medidor da loja' })).toBeVisible();
  expect(screen.queryByRole('button', { name: /Trocar o segredo|Encerrar|Conectar/ })).toBeNull();
});
