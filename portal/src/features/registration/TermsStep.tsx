import { Checkbox, InlineLoading } from '@carbon/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConsentPurpose } from '../../api/types';
import { ErrorSummary } from '../../components/ErrorSummary';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../components/useMessages';
import { termsQuery } from './registrationQueries';
import { StepActions } from './StepActions';

export type Acceptance = { termsVersion?: string; accepted: boolean; consents: readonly ConsentPurpose[] };

type Props = {
  acceptance: Acceptance;
  onChange: (acceptance: Acceptance) => void;
  onBack: () => void;
  onDone: () => void;
};

/** The terms, and apart from them one free choice per purpose (LGPD): nothing is ticked beforehand. */
export const TermsStep = ({ acceptance, onChange, onBack, onDone }: Props) => {
  const { t } = useTranslation();
  const { refusal } = useMessages();
  const terms = useQuery(termsQuery);
  const [attempt, setAttempt] = useState(0);
  if (terms.isPending) return <InlineLoading description={t('wizard.loading')} />;
  if (terms.isError)
    return (
      <Notice
        tone="error"
        title={refusal(terms.error)}
        action={{ label: t('retry'), run: () => void terms.refetch() }}
      />
    );
  const { version, text, purposes } = terms.data;
  const accepted = acceptance.accepted && acceptance.termsVersion === version;
  const refused = attempt > 0 && !accepted;
  const toggle = (purpose: ConsentPurpose, on: boolean) =>
    onChange({
      ...acceptance,
      consents: on ? [...acceptance.consents, purpose] : acceptance.consents.filter((other) => other !== purpose),
    });

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAttempt((n) => n + 1);
        if (accepted) onDone();
      }}
    >
      <ErrorSummary attempt={attempt} items={refused ? [{ target: 'terms-accepted', text: t('terms.missing') }] : []} />
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolled region must be reachable by keyboard */}
      <section className="ce-terms" aria-label={t('terms.region', { version })} tabIndex={0}>
        {text.split(/\n{2,}/).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
      <Checkbox
        id="terms-accepted"
        labelText={t('terms.accept', { version })}
        checked={accepted}
        invalid={refused}
        invalidText={t('terms.missing')}
        onChange={(_, { checked }) => onChange({ ...acceptance, accepted: checked, termsVersion: version })}
      />
      <fieldset className="ce-consents">
        <legend>{t('terms.consentsTitle')}</legend>
        <p className="ce-hint">{t('terms.consentsHelp')}</p>
        {purposes.map(({ purpose, text: purposeText }) => (
          <Checkbox
            key={purpose}
            id={`consent-${purpose}`}
            labelText={purposeText}
            checked={acceptance.consents.includes(purpose)}
            onChange={(_, { checked }) => toggle(purpose, checked)}
          />
        ))}
      </fieldset>
      <StepActions onBack={onBack} label={t('wizard.continue')} />
    </form>
  );
};
