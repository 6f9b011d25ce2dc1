import type { Upload, Uploads } from './results-service.ts';
import type { Reply } from './route.ts';
import { refusalOf } from './signed-url.ts';
import type { Artifact, World } from './world.ts';

/** A request to the blob store; `authorization` is there only where a client leaks its token to it. */
export interface BlobRequest {
  readonly method: string;
  readonly url: URL;
  readonly authorization: string | undefined;
  readonly body: Buffer;
}

/** The part of Azure's blob service that artifacts pass through: blocks, block lists, downloads by signed URL. */
export function blobStore(world: World, uploads: Uploads, request: BlobRequest): Reply {
  if (request.authorization) {
    return refuse(401, 'InvalidAuthenticationInfo', 'A signed URL takes no Authorization header.');
  }
  const refusal = refusalOf(world, request.url);
  if (refusal) return refuse(403, 'AuthenticationFailed', refusal);
  const [, container, id] = request.url.pathname.split('/');
  if (request.method === 'GET' && container === 'actions-results') return download(world, Number(id));
  const upload = uploads.get(Number(id));
  if (request.method === 'PUT' && container === 'actions-uploads' && upload) return put(upload, request);
  return refuse(404, 'BlobNotFound', 'The specified blob does not exist.');
}

function download(world: World, id: number): Reply {
  const artifact = findArtifact(world, id);
  if (!artifact) return refuse(404, 'BlobNotFound', 'The specified blob does not exist.');
  return {
    status: 200,
    body: artifact.zip,
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${encodeURIComponent(artifact.name)}.zip"`,
    },
  };
}

function findArtifact(world: World, id: number): Artifact | undefined {
  return [...world.repositories.values()]
    .flatMap((repository) => repository.artifacts)
    .find((artifact) => artifact.id === id);
}

/** One whole blob, one block of it, or the list that puts its blocks in order. */
function put(upload: Upload, { url, body }: BlobRequest): Reply {
  const part = url.searchParams.get('comp');
  if (part === null) upload.content = body;
  if (part === 'block') upload.blocks.set(url.searchParams.get('blockid') ?? '', body);
  if (part === 'blocklist') {
    const ids = [...body.toString().matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]*)</g)];
    upload.content = Buffer.concat(ids.map(([, id]) => upload.blocks.get(id ?? '') ?? Buffer.alloc(0)));
  }
  return { status: 201, headers: { etag: `"${upload.id}"`, 'x-ms-request-id': String(upload.id) } };
}

function refuse(status: number, code: string, message: string): Reply {
  return {
    status,
    body: Buffer.from(
      `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`,
    ),
    headers: { 'content-type': 'application/xml', 'x-ms-error-code': code },
  };
}
