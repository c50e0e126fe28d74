const PREFIXES = {
  'bpmn:StartEvent': 'startEvent',
  'bpmn:EndEvent': 'endEvent',
  'bpmn:BoundaryEvent': 'event',
  'bpmn:IntermediateCatchEvent': 'event',
  'bpmn:IntermediateThrowEvent': 'event',
  'bpmn:ServiceTask': 'serviceTask',
  'bpmn:UserTask': 'userTask',
  'bpmn:ReceiveTask': 'receiveTask',
  'bpmn:SendTask': 'sendTask',
  'bpmn:ScriptTask': 'scriptTask',
  'bpmn:BusinessRuleTask': 'businessRuleTask',
  'bpmn:CallActivity': 'callActivity',
  'bpmn:SubProcess': 'subProcess',
  'bpmn:ExclusiveGateway': 'gateway',
  'bpmn:ParallelGateway': 'gateway',
  'bpmn:InclusiveGateway': 'gateway',
  'bpmn:EventBasedGateway': 'gateway',
  'bpmn:SequenceFlow': 'flow',
};

const CAMEL = '[a-z][a-zA-Z0-9]*';

/** An element's id says its type and, in camelCase, its meaning: `userTask_reviewRegistration`. */
export function elementIdNaming() {
  return {
    check(node, reporter) {
      const prefix = PREFIXES[node.$type];
      if (prefix && !new RegExp(`^${prefix}_${CAMEL}$`).test(node.id)) {
        reporter.report(node.id, `id must be ${prefix}_camelCase`);
      }
    },
  };
}

/** A process is found by its file: both have one kebab-case name. */
export function processIdIsFileName(config = {}) {
  return {
    check(node, reporter) {
      if (node.$type !== 'bpmn:Process') return;
      if (!/^[a-z]+(-[a-z]+)*$/.test(node.id)) reporter.report(node.id, 'process id must be kebab-case');
      if (config.fileName && node.id !== config.fileName) {
        reporter.report(node.id, `process id must be the file name ${config.fileName}`);
      }
    },
  };
}
