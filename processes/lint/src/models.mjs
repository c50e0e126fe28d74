import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { BpmnModdle } from './moddle.mjs';
import { houseRules } from './rules/index.mjs';

const require = createRequire(import.meta.url);
const { Linter } = require('bpmnlint');
const NodeResolver = require('bpmnlint/lib/resolver/node-resolver.js');

const HOUSE = 'bpmnlint-plugin-house';

/** Finds the house's own rules here and everything else among the installed packages. */
class HouseResolver {
  packages = new NodeResolver({ require });

  resolveRule(pkg, name) {
    if (pkg !== HOUSE) return this.packages.resolveRule(pkg, name);
    const rule = houseRules[name];
    if (!rule) throw new Error(`unknown house rule ${name}`);
    return rule;
  }

  resolveConfig(pkg, name) {
    if (pkg !== HOUSE) return this.packages.resolveConfig(pkg, name);
    return { rules: Object.fromEntries(Object.keys(houseRules).map(rule => [`house/${rule}`, 'error'])) };
  }
}

function config(fileName) {
  return {
    extends: ['bpmnlint:recommended', 'plugin:camunda-compat/camunda-cloud-8-6', 'plugin:house/all'],
    rules: {
      'fake-join': 'error',
      'no-overlapping-elements': 'error',
      'camunda-compat/user-task-definition': 'error',
      'camunda-compat/zeebe-user-task': ['error', { version: '8.6' }],
      'house/process-id-is-file-name': ['error', { fileName }],
    },
  };
}

/** Every finding counts, whatever its category: warnings do not pass. */
export async function lintXml(xml, fileName) {
  const { rootElement, warnings } = await new BpmnModdle().fromXML(xml);
  const reports = await new Linter({ config: config(fileName), resolver: new HouseResolver() }).lint(rootElement);
  return [
    ...warnings.map(({ message }) => ({ rule: 'xml', message })),
    ...Object.entries(reports).flatMap(([rule, found]) =>
      found.map(({ id, message }) => ({ rule, id, message }))),
  ];
}

export function lintModel(file) {
  return lintXml(readFileSync(file, 'utf8'), basename(file, '.bpmn'));
}
