/** Which report is shown, as it stands in the address. Without days or unit the server chooses the usual ones. */
export interface ReportSearch {
  report?: string;
  /** Days, `2026-01-01`. */
  from?: string;
  to?: string;
  unit?: string;
  /** Only this task. */
  task?: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function readReportSearch(search: Record<string, unknown>): ReportSearch {
  const read: ReportSearch = {};
  for (const name of ['report', 'unit', 'task'] as const) {
    const value = search[name];
    if (typeof value === 'string' && value) read[name] = value;
  }
  for (const name of ['from', 'to'] as const) {
    const value = search[name];
    if (typeof value === 'string' && DAY.test(value)) read[name] = value;
  }
  return read;
}
