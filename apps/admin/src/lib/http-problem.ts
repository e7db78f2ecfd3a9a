/** What the server says about one place of what was sent. `path` is a JSON pointer into the document, '' for the whole. */
export interface ProblemItem {
  code: string;
  path: string;
  params?: Record<string, unknown>;
  level?: 'error' | 'warning';
  message: { 'zh-CN': string; en: string };
}

/** A refusal of the server (RFC 9457), thrown so that queries and forms can tell it from a broken line. */
export class HttpProblem extends Error {
  override name = 'HttpProblem';
  readonly status: number;
  /** Code of the catalogue: `stale-revision`, `not-your-work` …; `fault` when the answer was no problem document. */
  readonly code: string;
  readonly problems: ProblemItem[];
  /** Under this id the server's log tells more. */
  readonly logId: string | undefined;

  constructor(status: number, body: unknown) {
    const problem = isRecord(body) ? body : {};
    super(text(problem.detail) ?? text(problem.title) ?? `HTTP ${status}`);
    this.status = status;
    this.code = text(problem.code) ?? 'fault';
    this.problems = Array.isArray(problem.problems) ? (problem.problems as ProblemItem[]) : [];
    this.logId = text(problem.logId);
  }
}

/** No answer came: the line is down or the server is not there. What was sent may or may not have arrived. */
export class NetworkFailure extends Error {
  override name = 'NetworkFailure';
}

export function isProblem(error: unknown, code?: string): error is HttpProblem {
  return error instanceof HttpProblem && (code === undefined || error.code === code);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
