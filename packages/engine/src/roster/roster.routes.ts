import { Type } from '@fastify/type-provider-typebox';
import type { EngineContext } from '../context.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { oneUpload } from '../http/one-upload.ts';
import { ProblemItem, refusals } from '../problems/problem.schema.ts';
import { problemItems } from '../problems/problem-items.ts';
import { administrator } from '../session/administrator.ts';
import { checkPeople, checkUnits, importPeople, importUnits } from './import-roster.service.ts';

const megabyte = 1024 * 1024;
const most = 10 * megabyte;
const querystring = Type.Object(
  { dryRun: Type.Optional(Type.Boolean({ description: 'Only says what would come of it' })) },
  { additionalProperties: false },
);
const findings = Type.Array(ProblemItem, {
  description: 'What stands in the way, by sheet and row; then nothing is kept',
});
const Units = Type.Object({ added: Type.Integer(), known: Type.Integer(), findings });
const People = Type.Object({
  added: Type.Integer({ description: 'New accounts' }),
  posts: Type.Integer({ description: 'Posts that somebody gets' }),
  accounts: Type.Array(Type.Object({ account: Type.String(), name: Type.String(), password: Type.String() }), {
    description: 'New accounts with their first passwords, told only now; empty in a dry run',
  }),
  findings,
});
const tags = ['组织'];

/** For administrators: units and people out of a workbook, first as a list to look through. */
export function rosterRoutes(app: EngineApp, context: EngineContext): void {
  const upload = { consumes: ['multipart/form-data'], querystring };
  const bodyLimit = most + megabyte;
  app.post(
    '/api/roster/units',
    {
      bodyLimit,
      schema: { summary: '从表格导入单位', tags, ...upload, response: { 200: Units, ...refusals } },
    },
    async (request) => {
      const by = administrator(request);
      const { bytes } = await oneUpload(request, most);
      const { findings: found, ...counts } = await checkUnits(context, bytes);
      if (found.length > 0 || request.query.dryRun) return { ...counts, findings: problemItems(found) };
      return { ...(await importUnits(context, bytes, by)), findings: [] };
    },
  );
  app.post(
    '/api/roster/people',
    {
      bodyLimit,
      schema: { summary: '从表格导入人员、账号和岗位', tags, ...upload, response: { 200: People, ...refusals } },
    },
    async (request) => {
      const by = administrator(request);
      const { bytes } = await oneUpload(request, most);
      const { findings: found, ...counts } = await checkPeople(context, bytes);
      if (found.length > 0 || request.query.dryRun) return { ...counts, accounts: [], findings: problemItems(found) };
      const { accounts, posts } = await importPeople(context, bytes, by);
      return { added: accounts.length, posts, accounts, findings: [] };
    },
  );
}
