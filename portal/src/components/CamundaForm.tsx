import { Form } from '@bpmn-io/form-js-viewer';
import '@bpmn-io/form-js-viewer/dist/assets/form-js-base.css';
import { useEffect, useEffectEvent, useImperativeHandle, useRef, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { isLanguage, type Language } from '../i18n';
import { accessibleFields } from './formFields';
import { overlayForm, type FormOverlay } from './formOverlay';
import { translateModule } from './formWords';

export type CamundaFormHandle = { submit: () => void };
type Answers = Record<string, unknown>;
type Props = {
  schema: Record<string, unknown>;
  data: Answers;
  overlays: Partial<Record<Language, FormOverlay>>;
  /** Refusals of the server in words, by field key; shown at the fields without losing an answer. */
  faults: Record<string, string>;
  onSubmit: (answers: Answers) => void;
  /** Told what stands in the form whenever a person changes it. */
  onChange?: (answers: Answers) => void;
  ref?: Ref<CamundaFormHandle>;
};
type Drawn = { form: Form; host: HTMLElement };
type Field = { id: string; key?: string };

const focusFirstInvalid = (host: HTMLElement) =>
  requestAnimationFrame(() => host.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());

const afterPicture = (then: () => void) => requestAnimationFrame(() => requestAnimationFrame(then));

const showFaults = ({ form, host }: Drawn, faults: Record<string, string>) => {
  const fields = form.get<{ getAll: () => Field[] }>('formFieldRegistry').getAll();
  const errors = Object.fromEntries(fields.flatMap(({ id, key }) => (key && faults[key] ? [[id, [faults[key]]]] : [])));
  if (Object.keys(errors).length === 0) return;
  form._setState({ errors });
  focusFirstInvalid(host);
};

/** A Camunda Form as the engine deploys it, drawn by form-js; a change of language keeps the answers. */
export const CamundaForm = ({ schema, data, overlays, faults, onSubmit, onChange, ref }: Props) => {
  const { t, i18n } = useTranslation();
  const language: Language = isLanguage(i18n.language) ? i18n.language : 'pt-BR';
  const host = useRef<HTMLDivElement>(null);
  const drawn = useRef<Drawn | null>(null);
  const kept = useRef<Answers>(data);
  const newestFaults = useRef(faults);
  const placeholder = t('fields.choose');

  const draw = useEffectEvent((container: HTMLElement) => {
    const form = new Form({
      container,
      additionalModules: [translateModule(language), accessibleFields(placeholder)] as never,
    });
    form.on('changed', (event: { data: Answers }) => {
      kept.current = { ...kept.current, ...event.data };
      if (container.dataset.touched) onChange?.(kept.current);
    });
    form.on('submit', (event: { data: Answers; errors: object }) => {
      if (Object.keys(event.errors).length === 0) onSubmit(event.data);
      else focusFirstInvalid(container);
    });
    void form.importSchema(overlayForm(schema, overlays[language]) as never, kept.current as never).then(() => {
      drawn.current = { form, host: container };
      container.dataset.ready = 'true';
      // form-js listens to its own state only after its first picture is on the screen.
      afterPicture(() => drawn.current?.form === form && showFaults(drawn.current, newestFaults.current));
    });
    return form;
  });

  useEffect(() => {
    const container = host.current;
    if (!container) return;
    // form-js reports its own first picture as a change too; only a hand on a field is one.
    const touch = () => (container.dataset.touched = 'true');
    container.addEventListener('input', touch, true);
    container.addEventListener('change', touch, true);
    container.addEventListener('click', touch, true);
    const form = draw(container);
    return () => {
      drawn.current = null;
      container.removeEventListener('input', touch, true);
      container.removeEventListener('change', touch, true);
      container.removeEventListener('click', touch, true);
      form.destroy();
    };
  }, [schema, language]);

  useEffect(() => {
    newestFaults.current = faults;
    if (drawn.current) showFaults(drawn.current, faults);
  }, [faults]);

  useImperativeHandle(ref, () => ({ submit: () => drawn.current?.form.submit() }), []);

  return <div ref={host} className="ce-form" />;
};
