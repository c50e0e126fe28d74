import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

export type SummaryItem = { target: string; text: string };

/** The list of what is wrong, focused when it appears; each entry leads to its field. */
export const ErrorSummary = ({ items, attempt }: { items: SummaryItem[]; attempt: number }) => {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const shown = items.length > 0;
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown, attempt]);
  if (!shown) return null;
  return (
    <div ref={box} className="ce-summary" role="alert" tabIndex={-1} aria-labelledby="ce-summary-title">
      <h2 id="ce-summary-title">{t('summary.title', { count: items.length })}</h2>
      <ul>
        {items.map(({ target, text }) => (
          <li key={`${target}-${text}`}>
            <a
              href={`#${target}`}
              onClick={(event) => {
                const field = document.getElementById(target);
                if (!field) return;
                event.preventDefault();
                field.focus();
                field.scrollIntoView({ block: 'center' });
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};
