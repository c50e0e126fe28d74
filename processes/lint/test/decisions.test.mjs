import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { lintDecisionXml } from '../src/decisions.mjs';

const file = new URL('../../src/main/resources/dmn/registration-assessment.dmn', import.meta.url);
const decision = readFileSync(file, 'utf8');

const defects = [
  ['house/decision-id-is-file-name', /registration-assessment"/g, 'registration-other"'],
  ['house/decision-id-naming', /registration-risk"/g, 'registrationRisk"'],
  ['house/decision-columns', ' label="Risco"', ''],
  ['house/decision-rows', /<description>Risco alto[^<]*<\/description>/, ''],
  ['house/decision-rows', '<text>"APPROVE"</text>', '<text></text>'],
  ['house/decision-has-diagram', /<dmndi:DMNDI>[\s\S]*<\/dmndi:DMNDI>/, ''],
  ['label-required', ' name="Pontuar risco"', ''],
];

test('the decisions of the house have no findings', async () => {
  assert.deepEqual(await lintDecisionXml(decision, 'registration-assessment'), []);
});

for (const [rule, part, instead] of defects) {
  test(`${rule} catches ${instead || `the lack of ${part}`}`, async () => {
    const changed = decision.replace(part, instead);
    assert.notEqual(changed, decision, `nothing to break: ${part}`);
    const rules = (await lintDecisionXml(changed, 'registration-assessment')).map(finding => finding.rule);
    assert.ok(rules.includes(rule), `found only ${[...new Set(rules)]}`);
  });
}
