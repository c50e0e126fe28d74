import { Button } from '@carbon/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../../api/client';
import type { DatasetEntry } from '../../api/types';
import { FactList } from '../../components/FactList';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../components/useMessages';
import { showMoment } from '../../lib/formats';
import { DatasetStop } from './DatasetStop';
import { RefusedLines } from './RefusedLines';
import { datasetsQuery } from './staffQueries';

export const DatasetCard = ({ dataset }: { dataset: DatasetEntry }) => {
  const { t, i18n } = useTranslation();
  const { refusal } = useMessages();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const load = useMutation({
    mutationFn: () =>
      answered(api.POST('/api/v1/staff/datasets/{dataset}/load', { params: { path: { dataset: dataset.dataset } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: datasetsQuery.queryKey }),
  });
  const at = (moment: string | null | undefined) => (moment ? showMoment(moment, i18n.language) : t('datasets.never'));
  const version = dataset.version;
  const name = t(`datasetNames.${dataset.dataset}`);
  return (
    <div>
      <FactList
        title={name}
        facts={[
          { label: t('datasets.publisher'), value: `${dataset.publisher} (${dataset.licence})` },
          { label: t('datasets.checkedAt'), value: at(dataset.checkedAt) },
          { label: t('datasets.loadedAt'), value: at(version?.loadedAt) },
          ...(version
            ? [
                { label: t('datasets.version'), value: version.sha256 },
                { label: t('datasets.origin'), value: version.origin ?? t('datasets.unknown') },
                { label: t('datasets.rows'), value: t('datasets.rowsOf', { ...version }) },
              ]
            : []),
        ]}
      />
      {dataset.stop ? <DatasetStop dataset={dataset.dataset} name={name} stop={dataset.stop} /> : null}
      {load.isError ? <Notice tone="error" live="alert" title={refusal(load.error)} /> : null}
      {load.isSuccess ? <Notice tone="success" live="status" title={t('datasets.asked', { name })} /> : null}
      <Button kind="tertiary" size="md" disabled={load.isPending} onClick={() => load.mutate()}>
        {t('datasets.load', { name })}
      </Button>
      {version && version.refused > 0 ? (
        <Button kind="ghost" size="md" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('datasets.refused', { count: version.refused, name })}
        </Button>
      ) : null}
      {open ? <RefusedLines dataset={dataset.dataset} name={name} /> : null}
    </div>
  );
};
