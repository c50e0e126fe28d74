import { useCallback, useEffect, useState } from 'react';
import { answered, api } from '../../api/client';
import { isRefusal } from '../../api/problem';
import { openDraftKeeper, type DraftState } from '../../lib/draftKeeper';
import { dropDraft, keepDraft } from '../../lib/drafts';

type Answers = Record<string, unknown>;

/** Keeps what is typed: in this tab at once, on the server after a pause and when the page is left. */
export const useTaskDraft = (owner: string, taskId: string) => {
  const [state, setState] = useState<DraftState>('none');
  const [keeper] = useState(() =>
    openDraftKeeper({
      save: (answers, leaving) =>
        answered(
          api.PUT('/api/v1/tasks/{taskId}/draft', {
            params: { path: { taskId } },
            body: { answers },
            keepalive: leaving,
          }),
        ),
      final: (failure) => isRefusal(failure, 400, 403, 404, 409, 413, 422),
      onState: setState,
    }),
  );
  useEffect(() => {
    const hide = () => document.hidden && void keeper.flush(true);
    document.addEventListener('visibilitychange', hide);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      void keeper.flush(true);
    };
  }, [keeper]);
  const keep = useCallback(
    (answers: Answers) => {
      keepDraft(owner, taskId, answers);
      keeper.keep(answers);
    },
    [keeper, owner, taskId],
  );
  const forget = useCallback(() => {
    keeper.hold();
    dropDraft(owner, taskId);
  }, [keeper, owner, taskId]);
  return { state, keep, hold: keeper.hold, forget };
};
