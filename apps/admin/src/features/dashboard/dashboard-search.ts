/** What the dashboard shows, as it stands in the address. */
export interface DashboardSearch {
  /** `task.figure` */
  figure?: string;
  /** `unit`, `month`, `quarter`, `year`, or a field that makes kinds. */
  by?: string;
  from?: string;
  to?: string;
  /** Units apart by commas. */
  unit?: string;
  /** A line or bar for each unit. */
  compare?: boolean;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function readDashboardSearch(search: Record<string, unknown>): DashboardSearch {
  const read: DashboardSearch = {};
  for (const name of ['figure', 'by', 'unit'] as const) {
    const value = search[name];
    if (typeof value === 'string' && value) read[name] = value;
  }
  for (const name of ['from', 'to'] as const) {
    const value = search[name];
    if (typeof value === 'string' && DAY.test(value)) read[name] = value;
  }
  if (search.compare === true) read.compare = true;
  return read;
}
