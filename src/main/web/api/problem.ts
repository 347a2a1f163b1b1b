import { refusal } from '../words/refusals.js';
import { t } from '../words/shell.js';

export interface FieldError {
  field: string;
  code: string;
  message: string;
}

/// Why the desk did not do what was asked (RFC 9457); status 0 where it could not be reached.
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string | undefined,
    readonly errors: FieldError[] = [],
    readonly retryAfterSeconds: number | undefined = undefined,
    readonly body: Record<string, unknown> = {},
  ) {
    super(code);
  }

  static async of(response: Response): Promise<Problem> {
    const body = await jsonOf(response);
    const waits = Number(response.headers.get('Retry-After'));
    return new Problem(
      response.status,
      typeof body['code'] === 'string' ? body['code'] : 'UNKNOWN',
      typeof body['detail'] === 'string' ? body['detail'] : undefined,
      Array.isArray(body['errors']) ? (body['errors'] as FieldError[]) : [],
      waits > 0 ? waits : undefined,
      body,
    );
  }

  static unreachable(): Problem {
    return new Problem(0, 'OFFLINE', undefined);
  }

  /// Whether the same request may succeed later without any change to it.
  get passes(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 502;
  }

  /// One sentence for people, never what a program would read.
  get sentence(): string {
    switch (this.status) {
      case 0:
        return t('problem.offline');
      case 403:
        return refusal(this.code, this.detail) ?? t('problem.forbidden');
      case 404:
        return t('problem.not-found');
      case 409:
        return refusal(this.code, this.detail) ?? t('problem.conflict');
      case 422:
        return refusal(this.code, this.detail) ?? this.errors[0]?.message ?? t('problem.input');
      case 429:
        return t('problem.too-often');
      case 500:
        return t('problem.failed', { id: /\S+$/.exec(this.detail ?? '')?.[0] ?? '–' });
      case 502:
      case 503:
      case 504:
        return t('problem.unavailable');
      default:
        return this.detail ?? t('problem.other');
    }
  }

  /// The same where the page tries again by itself.
  get sentenceMeanwhile(): string {
    return this.status === 0 ? t('problem.reconnecting') : this.sentence;
  }

  /// What is wrong with one field of what was sent.
  of(field: string): string | undefined {
    return this.errors.find((error) => error.field === field)?.message;
  }
}

async function jsonOf(response: Response): Promise<Record<string, unknown>> {
  try {
    return (await response.json()) as Record<string, unknown>;
  } catch {
    // A gateway in between answers in its own words, which are nothing for people.
    return {};
  }
}
