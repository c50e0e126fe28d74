import { useTranslation } from 'react-i18next';
import type { NewPerson } from '../../api/identity';
import { Entry } from '../../components/Entry';
import { EntryForm } from '../../components/EntryForm';
import { PasswordEntry } from '../../components/PasswordEntry';
import { useEntries } from '../../components/useEntries';
import { passwordFault } from '../../lib/password';
import type { ReactNode } from 'react';

type Props = {
  email: string;
  busy: boolean;
  error: unknown;
  refused?: ReactNode;
  onSend: (person: NewPerson) => void;
};

/** The name and the password of a new account; its address is proved already. */
export const PersonForm = ({ email, busy, error, refused, onSend }: Props) => {
  const { t } = useTranslation();
  const entries = useEntries({
    initial: { displayName: '', password: '' },
    error,
    judge: ({ password }) => ({ password: passwordFault(password) }),
    blame: { PASSWORD_WEAK: 'password' },
  });
  const labels = { displayName: t('identity.displayName'), password: t('identity.password') };
  return (
    <EntryForm
      id="person"
      entries={entries}
      labels={labels}
      action={t('identity.create.action')}
      busy={busy}
      error={error}
      refused={refused}
      onSend={() => onSend({ ...entries.values, displayName: entries.values.displayName.trim() })}
    >
      <div className="ce-input">
        <label htmlFor="person-email" className="ce-input__label">
          {t('identity.email')}
        </label>
        <input
          id="person-email"
          className="ce-input__control"
          type="email"
          autoComplete="username"
          value={email}
          readOnly
        />
      </div>
      <Entry
        form="person"
        name="displayName"
        entries={entries}
        label={labels.displayName}
        type="text"
        autoComplete="name"
      />
      <PasswordEntry
        form="person"
        name="password"
        entries={entries}
        label={labels.password}
        autoComplete="new-password"
      />
    </EntryForm>
  );
};
