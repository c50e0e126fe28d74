import type { CompanyKind, RegistrationDraft } from '../../api/types';
import {
  checkAneelAct,
  checkCceeCode,
  checkCep,
  checkCnae,
  checkCnpj,
  checkCpf,
  checkEmail,
  checkLicenceDate,
  checkPersonName,
  checkPhone,
  checkText,
  normaliseCnpj,
  type Check,
} from '../../lib/checks';
import { todayInBrazil, showField } from '../../lib/formats';
import { CEP_MASK, CNAE_MASK, CNPJ_MASK, CPF_MASK, PHONE_MASK, type Mask } from '../../lib/mask';
import { UFS } from '../../lib/cepUf';

export type FieldName = keyof RegistrationDraft;
export type DraftValues = Record<FieldName, string>;

export type FieldSpec = {
  name: FieldName;
  check: Check;
  optional?: boolean;
  mask?: Mask;
  options?: readonly string[];
  /** Whether option words come from the catalogue (`options.<field>.<value>`) or are the values themselves. */
  translated?: boolean;
  type?: 'text' | 'email' | 'tel' | 'date';
  inputMode?: 'numeric' | 'tel' | 'email';
  autoComplete?: string;
  upperCase?: boolean;
  width: 'short' | 'medium' | 'full';
};

const AGENT_CLASSES = ['GENERATOR', 'TRADER', 'RETAIL_TRADER'] as const;
const any: Check = () => undefined;
const today = () => todayInBrazil(new Date());

export const FIELDS: Record<FieldName, FieldSpec> = {
  cnpj: { name: 'cnpj', check: checkCnpj, mask: CNPJ_MASK, width: 'medium' },
  legalName: { name: 'legalName', check: checkText(200), autoComplete: 'organization', width: 'full' },
  cnae: { name: 'cnae', check: checkCnae, mask: CNAE_MASK, inputMode: 'numeric', width: 'short' },
  cep: {
    name: 'cep',
    check: checkCep,
    mask: CEP_MASK,
    inputMode: 'numeric',
    autoComplete: 'postal-code',
    width: 'short',
  },
  street: { name: 'street', check: checkText(200), optional: true, autoComplete: 'street-address', width: 'full' },
  city: { name: 'city', check: checkText(120), autoComplete: 'address-level2', width: 'medium' },
  uf: { name: 'uf', check: any, options: UFS, autoComplete: 'address-level1', width: 'short' },
  representativeName: { name: 'representativeName', check: checkPersonName, autoComplete: 'name', width: 'full' },
  representativeCpf: {
    name: 'representativeCpf',
    check: checkCpf,
    mask: CPF_MASK,
    inputMode: 'numeric',
    width: 'medium',
  },
  email: { name: 'email', check: checkEmail, type: 'email', inputMode: 'email', autoComplete: 'email', width: 'full' },
  phone: {
    name: 'phone',
    check: checkPhone,
    mask: PHONE_MASK,
    type: 'tel',
    inputMode: 'tel',
    autoComplete: 'tel-national',
    width: 'medium',
  },
  aneelAct: { name: 'aneelAct', check: checkAneelAct, upperCase: true, width: 'medium' },
  cceeAgentCode: { name: 'cceeAgentCode', check: checkCceeCode, inputMode: 'numeric', width: 'short' },
  agentClass: { name: 'agentClass', check: any, options: AGENT_CLASSES, translated: true, width: 'medium' },
  licenceExpiresOn: {
    name: 'licenceExpiresOn',
    check: (v) => checkLicenceDate(today())(v),
    type: 'date',
    width: 'short',
  },
};

export const FIELD_NAMES = Object.keys(FIELDS) as FieldName[];

/** The fault of a field as it stands, judged in the browser. */
export const faultOf = (name: FieldName, value: string): string | undefined => {
  const spec = FIELDS[name];
  if (value.trim() === '') return spec.optional ? undefined : 'MISSING';
  return spec.check(value);
};

export const valuesOf = (draft: RegistrationDraft | undefined): DraftValues =>
  Object.fromEntries(FIELD_NAMES.map((name) => [name, showField(name, draft?.[name] ?? '')])) as DraftValues;

const SENT: Partial<Record<FieldName, (value: string) => string>> = {
  cnpj: normaliseCnpj,
  representativeCpf: (value) => value.replace(/[.\-\s]/g, ''),
  cep: (value) => value.replace(/[-\s]/g, ''),
  cnae: (value) => value.replace(/[-/\s]/g, ''),
  phone: (value) => {
    const digits = value.replace(/[\s().-]/g, '').replace(/^\+55/, '');
    return checkPhone(digits) ? value : `+55${digits}`;
  },
};

const LICENCE_FIELDS: readonly FieldName[] = ['aneelAct', 'cceeAgentCode', 'agentClass', 'licenceExpiresOn'];

/** What goes to the server: bare values without masks; a field that is empty or still wrong is left out. */
export const draftOf = (values: DraftValues, kind: CompanyKind): RegistrationDraft =>
  Object.fromEntries(
    FIELD_NAMES.filter((name) => kind === 'SUPPLIER' || !LICENCE_FIELDS.includes(name)).map((name) => {
      const value = values[name].trim();
      return [name, value === '' || faultOf(name, value) ? null : (SENT[name]?.(value) ?? value)];
    }),
  );

export const fieldId = (name: string): string => `field-${name.replaceAll('.', '-')}`;
