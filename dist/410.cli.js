export const id = 410;
export const ids = [410,502];
export const modules = {

/***/ 6410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportCommand: () => (/* binding */ exportCommand)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/model/batch.js
var model_batch = __webpack_require__(6989);
// EXTERNAL MODULE: ./lib/model/unit.js
var model_unit = __webpack_require__(9455);
;// CONCATENATED MODULE: ./lib/formats/exported/benchmarks.js
const NAME_LENGTH = 80;
/** The benchmarks of a snapshot, in their order. */
function benchmarksOf({ measurements }) {
    return [...new Set(measurements.map(({ benchmark }) => benchmark))];
}
/**
 * Where the files of each benchmark go: the chosen folder itself for a single one, else a folder each, `name/`. No two
 * share one, also where the disk takes upper and lower case for the same.
 */
function foldersOf(benchmarks) {
    if (benchmarks.length === 1)
        return new Map(benchmarks.map((benchmark) => [benchmark, '']));
    const taken = new Set();
    const folderOf = (benchmark) => {
        const name = fileName(benchmark);
        let folder = name;
        for (let copy = 2; taken.has(folder.toLowerCase()); copy += 1)
            folder = `${name}_${copy}`;
        taken.add(folder.toLowerCase());
        return `${folder}/`;
    };
    return new Map(benchmarks.map((benchmark) => [benchmark, folderOf(benchmark)]));
}
/** `benchmark` as the name of a file or folder on any system. */
function fileName(benchmark) {
    return benchmark
        .replace(/[^\w.-]+/g, '_')
        .replace(/^\.+/, '_')
        .slice(0, NAME_LENGTH);
}

;// CONCATENATED MODULE: ./lib/formats/exported/seed-samples.js
/** Samples taken beside `benchmark`, of one repetition (from 0) or of all; none where the snapshot has no telemetry. */
function gpuSamplesOf({ telemetry }, benchmark, repetition) {
    return observedOf(telemetry, benchmark, repetition)
        .flatMap(({ gpu }) => gpu)
        .map((sample) => ({
        timestamp_ns: sample.timestampNs,
        device_id: sample.deviceId,
        gpu_util_pct: sample.gpuUtilPct,
        mem_util_pct: sample.memUtilPct,
        temp_c: sample.tempC,
        power_w: sample.powerW,
        sclk_mhz: sample.sclkMHz,
        mclk_mhz: sample.mclkMHz,
        vram_used_mb: sample.vramUsedMiB,
        vram_total_mb: sample.vramTotalMiB,
    }));
}
/** Readings of the machine taken beside `benchmark`; none where the snapshot has no telemetry. */
function systemSamplesOf({ telemetry }, benchmark) {
    return observedOf(telemetry, benchmark)
        .flatMap(({ system }) => system ?? [])
        .map((sample) => ({
        timestamp_ns: sample.timestampNs,
        cpu_pct: sample.cpuPct,
        rss_mb: sample.rssMiB,
        ctx_switches: sample.contextSwitches,
        page_faults: sample.pageFaults,
        load_avg_1m: sample.loadAverage,
    }));
}
function observedOf(telemetry, benchmark, repetition) {
    return (telemetry?.repetitions ?? [])
        .filter((observed) => observed.benchmark === benchmark)
        .filter((_, index) => repetition === undefined || index === repetition);
}

// EXTERNAL MODULE: ./lib/formats/aaco/derived-metrics.js
var derived_metrics = __webpack_require__(5376);
// EXTERNAL MODULE: ./lib/model/metric.js
var metric = __webpack_require__(7829);
;// CONCATENATED MODULE: ./lib/formats/aaco/regression-verdict.js

const rowVerdicts = {
    regressed: 'regression',
    improved: 'improvement',
    unchanged: 'neutral',
    inconclusive: 'noise',
    incomparable: 'noise',
    new: 'noise',
    missing: 'noise',
};
/**
 * The result's comparisons of `benchmark`, and of the benchmarks that are in none of the `bundled` ones (`benchmark/metric`,
 * so that what has no latency is not lost), in the seed's fields and words. One gated metric that regressed makes it a
 * REGRESSION, else one that is missing UNKNOWN with confidence 0; the confidence is 1 − q of the surest such metric, for NEUTRAL the share of gated metrics that were shown
 * to be unchanged.
 */
function regressionVerdict({ comparisons }, benchmark, bundled) {
    const own = comparisons.flatMap((comparison) => {
        if (comparison.benchmark === benchmark)
            return [comparison];
        return bundled.includes(comparison.benchmark) ? [] : [{ ...comparison, metric: (0,metric/* metricId */.yo)(comparison) }];
    });
    const gated = own.filter(({ gate, direction }) => gate !== 'report' && direction !== 'none');
    const regressed = gated.filter(({ outcome }) => outcome === 'regressed');
    const improved = gated.filter(({ outcome }) => outcome === 'improved');
    const missing = gated.filter(({ outcome, accepted }) => outcome === 'missing' && !accepted);
    const verdict = verdictOf(regressed, missing, improved);
    const deciding = verdict === 'UNKNOWN' ? undefined : (surest(regressed) ?? surest(improved));
    const unchanged = gated.filter(({ outcome }) => outcome === 'unchanged').length;
    const neutral = gated.length === 0 ? 0 : unchanged / gated.length;
    return {
        verdict,
        confidence: deciding ? 1 - (deciding.q ?? deciding.p ?? 1) : verdict === 'UNKNOWN' ? 0 : neutral,
        regressions: regressed.map(({ metric }) => metric),
        improvements: improved.map(({ metric }) => metric),
        comparisons: own.map(row),
        p_value: (deciding ?? surest(gated))?.p ?? null,
        summary: verdict === 'UNKNOWN'
            ? `UNKNOWN: this run has no value of ${missing.map(({ metric }) => metric).join(', ')}.`
            : summary(verdict, deciding ? [...regressed, ...improved] : [], unchanged, gated.length),
    };
}
/** What is missing may hide a regression, so beside it nothing is neutral or better. */
function verdictOf(regressed, missing, improved) {
    if (regressed.length > 0)
        return 'REGRESSION';
    if (missing.length > 0)
        return 'UNKNOWN';
    return improved.length > 0 ? 'IMPROVEMENT' : 'NEUTRAL';
}
/** The one with the smallest p; undefined for an empty list. */
function surest(comparisons) {
    return comparisons.toSorted((a, b) => (a.q ?? a.p ?? 1) - (b.q ?? b.p ?? 1))[0];
}
function row({ metric, center, change, outcome }) {
    const { baseline, candidate } = center;
    return {
        metric,
        baseline,
        current: candidate,
        delta_pct: change === null || baseline === 0 ? null : change * 100,
        verdict: rowVerdicts[outcome],
        outcome,
    };
}
function summary(verdict, changed, unchanged, gated) {
    if (changed.length === 0)
        return `${verdict}: ${unchanged} of ${gated} metrics are shown to be unchanged.`;
    const list = changed.map(({ metric, change }) => `${metric} ${change === null ? 'n/a' : percent(change)}`);
    return `${verdict}: ${list.join(', ')}.`;
}
function percent(change) {
    return `${change < 0 ? '' : '+'}${(change * 100).toFixed(1)} %`;
}

;// CONCATENATED MODULE: ./lib/formats/aaco/aaco-exporter.js








/**
 * AACO session bundles in the seed's form, one for each benchmark that has a latency: in the chosen folder itself, or in
 * a folder each where there are several. With a result of a comparison also the RegressionVerdict.
 */
const aacoExporter = {
    name: 'aaco',
    title: 'AACO session bundle',
    async write(snapshot, result) {
        const benchmarks = latencyBenchmarks(snapshot);
        return [...foldersOf(benchmarks)].flatMap(([benchmark, folder]) => {
            const verdict = result && regressionVerdict(result, benchmark, benchmarks);
            return bundle(snapshot, benchmark, verdict).map(({ name, data }) => ({
                path: `${folder}${name}.json`,
                content: `${JSON.stringify(data, null, 2)}\n`,
            }));
        });
    },
};
/** Benchmarks with a latency in a unit of time. Throws InputError where there is none. */
function latencyBenchmarks(snapshot) {
    const found = benchmarksOf(snapshot).filter((name) => inferenceResults(snapshot, name).length > 0);
    if (found.length > 0)
        return found;
    throw new errors/* InputError */.d({
        what: 'no benchmark of the snapshot has a latency, which is what an AACO session consists of',
        where: { source: 'the snapshot', key: 'measurements' },
        next: 'Export as csv or parquet, which hold any metric',
    });
}
/** `YYYYMMDD_HHMMSS_` and six hexadecimal digits, the same for the same snapshot and benchmark. */
function sessionId({ createdAt, name, provenance }, benchmark) {
    const [date = '', time = ''] = createdAt.split('T');
    const identity = JSON.stringify([
        createdAt,
        name,
        benchmark,
        provenance.sha,
        provenance.runId,
        provenance.runAttempt,
    ]);
    const digest = (0,external_node_crypto_.createHash)('sha256').update(identity).digest('hex').slice(0, 6);
    return `${date.replaceAll('-', '')}_${time.slice(0, 8).replaceAll(':', '')}_${digest}`;
}
/**
 * The iterations of all repetitions, warm-up first. A snapshot keeps latencies, not clock times: the rows are laid end
 * to end from 0.
 */
function inferenceResults(snapshot, benchmark) {
    const rows = [];
    let clock = 0;
    for (const phase of ['warmup', 'measurement']) {
        for (const latency_ms of latencies(snapshot, benchmark, phase)) {
            const end = clock + Math.round(latency_ms * 1e6);
            rows.push({ iteration: rows.length, phase, latency_ms, t_start_ns: clock, t_end_ns: end });
            clock = end;
        }
    }
    return rows.some(({ phase }) => phase === 'measurement') ? rows : [];
}
const latencyNames = {
    warmup: /^warmup_latency(_ms)?$/,
    measurement: /^(request_)?latency(_ms)?$/,
};
const timeNames = /^(?:wall_|real_|cpu_)?time(?:_m?s)?$/;
/** Values in ms of the first latency, else of the first time, that the benchmark has. */
function latencies({ measurements }, benchmark, phase) {
    const own = measurements.filter((each) => each.benchmark === benchmark && (0,model_unit/* convert */.C6)(1, each.unit, 'ms') !== null);
    const chosen = own.find(({ metric }) => latencyNames[phase].test(metric)) ??
        (phase === 'measurement' ? own.find(({ metric }) => timeNames.test(metric)) : undefined);
    return (chosen?.repetitions ?? [])
        .flat()
        .flatMap((value) => (0,model_unit/* convert */.C6)(value, chosen?.unit ?? '', 'ms') ?? []);
}
function bundle(snapshot, benchmark, verdict) {
    const rows = inferenceResults(snapshot, benchmark);
    const of = (phase) => rows.filter((row) => row.phase === phase).map(({ latency_ms }) => latency_ms);
    const kernels = snapshot.kernels?.find((own) => own.benchmark === benchmark)?.metrics;
    const gpuSamples = gpuSamplesOf(snapshot, benchmark);
    const systemSamples = systemSamplesOf(snapshot, benchmark);
    const classification = snapshot.classification?.find((own) => own.benchmark === benchmark);
    const derived = (0,derived_metrics/* derivedMetrics */.Pi)({
        warmup: of('warmup'),
        measurement: of('measurement'),
        batchSize: (0,model_batch/* batchOf */.K)(snapshot.environment.benchmarks[benchmark]?.inputs) ?? undefined,
        kernels,
        gpuSamples: gpuSamples.map(({ timestamp_ns: _, ...sample }) => sample),
        systemSamples: systemSamples.map(({ timestamp_ns: _, ...sample }) => sample),
    });
    return [
        { name: 'session_meta', data: sessionMetadata(snapshot, benchmark) },
        { name: 'config', data: config(snapshot, benchmark, of('warmup').length) },
        { name: 'inference_results', data: rows },
        { name: 'derived_metrics', data: { ...flatSummary(derived), derived } },
        ...(classification ? [{ name: 'bottleneck', data: bottleneck(classification) }] : []),
        ...(kernels ? [{ name: 'kernel_summary', data: kernels.topKernels.map(kernelSummary) }] : []),
        ...(kernels ? [{ name: 'kernel_metrics', data: kernelMetrics(kernels) }] : []),
        ...(gpuSamples.length > 0 ? [{ name: 'gpu_samples', data: gpuSamples }] : []),
        ...(systemSamples.length > 0 ? [{ name: 'sys_samples', data: systemSamples }] : []),
        ...(verdict ? [{ name: 'verdict', data: verdict }] : []),
    ];
}
/** SessionMetadata of the seed. `config` also holds what identifies the measurement and what the clock times are. */
function sessionMetadata(snapshot, benchmark) {
    const { environment, tool, provenance, createdAt, name } = snapshot;
    const [gpu] = environment.gpus;
    const { os } = environment;
    const batch = (0,model_batch/* batchOf */.K)(environment.benchmarks[benchmark]?.inputs);
    return {
        session_id: sessionId(snapshot, benchmark),
        timestamp: createdAt,
        tag: name,
        hostname: 'unknown',
        platform: [os.platform, os.release, os.arch].filter(Boolean).join('-'),
        python_version: `none (Node.js ${environment.node})`,
        aaco_version: `${tool.name} ${tool.version}`,
        gpu: gpu ? { name: gpu.name, vendor: gpu.vendor, driver: gpu.driver, runtime: gpu.runtime } : {},
        model_path: null,
        backend: environment.benchmarks[benchmark]?.provider?.used ?? null,
        config: {
            model_name: benchmark,
            ...(batch !== null && { batch_size: batch }),
            commit: provenance.sha,
            repository: provenance.repository,
            run_id: provenance.runId,
            snapshot_schema: snapshot.schema,
            clock: 'iterations laid end to end from 0',
        },
    };
}
function config({ environment }, benchmark, warmups) {
    const own = environment.benchmarks[benchmark];
    const batch = (0,model_batch/* batchOf */.K)(own?.inputs);
    return {
        model_name: benchmark,
        backend: own?.provider?.used ?? null,
        device: environment.gpus[0]?.name ?? null,
        ...(batch !== null && { batch_size: batch }),
        warmup_iters: warmups,
    };
}
/** The flat names that AACO's own readers look for; what is not known is left out. */
function flatSummary({ warmup_phase, measurement_phase, throughput, efficiency, gpu, }) {
    const { kernel_amplification_ratio: kar, ...ratios } = efficiency;
    return {
        ...(warmup_phase && { warmup_iterations: warmup_phase.iterations, warmup_mean_ms: warmup_phase.mean_ms }),
        ...(measurement_phase && {
            measurement_iterations: measurement_phase.iterations,
            measurement_mean_ms: measurement_phase.mean_ms,
            measurement_std_ms: measurement_phase.std_ms,
            measurement_p99_ms: measurement_phase.p99_ms,
        }),
        ...(throughput.inferences_per_sec !== undefined && { throughput_ips: throughput.inferences_per_sec }),
        ...ratios,
        ...(kar !== undefined && { kar }),
        ...gpu,
    };
}
/** BottleneckClassification of the seed; indicators that are not known are left out. */
function bottleneck({ benchmark: _, ...classified }) {
    const indicators = Object.entries(classified.indicators).flatMap(([name, value]) => value === null ? [] : [[seedName(name), Number(value)]]);
    return { ...classified, indicators: Object.fromEntries(indicators) };
}
/** `gpuUtilPct` → `gpu_util_pct`, `sclkRangeMHz` → `sclk_range_mhz`. */
function seedName(name) {
    return name.replace('MHz', 'Mhz').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
/** Exactly the seed's keys. */
function kernelSummary({ medianTimeMs: _, ...summary }) {
    return renamed(summary);
}
function kernelMetrics({ topKernels, source: _, ...metrics }) {
    return { ...renamed(metrics), top_kernels: topKernels.map(kernelSummary) };
}
function renamed(object) {
    return Object.fromEntries(Object.entries(object).map(([key, value]) => [seedName(key), value]));
}

// EXTERNAL MODULE: ./node_modules/hyparquet-writer/src/write.js + 26 modules
var write = __webpack_require__(5305);
;// CONCATENATED MODULE: ./lib/formats/aaco/parquet-exporter.js



/** Seed 000's three tables, Snappy-compressed; texts that repeat are dictionaries. A table may have no rows. */
const parquetExporter = {
    name: 'parquet',
    title: 'AACO tables as Parquet',
    async write(snapshot) {
        const sessions = latencyBenchmarks(snapshot).map((benchmark) => ({
            benchmark,
            id: sessionId(snapshot, benchmark),
        }));
        return [
            { path: 'inference_results.parquet', content: table(inferenceColumns(snapshot, sessions)) },
            { path: 'kernel_traces.parquet', content: table(kernelColumns(snapshot, sessions)) },
            { path: 'telemetry.parquet', content: table(telemetryColumns(snapshot, sessions)) },
        ];
    },
};
function table(columnData) {
    const named = columnData.map((column) => ({ ...column, nullable: false }));
    return new Uint8Array((0,write/* parquetWriteBuffer */.G)({ columnData: named, codec: 'SNAPPY', createdBy: 'aaco-action' }));
}
function inferenceColumns(snapshot, sessions) {
    const rows = sessions.flatMap(({ benchmark, id }) => inferenceResults(snapshot, benchmark).map((row) => ({ ...row, session_id: id })));
    return [
        { name: 'session_id', type: 'STRING', data: rows.map((row) => row.session_id) },
        { name: 'iteration', type: 'INT64', data: rows.map((row) => BigInt(row.iteration)) },
        { name: 'phase', type: 'STRING', data: rows.map((row) => row.phase) },
        { name: 'latency_ms', type: 'DOUBLE', data: rows.map((row) => row.latency_ms) },
        { name: 't_start_ns', type: 'INT64', data: rows.map((row) => BigInt(row.t_start_ns)) },
        { name: 't_end_ns', type: 'INT64', data: rows.map((row) => BigInt(row.t_end_ns)) },
    ];
}
function kernelColumns({ kernels }, sessions) {
    const rows = sessions.flatMap(({ benchmark, id }) => {
        const own = kernels?.find((trace) => trace.benchmark === benchmark)?.executions ?? [];
        return own.map((execution) => ({ ...execution, session_id: id }));
    });
    return [
        { name: 'session_id', type: 'STRING', data: rows.map((row) => row.session_id) },
        { name: 'kernel_name', type: 'STRING', data: rows.map(({ name }) => name) },
        { name: 't_start_ns', type: 'INT64', data: rows.map(({ startNs }) => BigInt(Math.round(startNs))) },
        { name: 't_end_ns', type: 'INT64', data: rows.map(({ endNs }) => BigInt(Math.round(endNs))) },
        {
            name: 'dur_ns',
            type: 'INT64',
            data: rows.map(({ startNs, endNs }) => BigInt(Math.round(endNs - startNs))),
        },
        { name: 'queue_id', type: 'INT32', data: rows.map(({ queueId }) => queueId ?? -1) },
    ];
}
/** One row a value: what a sample does not know has none. Several GPUs are told apart by `metric[device]`. */
function telemetryColumns(snapshot, sessions) {
    const rows = sessions.flatMap(({ benchmark, id }) => {
        const samples = gpuSamplesOf(snapshot, benchmark);
        const several = new Set(samples.map(({ device_id }) => device_id)).size > 1;
        const gpu = samples.flatMap(({ timestamp_ns, device_id, ...fields }) => valuesOf(fields).map(([name, value]) => {
            const metric = several ? `${name}[${device_id}]` : name;
            return { id, timestamp_ns, source: 'gpu', metric, value };
        }));
        const system = systemSamplesOf(snapshot, benchmark).flatMap(({ timestamp_ns, ...fields }) => valuesOf(fields).map(([metric, value]) => ({ id, timestamp_ns, source: 'system', metric, value })));
        return [...gpu, ...system];
    });
    return [
        { name: 'session_id', type: 'STRING', data: rows.map(({ id }) => id) },
        {
            name: 'timestamp_ns',
            type: 'INT64',
            data: rows.map(({ timestamp_ns }) => BigInt(Math.round(timestamp_ns))),
        },
        { name: 'source', type: 'STRING', data: rows.map(({ source }) => source) },
        { name: 'metric', type: 'STRING', data: rows.map(({ metric }) => metric) },
        { name: 'value', type: 'DOUBLE', data: rows.map(({ value }) => value) },
    ];
}
function valuesOf(fields) {
    return Object.entries(fields).filter((entry) => entry[1] !== null);
}

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(5521);
// EXTERNAL MODULE: ./lib/model/formula.js
var formula = __webpack_require__(5807);
// EXTERNAL MODULE: ./lib/statistics/quantile.js
var quantile = __webpack_require__(1750);
;// CONCATENATED MODULE: ./lib/formats/syntax/csv-line.js
/** One line of CSV (RFC 4180, but `\n` at its end); cells that need it are quoted. */
function csvLine(cells) {
    return `${cells.map(csvCell).join(',')}\n`;
}
function csvCell(cell) {
    const text = String(cell);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

;// CONCATENATED MODULE: ./lib/formats/aiperf/aiperf-csv-exporter.js






const percentiles = [1, 5, 10, 25, 50, 75, 90, 95, 99];
const header = ['Metric', 'avg', 'min', 'max', 'sum', ...percentiles.map((p) => `p${p}`), 'std'];
/**
 * `profile_export_aiperf.csv` as AIPerf lays it out: distributions first, then single values. Statistics are AIPerf's
 * (population deviation, type-7 percentiles) over the values of all repetitions; numbers are not rounded. One file for
 * each benchmark, since the layout has no column for it.
 */
const aiperfCsvExporter = {
    name: 'aiperf-csv',
    title: 'AIPerf summary CSV',
    async write({ measurements }) {
        const written = measurements.filter(({ repetitions }) => repetitions.some((values) => values.length > 0));
        const benchmarks = benchmarksOf({ measurements: written });
        if (benchmarks.length === 0) {
            throw new errors/* InputError */.d({
                what: 'the snapshot has no values to write',
                where: { source: 'the snapshot' },
                next: 'Measure again; the benchmark gave no value',
            });
        }
        return [...foldersOf(benchmarks)].map(([benchmark, folder]) => ({
            path: `${folder}profile_export_aiperf.csv`,
            content: tables(written.filter((measurement) => measurement.benchmark === benchmark)),
        }));
    },
};
function tables(measurements) {
    const single = measurements.filter(isSingle);
    const spread = measurements.filter((measurement) => !isSingle(measurement));
    const parts = [
        ...(spread.length > 0 ? [csvLine(header) + spread.map(distribution).join('')] : []),
        ...(single.length > 0 ? [csvLine(['Metric', 'Value']) + single.map(value).join('')] : []),
    ];
    return parts.join('\n');
}
/** Ratios of whole runs have one value: that of all their terms together. */
function isSingle({ repetitions, additive }) {
    return additive !== undefined || repetitions.flat().length === 1;
}
function distribution(measurement) {
    const values = measurement.repetitions.flat();
    const [low, high] = [(0,quantile/* quantile */.YV)(values, 0), (0,quantile/* quantile */.YV)(values, 1)];
    const quantiles = percentiles.map((p) => (0,quantile/* quantile */.YV)(values, p / 100));
    return csvLine([
        title(measurement),
        (0,simple_statistics/* mean */.RE)(values),
        low,
        high,
        (0,simple_statistics/* sum */.cz)(values),
        ...quantiles,
        (0,simple_statistics/* standardDeviation */.Fx)(values),
    ]);
}
function value(measurement) {
    const { additive, repetitions } = measurement;
    const total = additive ? (0,formula/* evaluateSum */.dI)(additive.formula, additive.terms.flat()) : repetitions.flat()[0];
    return csvLine([title(measurement), total ?? '']);
}
/** `time_to_first_token`, `ms` → `Time to First Token (ms)`. */
function title({ metric, unit }) {
    const words = metric
        .split('_')
        .map((word) => (/^(?:to|of|per)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)));
    return `${words.join(' ')}${unit === '' ? '' : ` (${unit})`}`;
}

// EXTERNAL MODULE: ./lib/formats/csv.js
var csv = __webpack_require__(7188);
;// CONCATENATED MODULE: ./lib/formats/csv-exporter.js


const csv_exporter_header = ['benchmark', 'metric', 'unit', 'direction', 'grain', 'repetition', 'value'];
/**
 * All raw values as one table, a row a value; repetitions are counted from 1. Where some of them are ratios or scores,
 * their formula and terms have columns of their own.
 */
const csvExporter = {
    name: 'csv',
    title: 'raw values as CSV, one a row',
    async write({ measurements }) {
        const terms = termNames(measurements);
        const own = terms.length === 0 ? [] : [csv/* FORMULA_COLUMN */.CS, ...terms.map((name) => csv/* TERM_PREFIX */.EL + name)];
        const rows = measurements.flatMap((measurement) => lines(measurement, terms));
        return [{ path: 'values.csv', content: [csvLine([...csv_exporter_header, ...own]), ...rows].join('') }];
    },
};
function termNames(measurements) {
    const terms = measurements.flatMap(({ additive }) => additive?.terms.flat() ?? []);
    return [...new Set(terms.flatMap((each) => Object.keys(each)))];
}
function lines(measurement, terms) {
    const { benchmark, metric, unit, direction, grain, repetitions, additive } = measurement;
    return repetitions.flatMap((values, repetition) => values.map((value, index) => {
        const own = additive?.terms[repetition]?.[index];
        const cells = terms.map((name) => own?.[name] ?? '');
        return csvLine([
            ...[benchmark, metric, unit, direction, grain, repetition + 1, value],
            ...(terms.length === 0 ? [] : [own === undefined ? '' : (additive?.formula ?? ''), ...cells]),
        ]);
    }));
}

// EXTERNAL MODULE: ./lib/formats/find-named.js
var find_named = __webpack_require__(2681);
// EXTERNAL MODULE: ./lib/formats/flameiq/flameiq.js
var flameiq = __webpack_require__(9387);
;// CONCATENATED MODULE: ./lib/formats/flameiq/flameiq-exporter.js








/**
 * FlameIQ snapshots, schema v1, one for each benchmark (the schema has no room for several). A metric's number is the
 * median over repetitions of each repetition's median; latency percentiles are those of all raw values together.
 */
const flameiqExporter = {
    name: 'flameiq',
    title: 'FlameIQ snapshot, schema v1',
    async write(snapshot) {
        const benchmarks = benchmarksOf(snapshot);
        if (benchmarks.length === 0) {
            throw new errors/* InputError */.d({
                what: 'the snapshot has no measurement to write',
                where: { source: 'the snapshot' },
                next: 'Measure again; the benchmark gave no value',
            });
        }
        return benchmarks.map((benchmark, index) => ({
            path: benchmarks.length === 1 ? 'flameiq.json' : `flameiq-${index + 1}-${fileName(benchmark)}.json`,
            content: `${JSON.stringify(documentOf(snapshot, benchmark), null, 2)}\n`,
        }));
    },
};
function documentOf(snapshot, benchmark) {
    const { provenance, createdAt, name, tool } = snapshot;
    const measurements = snapshot.measurements.filter((measurement) => measurement.benchmark === benchmark);
    const identity = [name, benchmark, createdAt, provenance.sha, provenance.runId, provenance.runAttempt];
    return {
        schema_version: 1,
        metadata: {
            run_id: nameBasedUuid(identity.join('|')),
            commit: provenance.sha,
            branch: provenance.ref?.replace(/^refs\/heads\//, '') ?? null,
            timestamp: createdAt.replace(/Z$/, '+00:00'),
            environment: provenance.runId === null ? 'local' : 'ci',
            tags: { benchmark, suite: name, tool: `${tool.name} ${tool.version}` },
        },
        metrics: nested(flatMetricsOf(measurements)),
    };
}
/** Flat keys with their values. Throws InputError for a negative number, which schema v1 cannot hold. */
function flatMetricsOf(measurements) {
    const flat = new Map();
    for (const measurement of measurements) {
        const own = standardEntries(measurement).filter(([key]) => !flat.has(key));
        for (const [key, value] of own.length > 0 ? own : customEntries(measurement, flat)) {
            if (value < 0) {
                throw new errors/* InputError */.d({
                    what: `the value ${value} is negative, which FlameIQ schema v1 cannot hold`,
                    where: { source: 'the snapshot', key: (0,metric/* metricId */.yo)(measurement) },
                    next: 'Export as csv or parquet, which hold any number',
                });
            }
            flat.set(key, value);
        }
    }
    return flat;
}
/** What a measurement is in the schema's own metrics, converted to its units; empty where it is none of them. */
function standardEntries(measurement) {
    const { metric, unit } = measurement;
    if ((0,flameiq/* isFlatKey */.JG)(metric))
        return atCenter(metric, measurement);
    if (/^((request_)?latency(_ms)?|wall_ms)$/.test(metric))
        return latencyEntries(measurement);
    if (/^(request_)?throughput$/.test(metric) && unit.endsWith('/s'))
        return atCenter('throughput', measurement);
    if (/^(peak_memory|peak_rss|memory)(_mi?b)?$/.test(metric))
        return atCenter('memory_mb', measurement, 'MB');
    return metric === 'cpu_utilization' && unit === '%' ? atCenter('cpu_percent', measurement) : [];
}
function customEntries(measurement, taken) {
    const name = `custom.${measurement.metric.replaceAll('.', '_')}`;
    let key = name;
    for (let copy = 2; taken.has(key); copy++)
        key = `${name}_${copy}`;
    return atCenter(key, measurement);
}
/** Percentiles need raw values of iterations or requests; of whole repetitions there are too few. */
function latencyEntries({ repetitions, unit, grain }) {
    const values = repetitions.flat();
    if (values.length === 0)
        return [];
    const statistics = [
        ['latency.mean', values.reduce((sum, value) => sum + value, 0) / values.length],
        ['latency.p50', (0,quantile/* quantile */.YV)(values, 0.5)],
    ];
    if (grain !== 'repetition') {
        statistics.push(['latency.p95', (0,quantile/* quantile */.YV)(values, 0.95)], ['latency.p99', (0,quantile/* quantile */.YV)(values, 0.99)]);
    }
    return statistics.flatMap(([key, value]) => {
        const milliseconds = (0,model_unit/* convert */.C6)(value, unit, 'ms');
        return milliseconds === null ? [] : [[key, milliseconds]];
    });
}
function atCenter(key, measurement, unit = measurement.unit) {
    const value = centerOf(measurement);
    const converted = value === null ? null : (0,model_unit/* convert */.C6)(value, measurement.unit, unit);
    return converted === null ? [] : [[key, converted]];
}
/** A ratio or score from the sums of all its terms; else the median of the repetitions' medians; null without values. */
function centerOf({ repetitions, additive }) {
    if (additive)
        return (0,formula/* evaluateSum */.dI)(additive.formula, additive.terms.flat());
    const medians = repetitions.filter((values) => values.length > 0).map(quantile/* median */.JZ);
    return medians.length === 0 ? null : (0,quantile/* median */.JZ)(medians);
}
function nested(flat) {
    const groupOf = (prefix) => {
        const members = [...flat].filter(([key]) => key.startsWith(prefix));
        const named = Object.fromEntries(members.map(([key, value]) => [key.slice(prefix.length), value]));
        return members.length === 0 ? {} : { [prefix.slice(0, -1)]: named };
    };
    const plain = Object.fromEntries([...flat].filter(([key]) => !key.includes('.')));
    return { ...groupOf('latency.'), ...plain, ...groupOf('custom.') };
}
/** The same snapshot has the same id whenever it is written: a UUID from a hash, in the form of version 8. */
function nameBasedUuid(name) {
    const hex = (0,external_node_crypto_.createHash)('sha256').update(name).digest('hex');
    const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 0x3) | 0x8).toString(16);
    const parts = [
        hex.slice(0, 8),
        hex.slice(8, 12),
        `8${hex.slice(13, 16)}`,
        `${variant}${hex.slice(17, 20)}`,
    ];
    return [...parts, hex.slice(20, 32)].join('-');
}

// EXTERNAL MODULE: ./lib/formats/otlp/own-names.js
var own_names = __webpack_require__(2707);
;// CONCATENATED MODULE: ./lib/formats/otlp/otlp-exporter.js



const AGGREGATION_TEMPORALITY_DELTA = 1;
/**
 * OTLP JSON, one export for each repetition, so that reading the files again gives the repetitions again. Every raw value
 * is a point of a gauge; the points of one repetition are 1 ns apart from its start on, which keeps their order where no
 * time of its own is known for a value. Terms of ratios and scores are attributes of their points.
 */
const otlpExporter = {
    name: 'otlp',
    title: 'OpenTelemetry metrics, OTLP JSON',
    async write(snapshot) {
        const count = Math.max(1, ...snapshot.measurements.map(({ repetitions }) => repetitions.length));
        return Array.from({ length: count }, (_, repetition) => ({
            path: count === 1 ? 'otlp.json' : `otlp-${String(repetition + 1).padStart(4, '0')}.json`,
            content: `${JSON.stringify(exportOf(snapshot, repetition))}\n`,
        }));
    },
};
function exportOf(snapshot, repetition) {
    const { name, tool, provenance, environment } = snapshot;
    const known = [
        ['service.name', name],
        ['vcs.ref.head.revision', provenance.sha],
        ['vcs.ref.head.name', provenance.ref],
        ['os.type', environment.os.platform],
        ['host.arch', environment.os.arch],
        ['host.cpu.model.name', environment.cpu.model],
    ];
    const metrics = [...gaugesOf(snapshot, repetition), ...gpuGaugesOf(snapshot, repetition)];
    if (repetition === 0)
        metrics.push(...failuresOf(snapshot));
    return {
        resourceMetrics: [
            {
                resource: { attributes: known.flatMap(([key, value]) => (value ? [otlp_exporter_text(key, value)] : [])) },
                scopeMetrics: [{ scope: { name: tool.name, version: tool.version }, metrics }],
            },
        ],
    };
}
/** Measurements of one name, unit, direction and grain are one metric; their points say which benchmark they are of. */
function gaugesOf(snapshot, repetition) {
    const gauges = new Map();
    for (const measurement of snapshot.measurements) {
        const { metric, unit, direction, grain, additive } = measurement;
        const key = JSON.stringify([metric, unit, direction, grain, additive?.formula]);
        const gauge = gauges.get(key) ?? { of: measurement, dataPoints: [] };
        for (const point of pointsOf(snapshot, measurement, repetition))
            gauge.dataPoints.push(point);
        gauges.set(key, gauge);
    }
    return [...gauges.values()].flatMap(({ of, dataPoints }) => {
        const metadata = [otlp_exporter_text(own_names/* DIRECTION_KEY */.ow, of.direction), otlp_exporter_text(own_names/* GRAIN_KEY */.WW, of.grain)];
        if (of.additive)
            metadata.push(otlp_exporter_text(own_names/* FORMULA_KEY */.fB, of.additive.formula));
        return dataPoints.length === 0
            ? []
            : [{ name: of.metric, unit: of.unit, gauge: { dataPoints }, metadata }];
    });
}
function pointsOf(snapshot, measurement, repetition) {
    const { benchmark, repetitions, additive } = measurement;
    const start = startOf(snapshot, benchmark, repetition);
    return (repetitions[repetition] ?? []).map((value, index) => {
        const terms = Object.entries(additive?.terms[repetition]?.[index] ?? {});
        const attributes = terms.map(([name, term]) => ({
            key: own_names/* TERM_PREFIX */.EL + name,
            value: { doubleValue: term },
        }));
        return {
            attributes: [otlp_exporter_text(own_names/* BENCHMARK_ATTRIBUTE */.V3, benchmark), ...attributes],
            timeUnixNano: String(start + BigInt(index)),
            asDouble: value,
        };
    });
}
const gpuMetrics = [
    { name: 'gen_ai.gpu.utilization', unit: '%', field: 'gpu_util_pct' },
    { name: 'gen_ai.gpu.memory.used', unit: 'MiB', field: 'vram_used_mb' },
    { name: 'gen_ai.gpu.memory.total', unit: 'MiB', field: 'vram_total_mb' },
    { name: 'gen_ai.gpu.temperature', unit: 'Cel', field: 'temp_c' },
    { name: 'gen_ai.gpu.power', unit: 'W', field: 'power_w' },
];
/** GPU samples under the names that SMOLTRACE's metrics have. Their times count from the first of the repetition. */
function gpuGaugesOf(snapshot, repetition) {
    const sampled = benchmarksOf(snapshot).flatMap((benchmark) => {
        const samples = gpuSamplesOf(snapshot, benchmark, repetition);
        const start = startOf(snapshot, benchmark, repetition);
        const first = samples[0]?.timestamp_ns ?? 0;
        return samples.map((sample) => {
            const name = snapshot.environment.gpus[sample.device_id]?.name;
            const attributes = [otlp_exporter_text(own_names/* BENCHMARK_ATTRIBUTE */.V3, benchmark), otlp_exporter_text('gpu_id', String(sample.device_id))];
            if (name !== undefined)
                attributes.push(otlp_exporter_text('gpu_name', name));
            return { sample, time: start + BigInt(Math.round(sample.timestamp_ns - first)), attributes };
        });
    });
    return gpuMetrics.flatMap(({ name, unit, field }) => {
        const dataPoints = sampled.flatMap(({ sample, time, attributes }) => {
            const value = sample[field];
            return value === null ? [] : [{ attributes, timeUnixNano: String(time), asDouble: value }];
        });
        return dataPoints.length === 0 ? [] : [{ name, unit, gauge: { dataPoints } }];
    });
}
/** Failures are not told by repetition, so they are all in the first export. */
function failuresOf({ failures, createdAt }) {
    if (failures.length === 0)
        return [];
    const dataPoints = failures.map(({ benchmark, name, count, message }) => {
        const attributes = [otlp_exporter_text(own_names/* BENCHMARK_ATTRIBUTE */.V3, benchmark), otlp_exporter_text(own_names/* FAILURE_NAME */.FE, name)];
        if (message !== undefined)
            attributes.push(otlp_exporter_text(own_names/* FAILURE_MESSAGE */.bR, message));
        return { attributes, timeUnixNano: String(nanoseconds(createdAt)), asInt: String(count) };
    });
    const sum = { dataPoints, aggregationTemporality: AGGREGATION_TEMPORALITY_DELTA, isMonotonic: true };
    return [{ name: own_names/* FAILURES_METRIC */.l$, description: 'failed tests, requests or sessions', unit: '1', sum }];
}
/** When the repetition began, in ns since 1970; where that is not recorded, when the snapshot was made. */
function startOf({ executions, createdAt }, benchmark, repetition) {
    const own = executions?.find((each) => each.benchmark === benchmark && each.repetition === repetition);
    const start = Date.parse(own?.startedAt ?? createdAt);
    return Number.isNaN(start) ? nanoseconds(createdAt) : BigInt(start) * 1000000n;
}
function nanoseconds(date) {
    return BigInt(Date.parse(date)) * 1000000n;
}
function otlp_exporter_text(key, value) {
    return { key, value: { stringValue: value } };
}

// EXTERNAL MODULE: ./lib/formats/smoltrace/leaderboard.js
var leaderboard = __webpack_require__(4496);
;// CONCATENATED MODULE: ./lib/formats/smoltrace/leaderboard-exporter.js




/** Metrics that are the time of one test, best first. */
const durations = ['root_span_ms', 'execution_time_ms', 'latency_ms', 'request_latency', 'wall_ms'];
/**
 * Rows of SMOLTRACE's leaderboard, one for each benchmark and repetition: a row is one run. What the snapshot does not say
 * is null, never 0. Numbers are not rounded.
 */
const leaderboardExporter = {
    name: 'leaderboard',
    title: 'SMOLTRACE leaderboard rows, JSON',
    async write(snapshot) {
        const rows = benchmarksOf(snapshot).flatMap((benchmark) => {
            const own = snapshot.measurements.filter((measurement) => measurement.benchmark === benchmark);
            const runs = Math.max(...own.map(({ repetitions }) => repetitions.length));
            return Array.from({ length: runs }, (_, index) => rowOf(snapshot, benchmark, runOf(own, index, runs)));
        });
        const [row] = rows;
        return [
            rows.length === 1
                ? { path: 'leaderboard_row.json', content: `${JSON.stringify(row, null, 2)}\n` }
                : { path: 'leaderboard.json', content: `${JSON.stringify(rows, null, 2)}\n` },
        ];
    },
};
function runOf(measurements, index, runs) {
    const find = (metric) => measurements.find((measurement) => measurement.metric === metric);
    return {
        index,
        isOnly: runs === 1,
        values: (metric, unit) => {
            const own = find(metric);
            const values = own?.repetitions[index] ?? [];
            return values.flatMap((value) => (0,model_unit/* convert */.C6)(value, own?.unit ?? '', unit ?? own?.unit ?? '') ?? []);
        },
        terms: (metric) => find(metric)?.additive?.terms[index]?.[0],
    };
}
function rowOf(snapshot, benchmark, run) {
    const { provenance, environment, tool, name, createdAt } = snapshot;
    const [, model = benchmark, agentType = null] = /^(.*)\/(tool|code|both)$/.exec(benchmark) ?? [];
    const reported = environment.reported ?? {};
    const runId = [provenance.runId, provenance.runAttempt].filter((part) => part !== null).join('-') || name;
    return {
        run_id: run.isOnly ? runId : `${runId}-${run.index + 1}`,
        model,
        agent_type: agentType,
        provider: reported['smoltrace.provider'] ?? environment.benchmarks[benchmark]?.provider?.used ?? null,
        timestamp: createdAt,
        submitted_by: provenance.repository ?? 'unknown',
        use_case: null,
        team: null,
        purpose: 'regression',
        suite_version: reported['smoltrace.suite_version'] ?? null,
        hardware: reported['smoltrace.hardware'] ?? hardwareOf(snapshot),
        dataset_used: reported['smoltrace.dataset_used'] ?? name,
        ...testsOf(run),
        ...meansOf(run),
        co2_emissions_g: sumOf(run.values('co2_emissions_g')) ?? aggregateOf(snapshot, benchmark, 'co2_emissions_g'),
        power_cost_total_usd: sumOf(run.values('power_cost_total_usd')) ?? aggregateOf(snapshot, benchmark, 'power_cost_total_usd'),
        ...gpuOf(snapshot, benchmark, run.index),
        notes: `${tool.name} ${tool.version}; ${name} at ${provenance.sha ?? 'an unknown commit'}`,
    };
}
function testsOf({ terms }) {
    const { events, trials } = terms('success_rate') ?? {};
    const isKnown = events !== undefined && trials !== undefined;
    return {
        total_tests: isKnown ? trials : null,
        successful_tests: isKnown ? events : null,
        failed_tests: isKnown ? trials - events : null,
        success_rate: isKnown && trials > 0 ? (events / trials) * 100 : null,
    };
}
/** Means and totals: from the terms of a mean that was imported, else from the values of single tests. */
function meansOf(run) {
    const duration = durations.find((metric) => run.values(metric, 'ms').length > 0) ?? 'execution_time_ms';
    const of = (mean, metric, unit) => {
        const values = run.values(metric, unit);
        const { numerator, denominator } = run.terms(mean) ?? {};
        const total = numerator ?? sumOf(values);
        const count = denominator ?? values.length;
        return { total, mean: total === null || count === 0 ? null : total / count };
    };
    const [time, tokens, cost] = [
        of('avg_duration_ms', duration, 'ms'),
        of('avg_tokens_per_test', 'total_tokens'),
        of('avg_cost_per_test_usd', 'cost_usd'),
    ];
    return {
        avg_steps: run.values('avg_steps')[0] ?? of('', 'steps').mean,
        avg_duration_ms: time.mean,
        total_duration_ms: time.total,
        total_tokens: tokens.total,
        avg_tokens_per_test: tokens.mean,
        total_cost_usd: cost.total,
        avg_cost_per_test_usd: cost.mean,
    };
}
function sumOf(values) {
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}
const sampled = {
    gpu_utilization_avg: 'gpu_util_pct',
    gpu_utilization_max: 'gpu_util_pct',
    gpu_memory_avg_mib: 'vram_used_mb',
    gpu_memory_max_mib: 'vram_used_mb',
    gpu_temperature_avg: 'temp_c',
    gpu_temperature_max: 'temp_c',
    gpu_power_avg_w: 'power_w',
};
/** As imported, else from the samples of the repetition: over GPUs, of each GPU's own mean or maximum. */
function gpuOf(snapshot, benchmark, repetition) {
    const samples = gpuSamplesOf(snapshot, benchmark, repetition);
    const devices = [...new Set(samples.map(({ device_id }) => device_id))];
    const fields = leaderboard/* gpuFieldNames */.Zk.map((field) => {
        const ofDevices = devices.flatMap((device) => {
            const own = samples.filter(({ device_id }) => device_id === device);
            const values = own.flatMap((sample) => sample[sampled[field]] ?? []);
            return values.length === 0 ? [] : [(0,leaderboard/* condense */.aX)(leaderboard/* gpuFields */.yQ[field].statistic, values)];
        });
        const measured = ofDevices.length === 0 ? null : (0,leaderboard/* condense */.aX)(leaderboard/* gpuFields */.yQ[field].statistic, ofDevices);
        return [field, aggregateOf(snapshot, benchmark, field) ?? measured];
    });
    return Object.fromEntries(fields);
}
/** A number that was condensed already; those of several repetitions are not told apart, so they count where there is one. */
function aggregateOf({ aggregates }, benchmark, metric) {
    const own = (aggregates ?? []).filter((each) => each.benchmark === benchmark && each.metric === metric);
    return own.length === 1 ? (own[0]?.value ?? null) : null;
}
function hardwareOf({ environment }) {
    const names = [...environment.gpus.map(({ name }) => name), environment.cpu.model];
    return names.filter((name) => name !== null).join(' · ') || null;
}

;// CONCATENATED MODULE: ./lib/formats/exporters.js








/** Every format that `aaco export --to` writes. */
const exporters = {
    aaco: aacoExporter,
    flameiq: flameiqExporter,
    'aiperf-csv': aiperfCsvExporter,
    otlp: otlpExporter,
    parquet: parquetExporter,
    csv: csvExporter,
    leaderboard: leaderboardExporter,
};
/** The exporter named `name`. Throws InputError that lists all names. */
function findExporter(name) {
    return (0,find_named/* findNamed */.n)(exporters, name, 'export format');
}

// EXTERNAL MODULE: ./lib/platform/write-files.js
var write_files = __webpack_require__(502);
// EXTERNAL MODULE: ./lib/cli/compare.js + 40 modules
var compare = __webpack_require__(8686);
// EXTERNAL MODULE: ./lib/cli/load-side.js
var load_side = __webpack_require__(150);
;// CONCATENATED MODULE: ./lib/cli/export.js





/** `aaco export`: writes the snapshot in another system's format, and with a baseline what comparing them gave. */
async function exportCommand(options, words) {
    const exporter = findExporter(options.to);
    const [file = ''] = words;
    const side = await (0,load_side/* loadSide */.o)([file], 'auto', 'local');
    const [snapshot] = side.kind === 'snapshots' ? side.snapshots : [side.snapshot];
    if (!snapshot)
        throw new errors/* InputError */.d({
            what: 'there is no snapshot in it',
            where: { source: file },
            next: 'Give what `aaco run` writes, or a downloaded aaco-snapshot artifact',
        });
    const result = options.baseline ? await (0,compare.compareSides)(options.baseline, [file]) : undefined;
    const written = await (0,write_files/* writeFiles */.hV)(options.out, await exporter.write(snapshot, result));
    process.stderr.write(`${written.map((path) => `${path}\n`).join('')}`);
    return 0;
}


/***/ }),

