import { createHash } from 'node:crypto';
import { artifactJson } from '../json/run.ts';
import { page } from '../page.ts';
import { read, write } from '../permissions.ts';
import type { Call, Reply, Route } from '../route.ts';
import { found, idOf, noContent, ok, Refusal } from '../route.ts';
import { signedDownload } from '../signed-url.ts';
import type { Artifact } from '../world.ts';
import { runOf } from './runs.ts';

const need = read('actions');
const one = '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}';

export const artifactRoutes: readonly Route[] = [
  { method: 'GET', path: '/repos/{owner}/{repo}/actions/artifacts', need, handle: listAll },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
    need,
    handle: listOfRun,
  },
  { method: 'GET', path: one, need, handle: getArtifact },
  { method: 'GET', path: `${one}/{archive_format}`, need, handle: download },
  { method: 'DELETE', path: one, need: write('actions'), handle: remove },
];

/** The order of this list is not documented: here it is by hash, so that nobody comes to rely on one. */
function listAll(call: Call): Reply {
  return list(
    call,
    call.repository.artifacts.toSorted((a, b) => (shuffled(a) < shuffled(b) ? -1 : 1)),
  );
}

function shuffled({ id }: Artifact): string {
  return createHash('sha1').update(String(id)).digest('hex');
}

function listOfRun(call: Call): Reply {
  const run = runOf(call);
  const sign = call.url.searchParams.get('direction') === 'asc' ? 1 : -1;
  return list(
    call,
    call.repository.artifacts
      .filter((artifact) => artifact.run === run)
      .toSorted((a, b) => sign * (a.id - b.id)),
  );
}

function list(call: Call, artifacts: readonly Artifact[]): Reply {
  const name = call.url.searchParams.get('name');
  const shown = artifacts.filter((artifact) => name === null || artifact.name === name);
  return page(
    call,
    shown,
    (artifact) => artifactJson(call.world, call.repository, artifact),
    (page) => ({ total_count: shown.length, artifacts: page }),
  );
}

function artifactOf(call: Call): Artifact {
  const id = idOf(call, 'artifact_id');
  return found(call.repository.artifacts.find((artifact) => artifact.id === id));
}

function getArtifact(call: Call): Reply {
  return ok(artifactJson(call.world, call.repository, artifactOf(call)));
}

function download(call: Call): Reply {
  const artifact = artifactOf(call);
  if (artifact.expired) throw new Refusal(410, 'Artifact has expired');
  if (call.params.archive_format !== 'zip') throw new Refusal(404, 'Not Found');
  return { status: 302, headers: { location: signedDownload(call.world, artifact) } };
}

function remove(call: Call): Reply {
  const { artifacts } = call.repository;
  artifacts.splice(artifacts.indexOf(artifactOf(call)), 1);
  return noContent;
}
