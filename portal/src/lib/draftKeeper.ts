type Answers = Record<string, unknown>;
export type DraftState = 'none' | 'typing' | 'saved' | 'unsaved';
type Doors = {
  save: (answers: Answers, leaving: boolean) => Promise<unknown>;
  /** Trying again does not help, as when the task was answered meanwhile. */
  final: (failure: unknown) => boolean;
  onState: (state: DraftState) => void;
};

export const PAUSE_MS = 800;
export const AGAIN_MS = 5_000;

/** Saves what is typed after a pause, one save at a time and always the newest; a lost network is tried again. */
export const openDraftKeeper = ({ save, final, onState }: Doors) => {
  let waiting: Answers | null = null;
  let saving = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const later = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(false), ms);
  };

  const flush = async (leaving: boolean) => {
    clearTimeout(timer);
    const answers = waiting;
    if (!answers || saving) return;
    waiting = null;
    saving = true;
    try {
      await save(answers, leaving);
      saving = false;
      if (waiting) later(PAUSE_MS);
      else onState('saved');
    } catch (failure) {
      saving = false;
      onState('unsaved');
      if (final(failure)) return;
      waiting ??= answers;
      later(AGAIN_MS);
    }
  };

  return {
    keep: (answers: Answers) => {
      waiting = answers;
      onState('typing');
      later(PAUSE_MS);
    },
    flush,
    /** What was typed is on its way as an answer: nothing of it is saved any more. */
    hold: () => {
      clearTimeout(timer);
      waiting = null;
    },
  };
};
