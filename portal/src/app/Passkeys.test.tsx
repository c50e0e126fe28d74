import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { accountWith, CODES, signedIn } from '../test/accountFixture';
import { problem } from '../test/registrationFixture';
import { renderPortal } from '../test/renderPortal';
import { server } from '../test/server';

const CREDENTIAL = { id: 'cred', rawId: 'cred', type: 'public-key', response: {} };
const OPTIONS = { publicKey: { challenge: 'abc' } };
const device = { create: vi.fn(), get: vi.fn() };

class FakeCredential {
  static parseCreationOptionsFromJSON = (options: unknown) => options;
  static parseRequestOptionsFromJSON = (options: unknown) => options;
  toJSON() {
    return CREDENTIAL;
  }
}

beforeEach(() => {
  vi.stubGlobal('PublicKeyCredential', FakeCredential);
  Object.defineProperty(navigator, 'credentials', { value: device, configurable: true });
  device.create.mockReset().mockImplementation(() => Promise.resolve(new FakeCredential()));
  device.get.mockReset().mockImplementation(() => Promise.resolve(new FakeCredential()));
});

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'credentials');
});

const listed = (labels: string[]) =>
  labels.map((label, number) => ({
    id: `0199aaaa-bbbb-7ccc-8ddd-00000000000${number}`,
    label,
    backedUp: false,
    createdAt: '2026-11-20T10:00:00Z',
    lastUsedAt: null,
  }));

