import type { InputHTMLAttributes } from 'react';
import { Field } from './Field';
import type { Entries } from './useEntries';

type Props<N extends string> = {
  form: string;
  name: N;
  entries: Entries<N>;
  label: string;
  help?: string;
  optional?: boolean;
} & Pick<InputHTMLAttributes<HTMLInputElement>, 'type' | 'autoComplete' | 'inputMode' | 'spellCheck'>;

/** One text field of a small form. */
export const Entry = <N extends string>({ form, name, entries, label, help, optional = false, ...input }: Props<N>) => (
  <Field id={`${form}-${name}`} label={label} help={help} fault={entries.faults.get(name)} required={!optional}>
    {(control) => (
      <input
        {...control}
        {...input}
        value={entries.values[name]}
        onChange={(event) => entries.set(name, event.target.value)}
      />
    )}
  </Field>
);
