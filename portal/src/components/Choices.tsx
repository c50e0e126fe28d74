import { Checkbox } from '@carbon/react';

type Props<T extends string> = {
  id: string;
  legend: string;
  options: { value: T; label: string }[];
  chosen: T[];
  fault?: string;
  onChange: (chosen: T[]) => void;
};

/** Several boxes of which some may be ticked, kept in the order in which they stand. */
export const Choices = <T extends string>({ id, legend, options, chosen, fault, onChange }: Props<T>) => (
  <fieldset className="ce-roles" aria-describedby={fault ? `${id}-fault` : undefined}>
    <legend>{legend}</legend>
    {fault ? (
      <p id={`${id}-fault`} className="ce-input__fault">
        {fault}
      </p>
    ) : null}
    {options.map(({ value, label }, at) => (
      <Checkbox
        key={value}
        id={at === 0 ? id : `${id}-${value}`}
        labelText={label}
        checked={chosen.includes(value)}
        onChange={(_, { checked }) =>
          onChange(options.map((one) => one.value).filter((one) => (one === value ? checked : chosen.includes(one))))
        }
      />
    ))}
  </fieldset>
);
