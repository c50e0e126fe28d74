import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { accountWith, signedIn } from '../test/accountFixture';
import { problem } from '../test/registrationFixture';
import { renderPortal } from '../test/renderPortal';
import { server } from '../test/server';

const ME = accountWith();
const member = (accountId: string, displayName: string, owner = false) => ({
  accountId,
  displayName,
  email: `${displayName.toLowerCase().replace(' ', '.')}@paodemel.com.br`,
  owner,
  roles: ['PME_USER'],
  since: '2026-11-01T10:00:00Z',
});
let members: ReturnType<typeof member>[] = [];
let invitations: unknown[] = [];
const none = () => new HttpResponse(null, { status: 204 });

beforeEach(() => {
  members = [member(ME.id, 'Maria Clara', true), member('j', 'João Souza')];
  invitations = [{ id: 'i1', email: 'ana@paodemel.com.br', roles: ['PME_USER'], expiresAt: '2026-12-01T10:00:00Z' }];
  server.use(
    ...signedIn(),
    http.get('*/api/v1/company/members', () => HttpResponse.json({ members, invitations })),
  );
});

it('invites a person with a role, and tells at the field that they are there already', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/v1/company/invitations', async ({ request }) => {
      sent.push(await request.json());
      return sent.length === 1 ? problem(409, 'MEMBER_EXISTS') : new HttpResponse(null, { status: 201 });
    }),
  );
  const { user } = renderPortal('/empresa');
  const email = await screen.findByLabelText('E-mail');
  await user.type(email, 'joao.souza@paodemel.com.br{Enter}');
  await waitFor(() => expect(email).toHaveAccessibleDescription(/já está na empresa/));
  await user.clear(email);
  await user.type(email, 'rita@paodemel.com.br');
  await user.click(screen.getByRole('checkbox', { name: 'Assinar contratos pela empresa' }));
  await user.click(screen.getByRole('button', { name: 'Enviar convite' }));
  expect(await screen.findByText('Convite enviado para rita@paodemel.com.br.')).toBeVisible();
  expect(sent[1]).toEqual({ email: 'rita@paodemel.com.br', roles: ['PME_USER', 'PME_SIGNATORY'] });
});

it('invites nobody without a role', async () => {
  const { user } = renderPortal('/empresa');
  await user.type(await screen.findByLabelText('E-mail'), 'rita@paodemel.com.br');
  await user.click(screen.getByRole('checkbox', { name: 'Usar: acompanhar e negociar' }));
  await user.click(screen.getByRole('button', { name: 'Enviar convite' }));
  expect(await screen.findByText('Escolha pelo menos um papel.')).toBeVisible();
});

it('removes a person only after asking once more', async () => {
  server.use(
    http.delete('*/api/v1/company/members/:id', ({ params }) => {
      members = members.filter(({ accountId }) => accountId !== params.id);
      return none();
    }),
  );
  const { user } = renderPortal('/empresa');
  await user.click(await screen.findByRole('button', { name: 'Remover: João Souza' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Remover João Souza?' }));
  await user.click(dialog.getByRole('button', { name: 'Cancelar' }));
  expect(screen.getByText('joão.souza@paodemel.com.br')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Remover: João Souza' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Remover' }));
  await waitFor(() => expect(screen.queryByText('joão.souza@paodemel.com.br')).toBeNull());
  expect(screen.queryByRole('button', { name: 'Remover: Maria Clara' })).toBeNull();
});

it('changes roles, and says why not when the server refuses', async () => {
  const sent: unknown[] = [];
  server.use(
    http.put('*/api/v1/company/members/j', async ({ request }) => {
      sent.push(await request.json());
      return sent.length === 1 ? problem(409, 'LAST_OWNER') : none();
    }),
  );
  const { user } = renderPortal('/empresa');
  await user.click(await screen.findByRole('button', { name: 'Mudar papéis: João Souza' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Papéis de João Souza' }));
  await user.click(dialog.getByRole('checkbox', { name: 'Assinar contratos pela empresa' }));
  await user.click(dialog.getByRole('button', { name: 'Salvar' }));
  expect(await dialog.findByText(/pelo menos uma pessoa responsável/)).toBeVisible();
  await user.click(dialog.getByRole('button', { name: 'Salvar' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent[1]).toEqual({ roles: ['PME_USER', 'PME_SIGNATORY'] });
});

it('withdraws an invitation', async () => {
  server.use(
    http.delete('*/api/v1/company/invitations/i1', () => {
      invitations = [];
      return none();
    }),
  );
  const { user } = renderPortal('/empresa');
  await user.click(await screen.findByRole('button', { name: 'Retirar: ana@paodemel.com.br' }));
  await waitFor(() => expect(screen.queryByText('ana@paodemel.com.br')).toBeNull());
});

it('shows a member who is no owner the people and nothing to change', async () => {
  const company = ME.companies.map((one) => ({ ...one, owner: false }));
  server.use(http.get('*/api/v1/account', () => HttpResponse.json({ ...ME, companies: company })));
  renderPortal('/empresa');
  expect(await screen.findByText('joão.souza@paodemel.com.br')).toBeVisible();
  expect(screen.queryByRole('button', { name: /Remover|Mudar papéis|Retirar|Enviar convite/ })).toBeNull();
});

it('shows only that sentence where the people are for the owner to see', async () => {
  const company = ME.companies.map((one) => ({ ...one, owner: false }));
  server.use(
    http.get('*/api/v1/account', () => HttpResponse.json({ ...ME, companies: company })),
    http.get('*/api/v1/company/members', () => problem(403, 'NOT_OWNER')),
  );
  renderPortal('/empresa');
  expect(await screen.findByText(/Só quem responde pela empresa pode convidar/)).toBeVisible();
  await waitFor(() => expect(screen.queryByText('Carregando…')).toBeNull());
  expect(screen.queryByRole('alert')).toBeNull();
});
