import { useTranslation } from 'react-i18next';
import { isRefusal } from '../../api/problem';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../components/useMessages';
import type { Draft } from './useDraft';

/** Whether the answers are safe on the server, in words; a lost network offers to try at once. */
export const SaveStatus = ({ draft }: { draft: Draft }) => {
  const { t } = useTranslation();
  const { refusal } = useMessages();
  const { state, error, faults } = draft;
  if (state === 'lost') {
    return (
      <Notice
        tone="warning"
        live="alert"
        title={t('save.lostTitle')}
        action={{ label: t('save.retry'), run: () => void draft.save() }}
      >
        {t('save.lostText')}
      </Notice>
    );
  }
  if (state === 'refused' && faults.length === 0) {
    const gone = isRefusal(error, 401, 403, 404);
    return (
      <Notice
        tone="error"
        live="alert"
        title={gone ? t('save.goneTitle') : refusal(error)}
        action={{ label: t('save.retry'), run: () => void draft.save() }}
      >
        {gone ? t('save.goneText') : t('save.refusedText')}
      </Notice>
    );
  }
  return (
    <p className="ce-save" role="status">
      {state === 'saving' ? t('save.saving') : state === 'saved' ? t('save.saved') : ''}
    </p>
  );
};
