import 'bpmn-js/dist/assets/diagram-js.css';
import Viewer from 'bpmn-js/lib/Viewer';
import KeyboardMove from 'diagram-js/lib/navigation/keyboard-move';
import MoveCanvas from 'diagram-js/lib/navigation/movecanvas';
import { Button } from '@carbon/react';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';

type Props = { bpmn: string; done: string[]; active: string[]; label: string };
type Box = { x: number; y: number; width: number; height: number };
type Canvas = {
  zoom: (to: number | 'fit-viewport', centre?: 'auto' | { x: number; y: number }) => number;
  viewbox: (box?: Box) => Box & { scale: number; outer: { width: number; height: number } };
  addMarker: (id: string, name: string) => void;
  removeMarker: (id: string, name: string) => void;
};
type Overlays = {
  add: (id: string, type: string, overlay: object) => string;
  remove: (filter: { type: string }) => void;
};
type Registry = { get: (id: string) => (Box & { type: string }) | undefined };

const READABLE = 0.6;
const COLOURS = {
  defaultFillColor: 'var(--ce-surface)',
  defaultStrokeColor: 'var(--ce-picture-ink)',
  defaultLabelColor: 'var(--cds-text-primary)',
};

/** All of it when that can be read; otherwise the place where the process is, and the reader moves about. */
const look = (canvas: Canvas, place: Box | undefined) => {
  const fitted = canvas.zoom('fit-viewport', 'auto');
  if (fitted >= READABLE || !place) return;
  const { outer } = canvas.viewbox();
  const width = outer.width / READABLE;
  const height = outer.height / READABLE;
  canvas.viewbox({
    x: place.x + place.width / 2 - width / 2,
    y: place.y + place.height / 2 - height / 2,
    width,
    height,
  });
};

const lookAt = (shown: Viewer | null, active: string[], done: string[]) => {
  const here = active.at(-1) ?? done.at(-1);
  if (shown) look(shown.get<Canvas>('canvas'), here ? shown.get<Registry>('elementRegistry').get(here) : undefined);
};

const badge = (word: string, state: string) => {
  const mark = document.createElement('span');
  mark.className = `ce-picture__badge ce-picture__badge--${state}`;
  mark.textContent = word;
  // The list says the same, with the name of its step.
  mark.setAttribute('aria-hidden', 'true');
  return mark;
};

/** A process as its BPMN picture; where it is and where it was is said in words and colour. */
export const BpmnPicture = ({ bpmn, done, active, label }: Props) => {
  const { t } = useTranslation();
  const host = useRef<HTMLDivElement>(null);
  const viewer = useRef<Viewer | null>(null);
  const marked = useRef<[string, string][]>([]);

  const mark = useEffectEvent(() => {
    const shown = viewer.current;
    if (!shown || !host.current?.dataset.ready) return;
    const canvas = shown.get<Canvas>('canvas');
    const overlays = shown.get<Overlays>('overlays');
    const registry = shown.get<Registry>('elementRegistry');
    marked.current.forEach(([id, name]) => canvas.removeMarker(id, name));
    overlays.remove({ type: 'ce' });
    marked.current = [
      ...done.map((id): [string, string] => [id, 'ce-done']),
      ...active.map((id): [string, string] => [id, 'ce-active']),
    ].filter(([id]) => registry.get(id));
    for (const [id, name] of marked.current) {
      canvas.addMarker(id, name);
      if (!registry.get(id)?.type.endsWith('Task') && name === 'ce-done') continue;
      const word = name === 'ce-active' ? t('processes.now') : t('processes.done');
      overlays.add(id, 'ce', { position: { top: -12, left: 6 }, html: badge(word, name) });
    }
  });

  const show = useEffectEvent(() => lookAt(viewer.current, active, done));

  const name = useEffectEvent((container: HTMLElement) => {
    const svg = container.querySelector('svg');
    svg?.setAttribute('role', 'img');
    svg?.setAttribute('aria-label', label);
  });

  useEffect(() => {
    const container = host.current;
    if (!container) return;
    const drawing = new Viewer({
      container,
      bpmnRenderer: COLOURS,
      // Moving by pointer and keys; the wheel stays with the page.
      additionalModules: [KeyboardMove, MoveCanvas],
    } as never);
    viewer.current = drawing;
    void drawing.importXML(bpmn).then(() => {
      if (viewer.current !== drawing) return;
      container.dataset.ready = 'true';
      name(container);
      mark();
      show();
    });
    return () => {
      viewer.current = null;
      marked.current = [];
      delete container.dataset.ready;
      drawing.destroy();
    };
  }, [bpmn]);

  useEffect(() => mark(), [done, active]);
  useEffect(() => {
    if (host.current) name(host.current);
  }, [label]);

  const zoom = (factor: number) => {
    const canvas = viewer.current?.get<Canvas>('canvas');
    if (canvas) canvas.zoom(canvas.viewbox().scale * factor);
  };
  return (
    <div className="ce-picture">
      <div ref={host} className="ce-picture__canvas" />
      <div className="ce-picture__tools" role="group" aria-label={t('processes.tools')}>
        <Button kind="tertiary" size="sm" onClick={() => zoom(1.25)}>
          {t('processes.closer')}
        </Button>
        <Button kind="tertiary" size="sm" onClick={() => zoom(0.8)}>
          {t('processes.further')}
        </Button>
        <Button
          kind="tertiary"
          size="sm"
          onClick={() => viewer.current?.get<Canvas>('canvas').zoom('fit-viewport', 'auto')}
        >
          {t('processes.whole')}
        </Button>
        <Button kind="tertiary" size="sm" onClick={() => lookAt(viewer.current, active, done)}>
          {t('processes.here')}
        </Button>
      </div>
    </div>
  );
};
