import { formJsDefinition } from './definitions/form-js.ts';
import { hearthDefinition } from './definitions/hearth.ts';
import { jsonFormsDefinition, rjsfSchema } from './definitions/json-schema.ts';
import { surveyDefinition } from './definitions/survey.ts';
import type { BenchSpec } from './spec.ts';

export interface Engine {
  name: string;
  /** Its file: our own in `pages/`, the peers' in `peers/` with what they need. */
  page: string;
  definition(spec: BenchSpec): object;
  /** Reads a schema and makes a form of it; the floors do not. */
  schemaDriven: boolean;
  /** Larger forms do not come up in any time worth waiting for. */
  upTo?: number;
}

const itself = (spec: BenchSpec): object => spec;

export const engines: readonly Engine[] = [
  { name: 'plain inputs', page: 'pages/plain.ts', definition: itself, schemaDriven: false },
  { name: 'React alone', page: 'pages/plain-react.tsx', definition: itself, schemaDriven: false },
  { name: 'form-react', page: 'pages/hearth.tsx', definition: hearthDefinition, schemaDriven: true },
  { name: 'RJSF core', page: 'peers/rjsf-core.tsx', definition: rjsfSchema, schemaDriven: true },
  { name: 'RJSF antd', page: 'peers/rjsf-antd.tsx', definition: rjsfSchema, schemaDriven: true },
  { name: 'JSON Forms', page: 'peers/jsonforms.tsx', definition: jsonFormsDefinition, schemaDriven: true },
  { name: 'SurveyJS', page: 'peers/survey.tsx', definition: surveyDefinition, schemaDriven: true },
  { name: 'form-js', page: 'peers/form-js.ts', definition: formJsDefinition, schemaDriven: true, upTo: 300 },
];