it('signs in by a passkey alone', async () => {
  const sent: unknown[] = [];
  const handlers = signedIn();
  document.cookie = 'ce_in=; path=/; max-age=0';
  server.use(
    ...handlers,
    http.post('*/api/v1/session/passkey/options', () => HttpResponse.json(OPTIONS)),
    http.post('*/api/v1/session/passkey', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ next: 'DONE', recoveryCodesLeft: null });
    }),
  );
  const { user, router } = renderPortal('/entrar?de=/avisos');
  await user.click(await screen.findByRole('button', { name: 'Entrar com chave de acesso' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/avisos'));
  expect(device.get).toHaveBeenCalledWith({ publicKey: OPTIONS.publicKey });
  expect(sent).toEqual([{ credential: CREDENTIAL }]);
});

it('offers no passkey where the browser knows none', async () => {
  vi.unstubAllGlobals();
  renderPortal('/entrar');
  expect(await screen.findByRole('button', { name: 'Entrar' })).toBeVisible();
  expect(screen.queryByRole('button', { name: /chave de acesso/ })).toBeNull();
});

it('says so when the person does not go through with it, and when the server refuses', async () => {
  device.get.mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'));
  server.use(
    http.post('*/api/v1/session/passkey/options', () => HttpResponse.json(OPTIONS)),
    http.post('*/api/v1/session/passkey', () => problem(422, 'PASSKEY_REFUSED')),
  );
  const { user } = renderPortal('/entrar');
  const button = await screen.findByRole('button', { name: 'Entrar com chave de acesso' });
  await user.click(button);
  expect(await screen.findByText(/A chave de acesso não foi usada/)).toBeVisible();
  await user.click(button);
  expect(await screen.findByText(/A chave de acesso não foi aceita/)).toBeVisible();
});

it('asks for the passkey after the password where there is no authenticator', async () => {
  server.use(http.post('*/api/v1/session', () => HttpResponse.json({ next: 'PROVE_PASSKEY', recoveryCodesLeft: 10 })));
  const { user } = renderPortal('/entrar');
  await user.type(await screen.findByLabelText('E-mail'), 'maria@paodemel.com.br');
  await user.type(screen.getByLabelText('Senha'), 'quatro palavras bem soltas{Enter}');
  expect(await screen.findByRole('heading', { level: 1, name: 'Chave de acesso' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Usar um código de recuperação' }));
  expect(screen.getByLabelText('Código de recuperação')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Usar a chave de acesso' }));
  expect(screen.getByRole('button', { name: 'Entrar com chave de acesso' })).toBeVisible();
});

it('enrols a passkey instead of the application at the first sign-in', async () => {
  server.use(
    http.post('*/api/v1/account/totp', () => HttpResponse.json({ secret: 'ABCD', uri: 'otpauth://totp/x' })),
    http.post('*/api/v1/account/passkeys/options', () => HttpResponse.json(OPTIONS)),
    http.post('*/api/v1/account/passkeys', () => HttpResponse.json({ recoveryCodes: CODES })),
  );
  const { user } = renderPortal('/entrar/ativar');
  await user.click(await screen.findByRole('button', { name: 'Criar chave de acesso' }));
  expect(await screen.findByText(CODES[0] ?? '')).toBeVisible();
  expect(device.create).toHaveBeenCalledWith({ publicKey: OPTIONS.publicKey });
});

it('lists, renames and removes passkeys, proving the person again by one of them', async () => {
  let passkeys = listed(['Chrome, Linux', 'Celular']);
  let steppedUp = false;
  server.use(
    ...signedIn(accountWith({ factors: { totp: false, passkeys: 2, recoveryCodesLeft: 10 } })),
    http.get('*/api/v1/sessions', () => HttpResponse.json([])),
    http.get('*/api/v1/account/passkeys', () => HttpResponse.json(passkeys)),
    http.put('*/api/v1/account/passkeys/:id', async ({ request, params }) => {
      const { label } = (await request.json()) as { label: string };
      passkeys = passkeys.map((one) => (one.id === params.id ? { ...one, label } : one));
      return HttpResponse.json(passkeys[0]);
    }),
    http.delete('*/api/v1/account/passkeys/:id', ({ params }) => {
      if (!steppedUp) return problem(403, 'STEP_UP_REQUIRED');
      if (passkeys.length === 1) return problem(409, 'LAST_FACTOR');
      passkeys = passkeys.filter(({ id }) => id !== params.id);
      return new HttpResponse(null, { status: 204 });
    }),
    http.post('*/api/v1/session/step-up/passkey/options', () => HttpResponse.json(OPTIONS)),
    http.post('*/api/v1/session/step-up/passkey', () => {
      steppedUp = true;
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = renderPortal('/seguranca');
  const region = within(await screen.findByRole('region', { name: 'Chaves de acesso' }));
  await user.click(await region.findByRole('button', { name: 'Renomear: Chrome, Linux' }));
  const name = region.getByLabelText('Nome da chave');
  await user.clear(name);
  await user.type(name, 'Notebook{Enter}');
  await user.click(await region.findByRole('button', { name: 'Remover: Notebook' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Confirme que é você' }));
  expect(dialog.queryByLabelText('Código do aplicativo')).toBeNull();
  await user.click(dialog.getByRole('button', { name: 'Confirmar com chave de acesso' }));
  expect(await region.findByText('Chave de acesso removida.')).toBeVisible();
  await waitFor(() => expect(region.queryByText('Notebook')).toBeNull());
  await user.click(region.getByRole('button', { name: 'Remover: Celular' }));
  expect(await region.findByText(/único segundo fator/)).toBeVisible();
});

it('adds a passkey and says when the device has one already', async () => {
  let passkeys = listed([]);
  server.use(
    ...signedIn(),
    http.get('*/api/v1/sessions', () => HttpResponse.json([])),
    http.get('*/api/v1/account/passkeys', () => HttpResponse.json(passkeys)),
    http.post('*/api/v1/account/passkeys/options', () => HttpResponse.json(OPTIONS)),
    http.post('*/api/v1/account/passkeys', () => {
      passkeys = listed(['Chrome, Linux']);
      return HttpResponse.json({ recoveryCodes: [] });
    }),
  );
  device.create.mockRejectedValueOnce(new DOMException('known', 'InvalidStateError'));
  const { user } = renderPortal('/seguranca');
  const add = await screen.findByRole('button', { name: 'Adicionar chave de acesso' });
  await user.click(add);
  expect(await screen.findByText('Este aparelho já tem uma chave de acesso desta conta.')).toBeVisible();
  await user.click(add);
  expect(await screen.findByRole('heading', { level: 3, name: 'Chrome, Linux' })).toBeVisible();
});
