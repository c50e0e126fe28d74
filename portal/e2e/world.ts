import { checkCnpj } from '../src/lib/checks';

const required = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`Set ${name}: the browser tests run against a world that is already up.`);
  return value.replace(/\/$/, '');
};

/** Where the parts of the running world are; `./connect status` prints the same addresses. */
export const WORLD = {
  get inbox() {
    return required('INBOX_URL');
  },
  get registry() {
    return required('REGISTRY_URL');
  },
  get tasklist() {
    return required('TASKLIST_URL');
  },
  staff: {
    username: process.env.STAFF_USERNAME ?? 'ana.admin',
    password: process.env.STAFF_PASSWORD ?? 'ana.admin-local-2026',
    authenticator: process.env.STAFF_AUTHENTICATOR ?? 'MFXGCLTBMRWWS3RNNRXWGYLMFUZDAMRW',
  },
};

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const random = (count: number, from: string) =>
  Array.from({ length: count }, () => from.charAt(Math.floor(Math.random() * from.length))).join('');

/** A CNPJ that no other test uses; its check digits are found by trying, so that they owe nothing to our own maths. */
const freshCnpj = (): string => {
  const base = random(12, LETTERS);
  for (let digits = 0; digits < 100; digits += 1) {
    const candidate = `${base}${String(digits).padStart(2, '0')}`;
    if (!checkCnpj(candidate)) return candidate;
  }
  throw new Error(`no check digits fit ${base}`);
};

export type Company = {
  cnpj: string;
  legalName: string;
  cnae: string;
  cep: string;
  city: string;
  uf: string;
  person: string;
  cpf: string;
  email: string;
  phone: string;
};

export const freshCompany = (): Company => {
  const cnpj = freshCnpj();
  return {
    cnpj,
    legalName: `Padaria ${cnpj.slice(0, 6)} Ltda`,
    cnae: '4721102',
    cep: '01304001',
    city: 'São Paulo',
    uf: 'SP',
    person: 'Maria Clara Souza',
    cpf: '52998224725',
    email: `e2e-${cnpj.toLowerCase()}@exemplo.com.br`,
    phone: '11912345678',
  };
};

const asked = async (url: string, init?: RequestInit): Promise<Response> => {
  const answer = await fetch(url, init);
  if (!answer.ok) throw new Error(`${init?.method ?? 'GET'} ${url}: ${answer.status} ${await answer.text()}`);
  return answer;
};

/** How far the product's clock is ahead of this machine's: a world that was sent into the future stays there. */
export const clockAhead = async (): Promise<number> => {
  const url = process.env.CLOCK_URL;
  if (!url) return 0;
  return ((await (await asked(url)).json()) as { offsetMilli: number }).offsetMilli;
};

/** Puts the company into the simulated public registry; `differences` is what the registry says otherwise. */
export const registerPublicly = async (company: Company, differences: Record<string, unknown> = {}): Promise<void> => {
  const entry = {
    cnpj: company.cnpj,
    razao_social: company.legalName.toUpperCase(),
    situacao_cadastral: 2,
    descricao_situacao_cadastral: 'ATIVA',
    data_situacao_cadastral: '2018-03-15',
    cnae_fiscal: Number(company.cnae),
    cnae_fiscal_descricao: 'Padaria e confeitaria com predominância de revenda',
    cnaes_secundarios: [],
    uf: company.uf,
    municipio: company.city.toUpperCase(),
    cep: company.cep,
    logradouro: 'RUA AUGUSTA',
    numero: '1508',
    qsa: [
      {
        nome_socio: company.person.toUpperCase(),
        cnpj_cpf_do_socio: `***${company.cpf.slice(3, 9)}**`,
        codigo_qualificacao_socio: 49,
        qualificacao_socio: 'Sócio-Administrador',
      },
    ],
    porte: 'PEQUENO PORTE',
    natureza_juridica: 'Sociedade Empresária Limitada',
    ...differences,
  };
  const body = JSON.stringify(entry);
  const headers = { 'content-type': 'application/json' };
  await asked(`${WORLD.registry}/_control/companies/${company.cnpj}`, { method: 'PUT', headers, body });
};

type CaughtMail = { subject: string; text: string };

export const mailsTo = async (address: string): Promise<CaughtMail[]> =>
  (await (await asked(`${WORLD.inbox}/api/messages?to=${encodeURIComponent(address)}`)).json()) as CaughtMail[];

/** The path of the confirmation link of the newest mail that carries one. */
export const confirmationPath = async (address: string): Promise<string | undefined> => {
  for (const mail of (await mailsTo(address)).reverse()) {
    const link = /\/confirmar-email\?token=[\w-]+/.exec(mail.text);
    if (link) return link[0];
  }
  return undefined;
};

/** A member of staff at work in Tasklist's own interface for programs, which hands out a new token with each answer. */
export const tasklist = async () => {
  const { username, password } = WORLD.staff;
  const cookies = new Map<string, string>();
  let token = '';
  const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
    const headers = { cookie, 'content-type': 'application/json', 'X-CSRF-TOKEN': token };
    const init = { method, headers, body: body === undefined ? undefined : JSON.stringify(body) };
    const answer = await asked(`${WORLD.tasklist}${path}`, init);
    for (const one of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = one.split(';')[0]?.split('=') ?? [];
      cookies.set(name, value);
    }
    token = answer.headers.get('X-CSRF-TOKEN') ?? token;
    const text = await answer.text();
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  };
  await call('POST', `/api/login?username=${encodeURIComponent(username)}&password=${encodeURIComponent(password)}`);
  await call('GET', '/v1/internal/users/current');
  return {
    open: async (registrationId: string, element: string): Promise<string[]> => {
      const taskVariables = [{ name: 'registrationId', value: JSON.stringify(registrationId), operator: 'eq' }];
      const filter = { state: 'CREATED', taskDefinitionId: element, taskVariables };
      return ((await call('POST', '/v1/tasks/search', filter)) as { id: string }[]).map(({ id }) => id);
    },
    decide: async (task: string, decision: string, reasons: string[]): Promise<void> => {
      await call('PATCH', `/v1/tasks/${task}/assign`, {});
      const variables = [
        { name: 'reviewDecision', value: JSON.stringify(decision) },
        { name: 'reviewReasons', value: JSON.stringify(reasons) },
      ];
      await call('PATCH', `/v1/tasks/${task}/complete`, { variables });
    },
  };
};
