import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { accountWith, CODES, NOBODY, signedIn } from '../test/accountFixture';
import { problem } from '../test/registrationFixture';
import { renderPortal } from '../test/renderPortal';
import { server } from '../test/server';

const step = (next: string) => HttpResponse.json({ next, recoveryCodesLeft: null });
const openAccount = () => {
  const handlers = signedIn();
  document.cookie = 'ce_in=; path=/; max-age=0';
  return handlers;
};
const credentials = async (user: ReturnType<typeof renderPortal>['user']) => {
  await user.type(await screen.findByLabelText('E-mail'), ' maria@paodemel.com.br');
  await user.type(screen.getByLabelText('Senha'), 'quatro palavras bem soltas{Enter}');
};

it('signs in with password and code by the keyboard alone and returns to the page that was asked for', async () => {
  const sent: unknown[] = [];
  server.use(
    ...openAccount(),
    http.post('*/api/v1/session', async ({ request }) => {
      sent.push(await request.json());
      return step('PROVE_TOTP');
    }),
    http.post('*/api/v1/session/totp', async ({ request }) => {
      sent.push(await request.json());
      return step('DONE');
    }),
  );
  const { user, router } = renderPortal('/entrar?de=/avisos');
  const email = await screen.findByLabelText('E-mail');
  expect(email).toHaveAttribute('autocomplete', 'username');
  expect(screen.getByLabelText('Senha')).toHaveAttribute('autocomplete', 'current-password');
  await credentials(user);
  const code = await screen.findByLabelText('Código do aplicativo');
  expect(code).toHaveAttribute('autocomplete', 'one-time-code');
  code.focus();
  await user.paste('123 456');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(router.state.location.pathname).toBe('/avisos'));
  expect(sent).toEqual([
    { email: 'maria@paodemel.com.br', password: 'quatro palavras bem soltas' },
    { code: '123456' },
  ]);
});

it('never says whether e-mail or password was wrong, and keeps both', async () => {
  server.use(http.post('*/api/v1/session', () => problem(401, 'SIGN_IN_REFUSED')));
  const { user } = renderPortal('/entrar');
  await credentials(user);
  expect(await screen.findByText('E-mail ou senha não conferem.')).toBeVisible();
  expect(screen.getByLabelText('E-mail')).toHaveValue('maria@paodemel.com.br');
  expect(screen.getByLabelText('Senha')).toHaveValue('quatro palavras bem soltas');
});

it('says how long to wait after too many attempts', async () => {
  server.use(
    http.post('*/api/v1/session', () =>
      HttpResponse.json({ code: 'TOO_MANY_REQUESTS' }, { status: 429, headers: { 'Retry-After': '180' } }),
    ),
  );
  const { user } = renderPortal('/entrar');
  await credentials(user);
  expect(await screen.findByText('Muitas tentativas seguidas. Tente de novo em 3 min.')).toBeVisible();
});

it('gathers empty fields in a summary that takes the focus', async () => {
  const { user } = renderPortal('/entrar');
  await user.click(await screen.findByRole('button', { name: 'Entrar' }));
  await waitFor(() => expect(screen.getByRole('alert', { name: /a corrigir/ })).toHaveFocus());
  expect(screen.getByLabelText('Senha')).toBeInvalid();
});

it('shows the password when asked to', async () => {
  const { user } = renderPortal('/entrar');
  await user.click(await screen.findByRole('button', { name: 'Mostrar: Senha' }));
  expect(screen.getByLabelText('Senha')).toHaveAttribute('type', 'text');
  await user.click(screen.getByRole('button', { name: 'Ocultar: Senha' }));
  expect(screen.getByLabelText('Senha')).toHaveAttribute('type', 'password');
});

it('tells a refused code at its field and goes back to the start when the sign-in has lapsed', async () => {
  let answer = () => problem(422, 'CODE_REFUSED', [{ field: 'code', code: 'CODE_WRONG', message: 'não' }]);
  server.use(http.post('*/api/v1/session/totp', () => answer()));
  const { user } = renderPortal('/entrar/codigo');
  const code = await screen.findByLabelText('Código do aplicativo');
  await user.type(code, '12345{Enter}');
  expect(await screen.findByText('O código tem seis números.')).toBeVisible();
  await user.type(code, '6{Enter}');
  await waitFor(() => expect(code).toHaveAccessibleDescription(/não confere ou já foi usado/));
  await user.type(code, '{Backspace}7');
  expect(code).toBeValid();
  answer = () => problem(401, 'SIGN_IN_EXPIRED');
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('link', { name: 'Entrar de novo' })).toHaveAttribute('href', '/entrar');
});

