import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompanyKind, DocumentKind } from '../../api/types';
import { ErrorSummary } from '../../components/ErrorSummary';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../components/useMessages';
import { DocumentSlot } from './DocumentSlot';
import { documentsFor, missingDocuments } from './steps';
import { StepActions } from './StepActions';
import type { Draft } from './useDraft';
import { useUploads } from './useUploads';

type Props = { kind: CompanyKind; draft: Draft; onBack: () => void; onDone: () => void };

export const DocumentsStep = ({ kind, draft, onBack, onDone }: Props) => {
  const { t } = useTranslation();
  const { fault, refusal } = useMessages();
  const { uploads, add, retry, drop, remove, removeError } = useUploads(draft);
  const [attempt, setAttempt] = useState(0);
  const stored = draft.registration?.documents ?? [];
  const missing = attempt > 0 ? missingDocuments(kind, stored) : [];
  const sending = uploads.some((upload) => upload.code === undefined && upload.error === undefined);
  const faultFor = (wanted: DocumentKind) =>
    missing.includes(wanted) ? fault({ field: `documents.${kind}.${wanted}`, code: 'DOCUMENT_MISSING' }) : undefined;

  const proceed = () => {
    setAttempt((n) => n + 1);
    if (missingDocuments(kind, stored).length === 0) onDone();
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        proceed();
      }}
    >
      <ErrorSummary
        attempt={attempt}
        items={missing.map((wanted) => ({
          target: `field-documents-${wanted}`,
          text: `${t(`documents.kinds.${wanted}.label`)}: ${faultFor(wanted)}`,
        }))}
      />
      <p className="ce-hint">{t('documents.rules')}</p>
      {removeError ? <Notice tone="error" title={refusal(removeError)} live="alert" /> : null}
      <div className="ce-slots">
        {documentsFor(kind).map((need) => (
          <DocumentSlot
            key={need.kind}
            need={need}
            stored={stored.filter((document) => document.kind === need.kind)}
            uploads={uploads.filter((upload) => upload.place === need.kind)}
            fault={faultFor(need.kind)}
            onFiles={(files) => void add(need.kind, files)}
            onRetry={(upload) => void retry(upload)}
            onDrop={drop}
            onRemove={(documentId) => void remove(documentId)}
          />
        ))}
      </div>
      <p className="ce-hidden" role="status">
        {sending ? t('documents.busy') : t('documents.count', { count: stored.length })}
      </p>
      <StepActions onBack={onBack} label={t('wizard.continue')} disabled={sending} />
    </form>
  );
};
