import { crossingFlows, flowThroughShape, orthogonalFlows } from './flows.mjs';
import { labelFits, labelOverlaps } from './labels.mjs';
import { elementIdNaming, processIdIsFileName } from './names.mjs';
import { deploymentBinding, jobTypeShape, messageShape, userTaskComplete } from './words.mjs';

/** The house's own rules by name; each has a probe in the tests that it must catch. */
export const houseRules = {
  'crossing-flows': crossingFlows,
  'deployment-binding': deploymentBinding,
  'element-id-naming': elementIdNaming,
  'flow-through-shape': flowThroughShape,
  'job-type-shape': jobTypeShape,
  'label-fits': labelFits,
  'label-overlaps': labelOverlaps,
  'message-shape': messageShape,
  'orthogonal-flows': orthogonalFlows,
  'process-id-is-file-name': processIdIsFileName,
  'user-task-complete': userTaskComplete,
};
