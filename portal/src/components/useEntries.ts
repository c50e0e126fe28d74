import { useState } from 'react';
import { Refusal, type FieldFault } from '../api/problem';
import { useMessages } from './useMessages';

type Values<N extends string> = Record<N, string>;
type Options<N extends string> = {
  initial: Values<N>;
  /** What went wrong when the values were sent, if anything. */
  error: unknown;
  /** Faults that need no server, by field. */
  judge?: (values: Values<NoInfer<N>>) => Partial<Record<NoInfer<N>, string | undefined>>;
  /** The field that a refusal without field faults is about. */
  blame?: Record<string, NoInfer<N>>;
  /** The server's names of fields, where they are not ours. */
  served?: Record<string, NoInfer<N>>;
  /** Fields that may stay empty. */
  optional?: readonly NoInfer<N>[];
};

const servedFaults = (error: unknown, blame: Record<string, string>): FieldFault[] => {
  if (!(error instanceof Refusal)) return [];
  const field = blame[error.code];
  return error.faults.length === 0 && field ? [{ field, code: error.code }] : error.faults;
};

/** The typed values of a small form: what is missing or wrong, by us or by the server, until it is changed. */
export const useEntries = <N extends string>({
  initial,
  error,
  judge,
  blame = {},
  served: named = {},
  optional = [],
}: Options<N>) => {
  const { fault } = useMessages();
  const [values, setValues] = useState(initial);
  const [attempt, setAttempt] = useState(0);
  // What the last attempt found; typing only takes away from it, so that the summary never takes the focus midway.
  const [found, setFound] = useState<Partial<Record<N, string | undefined>>>({});
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());
  const names = Object.keys(initial) as N[];

  const served = servedFaults(error, blame).map((one) => ({ ...one, field: named[one.field] ?? one.field }));
  const faults = new Map<N, string>();
  for (const name of names.filter((one) => !changed.has(one))) {
    const code = found[name];
    const answered = served.find(({ field }) => field === name);
    if (code) faults.set(name, fault({ field: name, code }));
    else if (answered) faults.set(name, fault(answered));
  }
  return {
    values,
    attempt,
    faults,
    /** Whether the refusal is told at a field, so that it need not be told for the whole form. */
    toldAtField: served.some(({ field }) => names.includes(field as N)),
    set: (name: N, value: string) => {
      setValues((all) => ({ ...all, [name]: value }));
      setChanged((all) => new Set([...all, name]));
    },
    clear: () => {
      setValues(initial);
      setFound({});
      setAttempt(0);
    },
    submit: (run: () => void) => {
      const missing = names
        .filter((name) => !optional.includes(name) && values[name].trim() === '')
        .map((name) => [name, 'MISSING']);
      const now = { ...judge?.(values), ...Object.fromEntries(missing) } as typeof found;
      setAttempt((n) => n + 1);
      setFound(now);
      setChanged(new Set());
      if (Object.values(now).every((code) => code === undefined)) run();
    },
  };
};

export type Entries<N extends string> = ReturnType<typeof useEntries<N>>;
