/** What a person may do with the fields of a form now. Names are dotted and cover everything below them. */
export interface FormRights {
  edit: string[] | '*';
  /** Must be filled, besides what the form itself requires. */
  require?: string[];
  /** Not shown and not sent. */
  hide?: string[];
}

/** Whether a list of names covers a field: by its own name, that of something around it, or `*`. */
export function covers(names: readonly string[] | '*', path: string): boolean {
  if (names === '*') return true;
  return names.some((name) => name === '*' || name === path || isInside(path, name));
}

/** Whether a list of names speaks of something inside a field. */
export const reachesInto = (names: readonly string[] | '*', path: string): boolean =>
  names !== '*' && names.some((name) => isInside(name, path));

const isInside = (path: string, around: string): boolean => path[around.length] === '.' && path.startsWith(around);
