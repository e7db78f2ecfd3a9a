/** Excel's limit for a sheet name. */
const longest = 31;

/**
 * A name Excel accepts, unlike those taken already: at most 31 characters, none of `\ / ? * [ ] :`, no apostrophe at
 * the ends, not empty, not `History`, unique whatever the case. A clash gets ` (2)`, ` (3)` …
 *
 * @param taken the names in use; the new one is added.
 */
export function claimSheetName(wanted: string, taken: Set<string>): string {
  const base = allowedName(wanted);
  let name = cut(base, longest);
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
    const suffix = ` (${count})`;
    name = cut(base, longest - suffix.length) + suffix;
  }
  taken.add(name.toLowerCase());
  return name;
}

/** The name of a sheet when no other has it. */
export const sheetNameOf = (wanted: string): string => claimSheetName(wanted, new Set());

function allowedName(wanted: string): string {
  const clean = wanted
    .toWellFormed()
    .replace(/\p{Cc}/gu, '')
    .replace(/[\\/?*[\]:：]/g, '_')
    .replace(/^[\s']+|[\s']+$/g, '');
  if (clean === '') return '工作表';
  return clean.toLowerCase() === 'history' ? `${clean}_` : clean;
}

/** Cuts between characters, not inside one; a cut may bare an apostrophe or a space at the end. */
function cut(name: string, length: number): string {
  let kept = '';
  for (const char of name) {
    if (kept.length + char.length > length) break;
    kept += char;
  }
  return kept.replace(/[\s']+$/, '');
}
