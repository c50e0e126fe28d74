import { expect, expectAccessible, expectNoSidewaysScroll, fillCompany, test } from './portal';
import { freshCompany } from './world';

const ADDRESSES = [
  '/',
  '/cadastro',
  '/cadastro?tipo=PME',
  '/cadastro/acompanhar',
  '/confirmar-email',
  '/entrar',
  '/entrar/codigo',
  '/redefinir-senha',
  '/redefinir-senha/abc',
  '/criar-acesso',
  '/equipe/entrar',
  '/nada',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every page is accessible and fits a phone and a wall, ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    for (const address of ADDRESSES) {
      for (const width of [320, 1280, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectNoSidewaysScroll(page);
        if (width !== 1920) await expectAccessible(page);
      }
    }
  });
}

test('the first steps fit a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/cadastro?tipo=SUPPLIER');
  await expect(page.getByText('Etapa 1 de 8: Empresa')).toBeVisible();
  const saved = page.locator('.ce-save');
  const roomBefore = (await saved.boundingBox())?.height;
  await page.getByRole('button', { name: 'Continuar' }).click();
  await expect(page.getByRole('alert', { name: /a corrigir/ })).toBeFocused();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await fillCompany(page, freshCompany());
  await expect(page.getByText('Etapa 2 de 8: Endereço')).toBeVisible();
  await expect(saved).toHaveText(/^Tudo salvo/);
  expect((await saved.boundingBox())?.height).toBe(roomBefore);
  await expectNoSidewaysScroll(page);
});

test('the keyboard alone goes from the landing page to the address step', async ({ page }) => {
  const company = freshCompany();
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Ir para o conteúdo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: /Sou PME/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Sobre a empresa' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type(company.cnpj);
  await page.keyboard.press('Tab');
  await page.keyboard.type(company.legalName);
  await page.keyboard.press('Tab');
  await page.keyboard.type(company.cnae);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Onde a empresa fica' })).toBeFocused();
});

test('the language is chosen once and kept, and the page says which it is', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'pt-BR');
  await page.getByLabel('Idioma').selectOption('es');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Energía');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Energía');
  await page.getByLabel('Idioma').selectOption('en');
  await expect(page).toHaveTitle(/Energy negotiated/);
});
