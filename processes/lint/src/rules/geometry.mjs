/** The drawn things of a model: shapes, edges as segments, labels. */
export function drawing(definitions) {
  const elements = (definitions.diagrams ?? []).flatMap(({ plane }) => plane?.planeElement ?? []);
  const shapes = elements.filter(({ $type }) => $type === 'bpmndi:BPMNShape');
  const edges = elements.filter(({ $type }) => $type === 'bpmndi:BPMNEdge');
  return {
    shapes: shapes.map(di => ({ element: di.bpmnElement, box: box(di.bounds), core: core(di) })),
    edges: edges.map(di => ({ element: di.bpmnElement, segments: segments(di.waypoint ?? []) })),
    labels: elements.filter(di => di.bpmnElement?.name && di.label?.bounds)
      .map(di => ({ element: di.bpmnElement, box: box(di.label.bounds) })),
    unlabelled: elements.filter(di => di.bpmnElement?.name && !di.label?.bounds && hasOutsideLabel(di.bpmnElement))
      .map(di => di.bpmnElement),
  };
}

function hasOutsideLabel({ $type }) {
  return /Event$|Gateway$|SequenceFlow$/.test($type);
}

function box({ x, y, width, height }) {
  return { left: x, top: y, right: x + width, bottom: y + height };
}

/** The part of a shape that no flow may enter; a flow docks anywhere on the border of a gateway's diamond. */
function core({ bpmnElement, bounds }) {
  const inset = /Gateway$/.test(bpmnElement.$type) ? bounds.width / 4 : 0;
  const { left, top, right, bottom } = box(bounds);
  return { left: left + inset, top: top + inset, right: right - inset, bottom: bottom - inset };
}

function segments(points) {
  return points.slice(1).map((to, i) => ({ from: points[i], to }));
}

export function overlap(a, b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a horizontal or vertical segment runs through the inside of a box. */
export function cuts({ from, to }, { left, top, right, bottom }) {
  return overlap(
    { left: Math.min(from.x, to.x), right: Math.max(from.x, to.x) + 0.01, top: Math.min(from.y, to.y), bottom: Math.max(from.y, to.y) + 0.01 },
    { left: left + 1, top: top + 1, right: right - 1, bottom: bottom - 1 });
}

function side(a, b, p) {
  return Math.sign((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x));
}

function within(a, b, p) {
  return Math.min(a.x, b.x) <= p.x && p.x <= Math.max(a.x, b.x) && Math.min(a.y, b.y) <= p.y && p.y <= Math.max(a.y, b.y);
}

/** Whether two segments have a point in common; lying on each other counts. */
export function meet(s, t) {
  const a = side(s.from, s.to, t.from);
  const b = side(s.from, s.to, t.to);
  const c = side(t.from, t.to, s.from);
  const d = side(t.from, t.to, s.to);
  if (a !== b && c !== d && a * b <= 0 && c * d <= 0) return true;
  return (a === 0 && within(s.from, s.to, t.from)) || (b === 0 && within(s.from, s.to, t.to))
    || (c === 0 && within(t.from, t.to, s.from)) || (d === 0 && within(t.from, t.to, s.to));
}
