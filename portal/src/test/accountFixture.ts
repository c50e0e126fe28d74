import { http, HttpResponse } from 'msw';
import type { Account } from '../api/identity';
import { ID, problem } from './registrationFixture';

export const OTHER_ID = '0199aaaa-bbbb-7ccc-8ddd-000000000002';

export const accountWith = (part: Partial<Account> = {}): Account => ({
  id: '0199cccc-dddd-7eee-8fff-000000000001',
  email: 'maria@paodemel.com.br',
  displayName: 'Maria Clara',
  companies: [
    {
      registrationId: ID,
      legalName: 'Padaria Pão de Mel Ltda',
      kind: 'PME',
      state: 'NEED_INFO',
      owner: true,
      roles: ['PME_USER', 'PME_SIGNATORY'],
    },
  ],
  company: ID,
  factors: { totp: true, passkeys: 0, recoveryCodesLeft: 10 },
  locale: 'pt-BR',
  steppedUpUntil: null,
  ...part,
});

/** A browser in which somebody is signed in: the hint, the account and quiet lists around the pages. */
export const signedIn = (account: Account = accountWith()) => {
  document.cookie = `ce_in=${Date.now()}; path=/`;
  return [
    http.get('*/api/v1/account', () => HttpResponse.json(account)),
    http.get('*/api/v1/registrations/:id/notifications', () => HttpResponse.json([])),
    http.get('*/api/v1/registrations/:id/tasks', () => HttpResponse.json([])),
    http.get('*/api/v1/processes', () => HttpResponse.json([])),
    http.get('*/api/v1/company/clients', () => HttpResponse.json([])),
  ];
};

export const NOBODY = [
  http.get('*/api/v1/account', () => problem(401, 'SIGN_IN_REQUIRED')),
  http.post('*/api/v1/session/refresh', () => problem(401, 'SESSION_ENDED')),
];

export const CODES = Array.from({ length: 10 }, (_, at) => `codig-${String(at).padStart(5, '0')}`);
