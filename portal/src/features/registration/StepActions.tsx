import { Button, InlineLoading } from '@carbon/react';
import { useTranslation } from 'react-i18next';

type Props = { label: string; busy?: boolean; disabled?: boolean; onBack?: () => void };

export const StepActions = ({ label, busy = false, disabled = false, onBack }: Props) => {
  const { t } = useTranslation();
  return (
    <div className="ce-actions">
      {onBack ? (
        <Button kind="ghost" onClick={onBack} disabled={busy}>
          {t('wizard.back')}
        </Button>
      ) : null}
      <Button type="submit" disabled={disabled} aria-disabled={busy} onClick={(e) => busy && e.preventDefault()}>
        {busy ? <InlineLoading description={t('wizard.working')} /> : label}
      </Button>
    </div>
  );
};
