const WORDS = /^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/;
const LISTENERS = ['start', 'end'];

function extension(node, type) {
  return node.extensionElements?.values?.find(value => value.$type === type);
}

/** A job type is `capability.verb-object`, for tasks and for listeners. */
export function jobTypeShape() {
  return {
    check(node, reporter) {
      const types = [extension(node, 'zeebe:TaskDefinition')?.type];
      for (const listener of extension(node, 'zeebe:ExecutionListeners')?.listeners ?? []) types.push(listener.type);
      for (const type of types) {
        if (type !== undefined && !WORDS.test(type)) reporter.report(node.id, `job type ${type} must be capability.verb-object`);
      }
    },
  };
}

/** A message is `capability.past-event` and correlates by a variable; an error code is a constant's name. */
export function messageShape() {
  return {
    check(node, reporter) {
      if (node.$type === 'bpmn:Message') {
        if (!WORDS.test(node.name ?? '')) reporter.report(node.id, `message ${node.name} must be capability.past-event`);
        const key = extension(node, 'zeebe:Subscription')?.correlationKey;
        if (!/^=\s*[a-z][a-zA-Z]*$/.test(key ?? '')) reporter.report(node.id, 'message must correlate by a variable');
      }
      if (node.$type === 'bpmn:Error' && !/^[A-Z]+(_[A-Z]+)*$/.test(node.errorCode ?? '')) {
        reporter.report(node.id, 'error code must be UPPER_SNAKE_CASE');
      }
    },
  };
}

/** What a model calls is the version it was deployed with: decisions, forms, other processes. */
export function deploymentBinding() {
  return {
    check(node, reporter) {
      for (const type of ['zeebe:CalledDecision', 'zeebe:FormDefinition', 'zeebe:CalledElement']) {
        const called = extension(node, type);
        if (called && called.bindingType !== 'deployment') reporter.report(node.id, `${type} must have bindingType deployment`);
      }
    },
  };
}

/**
 * A user task says who may do it, until when and on which form; its listeners keep our own record; and only what its
 * output mappings name leaves it, because whoever completes a task may send any variable.
 */
export function userTaskComplete() {
  return {
    check(node, reporter) {
      if (node.$type !== 'bpmn:UserTask') return;
      const missing = (what) => reporter.report(node.id, `user task lacks ${what}`);
      if (!extension(node, 'zeebe:UserTask')) missing('zeebe:userTask');
      if (!extension(node, 'zeebe:FormDefinition')?.formId) missing('a form');
      if (!extension(node, 'zeebe:AssignmentDefinition')?.candidateGroups) missing('candidateGroups');
      if (!extension(node, 'zeebe:TaskSchedule')?.dueDate) missing('a dueDate');
      if (!extension(node, 'zeebe:IoMapping')?.outputParameters?.length) missing('output mappings');
      const listeners = (extension(node, 'zeebe:ExecutionListeners')?.listeners ?? []).map(({ eventType }) => eventType);
      for (const event of LISTENERS) if (!listeners.includes(event)) missing(`an execution listener for ${event}`);
    },
  };
}
