export const id = 50;
export const ids = [50];
export const modules = {

/***/ 3454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bottlenecks),
/* harmony export */   l: () => (/* binding */ BenchmarkClassificationSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);

const bottlenecks = [
    'thermal_throttle',
    'compute_bound',
    'memory_bound',
    'launch_overhead',
    'cpu_bound',
    'frequency_scaling',
    'warmup_instability',
    'balanced',
    'unknown',
];
const known = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable();
/** What a classification looks at. Null is unknown: a rule that needs it says nothing, it never reads as 0. */
const BottleneckIndicatorsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Mean over the measured phase, percent; of several GPUs that of the busiest, also of memory. */
    gpuUtilPct: known,
    memUtilPct: known,
    /** Highest of the measured phase. */
    tempC: known,
    /** Whether a thermal, power brake or hardware reason held the clock down in more than a tenth of the samples. */
    throttled: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().nullable(),
    /** Highest minus lowest clock of one GPU under load. */
    sclkRangeMHz: known,
    /** Highest CPU utilisation of the host, percent. */
    cpuPct: known,
    gpuActiveRatio: known,
    microkernelPct: known,
    kernelAmplificationRatio: known,
    launchRatePerSec: known,
    /** (mean of warm-up − mean of measurement) / mean of measurement, percent. */
    warmupEffectPct: known,
    /** Coefficient of variation of the latency, percent. */
    covPct: known,
});
/** Seed 000's BottleneckClassification. */
const BottleneckClassificationSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    primary: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(bottlenecks),
    secondary: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(bottlenecks)),
    /**
     * 0 … 1: how far the evidence for the primary category is ahead of the next, each from 0 to 1. One half and half the
     * lead, at most 0.95; of `balanced` 0.5, of `unknown` 0.
     */
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1),
    indicators: BottleneckIndicatorsSchema,
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500)),
    recommendations: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500)),
});
/** A classification as a snapshot keeps it. */
const BenchmarkClassificationSchema = BottleneckClassificationSchema.extend({
    benchmark: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(300),
});


/***/ }),

/***/ 5807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   bS: () => (/* binding */ LARGEST),
/* harmony export */   dI: () => (/* binding */ evaluateSum),
/* harmony export */   dR: () => (/* binding */ addTerms),
/* harmony export */   j6: () => (/* binding */ formulaNames)
/* harmony export */ });
/** Beyond what anything measures, and far enough from where sums and squares of it are infinite. */
const LARGEST = 1e100;
/** Fewest samples that a coefficient of variation is given for. */
const MIN_VARIATION_SAMPLES = 5;
/** `events / trials`, in 0 … 1: tested from its counts (Fisher), not from ranks. */
function proportion({ events, trials }) {
    return events === undefined || trials === undefined || trials === 0 ? null : events / trials;
}
/** `numerator / denominator` of any two sums, for example a mean from a sum and a count. */
function ratio({ numerator, denominator }) {
    return numerator === undefined || denominator === undefined || denominator === 0
        ? null
        : numerator / denominator;
}
/**
 * Population standard deviation over mean, from `count`, `sum` and `sumOfSquares`: 0 or more, no unit. Null below 5
 * samples and for a mean of 0. Livepeer's `jitter_coeff_fps` is this of output FPS.
 */
function variationCoefficient({ count, sum, sumOfSquares }) {
    if (count === undefined || sum === undefined || sumOfSquares === undefined)
        return null;
    if (count < MIN_VARIATION_SAMPLES || sum === 0)
        return null;
    const mean = sum / count;
    const variance = Math.max(0, sumOfSquares / count - mean * mean);
    return Math.sqrt(variance) / Math.abs(mean);
}
/**
 * Livepeer's SLA score in its first semantics, 0 … 100: 70 parts for sessions that did not fail without excuse and 30
 * for sessions that were not swapped, of `known` sessions. Later semantics weigh other terms and are other formulas.
 */
function livepeerSlaV1({ known, unexcused, swapped }) {
    if (known === undefined || unexcused === undefined || swapped === undefined || known === 0)
        return null;
    return 70 * (1 - unexcused / known) + 30 * (1 - swapped / known);
}
const formulas = { proportion, ratio, variationCoefficient, livepeerSlaV1 };
const formulaNames = Object.keys(formulas);
/** The value of `terms` under the named formula, or null where it is not defined or beyond ±LARGEST. */
function evaluate(formula, terms) {
    const value = formulas[formula](terms);
    return value !== null && Math.abs(value) <= LARGEST ? value : null;
}
/** The value of all `terms` together: of their sums, never a mean of their values. Null for an empty list. */
function evaluateSum(formula, terms) {
    return evaluate(formula, terms.reduce(addTerms, {}));
}
/** Term-wise sum, for merging shards or windows. */
function addTerms(a, b) {
    const sum = { ...a };
    for (const [name, value] of Object.entries(b))
        sum[name] = (sum[name] ?? 0) + value;
    return sum;
}


/***/ }),

/***/ 2035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ BenchmarkOutputsSchema),
/* harmony export */   p: () => (/* binding */ TensorSummarySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);

const statistic = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable();
/** One output of a model, as much of it as comparing needs. */
const TensorSummarySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(300),
    /** Element type: `float32`. */
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(50),
    shape: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative()).max(64),
    /** SHA-256 over all values, as they lie in memory: equal outputs need no closer look. */
    sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(64),
    nan: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    infinite: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    /** Of the infinite ones, those below zero; absent in older snapshots. */
    negativeInfinite: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative().optional(),
    /** Of the finite values; null where there is none. */
    min: statistic,
    max: statistic,
    rms: statistic,
    /** Values at indices that depend on the number of elements only, all where they are few; null is not finite. */
    sample: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable()).max(10_000),
});
/** What a model made of its seeded inputs. */
const BenchmarkOutputsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    benchmark: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(300),
    /** SHA-256 over the inputs: outputs of other inputs cannot be compared. */
    inputsSha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(64),
    tensors: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(TensorSummarySchema).max(1000),
    /** Of the outputs that another repetition gave otherwise, what it gave: they are not the same from run to run. */
    again: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(TensorSummarySchema).max(1000).optional(),
});


/***/ }),

