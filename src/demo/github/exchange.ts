/** One request and what was answered, for logs, snapshots and checks of faithfulness. */
export interface Exchange {
  readonly service: 'api' | 'graphql' | 'results' | 'blobs';
  readonly method: string;
  /** Below the service's base URL, without the query. */
  readonly path: string;
  /** The OpenAPI path of the operation; null for what the description does not hold. */
  readonly template: string | null;
  readonly query: Readonly<Record<string, string>>;
  /** Whose token it was; null without one. */
  readonly login: string | null;
  /** Parsed where it is JSON; null where there is none or it is binary. */
  readonly requestBody: unknown;
  readonly status: number;
  readonly responseBody: unknown;
  /** Whether a fault answered in GitHub's place. */
  readonly faulty: boolean;
}
