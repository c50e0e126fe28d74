import type { ReactNode } from 'react';

export type ControlProps = {
  id: string;
  className: string;
  required: boolean | undefined;
  'aria-invalid': true | undefined;
  'aria-describedby': string | undefined;
};

type Props = {
  id: string;
  label: string;
  help?: string;
  fault?: string;
  warning?: string;
  required?: boolean;
  children: (control: ControlProps) => ReactNode;
};

/** Label, help, warning and fault around one control; whatever is shown is also said when the control has the focus. */
export const Field = ({ id, label, help, fault, warning, required, children }: Props) => {
  const notes = [
    { key: 'fault', text: fault, className: 'ce-input__fault' },
    { key: 'warning', text: fault ? undefined : warning, className: 'ce-input__warning' },
    { key: 'help', text: help, className: 'ce-input__help' },
  ].filter((note) => note.text !== undefined);
  return (
    <div className="ce-input">
      <label htmlFor={id} className="ce-input__label">
        {label}
      </label>
      {children({
        id,
        className: 'ce-input__control',
        required,
        'aria-invalid': fault ? true : undefined,
        'aria-describedby': notes.map(({ key }) => `${id}-${key}`).join(' ') || undefined,
      })}
      {notes.map(({ key, text, className }) => (
        <p key={key} id={`${id}-${key}`} className={className}>
          {text}
        </p>
      ))}
    </div>
  );
};
