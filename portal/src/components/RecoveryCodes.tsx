import { Button, Checkbox } from '@carbon/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from './ErrorSummary';
import { PageHeading } from './PageHeading';
import { useUnloadWarning } from '../lib/useUnloadWarning';

const download = (text: string) => {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'connect-energy.txt';
  link.click();
  URL.revokeObjectURL(address);
};

/** The recovery codes, shown this once; going on needs the word that they were kept. */
export const RecoveryCodes = ({ codes, onDone }: { codes: string[]; onDone: () => void }) => {
  const { t } = useTranslation();
  const [kept, setKept] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [copied, setCopied] = useState(false);
  useUnloadWarning(!kept);
  const missing = attempt > 0 && !kept;
  const text = `${t('identity.codes.fileTitle')}\n\n${codes.join('\n')}\n`;
  return (
    <>
      <PageHeading focusKey="codes" title={t('identity.codes.title')} lead={t('identity.codes.lead')} />
      <ErrorSummary
        attempt={attempt}
        items={missing ? [{ target: 'codes-kept', text: t('identity.codes.keptMissing') }] : []}
      />
      <ul className="ce-codes" aria-label={t('identity.codes.title')}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="ce-codes__ways">
        <Button
          kind="tertiary"
          size="md"
          onClick={() => void navigator.clipboard.writeText(codes.join('\n')).then(() => setCopied(true))}
        >
          {t('identity.codes.copy')}
        </Button>
        <Button kind="tertiary" size="md" onClick={() => download(text)}>
          {t('identity.codes.download')}
        </Button>
        <Button kind="tertiary" size="md" onClick={() => window.print()}>
          {t('identity.codes.print')}
        </Button>
        <span role="status">{copied ? t('identity.copied') : ''}</span>
      </div>
      <Checkbox
        id="codes-kept"
        labelText={t('identity.codes.kept')}
        checked={kept}
        onChange={(_, { checked }) => setKept(checked)}
      />
      <div className="ce-actions">
        <Button
          onClick={() => {
            setAttempt((n) => n + 1);
            if (kept) onDone();
          }}
        >
          {t('identity.continue')}
        </Button>
      </div>
    </>
  );
};
