import type { ReportContext } from '../context.ts';
import { type Origin, sourceName } from '../provenance.ts';
import { data, type Html, html } from './html.ts';

/** Where the repository is, such as `https://github.com/owner/repository`; null where nobody knows. */
type Place = Pick<ReportContext, 'repositoryUrl'>;

const fullSha = /^[0-9a-f]{7,64}$/;
const web = /^https?:\/\//;

/** The short commit, linked where the repository is known; without a commit the files. */
export function commit(origin: Origin, place: Place): Html {
  const { sha } = origin;
  if (sha === null) return data(sourceName(origin));
  if (!fullSha.test(sha)) return html`<code>${data(sha, 40)}</code>`;
  return linked(html`<code>${sha.slice(0, 7)}</code>`, commitPath(sha), place);
}

/** The commit's address below the repository's; null for what is no commit. */
export function commitPath(sha: string | null): string | null {
  return sha !== null && fullSha.test(sha) ? `/commit/${sha}` : null;
}

/** A link into the repository, which needs a click, so that the page itself asks nothing of the network. */
export function linked(label: string | Html, path: string | null, { repositoryUrl }: Place): Html {
  return path !== null && repositoryUrl !== null && web.test(repositoryUrl)
    ? html`<a href="${repositoryUrl}${path}">${label}</a>`
    : html`${label}`;
}
