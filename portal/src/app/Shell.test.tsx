import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { afterEach, expect, it } from 'vitest';
import { signedIn } from '../test/accountFixture';
import { problem } from '../test/registrationFixture';
import { renderPortal } from '../test/renderPortal';
import { server } from '../test/server';

afterEach(() => {
  document.cookie = 'ce_theme=; path=/; max-age=0';
  delete document.documentElement.dataset.theme;
});

it('opens the menu by the keyboard and closes it with Escape, giving the focus back', async () => {
  const { user } = renderPortal('/');
  const button = await screen.findByRole('button', { name: 'Menu' });
  expect(button).toHaveAttribute('aria-expanded', 'false');
  button.focus();
  await user.keyboard('{Enter}');
  expect(button).toHaveAttribute('aria-expanded', 'true');
  await user.tab();
  await user.keyboard('{Escape}');
  expect(button).toHaveAttribute('aria-expanded', 'false');
  expect(button).toHaveFocus();
});

it('keeps the chosen theme in a cookie that says nothing about the person', async () => {
  const { user } = renderPortal('/');
  await user.selectOptions(await screen.findByLabelText('Aparência'), 'Tema escuro');
  expect(document.documentElement.dataset.theme).toBe('dark');
  expect(document.cookie).toContain('ce_theme=dark');
  await user.selectOptions(screen.getByLabelText('Aparência'), 'Tema do sistema');
  expect(document.documentElement.dataset.theme).toBeUndefined();
});

it('stores the language at the account of whoever is signed in', async () => {
  const locales: unknown[] = [];
  server.use(
    ...signedIn(),
    http.put('*/api/v1/account/locale', async ({ request }) => {
      locales.push(await request.json());
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = renderPortal('/inicio');
  await screen.findByRole('heading', { level: 1, name: 'Olá, Maria Clara' });
  await user.selectOptions(screen.getByLabelText('Idioma'), 'English');
  expect(await screen.findByRole('heading', { level: 1, name: 'Hello, Maria Clara' })).toBeVisible();
  await waitFor(() => expect(locales).toEqual([{ locale: 'en' }]));
  await user.selectOptions(screen.getByLabelText('Language'), 'Português');
});

it('forgets everything of the person when they sign out', async () => {
  server.use(
    ...signedIn(),
    http.delete('*/api/v1/session', () => new HttpResponse(null, { status: 204 })),
  );
  const { user, router, queries } = renderPortal('/inicio');
  await user.click(await screen.findByRole('button', { name: 'Sair' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/'));
  expect(await screen.findByRole('link', { name: 'Entrar' })).toHaveAttribute('href', '/entrar');
  expect(queries.getQueryData(['account'])).toBeNull();
  expect(document.cookie).not.toContain('ce_in=');
});

it('stays signed in and says so when signing out did not work', async () => {
  server.use(
    ...signedIn(),
    http.delete('*/api/v1/session', () => problem(503, 'TEMPORARILY_UNAVAILABLE')),
  );
  const { user } = renderPortal('/inicio');
  await user.click(await screen.findByRole('button', { name: 'Sair' }));
  expect(await screen.findByText(/indisponível no momento/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Sair' })).toBeVisible();
});
