import { expect, it } from 'vitest';
import { daysUntil, showDate, showField, todayInBrazil } from './formats';

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
