import type { RepositoryScene } from '../../../src/demo/github/scene.ts';
import type { GitHub, TokenOptions } from '../../../src/demo/github/start-github.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Null for an empty body. */
  readonly body: unknown;
}

/** Asks one repository's API with a token of its own; paths are below `/repos/{owner}/{repo}`. */
export type Rest = (method: string, path: string, body?: unknown) => Promise<Answer>;

export function restOf(github: GitHub, repository: RepositoryScene, options?: TokenOptions): Rest {
  const token = github.token(repository, options);
  const { owner, name } = repository.data;
  return async (method, path, body) => {
    const response = await fetch(`${github.urls.api}/repos/${owner.login}/${name}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}` },
      redirect: 'manual',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : null };
  };
}
