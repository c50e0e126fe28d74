import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { AccountOverview } from '../api/accounts';
import { problem } from '../test/registrationFixture';
import { renderPortal } from '../test/renderPortal';
import { server } from '../test/server';

const session = (id: string, device: string) => ({
  id,
  openedAt: '2026-11-21T12:00:00Z',
  lastSeenAt: '2026-11-21T12:05:00Z',
  device,
  place: '203.0.113.0/24',
});
let sessions: AccountOverview['sessions'] = [];
const ended: string[] = [];
const none = () => new HttpResponse(null, { status: 204 });

beforeEach(() => {
  sessions = [session('s1', 'Firefox, Windows'), session('s2', 'Safari, iPhone')];
  ended.length = 0;
  server.use(
    http.post('*/api/v1/staff/account-lookups', async ({ request }) =>
      ((await request.json()) as { email: string }).email === 'maria@paodemel.com.br'
        ? HttpResponse.json({
            id: 'a1',
            displayName: 'Maria Clara',
            email: 'maria@paodemel.com.br',
            active: true,
            sessions,
          })
        : problem(404, 'ACCOUNT_NOT_FOUND'),
    ),
    http.delete('*/api/v1/staff/accounts/a1/sessions/:id', ({ params }) => {
      ended.push(String(params.id));
      sessions = sessions.filter(({ id }) => id !== params.id);
      return none();
    }),
    http.delete('*/api/v1/staff/accounts/a1/sessions', () => {
      sessions = [];
      return none();
    }),
  );
});

it('finds an account, ends one of its sessions and then all after asking once more', async () => {
  const { user } = renderPortal('/equipe/contas');
  await user.type(await screen.findByLabelText('E-mail'), 'maria@paodemel.com.br{Enter}');
  await user.click(await screen.findByRole('button', { name: 'Encerrar: Safari, iPhone' }));
  await waitFor(() => expect(screen.queryByText('Safari, iPhone')).toBeNull());
  expect(ended).toEqual(['s2']);
  await user.click(screen.getByRole('button', { name: 'Encerrar todas' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Encerrar todas as sessões de Maria Clara?' }));
  await user.click(dialog.getByRole('button', { name: 'Encerrar todas' }));
  expect(await screen.findByText('Nenhuma sessão aberta.')).toBeVisible();
  expect(screen.getByText('Sessões encerradas.')).toBeVisible();
});

it('tells at the field that nobody has the address', async () => {
  const { user } = renderPortal('/equipe/contas');
  const email = await screen.findByLabelText('E-mail');
  await user.type(email, 'ninguem@paodemel.com.br{Enter}');
  await waitFor(() => expect(email).toHaveAccessibleDescription(/Não há conta com este e-mail/));
});

it('says why not to whoever is no admin', async () => {
  server.use(http.post('*/api/v1/staff/account-lookups', () => problem(403, 'ACCOUNT_ROLE_NOT_ALLOWED')));
  const { user } = renderPortal('/equipe/contas');
  await user.type(await screen.findByLabelText('E-mail'), 'maria@paodemel.com.br{Enter}');
  expect(await screen.findByText(/Só administradores veem e encerram/)).toBeVisible();
});
