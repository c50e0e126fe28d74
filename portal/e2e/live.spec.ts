import { type Page } from '@playwright/test';
import {
  acceptAndSend,
  attach,
  confirmEmail,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  expectStatus,
  fillUntilDocuments,
  staffDecides,
  test,
} from './portal';
import { clockAhead, freshCompany, registerPublicly } from './world';

const SHOTS = 'target/e2e-shots';
const live = (page: Page) => expect(page.locator('[role=status][data-live=live]')).toBeAttached();

/** A PME whose name differs from the registry, so that a person has to decide; answers its registration. */
const underReview = async (page: Page): Promise<string> => {
  const company = freshCompany();
  await registerPublicly(company, { razao_social: `PANIFICADORA ${company.cnpj.slice(0, 6)} LTDA` });
  await page.goto('/cadastro?tipo=PME');
  await fillUntilDocuments(page, company);
  await attach(page, 'Cartão CNPJ', 'cartao-cnpj.pdf');
  const id = await acceptAndSend(page);
  await confirmEmail(page, company);
  await expectStatus(page, 'Em análise pela nossa equipe');
  return id;
};

/** The moment at which a heading stands on the page, by the page's own clock. */
const momentOf = (page: Page, title: string): Promise<number> =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((seen) => {
        const look = () =>
          [...document.querySelectorAll('h2')].some(({ textContent }) => textContent === wanted)
            ? seen(Date.now())
            : setTimeout(look, 10);
        look();
      }),
    title,
  );

test('a second browser sees within two seconds what staff decided, without a reload', async ({
  page,
  browser,
  baseURL,
}) => {
  const id = await underReview(page);
  const elsewhere = await browser.newContext({ baseURL, storageState: await page.context().storageState() });
  const second = await elsewhere.newPage();
  await second.goto('/cadastro/acompanhar');
  await expectStatus(second, 'Em análise pela nossa equipe');
  await live(page);
  await live(second);
  const seen = Promise.all([page, second].map((one) => momentOf(one, 'Cadastro aprovado')));

  await staffDecides(id, 'APPROVE');

  const moments = await seen;
  const { events } = (await (await page.request.get('/api/v1/live/events?after=0')).json()) as {
    events: { kind: string; at: string; facts: { state?: string } }[];
  };
  const approved = events.find(({ kind, facts }) => kind === 'STATE_CHANGED' && facts.state === 'APPROVED');
  expect(approved).toBeDefined();
  const ahead = await clockAhead();
  for (const moment of moments) {
    const delay = moment + ahead - Date.parse(approved?.at ?? '');
    expect(delay).toBeGreaterThan(0);
    expect(delay).toBeLessThan(2_000);
  }
  await elsewhere.close();
});

test('a page that lost its network catches up with what it missed', async ({ page, context }) => {
  const id = await underReview(page);
  await live(page);
  await context.setOffline(true);
  await staffDecides(id, 'APPROVE');
  await expect
    .poll(
      async () => {
        const answer = (await (await page.request.get('/api/v1/registrations/mine')).json()) as { status: string };
        return answer.status;
      },
      { timeout: 60_000 },
    )
    .toBe('APPROVED');
  await context.setOffline(false);
  await expectStatus(page, 'Cadastro aprovado');
});

test('the process is told in steps and as a picture, and both move on by themselves', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 1440, height: 900 });
  const id = await underReview(page);
  await page.getByRole('link', { name: 'Verificação de cadastro' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Verificação de cadastro' })).toBeVisible();
  const current = page.locator('li[aria-current=step]');
  await expect(current).toContainText('Avaliar cadastro');
  await expect(current).toContainText('Com a nossa equipe');
  const picture = page.locator('.ce-picture__canvas[data-ready=true]');
  await expect(picture).toBeVisible();
  await expect(page.getByRole('img', { name: /Figura do processo Verificação de cadastro/ })).toBeVisible();
  await expect(picture.locator('.ce-active[data-element-id=userTask_reviewRegistration]')).toHaveCount(1);
  await expect(picture.getByText('Agora')).toBeVisible();
  await expect(picture.locator('.bjs-powered-by')).toBeVisible();
  await live(page);

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [320, 390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
      await page.screenshot({ path: `${SHOTS}/process-${width}-${colorScheme}.png`, fullPage: true });
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  const whole = page.getByRole('button', { name: 'Ver tudo' });
  await whole.focus();
  await page.keyboard.press('Enter');
  await page.screenshot({ path: `${SHOTS}/process-whole-1440.png` });
  await page.getByLabel('Idioma').selectOption('en');
  await expect(current).toContainText('Review registration');
  await expect(picture.locator('[data-element-id=userTask_reviewRegistration]').first()).toContainText('Review');
  await page.getByLabel('Language').selectOption('pt-BR');

  await staffDecides(id, 'APPROVE');
  await expect(page.getByRole('heading', { level: 2, name: 'Concluído' })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('listitem').filter({ hasText: 'Cadastro aprovado' })).toBeVisible();
  await expect(picture.locator('.ce-done[data-element-id=endEvent_approved]')).toHaveCount(1);
  await expect(current).toHaveCount(0);
  await page.screenshot({ path: `${SHOTS}/process-over-1440.png`, fullPage: true });
  await page.getByRole('link', { name: 'Voltar ao acompanhamento' }).click();
  await page.screenshot({ path: `${SHOTS}/progress-1440.png`, fullPage: true });
});
