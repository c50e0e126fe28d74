import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';

/** Answers in place of the api; each test says what it answers. Nothing is live and nothing runs unless a test says so. */
export const server = setupServer(
  http.post('*/api/v1/live/tickets', () => HttpResponse.json({}, { status: 503 })),
  http.get('*/api/v1/live/events', () => HttpResponse.json({ lastEventId: 0, events: [] })),
  http.get('*/api/v1/processes', () => HttpResponse.json([])),
  http.get('*/api/v1/session/provider', () => HttpResponse.json({ name: null })),
  http.get('*/api/v1/account/provider-links', () => HttpResponse.json([])),
);
