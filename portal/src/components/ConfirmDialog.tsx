import { Button, InlineLoading } from '@carbon/react';
import { useTranslation } from 'react-i18next';
import { Dialog } from './Dialog';
import { Notice } from './Notice';
import { useMessages } from './useMessages';

type Props = {
  title: string;
  text: string;
  action: string;
  busy: boolean;
  error: unknown;
  onConfirm: () => void;
  onClose: () => void;
};

/** Asks once more before something that cannot be taken back. */
export const ConfirmDialog = ({ title, text, action, busy, error, onConfirm, onClose }: Props) => {
  const { t } = useTranslation();
  const { refusal } = useMessages();
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{text}</p>
      {error ? <Notice tone="error" live="alert" title={refusal(error)} /> : null}
      <div className="ce-actions">
        <Button kind="ghost" onClick={onClose} disabled={busy}>
          {t('dialog.cancel')}
        </Button>
        <Button onClick={onConfirm} aria-disabled={busy}>
          {busy ? <InlineLoading description={t('wizard.working')} /> : action}
        </Button>
      </div>
    </Dialog>
  );
};
