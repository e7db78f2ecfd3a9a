import {
  bodySchema,
  type Definition,
  documentSchema,
  type JsonSchema,
  type Outcome,
  stepsOf,
} from '@hearth/definition';
import { countRunningCases } from '@hearth/storage';
import { startUnitsOf } from '../case/case.service.ts';
import type { EngineContext } from '../context.ts';
import type { PublishedDefinition } from '../definition/definition-shelf.ts';
import { refuse } from '../problems/refusal.ts';
import type { SignedIn } from '../session/signed-in.ts';

/** The catalogue of tasks as this person sees it: what they may start, for which units, and how much is under way. */
export async function listTasks(context: EngineContext, person: SignedIn) {
  const running = await countRunningCases(context.db, person.reader);
  return Promise.all(
    context.definitions.all().map(async ({ definition }) => {
      const { id, hash, task } = definition;
      const startUnits = await startUnitsOf(context, context.db, person, definition);
      return {
        ...{ id, title: task.title, family: task.family, description: task.description, version: hash },
        ...{ canStart: startUnits.length > 0, startUnits, open: running.get(id) ?? 0 },
      };
    }),
  );
}

/** The offered version of a task, or an older one by its hash. */
export async function findTask(context: EngineContext, task: string, version?: string): Promise<PublishedDefinition> {
  const offered = context.definitions.current(task);
  if (version === undefined) {
    if (!offered) throw refuse(404, 'task-not-found', { task });
    return offered;
  }
  const found = await context.definitions.version(context.db, version);
  if (found?.definition.id !== task) throw refuse(404, 'version-not-found', { task, version });
  return found;
}

/** What a client that is no Hearth form needs: JSON Schema of the document and of the body that completes each step. */
export function schemaOf(definition: Definition) {
  return {
    id: definition.id,
    version: definition.hash,
    document: documentSchema(definition),
    steps: stepsOf(definition.workflow).flatMap(({ step }) => {
      const body = bodySchema(definition, step.id);
      if (!body) return [];
      const { edit = [], require = [] } = 'fields' in step ? (step.fields ?? {}) : {};
      const outcomes = 'outcomes' in step ? step.outcomes.map(ruleOf) : votesOf(body).map(ruleOf);
      return [{ id: step.id, title: step.title, type: step.type, outcomes, edit, require, body }];
    }),
  };
}

/** What an outcome demands, with what holds when it says nothing. */
function ruleOf({ id, title, comment = 'optional', require = [], incomplete = false }: Outcome) {
  return { id, title, comment, require, incomplete };
}

/** The votes of a sign-off and the answers of a notice stand only in the schema of its body. */
function votesOf(body: JsonSchema): Outcome[] {
  const { outcome } = body.properties as { outcome: { enum: string[]; description?: string } };
  const titles = new Map((outcome.description ?? '').split('；').map((pair) => pair.split(' = ') as [string, string]));
  const demanding = (body.if as { properties: { outcome: { enum: string[] } } } | undefined)?.properties.outcome.enum;
  return outcome.enum.map((id) => ({
    ...{ id, title: titles.get(id) ?? id },
    ...(demanding?.includes(id) && { comment: 'required' as const }),
  }));
}
