/// <reference types="node" />
import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse, ws } from 'msw';
import { expect, it } from 'vitest';
import type { RegistrationStatus } from '../api/types';
import { COMPLETE, ID, registrationWith, TERMS } from '../test/registrationFixture';
import { renderPortal } from '../test/renderPortal';
import { server } from '../test/server';

const line = ws.link('ws://portal.test/api/v1/live');
const message = (id: number, kind: string) => JSON.stringify({ id, kind, facts: {}, at: '2026-11-21T12:00:00Z' });

/** A company whose registration is in this state, as the api tells it now. */
const company = (now: { status: RegistrationStatus; notes: number }) => [
  http.get('*/api/v1/registrations/mine', () =>
    HttpResponse.json(registrationWith({ status: now.status, draft: COMPLETE, emailProved: true })),
  ),
  http.get(`*/api/v1/registrations/${ID}/notifications`, () =>
    HttpResponse.json(
      Array.from({ length: now.notes }, (_, index) => ({
        id: `n${index}`,
        kind: 'REGISTRATION_APPROVED',
        title: `Aviso ${index + 1}`,
        text: 'Texto',
        createdAt: '2026-11-21T12:00:00Z',
        readAt: null,
      })),
    ),
  ),
  http.get(`*/api/v1/registrations/${ID}/consents`, () => HttpResponse.json([])),
  http.post('*/api/v1/live/tickets', () => HttpResponse.json({ ticket: 'a-ticket' }, { status: 201 })),
  TERMS,
];

it('moves the page when something moves, without a reload, and says that it does', async () => {
  const now = { status: 'VERIFYING' as RegistrationStatus, notes: 0 };
  const protocols: string[] = [];
  server.use(
    ...company(now),
    line.addEventListener('connection', ({ client, info }) => {
      protocols.push(...[info.protocols ?? []].flat());
      client.send(message(4, 'HEARTBEAT'));
    }),
  );
  renderPortal('/cadastro/acompanhar');
  await waitFor(() => expect(screen.getByText('Atualizações ao vivo ligadas.')).toBeInTheDocument());
  expect(protocols).toEqual(['connectenergy.live.v1', 'a-ticket']);
  now.status = 'APPROVED';
  now.notes = 1;
  line.broadcast(message(5, 'STATE_CHANGED'));
  line.broadcast(message(6, 'NOTIFICATION'));
  expect(await screen.findByText('Cadastro aprovado', {}, { timeout: 1_900 })).toBeVisible();
  expect(await screen.findByText('Aviso 1')).toBeVisible();
  expect(screen.getByText(/Há um aviso novo/)).toBeInTheDocument();
});

it('asks for no ticket while there is only a draft', async () => {
  let tickets = 0;
  server.use(
    ...company({ status: 'DRAFT', notes: 0 }),
    http.post('*/api/v1/live/tickets', () => {
      tickets += 1;
      return HttpResponse.json({ ticket: 'a-ticket' }, { status: 201 });
    }),
  );
  renderPortal('/cadastro/acompanhar');
  expect(await screen.findByRole('heading', { level: 2, name: 'Avisos' })).toBeVisible();
  expect(tickets).toBe(0);
});