/***/ 5265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pm: () => (/* binding */ shapeFaults),
/* harmony export */   jV: () => (/* binding */ formatPath),
/* harmony export */   ri: () => (/* binding */ deepestFault)
/* harmony export */ });
/** `a.b[2]` from `['a', 'b', 2]`. */
function formatPath(path) {
    return path
        .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index ? '.' : ''}${String(part)}`))
        .join('');
}
/** What a schema refused of `data`, in words that say what is there and what must be. A message of the schema's own stays. */
function shapeFaults(issues, data) {
    return issues.map((issue) => shapeFault(issue, data));
}
function shapeFault(issue, data) {
    const value = valueAt(data, issue.path);
    if (issue.code === 'invalid_union') {
        // Of the alternatives, the one that was followed furthest says best what is wrong.
        const followed = issue.errors.flatMap(([first]) => first && (first.path.length > 0 || first.code !== 'invalid_type') ? [shapeFault(first, value)] : []);
        const { path, what } = deepestFault(followed);
        if (followed.length > 0)
            return { path: [...issue.path, ...path], what };
    }
    return { path: issue.path, what: isZods(issue.message) ? phrase(issue, value) : issue.message };
}
/** The fault with the longest path, the first of several; one of no place where there is none. */
function deepestFault(faults) {
    return faults.reduce((best, fault) => (fault.path.length > best.path.length ? fault : best), {
        path: [],
        what: 'is not in the expected form',
        ...faults[0],
    });
}
function isZods(message) {
    return /^(Invalid|Too (small|big)|Unrecognized)\b/.test(message);
}
function phrase(issue, value) {
    switch (issue.code) {
        case 'invalid_type':
            return isAndMust(value, kinds[issue.expected] ?? issue.expected);
        case 'invalid_union':
            return isAndMust(value, unionOf(issue));
        case 'invalid_value':
            return isAndMust(value, oneOf(issue.values));
        case 'invalid_key':
            return issue.issues[0]?.message ?? 'is not a usable key';
        case 'unrecognized_keys':
            return `has the unknown key ${JSON.stringify(issue.keys[0])}`;
        case 'too_small':
            return limit(issue.origin, Number(issue.minimum), issue.inclusive ? 'at least' : 'more than', value);
        case 'too_big':
            return limit(issue.origin, Number(issue.maximum), issue.inclusive ? 'at most' : 'less than', value);
        default:
            return 'is not in the expected form';
    }
}
const kinds = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object (key: value)',
    record: 'an object (key: value)',
    null: 'null',
};
function isAndMust(value, must) {
    if (value === undefined)
        return `is missing; it must be ${must}`;
    if (value === null)
        return `has no value; it must be ${must}`;
    return `is ${shown(value)}, but must be ${must}`;
}
function shown(value) {
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'an object';
    const text = JSON.stringify(value) ?? String(value);
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
function unionOf({ errors }) {
    const words = errors.flatMap(([first]) => {
        if (first?.code === 'invalid_type')
            return [kinds[first.expected] ?? first.expected];
        return first?.code === 'invalid_value' ? [oneOf(first.values)] : [];
    });
    return words.length === 0 ? 'in one of the forms that are known' : [...new Set(words)].join(' or ');
}
function oneOf(values) {
    const texts = values.map((value) => JSON.stringify(value) ?? String(value));
    return texts.length === 1 ? (texts[0] ?? '') : `one of: ${texts.join(', ')}`;
}
function limit(origin, bound, word, value) {
    if (origin !== 'string' && origin !== 'array')
        return isAndMust(value, `${word} ${bound}`);
    if (bound === 1 && word === 'at least')
        return 'must not be empty';
    return `must have ${word} ${bound} ${origin === 'string' ? 'characters' : 'entries'}`;
}
function valueAt(data, path) {
    return path.reduce((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), data);
}


/***/ }),

/***/ 7488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HS: () => (/* binding */ AggregateSchema),
  S3: () => (/* binding */ FailureSchema),
  lg: () => (/* binding */ SEMANTICS_VERSION),
  Jy: () => (/* binding */ SNAPSHOT_SCHEMA),
  S9: () => (/* binding */ SnapshotSchema),
  E$: () => (/* binding */ parseSnapshot),
  C2: () => (/* binding */ toSnapshot),
  _n: () => (/* binding */ unknownProvenance)
});

// UNUSED EXPORTS: ExecutionSchema, MeasurementSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/model/bottleneck.js
var bottleneck = __webpack_require__(3454);
;// CONCATENATED MODULE: ./lib/model/environment.js

const environment_text = schemas/* string */.YjP().max(500);
const known = environment_text.nullable();
const count = schemas/* number */.aig().int().nonnegative().nullable();
/** One GPU as its management tool reports it. Null is "the tool did not say", never a default. */
const GpuSchema = schemas/* object */.Ikc({
    name: environment_text,
    vendor: schemas/* enum */.k5n(['nvidia', 'amd', 'intel', 'software', 'unknown']),
    driver: known,
    runtime: known.describe('CUDA or ROCm version that the driver offers'),
    memoryMiB: schemas/* number */.aig().nonnegative().nullable(),
    powerLimitW: schemas/* number */.aig().nonnegative().nullable(),
    clockLockMHz: schemas/* number */.aig().nonnegative().nullable().optional(),
    persistence: known.optional(),
    ecc: known.optional(),
    mig: known.optional().describe('MIG mode; of an AMD GPU its compute partition'),
    pcie: known.optional(),
    performanceLevel: known.optional().describe('of an AMD GPU: auto, or a level that pins its clocks'),
});
/** One machine as it was found. */
const MachineSchema = schemas/* object */.Ikc({
    os: schemas/* object */.Ikc({ platform: environment_text, release: known, image: known, arch: environment_text }),
    cpu: schemas/* object */.Ikc({ model: known, cores: count, governor: known.optional() }),
    memoryMiB: schemas/* number */.aig().nonnegative().nullable(),
    node: environment_text,
    gpus: schemas/* array */.YOg(GpuSchema).max(64),
    gpusVisible: count
        .optional()
        .describe('GPUs that CUDA_VISIBLE_DEVICES and the like leave to the benchmark'),
    gpuNote: environment_text.optional().describe('why the list of GPUs is empty or partial'),
    /** What imported result files said of their machine. */
    reported: schemas/* record */.g1P(schemas/* string */.YjP().max(200), environment_text).optional(),
});
/** What was true of one benchmark's execution and decides whether two executions are comparable. */
const BenchmarkEnvironmentSchema = schemas/* object */.Ikc({
    /** In a merge of shards only: the shard that measured it and, where the shards had several machines, its machine. */
    shard: schemas/* string */.YjP().max(100).optional(),
    machine: MachineSchema.optional(),
    provider: schemas/* object */.Ikc({ asked: environment_text, used: environment_text }).optional(),
    /** Nodes of the optimised graph by provider, where some might run on the CPU: it follows from the model, so it is shown only. */
    nodes: schemas/* record */.g1P(schemas/* string */.YjP().max(50), schemas/* number */.aig().int().positive()).optional(),
    threads: schemas/* number */.aig().int().nonnegative().nullable().optional(),
    runtime: environment_text.optional().describe('for example onnxruntime-node 1.30.0'),
    /** Input names to `type[shape]`. */
    inputs: schemas/* record */.g1P(schemas/* string */.YjP().max(200), environment_text).optional(),
    /** Allocator, spinning and other settings, as set. */
    settings: schemas/* record */.g1P(schemas/* string */.YjP().max(200), environment_text).optional(),
    /** SHA-256 of the model file: part of what is tested, so shown and not compared. */
    modelSha256: environment_text.optional(),
});
/** The machine and what each benchmark ran under; a merge of shards names several machines by benchmark. */
const EnvironmentSchema = MachineSchema.extend({
    benchmarks: schemas/* record */.g1P(schemas/* string */.YjP().max(300), BenchmarkEnvironmentSchema),
});

// EXTERNAL MODULE: ./lib/model/formula.js
var formula = __webpack_require__(5807);
;// CONCATENATED MODULE: ./lib/model/kernel.js

/** One kernel on one queue; times in ns from the trace's first event. */
const KernelExecutionSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().max(2000),
    startNs: schemas/* number */.aig().nonnegative(),
    endNs: schemas/* number */.aig().nonnegative(),
    queueId: schemas/* number */.aig().int().nullable(),
    deviceId: schemas/* number */.aig().int().nullable(),
});
const KernelSummarySchema = schemas/* object */.Ikc({
    kernelName: schemas/* string */.YjP().max(2000),
    calls: schemas/* number */.aig().int().positive(),
    totalTimeMs: schemas/* number */.aig().nonnegative(),
    avgTimeUs: schemas/* number */.aig().nonnegative(),
    minTimeUs: schemas/* number */.aig().nonnegative().nullable(),
    maxTimeUs: schemas/* number */.aig().nonnegative().nullable(),
    /** Population standard deviation. */
    stdTimeUs: schemas/* number */.aig().nonnegative().nullable(),
    /** Percent of the sum of all kernel times. */
    pctTotal: schemas/* number */.aig().min(0).max(100),
    /** Of all its calls in one inference, the median over the inferences; only where each of several calls it equally often. */
    medianTimeMs: schemas/* number */.aig().nonnegative().optional(),
});
/** Metrics of a kernel trace. Null where the trace does not hold what the metric needs, never 0. */
const KernelMetricsSchema = schemas/* object */.Ikc({
    /** Where the times come from: the device's own clock, or the host node that launched (never GPU time). */
    source: schemas/* enum */.k5n(['device', 'host-node']),
    totalKernelCount: schemas/* number */.aig().int().nonnegative(),
    uniqueKernelCount: schemas/* number */.aig().int().nonnegative(),
    totalKernelTimeMs: schemas/* number */.aig().nonnegative(),
    avgKernelDurationUs: schemas/* number */.aig().nonnegative().nullable(),
    microkernelCount: schemas/* number */.aig().int().nonnegative().nullable(),
    microkernelPct: schemas/* number */.aig().min(0).max(100).nullable(),
    microkernelThresholdUs: schemas/* number */.aig().positive(),
    launchRatePerSec: schemas/* number */.aig().nonnegative().nullable(),
    launchTaxScore: schemas/* number */.aig().nonnegative().nullable(),
    kernelAmplificationRatio: schemas/* number */.aig().nonnegative().nullable(),
    gpuActiveRatio: schemas/* number */.aig().min(0).max(1).nullable(),
    topKernels: schemas/* array */.YOg(KernelSummarySchema),
});
/** The kernels of one benchmark, as a snapshot keeps them. */
const BenchmarkKernelsSchema = schemas/* object */.Ikc({
    benchmark: schemas/* string */.YjP().max(300),
    /** What was traced: `the profile pass`, or the result file's format. */
    origin: schemas/* string */.YjP().max(100),
    /** Inferences that the trace covers; null where it does not tell, and the times are those of the whole trace. */
    inferences: schemas/* number */.aig().int().positive().nullable(),
    metrics: KernelMetricsSchema,
    /** Left out where there are many. */
    executions: schemas/* array */.YOg(KernelExecutionSchema).max(100_000).optional(),
});

// EXTERNAL MODULE: ./lib/model/metric.js
var metric = __webpack_require__(7829);
// EXTERNAL MODULE: ./lib/model/outputs.js
var outputs = __webpack_require__(2035);
// EXTERNAL MODULE: ./lib/model/stored-json.js
var stored_json = __webpack_require__(257);
// EXTERNAL MODULE: ./lib/model/telemetry.js
var telemetry = __webpack_require__(8614);
;// CONCATENATED MODULE: ./lib/model/snapshot.js










const SNAPSHOT_SCHEMA = 'aaco.snapshot/1';
/** Raised when the meaning of a stored number changes (a formula, a quantile definition). */
const SEMANTICS_VERSION = 1;
const snapshot_name = schemas/* string */.YjP().min(1).max(300);
const unit = schemas/* string */.YjP().max(50);
const finite = schemas/* number */.aig().min(-formula/* LARGEST */.bS).max(formula/* LARGEST */.bS);
const optionalText = schemas/* string */.YjP().max(500).nullable();
const TermsSchema = schemas/* record */.g1P(schemas/* string */.YjP().max(100), finite);
const MAX_VALUES = 5_000_000;
/** What one repetition wrote. Judged as one, so that a million nulls (what JSON makes of NaN) are one problem, not a million. */
const ValuesSchema = schemas/* custom */.IeY((data) => Array.isArray(data) && data.length <= MAX_VALUES && data.every(isValue), `must be a list of at most ${MAX_VALUES} finite numbers, none beyond ±${formula/* LARGEST */.bS}`)
    .meta({
    type: 'array',
    items: { type: 'number', minimum: -formula/* LARGEST */.bS, maximum: formula/* LARGEST */.bS },
    maxItems: MAX_VALUES,
});
function isValue(value) {
    return typeof value === 'number' && Math.abs(value) <= formula/* LARGEST */.bS;
}
/** Raw values of one metric: `repetitions[r]` holds what repetition r wrote, empty where it wrote none. */
const MeasurementSchema = schemas/* object */.Ikc({
    benchmark: snapshot_name,
    metric: snapshot_name,
    unit,
    direction: schemas/* enum */.k5n(metric/* directions */.vQ),
    grain: schemas/* enum */.k5n(metric/* grains */.Zo),
    repetitions: schemas/* array */.YOg(ValuesSchema).min(1).max(10_000),
    /** Parallel to `repetitions`: the additive terms that each value is recomputed from. */
    additive: schemas/* object */.Ikc({ formula: schemas/* enum */.k5n(formula/* formulaNames */.j6), terms: schemas/* array */.YOg(schemas/* array */.YOg(TermsSchema)) }).optional(),
});
const AggregateSchema = schemas/* object */.Ikc({
    benchmark: snapshot_name,
    metric: snapshot_name,
    unit,
    direction: schemas/* enum */.k5n(metric/* directions */.vQ),
    statistic: schemas/* string */.YjP().max(100),
    value: finite,
});
const FailureSchema = schemas/* object */.Ikc({
    benchmark: snapshot_name,
    name: schemas/* string */.YjP().max(500),
    count: schemas/* number */.aig().int().nonnegative(),
    message: schemas/* string */.YjP().max(2000).optional(),
});
/** One fresh process as it was run: when, in which slot of the schedule, and why it does not count, if so. */
const ExecutionSchema = schemas/* object */.Ikc({
    benchmark: snapshot_name,
    repetition: schemas/* number */.aig().int().nonnegative(),
    /** Position in the schedule of its job, counted over both sides when interleaved. */
    slot: schemas/* number */.aig().int().nonnegative(),
    startedAt: schemas/* string */.YjP().max(40),
    durationMs: schemas/* number */.aig().nonnegative(),
    /** Label-blind reason why the repetition was discarded; such a repetition has no values. */
    invalid: schemas/* string */.YjP().max(500).optional(),
    /** Another one was run in its place, so that it is not missing. */
    repeated: schemas/* boolean */.zMY().optional(),
    warnings: schemas/* array */.YOg(schemas/* string */.YjP().max(500)).max(20).optional(),
});
const ProvenanceSchema = schemas/* object */.Ikc({
    repository: optionalText,
    sha: optionalText,
    ref: optionalText,
    event: optionalText,
    runId: schemas/* number */.aig().int().nonnegative().nullable(),
    runAttempt: schemas/* number */.aig().int().nonnegative().nullable(),
    workflowPath: optionalText,
    pullRequest: schemas/* number */.aig().int().positive().nullable(),
    shard: schemas/* string */.YjP().max(100).nullable().optional(),
    /** A digest of what workflow_dispatch was given; null or absent where it was nothing. */
    inputs: schemas/* string */.YjP().max(100).nullable().optional(),
});
/** Of what no run of a workflow measured. */
const unknownProvenance = {
    repository: null,
    sha: null,
    ref: null,
    event: null,
    runId: null,
    runAttempt: null,
    workflowPath: null,
    pullRequest: null,
};
/** The job-level value of each metric of an earlier default-branch job, carried along so that expiry cannot erase it. */
const HistoryEntrySchema = schemas/* object */.Ikc({
    sha: schemas/* string */.YjP().max(100),
    runId: schemas/* number */.aig().int().nonnegative(),
    createdAt: schemas/* string */.YjP().max(40),
    /** SHA-256 over the fields that decide comparability, by benchmark. */
    environments: schemas/* record */.g1P(schemas/* string */.YjP().max(300), schemas/* string */.YjP().max(64)),
    values: schemas/* array */.YOg(schemas/* object */.Ikc({
        benchmark: snapshot_name,
        metric: snapshot_name,
        unit,
        center: finite,
        n: schemas/* number */.aig().int().positive(),
        /** Of a ratio that must not be averaged: what shards of the run are summed by. */
        additive: schemas/* object */.Ikc({ formula: schemas/* enum */.k5n(formula/* formulaNames */.j6), terms: TermsSchema }).optional(),
    })),
});
const SnapshotSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(SNAPSHOT_SCHEMA),
    semanticsVersion: schemas/* number */.aig().int().positive(),
    name: schemas/* string */.YjP().min(1).max(100),
    createdAt: iso/* datetime */.w$(),
    tool: schemas/* object */.Ikc({ name: schemas/* string */.YjP().max(100), version: schemas/* string */.YjP().max(50) }),
    provenance: ProvenanceSchema,
    environment: EnvironmentSchema,
    measurements: schemas/* array */.YOg(MeasurementSchema).max(5_000),
    aggregates: schemas/* array */.YOg(AggregateSchema).max(20_000).optional(),
    executions: schemas/* array */.YOg(ExecutionSchema).max(100_000).optional(),
    failures: schemas/* array */.YOg(FailureSchema).max(10_000),
    telemetry: telemetry/* TelemetrySchema */.Np.nullable(),
    kernels: schemas/* array */.YOg(BenchmarkKernelsSchema).max(1_000).nullable(),
    classification: schemas/* array */.YOg(bottleneck/* BenchmarkClassificationSchema */.l).max(1_000).nullable(),
    outputs: schemas/* array */.YOg(outputs/* BenchmarkOutputsSchema */.V).max(1_000).optional(),
    history: schemas/* array */.YOg(HistoryEntrySchema).max(100).optional(),
});
/**
 * The snapshot in `text`. Throws InputError that names the source and the key; an unknown major version is an error,
 * keys that a later minor version added are ignored.
 */
function parseSnapshot(text, source) {
    return toSnapshot((0,stored_json/* parseJson */.qF)(text, source), source);
}
function toSnapshot(data, source) {
    const version = data?.schema;
    if (version !== SNAPSHOT_SCHEMA) {
        throw new errors/* InputError */.d({
            what: `the snapshot has schema ${JSON.stringify(version ?? null)}, this version reads "${SNAPSHOT_SCHEMA}"`,
            where: { source, key: 'schema' },
            next: 'Measure again, or use a version of aaco that knows this schema',
        });
    }
    return (0,stored_json/* checkStored */.Ww)(SnapshotSchema, data, {
        source,
        what: 'the snapshot',
        next: 'Check that aaco wrote the file and nothing changed it; else measure again',
    });
}


/***/ }),

/***/ 257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ww: () => (/* binding */ checkStored),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   qY: () => (/* binding */ decodeStored),
/* harmony export */   sJ: () => (/* binding */ jsonReader),
/* harmony export */   xN: () => (/* binding */ nodeCounter)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _shape_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5265);


/** Lists and objects in one file: each costs a hundred bytes of memory, however few it has in the text. */
const MAX_NODES = 5_000_000;
/**
 * The JSON that a run stored, which may be a stranger's. Throws InputError that names the source; text of millions of
 * brackets is refused before it is parsed.
 */
function parseJson(text, source) {
    return jsonReader(source)(text);
}
/** As `parseJson`, for one file in several pieces, each a whole value: the brackets of all of them are counted. */
function jsonReader(source) {
    const count = nodeCounter(source);
    return (piece) => {
        count(piece);
        return parse(piece, source);
    };
}
/** Counts the brackets of a file's pieces. What it gives throws InputError where there are more than are read. */
function nodeCounter(source) {
    let left = MAX_NODES;
    return (piece) => {
        left -= countNodes(piece, left);
        if (left >= 0)
            return;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d({
            what: `more than ${MAX_NODES} lists and objects`,
            where: { source },
            next: 'Measure fewer iterations, or split the suite',
        });
    };
}
function parse(text, source) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d({
            what: `not valid JSON (${cause.message})`,
            where: { source },
            next: 'Check that the file was written completely',
            cause,
        });
    }
}
/** The text of a file that a run stored. Throws InputError where it is no UTF-8. */
function decodeStored(bytes, source) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d({
            what: 'the file is not UTF-8 text',
            where: { source },
            next: 'Check that it was written completely, by aaco itself',
            cause,
        });
    }
}
/** Up to one more than `limit`. Brackets in names count too, which no snapshot has in such numbers. */
function countNodes(text, limit) {
    let nodes = 0;
    for (const bracket of ['[', '{']) {
        for (let at = text.indexOf(bracket); at !== -1 && nodes <= limit; at = text.indexOf(bracket, at + 1)) {
            nodes++;
        }
    }
    return nodes;
}
/** `data` in the form of `schema`. Throws InputError that names the source and the first key that is wrong. */
function checkStored(schema, data, { source, what, next }) {
    const checked = validate(schema, data, { source, what, next });
    if (checked.success)
        return checked.data;
    const [fault] = (0,_shape_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .shapeFaults */ .Pm)(checked.error.issues.slice(0, 1), data);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d({
        what: `${what} is not valid: it ${fault?.what}`,
        where: { source, key: (0,_shape_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPath */ .jV)(fault?.path ?? []) || '(root)' },
        next,
    });
}
/** zod gathers the problems of a list on the stack: more than about 100,000 overflow it. */
function validate(schema, data, { source, what, next }) {
    try {
        return schema.safeParse(data);
    }
    catch (cause) {
        if (!(cause instanceof RangeError))
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d({
            what: `${what} is not valid: it has too many problems`,
            where: { source },
            next,
            cause,
        });
    }
}


/***/ }),

/***/ 8614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ samplesWith),
/* harmony export */   Dk: () => (/* binding */ usedSamples),
/* harmony export */   Np: () => (/* binding */ TelemetrySchema),
/* harmony export */   O0: () => (/* binding */ slowing)
/* harmony export */ });
/* unused harmony export GpuSampleSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3798);
/* harmony import */ var _formula_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5807);
/* harmony import */ var _validity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1107);



const percent = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(100).nullable();
const share = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1).nullable();
const quantity = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative().max(_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .LARGEST */ .bS).nullable();
/** Why a GPU ran below its clocks, in one vocabulary for all vendors. */
const throttleReasons = ['thermal', 'power-brake', 'hardware', 'power-cap', 'unspecified'];
/** A power limit is how fast GPUs are meant to run, and where AMD's older tools do not say why it mostly is that. */
const slowing = new Set(['thermal', 'power-brake', 'hardware']);
/** One reading of one GPU. What the tool did not say is null, never 0. */
const GpuSampleSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    /** From the start of the repetition's process, on the clock that its iterations are stamped with. */
    timestampNs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    deviceId: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nonnegative(),
    gpuUtilPct: percent,
    memUtilPct: percent,
    tempC: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(-_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .LARGEST */ .bS).max(_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .LARGEST */ .bS).nullable(),
    powerW: quantity,
    sclkMHz: quantity,
    mclkMHz: quantity,
    vramUsedMiB: quantity,
    vramTotalMiB: quantity,
    /** Null where the tool does not tell; empty where it says that nothing throttles. */
    throttle: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(throttleReasons)).nullable(),
});
/** Of the samples that tell reasons, how many have one of these. */
function samplesWith(reasons, samples) {
    const telling = samples.flatMap(({ throttle }) => (throttle === null ? [] : [throttle]));
    const having = telling.filter((told) => told.some((reason) => reasons.has(reason)));
    return { count: having.length, total: telling.length };
}
/** One reading of the machine and of the benchmark's processes; rates are over the time since the reading before. */
const SystemSampleSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    /** From the start of the repetition's process, as GPU samples are stamped. */
    timestampNs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    /** Of the CPUs that the benchmark may use, the share that was busy, percent. */
    cpuPct: percent,
    /** CPU time of processes other than the benchmark's, in cores. */
    foreignCores: quantity,
    /** Share that the hypervisor gave to others, 0 … 1. */
    steal: share,
    /** Share of the time in which some task waited for a CPU, 0 … 1. */
    pressure: share,
    /** Resident memory of the benchmark's processes. */
    rssMiB: quantity,
    /** Of the machine, since the reading before. */
    contextSwitches: quantity,
    /** Of the benchmark's processes, since the reading before. */
    pageFaults: quantity,
    /** 1-minute load average. */
    loadAverage: quantity,
});
/** Load of the host during a time span. Null is unknown. */
const HostLoadSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    /** Share of the machine's CPU time that was busy, percent. */
    cpuPct: percent,
    /** CPU time of processes other than the benchmark's, in cores. */
    foreignCores: quantity,
    /** Share of the span that the hypervisor gave to others, 0 … 1. */
    steal: share,
    /** Share of the last 10 s in which some task waited for a CPU, 0 … 1 (/proc/pressure/cpu). */
    pressure: share,
});
/** What was seen beside one repetition, in the order in which they ran; the throw-away one is among them. */
const ObservedSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    benchmark: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(300),
    /** Position among all that were observed in the job. */
    slot: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nonnegative(),
    /** Which checkout it measured; absent where there is only one. */
    side: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['baseline', 'candidate']).optional(),
    /** Since the first repetition of the job, and how long it took. */
    startMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative().optional(),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative().optional(),
    /** Of a model: its timed iterations, from the start of its process. */
    timed: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ startNs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), endNs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() }).optional(),
    gpu: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(GpuSampleSchema),
    /** Of the GPUs that were sampled, those that it can have used; absent is all of them. */
    gpusUsed: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nonnegative()).max(64).optional(),
    system: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(SystemSampleSchema).optional(),
    /** Why processes of others on the GPU could not be looked for; absent where they were. */
    processesUnseen: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(500).optional(),
    host: HostLoadSchema.nullable(),
    disturbances: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_validity_js__WEBPACK_IMPORTED_MODULE_1__/* .DisturbanceSchema */ .AN).max(20),
    /** Whether one of them made the repetition not count. */
    discarded: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
});
/** The samples of the GPUs that a repetition can have used. */
function usedSamples({ gpu, gpusUsed }) {
    return gpu.filter(({ deviceId }) => gpusUsed?.includes(deviceId) ?? true);
}
/** The `telemetry` of a snapshot. */
const TelemetrySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    /** The tool that GPU samples come from; null where none answered. `note` says why, and what went wrong with it later. */
    tool: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(50).nullable(),
    note: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(500).nullable(),
    repetitions: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(ObservedSchema).max(100_000),
});


/***/ }),

/***/ 1107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ DisturbanceSchema),
/* harmony export */   MK: () => (/* binding */ defaultLimits),
/* harmony export */   mL: () => (/* binding */ validityRules)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);

/** What may disturb a measurement, each looked for by a rule of its own. */
const validityRules = [
    'throttling',
    'clock',
    'foreign-process',
    'temperature',
    'power-cap',
    'noisy-host',
    'drift',
];
/** A rule that a repetition broke. */
const DisturbanceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(validityRules),
    /** `the GPU was throttled (thermal) in 12 of 40 samples` */
    what: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500),
    /** Whether it is one that makes a repetition not count; absent where it is only noted. */
    rejects: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
});
const defaultLimits = {
    invalidate: ['throttling', 'clock', 'foreign-process'],
    allowedProcesses: [],
    throttledShare: 0.1,
    clockShare: 0.9,
    temperature: 87,
    foreignCores: 0.5,
    steal: 0.05,
    drift: 0.1,
};


/***/ }),

/***/ 4323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hT: () => (/* binding */ expandGlob),
  UO: () => (/* binding */ isWithin),
  oD: () => (/* binding */ openSource)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/platform/file-content.js



/** What one string can hold, and what one list of bytes is let to hold. */
const SIZE_LIMITS = { text: 512_000_000, bytes: 2_000_000_000 };
const LINE_CHARACTERS = 32 * 1024 * 1024;
const CHUNK_BYTES = 1024 * 1024;
/** The first `limit` bytes of the content. */
async function firstOf(file, limit) {
    const parts = [];
    let length = 0;
    for await (const chunk of chunksOf({ ...file, onProgress: undefined })) {
        parts.push(chunk);
        length += chunk.length;
        if (length >= limit)
            break;
    }
    return Buffer.concat(parts).subarray(0, limit);
}
/** The content, gunzipped where it is gzip. */
async function* chunksOf({ path, size, gzip, onProgress }) {
    const raw = (0,external_node_fs_.createReadStream)(path, { highWaterMark: CHUNK_BYTES });
    let read = 0;
    raw.on('data', (chunk) => {
        read += chunk.length;
        onProgress?.(read, size);
    });
    const content = gzip ? raw.pipe((0,external_node_zlib_.createGunzip)({ chunkSize: CHUNK_BYTES })) : raw;
    if (gzip)
        raw.on('error', (error) => content.destroy(error));
    try {
        yield* content;
    }
    catch (cause) {
        const what = gzip ? 'the gzip data is broken or ends early' : 'the file cannot be read';
        const next = gzip
            ? 'Check that the file was written completely'
            : 'Check that it is a file that the runner may read';
        throw new errors/* InputError */.d({ what, where: { source: path }, next, cause });
    }
    finally {
        raw.destroy();
    }
}
/** All of the content. Throws InputError beyond `limit` bytes. */
async function allOf(file, limit) {
    const parts = [];
    let length = 0;
    for await (const chunk of chunksOf(file)) {
        parts.push(chunk);
        length += chunk.length;
        if (length > limit) {
            throw new errors/* InputError */.d({
                what: `larger than ${limit / 1_000_000} MB`,
                where: { source: file.path },
                next: 'Split it, or use a line-based export, which is read as a stream',
            });
        }
    }
    return Buffer.concat(parts);
}
/** Strict UTF-8, without byte order mark. */
function decode(bytes, path) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw notUtf8({ source: path }, cause);
    }
}
function notUtf8(where, cause) {
    return new errors/* InputError */.d({ what: 'not valid UTF-8', where, next: 'Write the file as UTF-8', cause });
}
/** The content line by line, without line ends, in bounded memory. */
async function* linesOf(file) {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let number = 1;
    let parts = [];
    let length = 0;
    const take = (text) => {
        const line = parts.length === 0 ? text : parts.join('') + text;
        parts = [];
        length = 0;
        return line.endsWith('\r') ? line.slice(0, -1) : line;
    };
    for await (const chunk of withEnd(chunksOf(file))) {
        const text = decodeChunk(decoder, chunk, file.path, number);
        let start = 0;
        for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
            yield { number, text: take(text.slice(start, end)) };
            number += 1;
            start = end + 1;
        }
        parts.push(text.slice(start));
        length += text.length - start;
        if (length > LINE_CHARACTERS)
            throw longLine(file.path, number);
    }
    const last = take('');
    if (last !== '')
        yield { number, text: last };
}
/** `chunks`, then undefined: the decoder has to be told of the end. */
async function* withEnd(chunks) {
    yield* chunks;
    yield undefined;
}
function decodeChunk(decoder, chunk, path, line) {
    try {
        return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    }
    catch (cause) {
        throw notUtf8({ source: path, line }, cause);
    }
}
function longLine(source, line) {
    return new errors/* InputError */.d({
        what: `the line is longer than ${LINE_CHARACTERS / 1024 / 1024} MiB`,
        where: { source, line },
        next: 'Check that this is the right file and that its records are one a line',
    });
}

;// CONCATENATED MODULE: ./lib/platform/files.js





const HEAD_BYTES = 64 * 1024;
const MAX_ENTRIES = 20_000;
/** The file or folder at `path` as formats read it. Throws InputError where there is none, or where it is UTF-16. */
async function openSource(path, onProgress) {
    const stats = await (0,promises_.stat)(path).catch((cause) => {
        throw new errors/* InputError */.d({
            what: 'no such file or folder',
            where: { source: path },
            next: 'Check the path',
            cause,
        });
    });
    if (stats.isDirectory())
        return folderSource(path.replace(/(?<=.)\/+$/, ''), onProgress);
    if (!stats.isFile())
        throw new errors/* InputError */.d({
            what: 'neither a file nor a folder',
            where: { source: path },
            next: 'Name a regular file or a folder',
        });
    return fileSource(path, stats.size, onProgress);
}
async function folderSource(path, onProgress) {
    const names = await entryNames(path);
    const refuse = () => {
        throw new errors/* InputError */.d({
            what: 'a folder, where a file is expected',
            where: { source: path },
            next: 'Name a file in it',
        });
    };
    return {
        path,
        name: (0,external_node_path_.basename)((0,external_node_path_.resolve)(path)),
        kind: 'folder',
        size: 0,
        head: names.map((name) => `${name}\n`).join(''),
        text: async () => refuse(),
        bytes: async () => refuse(),
        lines: refuse,
        find: (name) => findWithin(path, name, onProgress),
        entries: () => openAll(path, names, onProgress),
    };
}
async function fileSource(path, size, onProgress) {
    const start = await firstBytes(path);
    const gzip = start[0] === 0x1f && start[1] === 0x8b;
    const file = { path, size, gzip, onProgress };
    const head = gzip ? await firstOf(file, HEAD_BYTES) : start;
    refuseUtf16(head, path);
    return {
        path,
        name: (0,external_node_path_.basename)(path),
        kind: 'file',
        size,
        head: new TextDecoder().decode(head),
        text: async () => decode(await allOf(file, SIZE_LIMITS.text), path),
        bytes: () => allOf(file, SIZE_LIMITS.bytes),
        lines: () => linesOf(file),
        find: (name) => findWithin((0,external_node_path_.dirname)(path), name, onProgress),
        entries: async () => [],
    };
}
async function firstBytes(path) {
    const handle = await (0,promises_.open)(path);
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await handle.close();
    }
}
function refuseUtf16(head, path) {
    const mark = (head[0] ?? 0) * 256 + (head[1] ?? 0);
    if (mark !== 0xfffe && mark !== 0xfeff)
        return;
    throw new errors/* InputError */.d({
        what: 'the file is UTF-16',
        where: { source: path },
        next: 'Write it as UTF-8; in Windows PowerShell by `| Out-File -Encoding utf8` in place of `>`',
    });
}
/** Undefined also for paths that lead out of `folder`. */
async function findWithin(folder, name, onProgress) {
    const path = (0,external_node_path_.join)(folder, name);
    if (!isWithin(folder, path))
        return undefined;
    const stats = await (0,promises_.stat)(path).catch(() => undefined);
    return stats?.isFile() || stats?.isDirectory() ? openSource(path, onProgress) : undefined;
}
/** Whether `path` lies in `folder`, below it or deeper. */
function isWithin(folder, path) {
    const way = (0,external_node_path_.relative)((0,external_node_path_.resolve)(folder), (0,external_node_path_.resolve)(path));
    return way !== '' && way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && (0,external_node_path_.resolve)(folder, way) === (0,external_node_path_.resolve)(path);
}
/** Sorted, folders with a slash at the end. Links are passed over: they show things twice, or without end. */
async function entryNames(path) {
    const entries = await (0,promises_.readdir)(path, { withFileTypes: true });
    if (entries.length > MAX_ENTRIES) {
        throw new errors/* InputError */.d({
            what: `more than ${MAX_ENTRIES} entries`,
            where: { source: path },
            next: 'Name a smaller folder in it',
        });
    }
    return entries
        .filter((entry) => entry.isFile() || entry.isDirectory())
        .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
        .sort();
}
async function openAll(folder, names, onProgress) {
    const sources = [];
    for (const name of names)
        sources.push(await openSource((0,external_node_path_.join)(folder, name), onProgress));
    return sources;
}
/**
 * Paths of the files that `pattern` matches under `folder`, sorted. A path that exists is taken as it is, also a
 * folder. `**` does not enter `.git` and `node_modules`.
 */
async function expandGlob(pattern, folder) {
    const literal = (0,external_node_path_.resolve)(folder, pattern);
    if (await (0,promises_.stat)(literal).catch(() => undefined))
        return [literal];
    const { base, glob } = picomatch.scan(pattern);
    if (glob === '')
        return [];
    const root = (0,external_node_path_.resolve)(folder, base);
    const matches = picomatch(glob, { dot: true });
    const entries = await (0,promises_.readdir)(root, { recursive: true, withFileTypes: true }).catch(() => []);
    return entries
        .filter((entry) => entry.isFile())
        .map((entry) => (0,external_node_path_.relative)(root, (0,external_node_path_.join)(entry.parentPath, entry.name)).split(external_node_path_.sep).join('/'))
        .filter((path) => !/(^|\/)(\.git|node_modules)\//.test(path) && matches(path))
        .map((path) => (0,external_node_path_.join)(root, path))
        .sort();
}


/***/ }),

/***/ 9945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Cq: () => (/* binding */ unitName),
/* harmony export */   Lu: () => (/* binding */ formatRange),
/* harmony export */   VZ: () => (/* binding */ formatQuantity),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   eG: () => (/* binding */ formatEstimate),
/* harmony export */   gn: () => (/* binding */ formatFixed),
/* harmony export */   jR: () => (/* binding */ formatDifference),
/* harmony export */   kI: () => (/* binding */ formatPair),
/* harmony export */   q1: () => (/* binding */ formatConfigured),
/* harmony export */   sj: () => (/* binding */ ABSENT),
/* harmony export */   t4: () => (/* binding */ legibleUnit),
/* harmony export */   tW: () => (/* binding */ formatLimit),
/* harmony export */   tY: () => (/* binding */ formatProbability)
/* harmony export */ });
/* harmony import */ var _model_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9455);

/** Stands where nothing was measured or no statement is possible. */
const ABSENT = '–';
/** Units that a number moves between to stay short; others are kept. */
const ladders = [
    ['ns', 'us', 'ms', 's'],
    ['B', 'KiB', 'MiB', 'GiB', 'TiB'],
];
/** The unit of the ladder of `unit` in which `value` has one to three digits before the point; `unit` without a ladder. */
function legibleUnit(value, unit) {
    const canonical = (0,_model_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalUnit */ .lV)(unit);
    const ladder = ladders.find((steps) => steps.includes(canonical));
    if (!ladder || value === 0)
        return unit;
    const size = (step) => (0,_model_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .convert */ .C6)(Math.abs(value), canonical, step) ?? 0;
    return ladder.findLast((step) => size(step) >= 0.9995) ?? ladder[0] ?? unit;
}
function decimalsFor(magnitude, digits) {
    if (magnitude === 0)
        return 0;
    return Math.min(9, Math.max(0, digits - 1 - Math.floor(Math.log10(magnitude))));
}
/** Fixed decimals, true minus sign, thousands grouped from 10,000 on; the same in every locale. */
function formatFixed(value, decimals) {
    if (!Number.isFinite(value))
        return ABSENT;
    const size = Math.abs(value);
    if (size >= 1e12 || (size > 0 && size < 1e-6))
        return value.toExponential(2).replaceAll('-', '−');
    const text = size.toFixed(decimals);
    const [whole = '', fraction] = text.split('.');
    const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
    const negative = value < 0 && Number(text) !== 0;
    return `${negative ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}
