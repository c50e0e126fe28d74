import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Registration } from '../../api/types';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../components/useMessages';
import { DocumentSlot } from './DocumentSlot';
import { mineQuery } from './registrationQueries';
import { documentsFor } from './steps';
import { useUploads } from './useUploads';

/** Documents of a registration that has already been sent: the same places, beside a task. */
export const ExtraDocuments = ({ registration }: { registration: Registration }) => {
  const { t } = useTranslation();
  const { refusal } = useMessages();
  const queries = useQueryClient();
  const owner = useMemo(
    () => ({
      registration,
      save: () => Promise.resolve({ registration }),
      keep: (view: Registration) => {
        queries.setQueryData(mineQuery.queryKey, view);
        queries.setQueryData(['registration', view.id], view);
        return view;
      },
    }),
    [queries, registration],
  );
  const { uploads, add, retry, drop, remove, removeError } = useUploads(owner);
  return (
    <details className="ce-extra" open={registration.reasons.some((reason) => reason.startsWith('DOCUMENT'))}>
      <summary>{t('task.documents')}</summary>
      <p className="ce-hint">{t('documents.rules')}</p>
      {removeError ? <Notice tone="error" title={refusal(removeError)} live="alert" /> : null}
      <div className="ce-slots">
        {documentsFor(registration.kind).map(({ kind }) => (
          <DocumentSlot
            key={kind}
            need={{ kind, need: 'optional' }}
            stored={registration.documents.filter((document) => document.kind === kind)}
            uploads={uploads.filter((upload) => upload.place === kind)}
            onFiles={(files) => void add(kind, files)}
            onRetry={(upload) => void retry(upload)}
            onDrop={drop}
            onRemove={(documentId) => void remove(documentId)}
          />
        ))}
      </div>
    </details>
  );
};
