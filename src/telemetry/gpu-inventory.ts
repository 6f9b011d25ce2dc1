import { z } from 'zod';
import type { Gpu } from '../model/environment.ts';
import { numberIn } from './gpu-sample.ts';

/** Fields of `nvidia-smi --query-gpu` that every driver knows. */
export const nvidiaInventoryFields = ['name', 'driver_version', 'memory.total', 'power.limit'] as const;
/** Fields that came later or may go. */
export const nvidiaDetailFields = [
  'clocks.applications.graphics',
  'clocks.default_applications.graphics',
  'persistence_mode',
  'ecc.mode.current',
  'mig.mode.current',
  'pcie.link.gen.max',
  'pcie.link.width.current',
] as const;

/** What a tool does not tell of a GPU, or is not asked. */
const unsaid = { clockLockMHz: null, persistence: null, ecc: null, mig: null, pcie: null } as const;

/** `AMDSMI_DEV_PERF_LEVEL_AUTO` of amd-smi is `auto` of rocm-smi; any other level pins clocks. */
function performanceLevel(given: unknown): string | null {
  return (
    known(given)
      ?.replace(/^AMDSMI_DEV_PERF_LEVEL_/, '')
      .toLowerCase() ?? null
  );
}

/** GPUs in the output of `nvidia-smi --query-gpu` with these fields, as `csv,noheader,nounits`. `cuda` is what the driver offers. */
export function parseNvidiaInventory(text: string, fields: readonly string[], cuda: string | null): Gpu[] {
  return text.split('\n').flatMap((line) => {
    const cells = line.split(',').map((cell) => cell.trim());
    if (cells.length !== fields.length) return [];
    const told = (field: string) => known(cells[fields.indexOf(field)]);
    const name = told('name');
    if (name === null) return [];
    const clock = told('clocks.applications.graphics');
    return {
      name,
      vendor: 'nvidia' as const,
      driver: told('driver_version'),
      runtime: cuda === null ? null : `CUDA ${cuda}`,
      memoryMiB: numberIn(told('memory.total')),
      powerLimitW: numberIn(told('power.limit')),
      clockLockMHz: clock === told('clocks.default_applications.graphics') ? null : numberIn(clock),
      persistence: told('persistence_mode'),
      ecc: told('ecc.mode.current'),
      mig: told('mig.mode.current'),
      pcie: pcieOf(told('pcie.link.gen.max'), told('pcie.link.width.current')),
    };
  });
}

/** The field that `nvidia-smi --query-gpu` complains of; one that the driver does not know fails the whole query. */
export function unknownField(message: string): string | null {
  return /Field "([^"]+)" is not a valid field/.exec(message)?.[1] ?? null;
}

/** The CUDA version in the banner of `nvidia-smi`, which is what the driver offers, not what is installed; R610 calls it UMD. */
export function parseCudaVersion(banner: string): string | null {
  return /CUDA (?:UMD )?Version\s*:\s*(\d+\.\d+)/.exec(banner)?.[1] ?? null;
}

const Section = z.record(z.string(), z.unknown()).catch({});
const AmdGpuSchema = z
  .object({
    gpu: z.unknown(),
    perf_level: z.unknown(),
    asic: Section,
    driver: Section,
    vram: Section,
    limit: Section,
    bus: Section,
    ras: Section,
    partition: Section,
  })
  .partial();
const AmdStaticSchema = z.union([
  z.array(AmdGpuSchema),
  z.object({ gpu_data: z.array(AmdGpuSchema) }).transform((document) => document.gpu_data),
]);

/** GPUs in the output of `amd-smi static --json`, an array or, from ROCm 7 on, an object around it; its limits moved into `ppt0` then. `levels` is that of `amd-smi metric --perf-level --json`. */
export function parseAmdInventory(json: unknown, rocm: string | null, levels: unknown = null): Gpu[] {
  const document = AmdStaticSchema.safeParse(json);
  if (!document.success) return [];
  const metrics = AmdStaticSchema.safeParse(levels).data ?? [];
  return document.data.map(
    ({ gpu, asic = {}, driver = {}, vram = {}, limit = {}, bus = {}, ras, partition }) => ({
      name: known(asic.market_name) ?? 'AMD GPU',
      vendor: 'amd',
      driver: known(driver.version),
      runtime: rocm === null ? null : `ROCm ${rocm}`,
      memoryMiB: mebibytes(vram.size),
      powerLimitW: amdPowerLimit(limit),
      clockLockMHz: null,
      persistence: null,
      ecc: memoryEcc(ras?.ecc_block_state),
      mig: known(partition?.compute_partition),
      pcie: pcieOf(known(bus.pcie_interface_version), known(bus.max_pcie_width)),
      performanceLevel: performanceLevel(metrics.find((metric) => metric.gpu === gpu)?.perf_level),
    }),
  );
}

