import { useTranslation } from 'react-i18next';
import type { DraftState } from '../../lib/draftKeeper';

/** Whether what is typed is safe on the server, in words. */
export const TaskDraftNote = ({ state }: { state: DraftState }) => {
  const { t } = useTranslation();
  return (
    <div className="ce-task__kept">
      <p className="ce-hint">{t('tasks.kept')}</p>
      <p className="ce-save" role="status">
        {state === 'none' ? '' : t(`tasks.draft.${state}`)}
      </p>
    </div>
  );
};
