import { createHmac } from 'node:crypto';
import type { Artifact, World } from './world.ts';

const KEY = 'a signature that only this emulator gives and checks';

/** A URL that gives an artifact's zip, for as long as the world's signed URLs live. */
export function signedDownload(world: World, artifact: Artifact): string {
  return signed(world, `/actions-results/${artifact.id}/${encodeURIComponent(artifact.name)}.zip`);
}

/** A URL that an upload's blocks are put to. */
export function signedUpload(world: World, upload: number): string {
  return signed(world, `/actions-uploads/${upload}/artifact.zip`);
}

/** Why the blob store refuses this URL; undefined where it is good. */
export function refusalOf(world: World, url: URL): string | undefined {
  const until = url.searchParams.get('se') ?? '';
  // Azure's client strips the padding of the signature.
  const given = (url.searchParams.get('sig') ?? '').replace(/=+$/, '');
  if (given !== signature(url.pathname, until)) return 'Signature did not match';
  return Date.parse(until) < world.now().getTime()
    ? 'Signature not valid in the specified time frame'
    : undefined;
}

function signed(world: World, path: string): string {
  const until = new Date(world.now().getTime() + world.signedUrlLifetime).toISOString();
  const url = new URL(path, world.urls.blobs);
  url.searchParams.set('sv', '2025-11-05');
  url.searchParams.set('se', until);
  url.searchParams.set('sig', signature(url.pathname, until));
  return url.href;
}

function signature(path: string, until: string): string {
  return createHmac('sha256', KEY).update(`${path}\n${until}`).digest('base64url');
}
