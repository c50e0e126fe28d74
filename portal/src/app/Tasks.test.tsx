/// <reference types="node" />
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { readFileSync } from 'node:fs';
import { beforeEach, expect, it, vi } from 'vitest';
import { dropAllDrafts } from '../lib/drafts';
import { signedIn } from '../test/accountFixture';
import { COMPLETE, ID, problem, registrationWith } from '../test/registrationFixture';
import { renderPortal } from '../test/renderPortal';
import { server } from '../test/server';

// jsdom's XMLHttpRequest carries no file; the server's side of the upload is TaskDeskIT.
vi.mock('../api/upload', () => ({
  uploadToTask: () => Promise.resolve({ id: 'd1', kind: 'TASK_ATTACHMENT', fileName: 'prova.pdf', size: 2048 }),
}));

const SCHEMA = JSON.parse(
  readFileSync('../forms/src/main/resources/forms/complete-registration.form', 'utf8'),
) as Record<string, unknown>;
const summary = (taskId: string) => ({ taskId, formId: 'complete-registration', title: 'Complementar', dueAt: null });
let answers: Record<string, unknown>[] = [];
let verdict: () => Response = () => new HttpResponse(null, { status: 202 });
let open: ReturnType<typeof summary>[] = [];
let drafts: Record<string, unknown>[] = [];
let kept: { answers: Record<string, unknown>; savedAt: string } | null = null;
let files: unknown[] = [];

beforeEach(() => {
  answers = [];
  drafts = [];
  kept = null;
  files = [];
  open = [summary('77')];
  verdict = () => new HttpResponse(null, { status: 202 });
  dropAllDrafts();
  server.use(
    ...signedIn(),
    http.get(`*/api/v1/registrations/${ID}`, () =>
      HttpResponse.json(registrationWith({ status: 'NEED_INFO', draft: COMPLETE, reasons: ['CNAE_MISMATCH'] })),
    ),
    http.get('*/api/v1/tasks/77', () =>
      HttpResponse.json({
        taskId: '77',
        formId: 'complete-registration',
        schema: SCHEMA,
        data: { protocol: 'P', companyKind: 'PME', reasons: ['CNAE_MISMATCH'], cnae: '4721102', city: 'São Paulo' },
        dueAt: null,
        reasons: ['CNAE_MISMATCH'],
        processId: '55',
        title: 'Complementar cadastro',
        facts: { round: 1 },
        draft: kept,
        attachments: files,
      }),
    ),
    http.put('*/api/v1/tasks/77/draft', async ({ request }) => {
      const { answers: typed } = (await request.json()) as { answers: Record<string, unknown> };
      drafts.push(typed);
      return HttpResponse.json({ answers: typed, savedAt: '2026-11-21T12:00:00Z' });
    }),
    http.post('*/api/v1/tasks/77/answer', async ({ request }) => {
      answers.push(((await request.json()) as { answers: Record<string, unknown> }).answers);
      return verdict();
    }),
  );
  server.use(http.get(`*/api/v1/registrations/${ID}/tasks`, () => HttpResponse.json(open)));
});

const typeCnae = async (value: string) => {
  const field = await screen.findByLabelText('CNAE principal', {}, { timeout: 10_000 });
  fireEvent.input(field, { target: { value } });
  fireEvent.blur(field);
};

it('takes the answered task from the list at once, although the list still names it, and shows its successor', async () => {
  const { user } = renderPortal('/tarefas/77');
  await typeCnae('4729699');
  await user.click(screen.getByRole('button', { name: 'Enviar resposta' }));
  expect(await screen.findByText('Resposta recebida.')).toBeVisible();
  expect(await screen.findByText('Nada espera por você agora.')).toBeVisible();
  expect(answers).toHaveLength(1);
  expect(answers[0]).toMatchObject({ cnae: '4729699', city: 'São Paulo' });
  open = [summary('78')];
  await waitFor(
    () => expect(screen.getByRole('link', { name: 'Completar o cadastro' })).toHaveAttribute('href', '/tarefas/78'),
    { timeout: 10_000 },
  );
});

it('keeps the task and every answer when the server refuses one, and marks its field', async () => {
  verdict = () => problem(400, 'REGISTRATION_INVALID', [{ field: 'cnae', code: 'CNAE_INVALID', message: 'x' }]);
  const { user, router } = renderPortal('/tarefas/77');
  await typeCnae('4729699');
  await user.click(screen.getByRole('button', { name: 'Enviar resposta' }));
  expect(await screen.findByText('O CNAE não é válido.')).toBeVisible();
  expect(screen.getByLabelText(/CNAE principal/)).toHaveValue('4729699');
  await router.navigate({ to: '/tarefas' });
  expect(await screen.findByRole('link', { name: 'Completar o cadastro' })).toBeVisible();
});

