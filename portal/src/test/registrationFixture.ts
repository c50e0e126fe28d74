import { http, HttpResponse } from 'msw';
import type { Registration, RegistrationDraft } from '../api/types';

export const ID = '0199aaaa-bbbb-7ccc-8ddd-000000000001';
const EMPTY = Object.fromEntries(
  'cnpj legalName cnae cep street city uf representativeName representativeCpf email phone aneelAct cceeAgentCode agentClass licenceExpiresOn'
    .split(' ')
    .map((name) => [name, null]),
) as RegistrationDraft;

export const COMPLETE: RegistrationDraft = {
  ...EMPTY,
  cnpj: '12ABC34501DE35',
  legalName: 'Padaria Pão de Mel Ltda',
  cnae: '4721102',
  cep: '01304001',
  city: 'São Paulo',
  uf: 'SP',
  representativeName: 'Maria Clara Souza',
  representativeCpf: '52998224725',
  email: 'maria@paodemel.com.br',
  phone: '+5511912345678',
};

export const registrationWith = (part: Partial<Registration>): Registration => ({
  id: ID,
  protocol: 'CE-R-2026-000042',
  kind: 'PME',
  status: 'DRAFT',
  version: 1,
  draft: EMPTY,
  documents: [],
  issues: [],
  emailProved: false,
  submittedAt: null,
  dueAt: null,
  nextActor: 'COMPANY',
  reasons: [],
  ...part,
});

export const problem = (
  status: number,
  code: string,
  errors: { field: string; code: string; message: string }[] = [],
) =>
  HttpResponse.json(
    { type: `/problems/${code}`, title: 'título', status, code, errors },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );

export const TERMS = http.get('*/api/v1/terms', () =>
  HttpResponse.json({
    version: '2026-11',
    text: 'Primeiro parágrafo.\n\nSegundo parágrafo.',
    purposes: [
      { purpose: 'MARKETING_EMAIL', text: 'Quero novidades por e-mail.' },
      { purpose: 'OFFER_ALERTS', text: 'Quero alertas de ofertas.' },
    ],
  }),
);
