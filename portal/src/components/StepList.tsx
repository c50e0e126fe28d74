import { useTranslation } from 'react-i18next';

export type Step = {
  id: string;
  label: string;
  state: 'done' | 'current' | 'open';
  note?: string;
  onOpen?: () => void;
};

/** Steps in order; what is finished is said in words too, for those who do not see the mark. */
export const StepList = ({ steps, label }: { steps: Step[]; label: string }) => {
  const { t } = useTranslation();
  return (
    <ol className="ce-steps" aria-label={label}>
      {steps.map((step) => {
        const name = (
          <>
            {step.label}
            {step.state === 'done' ? <span className="ce-hidden"> ({t('steps.done')})</span> : null}
          </>
        );
        return (
          <li
            key={step.id}
            className={`ce-steps__item ce-steps__item--${step.state}`}
            aria-current={step.state === 'current' ? 'step' : undefined}
          >
            <span className="ce-steps__mark" aria-hidden="true" />
            <div className="ce-steps__text">
              {step.onOpen ? (
                <button type="button" className="ce-steps__open" onClick={step.onOpen}>
                  {name}
                </button>
              ) : (
                <span className="ce-steps__name">{name}</span>
              )}
              {step.note ? <p className="ce-steps__note">{step.note}</p> : null}
            </div>
          </li>
        );
      })}
    </ol>
  );
};