/**
 * Baseline and candidate of one metric in one common, legible unit, with as many digits as it takes to see a change of
 * the size of theirs. Null stays absent.
 */
function formatPair(baseline, candidate, unit) {
    const reference = Math.max(Math.abs(baseline ?? 0), Math.abs(candidate ?? 0));
    const shown = legibleUnit(reference, unit);
    const inShown = (value) => (0,_model_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .convert */ .C6)(value, unit, shown) ?? value;
    const integers = shown === unit && [baseline, candidate].every((n) => n === null || Number.isInteger(n));
    const decimals = integers ? 0 : decimalsFor(inShown(reference), digitsToTell(baseline, candidate));
    const format = (value) => value === null ? ABSENT : withUnit(formatFixed(inShown(value), decimals), shown);
    return { baseline: format(baseline), candidate: format(candidate) };
}
/** One number in a legible unit with three significant digits. */
function formatQuantity(value, unit) {
    return formatPair(value, null, unit).baseline;
}
/** `+20.0 µs`: how far one number lies from another. */
function formatDifference(value, unit) {
    return `${value > 0 ? '+' : ''}${formatQuantity(value, unit)}`;
}
/** `1.38 … 1.98 GHz`: both ends in one legible unit, written once; `1.98 GHz` where they are one. */
function formatRange(low, high, unit) {
    const ends = formatPair(low, high, unit);
    if (ends.baseline === ends.candidate)
        return ends.baseline;
    const written = ends.candidate.split(' ').slice(1).join(' ');
    return `${ends.baseline.split(' ')[0]} … ${withUnit(ends.candidate.split(' ')[0] ?? '', written)}`;
}
/** A configured quantity, which may have been given in another unit: `0.05 ms`, `95.3674 MiB`. */
function formatConfigured(value, unit) {
    return withUnit(String(Number(value.toPrecision(6))), unit);
}
function digitsToTell(baseline, candidate) {
    if (baseline === null || candidate === null || baseline === 0)
        return 3;
    const change = Math.abs(candidate / baseline - 1);
    if (change >= 0.01 || change === 0)
        return 3;
    return 4;
}
function withUnit(number, unit) {
    return unit === '' ? number : `${number} ${unitName(unit)}`;
}
/** A unit as people write it. */
function unitName(unit) {
    return unit === 'us' ? 'µs' : unit;
}
function suffix(scale) {
    return ` ${scale === 'percent' ? '%' : 'pp'}`;
}
function decimalsOfChange(fractions) {
    const largest = Math.max(0, ...fractions.map(Math.abs)) * 100;
    if (largest >= 100)
        return 0;
    return largest >= 0.995 || largest === 0 ? 1 : 2;
}
function signed(fraction, decimals) {
    const text = formatFixed(fraction * 100, decimals);
    return fraction > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}