it('brings back what was typed after a visit to another page', async () => {
  const { router } = renderPortal('/tarefas/77');
  await typeCnae('4729699');
  await router.navigate({ to: '/avisos' });
  await router.navigate({ to: '/tarefas/$key', params: { key: '77' } });
  expect(await screen.findByText('Trouxemos de volta o que você já tinha digitado.')).toBeVisible();
  expect(await screen.findByLabelText('CNAE principal', {}, { timeout: 10_000 })).toHaveValue('4729699');
});

it('lets the browser ask before typed answers are lost, and not before', async () => {
  renderPortal('/tarefas/77');
  await screen.findByLabelText('CNAE principal', {}, { timeout: 10_000 });
  const leave = () => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(leave()).toBe(false);
  await typeCnae('4729699');
  await waitFor(() => expect(leave()).toBe(true));
});

it('says so when the task was answered meanwhile', async () => {
  server.use(http.get('*/api/v1/tasks/79', () => problem(409, 'TASK_NOT_OPEN')));
  renderPortal('/tarefas/79');
  expect(await screen.findByText('Este pedido já foi respondido.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Ver as tarefas' })).toHaveAttribute('href', '/tarefas');
});

it('goes to sign in when the session is over and keeps the answers for the same person', async () => {
  const { user, router } = renderPortal('/tarefas/77');
  await typeCnae('4729699');
  verdict = () => problem(401, 'SIGN_IN_REQUIRED');
  server.use(
    http.post('*/api/v1/session/refresh', () => problem(401, 'SESSION_ENDED')),
    http.post('*/api/v1/session', () => HttpResponse.json({ next: 'DONE' })),
  );
  await user.click(screen.getByRole('button', { name: 'Enviar resposta' }));
  expect(await screen.findByText(/Sua sessão terminou/)).toBeVisible();
  expect(router.state.location.search).toMatchObject({ de: '/tarefas/77' });
  await user.type(screen.getByLabelText('E-mail'), 'maria@paodemel.com.br');
  await user.type(screen.getByLabelText('Senha'), 'quatro palavras bem soltas{Enter}');
  expect(await screen.findByText('Trouxemos de volta o que você já tinha digitado.')).toBeVisible();
  expect(await screen.findByLabelText('CNAE principal', {}, { timeout: 10_000 })).toHaveValue('4729699');
});

it('keeps on the server what is typed, the fields of the form only, and says so', async () => {
  renderPortal('/tarefas/77');
  await typeCnae('4729699');
  expect(await screen.findByText('Guardado.')).toBeVisible();
  expect(drafts).toHaveLength(1);
  expect(drafts[0]).toMatchObject({ cnae: '4729699', city: 'São Paulo' });
  expect(drafts[0]).not.toHaveProperty('protocol');
  expect(drafts[0]).not.toHaveProperty('reasons');
});

it('goes on from what was typed on another device', async () => {
  kept = { answers: { cnae: '3511501' }, savedAt: '2026-11-21T12:00:00Z' };
  renderPortal('/tarefas/77');
  expect(await screen.findByText('Trouxemos de volta o que você já tinha digitado.')).toBeVisible();
  expect(screen.getByText(/^Guardado em 21\/11\/2026/)).toBeVisible();
  expect(await screen.findByLabelText('CNAE principal', {}, { timeout: 10_000 })).toHaveValue('3511501');
});

it('attaches a file to the answer and takes it away again', async () => {
  const gone: unknown[] = [];
  server.use(
    http.delete('*/api/v1/tasks/77/documents/:id', ({ params }) => {
      gone.push(params.id);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = renderPortal('/tarefas/77');
  const input = await screen.findByLabelText('Anexos da resposta', { selector: 'input' });
  await user.upload(input, new File(['%PDF-1.4'], 'prova.pdf', { type: 'application/pdf' }));
  await user.click(await screen.findByRole('button', { name: 'Remover prova.pdf' }));
  await waitFor(() => expect(screen.queryByText('prova.pdf')).toBeNull());
  expect(gone).toEqual(['d1']);
});

it('says at once that somebody else answered the open task', async () => {
  const { queries } = renderPortal('/tarefas/77');
  await screen.findByLabelText('CNAE principal', {}, { timeout: 10_000 });
  server.use(http.get('*/api/v1/tasks/77', () => problem(409, 'TASK_NOT_OPEN')));
  await queries.invalidateQueries({ queryKey: ['task'] });
  expect(await screen.findByText('Este pedido já foi respondido.')).toBeVisible();
  expect(screen.queryByLabelText('CNAE principal')).toBeNull();
});
