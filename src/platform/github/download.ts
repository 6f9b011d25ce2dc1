import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { ArtifactRecord } from '../../baseline/ports.ts';
import { InputError } from '../../errors.ts';
import { type Answer, answer, noAnswer } from '../../model/answer.ts';
import { BodyTooLarge, boundedFetch } from './bounded-fetch.ts';
import { type GitHub, redirect } from './client.ts';
import { printable } from './trouble.ts';
import { readZipEntry } from './zip.ts';

export interface DownloadLimits {
  /** Bytes of the zip. */
  readonly zipBytes: number;
  /** Bytes of the file in it. */
  readonly entryBytes: number;
}

const MEBIBYTE = 1024 * 1024;
/** A hundred million values, as aaco writes them. */
export const DOWNLOAD_LIMITS: DownloadLimits = { zipBytes: 512 * MEBIBYTE, entryBytes: 1536 * MEBIBYTE };

/** A stranger wrote it, so less is read than of one's own artifacts. */
export const EVIDENCE_LIMITS: DownloadLimits = { zipBytes: 16 * MEBIBYTE, entryBytes: 64 * MEBIBYTE };

/** Of a limit, from where on it is said. */
const NEAR = 0.75;

/** What to say of an artifact that is larger than its readers take, or nearly so; null for a smaller one. */
export function sizeAdvice(
  name: string,
  { size, contentSize }: { readonly size: number; readonly contentSize: number },
  limits: DownloadLimits,
): string | null {
  const share = Math.max(size / limits.zipBytes, contentSize / limits.entryBytes);
  if (share < NEAR) return null;
  const is = `The artifact ${name} has ${mebibytes(size)} packed, ${mebibytes(contentSize)} unpacked`;
  const most = `${mebibytes(limits.zipBytes)} packed, ${mebibytes(limits.entryBytes)} unpacked`;
  const then =
    share > 1
      ? `other runs read at most ${most}, so none of them will use it`
      : `beyond ${most}, other runs would no longer read it`;
  return `${is}: ${then}. Measure fewer iterations or metrics, or split the suite.`;
}

function mebibytes(bytes: number): string {
  return `${(bytes / MEBIBYTE).toFixed(1)} MiB`;
}

const ATTEMPTS = 3;

/**
 * The one file in an artifact's zip. The zip is held in memory up to a size, its digest is compared before
 * anything reads it, and the token never leaves the API's host. Each attempt asks for a new address, since they live for a
 * minute only; network errors, 5xx, 429, a refused address and another digest are tried again, all else is final. Does not
 * throw.
 */
export async function downloadEntry(
  github: GitHub,
  artifact: ArtifactRecord,
  entry: string,
  limits: DownloadLimits = DOWNLOAD_LIMITS,
): Promise<Answer<Uint8Array>> {
  for (let attempt = 1; ; attempt++) {
    const zip = await downloadZip(github, artifact, limits.zipBytes);
    const changed = zip.ok ? whyChanged(zip.value, artifact) : null;
    if (zip.ok && changed === null) return readEntry(zip.value, entry, limits.entryBytes);
    const again = zip.ok || zip.trouble.kind === 'unavailable';
    if (!again || attempt === ATTEMPTS) return changed === null ? zip : noAnswer('broken', changed);
    await wait(Math.min(attempt ** 2 * github.secondMs, github.budget.remaining()));
  }
}

async function downloadZip(
  github: GitHub,
  artifact: ArtifactRecord,
  limit: number,
): Promise<Answer<Uint8Array>> {
  const address = await redirect(github, {
    route: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
    parameters: { artifact_id: artifact.id, archive_format: 'zip' },
    permission: 'actions: read',
  });
  if (!address.ok) return address;
  const url = URL.parse(address.value);
  if (!url || !mayDownloadFrom(url, github.apiUrl)) {
    return noAnswer('broken', 'GitHub named an address for the artifact that is not https');
  }
  const fetch = boundedFetch(github.fetch, {
    budget: github.budget,
    attempt: 2 * github.attemptMs,
    bytes: limit,
  });
  try {
    const response = await github.budget.spend(() => fetch(url, { redirect: 'manual' }));
    if (response.status === 200) return answer(new Uint8Array(await response.arrayBuffer()));
    const again = response.status >= 500 || [403, 429].includes(response.status);
    return noAnswer(again ? 'unavailable' : 'broken', `the artifact store answered ${response.status}`);
  } catch (error) {
    if (error instanceof BodyTooLarge) return noAnswer('broken', `its zip has more than ${limit} bytes`);
    const why = error instanceof Error ? printable(error.message) : 'unknown error';
    return noAnswer('unavailable', `the artifact could not be downloaded: ${why}`, 'Run the job again');
  }
}

/** https only; plain http where GitHub itself is emulated on this machine. */
function mayDownloadFrom(url: URL, apiUrl: string): boolean {
  if (url.protocol === 'https:') return true;
  const api = new URL(apiUrl);
  return [url, api].every(({ protocol, hostname }) => protocol === 'http:' && isLoopback(hostname));
}

function isLoopback(hostname: string): boolean {
  return /^(127\.\d+\.\d+\.\d+|\[::1\]|([\w-]+\.)*localhost)$/.test(hostname);
}

/** Null where the zip is what was stored, as far as GitHub says what that is. */
function whyChanged(zip: Uint8Array, artifact: ArtifactRecord): string | null {
  if (artifact.digest === null) return null;
  const digest = `sha256:${createHash('sha256').update(zip).digest('hex')}`;
  return artifact.digest === digest
    ? null
    : `its digest is ${digest}, GitHub has ${printable(artifact.digest)}`;
}

function readEntry(zip: Uint8Array, entry: string, limit: number): Answer<Uint8Array> {
  try {
    return answer(readZipEntry(zip, entry, limit));
  } catch (error) {
    if (error instanceof InputError) return noAnswer('broken', error.problem.what);
    throw error;
  }
}
