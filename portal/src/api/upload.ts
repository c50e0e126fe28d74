import { ensureCsrfToken } from './csrf';
import { isRefusal, NetworkLost, refusalOf } from './problem';
import { renewSession, signedInHint } from './session';
import type { DocumentKind, StoredDocument } from './types';

const headersOf = (request: XMLHttpRequest): Headers => {
  const headers = new Headers();
  const retry = request.getResponseHeader('Retry-After');
  if (retry) headers.set('Retry-After', retry);
  return headers;
};

const bodyOf = (request: XMLHttpRequest): unknown => {
  try {
    return JSON.parse(request.responseText);
  } catch {
    return undefined;
  }
};

type Upload = { path: string; fields: Record<string, string>; file: File; onProgress: (share: number) => void };

const send = async ({ path, fields, file, onProgress }: Upload): Promise<StoredDocument> => {
  const token = await ensureCsrfToken().catch((cause: unknown) => {
    throw new NetworkLost('no answer', { cause });
  });
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('X-XSRF-TOKEN', token);
    request.setRequestHeader('Accept', 'application/json, application/problem+json');
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onerror = () => reject(new NetworkLost('no answer'));
    request.ontimeout = request.onerror;
    request.onload = () => {
      const body = bodyOf(request);
      if (request.status >= 200 && request.status < 300) resolve(body as StoredDocument);
      else reject(refusalOf({ status: request.status, headers: headersOf(request) }, body));
    };
    request.send(form);
  });
};

/** Sends one file; XMLHttpRequest because fetch cannot tell how far an upload has come. */
const upload = async (one: Upload): Promise<StoredDocument> => {
  const since = Date.now();
  try {
    return await send(one);
  } catch (error) {
    if (!signedInHint() || !isRefusal(error, 401)) throw error;
    if (await renewSession(since, ensureCsrfToken)) throw error;
    return send(one);
  }
};

export const uploadDocument = (
  registrationId: string,
  kind: DocumentKind,
  file: File,
  onProgress: (share: number) => void,
): Promise<StoredDocument> =>
  upload({ path: `/api/v1/registrations/${registrationId}/documents`, fields: { kind }, file, onProgress });

export const uploadToTask = (
  taskId: string,
  file: File,
  onProgress: (share: number) => void,
): Promise<StoredDocument> => upload({ path: `/api/v1/tasks/${taskId}/documents`, fields: {}, file, onProgress });
