import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { lintFormText } from '../src/forms.mjs';

const probe = readFileSync(new URL('./probes/review-probe.form', import.meta.url), 'utf8');

const defects = [
  ['house/form-id-is-file-name', '"id": "review-probe"', '"id": "Form_1"'],
  ['house/form-version', '"schemaVersion": 16', '"schemaVersion": 19'],
  ['house/form-version', '"executionPlatformVersion": "8.6.0"', '"executionPlatformVersion": "8.7.0"'],
  ['house/form-component', '"type": "radio"', '"type": "iframe"'],
  ['house/form-key', '"key": "reviewDecision"', '"key": "review-decision"'],
  ['house/form-label', '"label": "Decisão",', ''],
  ['house/form-heading', '## Avaliar', '# Avaliar'],
  ['house/form-ids', '"id": "text_title"', '"id": "radio_reviewDecision"'],
  ['house/form-condition', '"hide": "=probeId = null"', '"hide": "probeId = null"'],
  ['form-linting/error', '"type": "text"', '"type": "filepicker"'],
  ['house/form-feel', '"=probeId = null"', '"=if probeId then ("'],
  ['house/form-feel', 'Avaliar sonda', 'Avaliar {{probeId +}}'],
];

test('a form without defects has no findings', async () => {
  assert.deepEqual(await lintFormText(probe, 'review-probe'), []);
});

for (const [rule, part, instead] of defects) {
  test(`${rule} catches ${instead || `the lack of ${part}`}`, async () => {
    const changed = probe.replace(part, instead);
    assert.notEqual(changed, probe, `nothing to break: ${part}`);
    const rules = (await lintFormText(changed, 'review-probe')).map(finding => finding.rule);
    assert.ok(rules.includes(rule), `found only ${[...new Set(rules)]}`);
  });
}
