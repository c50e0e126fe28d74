import { useTranslation } from 'react-i18next';
import { Entry } from './Entry';
import { EntryForm } from './EntryForm';
import { useEntries } from './useEntries';

type Props = {
  id: string;
  kind: 'totp' | 'recovery';
  action: string;
  busy: boolean;
  error: unknown;
  onSend: (code: string) => void;
  onCancel?: () => void;
  plain?: boolean;
};

const bare = (code: string) => code.replace(/\s/g, '');

/** One field for a code; spaces that come with pasting do not matter. */
export const CodeForm = ({ id, kind, action, busy, error, onSend, onCancel, plain }: Props) => {
  const { t } = useTranslation();
  const totp = kind === 'totp';
  const entries = useEntries({
    initial: { code: '' },
    error,
    judge: ({ code }) => ({ code: totp && !/^\d{6}$/.test(bare(code)) ? 'CODE_SHAPE' : undefined }),
    blame: { CODE_REFUSED: 'code' },
  });
  const label = t(`identity.${kind}.label`);
  return (
    <EntryForm
      id={id}
      entries={entries}
      labels={{ code: label }}
      action={action}
      busy={busy}
      error={error}
      plain={plain}
      onCancel={onCancel}
      onSend={() => onSend(bare(entries.values.code))}
    >
      <Entry
        form={id}
        name="code"
        entries={entries}
        label={label}
        help={t(`identity.${kind}.help`)}
        type="text"
        inputMode={totp ? 'numeric' : 'text'}
        autoComplete="one-time-code"
        spellCheck={false}
      />
    </EntryForm>
  );
};
