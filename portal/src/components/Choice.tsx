import { Field } from './Field';
import type { Entries } from './useEntries';

type Props<N extends string> = {
  form: string;
  name: N;
  entries: Entries<N>;
  label: string;
  help?: string;
  optional?: boolean;
  choices: { value: string; label: string }[];
  /** What is shown while nothing is chosen. */
  none: string;
};

/** One choice of a small form. */
export const Choice = <N extends string>({
  form,
  name,
  entries,
  label,
  help,
  optional = false,
  choices,
  none,
}: Props<N>) => (
  <Field id={`${form}-${name}`} label={label} help={help} fault={entries.faults.get(name)} required={!optional}>
    {(control) => (
      <select {...control} value={entries.values[name]} onChange={(event) => entries.set(name, event.target.value)}>
        <option value="">{none}</option>
        {choices.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    )}
  </Field>
);
