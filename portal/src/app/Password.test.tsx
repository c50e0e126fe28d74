import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { problem } from '../test/registrationFixture';
import { renderPortal } from '../test/renderPortal';
import { server } from '../test/server';

it('answers the same whether or not the address has an account', async () => {
  const asked: unknown[] = [];
  server.use(
    http.post('*/api/v1/password-resets', async ({ request }) => {
      asked.push(await request.json());
      return new HttpResponse(null, { status: 202 });
    }),
  );
  const { user } = renderPortal('/redefinir-senha');
  await user.type(await screen.findByLabelText('E-mail'), 'maria{Enter}');
  expect(await screen.findByText(/Informe um e-mail completo/, { selector: 'p' })).toBeVisible();
  await user.type(screen.getByLabelText('E-mail'), '@paodemel.com.br{Enter}');
  const sent = await screen.findByRole('heading', { level: 1, name: 'Confira seu e-mail' });
  await waitFor(() => expect(sent).toHaveFocus());
  expect(asked).toEqual([{ email: 'maria@paodemel.com.br' }]);
});

it('counts the new password, tells the reason of the server at the field and then leads to sign in', async () => {
  const sent: unknown[] = [];
  server.use(
    http.put('*/api/v1/password-resets/tok-1', async ({ request }) => {
      sent.push(await request.json());
      return sent.length === 1
        ? problem(422, 'PASSWORD_WEAK', [{ field: 'newPassword', code: 'PASSWORD_COMMON', message: 'comum' }])
        : new HttpResponse(null, { status: 204 });
    }),
  );
  const { user, router } = renderPortal('/redefinir-senha/tok-1');
  const field = await screen.findByLabelText('Nova senha');
  expect(field).toHaveAttribute('autocomplete', 'new-password');
  await user.type(field, 'curta');
  expect(screen.getByText('Curta demais.')).toBeVisible();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(field).toHaveAccessibleDescription(/pelo menos 12 caracteres/i));
  expect(sent).toHaveLength(0);
  await user.clear(field);
  await user.click(field);
  await user.paste('password1234');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(field).toHaveAccessibleDescription(/comum demais ou já vazou/));
  await user.type(field, ' e mais três palavras{Enter}');
  expect(await screen.findByText('Senha alterada. Entre com a nova.')).toBeVisible();
  expect(router.state.location.pathname).toBe('/entrar');
});

it('offers another link when the one of the mail has lapsed', async () => {
  server.use(http.put('*/api/v1/password-resets/tok-2', () => problem(422, 'LINK_EXPIRED')));
  const { user } = renderPortal('/redefinir-senha/tok-2');
  await user.type(await screen.findByLabelText('Nova senha'), 'quatro palavras bem soltas{Enter}');
  expect(await screen.findByRole('link', { name: 'Pedir outro link' })).toHaveAttribute('href', '/redefinir-senha');
});
