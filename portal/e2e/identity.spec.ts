import { createAccess, PASSWORD, typeCode } from './account';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './portal';

test('a company gets its account, signs in with two factors and sees where it is signed in', async ({ page }) => {
  test.slow();
  const company = await createAccess(page);
  await expect(page.getByRole('img', { name: /chave para o aplicativo/ })).toBeVisible();
  await expectAccessible(page);
  const secret = (await page.locator('.ce-enrol__secret code').innerText()).replace(/\s/g, '');
  const used = await typeCode(page, secret, 0);
  await expect(page.getByRole('list', { name: 'Guarde os códigos de recuperação' }).getByRole('listitem')).toHaveCount(
    10,
  );
  await page.getByText('Guardei os códigos em lugar seguro').click();
  await page.getByRole('button', { name: 'Continuar' }).click();

  await expect(page.getByRole('heading', { level: 1, name: `Olá, ${company.person}` })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Suas empresas' })).toContainText(company.legalName);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await page.getByLabel('Idioma').selectOption('es');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Hola, ${company.person}`);
  await page.getByLabel('Idioma').selectOption('pt-BR');
  await page.getByRole('button', { name: 'Sair' }).click();
  await expect(page.getByRole('link', { name: 'Entrar', exact: true })).toBeVisible();

  await page.goto('/seguranca');
  await page.getByLabel('E-mail').fill(company.email);
  await page.getByLabel('Senha', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await typeCode(page, secret, used);
  await expect(page.getByRole('heading', { level: 1, name: 'Segurança' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Sessões abertas' })).toContainText('esta sessão');
  await expectAccessible(page);
});

test('a passkey of this device is enrolled, signs in alone and cannot be removed while it is the only factor', async ({
  page,
}) => {
  test.slow();
  const devices = await page.context().newCDPSession(page);
  await devices.send('WebAuthn.enable');
  const options = {
    protocol: 'ctap2',
    transport: 'internal',
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
    automaticPresenceSimulation: true,
  } as const;
  const { authenticatorId } = await devices.send('WebAuthn.addVirtualAuthenticator', { options });
  const company = await createAccess(page);

  await page.getByRole('button', { name: 'Criar chave de acesso' }).click();
  await page.getByText('Guardei os códigos em lugar seguro').click();
  await page.getByRole('button', { name: 'Continuar' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Olá, ${company.person}` })).toBeVisible();
  const { credentials } = await devices.send('WebAuthn.getCredentials', { authenticatorId });
  expect(credentials).toHaveLength(1);
  await page.getByRole('button', { name: 'Sair' }).click();
  await expect(page.getByRole('link', { name: 'Entrar', exact: true })).toBeVisible();

  await page.goto('/seguranca');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Entrar com chave de acesso' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Segurança' })).toBeVisible();
  const passkeys = page.getByRole('region', { name: 'Chaves de acesso' });
  await passkeys.getByRole('button', { name: /^Remover/ }).click();
  await expect(passkeys).toContainText('único segundo fator');
  await expectAccessible(page);

  await devices.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
  await page.getByRole('button', { name: 'Sair' }).click();
  await page.goto('/entrar');
  await page.getByRole('button', { name: 'Entrar com chave de acesso' }).click();
  await expect(page.getByRole('alert')).toContainText('A chave de acesso não foi usada');
});
