import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { CODES } from '../test/accountFixture';
import { problem } from '../test/registrationFixture';
import { renderPortal } from '../test/renderPortal';
import { server } from '../test/server';

const ANA = { username: 'ana.admin', displayName: 'Ana Admin', roles: ['ADMIN'] };
let next = 'PROVE_TOTP';

beforeEach(() => {
  next = 'PROVE_TOTP';
  server.use(http.post('*/api/v1/staff/session', () => HttpResponse.json({ next })));
});

const signIn = async () => {
  const { user } = renderPortal('/equipe/entrar');
  await user.type(await screen.findByLabelText('Usuário'), 'ana.admin');
  await user.type(screen.getByLabelText('Senha'), 'uma-senha{Enter}');
  return user;
};

it('asks staff for a code after the password, and takes a recovery code instead', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/v1/staff/session/totp', async ({ request }) => {
      sent.push(await request.json());
      return problem(422, 'CODE_REFUSED');
    }),
    http.post('*/api/v1/staff/session/recovery-code', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(ANA);
    }),
  );
  const user = await signIn();
  await user.type(await screen.findByRole('textbox'), '123456{Enter}');
  await user.click(await screen.findByRole('button', { name: /código de recuperação/ }));
  await user.type(await screen.findByRole('textbox'), 'codig-00000{Enter}');
  expect(await screen.findByText(/Ana Admin/)).toBeVisible();
  expect(sent).toEqual([{ code: '123456' }, { code: 'codig-00000' }]);
});

it('has staff enrol an authenticator at the first sign-in and keep the recovery codes', async () => {
  next = 'ENROL_TOTP';
  server.use(
    http.post('*/api/v1/staff/totp', () =>
      HttpResponse.json({ secret: 'JBSWY3DPEHPK3PXP', uri: 'otpauth://totp/x?secret=JBSWY3DPEHPK3PXP' }),
    ),
    http.put('*/api/v1/staff/totp', () => HttpResponse.json({ recoveryCodes: CODES })),
    http.get('*/api/v1/staff/session', () => HttpResponse.json(ANA)),
  );
  const user = await signIn();
  expect(await screen.findByText('JBSW Y3DP EHPK 3PXP')).toBeVisible();
  await user.type(screen.getByRole('textbox'), '123456{Enter}');
  expect(await screen.findByText(CODES[0] ?? '')).toBeVisible();
  await user.click(screen.getByRole('checkbox'));
  await user.click(screen.getByRole('button', { name: 'Continuar' }));
  expect(await screen.findByText(/Ana Admin/)).toBeVisible();
});

it('goes back to the password when the sign-in has lapsed', async () => {
  server.use(http.post('*/api/v1/staff/session/totp', () => problem(401, 'SIGN_IN_EXPIRED')));
  const user = await signIn();
  await user.type(await screen.findByRole('textbox'), '123456{Enter}');
  await user.click(await screen.findByRole('button', { name: /de novo/ }));
  expect(await screen.findByLabelText('Senha')).toBeVisible();
});
