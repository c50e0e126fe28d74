export type FieldFault = { field: string; code: string; message?: string };

/** The server's refusal (RFC 9457): callers branch on status and code, never on its text. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly status: number,
    readonly code: string,
    readonly faults: FieldFault[] = [],
    readonly detail?: string,
    readonly retryAfterSeconds?: number,
  ) {
    super(code);
  }
}

/** No answer came: the request may or may not have arrived, so what is sent again must be safe to repeat. */
export class NetworkLost extends Error {
  override readonly name = 'NetworkLost';
}

type ProblemBody = { code?: string; detail?: string; title?: string; errors?: FieldFault[] };

export const refusalOf = (response: { status: number; headers: Headers }, body: unknown): Refusal => {
  const problem = (typeof body === 'object' && body !== null ? body : {}) as ProblemBody;
  const retry = Number(response.headers.get('Retry-After'));
  return new Refusal(
    response.status,
    problem.code ?? `HTTP_${response.status}`,
    Array.isArray(problem.errors) ? problem.errors : [],
    problem.detail ?? problem.title,
    Number.isFinite(retry) && retry > 0 ? retry : undefined,
  );
};

export const isRefusal = (error: unknown, ...statuses: number[]): error is Refusal =>
  error instanceof Refusal && (statuses.length === 0 || statuses.includes(error.status));
