import { cuts, drawing, overlap } from './geometry.mjs';

/** Width of a letter and height of a line of the 11 px font that bpmn-js draws outside labels with. */
const LETTER = 5.8;
const LINE = 13.5;

/** The lines that a text takes in a box of this width, words unbroken. */
function lines(text, width) {
  let count = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const need = word.length * LETTER;
    if (used > 0 && used + LETTER + need > width) {
      count++;
      used = need;
    } else {
      used += (used > 0 ? LETTER : 0) + need;
    }
  }
  return count;
}

/** A label outside its shape has bounds of its own, wide enough for its longest word and high enough for its lines. */
export function labelFits() {
  return {
    check(node, reporter) {
      if (node.$type !== 'bpmn:Definitions') return;
      const { labels, unlabelled } = drawing(node);
      for (const element of unlabelled) reporter.report(element.id, 'label has no bounds');
      for (const { element, box } of labels) {
        const width = box.right - box.left;
        const longest = Math.max(...element.name.split(/\s+/).map(word => word.length)) * LETTER;
        if (longest > width) reporter.report(element.id, `label needs ${Math.ceil(longest)} px for its longest word, has ${width}`);
        if (lines(element.name, width) * LINE > box.bottom - box.top + 1) reporter.report(element.id, 'label needs more lines than its bounds hold');
      }
    },
  };
}

/** A label covers no shape, no flow and no other label. */
export function labelOverlaps() {
  return {
    check(node, reporter) {
      if (node.$type !== 'bpmn:Definitions') return;
      const { labels, shapes, edges } = drawing(node);
      labels.forEach((label, i) => {
        const others = [...shapes, ...labels.slice(i + 1)].filter(({ element, box }) => overlap(label.box, box));
        const flows = edges.filter(({ segments }) => segments.some(segment => cuts(segment, label.box)));
        for (const { element } of [...others, ...flows]) {
          reporter.report(label.element.id, `label lies on ${element.id}`);
        }
      });
    },
  };
}
