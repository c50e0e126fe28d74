import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { accountWith, OTHER_ID, signedIn } from '../test/accountFixture';
import { ID, problem } from '../test/registrationFixture';
import { renderPortal } from '../test/renderPortal';
import { server } from '../test/server';

const HOUR = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR + 60_000).toISOString();
const task = (taskId: string, dueAt: string | null) => ({
  taskId,
  formId: 'complete-registration',
  title: 'Complementar cadastro',
  dueAt,
});
const notice = (id: string, title: string, readAt: string | null = null) => ({
  id,
  kind: 'INFORMATION_REQUESTED',
  title,
  text: `Texto de ${title}`,
  createdAt: `2026-11-2${id}T10:00:00Z`,
  readAt,
});
const tasks = (...list: unknown[]) => http.get(`*/api/v1/registrations/${ID}/tasks`, () => HttpResponse.json(list));
const notices = (...list: unknown[]) =>
  http.get(`*/api/v1/registrations/${ID}/notifications`, () => HttpResponse.json(list));

it('shows what waits by urgency, with lateness in words, the companies and the newest notices', async () => {
  server.use(...signedIn());
  server.use(
    tasks(task('12', null), task('11', inHours(30)), task('10', inHours(-3))),
    notices(notice('1', 'Um'), notice('2', 'Dois'), notice('3', 'Três'), notice('4', 'Quatro')),
  );
  renderPortal('/inicio');
  const waiting = await screen.findByRole('region', { name: 'O que espera por você' });
  const [first, second, third] = await within(waiting).findAllByRole('listitem');
  expect(first).toHaveTextContent(/atrasado há 2 horas/);
  expect(within(first as HTMLElement).getByRole('link')).toHaveAttribute('href', '/tarefas/10');
  expect(second).toHaveTextContent(/faltam? \d dias?/);
  expect(third).toHaveTextContent('Sem prazo.');
  expect(screen.getByRole('region', { name: 'Suas empresas' })).toHaveTextContent('Precisamos de um complemento');
  const newest = screen.getByRole('region', { name: 'Avisos recentes' });
  await waitFor(() => expect(within(newest).getAllByRole('heading', { level: 3 })[0]).toHaveTextContent('Quatro'));
  expect(within(newest).queryByText('Um')).toBeNull();
});

it('shows each process at a glance: where it stands, who acts next, until when, the running ones first', async () => {
  const process = (id: string, part: object) => ({
    id,
    processId: 'registration-verification',
    name: 'Verificação de cadastro',
    startedAt: '2026-11-20T12:00:00Z',
    over: false,
    nextActor: 'STAFF',
    dueAt: null,
    now: [],
    ...part,
  });
  server.use(...signedIn());
  server.use(
    http.get('*/api/v1/processes', () =>
      HttpResponse.json([
        process('1', { processId: 'licence-recheck', over: true, nextActor: 'NOBODY', dueAt: inHours(1) }),
        process('2', {
          nextActor: 'COMPANY',
          dueAt: inHours(30),
          now: [{ elementId: 'userTask_completeRegistration', name: 'Complementar cadastro' }],
        }),
        process('3', { processId: 'unheard-of', name: 'Processo novo' }),
      ]),
    ),
  );
  renderPortal('/inicio');
  const live = await screen.findByRole('region', { name: 'Seus processos ao vivo' });
  const cards = await within(live).findAllByRole('heading', { level: 3 });
  expect(cards.map(({ textContent }) => textContent)).toEqual([
    'Verificação de cadastro',
    'Processo novo',
    'Reverificação de licença',
  ]);
  const [first, second, third] = cards.map((heading) => heading.closest('li') as HTMLElement);
  expect(first).toHaveTextContent('Agora: Complementar cadastro');
  expect(first).toHaveTextContent(/Próximo passo\s*Com você/);
  expect(first).toHaveTextContent(/faltam? \d dias?/);
  expect(within(first!).getByRole('link')).toHaveAttribute('href', '/processos/2');
  expect(second).toHaveTextContent('Agora: O sistema está passando ao próximo passo.');
  expect(third).toHaveTextContent('Concluído');
  expect(third).not.toHaveTextContent(/falta/);
});

it('says so when nothing waits and nothing runs', async () => {
  server.use(...signedIn());
  renderPortal('/inicio');
  expect(await screen.findByText('Nada espera por você agora.')).toBeVisible();
  expect(await screen.findByText('Nenhum processo em andamento.')).toBeVisible();
});

it('tells a person without a company how to begin', async () => {
  server.use(...signedIn(accountWith({ companies: [], company: null })));
  renderPortal('/inicio');
  expect(await screen.findByRole('link', { name: 'Cadastrar uma empresa' })).toHaveAttribute('href', '/cadastro');
});

it('changes the company without leaving the page', async () => {
  const other = { registrationId: OTHER_ID, legalName: 'Ventos SA', kind: 'SUPPLIER', state: 'APPROVED' } as const;
  const both = accountWith({ companies: [...accountWith().companies, { ...other, owner: false, roles: [] }] });
  server.use(
    ...signedIn(both),
    http.put('*/api/v1/session/company', () => HttpResponse.json({ ...both, company: OTHER_ID })),
  );
  const { user, router } = renderPortal('/tarefas');
  await user.selectOptions(await screen.findByLabelText('Empresa em uso'), 'Ventos SA');
  expect(await screen.findByText('Ventos SA', { selector: 'p' })).toBeVisible();
  expect(router.state.location.pathname).toBe('/tarefas');
});

it('counts new notices in the navigation and marks one or all as read', async () => {
  const all = [notice('1', 'Um'), notice('2', 'Dois')];
  server.use(...signedIn());
  server.use(
    http.get(`*/api/v1/registrations/${ID}/notifications`, () => HttpResponse.json(all)),
    http.post(`*/api/v1/registrations/${ID}/notifications/:one/read`, ({ params }) => {
      const found = all.find(({ id }) => id === params.one);
      if (found) found.readAt = '2026-11-21T10:00:00Z';
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = renderPortal('/avisos');
  expect(await screen.findByRole('link', { name: /^Avisos\s*\(2 novos\)$/ })).toHaveAttribute('aria-current', 'page');
  await user.click(await screen.findByRole('button', { name: 'Marcar como lido: Um' }));
  expect(await screen.findByRole('button', { name: 'Não lidos (1)' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Marcar todos como lidos' }));
  await user.click(await screen.findByRole('button', { name: 'Não lidos (0)' }));
  expect(screen.getByText('Nenhum aviso novo.')).toBeVisible();
});

it('offers another try when the tasks do not come', async () => {
  let broken = true;
  server.use(...signedIn());
  server.use(
    http.get(`*/api/v1/registrations/${ID}/tasks`, () =>
      broken ? problem(503, 'TEMPORARILY_UNAVAILABLE') : HttpResponse.json([]),
    ),
  );
  const { user } = renderPortal('/tarefas');
  const retry = await screen.findByRole('button', { name: 'Tentar de novo' });
  broken = false;
  await user.click(retry);
  expect(await screen.findByText('Nada espera por você agora.')).toBeVisible();
});
