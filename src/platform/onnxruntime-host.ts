import { InputError } from '../errors.ts';

export interface Host {
  readonly platform: string;
  readonly arch: string;
  /** Version of the GNU C library, null where there is another one. */
  readonly glibc: string | null;
}

/** What the npm package has binaries for. */
const platforms = ['linux-x64', 'linux-arm64', 'darwin-arm64', 'win32-x64', 'win32-arm64'];
const OLDEST_GLIBC = [2, 28] as const;

export function thisHost(): Host {
  const { platform, arch } = process;
  if (platform !== 'linux') return { platform, arch, glibc: null };
  // Without it the report would look all network interfaces' names up.
  Object.assign(process.report, { excludeNetwork: true });
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } };
  return { platform, arch, glibc: report.header?.glibcVersionRuntime ?? null };
}

/** Throws InputError where onnxruntime-node has no binary that could load on `host`. */
export function checkHost({ platform, arch, glibc }: Host): void {
  if (!platforms.includes(`${platform}-${arch}`)) {
    throw unsupported(
      `onnxruntime-node has no binary for ${platform}-${arch}; it has ${platforms.join(', ')}`,
      'Use a runner of one of these, or measure with command',
    );
  }
  if (platform !== 'linux') return;
  if (glibc === null) {
    throw unsupported(
      'this runner uses musl (Alpine), and onnxruntime-node is built for glibc alone',
      'Use an image with glibc (Debian, Ubuntu, RHEL), or measure with command',
    );
  }
  const [major = 0, minor = 0] = glibc.split('.').map(Number);
  if (major > OLDEST_GLIBC[0] || (major === OLDEST_GLIBC[0] && minor >= OLDEST_GLIBC[1])) return;
  throw unsupported(
    `onnxruntime-node needs glibc ${OLDEST_GLIBC.join('.')} or newer, and this runner has ${glibc}`,
    'Use a newer image (Debian 10, Ubuntu 20.04, RHEL 8 or later), or measure with command',
  );
}

function unsupported(what: string, next: string): InputError {
  return new InputError({ what, where: { source: 'model' }, next });
}
