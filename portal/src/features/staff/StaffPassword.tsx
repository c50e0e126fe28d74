import { Button, InlineLoading } from '@carbon/react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal } from '../../api/problem';
import { staffSignIn, type StaffNext } from '../../api/staff';
import { ErrorSummary } from '../../components/ErrorSummary';
import { Field } from '../../components/Field';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../components/useMessages';

const CREDENTIALS = [
  { name: 'username', type: 'text', autoComplete: 'username' },
  { name: 'password', type: 'password', autoComplete: 'current-password' },
] as const;

/** The first step of a sign-in of the staff: name and password. */
export const StaffPassword = ({ onProved }: { onProved: (next: StaffNext) => void }) => {
  const { t } = useTranslation();
  const { refusal } = useMessages();
  const [values, setValues] = useState({ username: '', password: '' });
  const [attempt, setAttempt] = useState(0);
  const signIn = useMutation({
    mutationFn: () => staffSignIn(values.username.trim(), values.password),
    onSuccess: ({ next }) => onProved(next),
  });
  const missing = attempt > 0 ? CREDENTIALS.map(({ name }) => name).filter((name) => values[name].trim() === '') : [];
  const wrong = isRefusal(signIn.error, 401, 403, 422);
  return (
    <form
      noValidate
      className="ce-card"
      onSubmit={(event) => {
        event.preventDefault();
        setAttempt((n) => n + 1);
        if (CREDENTIALS.every(({ name }) => values[name].trim() !== '')) signIn.mutate();
      }}
    >
      <ErrorSummary
        attempt={attempt}
        items={missing.map((name) => ({
          target: `staff-${name}`,
          text: `${t(`staff.${name}`)}: ${t('faults.MISSING')}`,
        }))}
      />
      {signIn.isError && missing.length === 0 ? (
        <Notice tone="error" live="alert" title={wrong ? t('staff.wrong') : refusal(signIn.error)} />
      ) : null}
      {CREDENTIALS.map(({ name, type, autoComplete }) => (
        <Field
          key={name}
          id={`staff-${name}`}
          label={t(`staff.${name}`)}
          fault={missing.includes(name) ? t('faults.MISSING') : undefined}
          required
        >
          {(control) => (
            <input
              {...control}
              type={type}
              autoComplete={autoComplete}
              value={values[name]}
              onChange={(event) => setValues((all) => ({ ...all, [name]: event.target.value }))}
            />
          )}
        </Field>
      ))}
      <Button type="submit" disabled={signIn.isPending}>
        {signIn.isPending ? <InlineLoading description={t('wizard.working')} /> : t('staff.enter')}
      </Button>
    </form>
  );
};
