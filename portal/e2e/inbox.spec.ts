import type { Page } from '@playwright/test';
import { createAccount, signUpForReview } from './account';
import { expect, expectAccessible, expectNoSidewaysScroll, staffDecides, test } from './portal';
import { clockAhead, freshCompany } from './world';

const SHOTS = 'target/e2e-shots';
const PDF = { mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n') };
const live = (page: Page) => expect(page.locator('[role=status][data-live=live]')).toBeAttached();
const taskLink = (page: Page) => page.getByRole('main').getByRole('link', { name: 'Completar o cadastro' });

/** The moment, by the page's own clock, at which a link to this task stands there or stands there no more. */
const momentOf = (page: Page, href: string | null, there: boolean): Promise<number> =>
  page.evaluate(
    ([wanted, shown]) =>
      new Promise<number>((seen) => {
        const look = () => {
          const links = [...document.querySelectorAll('main a[href^="/tarefas/"]')].map((one) =>
            one.getAttribute('href'),
          );
          const stands = wanted === null ? links.length > 0 : links.includes(wanted);
          if (stands === shown) seen(Date.now());
          else setTimeout(look, 10);
        };
        look();
      }),
    [href, there] as const,
  );

type Event = { kind: string; at: string; facts: { taskId?: string; elementId?: string } };
/** When the product says that it happened, in the time of the browser. */
const told = async (page: Page, kind: string, taskId: string): Promise<number> => {
  const answer = await page.request.get('/api/v1/live/events?after=0');
  const { events } = (await answer.json()) as { events: Event[] };
  const found = events.find((event) => event.kind === kind && event.facts.taskId === taskId);
  expect(found, `${kind} of ${taskId}`).toBeDefined();
  return Date.parse(found?.at ?? '') - (await clockAhead());
};

const shoot = async (page: Page, name: string): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
      await page.screenshot({ path: `${SHOTS}/${name}-${width}-${colorScheme}.png`, fullPage: true });
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
};

test('a task is begun on one device, goes on and is sent on another, and every screen follows within two seconds', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  const company = freshCompany();
  const registered = `PANIFICADORA ${company.cnpj.slice(0, 6)} LTDA`;
  const id = await signUpForReview(page, company, registered);
  await createAccount(page, company);
  await live(page);
  await expect(page.getByRole('region', { name: 'Seus processos ao vivo' })).toContainText('Avaliar cadastro', {
    timeout: 60_000,
  });
  const appears = momentOf(page, null, true);
  await staffDecides(id, 'NEED_INFO', ['LEGAL_NAME_MISMATCH']);
  const appeared = await appears;
  const href = (await taskLink(page).getAttribute('href')) ?? '';
  const taskId = href.replace('/tarefas/', '');
  expect(appeared - (await told(page, 'TASK_OPENED', taskId))).toBeLessThan(2_000);
  await expect(page.getByRole('region', { name: 'Seus processos ao vivo' })).toContainText('Complementar cadastro');
  await shoot(page, 'home');

  await taskLink(page).click();
  const city = page.getByLabel('Município');
  await city.fill('Campinas');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Guardado.')).toBeVisible();

  const elsewhere = await browser.newContext({ baseURL, storageState: await page.context().storageState() });
  const second = await elsewhere.newPage();
  await second.goto(href);
  await expect(second.getByText('Trouxemos de volta o que você já tinha digitado.')).toBeVisible();
  await expect(second.getByLabel('Município')).toHaveValue('Campinas');
  await second
    .locator('input[type=file][aria-label="Anexos da resposta"]')
    .setInputFiles({ name: 'prova.pdf', ...PDF });
  await expect(second.getByRole('button', { name: 'Remover prova.pdf' })).toBeVisible();
  await shoot(second, 'task');
  const third = await elsewhere.newPage();
  await third.goto('/tarefas');
  await expect(taskLink(third)).toBeVisible();
  await live(third);
  await live(page);

  const leaves = momentOf(third, href, false);
  await second.getByLabel('Razão social').fill(registered.replace('LTDA', 'EPP'));
  await second.keyboard.press('Tab');
  await second.getByRole('button', { name: 'Enviar resposta' }).click();
  await expect(second.getByText('Resposta recebida.')).toBeVisible();
  expect((await leaves) - (await told(page, 'TASK_CLOSED', taskId))).toBeLessThan(2_000);
  await expect(page.getByText('Este pedido já foi respondido.')).toBeVisible();
  await expect(city).toHaveCount(0);
  const again = await page.request.get(`/api/v1/tasks/${taskId}`);
  expect(again.status()).toBe(409);
  await shoot(third, 'tasks-empty');

  const successor = momentOf(third, null, true);
  await staffDecides(id, 'NEED_INFO', ['LEGAL_NAME_MISMATCH']);
  const seen = await successor;
  const next = ((await taskLink(third).getAttribute('href')) ?? '').replace('/tarefas/', '');
  expect(next).not.toBe(taskId);
  expect(seen - (await told(page, 'TASK_OPENED', next))).toBeLessThan(2_000);
  await shoot(third, 'tasks');
  await elsewhere.close();
});

test('a task is answered by keyboard alone, in any of the three languages', async ({ page }) => {
  test.slow();
  const company = freshCompany();
  const registered = `PANIFICADORA ${company.cnpj.slice(0, 6)} LTDA`;
  const id = await signUpForReview(page, company, registered);
  await createAccount(page, company);
  await staffDecides(id, 'NEED_INFO', ['LEGAL_NAME_MISMATCH']);
  await expect(taskLink(page)).toBeVisible({ timeout: 60_000 });
  await taskLink(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Razão social')).toBeVisible();

  await page.getByLabel('Idioma').selectOption('es');
  await expect(page.getByLabel('Municipio')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Idioma').selectOption('en');
  const name = page.getByLabel('Legal name');
  await name.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(registered);
  const cpf = page.getByLabel('CPF of the legal representative');
  await cpf.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('52998224726');
  await page.keyboard.press('Tab');
  const send = page.getByRole('button', { name: 'Send answer' });
  await send.focus();
  await page.keyboard.press('Enter');
  await expect(cpf).toBeFocused();
  await expect(cpf).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(company.cpf);
  await page.keyboard.press('Tab');
  await send.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tarefas/);
});
