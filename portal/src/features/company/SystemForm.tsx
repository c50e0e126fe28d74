import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { registerClient, SCOPES, type NewSecret, type Scope } from '../../api/integration';
import { Choices } from '../../components/Choices';
import { Entry } from '../../components/Entry';
import { EntryForm } from '../../components/EntryForm';
import { useEntries } from '../../components/useEntries';
import { StepUpDeclined, useStepUp } from '../../components/useStepUp';

/** Connects a third-party system; its secret goes to whoever shows it, this once. */
export const SystemForm = ({ onSecret }: { onSecret: (secret: NewSecret) => void }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { guarded, dialog } = useStepUp();
  const [scopes, setScopes] = useState<Scope[]>(SCOPES.slice(0, 1));
  const register = useMutation({
    mutationFn: (name: string) => guarded(() => registerClient(name.trim(), scopes)),
    onSuccess: (secret) => {
      entries.clear();
      onSecret(secret);
      return queries.invalidateQueries({ queryKey: ['company'] });
    },
  });
  const error = register.error instanceof StepUpDeclined ? null : register.error;
  const entries = useEntries({ initial: { name: '' }, error });
  return (
    <>
      <h3>{t('company.systems.new')}</h3>
      <EntryForm
        id="system"
        entries={entries}
        labels={{ name: t('company.systems.name') }}
        action={t('company.systems.register')}
        busy={register.isPending}
        error={error}
        plain
        onSend={() => {
          if (scopes.length > 0) register.mutate(entries.values.name);
          else document.getElementById('system-scopes')?.focus();
        }}
      >
        <Entry form="system" name="name" entries={entries} label={t('company.systems.name')} autoComplete="off" />
        <Choices
          id="system-scopes"
          legend={t('company.systems.scopes')}
          options={SCOPES.map((scope) => ({ value: scope, label: t(`company.systems.scope.${scope}`) }))}
          chosen={scopes}
          fault={entries.attempt > 0 && scopes.length === 0 ? t('company.systems.noScope') : undefined}
          onChange={setScopes}
        />
      </EntryForm>
      {dialog}
    </>
  );
};
