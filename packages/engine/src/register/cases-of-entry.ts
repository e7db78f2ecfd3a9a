import { casesReferringTo, type Db, type ReferringColumn } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { tablesOf } from '../typed-table/tables-of.ts';

const shownAtMost = 30;

/** The cases whose fields refer to an entry, the latest first, as far as the reader may see them. */
export async function casesOfEntry(context: EngineContext, db: Db, person: SignedIn, entry: string) {
  const offered = new Map(context.definitions.known().map(({ definition }) => [definition.id, definition]));
  const columns = [...offered.values()].flatMap((definition): ReferringColumn[] =>
    tablesOf(definition).flatMap(({ name: table, columns: all }) =>
      all.filter(({ refers }) => refers).map(({ name: column }) => ({ table, column })),
    ),
  );
  const found = await casesReferringTo(db, person.reader, { entry, columns, limit: shownAtMost });
  return found.map(({ id, number, title, task, status, result, openedAt }) => {
    const definition = offered.get(task);
    return {
      ...{ id, number, title, task, taskTitle: definition?.task.title ?? task, status, openedAt },
      resultTitle: definition?.workflow.results.find((one) => one.id === result)?.title ?? null,
    };
  });
}
