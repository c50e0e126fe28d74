import type { CompanyKind, DocumentKind, StoredDocument } from '../../api/types';
import type { FieldName } from './fields';

export type StepId =
  'empresa' | 'endereco' | 'representante' | 'contato' | 'licenca' | 'documentos' | 'termos' | 'revisao';

export const STEP_FIELDS: Partial<Record<StepId, readonly FieldName[]>> = {
  empresa: ['cnpj', 'legalName', 'cnae'],
  endereco: ['cep', 'street', 'city', 'uf'],
  representante: ['representativeName', 'representativeCpf'],
  contato: ['email', 'phone'],
  licenca: ['aneelAct', 'cceeAgentCode', 'agentClass', 'licenceExpiresOn'],
};

export const stepsOf = (kind: CompanyKind): StepId[] => [
  'empresa',
  'endereco',
  'representante',
  'contato',
  ...(kind === 'SUPPLIER' ? (['licenca'] as const) : []),
  'documentos',
  'termos',
  'revisao',
];

/** Where a field or document is asked for, so that a fault can lead there. */
export const stepOfField = (field: string): StepId => {
  const found = (Object.keys(STEP_FIELDS) as StepId[]).find((step) => STEP_FIELDS[step]?.includes(field as FieldName));
  if (found) return found;
  if (field.startsWith('terms') || field.startsWith('consent')) return 'termos';
  return field.startsWith('document') ? 'documentos' : 'revisao';
};

export type DocumentNeed = { kind: DocumentKind; need: 'required' | 'either' | 'optional' };

export const documentsFor = (kind: CompanyKind): DocumentNeed[] =>
  kind === 'PME'
    ? [
        { kind: 'CNPJ_CARD', need: 'either' },
        { kind: 'ARTICLES_OF_ASSOCIATION', need: 'either' },
        { kind: 'POWER_OF_ATTORNEY', need: 'optional' },
        { kind: 'REPRESENTATIVE_ID', need: 'optional' },
      ]
    : [
        { kind: 'ARTICLES_OF_ASSOCIATION', need: 'required' },
        { kind: 'ANEEL_ACT', need: 'required' },
        { kind: 'CCEE_CERTIFICATE', need: 'required' },
        { kind: 'FISCAL_CERTIFICATE', need: 'optional' },
        { kind: 'POWER_OF_ATTORNEY', need: 'optional' },
        { kind: 'REPRESENTATIVE_ID', need: 'optional' },
      ];

/** The documents that are still asked for before the registration can be sent. */
export const missingDocuments = (kind: CompanyKind, stored: StoredDocument[]): DocumentKind[] => {
  const has = (wanted: DocumentKind) => stored.some((document) => document.kind === wanted);
  const needs = documentsFor(kind);
  const either = needs.filter(({ need }) => need === 'either').map((need) => need.kind);
  return [
    ...needs.filter(({ need, kind: wanted }) => need === 'required' && !has(wanted)).map((need) => need.kind),
    ...(either.length > 0 && !either.some(has) ? either.slice(0, 1) : []),
  ];
};
