import type { Method, Route } from '../route.ts';
import { artifactRoutes } from './artifacts.ts';
import { checkRoutes } from './checks.ts';
import { commentRoutes } from './comments.ts';
import { commitRoutes } from './commits.ts';
import { pullRoutes } from './pulls.ts';
import { repositoryRoutes } from './repositories.ts';
import { runRoutes } from './runs.ts';
import { statusRoutes } from './statuses.ts';

/** Every REST operation that the emulated GitHub knows. */
export const routes: readonly Route[] = [
  ...repositoryRoutes,
  ...runRoutes,
  ...artifactRoutes,
  ...commitRoutes,
  ...pullRoutes,
  ...commentRoutes,
  ...checkRoutes,
  ...statusRoutes,
];

export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

const patterns = routes.map((route) => ({ route, pattern: patternOf(route.path) }));

/** The operation of a request, with its path parameters decoded. */
export function matchRoute(method: Method | string, path: string): Match | undefined {
  for (const { route, pattern } of patterns) {
    const groups = route.method === method ? pattern.exec(path)?.groups : undefined;
    if (!groups) continue;
    const params = Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]);
    return { route, params: Object.fromEntries(params) };
  }
  return undefined;
}

// A branch in `compare/{basehead}` may hold slashes.
function patternOf(path: string): RegExp {
  const source = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'basehead' ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
  );
  return new RegExp(`^${source}$`);
}
