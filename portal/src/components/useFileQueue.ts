import { useCallback, useRef, useState } from 'react';
import { checkFile } from '../lib/files';

export type Upload<Place extends string = string> = {
  key: number;
  place: Place;
  file: File;
  share: number;
  code?: string;
  error?: unknown;
};
type Doors<Place extends string> = {
  send: (place: Place, file: File, onShare: (share: number) => void) => Promise<void>;
  remove: (documentId: string) => Promise<void>;
};

/** Files on their way to the server: each with its progress, and kept with its fault when it did not arrive. */
export const useFileQueue = <Place extends string>({ send: sendFile, remove: removeFile }: Doors<Place>) => {
  const [uploads, setUploads] = useState<Upload<Place>[]>([]);
  const [removeError, setRemoveError] = useState<unknown>();
  const counter = useRef(0);

  const change = useCallback((key: number, part: Partial<Upload<Place>>) => {
    setUploads((all) => all.map((upload) => (upload.key === key ? { ...upload, ...part } : upload)));
  }, []);
  const drop = useCallback((key: number) => setUploads((all) => all.filter((upload) => upload.key !== key)), []);

  const send = useCallback(
    async (upload: Upload<Place>) => {
      change(upload.key, { share: 0, code: undefined, error: undefined });
      const code = await checkFile(upload.file);
      if (code) return change(upload.key, { code });
      try {
        await sendFile(upload.place, upload.file, (share) => change(upload.key, { share }));
        drop(upload.key);
      } catch (failure) {
        change(upload.key, { error: failure });
      }
    },
    [change, drop, sendFile],
  );

  const add = useCallback(
    async (place: Place, files: File[]) => {
      const fresh = files.map((file) => ({ key: ++counter.current, place, file, share: 0 }));
      setUploads((all) => [...all.filter((upload) => upload.place !== place || !upload.code), ...fresh]);
      for (const upload of fresh) await send(upload);
    },
    [send],
  );

  const remove = useCallback(
    async (documentId: string) => {
      setRemoveError(undefined);
      try {
        await removeFile(documentId);
      } catch (failure) {
        setRemoveError(failure);
      }
    },
    [removeFile],
  );

  return { uploads, add, retry: send, drop, remove, removeError };
};
