import { Button } from '@carbon/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../../api/client';
import type { SecurityAlert } from '../../api/types';
import { Field } from '../../components/Field';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../components/useMessages';
import { showMoment } from '../../lib/formats';
import { alertsQuery } from './staffQueries';

const Closure = ({ alert }: { alert: SecurityAlert }) => {
  const { t } = useTranslation();
  const { refusal } = useMessages();
  const queries = useQueryClient();
  const [note, setNote] = useState('');
  const [attempted, setAttempted] = useState(false);
  const close = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/v1/staff/alerts/{id}/closure', {
          params: { path: { id: alert.id } },
          body: { note: note.trim() },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: alertsQuery.queryKey }),
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAttempted(true);
        if (note.trim() !== '') close.mutate();
      }}
    >
      <Field
        id={`note-${alert.id}`}
        label={t('alerts.note')}
        help={t('alerts.noteHelp')}
        fault={attempted && note.trim() === '' ? t('faults.MISSING') : undefined}
        required
      >
        {(control) => (
          <textarea
            {...control}
            rows={2}
            maxLength={1000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
      {close.isError ? <Notice tone="error" live="alert" title={refusal(close.error)} /> : null}
      <Button type="submit" kind="tertiary" size="md" disabled={close.isPending}>
        {t('alerts.close', { protocol: alert.protocol })}
      </Button>
    </form>
  );
};

export const AlertCard = ({ alert }: { alert: SecurityAlert }) => {
  const { t, i18n } = useTranslation();
  const at = (moment: string) => showMoment(moment, i18n.language);
  return (
    <section className="ce-facts" aria-labelledby={`alert-${alert.id}`}>
      <h2 id={`alert-${alert.id}`}>
        {t(`alertKinds.${alert.kind}`)} · {alert.protocol}
      </h2>
      <p>
        {t(`subjectKinds.${alert.subjectKind}`, { defaultValue: alert.subjectKind })} {alert.subjectId}
      </p>
      <p className="ce-hint">{t('alerts.opened', { at: at(alert.openedAt) })}</p>
      <p className="ce-hint">{t('alerts.signals', { count: alert.signals, at: at(alert.lastSignalAt) })}</p>
      {alert.closedAt ? (
        <>
          <p>{t('alerts.closed', { by: alert.closedBy ?? '', at: at(alert.closedAt) })}</p>
          <p className="ce-records__text">{alert.note}</p>
        </>
      ) : (
        <Closure alert={alert} />
      )}
    </section>
  );
};
