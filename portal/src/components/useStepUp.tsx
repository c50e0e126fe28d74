import { Button } from '@carbon/react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useRef, useState, type ComponentType, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { accountQuery } from '../api/accountQuery';
import { stepUp } from '../api/identity';
import { stepUpByPasskey } from '../api/passkeys';
import { isRefusal } from '../api/problem';
import { Dialog } from './Dialog';
import { passkeysWork } from '../lib/passkey';
import { CodeForm } from './CodeForm';
import { PasskeyButton } from './PasskeyButton';

/** The person closed the question about the code, so nothing was done. */
export class StepUpDeclined extends Error {
  override readonly name = 'StepUpDeclined';
}

type Waiter = { resolve: () => void; reject: (reason: Error) => void };

type DialogProps = { onProved: () => void; onClose: () => void };

const PersonDialog = ({ onProved, onClose }: DialogProps) => {
  const { t } = useTranslation();
  const factors = useQuery(accountQuery).data?.factors;
  const prove = useMutation({ mutationFn: stepUp, onSuccess: onProved });
  const show = useMutation({ mutationFn: stepUpByPasskey, onSuccess: onProved });
  const passkey = passkeysWork() && (factors?.passkeys ?? 0) > 0;
  return (
    <Dialog title={t('security.stepUp.title')} onClose={onClose}>
      {passkey ? (
        <PasskeyButton
          label={t('identity.passkey.confirm')}
          busy={show.isPending}
          error={show.error}
          onClick={() => show.mutate()}
        />
      ) : null}
      {factors?.totp === false ? (
        <Button kind="ghost" onClick={onClose}>
          {t('dialog.cancel')}
        </Button>
      ) : (
        <>
          <p>{t('security.stepUp.text')}</p>
          <CodeForm
            id="step-up"
            kind="totp"
            plain
            action={t('security.stepUp.action')}
            busy={prove.isPending}
            error={prove.error}
            onSend={(code) => prove.mutate(code)}
            onCancel={onClose}
          />
        </>
      )}
    </Dialog>
  );
};

/** Runs what may need a fresh proof of the second factor, and asks for it when the server says so. */
export const useStepUp = (
  StepUpDialog: ComponentType<DialogProps> = PersonDialog,
): { guarded: <T>(action: () => Promise<T>) => Promise<T>; dialog: ReactNode } => {
  const waiter = useRef<Waiter | null>(null);
  const [asking, setAsking] = useState(false);
  const settle = (how: (waiting: Waiter) => void) => {
    setAsking(false);
    if (waiter.current) how(waiter.current);
    waiter.current = null;
  };
  const proved = () =>
    new Promise<void>((resolve, reject) => {
      waiter.current = { resolve, reject };
      setAsking(true);
    });
  const guarded = async <T,>(action: () => Promise<T>): Promise<T> => {
    try {
      return await action();
    } catch (error) {
      if (!isRefusal(error) || error.code !== 'STEP_UP_REQUIRED') throw error;
      await proved();
      return action();
    }
  };
  const dialog = asking ? (
    <StepUpDialog
      onProved={() => settle(({ resolve }) => resolve())}
      onClose={() => settle(({ reject }) => reject(new StepUpDeclined()))}
    />
  ) : null;
  return { guarded, dialog };
};
