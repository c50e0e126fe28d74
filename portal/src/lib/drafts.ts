type Answers = Record<string, unknown>;

// Answers are personal data: they live as long as the tab and are never written to its storage (ASVS 14.3.3).
const kept = new Map<string, Answers>();
const key = (owner: string, task: string) => `${owner} ${task}`;

export const keepDraft = (owner: string, task: string, answers: Answers): void => {
  kept.set(key(owner, task), answers);
};
export const draftOf = (owner: string, task: string): Answers | undefined => kept.get(key(owner, task));
export const dropDraft = (owner: string, task: string): void => {
  kept.delete(key(owner, task));
};
export const dropAllDrafts = (): void => kept.clear();
