import { expect, it } from 'vitest';
import { safeReturn } from './safeReturn';

it('returns to a dossier and nowhere else', () => {
  const dossier = '/equipe/cadastros/0199aaaa-bbbb-7ccc-8ddd-000000000001';
  expect(safeReturn(dossier)).toBe(dossier);
  for (const bad of [
    '//evil.example',
    'https://evil.example',
    '/equipe/cadastros/../..',
    `${dossier}/..`,
    'javascript:1',
  ]) {
    expect(safeReturn(bad)).toBeUndefined();
  }
});
