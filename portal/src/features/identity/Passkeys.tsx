import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { addPasskey, listPasskeys, removePasskey } from '../../api/passkeys';
import { Notice } from '../../components/Notice';
import { PasskeyButton } from '../../components/PasskeyButton';
import { usePasskeyMessage } from '../../components/usePasskeyMessage';
import { StepUpDeclined, useStepUp } from '../../components/useStepUp';
import { Waiting } from '../../components/Waiting';
import { passkeysWork } from '../../lib/passkey';
import { PasskeyRow } from './PasskeyRow';

/** The passkeys of the account; adding and removing ask for a fresh proof and end the other sessions. */
export const Passkeys = () => {
  const { t } = useTranslation();
  const message = usePasskeyMessage();
  const queries = useQueryClient();
  const { guarded, dialog } = useStepUp();
  const list = useQuery({ queryKey: ['passkeys'], queryFn: listPasskeys });
  const changed = () =>
    Promise.all(['passkeys', 'account', 'sessions'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
  const add = useMutation({ mutationFn: () => guarded(addPasskey), onSuccess: changed });
  const remove = useMutation({ mutationFn: (id: string) => guarded(() => removePasskey(id)), onSuccess: changed });
  const told = (error: unknown) => (error instanceof StepUpDeclined ? null : error);
  const refused = told(remove.error);
  return (
    <section className="ce-facts" aria-labelledby="passkeys-title">
      <div className="ce-facts__head">
        <h2 id="passkeys-title">{t('security.passkeys.title')}</h2>
      </div>
      <p className="ce-hint">{t('security.passkeys.text')}</p>
      <Waiting query={list} />
      {refused ? <Notice tone="error" live="alert" title={message(refused)} /> : null}
      <ul className="ce-rows">
        {(list.data ?? []).map((passkey) => (
          <PasskeyRow
            key={passkey.id}
            passkey={passkey}
            busy={remove.isPending}
            onRemove={() => !remove.isPending && remove.mutate(passkey.id)}
            onRenamed={() => void changed()}
          />
        ))}
      </ul>
      {passkeysWork() ? (
        <PasskeyButton
          label={t('security.passkeys.add')}
          busy={add.isPending}
          error={told(add.error)}
          onClick={() => add.mutate()}
        />
      ) : null}
      <p role="status">{remove.isSuccess ? t('security.passkeys.removed') : ''}</p>
      {dialog}
    </section>
  );
};