function amdPowerLimit({ ppt0, ...limit }: Record<string, unknown>): number | null {
  const package_ = Section.parse(ppt0);
  return (
    amountOf(package_.socket_power_limit) ??
    amountOf(package_.max_power_limit) ??
    amountOf(limit.socket_power) ??
    amountOf(limit.max_power)
  );
}

/** State of error correction in the memory controller (UMC), `ENABLED` or `DISABLED`. */
function memoryEcc(states: unknown): string | null {
  const blocks = Section.parse(states ?? {});
  return known(blocks.UMC);
}

const RocmSchema = z.record(z.string(), Section);

/** GPUs in the output of `rocm-smi --showproductname --showdriverversion --showmeminfo vram --showmaxpower --showperflevel --json`. */
export function parseRocmInventory(json: unknown, rocm: string | null): Gpu[] {
  const document = RocmSchema.safeParse(json);
  if (!document.success) return [];
  const driver = known(document.data.system?.['Driver version']);
  return Object.entries(document.data)
    .filter(([name]) => /^card\d+$/.test(name))
    .map(([, card]) => {
      const name = ['Card Series', 'Card series', 'Device Name', 'Card Model'].map((key) => known(card[key]));
      const bytes = numberIn(card['VRAM Total Memory (B)']);
      return {
        name: name.find((text) => text !== null) ?? 'AMD GPU',
        vendor: 'amd',
        driver,
        runtime: rocm === null ? null : `ROCm ${rocm}`,
        memoryMiB: bytes === null ? null : bytes / 2 ** 20,
        powerLimitW: numberIn(card['Max Graphics Package Power (W)']),
        ...unsaid,
        performanceLevel: performanceLevel(card['Performance Level']),
      };
    });
}

const XpuListSchema = z.object({ device_list: z.array(z.object({ device_id: z.number().int() })) });

/** Device ids in the output of `xpu-smi discovery -j`; empty where it is no such output. */
export function parseXpuDevices(json: unknown): number[] {
  const document = XpuListSchema.safeParse(json);
  return document.success ? document.data.device_list.map(({ device_id }) => device_id) : [];
}

const XpuSchema = z.looseObject({ device_name: z.string() });

/** The GPU in the output of `xpu-smi discovery -d ID -j`, or null. Its numbers are texts. */
export function parseXpuDevice(json: unknown): Gpu | null {
  const document = XpuSchema.safeParse(json);
  if (!document.success) return null;
  const { device_name, ...device } = document.data;
  const bytes = numberIn(device.memory_physical_size_byte);
  return {
    name: device_name,
    vendor: 'intel',
    driver: known(device.driver_version),
    runtime: null,
    memoryMiB: bytes === null ? null : bytes / 2 ** 20,
    powerLimitW: null,
    ...unsaid,
    ecc: known(device.memory_ecc_state),
    pcie: pcieOf(known(device.pcie_generation), known(device.pcie_max_link_width)),
  };
}

/** Tools write `[N/A]`, `N/A`, `[Not Supported]` and the like for what they do not know. */
function known(given: unknown): string | null {
  const text = typeof given === 'number' ? String(given) : given;
  if (typeof text !== 'string' || text === '') return null;
  return /^\[.*\]$|^(n\/a|err!|not supported|unknown error|.* deprecated)$/i.test(text) ? null : text;
}

const ValueSchema = z.object({ value: z.unknown(), unit: z.string().optional() });

function amountOf(given: unknown): number | null {
  const boxed = ValueSchema.safeParse(given);
  return numberIn(boxed.success ? boxed.data.value : given);
}

/** amd-smi says MB and means MiB. */
const mebibytesOf: Readonly<Record<string, number>> = { B: 2 ** -20, KB: 2 ** -10, GB: 2 ** 10, TB: 2 ** 20 };

function mebibytes(given: unknown): number | null {
  const boxed = ValueSchema.safeParse(given);
  const value = amountOf(given);
  const unit = boxed.success ? boxed.data.unit : undefined;
  return value === null ? null : value * (mebibytesOf[unit ?? 'MB'] ?? 1);
}

function pcieOf(generation: string | null, width: string | null): string | null {
  if (generation === null || width === null) return null;
  return `gen ${generation.replace(/^gen\s*/i, '')} x${width}`;
}