/***/ 6989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ batchOf)
/* harmony export */ });
/**
 * The batch of a model's run, from its inputs as an environment names them (`float32[8,3,224,224]`): the leading dimension that
 * all inputs of two or more dimensions share. Null where they share none, or no input has two.
 */
function batchOf(inputs) {
    const leading = Object.values(inputs ?? {}).flatMap((input) => {
        const [first, ...others] = /\[(.*)\]$/.exec(input)?.[1]?.split(',').map(Number) ?? [];
        return first === undefined || others.length === 0 ? [] : [first];
    });
    const [batch] = leading;
    return batch !== undefined && batch > 0 && leading.every((size) => size === batch) ? batch : null;
}


/***/ }),

/***/ 502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZB: () => (/* binding */ checkWritable),
/* harmony export */   Zf: () => (/* binding */ writeFileAtomic),
/* harmony export */   hV: () => (/* binding */ writeFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4323);





const CHUNK_CHARACTERS = 1024 * 1024;
/**
 * Writes `content`, whole or in pieces, so that nobody ever sees half of it: to a temporary neighbour, then renamed. Makes
 * the folder. Throws InputError where the disk or the folder does not take it, and leaves nothing behind.
 */
async function writeFileAtomic(path, content) {
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        const whole = typeof content === 'string' || content instanceof Uint8Array;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, whole ? content : inChunks(content));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d)
            throw cause;
        throw unwritable(path, cause);
    }
}
/** Makes the folder of `path`; throws InputError, before any work is done, where no file can be written there. */
async function checkWritable(path) {
    const probe = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
    try {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => null))?.isDirectory())
            throw new Error('it is a folder');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(probe, '');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(probe);
    }
    catch (cause) {
        throw unwritable(path, cause);
    }
}
function unwritable(path, cause) {
    // Node.js names the call and the temporary file behind the reason.
    const reason = cause instanceof Error ? cause.message.replace(/, .*/s, '') : 'unknown reason';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d({
        what: `the file cannot be written (${reason})`,
        where: { source: path },
        next: /^(it is a folder|EISDIR|EEXIST|ENOTDIR)/.test(reason)
            ? 'Name another path: this one is taken'
            : 'Check that the disk has space left, and that the folder may be written to',
        cause,
    });
}
/** A write of its own for each small piece would take a hundred times as long. */
function* inChunks(pieces) {
    let parts = [];
    let length = 0;
    for (const piece of pieces) {
        parts.push(piece);
        length += piece.length;
        if (length < CHUNK_CHARACTERS)
            continue;
        yield parts.join('');
        parts = [];
        length = 0;
    }
    yield parts.join('');
}
/** Writes what an exporter returned under `folder`; the paths written. */
async function writeFiles(folder, files) {
    const paths = files.map(({ path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path));
    const outside = paths.find((path) => !(0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(folder, path));
    if (outside !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d({
            what: 'the file would be outside the chosen folder',
            where: { source: outside },
            next: 'Rename the suite or benchmark that gives the file its name',
        });
    }
    for (const [index, file] of files.entries())
        await writeFileAtomic(paths[index] ?? folder, file.content);
    return paths;
}


/***/ })

};
