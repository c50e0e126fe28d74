export const MAX_DOCUMENT_BYTES = 10 * 1024 * 1024;
export const ACCEPTED_EXTENSIONS = '.pdf,.png,.jpg,.jpeg';

const TYPES = [
  { extensions: ['pdf'], magic: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { extensions: ['png'], magic: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { extensions: ['jpg', 'jpeg'], magic: [0xff, 0xd8, 0xff] },
];

/** What would make the server refuse this file, told before it travels. */
export const checkFile = async (file: File): Promise<string | undefined> => {
  if (file.size === 0) return 'DOCUMENT_EMPTY';
  if (file.size > MAX_DOCUMENT_BYTES) return 'DOCUMENT_TOO_LARGE';
  const extension = file.name.toLowerCase().split('.').pop() ?? '';
  const type = TYPES.find((candidate) => candidate.extensions.includes(extension));
  if (!type) return 'DOCUMENT_TYPE_NOT_ALLOWED';
  const head = new Uint8Array(await file.slice(0, 8).arrayBuffer());
  return type.magic.every((byte, i) => head[i] === byte) ? undefined : 'DOCUMENT_TYPE_MISMATCH';
};
