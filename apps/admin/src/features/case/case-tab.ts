/** Which part of the case page is open, as it stands in the address; the document when it names none. */
export type CaseTab = 'history' | 'notices';

export function readCaseTab(search: Record<string, unknown>): { tab?: CaseTab } {
  return search.tab === 'history' || search.tab === 'notices' ? { tab: search.tab } : {};
}
