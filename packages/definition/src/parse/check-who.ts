import { below } from '../json/pointer.ts';
import { kindOf } from '../kinds/index.ts';
import { resolveName } from '../walk/fields.ts';
import type { Who } from '../who.ts';
import { checkPosts } from './check-posts.ts';
import { actorsIn, type Known } from './known.ts';
import { named } from './read-fields.ts';
import type { Report } from './report.ts';

/** Posts, levels, units and actors that a `who` names must exist; a unit may stand in a field of the row (`scope`) or around it. */
export function checkWho(who: Who, path: string, known: Known, report: Report, scope = ''): void {
  if ('post' in who) {
    checkPosts(who.post, below(path, 'post'), known, report);
    if (who.unit !== undefined) checkUnit(who.unit, below(path, 'unit'), known, report, scope);
  } else {
    checkActor(who.actor, below(path, 'actor'), known, report);
  }
  for (const [index, actor] of (who.not ?? []).entries()) {
    checkActor(actor, below(below(path, 'not'), index), known, report);
  }
}

export function checkUnit(
  unit: NonNullable<Extract<Who, { post: unknown }>['unit']>,
  path: string,
  known: Known,
  report: Report,
  scope = '',
): void {
  if (typeof unit === 'string') return;
  if ('ancestor' in unit) {
    if (!known.levels.includes(unit.ancestor)) {
      report.add('unknown-level', below(path, 'ancestor'), named(unit.ancestor, known.levels));
    }
    return;
  }
  const field = resolveName(known.form, scope, unit.field);
  const at = below(path, 'field');
  if (!field)
    report.add(
      'unknown-field',
      at,
      named(
        unit.field,
        known.form.fields.map(({ key }) => key),
      ),
    );
  else if (kindOf(field).refersTo !== 'unit') report.add('field-not-a-unit', at, { name: field.title });
}

function checkActor(actor: string, path: string, known: Known, report: Report): void {
  if (actor === 'initiator') return;
  const actors = actorsIn(known);
  if (!actors.includes(actor)) report.add('unknown-actor', path, named(actor, actors));
}
