import { expect, type Page } from '@playwright/test';
import { typeCode } from './account';
import { WORLD } from './world';

/** Signs a member of staff in from the page that asks for the password; somebody else may just have used the same code. */
export const enterAsStaff = async (page: Page): Promise<void> => {
  await page.getByLabel('Usuário').fill(WORLD.staff.username);
  await page.getByLabel('Senha').fill(WORLD.staff.password);
  await page.getByRole('button', { name: 'Entrar' }).click();
  const code = page.getByLabel('Código do aplicativo');
  await expect(code).toBeVisible();
  let used = 0;
  await expect(async () => {
    if (await code.isVisible()) used = await typeCode(page, WORLD.staff.authenticator, used);
    await expect(code).toBeHidden({ timeout: 3_000 });
  }).toPass({ timeout: 100_000 });
};
