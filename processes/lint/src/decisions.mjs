import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import DmnModdle from 'dmn-moddle';

const require = createRequire(import.meta.url);
const { Linter } = require('dmnlint');
const NodeResolver = require('dmnlint/lib/resolver/node-resolver.js');

const KEBAB = /^[a-z]+(-[a-z]+)*$/;

/** dmnlint knows three rules; these are ours: ids, described rows, explicit columns, a diagram. */
function houseFindings(definitions, fileName) {
  const decisions = definitions.drgElement.filter(({ $type }) => $type === 'dmn:Decision');
  const found = [];
  const report = (id, rule, message) => found.push({ id, rule: `house/${rule}`, message });
  if (!decisions.some(({ id }) => id === fileName)) report(fileName, 'decision-id-is-file-name', 'no decision has the name of the file');
  if (!definitions.dmnDI?.diagrams?.length) report(fileName, 'decision-has-diagram', 'the decisions have no diagram');
  for (const { id, decisionLogic: table } of decisions) {
    if (!KEBAB.test(id)) report(id, 'decision-id-naming', 'decision id must be kebab-case');
    for (const column of table?.input ?? []) {
      if (!column.label || !column.inputExpression?.typeRef) report(column.id, 'decision-columns', 'a column needs a label and a type');
    }
    for (const row of table?.rule ?? []) {
      if (!row.description) report(row.id, 'decision-rows', 'a row needs a description');
      if (row.outputEntry.some(({ text }) => !text?.trim())) report(row.id, 'decision-rows', 'a row needs every output');
    }
  }
  return found;
}

export async function lintDecisionXml(xml, fileName) {
  const { rootElement, warnings } = await new DmnModdle().fromXML(xml);
  const linter = new Linter({ config: { extends: 'dmnlint:recommended' }, resolver: new NodeResolver({ require }) });
  const reports = await linter.lint(rootElement);
  return [
    ...warnings.map(({ message }) => ({ rule: 'xml', message })),
    ...Object.entries(reports).flatMap(([rule, list]) => list.map(({ id, message }) => ({ rule, id, message }))),
    ...houseFindings(rootElement, fileName),
  ];
}

export function lintDecision(file) {
  return lintDecisionXml(readFileSync(file, 'utf8'), basename(file, '.dmn'));
}
