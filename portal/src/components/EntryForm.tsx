import { Button, InlineLoading } from '@carbon/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from './ErrorSummary';
import { Notice } from './Notice';
import type { Entries } from './useEntries';
import { useMessages } from './useMessages';

type Props<N extends string> = {
  id: string;
  entries: Entries<N>;
  labels: Record<N, string>;
  action: string;
  busy: boolean;
  error: unknown;
  /** Words for the refusal where the common ones would not fit. */
  refused?: ReactNode;
  onSend: () => void;
  onCancel?: () => void;
  plain?: boolean;
  children: ReactNode;
};

/** A small form: its summary of faults, its refusal, its fields and the one button that sends it. */
export const EntryForm = <N extends string>({
  id,
  entries,
  labels,
  action,
  busy,
  error,
  refused,
  onSend,
  onCancel,
  plain = false,
  children,
}: Props<N>) => {
  const { t } = useTranslation();
  const { refusal } = useMessages();
  const items = [...entries.faults].map(([name, text]) => ({
    target: `${id}-${name}`,
    text: `${labels[name]}: ${text}`,
  }));
  const general =
    error && !entries.toldAtField ? (refused ?? <Notice tone="error" live="alert" title={refusal(error)} />) : null;
  return (
    <form
      noValidate
      className={plain ? 'ce-entry-form' : 'ce-card'}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) entries.submit(onSend);
      }}
    >
      <ErrorSummary attempt={entries.attempt} items={items} />
      {general}
      {children}
      <div className="ce-entry-form__actions">
        {onCancel ? (
          <Button kind="ghost" onClick={onCancel} disabled={busy}>
            {t('dialog.cancel')}
          </Button>
        ) : null}
        <Button type="submit" aria-disabled={busy}>
          {busy ? <InlineLoading description={t('wizard.working')} /> : action}
        </Button>
      </div>
    </form>
  );
};
