import { useTranslation } from 'react-i18next';
import type { ProcessDiagram } from '../../api/types';
import { Deadline } from '../../components/Deadline';
import { showMoment } from '../../lib/formats';
import { elementWords } from '../../components/elementWords';

type Props = { steps: ProcessDiagram['steps']; label: string };

/** Where the process was and is, in its order; the state of each step is said in words. */
export const ProcessSteps = ({ steps, label }: Props) => {
  const { t, i18n } = useTranslation();
  const words = elementWords(i18n.language);
  return (
    <ol className="ce-steps" aria-label={label}>
      {steps.map(({ elementId, name, state, actor, at, dueAt }, index) => {
        const current = state === 'CURRENT';
        return (
          <li
            key={`${index}-${elementId}`}
            className={`ce-steps__item ce-steps__item--${current ? 'current' : 'done'}`}
            aria-current={current ? 'step' : undefined}
          >
            <span className="ce-steps__mark" aria-hidden="true" />
            <div className="ce-steps__text">
              <span className="ce-steps__name">
                {words?.[elementId] ?? name}
                <span className="ce-hidden"> ({current ? t('processes.now') : t('processes.done')})</span>
              </span>
              {current ? (
                <p className="ce-steps__note">
                  {t(`actors.${actor}`)}
                  {dueAt ? (
                    <>
                      {', '}
                      {t('processes.until')} <Deadline dueAt={dueAt} />
                    </>
                  ) : null}
                </p>
              ) : at ? (
                <p className="ce-steps__note">
                  <time dateTime={at}>{showMoment(at, i18n.language)}</time>
                </p>
              ) : null}
            </div>
          </li>
        );
      })}
    </ol>
  );
};
