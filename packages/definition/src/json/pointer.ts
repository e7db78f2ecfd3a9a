/** A JSON pointer (RFC 6901) from property names and indexes: `['a/b', 0]` → `/a~1b/0`. */
export function pointerOf(parts: readonly (string | number)[]): string {
  return parts.map((part) => below('', part)).join('');
}

/** The pointer of a property or item of what `path` points at. */
export function below(path: string, part: string | number): string {
  return `${path}/${typeof part === 'number' ? part : escaped(part)}`;
}

const escaped = (name: string): string => (/[~/]/.test(name) ? name.replaceAll('~', '~0').replaceAll('/', '~1') : name);

/** The names and indexes of a JSON pointer, as texts. */
export function partsOfPointer(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
