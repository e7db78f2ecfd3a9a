/** Which part of the case page is open, as it stands in the address; the document when it names none. */
export type CaseTab = 'history' | 'notices' | 'consents';

export function readCaseTab(search: Record<string, unknown>): { tab?: CaseTab } {
  const { tab } = search;
  return tab === 'history' || tab === 'notices' || tab === 'consents' ? { tab } : {};
}
