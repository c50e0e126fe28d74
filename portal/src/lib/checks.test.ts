import { describe, expect, it } from 'vitest';
import {
  checkAneelAct,
  checkCep,
  checkCnae,
  checkCnpj,
  checkCpf,
  checkEmail,
  checkLicenceDate,
  checkPhone,
} from './checks';

describe('CNPJ, numeric and alphanumeric', () => {
  it.each([
    ['12.ABC.345/01DE-35'],
    ['12abc34501de35'],
    ['1A.2B3.C4D/0001-79'],
    ['00.ENE.RG1/0002-40'],
    ['C0.NNE.CT1/0001-10'],
    ['AB.CDE.FGH/IJKL-80'],
    ['61.695.227/0001-93'],
    ['06.981.176/0001-58'],
    ['33.000.167/0001-01'],
  ])('accepts %s', (cnpj) => expect(checkCnpj(cnpj)).toBeUndefined());

  it.each([
    ['12.ABC.345/01DE-36', 'CNPJ_CHECK_DIGITS'],
    ['21.ABC.345/01DE-35', 'CNPJ_CHECK_DIGITS'],
    ['12.ABC.345/O1DE-35', 'CNPJ_CHECK_DIGITS'],
    ['12ABC34501DE3A', 'CNPJ_SHAPE'],
    ['12ABC34501DE3', 'CNPJ_SHAPE'],
    ['12ÁBC34501DE35', 'CNPJ_SHAPE'],
    ['00000000000000', 'CNPJ_CHECK_DIGITS'],
  ])('refuses %s with %s', (cnpj, code) => expect(checkCnpj(cnpj)).toBe(code));
});

describe('CPF', () => {
  it.each(['529.982.247-25', '111.444.777-35', '123.456.789-09', '390.533.447-05', '987.654.321-00'])(
    'accepts %s',
    (cpf) => expect(checkCpf(cpf)).toBeUndefined(),
  );
  it.each([
    ['529.982.247-26', 'CPF_CHECK_DIGITS'],
    ['111.111.111-11', 'CPF_CHECK_DIGITS'],
    ['529982247250', 'CPF_SHAPE'],
  ])('refuses %s with %s', (cpf, code) => expect(checkCpf(cpf)).toBe(code));
});

describe('the smaller rules', () => {
  it.each([
    [checkCep, '01310-100', undefined],
    [checkCep, '00999-100', 'CEP_SHAPE'],
    [checkCep, '1310-100', 'CEP_SHAPE'],
    [checkCnae, '4711-3/02', undefined],
    [checkCnae, '47113', 'CNAE_SHAPE'],
    [checkPhone, '(11) 91234-5678', undefined],
    [checkPhone, '(11) 3123-4567', undefined],
    [checkEmail, 'nóme@empresa.com', 'EMAIL_SHAPE'],
    [checkEmail, 'a..b@empresa.com', 'EMAIL_SHAPE'],
    [checkPhone, '(20) 91234-5678', 'PHONE_SHAPE'],
    [checkPhone, '(11) 81234-5678', 'PHONE_SHAPE'],
    [checkEmail, 'nome@empresa.com.br', undefined],
    [checkEmail, 'nome@empresa', 'EMAIL_SHAPE'],
    [checkEmail, 'nome empresa@x.com', 'EMAIL_SHAPE'],
    [checkAneelAct, 'DSP 1.234/2025', undefined],
    [checkAneelAct, 'reh1.234/2025', undefined],
    [checkAneelAct, 'DSP 1234/2025', 'ANEEL_ACT_SHAPE'],
  ])('%o judges %s: %s', (check, value, code) => expect(check(value)).toBe(code));

  it('takes a licence only while it lasts', () => {
    const check = checkLicenceDate('2026-11-21');
    expect(check('2026-11-22')).toBeUndefined();
    expect(check('2026-11-21')).toBe('LICENCE_EXPIRED');
    expect(check('22/11/2026')).toBe('DATE_SHAPE');
  });
});
