import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { confirmationPath, tasklist, type Company } from './world';

/** Every test fails on what a user would never report: a broken policy, a script error, a missing file. */
export const test = base.extend<{ watched: void }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const troubles: string[] = [];
      page.on('pageerror', (error) => troubles.push(`script error: ${error.message}`));
      page.on('console', (message) => {
        const expected =
          /Failed to load resource: (the server responded with a status of 4\d\d|net::ERR_INTERNET_DISCONNECTED)/;
        if (message.type() === 'error' && !expected.test(message.text())) troubles.push(`console: ${message.text()}`);
      });
      page.on('response', (response) => {
        const api = new URL(response.url()).pathname.startsWith('/api/');
        if (response.status() >= 500 || (response.status() >= 400 && !api)) {
          troubles.push(`${response.status()} ${response.url()}`);
        }
      });
      page.on('request', (request) => {
        if (baseURL && new URL(request.url()).origin !== new URL(baseURL).origin) {
          troubles.push(`another host: ${request.url()}`);
        }
      });
      await use();
      expect(troubles).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };

/** No serious or critical finding of axe, once nothing moves any more. */
export const expectAccessible = async (page: Page): Promise<void> => {
  const moving = () => document.getAnimations().some(({ playState }) => playState === 'running');
  await expect.poll(() => page.evaluate(moving)).toBe(false);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
  expect(serious).toEqual([]);
};

export const expectNoSidewaysScroll = async (page: Page): Promise<void> => {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(excess).toBeLessThanOrEqual(0);
};

const PDF = { mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n') };

const proceed = (page: Page) => page.getByRole('button', { name: 'Continuar' }).click();
const onStep = (page: Page, name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

export const fillCompany = async (page: Page, company: Company): Promise<void> => {
  await onStep(page, 'Sobre a empresa');
  await page.getByLabel('CNPJ', { exact: true }).fill(company.cnpj);
  await page.getByLabel('Razão social').fill(company.legalName);
  await page.getByLabel('CNAE principal').fill(company.cnae);
  await proceed(page);
};

export const fillUntilDocuments = async (page: Page, company: Company): Promise<void> => {
  await fillCompany(page, company);
  await onStep(page, 'Onde a empresa fica');
  await page.getByLabel('CEP').fill(company.cep);
  await page.getByLabel('Logradouro e número').fill('Rua Augusta, 1508');
  await page.getByLabel('Município').fill(company.city);
  await expect(page.getByLabel('UF')).toHaveValue(company.uf);
  await proceed(page);
  await onStep(page, 'Quem representa a empresa');
  await page.getByLabel('Nome completo').fill(company.person);
  await page.getByLabel('CPF').fill(company.cpf);
  await proceed(page);
  await onStep(page, 'Como falamos com você');
  await page.getByLabel('E-mail').fill(company.email);
  await page.getByLabel('Telefone com DDD').fill(company.phone);
  await proceed(page);
};

export const attach = async (page: Page, label: string, name: string): Promise<void> => {
  await page.locator(`input[type=file][aria-label="${label}"]`).setInputFiles({ name, ...PDF });
  await expect(page.getByRole('button', { name: `Remover ${name}` })).toBeVisible();
};

/** From the documents step to the sent registration; answers its id. */
export const acceptAndSend = async (page: Page): Promise<string> => {
  await proceed(page);
  await onStep(page, 'Termos e consentimentos');
  for (const box of await page.getByRole('checkbox').all()) await expect(box).not.toBeChecked();
  await page.getByText(/^Li e aceito os termos/).click();
  await proceed(page);
  await onStep(page, 'Confira e envie');
  const sent = page.waitForResponse((response) => response.url().endsWith('/submission'));
  await page.getByRole('button', { name: 'Enviar cadastro' }).click();
  const registration = (await (await sent).json()) as { id: string };
  await expect(page.getByRole('heading', { name: 'Confirme seu e-mail' })).toBeVisible();
  return registration.id;
};

/** Opens the link of the confirmation mail and goes on to the progress page. */
export const confirmEmail = async (page: Page, company: Company): Promise<void> => {
  await expect.poll(() => confirmationPath(company.email), { timeout: 60_000 }).toBeTruthy();
  await page.goto((await confirmationPath(company.email)) ?? '');
  await expect(page.getByRole('heading', { level: 1, name: 'E-mail confirmado' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Acompanhar cadastro' }).click();
};

/** Lets a member of staff decide the open review of a registration in Tasklist. */
export const staffDecides = async (registrationId: string, decision: string, reasons: string[] = []): Promise<void> => {
  const staff = await tasklist();
  const open = () => staff.open(registrationId, 'userTask_reviewRegistration');
  await expect.poll(async () => (await open()).length, { timeout: 60_000 }).toBe(1);
  const [task = ''] = await open();
  await staff.decide(task, decision, reasons);
};

export const expectStatus = (page: Page, title: string): Promise<void> =>
  expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible({ timeout: 60_000 });
