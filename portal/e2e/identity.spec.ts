import { createHmac } from 'node:crypto';
import type { Page } from '@playwright/test';
import {
  acceptAndSend,
  attach,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  fillUntilDocuments,
  test,
} from './portal';
import { clockAhead, confirmationPath, freshCompany, registerPublicly, type Company } from './world';

const STEP_MILLIS = 30_000;
const PASSWORD = 'lampada girassol varanda 27 trilhos';

const base32 = (text: string): Buffer => {
  const bits = [...text.replace(/[\s=]/g, '')]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
};

/** The time step of an authenticator whose clock is right, which is the product's. */
const stepNow = async () => Math.floor((Date.now() + (await clockAhead())) / STEP_MILLIS);

const codeOf = (secret: string, step: number): string => {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac('sha1', base32(secret)).update(counter).digest();
  const at = (digest[19] ?? 0) & 15;
  return String((digest.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
};

/** Types a code of a step that was not used yet: each is good once. */
const typeCode = async (page: Page, secret: string, used: number): Promise<number> => {
  await expect.poll(stepNow, { timeout: 40_000 }).toBeGreaterThan(used);
  const step = await stepNow();
  await page.getByLabel('Código do aplicativo').fill(codeOf(secret, step));
  await page.keyboard.press('Enter');
  return step;
};

/** Registers a company, proves its address and makes its account; the second factor comes next. */
const createAccess = async (page: Page): Promise<Company> => {
  const company = freshCompany();
  await registerPublicly(company);
  await page.goto('/cadastro?tipo=PME');
  await fillUntilDocuments(page, company);
  await attach(page, 'Cartão CNPJ', 'cartao.pdf');
  await attach(page, 'Documento do representante', 'rg.pdf');
  await acceptAndSend(page);
  await expect.poll(() => confirmationPath(company.email), { timeout: 60_000 }).toBeTruthy();
  await page.goto((await confirmationPath(company.email)) ?? '');

  await page.getByRole('link', { name: 'Criar meu acesso' }).click();
  await expect(page.getByLabel('E-mail')).toHaveValue(company.email);
  await page.getByLabel('Seu nome').fill(company.person);
  await page.getByLabel('Senha', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Criar conta' }).click();
  return company;
};

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
