import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lintDecision } from './decisions.mjs';
import { lintForm } from './forms.mjs';
import { lintModel } from './models.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const resources = join(root, 'processes', 'src', 'main', 'resources');

const kinds = [
  { folder: join(resources, 'bpmn'), ending: '.bpmn', lint: lintModel },
  { folder: join(resources, 'dmn'), ending: '.dmn', lint: lintDecision },
  { folder: join(root, 'forms', 'src', 'main', 'resources', 'forms'), ending: '.form', lint: lintForm },
];

let files = 0;
let findings = 0;
for (const { folder, ending, lint } of kinds) {
  const names = readdirSync(folder).filter(name => name.endsWith(ending));
  if (names.length === 0) throw new Error(`no ${ending} in ${folder}`);
  for (const name of names) {
    files++;
    for (const { id, rule, message } of await lint(join(folder, name))) {
      findings++;
      console.error(`${name}: ${id ?? '-'}: ${message} [${rule}]`);
    }
  }
}
console.log(`${files} models, decisions and forms checked, ${findings} findings`);
process.exit(findings === 0 ? 0 : 1);
