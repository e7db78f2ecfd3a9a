import type { Automatic } from '../blocks/automatic.ts';
import type { OpenCase, RegisterWrite } from '../effects.ts';
import { kindOf } from '../kinds/index.ts';
import { checkUnit, checkWho } from './check-who.ts';
import type { Known } from './known.ts';
import { checkField, type Place, pointerTo } from './place.ts';
import { named } from './read-fields.ts';
import type { Report } from './report.ts';

/** What an automatic step names must exist; what another definition has to know is for `check`, which may be told of it. */
export function checkEffects(step: Automatic<unknown>, place: Place, known: Known, report: Report): void {
  const { measure = [], set = [], register = [], open = [], notify = [], pay = [] } = step;
  if ([measure, set, register, open, notify, pay].every(({ length }) => length === 0))
    report.add('automatic-without-work', place.pointer, { title: step.title });
  for (const [index, { field, unit }] of measure.entries()) {
    checkWritable(field, pointerTo(place, 'measure', index, 'field'), place, known, report);
    if (unit !== undefined) checkUnit(unit, pointerTo(place, 'measure', index, 'unit'), known, report, place.scope);
  }
  for (const [index, { field }] of set.entries())
    checkWritable(field, pointerTo(place, 'set', index, 'field'), place, known, report);
  for (const [index, write] of register.entries()) checkWrite(write, index, place, known, report);
  for (const [index, opened] of open.entries()) checkOpen(opened, index, place, known, report);
  for (const [index, { to }] of notify.entries())
    checkWho(to, pointerTo(place, 'notify', index, 'to'), known, report, place.scope);
}

function checkWritable(path: string, at: string, place: Place, known: Known, report: Report): void {
  const field = checkField(path, at, place, known, report);
  if (field?.computed) report.add('field-is-computed', at, { name: field.title });
}

function checkWrite(write: RegisterWrite<unknown>, index: number, place: Place, known: Known, report: Report): void {
  const at = (key: string): string => pointerTo(place, 'register', index, key);
  if (write.set.length === 0 && write.close === undefined && write.append === undefined)
    report.add('register-write-empty', pointerTo(place, 'register', index), { title: place.step.title });
  for (const key of ['entry', 'keep'] as const) {
    const path = write[key];
    const field = path === undefined ? undefined : checkField(path, at(key), place, known, report);
    if (!field) continue;
    if (kindOf(field).refersTo !== 'register') report.add('field-not-an-entry', at(key), { name: field.title });
    else if (field.schema.register !== write.register)
      report.add('field-of-other-register', at(key), { name: field.title, register: write.register });
    if (key === 'keep' && field.computed) report.add('field-is-computed', at(key), { name: field.title });
  }
}

function checkOpen(open: OpenCase<unknown>, index: number, place: Place, known: Known, report: Report): void {
  const links = known.task.links ?? [];
  const at = (...parts: (string | number)[]): string => pointerTo(place, 'open', index, ...parts);
  const ids = links.map(({ id }) => id);
  if (!ids.includes(open.link)) report.add('unknown-link', at('link'), named(open.link, ids));
  if (open.unit !== undefined) checkUnit(open.unit, at('unit'), known, report, place.scope);
  if (open.take && !open.wait) report.add('take-without-wait', at('take'), { title: place.step.title });
  for (const [taken, { field }] of (open.take ?? []).entries())
    checkWritable(field, at('take', taken, 'field'), place, known, report);
}
