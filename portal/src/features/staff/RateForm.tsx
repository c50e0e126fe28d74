import { Button } from '@carbon/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../api/problem';
import { Field } from '../../components/Field';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../components/useMessages';

export type RateInput = { name: string; type?: 'date'; decimal?: boolean; options?: string[] };
export type RateValues = Record<string, string>;

type Props = {
  title: string;
  prefix: string;
  inputs: RateInput[];
  note: (values: RateValues) => Promise<unknown>;
  changes: readonly unknown[];
};

/** Notes one rate; what was typed stays when the server refuses it, with the fault at its field. */
export const RateForm = ({ title, prefix, inputs, note, changes }: Props) => {
  const { t } = useTranslation();
  const { fault, refusal } = useMessages();
  const queries = useQueryClient();
  const empty = Object.fromEntries(inputs.map(({ name, options }) => [name, options?.[0] ?? '']));
  const [values, setValues] = useState<RateValues>(empty);
  const save = useMutation({
    mutationFn: note,
    onSuccess: () => {
      setValues(empty);
      return queries.invalidateQueries({ queryKey: changes });
    },
  });
  const faults = save.error instanceof Refusal ? save.error.faults : [];
  const faultOf = (name: string) => {
    const found = faults.find(({ field }) => field === name);
    return found ? fault(found) : undefined;
  };
  const set = (name: string, value: string) => setValues((all) => ({ ...all, [name]: value }));
  return (
    <form
      noValidate
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(values);
      }}
    >
      <h2>{title}</h2>
      {inputs.map(({ name, type, decimal, options }) => (
        <Field key={name} id={`${prefix}-${name}`} label={t(`taxes.${name}`)} fault={faultOf(name)} required>
          {(control) =>
            options ? (
              <select {...control} value={values[name]} onChange={(event) => set(name, event.target.value)}>
                {options.map((option) => (
                  <option key={option} value={option}>
                    {t(`taxFormulas.${option}`)}
                  </option>
                ))}
              </select>
            ) : (
              <input
                {...control}
                type={type ?? 'text'}
                inputMode={decimal ? 'decimal' : undefined}
                autoComplete="off"
                value={values[name]}
                onChange={(event) => set(name, event.target.value)}
              />
            )
          }
        </Field>
      ))}
      {save.isError ? <Notice tone="error" live="alert" title={refusal(save.error)} /> : null}
      {save.isSuccess ? <Notice tone="success" live="status" title={t('taxes.noted')} /> : null}
      <Button type="submit" size="md" disabled={save.isPending}>
        {title}
      </Button>
    </form>
  );
};
