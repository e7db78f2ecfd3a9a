/** First bytes by which a file tells what it is. `offset` defaults to 0. */
const signatures: { type: string; bytes: number[]; offset?: number }[] = [
  { type: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
  { type: 'image/gif', bytes: [0x47, 0x49, 0x46, 0x38] },
  { type: 'image/webp', bytes: [0x57, 0x45, 0x42, 0x50], offset: 8 },
  { type: 'image/heic', bytes: [0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69], offset: 4 },
  { type: 'application/pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { type: 'application/zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { type: 'application/x-ole-storage', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
];

/** Office files are zip archives; only their name tells which. They are never shown by the browser, so a lie does no harm. */
const zipTypes: Record<string, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};

/** Media type by the first bytes, never by what the sender says; bytes that say nothing are `application/octet-stream`. */
export function sniffType(head: Uint8Array, name: string): string {
  const found = signatures.find(({ bytes, offset = 0 }) => bytes.every((byte, index) => head[offset + index] === byte));
  if (!found) return 'application/octet-stream';
  const extension = name.split('.').at(-1)?.toLowerCase() ?? '';
  return found.type === 'application/zip' ? (zipTypes[extension] ?? found.type) : found.type;
}

/** Pictures that every browser draws and that can hold no script. */
export const isInlineImage = (type: string): boolean => /^image\/(png|jpeg|gif|webp)$/.test(type);
