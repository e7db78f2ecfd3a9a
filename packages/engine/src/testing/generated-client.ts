import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { Compile } from 'typebox/schema';

interface Operation {
  requestBody?: { required?: boolean; content: Record<string, { schema: object }> };
  parameters?: { name: string; in: string; required?: boolean }[];
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}

export interface OpenApiDocument {
  paths: Record<string, Record<string, Operation>>;
}

export interface Call {
  path?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  /** Sent as it is, for an operation whose body is no JSON. */
  raw?: Pick<InjectOptions, 'payload' | 'headers'>;
}

type Send = (options: InjectOptions) => Promise<LightMyRequestResponse>;

/**
 * A client that knows nothing but the OpenAPI document: it builds the request from the operation and holds every answer against the
 * schema declared for its status and media type. What is not declared is an error.
 */
export class GeneratedClient {
  readonly called = new Set<string>();
  readonly #document: OpenApiDocument;

  constructor(document: OpenApiDocument) {
    this.#document = document;
  }

  /** Every operation of the document, as `GET /api/cases/{id}`. */
  get operations(): string[] {
    return Object.entries(this.#document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
  }

  async call(
    send: Send,
    name: string,
    { path = {}, query = {}, body, raw }: Call = {},
  ): Promise<LightMyRequestResponse> {
    const [method = '', template = ''] = name.split(' ');
    const operation = this.#document.paths[template]?.[method.toLowerCase()];
    if (!operation) throw new Error(`the document has no ${name}`);
    this.#checkRequest(name, operation, { path, query, body });
    const url = template.replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(path[key] ?? ''));
    const payload = body === undefined ? {} : { payload: body as object };
    const reply = await send({ method: method as 'GET', url, query, ...payload, ...raw });
    this.called.add(name);
    checkAnswer(name, operation, reply);
    return reply;
  }

  #checkRequest(
    name: string,
    { parameters = [], requestBody }: Operation,
    { path = {}, query = {}, body }: Call,
  ): void {
    const given = { path: Object.keys(path), query: Object.keys(query) };
    for (const place of ['path', 'query'] as const) {
      const declared = parameters.filter((one) => one.in === place).map((one) => one.name);
      const unknown = given[place].filter((key) => !declared.includes(key));
      if (unknown.length > 0) throw new Error(`${name} declares no ${place} parameter ${unknown}`);
    }
    if (body === undefined) return;
    const schema = requestBody?.content['application/json']?.schema;
    if (!schema || !Compile(schema).Check(body))
      throw new Error(`${name} does not declare the body ${JSON.stringify(body)}`);
  }
}

function checkAnswer(name: string, { responses }: Operation, reply: LightMyRequestResponse): void {
  const declared = responses[reply.statusCode] ?? responses[`${Math.floor(reply.statusCode / 100)}XX`];
  if (!declared) throw new Error(`${name} does not declare ${reply.statusCode}`);
  const type = String(reply.headers['content-type'] ?? '').split(';')[0] ?? '';
  if (reply.statusCode === 204 || !declared.content) return;
  const schema =
    declared.content[type]?.schema ??
    (type.startsWith('image/') ? declared.content['application/octet-stream']?.schema : undefined);
  if (!schema) throw new Error(`${name} does not declare ${type} for ${reply.statusCode}`);
  if (!type.endsWith('json')) return;
  const check = Compile(schema);
  const answer = reply.json();
  if (!check.Check(answer)) {
    throw new Error(
      `${name} answered against its schema: ${JSON.stringify(check.Errors(answer))} in ${reply.body.slice(0, 500)}`,
    );
  }
}
