import { expect, it } from 'vitest';
import { checkDecimal, decimalOf, readDecimal, showDecimal, typedDecimal } from './decimal';

it.each([
  ['13,8', 13.8],
  ['13.8', 13.8],
  ['1.234,5', 1234.5],
  ['1.234.567', 1234567],
  ['300', 300],
  ['0,125', 0.125],
  ['0.125', 0.125],
])('reads %s', (typed, value) => expect(readDecimal(typed)).toBe(value));

it.each([
  ['1.234', 'NUMBER_AMBIGUOUS'],
  ['1,234.5', 'NUMBER_UNREADABLE'],
  ['-1', 'NUMBER_UNREADABLE'],
  ['12 kWh', 'NUMBER_UNREADABLE'],
])('does not guess what %s means', (typed, code) => expect(checkDecimal(typed)).toBe(code));

it('takes nothing for nothing', () => {
  expect(checkDecimal(' ')).toBeUndefined();
  expect(decimalOf(' ')).toBeNull();
  expect(typedDecimal(null)).toBe('');
});

it.each([13.8, 1234.5, 300, 1234567, 0.125])('shows %s in a field as it is read back', (value) => {
  expect(readDecimal(typedDecimal(value))).toBe(value);
});

it('shows a number in the language of the reader', () => {
  expect(showDecimal(1234.5, 'pt-BR')).toBe('1.234,5');
  expect(showDecimal(1234.5, 'en')).toBe('1,234.5');
});
