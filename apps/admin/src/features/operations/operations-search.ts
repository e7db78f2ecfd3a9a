/** The parts of the page, in the order in which they are shown. */
export const operationParts = [
  'overview',
  'people',
  'units',
  'settings',
  'calendar',
  'readings',
  'retention',
  'sign-ins',
  'jobs',
  'letters',
  'sweeps',
  'webhooks',
] as const;
export type OperationPart = (typeof operationParts)[number];

/** Which part the address names; the overview needs no word. */
export function readOperationSearch({ part }: Record<string, unknown>): { part?: OperationPart } {
  const known = operationParts.find((one) => one === part);
  return known && known !== 'overview' ? { part: known } : {};
}
