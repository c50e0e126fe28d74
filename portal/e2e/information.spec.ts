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
import { freshCompany, registerPublicly } from './world';

test('a PME is asked for more, answers the form with the corrected name and is approved', async ({ page }) => {
  const company = freshCompany();
  const registered = `PANIFICADORA ${company.cnpj.slice(0, 6)} LTDA`;
  await registerPublicly(company, { razao_social: registered });
  await page.goto('/cadastro?tipo=PME');
  await fillUntilDocuments(page, company);
  await attach(page, 'Cartão CNPJ', 'cartao-cnpj.pdf');
  const id = await acceptAndSend(page);
  await confirmEmail(page, company);
  await expectStatus(page, 'Em análise pela nossa equipe');
  await staffDecides(id, 'NEED_INFO', ['LEGAL_NAME_MISMATCH']);
  await expectStatus(page, 'Precisamos de um complemento');
  await expect(page.getByText('Com você', { exact: true })).toBeVisible();

  const name = page.getByLabel('Razão social');
  await expect(name).toHaveValue(company.legalName);
  await expectAccessible(page);
  const cpf = page.getByLabel('CPF do representante legal');
  await cpf.fill('52998224726');
  await name.fill(registered);
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Enviar complemento' }).click();
  await expect(page.getByText('O CPF não é válido. Confira o número.')).toBeVisible();
  await expect(cpf).toBeFocused();
  await expect(name).toHaveValue(registered);
  await cpf.fill(company.cpf);
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Enviar complemento' }).click();
  await expectStatus(page, 'Cadastro aprovado');
});
