import { expect, it } from 'vitest';
import { safeReturn } from './safeReturn';

it.each(['/inicio', '/tarefas/2251799813685312', '/convite/aB_-9', '/cadastro?tipo=PME', '/processos/0199-a'])(
  'returns to %s',
  (path) => expect(safeReturn(path)).toBe(path),
);

it.each([
  undefined,
  '',
  '//evil.example',
  '/\\evil.example',
  'https://evil.example/inicio',
  'javascript:1',
  '/inicio/../equipe',
  '/inicio//evil.example',
  '/equipe/entrar',
  '/entrar?de=/inicio',
])('goes home instead of to %s', (path) => expect(safeReturn(path)).toBe('/inicio'));
