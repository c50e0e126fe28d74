import { expect, it } from 'vitest';
import { daysUntil, remainingUntil, showDate, showField, todayInBrazil } from './formats';

it('counts calendar days of São Paulo, not of the machine', () => {
  const now = new Date('2026-11-22T01:30:00Z');
  expect(todayInBrazil(now)).toBe('2026-11-21');
  expect(daysUntil('2026-11-22T02:59:59Z', now)).toBe(0);
  expect(daysUntil('2026-11-22T03:00:00Z', now)).toBe(1);
  expect(daysUntil('2026-11-21T02:00:00Z', now)).toBe(-1);
});

it('shows a day without a time as that very day', () => {
  expect(showDate('2027-01-01', 'pt-BR')).toBe('1 de janeiro de 2027');
});

it('shows stored values as people write them', () => {
  expect(showField('cnpj', '12ABC34501DE35')).toBe('12.ABC.345/01DE-35');
  expect(showField('phone', '+5511912345678')).toBe('(11) 91234-5678');
  expect(showField('city', 'São Paulo')).toBe('São Paulo');
});

it.each([
  ['2026-11-21T12:00:30Z', { late: false, unit: 'Minutes', count: 1 }],
  ['2026-11-21T12:59:00Z', { late: false, unit: 'Minutes', count: 59 }],
  ['2026-11-21T15:30:00Z', { late: false, unit: 'Hours', count: 3 }],
  ['2026-11-23T03:00:00Z', { late: false, unit: 'Days', count: 2 }],
  ['2026-11-21T10:00:00Z', { late: true, unit: 'Hours', count: 2 }],
  ['2026-11-18T12:00:00Z', { late: true, unit: 'Days', count: 3 }],
])('tells how far off %s is in the unit that fits', (iso, remaining) => {
  expect(remainingUntil(iso, new Date('2026-11-21T12:00:00Z'))).toEqual(remaining);
});
