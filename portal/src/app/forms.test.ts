/// <reference types="node" />
import { Form } from '@bpmn-io/form-js-viewer';
import { Form as Form110 } from 'form-js-1-10';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMPLETE_REGISTRATION_WORDS } from '../components/completeRegistrationWords';
import { overlayForm } from '../components/formOverlay';
import { FORM_WORDS } from '../components/formWords';

const FOLDER = '../forms/src/main/resources/forms';
type Component = {
  id: string;
  type: string;
  label?: string;
  description?: string;
  text?: string;
  values?: { value: string; label: string }[];
  components?: Component[];
};
type Schema = { id: string; components: Component[] };
const read = (name: string) => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as Schema;
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.form'));

describe.each(names)('%s', (name) => {
  it.each([
    ['the portal', Form],
    ['Tasklist 8.6', Form110],
  ])('is drawn by the form-js of %s without a warning', async (_, Implementation) => {
    const form = new Implementation({ container: document.createElement('div') });
    const { warnings } = (await form.importSchema(read(name), {})) as { warnings: unknown[] };
    expect(warnings).toEqual([]);
    form.destroy();
  });
});

it.each(Object.entries(COMPLETE_REGISTRATION_WORDS))('complete-registration says everything in %s', (_, words) => {
  const texts = (component: Component) => ({
    label: component.label,
    description: component.description,
    text: component.text,
    values: component.values?.filter(({ value, label }) => value !== label).map(({ value }) => value),
  });
  for (const component of read('complete-registration.form').components) {
    const own = texts(component);
    const other = words[component.id];
    if (own.label) expect(other?.label, component.id).toBeTruthy();
    if (own.description) expect(other?.description, component.id).toBeTruthy();
    if (own.text) expect(other?.text, component.id).toBeTruthy();
    for (const value of own.values ?? []) expect(other?.values?.[value], `${component.id} ${value}`).toBeTruthy();
  }
});

it('lays words over a form without touching what has none', () => {
  const schema = {
    components: [
      { id: 'a', label: 'Um', key: 'a' },
      { id: 'b', label: 'Dois' },
    ],
  };
  expect(overlayForm(schema, { a: { label: 'One' } })).toEqual({
    components: [
      { id: 'a', label: 'One', key: 'a' },
      { id: 'b', label: 'Dois' },
    ],
  });
});

it('has the same words of form-js in Portuguese and Spanish', () => {
  expect(Object.keys(FORM_WORDS.es).sort()).toEqual(Object.keys(FORM_WORDS['pt-BR']).sort());
});
