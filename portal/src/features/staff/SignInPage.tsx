import { Button, InlineLoading } from '@carbon/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../../api/client';
import { ErrorSummary } from '../../components/ErrorSummary';
import { Field } from '../../components/Field';
import { Notice } from '../../components/Notice';
import { PageHeading } from '../../components/PageHeading';
import { isRefusal } from '../../api/problem';
import { useMessages } from '../../components/useMessages';
import { safeReturn } from './safeReturn';

const CREDENTIALS = [
  { name: 'username', type: 'text', autoComplete: 'username' },
  { name: 'password', type: 'password', autoComplete: 'current-password' },
] as const;

export const SignInPage = () => {
  const { t } = useTranslation();
  const { refusal } = useMessages();
  const router = useRouter();
  const queries = useQueryClient();
  const { voltar } = useSearch({ from: '/equipe/entrar' });
  const [values, setValues] = useState({ username: '', password: '' });
  const [attempt, setAttempt] = useState(0);
  const signIn = useMutation({
    mutationFn: () =>
      answered(api.POST('/api/v1/staff/session', { body: { ...values, username: values.username.trim() } })),
    onSuccess: () => {
      queries.removeQueries({ queryKey: ['dossier'] });
      const back = safeReturn(voltar);
      if (back) router.history.push(back);
    },
  });
  const missing = attempt > 0 ? CREDENTIALS.map(({ name }) => name).filter((name) => values[name].trim() === '') : [];
  const wrong = isRefusal(signIn.error, 401, 403, 422);
  return (
    <div className="ce-wrap ce-page ce-page--narrow">
      <PageHeading eyebrow={t('staff.eyebrow')} title={t('staff.signInTitle')} lead={t('staff.signInLead')} />
      {signIn.isSuccess ? (
        <Notice tone="success" live="status" title={t('staff.welcome', { name: signIn.data.displayName })}>
          {t('staff.welcomeText')}
        </Notice>
      ) : (
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
      )}
    </div>
  );
};
