import { Button } from '@carbon/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompanyOfAccount } from '../../api/identity';
import { markRead, noticesQuery } from '../../api/notices';
import { Notice } from '../../components/Notice';
import { NoticeList } from '../../components/NoticeList';
import { PageHeading } from '../../components/PageHeading';
import { useMessages } from '../../components/useMessages';
import { Waiting } from '../../components/Waiting';
import { useCompany } from './useCompany';

const Centre = ({ company: { registrationId } }: { company: CompanyOfAccount }) => {
  const { t } = useTranslation();
  const { refusal } = useMessages();
  const queries = useQueryClient();
  const [onlyNew, setOnlyNew] = useState(false);
  const notices = useQuery(noticesQuery(registrationId));
  const fresh = (notices.data ?? []).filter(({ readAt }) => !readAt);
  const readAll = useMutation({
    mutationFn: () => Promise.all(fresh.map(({ id }) => markRead(registrationId, id))),
    onSettled: () => queries.invalidateQueries({ queryKey: noticesQuery(registrationId).queryKey }),
  });
  const shown = onlyNew ? fresh : (notices.data ?? []);
  if (!notices.data) return <Waiting query={notices} />;
  return (
    <>
      <div className="ce-buttons" role="group" aria-label={t('notices.filter')}>
        <Button
          kind={onlyNew ? 'ghost' : 'tertiary'}
          size="sm"
          aria-pressed={!onlyNew}
          onClick={() => setOnlyNew(false)}
        >
          {t('notices.all', { count: notices.data.length })}
        </Button>
        <Button kind={onlyNew ? 'tertiary' : 'ghost'} size="sm" aria-pressed={onlyNew} onClick={() => setOnlyNew(true)}>
          {t('notices.unread', { count: fresh.length })}
        </Button>
        {fresh.length > 0 ? (
          <Button kind="ghost" size="sm" onClick={() => readAll.mutate()} aria-disabled={readAll.isPending}>
            {t('notices.readAll')}
          </Button>
        ) : null}
      </div>
      {readAll.isError ? <Notice tone="error" live="alert" title={refusal(readAll.error)} /> : null}
      {shown.length > 0 ? (
        <NoticeList registrationId={registrationId} notices={shown} level={2} />
      ) : (
        <p className="ce-hint">{t(onlyNew ? 'notices.noneNew' : 'notifications.none')}</p>
      )}
    </>
  );
};

/** All messages of the platform to the company. */
export const NoticesPage = () => {
  const { t } = useTranslation();
  const { company } = useCompany();
  return (
    <div className="ce-wrap ce-page ce-page--narrow">
      <PageHeading title={t('notices.title')} eyebrow={company?.legalName ?? undefined} />
      {company ? (
        <Centre key={company.registrationId} company={company} />
      ) : (
        <Notice tone="info" title={t('home.noCompany')} />
      )}
    </div>
  );
};
