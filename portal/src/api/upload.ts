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

const send = async (
  registrationId: string,
  kind: DocumentKind,
  file: File,
  onProgress: (share: number) => void,
): Promise<StoredDocument> => {
  const token = await ensureCsrfToken().catch((cause: unknown) => {
    throw new NetworkLost('no answer', { cause });
  });
  const form = new FormData();
  form.append('kind', kind);
  form.append('file', file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1/registrations/${registrationId}/documents`);
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

/** Sends one document; XMLHttpRequest because fetch cannot tell how far an upload has come. */
export const uploadDocument = async (...upload: Parameters<typeof send>): Promise<StoredDocument> => {
  const since = Date.now();
  try {
    return await send(...upload);
  } catch (error) {
    if (!signedInHint() || !isRefusal(error, 401)) throw error;
    if (await renewSession(since, ensureCsrfToken)) throw error;
    return send(...upload);
  }
};