it('takes a recovery code instead and says how many are left', async () => {
  server.use(...openAccount());
  server.use(
    http.get('*/api/v1/account', () =>
      HttpResponse.json(accountWith({ factors: { totp: true, passkeys: 0, recoveryCodesLeft: 2 } })),
    ),
    http.post('*/api/v1/session/recovery-code', () => step('DONE')),
  );
  const { user, router } = renderPortal('/entrar/codigo');
  await user.click(await screen.findByRole('button', { name: 'Usar um código de recuperação' }));
  await user.type(screen.getByLabelText('Código de recuperação'), 'codig-00001{Enter}');
  expect(await screen.findByText('Restam 2 códigos de recuperação.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Continuar' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/inicio'));
});

it('leads back to the start when there is no sign-in to set an authenticator up for', async () => {
  server.use(http.post('*/api/v1/account/totp', () => problem(401, 'SIGN_IN_EXPIRED')));
  renderPortal('/entrar/ativar');
  expect(await screen.findByRole('link', { name: 'Entrar de novo' })).toHaveAttribute('href', '/entrar');
});

it('sets the authenticator up at the first sign-in and goes on only when the codes were kept', async () => {
  const locales: unknown[] = [];
  let tries = 0;
  server.use(
    ...openAccount(),
    http.post('*/api/v1/session', () => step('ENROL_FACTOR')),
    http.post('*/api/v1/account/totp', () =>
      HttpResponse.json({ secret: 'JBSWY3DPEHPK3PXP', uri: 'otpauth://totp/CE:maria?secret=JBSWY3DPEHPK3PXP' }),
    ),
    http.put('*/api/v1/account/totp', () =>
      ++tries === 1 ? problem(422, 'CODE_REFUSED') : HttpResponse.json({ recoveryCodes: CODES }),
    ),
    http.put('*/api/v1/account/locale', async ({ request }) => {
      locales.push(await request.json());
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user, router } = renderPortal('/entrar');
  await credentials(user);
  expect(await screen.findByRole('img', { name: /chave para o aplicativo/ })).toBeVisible();
  expect(screen.getByText('JBSW Y3DP EHPK 3PXP')).toBeVisible();
  await user.type(screen.getByLabelText('Código do aplicativo'), '123456{Enter}');
  await waitFor(() => expect(screen.getByLabelText('Código do aplicativo')).toBeInvalid());
  await user.click(screen.getByRole('button', { name: 'Ativar' }));
  expect(await screen.findByText(CODES[9] ?? '')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Copiar' }));
  expect(await navigator.clipboard.readText()).toBe(CODES.join('\n'));
  await user.click(screen.getByRole('button', { name: 'Continuar' }));
  await waitFor(() => expect(screen.getByRole('alert', { name: /a corrigir/ })).toHaveFocus());
  await user.click(screen.getByRole('checkbox', { name: /Guardei/ }));
  await user.click(screen.getByRole('button', { name: 'Continuar' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/inicio'));
  expect(locales).toEqual([{ locale: 'pt-BR' }]);
});

it('leads whoever opens a page of the signed-in area to sign in and remembers the page', async () => {
  server.use(...NOBODY);
  const { router } = renderPortal('/empresa');
  expect(await screen.findByRole('heading', { level: 1, name: 'Entrar' })).toBeVisible();
  expect(router.state.location.search).toMatchObject({ de: '/empresa' });
});

it('speaks the language of the account after signing in', async () => {
  server.use(...openAccount());
  server.use(
    http.get('*/api/v1/account', () => HttpResponse.json(accountWith({ locale: 'es' }))),
    http.post('*/api/v1/session', () => step('DONE')),
  );
  const { user } = renderPortal('/entrar');
  await credentials(user);
  expect(await screen.findByRole('heading', { level: 1, name: 'Hola, Maria Clara' })).toBeVisible();
  expect(document.documentElement.lang).toBe('es');
});
