/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from './en.json';
import es from './es.json';
import pt from './pt-BR.json';

type Tree = { [key: string]: string | Tree };
const flatten = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : flatten(value, `${path}${key}.`),
  );
const portuguese = new Map(flatten(pt));
const blanks = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => name).sort();

describe.each([
  ['en', en],
  ['es', es],
])('the catalogue %s', (_, tree) => {
  const words = new Map(flatten(tree));
  it('has the same keys as the Portuguese one', () => {
    expect([...words.keys()].sort()).toEqual([...portuguese.keys()].sort());
  });
  it('has no empty sentence and the same blanks to fill', () => {
    for (const [key, text] of words) {
      expect(text.trim(), key).not.toBe('');
      expect(blanks(text), key).toEqual(blanks(portuguese.get(key) ?? ''));
    }
  });
});

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.includes('.test.') ? [path] : [];
  });

it('has every key that the screens ask for', () => {
  const missing = sources('src').flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/\bt\(\s*'([\w.]+)'/g)]
      .map(([, key = '']) => key)
      .filter((key) => !portuguese.has(key) && !portuguese.has(`${key}_other`))
      .map((key) => `${path}: ${key}`),
  );
  expect(missing).toEqual([]);
});

it('has every family of keys that the screens build', () => {
  const missing = sources('src').flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/\bt\(\s*`([\w.]+\.)\$/g)]
      .map(([, prefix = '']) => prefix)
      .filter((prefix) => ![...portuguese.keys()].some((key) => key.startsWith(prefix)))
      .map((prefix) => `${path}: ${prefix}`),
  );
  expect(missing).toEqual([]);
});

const rulesOf = (prefix: string) =>
  [
    ...readFileSync('../api/src/main/resources/problems_pt_BR.properties', 'utf8').matchAll(
      new RegExp(`^${prefix}\\.([A-Z0-9_]+)=`, 'gm'),
    ),
  ].map(([, code = '']) => code);

it.each([
  ['problem', 'refusals'],
  ['field', 'faults'],
])('has words for every %s code of the api', (prefix, family) => {
  const codes = rulesOf(prefix);
  expect(codes.length).toBeGreaterThan(10);
  expect(codes.filter((code) => !portuguese.has(`${family}.${code}`))).toEqual([]);
});
