const program = 'application/x-executable';

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
  { type: program, bytes: [0x4d, 0x5a] },
  { type: program, bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { type: program, bytes: [0x23, 0x21] },
];

/** Office files are zip archives; only their name tells which. They are never shown by the browser, so a lie does no harm. */
const zipTypes: Record<string, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};

/** Endings that name a type which its bytes can prove; the first is the usual one. */
const endings: Record<string, string[]> = {
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'image/heic': ['heic', 'heif'],
  'application/pdf': ['pdf'],
};

/** Endings under which the usual desktop runs a file. */
const programs = /^(exe|com|bat|cmd|msi|scr|pif|vbs|vbe|js|jse|wsf|wsh|hta|lnk|ps1|jar|apk|reg|dll|cpl|sh)$/;

/** Bytes of the beginning that are enough for {@link sniffType}. */
export const headLength = 64;

/** Media type by the first bytes, never by what the sender says; bytes that say nothing are `application/octet-stream`. */
export function sniffType(head: Uint8Array, name: string): string {
  const found = signatures.find(({ bytes, offset = 0 }) => bytes.every((byte, index) => head[offset + index] === byte));
  if (!found) return 'application/octet-stream';
  return found.type === 'application/zip' ? (zipTypes[endingOf(name)] ?? found.type) : found.type;
}

/** The name with the ending that its bytes prove: `合同.jpg` of a PDF is `合同.jpg.pdf`. Other names stay as they are. */
export function honestName(name: string, type: string): string {
  const ending = endingOf(name);
  const proved = endings[type];
  if (proved) return proved.includes(ending) ? name : `${name}.${proved[0]}`;
  return name;
}

/** Whether the name says that it is a picture or a PDF and the bytes do not. */
export function isFalseName(name: string, type: string): boolean {
  const said = Object.entries(endings).find(([, list]) => list.includes(endingOf(name)))?.[0];
  return said !== undefined && said !== type;
}

/** A program or script: no attachment of a case is one. */
export function isProgram(name: string, type: string): boolean {
  return type === program || programs.test(endingOf(name));
}

const endingOf = (name: string): string => (name.includes('.') ? (name.split('.').at(-1)?.toLowerCase() ?? '') : '');