/** `+6.1 %`; null is absent. */
function formatChange(fraction, scale = 'percent') {
    return formatEstimate(fraction, null, scale).change;
}
/** `6.1 %` of a change whose direction the words around it tell. */
function formatSize(fraction, scale = 'percent') {
    return formatFixed(Math.abs(fraction) * 100, decimalsOfChange([fraction])) + suffix(scale);
}
/**
 * A change and its interval with the same decimals: `+6.1 %` and `+4.8 … +7.3 %`. A bound that the sample is too small
 * to give is `?`; without an interval its text is empty.
 */
function formatEstimate(change, interval, scale = 'percent') {
    const bounds = interval === null ? [] : [interval.low, interval.high];
    const decimals = decimalsOfChange([change, ...bounds].filter((fraction) => fraction !== null));
    const [low, high] = bounds.map((bound) => (bound === null ? '?' : signed(bound, decimals)));
    return {
        change: change === null ? ABSENT : signed(change, decimals) + suffix(scale),
        interval: interval === null ? '' : `${low} … ${high}${suffix(scale)}`,
    };
}
/** A configured fraction without needless zeros: `3 %`, `2.5 %`. */
function formatLimit(fraction, scale = 'percent') {
    const percent = fraction * 100;
    const decimals = [0, 1].find((d) => Math.abs(Number(percent.toFixed(d)) - percent) < 1e-9) ?? 2;
    return formatFixed(percent, decimals) + suffix(scale);
}
/** A probability with two significant digits, three decimals at most: `0.004`, `<0.001`. */
function formatProbability(p) {
    if (p === null)
        return ABSENT;
    if (p < 0.001)
        return '<0.001';
    if (p >= 0.995)
        return '1';
    return p.toFixed(p >= 0.1 ? 2 : 3);
}
/** `1 metric`, `12 metrics`. */
function formatCount(count, noun, plural = `${noun}s`) {
    return `${formatFixed(count, 0)} ${count === 1 ? noun : plural}`;
}


