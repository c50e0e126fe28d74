import { expect, it } from 'vitest';
import { passwordFault, strengthOf } from './password';

it.each([
  ['', 'empty'],
  ['elevenchars', 'short'],
  ['twelve chars', 'fair'],
  ['sixteen chars ok', 'good'],
  ['twenty-four characters ok', 'strong'],
  ['x'.repeat(129), 'long'],
  ['🔌'.repeat(11), 'short'],
])('calls %j %s', (password, strength) => expect(strengthOf(password)).toBe(strength));

it('has nothing against a long phrase and something against a short or endless one', () => {
  expect(passwordFault('quatro palavras bem soltas')).toBeUndefined();
  expect(passwordFault('curta')).toBe('PASSWORD_TOO_SHORT');
  expect(passwordFault('x'.repeat(129))).toBe('PASSWORD_TOO_LONG');
});
