import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompanyKind, Registration } from '../../api/types';
import { PageHeading } from '../../components/PageHeading';
import { StepList } from '../../components/StepList';
import { DocumentsStep } from './DocumentsStep';
import { FieldsStep } from './FieldsStep';
import { ReviewStep } from './ReviewStep';
import { SaveStatus } from './SaveStatus';
import { stepOfField, stepsOf, type StepId } from './steps';
import { TermsStep, type Acceptance } from './TermsStep';
import { useDraft } from './useDraft';

const NOTHING_ACCEPTED: Acceptance = { accepted: false, consents: [] };

/** How far the answers on the server reach: the first step that still lacks something. */
const reached = (steps: StepId[], registration: Registration | null): number => {
  if (!registration) return 0;
  const open = registration.issues.map(({ field }) => steps.indexOf(stepOfField(field))).filter((at) => at >= 0);
  return Math.min(steps.indexOf('termos'), ...open);
};

/** The sign-up in steps; the step is in the address, the answers are on the server. */
export const Wizard = ({ kind, initial }: { kind: CompanyKind; initial: Registration | null }) => {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: '/cadastro' });
  const { etapa } = useSearch({ from: '/cadastro' });
  const draft = useDraft(kind, initial);
  const [acceptance, setAcceptance] = useState(NOTHING_ACCEPTED);
  const steps = stepsOf(kind);
  const [furthest, setFurthest] = useState(() => reached(steps, initial));
  const wanted = steps.indexOf(etapa as StepId);
  const at = Math.min(wanted < 0 ? 0 : wanted, furthest);
  const step = steps[at] ?? 'empresa';

  const open = (next: StepId) => {
    void draft.save();
    setFurthest((old) => Math.max(old, steps.indexOf(next)));
    void navigate({ search: { tipo: kind, etapa: next } });
  };
  const onDone = () => open(steps[at + 1] ?? step);
  const onBack = at > 0 ? () => open(steps[at - 1] ?? step) : undefined;

  const body = () => {
    switch (step) {
      case 'documentos':
        return <DocumentsStep kind={kind} draft={draft} onBack={onBack ?? onDone} onDone={onDone} />;
      case 'termos':
        return <TermsStep acceptance={acceptance} onChange={setAcceptance} onBack={onBack ?? onDone} onDone={onDone} />;
      case 'revisao':
        return (
          <ReviewStep
            kind={kind}
            draft={draft}
            acceptance={acceptance}
            onOpen={open}
            onBack={onBack ?? onDone}
            onSent={() => void navigate({ to: '/cadastro/acompanhar' })}
          />
        );
      case 'empresa':
      case 'endereco':
      case 'representante':
      case 'contato':
      case 'licenca':
        return <FieldsStep key={step} step={step} draft={draft} onBack={onBack} onDone={onDone} />;
    }
  };

  return (
    <div className="ce-wrap ce-wizard">
      <aside className="ce-wizard__side">
        <p className="ce-wizard__kind">{t(`kinds.${kind}`)}</p>
        <p className="ce-wizard__compact">
          {t('wizard.position', { at: at + 1, of: steps.length, name: t(`steps.${step}`) })}
        </p>
        <progress className="ce-wizard__progress" value={at + 1} max={steps.length} aria-hidden="true" />
        <nav aria-label={t('wizard.stepsLabel')} className="ce-wizard__steps">
          <StepList
            label={t('wizard.stepsLabel')}
            steps={steps.map((id, i) => ({
              id,
              label: t(`steps.${id}`),
              state: i === at ? 'current' : i < furthest ? 'done' : 'open',
              onOpen: i <= furthest && i !== at ? () => open(id) : undefined,
            }))}
          />
        </nav>
      </aside>
      <section className="ce-wizard__body">
        <PageHeading
          focusKey={step}
          eyebrow={t('wizard.eyebrow', { at: at + 1, of: steps.length })}
          title={t(`wizard.titles.${step}`)}
          lead={t(`wizard.leads.${step}`)}
        />
        <SaveStatus draft={draft} />
        {body()}
      </section>
    </div>
  );
};
