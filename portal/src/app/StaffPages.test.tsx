import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { problem } from '../test/registrationFixture';
import { renderPortal } from '../test/renderPortal';
import { server } from '../test/server';

const event = (id: number) => ({
  id,
  at: '2026-11-21T12:00:00Z',
  actorKind: 'STAFF',
  actor: 'ana.admin',
  action: 'DOSSIER_VIEWED',
  subjectKind: 'REGISTRATION',
  subjectId: `cadastro-${id}`,
  facts: { round: 2, device: '0123456789abcdef'.repeat(4) },
});
const ALERT = {
  id: '0199aaaa-bbbb-7ccc-8ddd-000000000009',
  protocol: 'CE-A-2026-000009',
  kind: 'NEW_DEVICE',
  subjectKind: 'STAFF',
  subjectId: 'bruno.admin',
  openedAt: '2026-11-21T12:00:00Z',
  lastSignalAt: '2026-11-21T12:05:00Z',
  signals: 2,
  closedAt: null,
  closedBy: null,
  note: null,
};

it('shows the trail page by page and asks for what the filters say', async () => {
  const asked: URLSearchParams[] = [];
  server.use(
    http.get('*/api/v1/staff/audit', ({ request }) => {
      const query = new URL(request.url).searchParams;
      asked.push(query);
      return HttpResponse.json(
        query.has('cursor') ? { events: [event(1)], next: null } : { events: [event(3), event(2)], next: 2 },
      );
    }),
  );
  const { user } = renderPortal('/equipe/auditoria');
  await user.click(await screen.findByRole('button', { name: 'Mais antigos' }));
  await waitFor(() => expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(4));
  expect(screen.getByText('3 eventos mostrados.')).toBeVisible();
  expect(screen.getAllByText('round: 2; device: 0123456789ab…')).toHaveLength(3);
  expect(screen.getAllByText('21/11/2026, 09:00:00')).toHaveLength(3);
  expect(screen.queryByRole('button', { name: 'Mais antigos' })).not.toBeInTheDocument();
  expect(asked[1]?.get('cursor')).toBe('2');

  await user.selectOptions(screen.getByLabelText('Sobre o quê'), 'STAFF');
  await user.type(screen.getByLabelText('Identificador'), 'bruno.admin{Enter}');
  await waitFor(() => expect(asked).toHaveLength(3));
  expect(Object.fromEntries(asked[2] ?? [])).toEqual({ subjectKind: 'STAFF', subjectId: 'bruno.admin' });
  expect(await screen.findByRole('link', { name: 'Baixar em CSV' })).toHaveAttribute(
    'href',
    '/api/v1/staff/audit/export?subjectKind=STAFF&subjectId=bruno.admin',
  );
});

it('says who may not see the trail, and sends strangers to the sign-in and back', async () => {
  server.use(http.get('*/api/v1/staff/audit', () => problem(403, 'AUDIT_ROLE_NOT_ALLOWED')));
  renderPortal('/equipe/auditoria');
  expect(await screen.findByRole('alert')).toHaveTextContent('Seu perfil não permite ver a trilha de auditoria.');

  server.use(http.get('*/api/v1/staff/alerts', () => problem(401, 'SIGN_IN_REQUIRED')));
  const { router } = renderPortal('/equipe/alertas');
  await waitFor(() => expect(router.state.location.pathname).toBe('/equipe/entrar'));
  expect(router.state.location.search).toEqual({ voltar: '/equipe/alertas' });
});

it('closes an alert with a note, and not without one', async () => {
  const notes: unknown[] = [];
  let closed = false;
  server.use(
    http.get('*/api/v1/terms', () => new HttpResponse(null)),
    http.get('*/api/v1/staff/alerts', () =>
      HttpResponse.json([
        closed
          ? { ...ALERT, closedAt: '2026-11-21T13:00:00Z', closedBy: 'ana.admin', note: 'Computador novo.' }
          : ALERT,
      ]),
    ),
    http.post(`*/api/v1/staff/alerts/${ALERT.id}/closure`, async ({ request }) => {
      notes.push(await request.json());
      closed = true;
      return HttpResponse.json(ALERT);
    }),
  );
  const { user } = renderPortal('/equipe/alertas');
  const close = await screen.findByRole('button', { name: 'Encerrar CE-A-2026-000009' });
  await user.click(close);
  expect(screen.getByText('Preencha este campo.')).toBeVisible();
  expect(notes).toEqual([]);
  await user.type(screen.getByLabelText('O que foi conferido'), ' Computador novo. ');
  await user.click(close);
  expect(await screen.findByText(/Encerrado por ana.admin/)).toBeVisible();
  expect(notes).toEqual([{ note: 'Computador novo.' }]);
  expect(screen.queryByRole('button', { name: /Encerrar/ })).not.toBeInTheDocument();
});
