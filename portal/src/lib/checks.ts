// The same rules as the server's, judged early; every check answers a code of the catalogue or nothing.
export type Check = (value: string) => string | undefined;

const weighted = (chars: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * (chars.charCodeAt(i) - 48), 0);

const checkDigit = (sum: number): number => {
  const rest = sum % 11;
  return rest < 2 ? 0 : 11 - rest;
};

const CNPJ_1 = [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2] as const;
const CNPJ_2 = [6, ...CNPJ_1] as const;

export const normaliseCnpj = (raw: string): string => raw.replace(/[.\-/\s]/g, '').toUpperCase();

const allEqual = (chars: string): boolean => new Set(chars).size === 1;

/** IN RFB 2.229/2024: letters count as ASCII minus 48, so numbers and letters share one rule. */
export const checkCnpj: Check = (value) => {
  const cnpj = normaliseCnpj(value);
  if (!/^[0-9A-Z]{12}[0-9]{2}$/.test(cnpj)) return 'CNPJ_SHAPE';
  if (allEqual(cnpj)) return 'CNPJ_CHECK_DIGITS';
  const base = cnpj.slice(0, 12);
  const first = checkDigit(weighted(base, CNPJ_1));
  const second = checkDigit(weighted(`${base}${first}`, CNPJ_2));
  return cnpj.endsWith(`${first}${second}`) ? undefined : 'CNPJ_CHECK_DIGITS';
};

export const checkCpf: Check = (value) => {
  const cpf = value.replace(/[.\-\s]/g, '');
  if (!/^\d{11}$/.test(cpf)) return 'CPF_SHAPE';
  if (allEqual(cpf)) return 'CPF_CHECK_DIGITS';
  const first = checkDigit(weighted(cpf, [10, 9, 8, 7, 6, 5, 4, 3, 2]));
  const second = checkDigit(weighted(cpf, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]));
  return cpf.endsWith(`${first}${second}`) ? undefined : 'CPF_CHECK_DIGITS';
};

export const checkCep: Check = (value) =>
  /^\d{5}-?\d{3}$/.test(value.trim()) && Number(value.trim().slice(0, 5)) >= 1000 ? undefined : 'CEP_SHAPE';

export const checkCnae: Check = (value) => (/^\d{7}$/.test(value.replace(/[-/.\s]/g, '')) ? undefined : 'CNAE_SHAPE');

const EMAIL =
  /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;

export const checkEmail: Check = (value) =>
  value.trim().length <= 254 && value.indexOf('@') <= 64 && EMAIL.test(value.trim()) ? undefined : 'EMAIL_SHAPE';

const PHONE = /^(1[1-9]|2[12478]|3[1-578]|4[1-9]|5[1345]|6[1-9]|7[134579]|8[1-9]|9[1-9])(9\d{8}|[2-5]\d{7})$/;

/** A Brazilian number: an area code that exists, then 9 digits starting with 9 or 8 digits starting with 2 to 5. */
export const checkPhone: Check = (value) => {
  const digits = value.replace(/[.\-\s()]/g, '').replace(/^\+55/, '');
  return PHONE.test(digits) ? undefined : 'PHONE_SHAPE';
};

export const checkAneelAct: Check = (value) =>
  /^(REA|DSP|REH)\s?\d{1,3}(\.\d{3})*\/\d{4}$/.test(value.trim().toUpperCase()) ? undefined : 'ANEEL_ACT_SHAPE';

export const checkCceeCode: Check = (value) => (/^[1-9]\d{0,8}$/.test(value.trim()) ? undefined : 'CCEE_CODE_SHAPE');

export const checkLicenceDate =
  (today: string): Check =>
  (value) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return 'DATE_SHAPE';
    return value > today ? undefined : 'LICENCE_EXPIRED';
  };

export const checkPersonName: Check = (value) =>
  value.trim().split(/\s+/).length >= 2 && value.trim().length <= 120 ? undefined : 'PERSON_NAME_SHAPE';

export const checkText =
  (max: number): Check =>
  (value) =>
    value.trim().length <= max ? undefined : 'TEXT_TOO_LONG';
