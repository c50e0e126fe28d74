import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../../api/client';
import { Refusal, type FieldFault } from '../../api/problem';
import type { CompanyKind } from '../../api/types';
import { ErrorSummary } from '../../components/ErrorSummary';
import { FactList } from '../../components/FactList';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../components/useMessages';
import { showDate } from '../../lib/formats';
import { FIELDS, type FieldName } from './fields';
import { STEP_FIELDS, stepOfField, stepsOf, type StepId } from './steps';
import { StepActions } from './StepActions';
import type { Acceptance } from './TermsStep';
import type { Draft } from './useDraft';

type Props = {
  kind: CompanyKind;
  draft: Draft;
  acceptance: Acceptance;
  onOpen: (step: StepId) => void;
  onBack: () => void;
  onSent: () => void;
};

const FIELD_OF_CODE: Record<string, string> = {
  CNPJ_ALREADY_REGISTERED: 'cnpj',
  LICENCE_EXPIRED: 'licenceExpiresOn',
  DOCUMENTS_MISSING: 'documents',
  TERMS_NOT_ACCEPTED: 'terms',
  TERMS_VERSION_OUTDATED: 'terms',
};

/** Everything on one page before it is sent; whatever the server refuses leads back to its step. */
export const ReviewStep = ({ kind, draft, acceptance, onOpen, onBack, onSent }: Props) => {
  const { t, i18n } = useTranslation();
  const { fault: faultWords, refusal } = useMessages();
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const [faults, setFaults] = useState<FieldFault[]>([]);

  const shown = (name: FieldName): string => {
    const value = draft.values[name];
    if (value === '') return t('review.empty');
    if (FIELDS[name].translated) return t(`options.${name}.${value}`);
    return FIELDS[name].type === 'date' ? showDate(value, i18n.language) : value;
  };

  const refuse = (error: unknown) => {
    setFailure(error);
    const known = error instanceof Refusal ? FIELD_OF_CODE[error.code] : undefined;
    const list = error instanceof Refusal ? error.faults : [];
    const found =
      list.length > 0 ? list : known ? [{ field: known, code: (error as Refusal).code, message: refusal(error) }] : [];
    setFaults(found);
    draft.setFaults(found);
    setAttempt((n) => n + 1);
  };

  const submit = async () => {
    setBusy(true);
    setFailure(undefined);
    const { registration, error } = await draft.save(true);
    try {
      if (!registration) throw error;
      const body = {
        termsVersion: acceptance.termsVersion ?? '',
        termsAccepted: acceptance.accepted,
        consents: [...acceptance.consents],
      };
      const path = { id: registration.id };
      draft.keep(await answered(api.POST('/api/v1/registrations/{id}/submission', { params: { path }, body })));
      onSent();
    } catch (problem) {
      refuse(problem);
      setBusy(false);
    }
  };

  const steps = stepsOf(kind).filter((step) => STEP_FIELDS[step]);
  const documents = draft.registration?.documents ?? [];
  const labelOf = (field: string) =>
    i18n.exists(`fields.${field}.label`) ? t(`fields.${field}.label`) : t(`steps.${stepOfField(field)}`);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <ErrorSummary
        attempt={attempt}
        items={faults.map((one) => ({
          target: `review-${stepOfField(one.field)}`,
          text: `${labelOf(one.field)}: ${faultWords(one)}`,
        }))}
      />
      {failure && faults.length === 0 ? <Notice tone="error" title={refusal(failure)} live="alert" /> : null}
      {steps.map((step) => (
        <FactList
          key={step}
          title={t(`steps.${step}`)}
          facts={(STEP_FIELDS[step] ?? []).map((name) => ({ label: t(`fields.${name}.label`), value: shown(name) }))}
          action={{ id: `review-${step}`, label: t('review.change'), run: () => onOpen(step) }}
        />
      ))}
      <FactList
        title={t('steps.documentos')}
        facts={documents.map((document) => ({
          label: t(`documents.kinds.${document.kind}.label`),
          value: document.fileName,
        }))}
        action={{ id: 'review-documentos', label: t('review.change'), run: () => onOpen('documentos') }}
      />
      <FactList
        title={t('steps.termos')}
        facts={[
          {
            label: t('review.terms'),
            value: acceptance.accepted
              ? t('review.accepted', { version: acceptance.termsVersion })
              : t('review.notAccepted'),
          },
          {
            label: t('review.consents'),
            value:
              acceptance.consents.length > 0
                ? acceptance.consents.map((p) => t(`purposes.${p}`)).join(' · ')
                : t('review.noConsents'),
          },
        ]}
        action={{ id: 'review-termos', label: t('review.change'), run: () => onOpen('termos') }}
      />
      <p className="ce-hint">{t('review.next', { email: draft.values.email })}</p>
      <StepActions onBack={onBack} busy={busy} label={t('review.submit')} />
    </form>
  );
};
