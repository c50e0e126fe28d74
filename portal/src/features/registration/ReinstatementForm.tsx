import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../../api/client';
import { Refusal } from '../../api/problem';
import type { Registration } from '../../api/types';
import { ErrorSummary } from '../../components/ErrorSummary';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../components/useMessages';
import { DraftField } from './DraftField';
import { ExtraDocuments } from './ExtraDocuments';
import { faultOf, fieldId, FIELDS } from './fields';
import { mineQuery } from './registrationQueries';
import { StepActions } from './StepActions';

const NAMES = ['aneelAct', 'licenceExpiresOn'] as const;
type Name = (typeof NAMES)[number];

/** A suspended supplier asks to come back with a licence that is valid again. */
export const ReinstatementForm = ({ registration }: { registration: Registration }) => {
  const { t } = useTranslation();
  const { fault, refusal } = useMessages();
  const queries = useQueryClient();
  const [values, setValues] = useState<Record<Name, string>>({
    aneelAct: registration.draft.aneelAct ?? '',
    licenceExpiresOn: '',
  });
  const [attempt, setAttempt] = useState(0);
  const request = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/v1/registrations/{id}/reinstatement', {
          params: { path: { id: registration.id } },
          body: values,
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: mineQuery.queryKey }),
    onError: () => setAttempt((n) => n + 1),
  });
  const server = request.error instanceof Refusal ? request.error.faults : [];
  const wordsFor = (name: Name): string | undefined => {
    const own = attempt > 0 ? faultOf(name, values[name]) : undefined;
    if (own) return fault({ field: name, code: own });
    const found = server.find((one) => one.field === name);
    return found ? fault(found) : undefined;
  };
  const items = NAMES.flatMap((name) => {
    const text = wordsFor(name);
    return text ? [{ target: fieldId(name), text: `${t(`fields.${name}.label`)}: ${text}` }] : [];
  });
  return (
    <section className="ce-task" aria-labelledby="reinstatement-title">
      <h2 id="reinstatement-title">{t('reinstatement.title')}</h2>
      <p>{t('reinstatement.text')}</p>
      <ExtraDocuments registration={registration} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setAttempt((n) => n + 1);
          if (NAMES.every((name) => !faultOf(name, values[name]))) request.mutate();
        }}
      >
        <ErrorSummary items={items} attempt={attempt} />
        {request.isError && server.length === 0 ? (
          <Notice tone="error" live="alert" title={refusal(request.error)} />
        ) : null}
        <div className="ce-fields">
          {NAMES.map((name) => (
            <DraftField
              key={name}
              spec={FIELDS[name]}
              value={values[name]}
              fault={wordsFor(name)}
              onValue={(value) => {
                if (request.isError) request.reset();
                setValues((all) => ({ ...all, [name]: value }));
              }}
            />
          ))}
        </div>
        <StepActions label={t('reinstatement.send')} busy={request.isPending} />
      </form>
    </section>
  );
};
