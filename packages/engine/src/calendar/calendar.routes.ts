import { Type } from '@fastify/type-provider-typebox';
import { inTransaction } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { refusals } from '../problems/problem.schema.ts';
import { administrator } from '../session/administrator.ts';
import { calendarYear, changeCalendarYear } from './calendar.service.ts';

const Day = Type.Object(
  {
    date: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
    kind: Type.Union([Type.Literal('holiday'), Type.Literal('workday')]),
    name: Type.Optional(Type.String({ maxLength: 40 })),
  },
  { additionalProperties: false },
);
const Days = Type.Array(Day, { maxItems: 366 });
const CalendarYear = Type.Object({
  year: Type.String(),
  days: Days,
  provisional: Type.Boolean({ description: 'Nobody has announced it: weekends only' }),
  years: Type.Array(Type.String(), { description: 'Years that are announced' }),
  unannounced: Type.Array(Type.String(), { description: 'Years that are needed now and not announced' }),
});
const params = Type.Object({ year: Type.String({ pattern: '^(19|20|21)\\d{2}$' }) });
const tags = ['日历'];

/** The holidays and exchanged working days of a year; administrators replace them when the State Council's notice comes out. */
export function calendarRoutes(app: EngineApp, context: EngineContext): void {
  app.get(
    '/api/calendar/:year',
    { schema: { summary: '一年的节假日和调休', tags, params, response: { 200: CalendarYear, ...refusals } } },
    (request) => calendarYear(context, request.params.year),
  );
  const body = Type.Object({ days: Days }, { additionalProperties: false });
  app.put(
    '/api/calendar/:year',
    { schema: { summary: '修改一年的节假日和调休', tags, params, body, response: { 200: CalendarYear, ...refusals } } },
    async (request) => {
      const { id } = administrator(request);
      const { year } = request.params;
      await inTransaction(context.db, (trx) => changeCalendarYear(context, trx, id, year, request.body.days));
      return calendarYear(context, year);
    },
  );
}
