import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { lintXml } from '../src/models.mjs';
import { houseRules } from '../src/rules/index.mjs';

const probe = readFileSync(new URL('./probes/probe.bpmn', import.meta.url), 'utf8');

/** Per rule: what to break in the model without defects, and how. */
const defects = [
  ['house/element-id-naming', 'userTask_reviewProbe', 'Task_ReviewProbe'],
  ['house/element-id-naming', 'flow_probeFailedToProbeFailed', 'Flow_1abcdef'],
  ['house/process-id-is-file-name', '"probe"', '"other-probe"'],
  ['house/process-id-is-file-name', '"probe"', '"Probe"'],
  ['house/job-type-shape', 'probe.measure-depth', 'measureDepth'],
  ['house/job-type-shape', 'probe.open-task', 'openTask'],
  ['house/message-shape', 'name="probe.started"', 'name="ProbeStarted"'],
  ['house/message-shape', 'correlationKey="=probeId"', 'correlationKey="probe"'],
  ['house/message-shape', 'errorCode="PROBE_FAILED"', 'errorCode="probeFailed"'],
  ['house/deployment-binding', 'formId="review-probe" bindingType="deployment"', 'formId="review-probe"'],
  ['house/deployment-binding', 'resultVariable="assessment" bindingType="deployment"', 'resultVariable="assessment" bindingType="latest"'],
  ['house/user-task-complete', / candidateGroups="admin"/, ''],
  ['house/user-task-complete', '<zeebe:taskSchedule dueDate="=reviewDueAt" />', ''],
  ['house/user-task-complete', /<zeebe:formDefinition[^>]*>/, ''],
  ['house/user-task-complete', '<zeebe:userTask />', ''],
  ['house/user-task-complete', '<zeebe:output source="=reviewDecision" target="reviewDecision" />', ''],
  ['house/user-task-complete', 'eventType="end"', 'eventType="start"'],
  ['house/flow-through-shape', '<di:waypoint x="872" y="280" />', '<di:waypoint x="872" y="280" /><di:waypoint x="940" y="280" />'],
  ['house/flow-through-shape', '<di:waypoint x="680" y="160" />', '<di:waypoint x="580" y="160" />'],
  ['house/crossing-flows', '<di:waypoint x="310" y="282" />', '<di:waypoint x="310" y="250" /><di:waypoint x="780" y="250" />'],
  ['house/orthogonal-flows', '<di:waypoint x="310" y="282" />', '<di:waypoint x="320" y="282" />'],
  ['house/label-fits', 'x="222" y="226" width="70" height="14"', 'x="252" y="226" width="30" height="14"'],
  ['house/label-fits', 'x="222" y="226" width="70" height="14"', 'x="222" y="226" width="45" height="14"'],
  ['house/label-fits', /<bpmndi:BPMNLabel>\s*<dc:Bounds x="222"[^>]*>\s*<\/bpmndi:BPMNLabel>/, ''],
  ['house/label-overlaps', 'x="222" y="226"', 'x="270" y="226"'],
  ['house/label-overlaps', 'x="222" y="226"', 'x="280" y="170"'],
  ['label-required', ' name="Sonda aceita?"', ''],
  ['fake-join', /(<bpmn:incoming>)flow_probeAcceptedToProbeAccepted(<.bpmn:incoming>)/, '$&$1flow_probeFailedToProbeFailed$2'],
  ['no-overlapping-elements', '<dc:Bounds x="420" y="120" width="100" height="80" />', '<dc:Bounds x="300" y="120" width="100" height="80" />'],
  ['no-bpmndi', /<bpmndi:BPMNShape id="endEvent_probeFailed_di"[\s\S]*?<\/bpmndi:BPMNShape>/, ''],
  ['camunda-compat/feel-compatibility', '=reviewDecision = "REJECT"', '=from json(reviewDecision) = 1'],
  ['camunda-compat/feel', '"=reviewDecision"', '"=reviewDecision +"'],
  ['camunda-compat/no-task-listeners', '<zeebe:userTask />', '<zeebe:userTask /><zeebe:taskListeners><zeebe:taskListener eventType="completing" type="probe.listen-closely" /></zeebe:taskListeners>'],
  ['camunda-compat/loop-characteristics', '<bpmn:incoming>flow_measureProbeToAssessProbe</bpmn:incoming>', '<bpmn:incoming>flow_measureProbeToAssessProbe</bpmn:incoming><bpmn:standardLoopCharacteristics />'],
];

function broken(part, instead) {
  const changed = typeof part === 'string' ? probe.replaceAll(part, instead) : probe.replace(part, instead);
  assert.notEqual(changed, probe, `nothing to break: ${part}`);
  return changed;
}

test('a model without defects has no findings', async () => {
  assert.deepEqual(await lintXml(probe, 'probe'), []);
});

for (const [rule, part, instead] of defects) {
  test(`${rule} catches ${String(instead).slice(0, 60) || `the lack of ${part}`}`, async () => {
    const rules = (await lintXml(broken(part, instead), 'probe')).map(finding => finding.rule);
    assert.ok(rules.includes(rule), `found only ${[...new Set(rules)]}`);
  });
}

test('every house rule has a probe', () => {
  const probed = new Set(defects.map(([rule]) => rule));
  assert.deepEqual(Object.keys(houseRules).filter(rule => !probed.has(`house/${rule}`)), []);
});
