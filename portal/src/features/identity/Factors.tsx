import { Button } from '@carbon/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { enrolTotp, newRecoveryCodes, type Account } from '../../api/identity';
import { FactList } from '../../components/FactList';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../components/useMessages';
import { StepUpDeclined, useStepUp } from '../../components/useStepUp';
import { personDoor } from './personDoor';

type Props = { account: Account; onCodes: (codes: string[]) => void; onReplace: () => void };

/** The second factor of the account; changing it asks for a fresh code first. */
export const Factors = ({ account, onCodes, onReplace }: Props) => {
  const { t } = useTranslation();
  const { refusal } = useMessages();
  const queries = useQueryClient();
  const { guarded, dialog } = useStepUp();
  const renew = useMutation({
    mutationFn: () => guarded(newRecoveryCodes),
    onSuccess: ({ recoveryCodes }) => onCodes(recoveryCodes),
  });
  const replace = useMutation({
    mutationFn: () => guarded(enrolTotp),
    onSuccess: (enrolment) => {
      queries.setQueryData([personDoor.key], enrolment);
      onReplace();
    },
  });
  const error = [renew.error, replace.error].find((one) => one && !(one instanceof StepUpDeclined));
  const left = account.factors.recoveryCodesLeft;
  return (
    <>
      <FactList
        title={t('security.factors.title')}
        facts={[
          {
            label: t('security.factors.app'),
            value: t(account.factors.totp ? 'security.factors.on' : 'security.factors.off'),
          },
          { label: t('security.factors.codes'), value: t('security.factors.left', { count: left }) },
        ]}
      >
        {left <= 3 ? <Notice tone="warning" title={t('security.factors.few')} /> : null}
        {error ? <Notice tone="error" live="alert" title={refusal(error)} /> : null}
        <div className="ce-buttons">
          <Button kind="tertiary" size="md" onClick={() => renew.mutate()} aria-disabled={renew.isPending}>
            {t('security.factors.newCodes')}
          </Button>
          <Button kind="tertiary" size="md" onClick={() => replace.mutate()} aria-disabled={replace.isPending}>
            {t('security.factors.replace')}
          </Button>
        </div>
      </FactList>
      {dialog}
    </>
  );
};
