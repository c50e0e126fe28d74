import { useCallback } from 'react';
import { answered, api } from '../../api/client';
import type { DocumentKind, Registration } from '../../api/types';
import { uploadDocument } from '../../api/upload';
import { useFileQueue } from '../../components/useFileQueue';
import type { SaveResult } from './useDraft';

/** Whose documents they are; `save` opens the registration first when there is none yet. */
export type DocumentOwner = {
  registration: Registration | null;
  save: (force: boolean) => Promise<SaveResult>;
  keep: (view: Registration) => unknown;
};

/** The documents of a registration on their way, by what they prove. */
export const useUploads = (draft: DocumentOwner) => {
  const refresh = useCallback(
    async (id: string) => {
      draft.keep(await answered(api.GET('/api/v1/registrations/{id}', { params: { path: { id } } })));
    },
    [draft],
  );
  const send = useCallback(
    async (kind: DocumentKind, file: File, onShare: (share: number) => void) => {
      const { registration, error } = await draft.save(true);
      if (!registration) throw error;
      await uploadDocument(registration.id, kind, file, onShare);
      await refresh(registration.id);
    },
    [draft, refresh],
  );
  const remove = useCallback(
    async (documentId: string) => {
      const id = draft.registration?.id;
      if (!id) return;
      await answered(
        api.DELETE('/api/v1/registrations/{id}/documents/{documentId}', { params: { path: { id, documentId } } }),
      );
      await refresh(id);
    },
    [draft, refresh],
  );
  return useFileQueue<DocumentKind>({ send, remove });
};
