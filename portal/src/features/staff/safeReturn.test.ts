import { expect, it } from 'vitest';
import { safeReturn } from './safeReturn';

it('returns to a page of the staff area and nowhere else', () => {
  const dossier = '/equipe/cadastros/0199aaaa-bbbb-7ccc-8ddd-000000000001';
  for (const page of [
    dossier,
    '/equipe/auditoria',
    '/equipe/alertas',
    '/equipe/tributos',
    '/equipe/dados',
    '/equipe/contas',
  ])
    expect(safeReturn(page)).toBe(page);
  for (const bad of [
    '//evil.example',
    'https://evil.example',
    '/equipe/cadastros/../..',
    `${dossier}/..`,
    'javascript:1',
    '/equipe/alertas/x',
  ]) {
    expect(safeReturn(bad)).toBeUndefined();
  }
});
