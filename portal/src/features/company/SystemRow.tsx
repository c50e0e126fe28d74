import { Button } from '@carbon/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { endClient, rotateClientSecret, type NewSecret, type System } from '../../api/integration';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../components/useMessages';
import { showDate, showMoment } from '../../lib/formats';
import { StepUpDeclined, useStepUp } from '../../components/useStepUp';

type Props = { system: System; manages: boolean; onSecret: (secret: NewSecret) => void };

/** A third-party system, what it may read, and what the owner may change about it. */
export const SystemRow = ({ system, manages, onSecret }: Props) => {
  const { t, i18n } = useTranslation();
  const { refusal } = useMessages();
  const queries = useQueryClient();
  const { guarded, dialog } = useStepUp();
  const [asking, setAsking] = useState(false);
  const changed = () => queries.invalidateQueries({ queryKey: ['company'] });
  const rotate = useMutation({
    mutationFn: () => guarded(() => rotateClientSecret(system.clientId)),
    onSuccess: (secret) => {
      onSecret(secret);
      return changed();
    },
  });
  const end = useMutation({ mutationFn: () => guarded(() => endClient(system.clientId)), onSettled: changed });
  const error = [rotate.error, end.error].find((one) => one && !(one instanceof StepUpDeclined));
  const when = (iso: string) => showMoment(iso, i18n.language);
  return (
    <li className="ce-row">
      <div className="ce-row__text">
        <h3>{system.name}</h3>
        <p>{system.scopes.map((scope) => t(`company.systems.scope.${scope}`)).join(', ')}</p>
        <p className="ce-hint">{t('company.systems.id', { id: system.clientId })}</p>
        <p className="ce-hint">
          {t('company.systems.since', { date: showDate(system.registeredAt, i18n.language) })} ·{' '}
          {system.lastTokenAt
            ? t('company.systems.used', { at: when(system.lastTokenAt) })
            : t('company.systems.unused')}
        </p>
        {system.earlierSecretUntil ? (
          <p className="ce-hint">{t('company.systems.earlier', { at: when(system.earlierSecretUntil) })}</p>
        ) : null}
        {error ? <Notice tone="error" live="alert" title={refusal(error)} /> : null}
      </div>
      {manages ? (
        <div className="ce-row__actions">
          <Button
            kind="ghost"
            size="sm"
            onClick={() => !rotate.isPending && rotate.mutate()}
            aria-disabled={rotate.isPending}
          >
            {t('company.systems.rotate.action')}
            <span className="ce-hidden">: {system.name}</span>
          </Button>
          <Button kind="ghost" size="sm" onClick={() => setAsking(true)} aria-disabled={end.isPending}>
            {t('company.systems.end.action')}
            <span className="ce-hidden">: {system.name}</span>
          </Button>
        </div>
      ) : null}
      {asking ? (
        <ConfirmDialog
          title={t('company.systems.end.title', { name: system.name })}
          text={t('company.systems.end.text')}
          action={t('company.systems.end.action')}
          busy={false}
          error={null}
          onConfirm={() => {
            setAsking(false);
            end.mutate();
          }}
          onClose={() => setAsking(false)}
        />
      ) : null}
      {dialog}
    </li>
  );
};
