import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { accountWith, CODES, signedIn } from '../test/accountFixture';
import { problem } from '../test/registrationFixture';
import { renderPortal } from '../test/renderPortal';
import { server } from '../test/server';

const session = (id: string, device: string, current = false) => ({
  id,
  device,
  current,
  openedAt: '2026-11-20T10:00:00Z',
  lastSeenAt: '2026-11-21T10:00:00Z',
  place: '200.100.50.0/24',
});
let sessions: ReturnType<typeof session>[] = [];
const gone = () => new HttpResponse(null, { status: 204 });

beforeEach(() => {
  sessions = [session('b', 'Firefox no Windows'), session('a', 'Chromium no Linux', true)];
  server.use(
    ...signedIn(accountWith({ factors: { totp: true, passkeys: 0, recoveryCodesLeft: 2 } })),
    http.get('*/api/v1/sessions', () => HttpResponse.json(sessions)),
  );
});

it('asks for a fresh code before it hands out new recovery codes', async () => {
  let steppedUp = false;
  let tries = 0;
  server.use(
    http.post('*/api/v1/account/recovery-codes', () =>
      steppedUp ? HttpResponse.json({ recoveryCodes: CODES }) : problem(403, 'STEP_UP_REQUIRED'),
    ),
    http.post('*/api/v1/session/step-up', () => {
      tries += 1;
      if (tries === 1) return problem(422, 'CODE_REFUSED');
      steppedUp = true;
      return gone();
    }),
  );
  const { user } = renderPortal('/seguranca');
  expect(await screen.findByText('Restam 2')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Gerar novos códigos' }));
  const dialog = await screen.findByRole('dialog', { name: 'Confirme que é você' });
  const code = within(dialog).getByLabelText('Código do aplicativo');
  await user.type(code, '111111{Enter}');
  await waitFor(() => expect(code).toBeInvalid());
  await user.clear(code);
  await user.type(code, '222222{Enter}');
  expect(await screen.findByText(CODES[0] ?? '')).toBeVisible();
  await user.click(screen.getByRole('checkbox', { name: /Guardei/ }));
  await user.click(screen.getByRole('button', { name: 'Continuar' }));
  expect(await screen.findByText('A verificação em duas etapas foi atualizada.')).toBeVisible();
});

it('does nothing when the question for the code is closed', async () => {
  server.use(http.post('*/api/v1/account/recovery-codes', () => problem(403, 'STEP_UP_REQUIRED')));
  const { user } = renderPortal('/seguranca');
  await user.click(await screen.findByRole('button', { name: 'Gerar novos códigos' }));
  await user.click(await screen.findByRole('button', { name: 'Cancelar' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(screen.queryByRole('alert', { name: /./ })).toBeNull();
});

it('changes the authenticator', async () => {
  server.use(
    http.post('*/api/v1/account/totp', () => HttpResponse.json({ secret: 'ABCDEFGH', uri: 'otpauth://totp/new' })),
    http.put('*/api/v1/account/totp', () => HttpResponse.json({ recoveryCodes: CODES })),
  );
  const { user } = renderPortal('/seguranca');
  await user.click(await screen.findByRole('button', { name: 'Trocar de aplicativo' }));
  expect(await screen.findByText('ABCD EFGH')).toBeVisible();
  await user.type(screen.getByLabelText('Código do aplicativo'), '123456{Enter}');
  expect(await screen.findByText(CODES[0] ?? '')).toBeVisible();
});

it('lists this session first, ends another and then all others', async () => {
  sessions.push(session('c', 'Safari no iPhone'));
  server.use(
    http.delete('*/api/v1/sessions/:id', ({ params }) => {
      sessions = sessions.filter(({ id }) => id !== params.id);
      return gone();
    }),
    http.delete('*/api/v1/sessions', () => {
      sessions = sessions.filter(({ current }) => current);
      return gone();
    }),
  );
  const { user } = renderPortal('/seguranca');
  const list = within(await screen.findByRole('region', { name: 'Sessões abertas' }));
  expect((await list.findAllByRole('heading', { level: 3 }))[0]).toHaveTextContent('Chromium no Linux');
  expect(list.queryByRole('button', { name: 'Encerrar: Chromium no Linux' })).toBeNull();
  await user.click(list.getByRole('button', { name: 'Encerrar: Firefox no Windows' }));
  await waitFor(() => expect(list.queryByText('Firefox no Windows')).toBeNull());
  await user.click(list.getByRole('button', { name: 'Encerrar todas as outras' }));
  await waitFor(() => expect(list.getAllByRole('listitem')).toHaveLength(1));
});

it('changes the password, telling a wrong old one at its field', async () => {
  const sent: unknown[] = [];
  server.use(
    http.put('*/api/v1/account/password', async ({ request }) => {
      sent.push(await request.json());
      return sent.length === 1 ? problem(401, 'SIGN_IN_REFUSED') : gone();
    }),
  );
  const { user } = renderPortal('/seguranca');
  const old = await screen.findByLabelText('Senha atual');
  await user.type(old, 'errada');
  await user.type(screen.getByLabelText('Nova senha'), 'outras quatro palavras{Enter}');
  await waitFor(() => expect(old).toHaveAccessibleDescription('A senha não confere.'));
  await user.clear(old);
  await user.type(old, 'certa');
  await user.click(screen.getByRole('button', { name: 'Trocar a senha' }));
  expect(await screen.findByText('Senha trocada. As outras sessões terminaram.')).toBeVisible();
  expect(old).toHaveValue('');
  expect(sent[1]).toEqual({ currentPassword: 'certa', newPassword: 'outras quatro palavras' });
});
