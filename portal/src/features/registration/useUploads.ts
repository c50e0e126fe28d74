import { useCallback, useRef, useState } from 'react';
import { answered, api } from '../../api/client';
import type { DocumentKind, Registration } from '../../api/types';
import { uploadDocument } from '../../api/upload';
import { checkFile } from '../../lib/files';
import type { SaveResult } from './useDraft';

/** Whose documents they are; `save` opens the registration first when there is none yet. */
export type DocumentOwner = {
  registration: Registration | null;
  save: (force: boolean) => Promise<SaveResult>;
  keep: (view: Registration) => unknown;
};
export type Upload = { key: number; kind: DocumentKind; file: File; share: number; code?: string; error?: unknown };

/** Documents on their way to the server: each with its progress, and kept with its fault when it did not arrive. */
export const useUploads = (draft: DocumentOwner) => {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const [removeError, setRemoveError] = useState<unknown>();
  const counter = useRef(0);

  const change = useCallback((key: number, part: Partial<Upload>) => {
    setUploads((all) => all.map((upload) => (upload.key === key ? { ...upload, ...part } : upload)));
  }, []);
  const drop = useCallback((key: number) => setUploads((all) => all.filter((upload) => upload.key !== key)), []);

  const refresh = useCallback(
    async (id: string) => {
      draft.keep(await answered(api.GET('/api/v1/registrations/{id}', { params: { path: { id } } })));
    },
    [draft],
  );

  const send = useCallback(
    async (upload: Upload) => {
      change(upload.key, { share: 0, code: undefined, error: undefined });
      const code = await checkFile(upload.file);
      if (code) return change(upload.key, { code });
      const { registration, error } = await draft.save(true);
      if (!registration) return change(upload.key, { error });
      try {
        await uploadDocument(registration.id, upload.kind, upload.file, (share) => change(upload.key, { share }));
        await refresh(registration.id);
        drop(upload.key);
      } catch (failure) {
        change(upload.key, { error: failure });
      }
    },
    [change, draft, drop, refresh],
  );

  const add = useCallback(
    async (kind: DocumentKind, files: File[]) => {
      const fresh = files.map((file) => ({ key: ++counter.current, kind, file, share: 0 }));
      setUploads((all) => [...all.filter((upload) => upload.kind !== kind || !upload.code), ...fresh]);
      for (const upload of fresh) await send(upload);
    },
    [send],
  );

  const remove = useCallback(
    async (documentId: string) => {
      const id = draft.registration?.id;
      if (!id) return;
      setRemoveError(undefined);
      try {
        await answered(
          api.DELETE('/api/v1/registrations/{id}/documents/{documentId}', { params: { path: { id, documentId } } }),
        );
        await refresh(id);
      } catch (failure) {
        setRemoveError(failure);
      }
    },
    [draft, refresh],
  );

  return { uploads, add, retry: send, drop, remove, removeError };
};
