import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '../../components/ErrorSummary';
import { useMessages } from '../../components/useMessages';
import { ufOfCep } from '../../lib/cepUf';
import { DraftField } from './DraftField';
import { faultOf, fieldId, FIELDS, type FieldName } from './fields';
import { STEP_FIELDS, type StepId } from './steps';
import { StepActions } from './StepActions';
import type { Draft } from './useDraft';

type Props = { step: StepId; draft: Draft; onBack?: () => void; onDone: () => void };

/** A step of plain fields: judged on leaving a field, judged again by the server on continuing. */
export const FieldsStep = ({ step, draft, onBack, onDone }: Props) => {
  const { t } = useTranslation();
  const { fault: words } = useMessages();
  const names = STEP_FIELDS[step] ?? [];
  const [left, setLeft] = useState<ReadonlySet<FieldName>>(new Set());
  const [summary, setSummary] = useState<FieldName[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);

  const wordsFor = (name: FieldName): string | undefined => {
    const own = left.has(name) ? faultOf(name, draft.values[name]) : undefined;
    const server = draft.faults.find((fault) => fault.field === name);
    if (own) return words({ field: name, code: own });
    return server ? words(server) : undefined;
  };

  const change = (name: FieldName, value: string) => {
    draft.setValue(name, value);
    const uf = name === 'cep' ? ufOfCep(value) : undefined;
    if (uf && draft.values.uf === '') draft.setValue('uf', uf);
  };

  const leave = (name: FieldName) => {
    if (draft.values[name].trim() !== '') setLeft((all) => new Set(all).add(name));
    void draft.save();
  };

  const refuse = (wrong: FieldName[]) => {
    setSummary(wrong);
    setAttempt((n) => n + 1);
  };

  const proceed = async () => {
    setLeft(new Set(names));
    const wrong = names.filter((name) => faultOf(name, draft.values[name]));
    if (wrong.length > 0) return refuse(wrong);
    setSummary([]);
    setBusy(true);
    const { registration, error } = await draft.save(true);
    setBusy(false);
    if (error || !registration) return refuse([...names]);
    const issues = registration.issues.filter(({ field }) => names.includes(field as FieldName));
    if (issues.length === 0) return onDone();
    draft.setFaults(issues);
    refuse(issues.map(({ field }) => field as FieldName));
  };

  const expectedUf = ufOfCep(draft.values.cep);
  const warningFor = (name: FieldName) =>
    name === 'uf' && expectedUf && draft.values.uf !== '' && draft.values.uf !== expectedUf
      ? t('fields.uf.mismatch', { uf: expectedUf })
      : undefined;
  const items = summary.flatMap((name) => {
    const text = wordsFor(name);
    return text ? [{ target: fieldId(name), text: `${t(`fields.${name}.label`)}: ${text}` }] : [];
  });

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void proceed();
      }}
    >
      <ErrorSummary items={items} attempt={attempt} />
      <div className="ce-fields">
        {names.map((name) => (
          <DraftField
            key={name}
            spec={FIELDS[name]}
            value={draft.values[name]}
            fault={wordsFor(name)}
            warning={warningFor(name)}
            onValue={(value) => change(name, value)}
            onLeave={() => leave(name)}
          />
        ))}
      </div>
      <StepActions onBack={onBack} busy={busy} label={t('wizard.continue')} />
    </form>
  );
};