/***/ }),

/***/ 1984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ middleCut),
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/** What no report may carry over from data: control, bidirectional, zero-width and other invisible characters. */
const invisible = /[\p{C}\p{Default_Ignorable_Code_Point}⠀]/gu;
/** Beyond two, marks stacked on one character only draw over the neighbouring lines. */
const stackedMarks = /(\p{M}{2})\p{M}+/gu;
/** The runner obeys `##[command]` anywhere in a log line, and `::command::` at its start. */
const runnerCommand = /##\[|^::/g;
/**
 * `text` as one harmless line of at most `max` UTF-16 units: whitespace collapsed, invisible characters removed, runner
 * commands broken up. It is still not Markdown or HTML: each of these has its own escaping on top.
 */
function plainText(text, max = 120) {
    const line = text
        .slice(0, max * 10)
        .replace(/\s+/gu, ' ')
        .replace(invisible, '')
        .replace(stackedMarks, '$1')
        .trim()
        .replace(runnerCommand, (found) => [...found].join(' '));
    return line.length <= max ? line : `${cut(line, max - 1).trimEnd()}…`;
}
/** `text` with `…` in place of its middle where it is longer than `max` UTF-16 units: names differ most at their ends. */
function middleCut(text, max) {
    if (text.length <= max)
        return text;
    const end = Math.floor((max - 1) / 2);
    return `${cut(text, max - 1 - end)}…${text.slice(-end).replace(/^[\udc00-\udfff]/, '')}`;
}
/** The first `length` UTF-16 units, without half a character at the end. */
function cut(text, length) {
    return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}


