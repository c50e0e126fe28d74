import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lengthOf, SHORTEST, strengthOf } from '../lib/password';
import { Field } from './Field';
import type { Entries } from './useEntries';

type Props<N extends string> = {
  form: string;
  name: N;
  entries: Entries<N>;
  label: string;
  autoComplete: 'current-password' | 'new-password';
};

/** A password that can be shown and pasted; a new one says how long it is and what that is worth. */
export const PasswordEntry = <N extends string>({ form, name, entries, label, autoComplete }: Props<N>) => {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  const value = entries.values[name];
  const fresh = autoComplete === 'new-password';
  const id = `${form}-${name}`;
  return (
    <div className="ce-password">
      <Field
        id={id}
        label={label}
        help={fresh ? t('password.help', { min: SHORTEST }) : undefined}
        fault={entries.faults.get(name)}
        required
      >
        {(control) => (
          <div className="ce-password__row">
            <input
              {...control}
              type={shown ? 'text' : 'password'}
              autoComplete={autoComplete}
              autoCapitalize="none"
              spellCheck={false}
              value={value}
              onChange={(event) => entries.set(name, event.target.value)}
            />
            <button type="button" className="ce-password__show" aria-controls={id} onClick={() => setShown(!shown)}>
              {t(shown ? 'password.hide' : 'password.show')}
              <span className="ce-hidden">: {label}</span>
            </button>
          </div>
        )}
      </Field>
      {fresh && value !== '' ? (
        <p className={`ce-password__strength ce-password__strength--${strengthOf(value)}`}>
          {t('password.length', { count: lengthOf(value) })}{' '}
          <span role="status">{t(`password.strength.${strengthOf(value)}`)}</span>
        </p>
      ) : null}
    </div>
  );
};
