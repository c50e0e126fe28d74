import { Button } from '@carbon/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../../api/client';
import type { DatasetEntry } from '../../api/types';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../components/useMessages';
import { showMoment } from '../../lib/formats';
import { datasetsQuery } from './staffQueries';

type Props = { dataset: DatasetEntry['dataset']; name: string; stop: NonNullable<DatasetEntry['stop']> };

/** Why the last load stopped; a header that lacks no column may be accepted. */
export const DatasetStop = ({ dataset, name, stop }: Props) => {
  const { t, i18n } = useTranslation();
  const { refusal } = useMessages();
  const queries = useQueryClient();
  const accept = useMutation({
    mutationFn: () => answered(api.POST('/api/v1/staff/datasets/{dataset}/header', { params: { path: { dataset } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: datasetsQuery.queryKey }),
  });
  const headerChanged = stop.code === 'DATASET_HEADER_CHANGED';
  return (
    <>
      <Notice
        tone="warning"
        title={t('datasets.stopped', {
          at: showMoment(stop.at, i18n.language),
          why: t(`refusals.${stop.code}`, { defaultValue: stop.code }),
        })}
      />
      {headerChanged ? <p className="ce-records__text">{stop.header.join('; ')}</p> : null}
      {stop.missingColumns.length > 0 ? (
        <p className="ce-hint">{t('datasets.missing', { columns: stop.missingColumns.join('; ') })}</p>
      ) : null}
      {accept.isError ? <Notice tone="error" live="alert" title={refusal(accept.error)} /> : null}
      {accept.isSuccess ? <Notice tone="success" live="status" title={t('datasets.accepted')} /> : null}
      {headerChanged && stop.missingColumns.length === 0 ? (
        <Button kind="tertiary" size="md" disabled={accept.isPending} onClick={() => accept.mutate()}>
          {t('datasets.accept', { name })}
        </Button>
      ) : null}
    </>
  );
};