/***/ }),

/***/ 1750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   tI: () => (/* binding */ quantiles)
/* harmony export */ });
/* unused harmony exports tailMean, exceedanceRate */
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5521);


/**
 * Quantile `q` (0 … 1) by linear interpolation at (n − 1)·q: type 7 of Hyndman & Fan 1996, the default of R and NumPy.
 * Throws RangeError for no values or one that is not finite.
 */
function quantile(values, q) {
    requireSample(values);
    // simple-statistics selects in O(n) and is type 7 since 7.8.9; its p-values are not used anywhere (a two-digit table).
    return (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .YV)(values, q);
}
/** Several quantiles of one sample, in the order asked for: as `quantile` gives them, for little more than the price of one. */
function quantiles(values, levels) {
    requireSample(values);
    return (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .YV)(values, levels);
}
function median(values) {
    return quantile(values, 0.5);
}
/** Mean of the largest `share` (0 … 1) of the values, at least of one: a tail metric steadier than a high quantile. */
function tailMean(values, share) {
    const sorted = sortedSample(values);
    return mean([...sorted.subarray(sorted.length - Math.max(1, Math.ceil(sorted.length * share)))]);
}
/** Fraction of the values above `limit`. */
function exceedanceRate(values, limit) {
    requireSample(values);
    return values.filter((value) => value > limit).length / values.length;
}
function requireSample(values) {
    if (values.length === 0)
        throw new RangeError('a sample needs at least one value');
    // Ten times as fast as `every`, which shows where samples have millions of values.
    for (let i = 0; i < values.length; i++) {
        if (!Number.isFinite(values[i]))
            throw new RangeError('a sample holds a value that is not a finite number');
    }
}


/***/ })

};
