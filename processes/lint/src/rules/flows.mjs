import { cuts, drawing, meet } from './geometry.mjs';

/** A flow may touch the shapes it leaves and enters, and runs around every other one. */
export function flowThroughShape() {
  return {
    check(node, reporter) {
      if (node.$type !== 'bpmn:Definitions') return;
      const { shapes, edges } = drawing(node);
      for (const { element, segments } of edges) {
        for (const shape of shapes) {
          if (segments.some(segment => cuts(segment, shape.core))) {
            reporter.report(element.id, `flow runs through ${shape.element.id}`);
          }
        }
      }
    },
  };
}

/** Two flows never meet: a reader follows each with one finger. */
export function crossingFlows() {
  return {
    check(node, reporter) {
      if (node.$type !== 'bpmn:Definitions') return;
      const { edges } = drawing(node);
      edges.forEach((one, i) => edges.slice(i + 1).forEach(other => {
        if (one.segments.some(s => other.segments.some(t => meet(s, t)))) {
          reporter.report(one.element.id, `flow meets ${other.element.id}`);
        }
      }));
    },
  };
}

/** Flows run along or across the page, never aslant. */
export function orthogonalFlows() {
  return {
    check(node, reporter) {
      if (node.$type !== 'bpmn:Definitions') return;
      for (const { element, segments } of drawing(node).edges) {
        if (segments.some(({ from, to }) => from.x !== to.x && from.y !== to.y)) reporter.report(element.id, 'flow is drawn aslant');
      }
    },
  };
}
