import { Button, InlineLoading } from '@carbon/react';
import { useTranslation } from 'react-i18next';
import { Notice } from './Notice';
import { usePasskeyMessage } from './usePasskeyMessage';

type Props = {
  label: string;
  busy: boolean;
  error: unknown;
  onClick: () => void;
  kind?: 'primary' | 'tertiary';
};

/** Hands over to the device's own question for a passkey, and says what came of it. */
export const PasskeyButton = ({ label, busy, error, onClick, kind = 'tertiary' }: Props) => {
  const { t } = useTranslation();
  const message = usePasskeyMessage();
  return (
    <>
      {error ? <Notice tone="error" live="alert" title={message(error)} /> : null}
      <Button kind={kind} onClick={() => !busy && onClick()} aria-disabled={busy}>
        {busy ? <InlineLoading description={t('identity.passkey.waiting')} /> : label}
      </Button>
    </>
  );
};
