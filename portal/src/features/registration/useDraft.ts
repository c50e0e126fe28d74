import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { answered, api } from '../../api/client';
import { isRefusal, NetworkLost, type FieldFault } from '../../api/problem';
import type { CompanyKind, Registration } from '../../api/types';
import { draftOf, valuesOf, type DraftValues, type FieldName } from './fields';
import { mineQuery } from './registrationQueries';

export type SaveState = 'idle' | 'saving' | 'saved' | 'lost' | 'refused';
export type SaveResult = { registration?: Registration; error?: unknown };

const RETRY_MILLIS = 5_000;

/**
 * The answers of the wizard and their copy on the server. One save runs at a time and always sends the newest
 * answers; a lost network is retried until it is back, and what was typed stays on the screen meanwhile.
 */
export const useDraft = (kind: CompanyKind, initial: Registration | null) => {
  const queries = useQueryClient();
  const [values, setValues] = useState<DraftValues>(() => valuesOf(initial?.draft));
  const [state, setState] = useState<SaveState>('idle');
  const [error, setError] = useState<unknown>();
  const [faults, setFaults] = useState<FieldFault[]>([]);
  const [registration, setRegistration] = useState<Registration | null>(initial);
  const newest = useRef(values);
  const known = useRef(initial);
  const stored = useRef(JSON.stringify(draftOf(values, kind)));
  const running = useRef<Promise<SaveResult> | null>(null);

  const keep = useCallback(
    (view: Registration) => {
      known.current = view;
      setRegistration(view);
      queries.setQueryData(mineQuery.queryKey, view);
      return view;
    },
    [queries],
  );

  const open = useCallback(
    async (): Promise<Registration> =>
      known.current ?? keep(await answered(api.POST('/api/v1/registrations', { body: { kind } }))),
    [keep, kind],
  );

  const send = useCallback(async (): Promise<SaveResult> => {
    setState('saving');
    try {
      const { id } = await open();
      while (JSON.stringify(draftOf(newest.current, kind)) !== stored.current) {
        const body = draftOf(newest.current, kind);
        keep(await answered(api.PUT('/api/v1/registrations/{id}/draft', { params: { path: { id } }, body })));
        stored.current = JSON.stringify(body);
      }
      setState('saved');
      setFaults([]);
      return { registration: known.current ?? undefined };
    } catch (failure) {
      setError(failure);
      setState(failure instanceof NetworkLost || isRefusal(failure, 502, 503, 504) ? 'lost' : 'refused');
      if (isRefusal(failure)) setFaults(failure.faults);
      return { error: failure };
    }
  }, [keep, kind, open]);

  const dirty = useCallback(() => JSON.stringify(draftOf(newest.current, kind)) !== stored.current, [kind]);

  /** Saves what is not saved yet; `force` also opens the registration when nothing was typed. */
  const save = useCallback(
    (force = false): Promise<SaveResult> => {
      const attempt = (): Promise<SaveResult> => {
        if (running.current) return running.current.then((result) => (dirty() && !result.error ? attempt() : result));
        if (!dirty() && (known.current || !force)) return Promise.resolve({ registration: known.current ?? undefined });
        running.current = send().finally(() => (running.current = null));
        return running.current;
      };
      return attempt();
    },
    [dirty, send],
  );

  const setValue = useCallback((name: FieldName, value: string) => {
    newest.current = { ...newest.current, [name]: value };
    setValues(newest.current);
    setFaults((all) => all.filter((fault) => fault.field !== name));
  }, []);

  useEffect(() => {
    if (state !== 'lost') return;
    const again = () => void save();
    const timer = window.setInterval(again, RETRY_MILLIS);
    window.addEventListener('online', again);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [state, save]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (dirty()) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [dirty]);

  return { values, setValue, save, keep, registration, state, error, faults, setFaults };
};

export type Draft = ReturnType<typeof useDraft>;
