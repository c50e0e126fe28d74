import {
  acceptAndSend,
  attach,
  confirmEmail,
  expect,
  expectAccessible,
  expectStatus,
  fillUntilDocuments,
  test,
} from './portal';
import { freshCompany, mailsTo, registerPublicly } from './world';

test('a PME with clean data signs up and is approved without a person', async ({ page }) => {
  const company = freshCompany();
  await registerPublicly(company);
  await page.goto('/');
  await expectAccessible(page);
  await page.getByRole('link', { name: /Sou PME/ }).click();
  await fillUntilDocuments(page, company);
  await expect(page.getByText(/Tudo salvo/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Documentos' })).toBeVisible();
  await attach(page, 'Cartão CNPJ', 'cartao-cnpj.pdf');
  await expectAccessible(page);
  await acceptAndSend(page);
  await expectAccessible(page);
  await confirmEmail(page, company);
  await expectStatus(page, 'Cadastro aprovado');
  await expectAccessible(page);
  await expect.poll(async () => (await mailsTo(company.email)).length, { timeout: 30_000 }).toBe(2);
});

test('a reload loses nothing and a second registration of one company is refused at its field', async ({
  page,
  context,
}) => {
  const company = freshCompany();
  await registerPublicly(company);
  await page.goto('/cadastro?tipo=PME');
  await fillUntilDocuments(page, company);
  await attach(page, 'Contrato ou estatuto social', 'contrato.pdf');
  await acceptAndSend(page);
  await context.clearCookies();
  await page.goto('/cadastro?tipo=PME');
  await fillUntilDocuments(page, { ...company, email: `outra-${company.email}` });
  await attach(page, 'Cartão CNPJ', 'cartao-cnpj.pdf');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Remover cartao-cnpj.pdf' })).toBeVisible();
  await page.getByRole('button', { name: 'Continuar' }).click();
  await page.getByText(/^Li e aceito os termos/).click();
  await page.getByRole('button', { name: 'Continuar' }).click();
  await page.getByRole('button', { name: 'Enviar cadastro' }).click();
  const summary = page.getByRole('alert', { name: /a corrigir/ });
  await expect(summary).toBeFocused();
  await expect(summary).toContainText('CNPJ');
});

test('a lost network keeps the answers on the screen and saves them when it is back', async ({ page, context }) => {
  const company = freshCompany();
  await page.goto('/cadastro?tipo=PME');
  await page.getByLabel('CNPJ', { exact: true }).fill(company.cnpj);
  await page.getByLabel('Razão social').fill(company.legalName);
  await page.keyboard.press('Tab');
  await expect(page.getByText(/Tudo salvo/)).toBeVisible();
  await context.setOffline(true);
  await page.getByLabel('CNAE principal').fill(company.cnae);
  await page.keyboard.press('Tab');
  await expect(page.getByText('Sem conexão com o servidor')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText(/Tudo salvo/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('CNAE principal')).toHaveValue('4721-1/02');
});
