import { expect, it } from 'vitest';
import { checkFile, MAX_DOCUMENT_BYTES } from './files';

const file = (name: string, ...bytes: number[]) => new File([new Uint8Array(bytes)], name);
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31];
const JPEG = [0xff, 0xd8, 0xff, 0xe0];

it.each([
  [file('contrato.pdf', ...PDF), undefined],
  [file('foto.JPEG', ...JPEG), undefined],
  [file('foto.jpg', ...JPEG), undefined],
  [file('contrato.pdf', ...JPEG), 'DOCUMENT_TYPE_MISMATCH'],
  [file('contrato.docx', ...PDF), 'DOCUMENT_TYPE_NOT_ALLOWED'],
  [file('contrato', ...PDF), 'DOCUMENT_TYPE_NOT_ALLOWED'],
  [file('vazio.pdf'), 'DOCUMENT_EMPTY'],
])('%# judges a file by size, name and content', async (candidate, code) =>
  expect(await checkFile(candidate)).toBe(code),
);

it('refuses a file above the limit and takes one at it', async () => {
  const sized = (bytes: number) => {
    const content = new Uint8Array(bytes);
    content.set(PDF);
    return new File([content], 'grande.pdf');
  };
  expect(await checkFile(sized(MAX_DOCUMENT_BYTES))).toBeUndefined();
  expect(await checkFile(sized(MAX_DOCUMENT_BYTES + 1))).toBe('DOCUMENT_TOO_LARGE');
});
