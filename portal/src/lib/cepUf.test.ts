import { expect, it } from 'vitest';
import { UFS, ufOfCep } from './cepUf';

it.each([
  ['01000-000', 'SP'], ['19999-999', 'SP'], ['20040-002', 'RJ'], ['29010-000', 'ES'], ['30130-010', 'MG'],
  ['48000-000', 'BA'], ['49010-000', 'SE'], ['68899-999', 'PA'], ['68900-000', 'AP'], ['69299-999', 'AM'],
  ['69300-000', 'RR'], ['69400-000', 'AM'], ['69900-000', 'AC'], ['70040-010', 'DF'], ['72800-000', 'GO'],
  ['73000-000', 'DF'], ['73700-000', 'GO'], ['76800-000', 'RO'], ['77000-000', 'TO'], ['99999-999', 'RS'],
])('%s lies in %s', (cep, uf) => expect(ufOfCep(cep)).toBe(uf)); // prettier-ignore

it('knows the 27 states and says nothing about a broken number', () => {
  expect(UFS).toHaveLength(27);
  expect(ufOfCep('0100-000')).toBeUndefined();
  expect(ufOfCep('00100-000')).toBeUndefined();
});
