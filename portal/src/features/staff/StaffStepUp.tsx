import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { staffStepUp } from '../../api/staff';
import { Dialog } from '../../components/Dialog';
import { CodeForm } from '../../components/CodeForm';

/** Asks one of the staff for a fresh code. */
export const StaffStepUp = ({ onProved, onClose }: { onProved: () => void; onClose: () => void }) => {
  const { t } = useTranslation();
  const prove = useMutation({ mutationFn: staffStepUp, onSuccess: onProved });
  return (
    <Dialog title={t('security.stepUp.title')} onClose={onClose}>
      <p>{t('security.stepUp.text')}</p>
      <CodeForm
        id="staff-step-up"
        kind="totp"
        plain
        action={t('security.stepUp.action')}
        busy={prove.isPending}
        error={prove.error}
        onSend={(code) => prove.mutate(code)}
        onCancel={onClose}
      />
    </Dialog>
  );
};
