/// <reference types="node" />
import { screen, within } from '@testing-library/react';
import { readdirSync, readFileSync } from 'node:fs';
import { http, HttpResponse } from 'msw';
import { beforeAll, expect, it } from 'vitest';
import type { ProcessDiagram } from '../api/types';
import { nameElements } from '../components/pictureWords';
import { elementWords } from '../components/elementWords';
import { problem } from '../test/registrationFixture';
import { renderPortal } from '../test/renderPortal';
import { server } from '../test/server';

const MODELS = '../processes/src/main/resources/bpmn';
const model = (name: string) => readFileSync(`${MODELS}/${name}`, 'utf8');

const DIAGRAM: ProcessDiagram = {
  process: {
    id: '77',
    processId: 'registration-verification',
    name: 'Verificação de cadastro',
    startedAt: '2026-11-20T12:00:00Z',
    over: false,
    nextActor: 'STAFF',
    dueAt: '2099-11-24T21:00:00Z',
    now: [{ elementId: 'userTask_reviewRegistration', name: 'Avaliar cadastro' }],
  },
  bpmn: model('registration-verification.bpmn'),
  done: ['startEvent_registrationSubmitted', 'serviceTask_requestEmailProof'],
  active: ['userTask_reviewRegistration'],
  steps: [
    {
      elementId: 'serviceTask_requestEmailProof',
      name: 'Pedir prova do e-mail',
      state: 'DONE',
      actor: 'SYSTEM',
      at: '2026-11-20T12:00:00Z',
      dueAt: null,
    },
    {
      elementId: 'userTask_reviewRegistration',
      name: 'Avaliar cadastro',
      state: 'CURRENT',
      actor: 'STAFF',
      at: '2026-11-20T12:01:00Z',
      dueAt: '2099-11-24T21:00:00Z',
    },
  ],
};

// jsdom has no geometry; the drawing itself is looked at in a real browser.
beforeAll(() => {
  Object.assign(SVGElement.prototype, {
    getBBox: () => ({ x: 0, y: 0, width: 100, height: 80 }),
    getScreenCTM: () => null,
  });
});

it('tells the steps in order, where it is, who acts and until when', async () => {
  server.use(http.get('*/api/v1/processes/77/diagram', () => HttpResponse.json(DIAGRAM)));
  renderPortal('/processos/77');
  expect(await screen.findByRole('heading', { level: 1, name: 'Verificação de cadastro' })).toBeVisible();
  const steps = within(screen.getByRole('list', { name: 'Passos até aqui' })).getAllByRole('listitem');
  expect(steps.map((step) => step.getAttribute('aria-current'))).toEqual([null, 'step']);
  expect(steps[0]).toHaveTextContent(/Pedir prova do e-mail.*\(Feito\)/);
  expect(steps[1]).toHaveTextContent(/Avaliar cadastro \(Agora\)Com a nossa equipe, até 24\/11\/2099.*faltam/);
  expect(screen.getByRole('heading', { level: 2, name: 'Figura do processo' })).toBeVisible();
});

it('says that a process is over and that a process of somebody else does not exist', async () => {
  server.use(
    http.get('*/api/v1/processes/77/diagram', () =>
      HttpResponse.json({
        ...DIAGRAM,
        active: [],
        process: { ...DIAGRAM.process, over: true, nextActor: 'NOBODY', dueAt: null },
        steps: DIAGRAM.steps.slice(0, 1),
      }),
    ),
    http.get('*/api/v1/processes/78/diagram', () => problem(404, 'PROCESS_NOT_FOUND')),
  );
  renderPortal('/processos/77');
  expect(await screen.findByRole('heading', { level: 2, name: 'Concluído' })).toBeVisible();
  renderPortal('/processos/78');
  expect(await screen.findByText('Processo não encontrado.')).toBeVisible();
});

it.each(['en', 'es'])('has a word in %s for every name in every picture, and for nothing else', (language) => {
  // Processes over public data are no company's: nobody is shown their picture.
  const shown = readdirSync(MODELS).filter((name) => !name.startsWith('dataset-'));
  const named = shown.flatMap((name) =>
    [...model(name).matchAll(/<bpmn:(?!process|message|error|escalation)\w+ id="(\w+)" name="[^"]+"/g)].map(
      ([, id = '']) => id,
    ),
  );
  expect(named.length).toBeGreaterThan(40);
  expect(Object.keys(elementWords(language) ?? {}).sort()).toEqual([...new Set(named)].sort());
});

it('names the elements of the picture in the language of the page and leaves Portuguese alone', () => {
  expect(nameElements(DIAGRAM.bpmn, elementWords('pt-BR'))).toBe(DIAGRAM.bpmn);
  const english = nameElements(DIAGRAM.bpmn, elementWords('en'));
  expect(english).toContain('name="Review registration"');
  expect(english).not.toContain('name="Avaliar cadastro"');
  expect(english.match(/<bpmndi:BPMNShape/g)).toHaveLength(DIAGRAM.bpmn.match(/<bpmndi:BPMNShape/g)?.length ?? 0);
});
