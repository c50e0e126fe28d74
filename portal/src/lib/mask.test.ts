import { describe, expect, it } from 'vitest';
import { applyMask, caretAfterMask, CEP_MASK, CNAE_MASK, CNPJ_MASK, CPF_MASK, PHONE_MASK } from './mask';

describe('masks', () => {
  it.each([
    [CNPJ_MASK, '12abc34501de35', '12.ABC.345/01DE-35'],
    [CNPJ_MASK, '12.ABC', '12.ABC'],
    [CNPJ_MASK, '12ÁBC34501DE35', '12ÁBC34501DE35'],
    [CNPJ_MASK, '12ABC34501DE350', '12ABC34501DE350'],
    [CPF_MASK, '52998224725', '529.982.247-25'],
    [CEP_MASK, '01310100', '01310-100'],
    [CNAE_MASK, '4711302', '4711-3/02'],
    [PHONE_MASK, '+5511912345678', '(11) 91234-5678'],
    [PHONE_MASK, '1131234567', '(11) 3123-4567'],
  ])('%# arrange %s%s', (mask, raw, shown) => expect(applyMask(mask, raw)).toBe(shown));

  it('keep the caret behind the character that was typed in the middle', () => {
    const raw = '12.AXBC.345/01DE-3';
    const masked = applyMask(CNPJ_MASK, raw);
    expect(masked.slice(0, caretAfterMask(CNPJ_MASK, raw, 5, masked))).toBe('12.AX');
  });
});
