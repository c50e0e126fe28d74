import {
  acceptAndSend,
  attach,
  confirmEmail,
  expect,
  expectAccessible,
  expectStatus,
  fillUntilDocuments,
  staffDecides,
  test,
} from './portal';
import { enterAsStaff } from './staff';
import { freshCompany, registerPublicly, WORLD } from './world';

test('a supplier signs up, is seen on the audited staff page and is approved by a person', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  const company = freshCompany();
  await registerPublicly(company);
  await page.goto('/cadastro?tipo=SUPPLIER');
  await fillUntilDocuments(page, company);
  await page.getByLabel('Ato da ANEEL').fill('DSP 1.234/2025');
  await page.getByLabel('Código do agente na CCEE').fill('2497');
  await page.getByLabel('Classe do agente').selectOption({ label: 'Comercializador' });
  await page.getByLabel('Validade da licença').fill('2031-12-31');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Continuar' }).click();
  await attach(page, 'Contrato ou estatuto social', 'estatuto.pdf');
  await attach(page, 'Ato da ANEEL', 'despacho.pdf');
  await attach(page, 'Certidão da CCEE', 'certidao.pdf');
  const id = await acceptAndSend(page);
  await confirmEmail(page, company);
  await expectStatus(page, 'Em análise pela nossa equipe');
  await expect(page.getByText('Com a nossa equipe', { exact: true })).toBeVisible();

  const staff = await (await browser.newContext({ baseURL })).newPage();
  await staff.goto(`/equipe/cadastros/${id}`);
  await staff.getByLabel('Usuário').fill(WORLD.staff.username);
  await staff.getByLabel('Senha').fill('errada');
  await staff.getByRole('button', { name: 'Entrar' }).click();
  await expect(staff.getByText('Usuário ou senha não conferem.')).toBeVisible();
  await enterAsStaff(staff);
  await expect(staff.getByRole('heading', { level: 1, name: company.legalName })).toBeVisible();
  await expect(staff.getByText(company.person)).not.toHaveCount(0);
  const opened = staff.waitForEvent('download');
  await staff.getByRole('link', { name: /Abrir despacho/ }).click();
  expect((await opened).suggestedFilename()).toBe('despacho.pdf');
  await staff.getByLabel('Nova anotação').fill('Despacho conferido no sítio da ANEEL.');
  await staff.getByRole('button', { name: 'Anotar' }).click();
  await expect(staff.getByText('Despacho conferido no sítio da ANEEL.')).toBeVisible();
  await expectAccessible(staff);

  await staffDecides(id, 'APPROVE');
  await expectStatus(page, 'Cadastro aprovado');
  await expect(page.getByText(/habilitada como fornecedora/)).toBeVisible();
});
