import { addMonths, endOfDay } from '@hearth/china';
import type { Definition } from '@hearth/definition';
import type { ClearingRule } from '@hearth/kernel';
import type { EngineContext } from '../context.ts';
import type { OfficeSettings } from '../office/office-settings.ts';

/** A version of a task with the time for which its cases are kept. */
export interface KeptVersion {
  definition: Definition;
  rule: ClearingRule & { years: number };
  /** Instant: cases that ended before it are over. */
  endedBefore: string;
}

/**
 * How long the cases of every version are kept: as long as it says itself or as the version says that is offered now, whichever is longer;
 * where neither says anything as long as the office has set. A version without any of these is kept for good.
 */
export async function keptVersions(context: EngineContext, today: string): Promise<KeptVersion[]> {
  const { db, definitions, office } = context;
  const settings = await office.settings(db);
  const offered = new Map(definitions.known().map(({ definition }) => [definition.id, definition]));
  return (await definitions.versions(db)).flatMap((definition) => {
    const rule = ruleOf(definition, offered.get(definition.id), settings);
    return rule ? [{ definition, rule, endedBefore: endOfDay(addMonths(today, -12 * rule.years)) }] : [];
  });
}

function ruleOf(
  version: Definition,
  offered: Definition | undefined,
  { retentionYears }: Pick<OfficeSettings, 'retentionYears'>,
): KeptVersion['rule'] | undefined {
  const said = [version.task.retentionYears, offered?.task.retentionYears].filter((years) => years !== undefined);
  if (said.length > 0) return { by: 'task', years: Math.max(...said) };
  return retentionYears > 0 ? { by: 'office', years: retentionYears } : undefined;
}
