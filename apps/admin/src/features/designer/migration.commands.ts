import { answer, api, byId } from '../../lib/client.ts';
import { type DesignFiles, textsOf } from './design-files.ts';

/** Which live cases of one version go on in another. */
export interface MoveChoice {
  how: 'none' | 'all' | 'chosen';
  /** Ids of cases. */
  chosen: ReadonlySet<string>;
  /** What steps are called in the other version; null = there is none. */
  steps: Record<string, string | null>;
}

interface MigrationTrial {
  from: string;
  /** What is not published yet; missing = the version that is offered now. */
  files: DesignFiles | undefined;
  steps: MoveChoice['steps'];
  after: string;
}

/** What would become of the live cases of a version, some hundred at a time. */
export function tryMigration(task: string, { files, after, ...wish }: MigrationTrial) {
  const body = { ...wish, dryRun: true, ...(files && { texts: textsOf(files) }), ...(after !== '' && { after }) };
  return answer(api.POST('/api/definitions/{task}/migrations', { params: { path: { task } }, body }));
}

type MigrationAnswer = Awaited<ReturnType<typeof tryMigration>>;
export type Candidate = MigrationAnswer['items'][number];
export type MappedStep = MigrationAnswer['gone'][number];

export function startMigration(task: string, from: string, { how, chosen, steps }: MoveChoice) {
  const body = { from, steps, ...(how === 'chosen' && { cases: [...chosen] }) };
  return answer(api.POST('/api/definitions/{task}/migrations', { params: { path: { task } }, body }));
}

/** Live cases that hold an answer in a field. */
export function answeredCases(task: string, field: string) {
  const params = { path: { task }, query: { field } };
  return answer(api.GET('/api/definitions/{task}/answered', { params }));
}

export const sweepOf = (id: string) => answer(api.GET('/api/sweeps/{id}', { params: byId(id) }));
