import { Button } from '@carbon/react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { renamePasskey, type Passkey } from '../../api/passkeys';
import { Entry } from '../../components/Entry';
import { EntryForm } from '../../components/EntryForm';
import { useEntries } from '../../components/useEntries';
import { showMoment } from '../../lib/formats';

type RenameProps = { passkey: Passkey; onDone: () => void; onRenamed: () => void };

const Rename = ({ passkey, onDone, onRenamed }: RenameProps) => {
  const { t } = useTranslation();
  const id = `passkey-${passkey.id}`;
  const rename = useMutation({
    mutationFn: (label: string) => renamePasskey(passkey.id, label),
    onSuccess: () => {
      onDone();
      onRenamed();
    },
  });
  const entries = useEntries({ initial: { label: passkey.label }, error: rename.error });
  const label = t('security.passkeys.label');
  return (
    <EntryForm
      id={id}
      entries={entries}
      labels={{ label }}
      action={t('security.passkeys.save')}
      busy={rename.isPending}
      error={rename.error}
      plain
      onCancel={onDone}
      onSend={() => rename.mutate(entries.values.label.trim())}
    >
      <Entry form={id} name="label" entries={entries} label={label} type="text" autoComplete="off" />
    </EntryForm>
  );
};

type Props = { passkey: Passkey; busy: boolean; onRemove: () => void; onRenamed: () => void };

/** One passkey: what it is called, when it was used, and the ways to rename and remove it. */
export const PasskeyRow = ({ passkey, busy, onRemove, onRenamed }: Props) => {
  const { t, i18n } = useTranslation();
  const [renaming, setRenaming] = useState(false);
  const used = passkey.lastUsedAt
    ? t('security.passkeys.used', { at: showMoment(passkey.lastUsedAt, i18n.language) })
    : t('security.passkeys.unused');
  const hidden = <span className="ce-hidden">: {passkey.label}</span>;
  if (renaming) {
    return (
      <li className="ce-row">
        <Rename passkey={passkey} onDone={() => setRenaming(false)} onRenamed={onRenamed} />
      </li>
    );
  }
  return (
    <li className="ce-row">
      <div className="ce-row__text">
        <h3>{passkey.label}</h3>
        <p className="ce-hint">
          {t('security.passkeys.created', { at: showMoment(passkey.createdAt, i18n.language) })} {used}
        </p>
      </div>
      <Button kind="ghost" size="sm" onClick={() => setRenaming(true)}>
        {t('security.passkeys.rename')}
        {hidden}
      </Button>
      <Button kind="ghost" size="sm" onClick={onRemove} aria-disabled={busy}>
        {t('security.passkeys.remove')}
        {hidden}
      </Button>
    </li>
  );
};
