import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import { leave } from '../lib/leave';
import { signedIn } from '../test/accountFixture';
import { problem } from '../test/registrationFixture';
import { renderPortal } from '../test/renderPortal';
import { server } from '../test/server';

vi.mock('../lib/leave', () => ({ leave: vi.fn() }));
const ADDRESS = 'https://accounts.example/authorize?state=s';
const LINK = {
  id: '0199aaaa-bbbb-7ccc-8ddd-000000000009',
  issuer: 'https://accounts.example',
  linkedAt: '2026-11-20T10:00:00Z',
  lastUsedAt: null,
};
const offered = (name: string | null) => http.get('*/api/v1/session/provider', () => HttpResponse.json({ name }));

beforeEach(() => vi.mocked(leave).mockReset());

it('leads to the provider where there is one', async () => {
  server.use(
    offered('Google'),
    http.post('*/api/v1/session/provider', () => HttpResponse.json({ url: ADDRESS })),
  );
  const { user } = renderPortal('/entrar');
  await user.click(await screen.findByRole('button', { name: 'Entrar com Google' }));
  await waitFor(() => expect(leave).toHaveBeenCalledWith(ADDRESS));
});

it('shows no button where there is none', async () => {
  let asked = false;
  server.use(
    http.get('*/api/v1/session/provider', () => {
      asked = true;
      return HttpResponse.json({ name: null });
    }),
  );
  renderPortal('/entrar');
  expect(await screen.findByRole('button', { name: 'Entrar' })).toBeVisible();
  await waitFor(() => expect(asked).toBe(true));
  expect(screen.queryByRole('button', { name: /Entrar com / })).toBeNull();
});

it('hands over what the provider brought, once, and goes on to the second factor', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/v1/session/provider/return', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ next: 'PROVE_TOTP', recoveryCodesLeft: 10 });
    }),
  );
  const { router } = renderPortal('/entrar/retorno?code=abc&state=xyz&iss=https%3A%2F%2Faccounts.example');
  await waitFor(() => expect(router.state.location.pathname).toBe('/entrar/codigo'));
  expect(sent).toEqual([{ code: 'abc', state: 'xyz', iss: 'https://accounts.example' }]);
});

it('tells an unlinked person to sign in first, and one who said no to try again', async () => {
  server.use(http.post('*/api/v1/session/provider/return', () => problem(422, 'PROVIDER_UNKNOWN')));
  renderPortal('/entrar/retorno?code=abc&state=xyz');
  expect(await screen.findByText(/ligue-a em Segurança/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Entrar de novo' })).toHaveAttribute('href', '/entrar');
});

it('says so when the provider brought nothing', async () => {
  renderPortal('/entrar/retorno?error=access_denied&state=xyz');
  expect(await screen.findByText('A entrada pelo provedor não foi concluída.')).toBeVisible();
});

it('links and unlinks the provider', async () => {
  let links = [LINK];
  server.use(
    ...signedIn(),
    offered('Google'),
    http.get('*/api/v1/sessions', () => HttpResponse.json([])),
    http.get('*/api/v1/account/provider-links', () => HttpResponse.json(links)),
    http.post('*/api/v1/account/provider-links', () => HttpResponse.json({ url: ADDRESS })),
    http.delete('*/api/v1/account/provider-links/:id', () => {
      links = [];
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = renderPortal('/seguranca');
  const region = within(await screen.findByRole('region', { name: 'Entrada por outros provedores' }));
  await user.click(await region.findByRole('button', { name: 'Desligar: accounts.example' }));
  expect(await region.findByText('Provedor desligado. As outras sessões terminaram.')).toBeVisible();
  await user.click(await region.findByRole('button', { name: 'Ligar Google' }));
  await waitFor(() => expect(leave).toHaveBeenCalledWith(ADDRESS));
});
