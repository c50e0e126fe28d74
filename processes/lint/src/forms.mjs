import { mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { lintExpression } from '@bpmn-io/feel-lint';
import { build } from 'esbuild';

const home = join(dirname(fileURLToPath(import.meta.url)), '..');
const cache = join(home, 'node_modules', '.cache');

/** What Tasklist 8.6 draws well for everybody, keyboard and screen reader included. */
const COMPONENTS = new Set(['text', 'textfield', 'textarea', 'number', 'checkbox', 'checklist', 'radio', 'select', 'separator', 'group', 'spacer']);

let linter;

/** The package imports without file endings, which Node refuses: it is bundled once a run. */
async function formLinter() {
  mkdirSync(cache, { recursive: true });
  const outfile = join(cache, 'form-linting.mjs');
  await build({
    stdin: { contents: "export { FormLinter } from '@camunda/form-linting/lib/FormLinter.js';", resolveDir: home },
    outfile, bundle: true, format: 'esm', platform: 'node', logLevel: 'error',
  });
  const { FormLinter } = await import(pathToFileURL(outfile));
  return new FormLinter();
}

/** Every FEEL text of a component: values that start with an equals sign, and templates inside texts. */
function expressions(value) {
  if (typeof value === 'string') {
    return value.startsWith('=') ? [value.slice(1)] : [...value.matchAll(/\{\{(.*?)\}\}/gs)].map(([, inner]) => inner);
  }
  return value && typeof value === 'object' ? Object.values(value).flatMap(expressions) : [];
}

function houseFindings(form, fileName) {
  const found = [];
  const report = (id, rule, message) => found.push({ id, rule: `house/${rule}`, message });
  if (form.id !== fileName) report(form.id, 'form-id-is-file-name', `form id must be the file name ${fileName}`);
  if (form.schemaVersion !== 16) report(form.id, 'form-version', 'schemaVersion must be 16');
  if (form.executionPlatformVersion !== '8.6.0') report(form.id, 'form-version', 'executionPlatformVersion must be 8.6.0');
  const ids = new Set();
  for (const component of form.components ?? []) {
    const { id, type, key, label, text, conditional } = component;
    if (ids.has(id)) report(id, 'form-ids', 'two components have this id');
    ids.add(id);
    if (!COMPONENTS.has(type)) report(id, 'form-component', `${type} is not for staff on Tasklist 8.6`);
    for (const feel of expressions(component)) {
      const error = lintExpression(feel).find(({ severity }) => severity === 'error');
      if (error) report(id, 'form-feel', `${error.message} in ${feel}`);
    }
    if (key !== undefined && !/^[a-z][a-zA-Z]*$/.test(key)) report(id, 'form-key', `key ${key} must be a camelCase variable`);
    if (key !== undefined && !label) report(id, 'form-label', 'a field needs a label');
    if (/^#\s/m.test(text ?? '')) report(id, 'form-heading', 'headings start at ##, the page has the first one');
    if (conditional?.hide && !conditional.hide.startsWith('=')) report(id, 'form-condition', 'a condition is a FEEL expression');
  }
  return found;
}

export async function lintFormText(text, fileName) {
  linter ??= await formLinter();
  const form = JSON.parse(text);
  const reports = linter.lint(form).map(({ id, category, message, report }) => ({
    id, rule: `form-linting/${category ?? 'error'}`, message: message ?? JSON.stringify(report),
  }));
  return [...reports, ...houseFindings(form, fileName)];
}

export function lintForm(file) {
  return lintFormText(readFileSync(file, 'utf8'), basename(file, '.form'));
}
