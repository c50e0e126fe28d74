import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { accountWith, signedIn } from '../test/accountFixture';
import { COMPLETE, ID, problem, registrationWith } from '../test/registrationFixture';
import { renderPortal } from '../test/renderPortal';
import { server } from '../test/server';

const mine = (emailProved: boolean) =>
  http.get('*/api/v1/registrations/mine', () =>
    HttpResponse.json(registrationWith({ status: 'VERIFYING', draft: COMPLETE, emailProved })),
  );
const fillPerson = async (user: ReturnType<typeof renderPortal>['user']) => {
  await user.type(await screen.findByLabelText('Seu nome'), 'Maria Clara');
  await user.type(screen.getByLabelText('Senha'), 'quatro palavras bem soltas{Enter}');
};

describe('creating the access of a company', () => {
  it('asks for name and password, and goes on to the authenticator', async () => {
    let sent: unknown;
    server.use(
      mine(true),
      http.post('*/api/v1/account', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ next: 'ENROL_FACTOR' }, { status: 201 });
      }),
      http.post('*/api/v1/account/totp', () => HttpResponse.json({ secret: 'ABCD', uri: 'otpauth://totp/x' })),
    );
    const { user, router } = renderPortal('/criar-acesso');
    expect(await screen.findByLabelText('E-mail')).toHaveValue('maria@paodemel.com.br');
    await fillPerson(user);
    await waitFor(() => expect(router.state.location.pathname).toBe('/entrar/ativar'));
    expect(sent).toEqual({ displayName: 'Maria Clara', password: 'quatro palavras bem soltas' });
  });

  it('tells the reason against a password at its field', async () => {
    server.use(
      mine(true),
      http.post('*/api/v1/account', () =>
        problem(422, 'PASSWORD_WEAK', [{ field: 'password', code: 'PASSWORD_HAS_CONTEXT', message: 'x' }]),
      ),
    );
    const { user } = renderPortal('/criar-acesso');
    await fillPerson(user);
    await waitFor(() => expect(screen.getByLabelText('Senha')).toHaveAccessibleDescription(/não pode conter seu nome/));
    expect(screen.getByLabelText('Seu nome')).toHaveValue('Maria Clara');
  });

  it('leads an address that has an account to sign in and back', async () => {
    server.use(
      mine(true),
      http.post('*/api/v1/account', () => problem(409, 'ACCOUNT_EXISTS')),
    );
    const { user } = renderPortal('/criar-acesso');
    await fillPerson(user);
    const link = await screen.findByRole('link', { name: 'Entrar e juntar a empresa à conta' });
    expect(link.getAttribute('href')).toMatch(/^\/entrar\?de=/);
  });

  it('joins the company to the account that is signed in', async () => {
    const chosen: unknown[] = [];
    server.use(
      ...signedIn(accountWith({ companies: [], company: null })),
      mine(true),
      http.post('*/api/v1/account/companies', () => HttpResponse.json(accountWith())),
      http.put('*/api/v1/session/company', async ({ request }) => {
        chosen.push(await request.json());
        return HttpResponse.json(accountWith());
      }),
    );
    const { user, router } = renderPortal('/criar-acesso');
    await user.click(await screen.findByRole('button', { name: 'Juntar à minha conta' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/inicio'));
    expect(chosen).toEqual([{ registrationId: ID }]);
  });

  it('asks for the proof of the e-mail first', async () => {
    server.use(mine(false));
    renderPortal('/criar-acesso');
    expect(await screen.findByText('Falta confirmar o e-mail do cadastro.')).toBeVisible();
    expect(screen.queryByLabelText('Senha')).toBeNull();
  });

  it('is offered where the e-mail was proved', async () => {
    server.use(http.post('*/api/v1/email-proofs', () => HttpResponse.json(registrationWith({}))));
    renderPortal('/confirmar-email?token=abc');
    expect(await screen.findByRole('link', { name: 'Criar meu acesso' })).toHaveAttribute('href', '/criar-acesso');
  });
});

describe('an invitation', () => {
  const invites = (accountExists: boolean, email = 'maria@paodemel.com.br') =>
    http.get('*/api/v1/invitations/tok', () =>
      HttpResponse.json({ companyName: 'Padaria Pão de Mel Ltda', email, accountExists }),
    );

  it('becomes a new account', async () => {
    let sent: unknown;
    server.use(
      invites(false),
      http.post('*/api/v1/invitations/tok', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ next: 'ENROL_FACTOR' });
      }),
      http.post('*/api/v1/account/totp', () => HttpResponse.json({ secret: 'ABCD', uri: 'otpauth://totp/x' })),
    );
    const { user, router } = renderPortal('/convite/tok');
    expect(await screen.findByRole('heading', { name: 'Convite de Padaria Pão de Mel Ltda' })).toBeVisible();
    await fillPerson(user);
    await waitFor(() => expect(router.state.location.pathname).toBe('/entrar/ativar'));
    expect(sent).toMatchObject({ displayName: 'Maria Clara' });
  });

  it('leads a known address to sign in and back', async () => {
    server.use(invites(true));
    renderPortal('/convite/tok');
    const link = await screen.findByRole('link', { name: 'Entrar para aceitar' });
    expect(decodeURIComponent(link.getAttribute('href') ?? '')).toContain('de=/convite/tok');
  });

  it('is accepted by the account that is signed in', async () => {
    server.use(
      ...signedIn(),
      invites(true),
      http.post('*/api/v1/invitations/tok', () => HttpResponse.json(accountWith())),
    );
    const { user, router } = renderPortal('/convite/tok');
    await user.click(await screen.findByRole('button', { name: 'Aceitar o convite' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/inicio'));
  });

  it('is not for an account with another address', async () => {
    server.use(...signedIn(), invites(true, 'joao@paodemel.com.br'));
    renderPortal('/convite/tok');
    expect(await screen.findByText('O convite é para joao@paodemel.com.br.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Aceitar o convite' })).toBeNull();
  });

  it('says so when it is gone', async () => {
    server.use(http.get('*/api/v1/invitations/tok', () => problem(404, 'INVITATION_NOT_FOUND')));
    renderPortal('/convite/tok');
    expect(await screen.findByText('Este convite não vale mais.')).toBeVisible();
  });
});
