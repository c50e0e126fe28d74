import { createHmac } from 'node:crypto';
import type { Page } from '@playwright/test';
import { acceptAndSend, attach, expect, fillUntilDocuments } from './portal';
import { clockAhead, confirmationPath, freshCompany, registerPublicly, type Company } from './world';

const STEP_MILLIS = 30_000;
export const PASSWORD = 'lampada girassol varanda 27 trilhos';

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
export const typeCode = async (page: Page, secret: string, used: number): Promise<number> => {
  await expect.poll(stepNow, { timeout: 40_000 }).toBeGreaterThan(used);
  const step = await stepNow();
  await page.getByLabel('Código do aplicativo').fill(codeOf(secret, step));
  await page.keyboard.press('Enter');
  return step;
};

/** Signs a company up whose name the registry writes otherwise, so that a person decides; answers its registration. */
export const signUpForReview = async (page: Page, company: Company, registered: string): Promise<string> => {
  await registerPublicly(company, { razao_social: registered });
  await page.goto('/cadastro?tipo=PME');
  await fillUntilDocuments(page, company);
  await attach(page, 'Cartão CNPJ', 'cartao-cnpj.pdf');
  return acceptAndSend(page);
};

/** Opens the link of the confirmation mail and makes the account; the second factor comes next. */
const proveAndJoin = async (page: Page, company: Company): Promise<void> => {
  await expect.poll(() => confirmationPath(company.email), { timeout: 60_000 }).toBeTruthy();
  await page.goto((await confirmationPath(company.email)) ?? '');

  await page.getByRole('link', { name: 'Criar meu acesso' }).click();
  await expect(page.getByLabel('E-mail')).toHaveValue(company.email);
  await page.getByLabel('Seu nome').fill(company.person);
  await page.getByLabel('Senha', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Criar conta' }).click();
};

/** Registers a company, proves its address and makes its account; the second factor comes next. */
export const createAccess = async (page: Page): Promise<Company> => {
  const company = freshCompany();
  await registerPublicly(company);
  await page.goto('/cadastro?tipo=PME');
  await fillUntilDocuments(page, company);
  await attach(page, 'Cartão CNPJ', 'cartao.pdf');
  await attach(page, 'Documento do representante', 'rg.pdf');
  await acceptAndSend(page);
  await proveAndJoin(page, company);
  return company;
};

/** From the link of the confirmation mail to the home of a signed-in person with two factors. */
export const createAccount = async (page: Page, company: Company): Promise<void> => {
  await proveAndJoin(page, company);
  await typeCode(page, (await page.locator('.ce-enrol__secret code').innerText()).replace(/\s/g, ''), 0);
  await page.getByText('Guardei os códigos em lugar seguro').click();
  await page.getByRole('button', { name: 'Continuar' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Olá, ${company.person}` })).toBeVisible();
};
