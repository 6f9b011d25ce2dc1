export const id = 713;
export const ids = [713];
export const modules = {

/***/ 5376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ derivedMetrics)
/* harmony export */ });
/* unused harmony exports phaseMetrics, throughput, efficiency */
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5521);
/* harmony import */ var _statistics_quantile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1750);


/** Quantiles are type 7, as NumPy's; null for a phase without iterations. */
function phaseMetrics(name, latencies) {
    if (latencies.length === 0)
        return null;
    const own = [...latencies];
    const [center, spread] = [(0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .RE)(own), (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .standardDeviation */ .Fx)(own)];
    return {
        name,
        iterations: own.length,
        total_time_ms: (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(own),
        mean_ms: center,
        std_ms: spread,
        p50_ms: (0,_statistics_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .YV)(own, 0.5),
        p90_ms: (0,_statistics_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .YV)(own, 0.9),
        p99_ms: (0,_statistics_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .YV)(own, 0.99),
        min_ms: (0,_statistics_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .YV)(own, 0),
        max_ms: (0,_statistics_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .YV)(own, 1),
        iqr_ms: (0,_statistics_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .YV)(own, 0.75) - (0,_statistics_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .YV)(own, 0.25),
        cov_pct: center > 0 ? (100 * spread) / center : null,
    };
}
function derivedMetrics(session) {
    const warmup = phaseMetrics('warmup', session.warmup);
    const measurement = phaseMetrics('measurement', session.measurement);
    return {
        warmup_phase: warmup,
        measurement_phase: measurement,
        throughput: measurement ? throughput(measurement, session.batchSize) : {},
        efficiency: session.kernels ? efficiency(session.kernels) : {},
        latency: measurement ? latency(measurement, warmup, session.measurement) : {},
        system: {
            ...summary(session.systemSamples, 'cpu_pct', 'cpu', 'pct', ['mean', 'max', 'std']),
            ...summary(session.systemSamples, 'rss_mb', 'rss', 'mb', ['mean', 'max', 'delta']),
        },
        gpu: Object.assign({}, ...gpuFields.map((field) => summary(session.gpuSamples, ...field))),
    };
}
/** Iterations per second of summed latency; samples per second where the batch size is known. */
function throughput({ iterations, total_time_ms, mean_ms }, batchSize) {
    if (total_time_ms === 0)
        return {};
    const inferences = iterations / (total_time_ms / 1000);
    return {
        inferences_per_sec: inferences,
        ...(batchSize === undefined ? {} : { samples_per_sec: inferences * batchSize }),
        mean_latency_ms: mean_ms,
    };
}
/** Ratios of the kernel trace; the launch overhead is ten times the launch tax, at most 100 %. */
function efficiency(kernels) {
    const { launchTaxScore } = kernels;
    return present({
        gpu_active_ratio: kernels.gpuActiveRatio,
        kernel_amplification_ratio: kernels.kernelAmplificationRatio,
        launch_overhead_pct: launchTaxScore === null ? null : Math.min(100, launchTaxScore * 10),
        microkernel_pct: kernels.microkernelPct,
    });
}
function latency(measurement, warmup, latencies) {
    const { mean_ms } = measurement;
    return present({
        mean_ms,
        median_ms: measurement.p50_ms,
        std_ms: measurement.std_ms,
        p95_ms: (0,_statistics_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .YV)(latencies, 0.95),
        p99_ms: measurement.p99_ms,
        jitter_ms: measurement.max_ms - measurement.min_ms,
        cov_pct: measurement.cov_pct,
        warmup_effect_pct: warmup && mean_ms > 0 ? (100 * (warmup.mean_ms - mean_ms)) / mean_ms : null,
    });
}
const gpuFields = [
    ['gpu_util_pct', 'gpu_util', 'pct', ['mean', 'max']],
    ['mem_util_pct', 'mem_util', 'pct', ['mean', 'max']],
    ['power_w', 'power', 'w', ['mean', 'max']],
    ['temp_c', 'temp', 'c', ['mean', 'max']],
    ['vram_used_mb', 'vram', 'mb', ['mean', 'max']],
    ['sclk_mhz', 'sclk', 'mhz', ['mean', 'range']],
    ['mclk_mhz', 'mclk', 'mhz', ['mean']],
];
const statistics = {
    mean: simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .RE,
    max: (values) => (0,_statistics_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .YV)(values, 1),
    std: simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .standardDeviation */ .Fx,
    delta: (values) => (values.at(-1) ?? 0) - (values[0] ?? 0),
    range: (values) => (0,_statistics_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .YV)(values, 1) - (0,_statistics_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .YV)(values, 0),
};
/** `power_mean_w`, … of the samples that know the field; nothing where none does. */
function summary(samples, key, name, unit, of) {
    const values = samples.flatMap((sample) => sample[key] ?? []);
    if (values.length === 0)
        return {};
    return Object.fromEntries(of.map((statistic) => [`${name}_${statistic}_${unit}`, statistics[statistic](values)]));
}
function present(numbers) {
    return Object.fromEntries(Object.entries(numbers).filter((entry) => entry[1] !== null));
}


/***/ }),

/***/ 7188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ FORMULA_COLUMN),
/* harmony export */   EL: () => (/* binding */ TERM_PREFIX),
/* harmony export */   fu: () => (/* binding */ csv)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _model_formula_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5807);
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7829);
/* harmony import */ var _parsed_additive_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4651);
/* harmony import */ var _parsed_reading_collector_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7550);
/* harmony import */ var _syntax_csv_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3807);






const columns = ['metric', 'value'];
const UNNAMED = 'csv';
const FORMULA_COLUMN = 'formula';
/** What the columns of the terms of ratios and scores begin with: `term.events`. */
const TERM_PREFIX = 'term.';
/**
 * A row a value: `metric` and `value`, and where they are there `benchmark`, `unit`, `direction`, `grain`, `repetition`; what
 * `aaco export --to csv` writes, with the `formula` and `term.…` of ratios and scores. Without `grain` a value is a repetition; without `direction` it is shown and not gated.
 */
const csv = {
    name: 'csv',
    title: 'CSV with the columns metric, value (benchmark, unit, direction, grain, repetition)',
    matches: (source) => ((0,_syntax_csv_table_js__WEBPACK_IMPORTED_MODULE_3__/* .hasColumns */ .q$)(source, ...columns) ? 'columns metric, value' : undefined),
    async parse(source) {
        const rows = [];
        for await (const row of (0,_syntax_csv_table_js__WEBPACK_IMPORTED_MODULE_3__/* .readCsv */ .Nb)(source, columns))
            rows.push(row);
        return collect(rows, source);
    },
    async parseRepetitions(source) {
        const groups = new Map();
        for await (const row of (0,_syntax_csv_table_js__WEBPACK_IMPORTED_MODULE_3__/* .readCsv */ .Nb)(source, columns)) {
            const repetition = row.cells.repetition ?? '';
            if (repetition === '')
                return undefined;
            const group = groups.get(repetition);
            if (group)
                group.push(row);
            else
                groups.set(repetition, [row]);
        }
        return [...groups.values()].map((rows) => collect(rows, source));
    },
};
function collect(rows, source) {
    const collector = (0,_parsed_reading_collector_js__WEBPACK_IMPORTED_MODULE_4__/* .readingCollector */ .G)();
    for (const row of rows) {
        const { benchmark, metric = '', unit = '' } = row.cells;
        collector.add({
            benchmark: benchmark || UNNAMED,
            metric,
            unit,
            direction: wordIn(row, 'direction', _model_metric_js__WEBPACK_IMPORTED_MODULE_5__/* .directions */ .vQ, source) ?? 'none',
            grain: wordIn(row, 'grain', _model_metric_js__WEBPACK_IMPORTED_MODULE_5__/* .grains */ .Zo, source) ?? 'repetition',
            value: (0,_syntax_csv_table_js__WEBPACK_IMPORTED_MODULE_3__/* .numberCell */ .EH)(row, 'value', source),
            additive: additiveOf(row, source),
        });
    }
    return { ...collector.collected(), aggregates: [] };
}
/** The terms of a ratio or score; undefined where the row has no formula. Throws InputError where they give no such value. */
function additiveOf(row, source) {
    const formula = wordIn(row, FORMULA_COLUMN, _model_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .formulaNames */ .j6, source);
    if (formula === undefined)
        return undefined;
    const given = Object.keys(row.cells).filter((name) => name.startsWith(TERM_PREFIX) && row.cells[name] !== '');
    const terms = Object.fromEntries(given.map((name) => [name.slice(TERM_PREFIX.length), (0,_syntax_csv_table_js__WEBPACK_IMPORTED_MODULE_3__/* .numberCell */ .EH)(row, name, source)]));
    if ((0,_parsed_additive_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .gives */ .$)({ formula, terms }, (0,_syntax_csv_table_js__WEBPACK_IMPORTED_MODULE_3__/* .numberCell */ .EH)(row, 'value', source)))
        return { formula, terms };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d({
        what: 'the additive terms do not give the value',
        where: { source: source.path, line: row.line },
        next: `The value must be the ${formula} of the row's terms`,
    });
}
/** One of `words`, or undefined for a cell that is empty or not there. */
function wordIn(row, column, words, source) {
    const text = row.cells[column] ?? '';
    const word = words.find((known) => known === text);
    if (word !== undefined || text === '')
        return word;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d({
        what: `expected one of ${words.join(', ')}, found ${JSON.stringify(text)}`,
        where: { source: source.path, line: row.line, key: column },
        next: 'Correct the cell, or leave it empty',
    });
}


/***/ }),

/***/ 2681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ findNamed)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6047);


/** Throws InputError that lists all names, and says which is near; `kind` says of what. */
function findNamed(known, name, kind) {
    const found = Object.hasOwn(known, name) ? known[name] : undefined;
    if (found !== undefined)
        return found;
    const names = Object.keys(known);
    const meant = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, names);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d({
        what: `unknown ${kind} ${JSON.stringify(name)}`,
        next: `${meant === undefined ? '' : `Did you mean ${meant}? `}Use one of: ${names.join(', ')}`,
    });
}


/***/ }),

/***/ 9387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JG: () => (/* binding */ isFlatKey),
/* harmony export */   RL: () => (/* binding */ flameiqDirection),
/* harmony export */   UI: () => (/* binding */ flameiq)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3798);
/* harmony import */ var _syntax_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5470);
/* harmony import */ var _syntax_json_head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9797);



const amount = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig('must be a number that was measured')
    .nonnegative('must not be negative: FlameIQ schema v1 holds non-negative numbers');
const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP('must be text');
/** Latencies in milliseconds; at least one. */
const LatencySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    mean: amount.nullish(),
    p50: amount.nullish(),
    p95: amount.nullish(),
    p99: amount.nullish(),
})
    .refine(({ mean, p50, p95, p99 }) => (mean ?? p50 ?? p95 ?? p99 ?? null) !== null, {
    message: 'needs at least one of mean, p50, p95 and p99',
});
const customName = text.regex(/^[^.]+$/, 'must be a name without "." (the dot separates flat keys)');
const MetricsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    latency: LatencySchema.nullish(),
    throughput: amount.nullish(),
    memory_mb: amount.nullish(),
    cpu_percent: amount.max(100, 'must be in 0 … 100').nullish(),
    custom: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(customName, amount).optional(),
})
    .refine((metrics) => flatMetrics(metrics).length > 0, {
    message: 'needs at least one of latency, throughput, memory_mb, cpu_percent and custom',
});
const MetadataSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    run_id: text.nullish(),
    commit: text.nullish(),
    branch: text.nullish(),
    timestamp: text.refine(isIsoDate, 'must be an ISO 8601 date and time').nullish(),
    environment: text.nullish(),
    tags: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), text)
        .refine((tags) => Object.keys(tags).length <= 50, 'must not have more than 50 entries')
        .optional(),
});
/**
 * A FlameIQ snapshot, schema v1, by its published specification: where the library is laxer (NaN, text for numbers,
 * CPU above 100 %, dotted custom names, dates that do not parse), the specification holds.
 */
const FlameiqSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1, 'must be 1: only FlameIQ schema v1 is read'),
    metadata: MetadataSchema.optional(),
    metrics: MetricsSchema,
});
/** The benchmark of a snapshot that names none in `metadata.tags.benchmark`. */
const DEFAULT_BENCHMARK = 'flameiq';
const environments = ['ci', 'local', 'staging', 'custom'];
const fixed = {
    'latency.mean': { unit: 'ms', direction: 'lower' },
    'latency.p50': { unit: 'ms', direction: 'lower' },
    'latency.p95': { unit: 'ms', direction: 'lower' },
    'latency.p99': { unit: 'ms', direction: 'lower' },
    throughput: { unit: 'ops/s', direction: 'higher' },
    memory_mb: { unit: 'MB', direction: 'lower' },
    cpu_percent: { unit: '%', direction: 'lower' },
};
/** Whether `key` is one of the names by which FlameIQ's thresholds address a metric. */
function isFlatKey(key) {
    return Object.hasOwn(fixed, key) || /^custom\.[^.]+$/.test(key);
}
/** Which way is better for a flat key: known for the fixed seven, `none` for custom metrics. */
function flameiqDirection(key) {
    return Object.hasOwn(fixed, key) ? (fixed[key]?.direction ?? 'none') : 'none';
}
/** `latency.p95`, `throughput`, `custom.name` … with their values, in the specification's order; null is not measured. */
function flatMetrics(metrics) {
    const { latency, throughput, memory_mb, cpu_percent, custom } = metrics;
    const entries = [
        ...['mean', 'p50', 'p95', 'p99'].map((name) => [`latency.${name}`, latency?.[name]]),
        ['throughput', throughput],
        ['memory_mb', memory_mb],
        ['cpu_percent', cpu_percent],
        ...Object.entries(custom ?? {}).map(([name, value]) => [`custom.${name}`, value]),
    ];
    return entries.flatMap(([key, value]) => value === null || value === undefined ? [] : [[key, value]]);
}
/**
 * FlameIQ schema v1. A file is one run, so each of its numbers is one repetition's value; percentiles are metrics of
 * their own. A custom metric has no direction in the schema: it is shown, and gated where the configuration gives one.
 */
const flameiq = {
    name: 'flameiq',
    title: 'FlameIQ snapshot, schema v1',
    matches(source) {
        const head = (0,_syntax_json_head_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonHead */ .R)(source);
        const foreign = head?.keys.has('aiperf_version');
        const found = head?.root === 'object' && head.keys.has('schema_version') && head.keys.has('metrics') && !foreign;
        return found ? 'schema_version and metrics' : undefined;
    },
    async parse(source) {
        const data = (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(await source.text(), source.path);
        const snapshot = (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_0__/* .checkShape */ .eA)(FlameiqSchema, data, { source: source.path });
        const benchmark = snapshot.metadata?.tags?.benchmark || DEFAULT_BENCHMARK;
        const environment = snapshot.metadata?.environment ?? 'ci';
        return {
            readings: flatMetrics(snapshot.metrics).map(([key, value]) => reading(benchmark, key, value)),
            aggregates: [],
            warnings: unknownKeys(snapshot),
            environment: { 'flameiq.environment': environments.includes(environment) ? environment : 'custom' },
        };
    },
};
function reading(benchmark, metric, value) {
    const { unit, direction } = fixed[metric] ?? { unit: '', direction: 'none' };
    return { benchmark, metric, unit, direction, grain: 'repetition', values: [value] };
}
function unknownKeys({ metadata, metrics, ...root }) {
    const levels = [
        ['', root, ['schema_version']],
        ['metadata.', metadata ?? {}, Object.keys(MetadataSchema.shape)],
        ['metrics.', metrics, Object.keys(MetricsSchema.shape)],
        ['metrics.latency.', metrics.latency ?? {}, Object.keys(LatencySchema.shape)],
    ];
    return levels.flatMap(([prefix, object, known]) => Object.keys(object)
        .filter((key) => !known.includes(key))
        .map((key) => `${prefix}${key} is not part of FlameIQ schema v1 and was not read`));
}
function isIsoDate(value) {
    return /^\d{4}-\d{2}-\d{2}(?:[T ]|$)/.test(value) && !Number.isNaN(Date.parse(value.replace(' ', 'T')));
}


/***/ }),

/***/ 8237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ wholeFile)
/* harmony export */ });
/** What to do about a file whose content is not what its format says, as a sentence without its full stop. */
const wholeFile = 'Check that the file was written completely, by the tool itself';


/***/ }),

/***/ 1552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ relativeExecutions),
/* harmony export */   qm: () => (/* binding */ deviceTrace),
/* harmony export */   xQ: () => (/* binding */ parsedTrace)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _model_bounded_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9070);
/* harmony import */ var _parsed_reading_collector_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7550);



/** What a snapshot takes as the name of a kernel. */
const LONGEST_NAME = 2000;
/** Of a reading: a snapshot takes 300, and the suite's name may come before it. */
const LONGEST_BENCHMARK = 180;
/** What a tool that sees the GPU only tells: executions, or its own summaries, and nothing of the run around them. */
function deviceTrace(executions, summaries) {
    return {
        source: 'device',
        executions: relativeExecutions(executions),
        ...(summaries && {
            summaries: summaries.map((summary) => ({
                ...summary,
                kernelName: (0,_model_bounded_name_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedName */ .l)(summary.kernelName, LONGEST_NAME),
            })),
        }),
        wallNs: null,
        inferences: null,
    };
}
/** Executions with times relative to the first start, in the order of their starts. */
function relativeExecutions(raw) {
    const origin = raw.reduce((first, { startNs }) => (first === null || startNs < first ? startNs : first), null);
    return raw
        .map((execution) => ({
        ...execution,
        name: (0,_model_bounded_name_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedName */ .l)(execution.name, LONGEST_NAME),
        startNs: Number(execution.startNs - (origin ?? 0n)),
        endNs: Number(execution.endNs - (origin ?? 0n)),
    }))
        .sort((a, b) => a.startNs - b.startNs);
}
/**
 * A trace as readings: each kernel's executions (iterations of that kernel), and the whole trace's kernel time and
 * count; a tool's own summaries become aggregates. Throws InputError where there is no kernel, or one that ends before it
 * starts.
 */
function parsedTrace(trace, source) {
    if (trace.executions.length === 0 && (trace.summaries ?? []).length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d({
            what: 'the trace holds no kernel',
            where: { source },
            next: 'Check that the traced program used the GPU and that kernel tracing was on',
        });
    }
    const backwards = trace.executions.find(({ startNs, endNs }) => endNs < startNs);
    if (backwards) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d({
            what: `the kernel ${(0,_model_bounded_name_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedName */ .l)(backwards.name, 100)} ends ${backwards.startNs - backwards.endNs} ns before it starts`,
            where: { source },
            next: 'Trace again: the profiler did not read the clock of the GPU right, so no time in the file holds',
        });
    }
    const { readings, warnings } = kernelReadings(trace.executions);
    return {
        readings: [...wholeReadings(trace), ...readings],
        aggregates: summaryAggregates(trace),
        warnings: trace.source === 'host-node'
            ? [
                'the times are those of host nodes: how long a launch took, not how long the GPU worked',
                ...warnings,
            ]
            : warnings,
        kernels: trace,
    };
}
/** Times of host nodes are never called kernel times. */
function wholeReadings({ source, executions }) {
    if (executions.length === 0)
        return [];
    const total = executions.reduce((sum, { startNs, endNs }) => sum + endNs - startNs, 0) / 1e6;
    const what = source === 'device' ? 'kernel' : 'node';
    const whole = { benchmark: `${what}s`, direction: 'lower', grain: 'repetition' };
    return [
        { ...whole, metric: `${what}_time`, unit: 'ms', values: [total] },
        { ...whole, metric: `${what}_count`, unit: `${what}s`, values: [executions.length] },
    ];
}
function kernelReadings(executions) {
    const collector = (0,_parsed_reading_collector_js__WEBPACK_IMPORTED_MODULE_2__/* .readingCollector */ .G)();
    for (const { name, startNs, endNs } of executions) {
        const benchmark = (0,_model_bounded_name_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedName */ .l)(name, LONGEST_BENCHMARK);
        const metric = { benchmark, metric: 'duration', unit: 'us', direction: 'lower' };
        collector.add({ ...metric, grain: 'iteration', value: (endNs - startNs) / 1e3 });
    }
    return collector.collected();
}
function summaryAggregates(trace) {
    if (trace.executions.length > 0)
        return [];
    return (trace.summaries ?? []).flatMap(({ kernelName, calls, totalTimeMs, avgTimeUs, minTimeUs, maxTimeUs }) => {
        const benchmark = (0,_model_bounded_name_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedName */ .l)(kernelName, LONGEST_BENCHMARK);
        const one = (metric, unit, statistic, value) => value === null ? [] : [{ benchmark, metric, unit, direction: 'lower', statistic, value }];
        return [
            ...one('duration', 'us', 'mean', avgTimeUs),
            ...one('duration', 'us', 'min', minTimeUs),
            ...one('duration', 'us', 'max', maxTimeUs),
            ...one('kernel_time', 'ms', 'total', totalTimeMs),
            ...one('kernel_count', 'kernels', 'count', calls),
        ];
    });
}


/***/ }),

/***/ 592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ profiledTrace),
/* harmony export */   n: () => (/* binding */ onnxruntimeProfile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3798);
/* harmony import */ var _syntax_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5470);
/* harmony import */ var _kernel_trace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1552);



const EventSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    cat: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    ts: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nonnegative(),
    dur: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nonnegative(),
    args: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()).optional(),
});
/** Device kernels come as `Kernel` (CUDA builds with CUPTI) or `Api` (WebGPU) events; a CPU run has `Node` events only. */
const deviceCategories = ['Kernel', 'Api'];
const kernelTime = /_kernel_time$/;
/** Operators whose time is that of the nodes inside them, which have events of their own. */
const containers = new Set(['If', 'Loop', 'Scan', 'SequenceMap']);
/** The profile that an ONNX Runtime session writes: microseconds from the start of the profiler. */
const onnxruntimeProfile = {
    name: 'onnxruntime-profile',
    title: 'ONNX Runtime session profile (enableProfiling)',
    matches(source) {
        const head = source.head.trimStart();
        const events = head.startsWith('[') && /"cat"\s*:\s*"(Session|Node|Kernel|Api)"/.test(head);
        return events ? 'events of an ONNX Runtime session' : undefined;
    },
    async parse(source) {
        return (0,_kernel_trace_js__WEBPACK_IMPORTED_MODULE_1__/* .parsedTrace */ .xQ)(await profiledTrace(source, 0), source.path);
    },
};
/**
 * The kernels of a profile, without those of its first `warmups` runs. Throws InputError with file and key for what is no
 * profile.
 */
async function profiledTrace(source, warmups) {
    return traceOf(await (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(source, zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(EventSchema)), warmups);
}
/**
 * Events before the first counted run belong to the session's creation or its warm-up; those after the last one to a run that
 * the trace does not hold to its end, since the profiler stops at a million events.
 */
function traceOf(events, warmups) {
    const runs = events
        .filter((event) => event.cat === 'Session' && event.name === 'model_run')
        .sort((a, b) => a.ts - b.ts)
        .slice(warmups);
    const first = runs[0]?.ts ?? 0;
    const last = runs.at(-1);
    const end = last === undefined ? Number.POSITIVE_INFINITY : last.ts + last.dur;
    const measured = events.filter((event) => event.ts >= first && event.ts <= end);
    const device = deviceCategories
        .map((category) => measured.filter((event) => event.cat === category))
        .find((found) => found.length > 0);
    const kernels = device ?? measured.filter(isNode);
    return {
        source: device ? 'device' : 'host-node',
        executions: (0,_kernel_trace_js__WEBPACK_IMPORTED_MODULE_1__/* .relativeExecutions */ .AU)(kernels.map(executionOf)),
        wallNs: runs.length === 0 ? null : runs.reduce((sum, run) => sum + run.dur, 0) * 1000,
        inferences: runs.length === 0 ? null : runs.length,
    };
}
function isNode({ cat, name, args }) {
    return cat === 'Node' && kernelTime.test(name) && !containers.has(args?.op_name);
}
function executionOf({ name, ts, dur, args }) {
    const stream = Number(args?.stream);
    return {
        name: name.replace(kernelTime, ''),
        startNs: BigInt(ts) * 1000n,
        endNs: BigInt(ts + dur) * 1000n,
        queueId: args?.stream === undefined || !Number.isInteger(stream) ? null : stream,
        deviceId: null,
    };
}


/***/ }),

/***/ 2707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ TERM_PREFIX),
/* harmony export */   FE: () => (/* binding */ FAILURE_NAME),
/* harmony export */   V3: () => (/* binding */ BENCHMARK_ATTRIBUTE),
/* harmony export */   WW: () => (/* binding */ GRAIN_KEY),
/* harmony export */   bR: () => (/* binding */ FAILURE_MESSAGE),
/* harmony export */   fB: () => (/* binding */ FORMULA_KEY),
/* harmony export */   l$: () => (/* binding */ FAILURES_METRIC),
/* harmony export */   ow: () => (/* binding */ DIRECTION_KEY)
/* harmony export */ });
/** What the exporter writes and the reader knows again: names that OTLP itself has not. */
/** Names a point's benchmark; where it is not there, the resource's `service.name` is the benchmark. */
const BENCHMARK_ATTRIBUTE = 'aaco.benchmark';
/** Begins the attribute of each additive term of a point. */
const TERM_PREFIX = 'aaco.term.';
/** In a metric's metadata. */
const DIRECTION_KEY = 'aaco.direction';
const GRAIN_KEY = 'aaco.grain';
const FORMULA_KEY = 'aaco.formula';
/** The sum that counts failures: one series for each, named by its attributes. */
const FAILURES_METRIC = 'aaco.failures';
const FAILURE_NAME = 'aaco.failure';
const FAILURE_MESSAGE = 'aaco.failure.message';


/***/ }),

/***/ 6713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ parseRepetitions),
  P: () => (/* binding */ parseSource)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/formats/registry.js + 62 modules
var registry = __webpack_require__(1301);
// EXTERNAL MODULE: ./lib/formats/syntax/json.js
var json = __webpack_require__(5470);
// EXTERNAL MODULE: ./lib/formats/syntax/json-head.js
var json_head = __webpack_require__(9797);
;// CONCATENATED MODULE: ./lib/formats/detect-format.js




/**
 * The one format that recognises `source`. Throws InputError where several do, where none does, and for JSON that is
 * broken before it tells what it is, with the place of the fault.
 */
async function detectFormat(source) {
    const matches = Object.values(registry/* formats */.Y).flatMap((format) => {
        const why = format.matches(source);
        return why === undefined ? [] : [{ format, why }];
    });
    const [match, ...others] = matches;
    if (match === undefined) {
        if ((0,json_head/* jsonHead */.R)(source) !== undefined)
            await (0,json/* checkJson */.Zs)(source);
        throw new errors/* InputError */.d({
            what: `no known format (${describe(source)})`,
            where: { source: source.path },
            next: `Name the format, one of: ${Object.keys(registry/* formats */.Y).join(', ')}`,
        });
    }
    if (others.length === 0)
        return match.format;
    throw new errors/* InputError */.d({
        what: `several formats match: ${matches.map(({ format, why }) => `${format.name} (${why})`).join(', ')}`,
        where: { source: source.path },
        next: `Name the format: ${matches.map(({ format }) => format.name).join(' or ')}`,
    });
}
function describe(source) {
    if (source.kind === 'folder')
        return 'a folder';
    if (source.size === 0)
        return 'an empty file';
    if (/"schema"\s*:\s*"aaco\.result\//.test(source.head))
        return 'the result of a comparison, no snapshot';
    if (/[\0\ufffd]/.test(source.head.slice(0, 60)))
        return 'binary data';
    return `it begins with ${JSON.stringify(source.head.slice(0, 60))}`;
}

// EXTERNAL MODULE: ./lib/model/metric.js
var model_metric = __webpack_require__(7829);
;// CONCATENATED MODULE: ./lib/formats/parsed/check-parsed.js


/**
 * The last look at what any format read: names are there, numbers are finite, something was said at all.
 * Returns `parsed`; throws InputError with the metric as key.
 */
function checkParsed(parsed, source) {
    const refuse = (metric, what) => {
        throw new errors/* InputError */.d({
            what,
            where: { source, key: (0,model_metric/* metricId */.yo)(metric) },
            next: 'Check what the benchmark measured there',
        });
    };
    for (const metric of [...parsed.readings, ...parsed.aggregates]) {
        if (metric.benchmark.trim() === '')
            refuse(metric, 'the benchmark has no name');
        if (metric.metric.trim() === '')
            refuse(metric, 'the metric has no name');
    }
    for (const reading of parsed.readings) {
        if (reading.values.length === 0)
            refuse(reading, 'no values');
        const bad = reading.values.findIndex((value) => !Number.isFinite(value));
        if (bad !== -1)
            refuse(reading, `value ${bad + 1} is ${reading.values[bad]}, not a finite number`);
    }
    for (const aggregate of parsed.aggregates) {
        if (!Number.isFinite(aggregate.value)) {
            refuse(aggregate, `${aggregate.statistic} is ${aggregate.value}, not a finite number`);
        }
    }
    const said = [parsed.readings, parsed.aggregates, parsed.failures ?? [], parsed.warnings];
    if (said.every((list) => list.length === 0)) {
        throw new errors/* InputError */.d({
            what: 'no measurement in it',
            where: { source },
            next: 'Check that the benchmark ran and wrote its results',
        });
    }
    return parsed;
}

;// CONCATENATED MODULE: ./lib/formats/parse-source.js




/** What `source` says, read as the format named `name`, or as the one that recognises it (`auto`). */
function parseSource(source, name = 'auto') {
    return readAs(source, name, async (format) => named(format, source, await format.parse(source)));
}
/** As `parseSource`, one result for each repetition that the source holds: several for a folder of runs. */
function parseRepetitions(source, name = 'auto') {
    return readAs(source, name, async (format) => {
        const repetitions = (await format.parseRepetitions?.(source)) ?? [await format.parse(source)];
        return repetitions.map((parsed) => named(format, source, parsed));
    });
}
function named(format, source, parsed) {
    return { format: format.name, ...checkParsed(parsed, source.path) };
}
/** Where the format that was named cannot read what another one recognises, the error names that one. */
async function readAs(source, name, read) {
    if (name === 'auto')
        return read(await detectFormat(source));
    const format = (0,registry/* findFormat */.F)(name);
    try {
        return await read(format);
    }
    catch (error) {
        const likelier = format.matches(source) === undefined
            ? Object.values(registry/* formats */.Y).find((other) => other.matches(source) !== undefined)
            : undefined;
        if (!(error instanceof errors/* InputError */.d) || likelier === undefined)
            throw error;
        const next = `The file looks like ${likelier.name}: name that format, or auto`;
        throw new errors/* InputError */.d({ ...error.problem, next, cause: error });
    }
}


/***/ }),

/***/ 4651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ gives),
/* harmony export */   n: () => (/* binding */ additiveReading)
/* harmony export */ });
/* harmony import */ var _model_formula_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5807);

/** The ratio or score of one run, with the terms that it is recomputed from. Empty where the formula has no value. */
function additiveReading({ benchmark, metric, unit, direction }, formula, terms) {
    const value = (0,_model_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(formula, terms);
    if (value === null)
        return [];
    const additive = { formula, terms: [terms] };
    return [{ benchmark, metric, unit, direction, grain: 'repetition', values: [value], additive }];
}
/** Whether the terms give `value`, but for rounding. */
function gives({ formula, terms }, value) {
    const expected = (0,_model_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(formula, terms);
    return expected !== null && Math.abs(expected - value) <= 1e-9 * Math.abs(expected);
}


/***/ }),

/***/ 9000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ failureCollector)
/* harmony export */ });
const MESSAGE_LENGTH = 2000;
function failureCollector() {
    const growing = new Map();
    return {
        add({ benchmark, name, message }) {
            const key = JSON.stringify([benchmark, name]);
            const first = growing.get(key) ?? {
                benchmark,
                name,
                count: 0,
                message: message?.slice(0, MESSAGE_LENGTH),
            };
            growing.set(key, { ...first, count: first.count + 1 });
        },
        failures: () => [...growing.values()],
    };
}


/***/ }),

/***/ 7550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ readingCollector)
});

// EXTERNAL MODULE: ./lib/model/metric.js
var metric = __webpack_require__(7829);
;// CONCATENATED MODULE: ./lib/statistics/random.js
/**
 * Uniform numbers in [0, 1) with 53 bits, the same sequence for the same `seed` (any integer) on every machine. Generator
 * sfc32 of Doty-Humphrey's PractRand; not for secrets.
 */
function random(seed) {
    const next = sfc32(seed | 0, Math.floor(seed / 2 ** 32) | 0);
    return () => ((next() >>> 5) * 2 ** 26 + (next() >>> 6)) / 2 ** 53;
}
/** 32 random bits a call. */
function sfc32(low, high) {
    let [a, b, c, counter] = [0, high, low, 1];
    const next = () => {
        const sum = (a + b + counter++) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + sum) | 0;
        return sum;
    };
    // The first outputs still show how alike two seeds are.
    for (let round = 0; round < 16; round++)
        next();
    return next;
}

;// CONCATENATED MODULE: ./lib/formats/parsed/reading-collector.js


/** What a snapshot stores of one metric and repetition at most. */
const MAX_VALUES = 5_000_000;
/**
 * Keeps all values up to `limit` of each metric: 8 bytes a value, 40 MB a metric by default. Of more it keeps a
 * uniform random sample (Vitter 1985, algorithm R) that depends on nothing but the values' count and order.
 */
function readingCollector(limit = MAX_VALUES) {
    const growing = new Map();
    const uniform = random(1);
    const readingOf = (of) => {
        const key = `${of.benchmark}\n${of.metric}\n${of.unit}\n${of.grain}`;
        const known = growing.get(key);
        if (known !== undefined)
            return known;
        const reading = begin(of);
        growing.set(key, reading);
        return reading;
    };
    const keep = (reading, value, terms) => {
        reading.seen += 1;
        const at = reading.seen <= limit ? reading.seen - 1 : Math.floor(uniform() * reading.seen);
        if (at >= limit)
            return;
        reading.values[at] = value;
        if (terms)
            reading.terms[at] = terms;
    };
    return {
        add: (value) => keep(readingOf(value), value.value, value.additive?.terms),
        addAll: (series, values) => {
            const reading = readingOf(series);
            for (const value of values)
                keep(reading, value);
        },
        collected: () => ({
            readings: [...growing.values()].map(finish),
            warnings: [...growing.values()]
                .filter(({ seen }) => seen > limit)
                .map((reading) => `${(0,metric/* metricId */.yo)(reading)}: kept a random ${limit} of ${reading.seen} values`),
        }),
    };
}
function begin({ benchmark, metric, unit, direction, grain, additive }) {
    const formula = additive?.formula;
    return { benchmark, metric, unit, direction, grain, values: [], formula, terms: [], seen: 0 };
}
function finish({ formula, terms, seen: _, ...reading }) {
    return formula === undefined || terms.length !== reading.values.length
        ? reading
        : { ...reading, additive: { formula, terms } };
}


/***/ }),

/***/ 1301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ findFormat),
  Y: () => (/* binding */ formats)
});

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(5521);
// EXTERNAL MODULE: ./lib/formats/parsed/additive-reading.js
var additive_reading = __webpack_require__(4651);
// EXTERNAL MODULE: ./lib/formats/parsed/reading-collector.js + 1 modules
var reading_collector = __webpack_require__(7550);
// EXTERNAL MODULE: ./lib/formats/syntax/json-head.js
var json_head = __webpack_require__(9797);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
;// CONCATENATED MODULE: ./lib/formats/parsed/aggregates.js
/** Statistics that lie among the values themselves, so that what is better for the values is better for them. */
const aggregates_location = /^(mean|average|avg|median|min|max|fastest|slowest|q[1-3]|p\d+(\.\d+)?|value)$/i;
/**
 * What a tool condensed of one metric: statistic → number, in the tool's words. Null and undefined are left out.
 * Measures of spread (and any statistic that is not known) have no better direction.
 */
function aggregatesOf({ benchmark, metric, unit, direction }, statistics) {
    return Object.entries(statistics).flatMap(([statistic, value]) => value === null || value === undefined
        ? []
        : [
            {
                benchmark,
                metric,
                unit,
                direction: aggregates_location.test(statistic) ? direction : 'none',
                statistic,
                value,
            },
        ]);
}

// EXTERNAL MODULE: ./lib/formats/syntax/json.js
var syntax_json = __webpack_require__(5470);
;// CONCATENATED MODULE: ./lib/formats/aaco/names.js
/** Names by which AACO's numbers are known to be better when lower or higher; a spread is neither, of all others it is not known. */
const lower = /latency|(?:mean|median|p\d+|min|max|\w*time\w*)_(?:ms|us)$|microkernel|power|temp/;
const higher = /throughput|_per_sec|_tps|_ips$|gpu_active|gpu_util|occupancy|memory_bw/;
function directionOfName(name) {
    if (higher.test(name))
        return 'higher';
    return lower.test(name) ? 'lower' : 'none';
}
/** The unit that ends a name: `latency_ms` → `ms`. */
function unitOfName(name) {
    const unit = /_(ms|us|ns|pct|mb|gb|gbps|mhz|per_sec|tps|ips|w|c)$/.exec(name)?.[1];
    const written = {
        pct: '%',
        mb: 'MB',
        gb: 'GB',
        gbps: 'GB/s',
        mhz: 'MHz',
        per_sec: '1/s',
        tps: 'tokens/s',
        ips: '1/s',
        w: 'W',
        c: '°C',
    };
    return unit === undefined ? '' : (written[unit] ?? unit);
}
/** A number that AACO condensed, with the unit and the direction that its name tells. */
function aggregate(benchmark, metric, value, statistic = 'value') {
    return {
        benchmark,
        metric,
        unit: unitOfName(metric),
        direction: directionOfName(metric),
        statistic,
        value,
    };
}

;// CONCATENATED MODULE: ./lib/formats/aaco/condensed.js




const numbers = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
/** AACO's BaselineManager: condensed metrics, the raw samples are gone. */
const ManagedSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    model_name: schemas/* string */.YjP(),
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        mean: schemas/* number */.aig(),
        stddev: schemas/* number */.aig().nullish(),
        min: schemas/* number */.aig().nullish(),
        max: schemas/* number */.aig().nullish(),
        count: schemas/* number */.aig().nullish(),
        unit: schemas/* string */.YjP().nullish(),
    })),
});
/** `baselines/*.json` and `sessions/example_session.json`, which no code of AACO writes or reads. */
const IllustrativeSchema = schemas/* looseObject */._H3({
    metadata: schemas/* looseObject */._H3({
        name: schemas/* string */.YjP().optional(),
        model_name: schemas/* string */.YjP().optional(),
        gpu_name: schemas/* string */.YjP().optional(),
    }),
    kernels: schemas/* union */.KCZ([schemas/* record */.g1P(schemas/* string */.YjP(), numbers), schemas/* array */.YOg(numbers)]).optional(),
    workload: numbers.optional(),
    metrics: numbers.optional(),
    thresholds: numbers.optional(),
});
const condensed = 'AACO kept no raw samples here, so nothing can be tested; name the session folder instead';
async function parseManagedBaseline(source) {
    const { model_name, name, metrics } = await (0,syntax_json/* readJson */.Vh)(source, ManagedSchema);
    const benchmark = model_name || name;
    const aggregates = Object.entries(metrics).flatMap(([metric, { unit, ...statistics }]) => Object.entries(statistics).flatMap(([statistic, value]) => {
        const own = statistic === 'count' ? '' : unit || unitOfName(metric);
        return aggregatesOf({ benchmark, metric, unit: own, direction: directionOfName(metric) }, { [statistic]: value });
    }));
    return { readings: [], aggregates, warnings: [condensed] };
}
async function parseIllustrative(source) {
    const { metadata, kernels, workload, metrics, thresholds } = await (0,syntax_json/* readJson */.Vh)(source, IllustrativeSchema);
    const benchmark = metadata.model_name || metadata.name || 'aaco';
    const named = Array.isArray(kernels)
        ? kernels.map((kernel, index) => [
            String(kernel.name ?? `kernel ${index}`),
            kernel,
        ])
        : Object.entries(kernels ?? {});
    return {
        readings: [],
        aggregates: [
            ...flatten(benchmark, { ...workload, ...metrics }),
            ...named.flatMap(([name, kernel]) => flatten(`${benchmark} (${name})`, kernel)),
        ],
        warnings: [
            condensed,
            ...(thresholds
                ? [
                    `The thresholds in the file (${Object.keys(thresholds).join(', ')}) are not applied; set them in the config`,
                ]
                : []),
        ],
        environment: metadata.gpu_name ? { 'gpu.name': metadata.gpu_name } : {},
    };
}
/** Numbers at any depth, their keys joined by a dot. */
function flatten(benchmark, values, prefix = '') {
    return Object.entries(values).flatMap(([key, value]) => {
        const name = `${prefix}${key}`;
        if (typeof value === 'number')
            return [aggregate(benchmark, name, value)];
        return isRecord(value) ? flatten(benchmark, value, `${name}.`) : [];
    });
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./lib/formats/aaco/derived-metrics.js
var derived_metrics = __webpack_require__(5376);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/formats/aaco/session.js



const session_text = schemas/* string */.YjP().nullish();
/** One iteration: the seed's five keys, and `iter_idx` and `measure` as AACO's own runner writes them. */
const RowSchema = schemas/* object */.Ikc({
    iteration: schemas/* number */.aig().int().nonnegative().optional(),
    iter_idx: schemas/* number */.aig().int().nonnegative().optional(),
    phase: schemas/* enum */.k5n(['warmup', 'measurement', 'measure']),
    latency_ms: schemas/* number */.aig().nonnegative(),
    t_start_ns: schemas/* number */.aig().nullish(),
    t_end_ns: schemas/* number */.aig().nullish(),
    decode_phase: schemas/* enum */.k5n(['prefill', 'decode']).nullish(),
})
    .refine((row) => row.iteration !== undefined || row.iter_idx !== undefined, {
    message: 'is missing, or iter_idx in its place',
    path: ['iteration'],
});
const RowsSchema = schemas/* array */.YOg(RowSchema);
/** SessionMetadata of the seed and of AACO's code, whose names differ; only what tells the machine and the batch. */
const MetadataSchema = schemas/* looseObject */._H3({
    aaco_version: session_text,
    hostname: session_text,
    platform: session_text,
    gpu: schemas/* looseObject */._H3({ name: session_text, driver: session_text, driver_version: session_text, rocm_version: session_text })
        .or(schemas/* literal */.euz(''))
        .nullish(),
    model_path: session_text,
    backend: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* looseObject */._H3({ name: session_text, provider: session_text })]).nullish(),
    config: schemas/* looseObject */._H3({ batch_size: schemas/* number */.aig().positive().optional(), model_name: session_text }).nullish(),
    host: schemas/* looseObject */._H3({ hostname: session_text, os: session_text, cpu_model: session_text }).nullish(),
    workload: schemas/* looseObject */._H3({
        model_name: session_text,
        model_path: session_text,
        dtype: session_text,
        batch_size: schemas/* number */.aig().positive().optional(),
    })
        .nullish(),
});
const SummariesSchema = schemas/* array */.YOg(schemas/* object */.Ikc({
    kernel_name: schemas/* string */.YjP(),
    calls: schemas/* number */.aig().int().positive(),
    total_time_ms: schemas/* number */.aig().nonnegative(),
    avg_time_us: schemas/* number */.aig().nonnegative(),
    min_time_us: schemas/* number */.aig().nonnegative().nullish(),
    max_time_us: schemas/* number */.aig().nonnegative().nullish(),
    std_time_us: schemas/* number */.aig().nonnegative().nullish(),
    pct_total: schemas/* number */.aig(),
})
    .transform((summary) => ({
    kernelName: summary.kernel_name,
    calls: summary.calls,
    totalTimeMs: summary.total_time_ms,
    avgTimeUs: summary.avg_time_us,
    minTimeUs: summary.min_time_us ?? null,
    maxTimeUs: summary.max_time_us ?? null,
    stdTimeUs: summary.std_time_us ?? null,
    pctTotal: Math.min(100, summary.pct_total),
})));
const SamplesSchema = schemas/* array */.YOg(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP(), schemas/* null */.chJ()])));
const places = {
    rows: ['inference_results.json', 'runtime/inference_iters.json', 'metrics/inference_iters.json'],
    metadata: ['session_meta.json', 'session.json'],
    kernels: ['kernel_summary.json', 'profiler/kernel_summary.json', 'rocprof/kernel_summary.json'],
    gpu: ['gpu_samples.json', 'telemetry/gpu_samples.json'],
    system: ['sys_samples.json', 'telemetry/sys_samples.json'],
    derived: ['derived_metrics.json', 'metrics/derived_metrics.json'],
};
/** A flat bundle or a session tree. Throws InputError where a file in it is not what it should be. */
async function readSession(folder) {
    const derived = await read(folder, places.derived, schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()));
    return {
        rows: await read(folder, places.rows, RowsSchema),
        metadata: await read(folder, places.metadata, MetadataSchema),
        kernels: await read(folder, places.kernels, SummariesSchema),
        gpuSamples: ((await read(folder, places.gpu, SamplesSchema)) ?? []).map(gpuSample),
        systemSamples: ((await read(folder, places.system, SamplesSchema)) ?? []).map(numbersOnly),
        derived: derived && numbersOnly(derived),
    };
}
async function read(folder, names, schema) {
    for (const name of names) {
        const source = await folder.find(name);
        if (source)
            return (0,syntax_json/* readJson */.Vh)(source, schema);
    }
    return null;
}
/** The iterations of a lone `inference_results.json`, or of `InferenceResult.to_dict()` with its `latencies_ms`. */
async function readRows(source) {
    const data = (0,syntax_json/* parseJson */.qF)(await source.text(), source.path);
    const where = { source: source.path };
    if (Array.isArray(data))
        return (0,syntax_json/* checkShape */.eA)(RowsSchema, data, where);
    const { latencies_ms } = (0,syntax_json/* checkShape */.eA)(schemas/* object */.Ikc({ latencies_ms: schemas/* array */.YOg(schemas/* number */.aig().nonnegative()).min(1) }), data, where);
    return latencies_ms.map((latency_ms, iteration) => ({ iteration, phase: 'measurement', latency_ms }));
}
/** AACO's own sampler writes 0 where rocm-smi did not answer: no GPU has 0 W, 0 °C, 0 MHz or 0 MB of memory. */
function gpuSample(raw) {
    const sample = numbersOnly(raw);
    const known = (...keys) => keys.map((key) => sample[key]).find((value) => value != null) || null;
    return {
        device_id: sample.device_id ?? 0,
        gpu_util_pct: sample.gpu_util_pct ?? null,
        mem_util_pct: sample.mem_util_pct ?? null,
        temp_c: known('temp_c'),
        power_w: known('power_w'),
        sclk_mhz: known('sclk_mhz', 'gfx_clock_mhz'),
        mclk_mhz: known('mclk_mhz', 'mem_clock_mhz'),
        vram_used_mb: known('vram_used_mb'),
    };
}
function numbersOnly(raw) {
    return Object.fromEntries(Object.entries(raw).filter((entry) => typeof entry[1] === 'number'));
}
/** Throws InputError where a session has neither iterations nor metrics derived from them. */
function refuseEmpty({ rows, derived }, source) {
    if (rows?.length || derived)
        return;
    throw new errors/* InputError */.d({
        what: 'the session holds neither inference_results.json nor derived_metrics.json',
        where: { source: source.path },
        next: 'Check that the benchmark ran to its end',
    });
}
/** Dotted names to text, as far as the metadata tells them. */
function environmentOf(metadata) {
    if (metadata === null)
        return {};
    const gpu = metadata.gpu || null;
    const { backend, host, workload } = metadata;
    const known = {
        'aaco.version': metadata.aaco_version,
        hostname: metadata.hostname ?? host?.hostname,
        os: metadata.platform ?? host?.os,
        'cpu.model': host?.cpu_model,
        'gpu.name': gpu?.name,
        'gpu.driver': gpu?.driver ?? gpu?.driver_version,
        'gpu.rocm': gpu?.rocm_version,
        backend: typeof backend === 'string' ? backend : (backend?.provider ?? backend?.name),
        model: metadata.model_path ?? workload?.model_path,
        dtype: workload?.dtype,
    };
    const isKnown = (entry) => !!entry[1] && entry[1] !== 'Unknown';
    return Object.fromEntries(Object.entries(known).filter(isKnown));
}
/** The model's name, or `aaco` where the session does not tell. */
function benchmarkName(metadata) {
    const path = metadata?.model_path ?? metadata?.workload?.model_path;
    const file = path
        ?.split(/[\\/]/)
        .at(-1)
        ?.replace(/\.onnx$/, '');
    return metadata?.config?.model_name || metadata?.workload?.model_name || file || 'aaco';
}
function batchSize(metadata) {
    return metadata?.config?.batch_size ?? metadata?.workload?.batch_size;
}

;// CONCATENATED MODULE: ./lib/formats/aaco/aaco.js








const seen = {
    bundle: 'a session bundle',
    tree: 'a session tree',
    rows: 'inference results',
    latencies: 'an inference result with its latencies',
    managed: 'a managed baseline',
    illustrative: 'an illustrative session or baseline',
};
/** AMD AI Compute Observatory: sessions in the seed's form and in its code's, and its baselines. */
const aaco = {
    name: 'aaco',
    title: 'AACO session or baseline',
    matches(source) {
        const kind = kindOf(source);
        return kind && `AACO: ${seen[kind]}`;
    },
    async parse(source) {
        if (source.kind === 'folder')
            return parseSession(source);
        const kind = kindOf(source);
        if (kind === 'managed')
            return parseManagedBaseline(source);
        if (kind === 'illustrative')
            return parseIllustrative(source);
        const rows = await readRows(source);
        const nothing = { metadata: null, kernels: null, gpuSamples: [], systemSamples: [], derived: null };
        return parsedSession({ ...nothing, rows });
    },
};
function kindOf(source) {
    if (source.kind === 'folder') {
        if (/^(?:inference_results|session_meta)\.json$/m.test(source.head))
            return 'bundle';
        return /^session\.json$/m.test(source.head) && /^runtime\/$/m.test(source.head) ? 'tree' : undefined;
    }
    if ((0,json_head/* hasKeys */.x)(source, 'array', 'phase', 'latency_ms'))
        return 'rows';
    if ((0,json_head/* hasKeys */.x)(source, 'object', 'latencies_ms'))
        return 'latencies';
    if ((0,json_head/* hasKeys */.x)(source, 'object', 'model_name', 'metrics', 'content_hash'))
        return 'managed';
    const isBaseline = (0,json_head/* hasKeys */.x)(source, 'object', 'metadata', 'kernels', 'thresholds');
    return isBaseline || (0,json_head/* hasKeys */.x)(source, 'object', 'session_id', 'metadata', 'environment')
        ? 'illustrative'
        : undefined;
}
async function parseSession(folder) {
    const files = await readSession(folder);
    refuseEmpty(files, folder);
    return parsedSession(files);
}
/** Raw latencies as readings; what is derived from them, from samples and from kernels as aggregates. */
function parsedSession(files) {
    const benchmark = benchmarkName(files.metadata);
    const rows = files.rows ?? [];
    const measured = rows.filter(({ phase }) => phase !== 'warmup');
    const latencies = latenciesOf(benchmark, rows);
    const samples = samplesOf(benchmark, files.gpuSamples);
    return {
        readings: [...latencies.readings, ...rates(benchmark, measured, files), ...samples.readings],
        aggregates: rows.length > 0 ? derived(benchmark, rows, files) : recorded(benchmark, files),
        warnings: [
            ...(rows.length > 0 ? [] : ['the session has no raw latencies, only what was derived from them']),
            ...latencies.warnings,
            ...samples.warnings,
        ],
        environment: environmentOf(files.metadata),
        ...(files.kernels && {
            kernels: {
                source: 'device',
                executions: [],
                summaries: files.kernels,
                wallNs: null,
                inferences: measured.length || null,
            },
        }),
    };
}
/** Warm-up is shown beside and never compared; the phases of a language model are metrics of their own. */
function latenciesOf(benchmark, rows) {
    const collector = (0,reading_collector/* readingCollector */.G)();
    for (const { phase, latency_ms: value, decode_phase } of rows) {
        const warmup = phase === 'warmup';
        const metric = `${warmup ? 'warmup_' : ''}${decode_phase ? `${decode_phase}_` : ''}latency_ms`;
        const direction = warmup ? 'none' : 'lower';
        collector.add({ benchmark, metric, unit: 'ms', direction, grain: 'iteration', value });
    }
    return collector.collected();
}
/** Iterations over their summed time, with both terms. */
function rates(benchmark, measured, { metadata }) {
    const seconds = (0,simple_statistics/* sum */.cz)(measured.map(({ latency_ms }) => latency_ms)) / 1000;
    const rate = (metric, unit, numerator) => (0,additive_reading/* additiveReading */.n)({ benchmark, metric, unit, direction: 'higher' }, 'ratio', {
        numerator,
        denominator: seconds,
    });
    const batch = batchSize(metadata);
    return [
        ...rate('inferences_per_sec', '1/s', measured.length),
        ...(batch === undefined ? [] : rate('samples_per_sec', 'samples/s', measured.length * batch)),
    ];
}
function samplesOf(benchmark, samples) {
    const devices = new Set(samples.map(({ device_id }) => device_id));
    const collector = (0,reading_collector/* readingCollector */.G)();
    for (const { device_id, ...sample } of samples) {
        const name = devices.size > 1 ? `${benchmark} (gpu ${device_id})` : benchmark;
        for (const [metric, value] of Object.entries(sample)) {
            if (value === null)
                continue;
            collector.add({
                benchmark: name,
                metric,
                unit: unitOfName(metric),
                direction: 'none',
                grain: 'iteration',
                value,
            });
        }
    }
    return collector.collected();
}
function derived(benchmark, rows, files) {
    const phase = (wanted) => rows.filter((row) => (row.phase === 'warmup') === wanted).map(({ latency_ms }) => latency_ms);
    const { gpuSamples, systemSamples } = files;
    const metrics = (0,derived_metrics/* derivedMetrics */.Pi)({
        warmup: phase(true),
        measurement: phase(false),
        gpuSamples,
        systemSamples,
    });
    return [
        ...Object.entries(metrics.latency).map(([name, value]) => latencyAggregate(benchmark, name, value)),
        ...Object.entries({ ...metrics.system, ...metrics.gpu }).map(([name, value]) => aggregate(benchmark, name, value)),
        ...recorded(benchmark, files).filter(({ metric }) => /^(?:gpu_active_ratio|kernel_amplification_ratio|microkernel_pct)$/.test(metric)),
    ];
}
/** `p95_ms` is the statistic p95 of `latency_ms`; what is no time (`cov_pct`) is a metric of its own. */
function latencyAggregate(benchmark, name, value) {
    const statistic = /^(.*)_ms$/.exec(name)?.[1];
    if (statistic === undefined)
        return { ...aggregate(benchmark, name, value), direction: 'none' };
    const direction = statistic === 'std' || statistic === 'jitter' ? 'none' : directionOfName('latency_ms');
    return { benchmark, metric: 'latency_ms', unit: 'ms', direction, statistic, value };
}
/** What `derived_metrics.json` says; `kar` has three meanings in AACO, in this file it is the amplification ratio. */
function recorded(benchmark, { derived: numbers }) {
    return Object.entries(numbers ?? {}).map(([name, value]) => {
        const metric = name === 'kar' ? 'kernel_amplification_ratio' : name;
        return aggregate(benchmark, metric, value);
    });
}

;// CONCATENATED MODULE: ./lib/formats/parsed/merge-parsed.js

/** Several results as one: values of the same metric one after the other, all else side by side. */
function mergeParsed(parts) {
    const collector = (0,reading_collector/* readingCollector */.G)();
    for (const { additive, values, ...metric } of parts.flatMap(({ readings }) => readings)) {
        for (const [index, value] of values.entries()) {
            const terms = additive?.terms[index];
            collector.add({
                ...metric,
                value,
                additive: additive && terms && { formula: additive.formula, terms },
            });
        }
    }
    const { readings, warnings } = collector.collected();
    return {
        readings,
        aggregates: parts.flatMap(({ aggregates }) => aggregates),
        warnings: [...new Set([...parts.flatMap(({ warnings }) => warnings), ...warnings])],
        failures: parts.flatMap(({ failures }) => failures ?? []),
        environment: Object.assign({}, ...parts.map(({ environment }) => environment)),
    };
}

// EXTERNAL MODULE: ./lib/formats/parsed/failure-collector.js
var failure_collector = __webpack_require__(9000);
;// CONCATENATED MODULE: ./lib/formats/syntax/exact-integer.js
/**
 * The integer that `text` (JSON) gives `key` at its first place, without the rounding of JSON.parse beyond 2^53: times
 * since 1970 in ns lose up to 128 ns there. Undefined where there is none.
 */
function exactInteger(text, key) {
    const start = text.indexOf(`"${key}":`);
    if (start === -1)
        return undefined;
    const digits = /^\s*(-?\d+)(?![\d.eE])/.exec(text.slice(start + key.length + 3, start + key.length + 40))?.[1];
    return digits === undefined ? undefined : BigInt(digits);
}

;// CONCATENATED MODULE: ./lib/formats/aiperf/tags.js
/** Tags of earlier releases by the ones used since. */
const renamed = new Map([
    ['ttft', 'time_to_first_token'],
    ['ttst', 'time_to_second_token'],
    ['prefill_throughput', 'prefill_throughput_per_user'],
]);
/**
 * The tags whose change is a better or worse result. AIPerf itself has one bit, "larger is better", which is unset for
 * goodput and image throughput and set for token counts. Everything else describes the workload (lengths, counts),
 * repeats another metric from the client's socket (`http_req_*`) or is not known here: shown, never gated.
 */
const directions = new Map([
    ['request_latency', 'lower'],
    ['effective_latency', 'lower'],
    ['time_to_first_token', 'lower'],
    ['time_to_second_token', 'lower'],
    ['time_to_first_output_token', 'lower'],
    ['inter_token_latency', 'lower'],
    ['inter_chunk_latency', 'lower'],
    ['decode_duration', 'lower'],
    ['network_adjusted_request_latency', 'lower'],
    ['network_adjusted_time_to_first_token', 'lower'],
    ['network_adjusted_time_to_first_output_token', 'lower'],
    ['output_token_throughput_per_user', 'higher'],
    ['e2e_output_token_throughput', 'higher'],
    ['prefill_throughput_per_user', 'higher'],
    ['request_throughput', 'higher'],
    ['output_token_throughput', 'higher'],
    ['input_token_throughput', 'higher'],
    ['total_token_throughput', 'higher'],
    ['goodput', 'higher'],
    ['good_request_fraction', 'higher'],
    ['error_rate', 'lower'],
    ['cancellation_rate', 'lower'],
    ['request_error_rate', 'lower'],
    ['image_throughput', 'higher'],
    ['image_latency', 'lower'],
    ['rtfx', 'higher'],
    ['video_inference_time', 'lower'],
    ['video_peak_memory', 'lower'],
    ['spec_decode_acceptance_length', 'higher'],
    ['spec_decode_draft_acceptance_rate', 'higher'],
    ['usage_prompt_cache_read_tokens', 'higher'],
    ['overall_usage_prompt_cache_read_pct', 'higher'],
    ['total_gpu_energy', 'lower'],
    ['energy_per_user', 'lower'],
    ['energy_per_request', 'lower'],
    ['energy_per_output_token', 'lower'],
    ['energy_per_total_token', 'lower'],
    ['energy_delay_product', 'lower'],
    ['output_tokens_per_joule', 'higher'],
    ['output_tps_per_watt', 'higher'],
    ['performance_per_watt', 'higher'],
    ['goodput_per_watt', 'higher'],
]);
/** Numbers that say when or that something happened: used for the run's totals, no measurement of one request. */
const notMeasured = new Set([
    'request_count',
    'error_request_count',
    'good_request_count',
    'min_request_timestamp',
    'max_response_timestamp',
]);
/** The present tag of a metric, whatever release wrote it: `ttft`, `nvidia_total_gpu_energy`. */
function canonicalTag(tag) {
    return renamed.get(tag) ?? tag.replace(/^(?:nvidia|amd)_/, '');
}
function directionOfTag(tag) {
    return directions.get(tag) ?? 'none';
}
function isMeasurement(tag) {
    return !notMeasured.has(tag);
}

;// CONCATENATED MODULE: ./lib/formats/aiperf/errors.js



/** Why a request failed, in the records and in the summary. */
const ErrorSchema = schemas/* object */.Ikc({
    code: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]).nullish(),
    type: schemas/* string */.YjP().nullish(),
    message: schemas/* string */.YjP().nullish(),
});
function failureName({ type, code }) {
    return type ?? (code == null ? 'error' : `code ${code}`);
}
/** `error_rate` and the like, tested from its counts. Empty where no request was counted. */
function shareOfRequests(benchmark, metric, terms) {
    const direction = directionOfTag(metric);
    return (0,additive_reading/* additiveReading */.n)({ benchmark, metric, unit: 'ratio', direction }, 'proportion', terms);
}

;// CONCATENATED MODULE: ./lib/formats/aiperf/records.js








const MetricSchema = schemas/* object */.Ikc({
    value: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* array */.YOg(schemas/* number */.aig()), schemas/* null */.chJ()]),
    unit: schemas/* string */.YjP(),
});
/** One request. Keys have come and gone since 2025-10; these decide what the record is. */
const RecordSchema = schemas/* object */.Ikc({
    metadata: schemas/* object */.Ikc({
        benchmark_phase: schemas/* string */.YjP().nullish(),
        /** Until 2025-10-09. */
        credit_phase: schemas/* string */.YjP().nullish(),
        /** Since 0.12: a run may have several phases of the same kind. */
        phase_name: schemas/* string */.YjP().nullish(),
        was_cancelled: schemas/* boolean */.zMY().nullish(),
    }),
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), MetricSchema),
    error: ErrorSchema.nullish(),
});
/**
 * `profile_export.jsonl` of any release, streamed: the memory is that of the values, at most 40 MB a metric. Warm-up
 * requests are left out. Failed and cancelled requests have no latency: they count as failures and as rates.
 */
async function parseRecords(source, benchmark) {
    const collector = (0,reading_collector/* readingCollector */.G)();
    const failures = (0,failure_collector/* failureCollector */.o)();
    const runs = new Map();
    for await (const { record, text } of (0,syntax_json/* readJsonLines */.sS)(source, RecordSchema)) {
        const { benchmark_phase, credit_phase, phase_name } = record.metadata;
        if ((benchmark_phase ?? credit_phase) === 'warmup')
            continue;
        const name = phase_name && phase_name !== 'profiling' ? `${benchmark} (${phase_name})` : benchmark;
        const run = runs.get(name) ?? newRun(name);
        runs.set(name, run);
        if (record.error) {
            failures.add(countFailure(run, record));
            if (record.metrics.error_isl)
                addMetric(name, 'error_isl', record.metrics.error_isl, collector);
        }
        else
            addSuccess(run, record, text, collector);
    }
    const all = [...runs.values()];
    const { readings, warnings } = collector.collected();
    const parsed = {
        readings: [...readings, ...all.flatMap(totals)],
        aggregates: [],
        warnings,
        failures: failures.failures(),
    };
    return { parsed, window: windowOf(all) };
}
function newRun(benchmark) {
    const counts = { succeeded: 0, failed: 0, cancelled: 0, good: null, inputTokens: 0, outputTokens: 0 };
    return { benchmark, ...counts, start: null, end: null };
}
function countFailure(run, { metadata, error }) {
    const cancelled = metadata.was_cancelled || error?.type === 'RequestCancellationError';
    if (cancelled)
        run.cancelled += 1;
    else
        run.failed += 1;
    return { benchmark: run.benchmark, name: failureName(error ?? {}), message: error?.message ?? undefined };
}
function addSuccess(run, { metrics }, text, collector) {
    run.succeeded += 1;
    run.inputTokens += numberOf(metrics.input_sequence_length) ?? 0;
    run.outputTokens += numberOf(metrics.output_sequence_length) ?? 0;
    const good = numberOf(metrics.good_request_count);
    if (good !== null)
        run.good = (run.good ?? 0) + good;
    const start = exactInteger(text, 'request_start_ns') ?? exactInteger(text, 'timestamp_ns');
    const end = exactInteger(text, 'request_end_ns') ?? exactInteger(oldEnd(text), 'value');
    if (start !== undefined && (run.start === null || start < run.start))
        run.start = start;
    if (end !== undefined && (run.end === null || end > run.end))
        run.end = end;
    for (const [tag, metric] of Object.entries(metrics))
        addMetric(run.benchmark, tag, metric, collector);
}
/** Until 2025-10-09 the end of a request was one of its metrics. */
function oldEnd(text) {
    const at = text.indexOf('"max_response_timestamp"');
    return at === -1 ? '' : text.slice(at, at + 100);
}
function numberOf(metric) {
    return typeof metric?.value === 'number' ? metric.value : null;
}
/** A list (the gaps between the chunks of one answer) gives one value an element. */
function addMetric(benchmark, tag, { value, unit }, collector) {
    if (value === null || !isMeasurement(tag))
        return;
    const metric = canonicalTag(tag);
    const common = { benchmark, metric, unit, direction: directionOfTag(metric), grain: 'request' };
    if (typeof value === 'number')
        collector.add({ ...common, value });
    else
        collector.addAll(common, value);
}
/** Ratios of the whole run, each with the sums that it is recomputed from. */
function totals(run) {
    const { benchmark, succeeded, failed, cancelled, good, inputTokens, outputTokens } = run;
    const trials = succeeded + failed + cancelled;
    const seconds = run.start === null || run.end === null ? 0 : Number(run.end - run.start) / 1e9;
    const share = (metric, events) => shareOfRequests(benchmark, metric, { events, trials });
    const perSecond = (metric, unit, numerator) => (0,additive_reading/* additiveReading */.n)({ benchmark, metric, unit, direction: directionOfTag(metric) }, 'ratio', {
        numerator,
        denominator: seconds,
    });
    return [
        ...share('error_rate', failed),
        ...share('cancellation_rate', cancelled),
        ...(good === null ? [] : share('good_request_fraction', good)),
        ...perSecond('request_throughput', 'requests/sec', succeeded),
        ...(outputTokens > 0
            ? [
                ...perSecond('output_token_throughput', 'tokens/sec', outputTokens),
                ...perSecond('total_token_throughput', 'tokens/sec', inputTokens + outputTokens),
            ]
            : []),
    ];
}
function windowOf(runs) {
    let window = null;
    for (const { start, end } of runs) {
        if (start === null || end === null)
            continue;
        window = {
            start: window === null || start < window.start ? start : window.start,
            end: window === null || end > window.end ? end : window.end,
        };
    }
    return window;
}

;// CONCATENATED MODULE: ./lib/formats/aiperf/statistics.js


/** `{unit, avg, p50, …}`; a number that is not finite is written as null. */
const StatisticsSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* null */.chJ()]));
/** Counts and quotients, which are not in the unit of the values. */
const unitless = new Set(['count', 'cv', 't_critical']);
/** One aggregate for each number of a statistics block. */
function toAggregates(metric, { unit, ...statistics }) {
    return Object.entries(statistics).flatMap(([statistic, value]) => {
        if (typeof value !== 'number')
            return [];
        const own = unitless.has(statistic) ? '' : String(unit ?? '');
        return aggregatesOf({ ...metric, unit: own }, { [statistic]: value });
    });
}

;// CONCATENATED MODULE: ./lib/formats/aiperf/gpu-fields.js
/** GPU fields by the words that all releases and vendors share here; unlisted ones only lose their prefix. */
const gpuFields = new Map([
    ['power', 'power_usage'],
    ['mem_utilization', 'memory_utilization'],
    ['memory_copy_utilization', 'memory_utilization'],
    ['gfx_activity', 'utilization'],
    ['umc_activity', 'memory_utilization'],
]);
const gpuUnits = new Map([
    ['power_usage', 'W'],
    ['power_management_limit', 'W'],
    ['energy_consumption', 'MJ'],
    ['temperature', '°C'],
    ['memory_temperature', '°C'],
    ['memory_used', 'GB'],
    ['memory_free', 'GB'],
    ['memory_total', 'GB'],
    ['sm_clock_frequency', 'MHz'],
    ['memory_clock_frequency', 'MHz'],
    ['power_violation', 'us'],
    ['thermal_violation', 'us'],
]);
const gpuCounters = new Set([
    'energy_consumption',
    'xid_errors',
    'ecc_uncorrectable',
    'power_violation',
    'thermal_violation',
]);
/** `gpu_power_usage`, `nvidia_power_usage` and `amd_power` are one metric. */
function gpuMetric(field) {
    const bare = field.replace(/^(?:nvidia|amd)_/, '').replace(/^gpu_/, '');
    const name = gpuFields.get(bare) ?? bare;
    const unit = gpuUnits.get(name) ?? (/_(?:utilization|activity)$|^utilization$/.test(name) ? '%' : 'count');
    return { metric: `gpu_${name}`, unit, counter: gpuCounters.has(name) };
}

;// CONCATENATED MODULE: ./lib/formats/aiperf/telemetry.js






/** One scrape of one GPU. */
const SampleSchema = schemas/* object */.Ikc({
    gpu_index: schemas/* number */.aig().int().nonnegative(),
    gpu_uuid: schemas/* string */.YjP(),
    gpu_model_name: schemas/* string */.YjP().nullish(),
    /** Until 0.11. */
    dcgm_url: schemas/* string */.YjP().nullish(),
    telemetry_source_url: schemas/* string */.YjP().nullish(),
    telemetry_data: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().nullable()),
});
/**
 * `gpu_telemetry_export.jsonl`: gauges as samples, counters as their increase. It also holds scrapes from before and
 * after the requests; `window` leaves those out. A GPU that two exporters report is read from the first of them.
 */
async function parseTelemetry(source, benchmark, window) {
    const collector = (0,reading_collector/* readingCollector */.G)();
    const exporters = new Map();
    const counters = new Map();
    const environment = {};
    const warnings = new Set();
    for await (const { record, text } of (0,syntax_json/* readJsonLines */.sS)(source, SampleSchema)) {
        const url = record.telemetry_source_url ?? record.dcgm_url ?? '';
        const exporter = exporters.get(record.gpu_uuid) ?? url;
        exporters.set(record.gpu_uuid, exporter);
        if (exporter !== url)
            warnings.add(`GPU ${record.gpu_index} is reported by two exporters: the second is left out`);
        if (exporter !== url || !isWithin(window, exactInteger(text, 'timestamp_ns')))
            continue;
        if (record.gpu_model_name)
            environment[`gpu.${record.gpu_index}.name`] = record.gpu_model_name;
        addSample(record, gpuBenchmark(benchmark, record.gpu_index), collector.add, counters);
    }
    for (const { benchmark, field, first, last } of counters.values()) {
        const { metric, unit } = gpuMetric(field);
        const value = last - first;
        if (value < 0)
            warnings.add(`${benchmark}/${metric} was reset during the run and is left out`);
        else
            collector.add({ benchmark, metric, unit, direction: 'none', grain: 'repetition', value });
    }
    const { readings, warnings: sampled } = collector.collected();
    return { readings, aggregates: [], warnings: [...warnings, ...sampled], environment };
}
function gpuBenchmark(benchmark, index) {
    return `${benchmark} (gpu ${index})`;
}
function isWithin(window, time) {
    return !window || time === undefined || (time >= window.start && time <= window.end);
}
function addSample({ telemetry_data }, benchmark, add, counters) {
    for (const [field, value] of Object.entries(telemetry_data)) {
        if (value === null)
            continue;
        const { metric, unit, counter } = gpuMetric(field);
        if (isUnmeasured(unit, value))
            continue;
        if (!counter) {
            add({ benchmark, metric, unit, direction: 'none', grain: 'iteration', value });
            continue;
        }
        const key = `${benchmark}\n${field}`;
        const known = counters.get(key);
        if (known)
            known.last = value;
        else
            counters.set(key, { benchmark, field, first: value, last: value });
    }
}
/** A sensor that the GPU does not have is exported as 0 °C. */
function isUnmeasured(unit, value) {
    return unit === '°C' && value === 0;
}
/** `telemetry_data` of the summary. */
const TelemetrySummarySchema = schemas/* object */.Ikc({
    endpoints: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        gpus: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
            gpu_index: schemas/* number */.aig().int().nonnegative(),
            gpu_name: schemas/* string */.YjP(),
            gpu_uuid: schemas/* string */.YjP(),
            metrics: schemas/* record */.g1P(schemas/* string */.YjP(), StatisticsSchema.nullable()),
        })),
    })),
});
/** Each GPU once. A counter that comes with a distribution is a level since the machine started and is left out. */
function telemetryAggregates({ endpoints }, benchmark) {
    const gpus = new Map(Object.values(endpoints)
        .flatMap((endpoint) => Object.values(endpoint.gpus))
        .map((gpu) => [gpu.gpu_uuid, gpu]));
    const aggregates = [...gpus.values()].flatMap(({ gpu_index, metrics }) => Object.entries(metrics).flatMap(([field, statistics]) => {
        const { metric, unit, counter } = gpuMetric(field);
        if (statistics === null || (counter && 'min' in statistics))
            return [];
        if (isUnmeasured(unit, statistics.max))
            return [];
        return toAggregates({ benchmark: gpuBenchmark(benchmark, gpu_index), metric, direction: 'none' }, statistics);
    }));
    const names = [...gpus.values()].map(({ gpu_index, gpu_name }) => [`gpu.${gpu_index}.name`, gpu_name]);
    return { aggregates, environment: Object.fromEntries(names) };
}

;// CONCATENATED MODULE: ./lib/formats/aiperf/summary.js







/** The parts that are no metric; there is no list of metrics, a metric is any other object with a `unit`. */
const SummarySchema = schemas/* looseObject */._H3({
    /** Until 2025-10-10 the metrics were in here. */
    records: schemas/* record */.g1P(schemas/* string */.YjP(), StatisticsSchema.nullable()).optional(),
    aiperf_version: schemas/* string */.YjP().nullish(),
    was_cancelled: schemas/* boolean */.zMY().nullish(),
    error_summary: schemas/* array */.YOg(schemas/* object */.Ikc({
        error_details: ErrorSchema,
        count: schemas/* number */.aig().int().nonnegative(),
    }))
        .nullish(),
    telemetry_data: TelemetrySummarySchema.nullish(),
    input_config: schemas/* looseObject */._H3({
        endpoint: schemas/* looseObject */._H3({ model_names: schemas/* array */.YOg(schemas/* string */.YjP()).optional() }).optional(),
        models: schemas/* looseObject */._H3({ items: schemas/* array */.YOg(schemas/* looseObject */._H3({ name: schemas/* string */.YjP() })).optional() }).optional(),
    })
        .nullish(),
    request_count: schemas/* looseObject */._H3({ avg: schemas/* number */.aig() }).nullish(),
});
/** Aggregates over several runs (`aggregate/profile_export_aiperf_aggregate.json`), by `<tag>_<statistic>`. */
const ConfidenceSchema = schemas/* object */.Ikc({
    aiperf_version: schemas/* string */.YjP().nullish(),
    metadata: schemas/* object */.Ikc({ aggregation_type: schemas/* string */.YjP() }),
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), StatisticsSchema),
});
/**
 * `profile_export_aiperf.json` of any release: aggregates, the failures, and the error rate from its counts.
 * Throws InputError for a run that was interrupted: it measured something else than what was asked for.
 */
async function parseSummary(source, benchmark) {
    const summary = await (0,syntax_json/* readJson */.Vh)(source, SummarySchema);
    if (summary.was_cancelled) {
        throw new errors/* InputError */.d({
            what: 'the run was interrupted',
            where: { source: source.path, key: 'was_cancelled' },
            next: 'Run it again to its end',
        });
    }
    const gpus = summary.telemetry_data && telemetryAggregates(summary.telemetry_data, benchmark);
    return {
        readings: errorRate(summary, benchmark),
        aggregates: [
            ...metricsOf(summary, source).flatMap((entry) => tagAggregates(benchmark, entry)),
            ...(gpus?.aggregates ?? []),
        ],
        warnings: [],
        failures: failuresOf(summary, benchmark),
        environment: { ...summary_environmentOf(summary), ...gpus?.environment },
    };
}
/** The means, deviations and intervals that AIPerf computed over the runs of a folder. */
async function parseConfidence(source, benchmark) {
    const { metrics, aiperf_version } = await (0,syntax_json/* readJson */.Vh)(source, ConfidenceSchema);
    const aggregates = Object.entries(metrics).flatMap(([name, statistics]) => {
        const tag = canonicalTag(name.replace(/_(?:avg|min|max|std|count|sum|p\d+)$/, ''));
        return toAggregates({ benchmark, metric: name, direction: directionOfTag(tag) }, statistics);
    });
    const warnings = [
        'These are summaries over several runs; name the folder with profile_runs to have the runs tested',
    ];
    return {
        readings: [],
        aggregates,
        warnings,
        environment: aiperf_version ? { 'aiperf.version': aiperf_version } : {},
    };
}
function metricsOf(summary, source) {
    if (summary.records) {
        return Object.entries(summary.records).flatMap(([tag, block]) => block ? [[tag, block]] : []);
    }
    return Object.entries(summary).flatMap(([tag, block]) => {
        if (typeof block !== 'object' || block === null || !('unit' in block))
            return [];
        return [[tag, (0,syntax_json/* checkShape */.eA)(StatisticsSchema, block, { source: source.path, key: tag })]];
    });
}
function tagAggregates(benchmark, [tag, statistics]) {
    if (!isMeasurement(tag))
        return [];
    const metric = canonicalTag(tag);
    return toAggregates({ benchmark, metric, direction: directionOfTag(metric) }, statistics);
}
/** Counts are exact, so unlike the other aggregates their ratio can be tested. Empty where no request was counted. */
function errorRate(summary, benchmark) {
    const succeeded = summary.request_count?.avg ?? countIn(summary, 'request_count');
    const errors = (summary.error_summary ?? []).filter((error) => !isCancellation(error));
    const failed = errors.reduce((sum, { count }) => sum + count, 0);
    const cancelled = (summary.error_summary ?? []).reduce((sum, { count }) => sum + count, 0) - failed;
    const trials = succeeded + failed + cancelled;
    return [
        ...shareOfRequests(benchmark, 'error_rate', { events: failed, trials }),
        ...shareOfRequests(benchmark, 'cancellation_rate', { events: cancelled, trials }),
    ];
}
function countIn({ records }, tag) {
    const count = records?.[tag]?.avg;
    return typeof count === 'number' ? count : 0;
}
function isCancellation({ error_details: { type, code } }) {
    return type === 'RequestCancellationError' || code === 499;
}
function failuresOf({ error_summary }, benchmark) {
    return (error_summary ?? []).map(({ count, error_details }) => ({
        benchmark,
        name: failureName(error_details),
        count,
        message: error_details.message?.slice(0, 2000),
    }));
}
function summary_environmentOf({ aiperf_version, input_config }) {
    const models = input_config?.endpoint?.model_names ?? input_config?.models?.items?.map(({ name }) => name);
    return {
        ...(aiperf_version ? { 'aiperf.version': aiperf_version } : {}),
        ...(models?.length ? { 'aiperf.model': models.join(', ') } : {}),
    };
}

// EXTERNAL MODULE: ./lib/formats/format.js
var format = __webpack_require__(8237);
// EXTERNAL MODULE: ./lib/formats/syntax/csv-records.js
var csv_records = __webpack_require__(5705);
;// CONCATENATED MODULE: ./lib/formats/aiperf/summary-csv.js





/**
 * `profile_export_aiperf.csv`: tables one below the other, each with its own header. The third, of the GPUs, is left
 * to the other files. Headers are no stable keys, so the tag is what a header makes in lower case.
 */
async function parseSummaryCsv(source, benchmark) {
    const aggregates = [];
    let header = [];
    for await (const { line, cells } of (0,csv_records/* csvRecords */.X)(source)) {
        const [first = ''] = cells;
        if (first === 'Metric' || first === 'Endpoint')
            header = cells;
        else if (header[0] === 'Metric')
            aggregates.push(...rowAggregates(benchmark, header, cells, { source, line }));
    }
    const warnings = ['AIPerf rounds its CSV to two decimals; profile_export.jsonl has the raw values'];
    return { readings: [], aggregates, warnings };
}
function rowAggregates(benchmark, header, cells, { source, line }) {
    const { tag, unit } = splitHeader(cells[0] ?? '');
    if (!isMeasurement(tag))
        return [];
    const statistics = header.slice(1).flatMap((name, index) => {
        const cell = cells[index + 1]?.trim() ?? '';
        // An empty cell is a statistic that the metric does not have; `inf` and `nan` are ones that are not defined.
        if (cell === '' || /^(?:N\/A|[+-]?(?:inf|nan))$/i.test(cell))
            return [];
        const value = Number(cell.replaceAll(',', ''));
        if (Number.isFinite(value))
            return [[name === 'Value' ? 'avg' : name, value]];
        throw new errors/* InputError */.d({
            what: `is ${JSON.stringify(cell)}, but must be a number`,
            where: { source: source.path, line, key: `${cells[0]} ${name}` },
            next: format/* wholeFile */.A,
        });
    });
    const metric = canonicalTag(tag);
    return toAggregates({ benchmark, metric, direction: directionOfTag(metric) }, { unit, ...Object.fromEntries(statistics) });
}
/** `Time to First Token (ms)` → `time_to_first_token`, `ms`; a count of GPUs in the header is no part of the name. */
function splitHeader(header) {
    const match = /^(.*?)(?: \(([^()]*)\))?$/.exec(header.replace(/ \(\d+ GPUs?\)/, ''));
    const words = (match?.[1] ?? header).replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
    return { tag: words.replace(/[^a-z0-9]+/g, '_').replace(/^_|_$/g, ''), unit: match?.[2] ?? '' };
}

;// CONCATENATED MODULE: ./lib/formats/aiperf/aiperf.js







const aiperf_seen = {
    records: 'records of requests',
    summary: 'a summary of a run',
    confidence: 'a summary of several runs',
    csv: 'a summary of a run as CSV',
    telemetry: 'GPU telemetry',
    run: 'a folder of one run',
    runs: 'a folder of several runs',
};
const MAX_DEPTH = 4;
/** NVIDIA AIPerf. A folder of `--num-profile-runs` or of a parameter sweep is one result; each run is a repetition. */
const aiperf = {
    name: 'aiperf',
    title: 'aiperf profile',
    matches(source) {
        const kind = aiperf_kindOf(source);
        return kind && `AIPerf: ${aiperf_seen[kind]}`;
    },
    async parse(source) {
        if (aiperf_kindOf(source) !== 'runs')
            return parseRun(source, 'aiperf');
        return mergeParsed((await readRuns(source)).map(({ parsed }) => parsed));
    },
    async parseRepetitions(source) {
        if (aiperf_kindOf(source) !== 'runs')
            return undefined;
        const repetitions = [];
        for (const { repetition, parsed } of await readRuns(source)) {
            const runs = repetitions[repetition] ?? [];
            runs.push(parsed);
            repetitions[repetition] = runs;
        }
        return repetitions.map(mergeParsed);
    },
};
function aiperf_kindOf(source) {
    if (source.kind === 'folder') {
        if (/^profile_export(?:_aiperf)?\.json(?:l)?$/m.test(source.head))
            return 'run';
        return /^(?:profile_runs|aggregate|sweep_aggregate)\/$/m.test(source.head) ? 'runs' : undefined;
    }
    if (/^Metric,(?:avg,min,max|Value)\b/.test(source.head))
        return 'csv';
    if ((0,json_head/* hasKeys */.x)(source, 'object', 'metadata', 'metrics')) {
        if (/"aggregation_type"/.test(source.head))
            return 'confidence';
        return /"(?:benchmark_phase|credit_phase)"/.test(source.head) ? 'records' : undefined;
    }
    if ((0,json_head/* hasKeys */.x)(source, 'object', 'gpu_uuid', 'telemetry_data'))
        return 'telemetry';
    return isSummary((0,json_head/* jsonHead */.R)(source)?.keys ?? new Set()) ? 'summary' : undefined;
}
/** The keys are in no fixed order, and the last of them may lie beyond the head. */
function isSummary(keys) {
    const has = (...names) => names.every((name) => keys.has(name));
    const isOldest = has('records', 'input_config');
    const isVersioned = has('aiperf_version') && (has('request_latency') || has('request_count'));
    return isOldest || isVersioned || has('request_latency', 'request_throughput');
}
async function readRuns(folder) {
    const results = [];
    for (const { source, benchmark, repetition } of await findRuns(folder, 'aiperf', 0, 0)) {
        results.push({ repetition, parsed: await parseRun(source, benchmark) });
    }
    if (results.length > 0)
        return results;
    throw new errors/* InputError */.d({
        what: 'no run of AIPerf in the folder',
        where: { source: folder.path },
        next: 'Give the folder that --artifact-dir names, after a run that ended',
    });
}
/**
 * Runs of a folder: those in `profile_runs/` are repetitions of each other; other folders are values of a swept
 * parameter, each a benchmark of its own. Either may hold the other.
 */
async function findRuns(folder, benchmark, repetition, depth) {
    if (aiperf_kindOf(folder) === 'run')
        return [{ source: folder, benchmark, repetition }];
    if (depth > MAX_DEPTH)
        return [];
    const found = [];
    const trials = await folder.find('profile_runs');
    for (const [index, entry] of ((await trials?.entries()) ?? []).entries()) {
        found.push(...(await findRuns(entry, benchmark, index, depth + 1)));
    }
    for (const entry of trials ? [] : await folder.entries()) {
        if (entry.kind !== 'folder' || /^(?:aggregate|sweep_aggregate|logs|phases)$/.test(entry.name))
            continue;
        found.push(...(await findRuns(entry, `${benchmark} (${entry.name})`, repetition, depth + 1)));
    }
    return found;
}
/** One file, or the folder of one run: raw records, and of the summary what the records do not say. */
async function parseRun(source, benchmark) {
    switch (aiperf_kindOf(source)) {
        case 'run':
            return parseRunFolder(source, benchmark);
        case 'records':
            return (await parseRecords(source, benchmark)).parsed;
        case 'telemetry':
            return parseTelemetry(source, benchmark);
        case 'confidence':
            return parseConfidence(source, benchmark);
        case 'csv':
            return parseSummaryCsv(source, benchmark);
        case 'summary':
            return parseSummary(source, benchmark);
        default:
            throw new errors/* InputError */.d({
                what: 'not a file that AIPerf writes and that holds measurements',
                where: { source: source.path },
                next: 'Name profile_export.jsonl, profile_export_aiperf.json, gpu_telemetry_export.jsonl or the folder of a run',
            });
    }
}
async function parseRunFolder(folder, benchmark) {
    const [recordsFile, summaryFile, telemetryFile] = await Promise.all(['profile_export.jsonl', 'profile_export_aiperf.json', 'gpu_telemetry_export.jsonl'].map((name) => folder.find(name)));
    const records = recordsFile && (await parseRecords(recordsFile, benchmark));
    const summary = summaryFile && (await parseSummary(summaryFile, benchmark));
    const telemetry = telemetryFile && (await parseTelemetry(telemetryFile, benchmark, records?.window));
    const parts = [records?.parsed, telemetry].filter((part) => part !== undefined);
    if (!summary)
        return mergeParsed(parts);
    if (!records)
        return mergeParsed([...parts, summary]);
    const warnings = [...summary.warnings, ...incomplete(records.parsed, summary)];
    return mergeParsed([...parts, { ...onlyNew(summary, parts), warnings }]);
}
/** What `parts` do not say already. */
function onlyNew(summary, parts) {
    const known = new Set(parts.flatMap(({ readings }) => readings).map(({ metric }) => metric));
    const aggregates = summary.aggregates.filter(({ metric }) => !known.has(metric));
    return { ...summary, readings: [], aggregates, failures: [] };
}
/** A records file that was cut between two lines shows only beside the summary. */
function incomplete(records, summary) {
    const [written, counted] = [requestsOf(records), requestsOf(summary)];
    if (counted === 0 || written === counted)
        return [];
    return [`profile_export.jsonl holds ${written} requests, the summary counted ${counted}`];
}
function requestsOf({ readings }) {
    const rates = readings.filter(({ metric }) => metric === 'error_rate');
    return rates.reduce((sum, { additive }) => sum + (additive?.terms[0]?.trials ?? 0), 0);
}

;// CONCATENATED MODULE: ./lib/formats/bencher.js




const MeasureSchema = schemas/* object */.Ikc({
    value: schemas/* number */.aig(),
    lower_value: schemas/* number */.aig().nullish(),
    upper_value: schemas/* number */.aig().nullish(),
});
/** benchmark → measure → numbers. */
const ResultsSchema = schemas/* record */.g1P(schemas/* string */.YjP().min(1), schemas/* record */.g1P(schemas/* string */.YjP().min(1), MeasureSchema));
/** Bencher's built-in measures; the file names no unit. */
const measures = new Map([
    ['latency', ['ns', 'lower']],
    ['throughput', ['ops/s', 'higher']],
    ['build-time', ['s', 'lower']],
    ['file-size', ['B', 'lower']],
    ['instructions', ['', 'lower']],
    ['estimated-cycles', ['', 'lower']],
    ['total-cycles', ['', 'lower']],
]);
const bencher_text = String.raw `"(?:[^"\\]|\\.)*"`;
const opening = new RegExp(String.raw `^\s*\{\s*${bencher_text}\s*:\s*\{\s*${bencher_text}\s*:\s*\{[^{}]*"value"\s*:\s*-?\d`);
/**
 * Bencher Metric Format. A file is one run, so each value is one repetition's. A measure that is not built in has no
 * unit and no direction: it is shown, and gated where the configuration gives one.
 */
const bencher = {
    name: 'bencher',
    title: 'Bencher Metric Format (JSON)',
    matches(source) {
        const found = (0,json_head/* jsonHead */.R)(source)?.root === 'object' && opening.test(source.head);
        return found ? 'benchmarks with measures with values' : undefined;
    },
    async parse(source) {
        const results = Object.entries(await (0,syntax_json/* readJson */.Vh)(source, ResultsSchema)).flatMap(([benchmark, found]) => Object.entries(found).map(([measure, numbers]) => ({ metric: metricOf(benchmark, measure), numbers })));
        return {
            readings: results.map(({ metric, numbers }) => ({
                ...metric,
                grain: 'repetition',
                values: [numbers.value],
            })),
            aggregates: results.flatMap(({ metric, numbers: { value: _, ...bounds } }) => aggregatesOf(metric, bounds)),
            warnings: [],
        };
    },
};
function metricOf(benchmark, measure) {
    const [unit, direction] = measures.get(measure) ?? ['', 'none'];
    return { benchmark, metric: measure, unit, direction };
}

;// CONCATENATED MODULE: ./lib/formats/benchmarkdotnet.js




const nanoseconds = schemas/* number */.aig().nonnegative();
const benchmarkdotnet_StatisticsSchema = schemas/* object */.Ikc({
    OriginalValues: schemas/* array */.YOg(nanoseconds).nullish(),
    Mean: nanoseconds.nullish(),
    Median: nanoseconds.nullish(),
    Min: nanoseconds.nullish(),
    Max: nanoseconds.nullish(),
    StandardDeviation: nanoseconds.nullish(),
});
const MeasurementSchema = schemas/* object */.Ikc({
    IterationMode: schemas/* string */.YjP(),
    IterationStage: schemas/* string */.YjP().optional(),
    LaunchIndex: schemas/* number */.aig().int(),
    Operations: schemas/* number */.aig().positive(),
    Nanoseconds: nanoseconds,
});
const benchmarkdotnet_MetricSchema = schemas/* object */.Ikc({
    Value: schemas/* number */.aig(),
    Descriptor: schemas/* object */.Ikc({ Id: schemas/* string */.YjP(), Unit: schemas/* string */.YjP().default(''), TheGreaterTheBetter: schemas/* boolean */.zMY() }),
});
const BenchmarkSchema = schemas/* object */.Ikc({
    FullName: schemas/* string */.YjP().min(1),
    /** Null where no measurement succeeded. */
    Statistics: benchmarkdotnet_StatisticsSchema.nullable(),
    Memory: schemas/* object */.Ikc({ BytesAllocatedPerOperation: schemas/* number */.aig().nullish() }).nullish(),
    /** Absent with `excludeMeasurements`, as in the brief export. */
    Measurements: schemas/* array */.YOg(MeasurementSchema).nullish(),
    Metrics: schemas/* array */.YOg(benchmarkdotnet_MetricSchema).nullish(),
});
const ReportSchema = schemas/* object */.Ikc({
    HostEnvironmentInfo: schemas/* object */.Ikc({ RuntimeVersion: schemas/* string */.YjP().nullish() }),
    Benchmarks: schemas/* array */.YOg(BenchmarkSchema),
});
/**
 * The JSON exporters, full best. A value is the mean operation of one iteration, the overhead taken off by the tool, in ns; a launch
 * is a fresh process, so each launch is a repetition.
 */
const benchmarkdotnet = {
    name: 'benchmarkdotnet',
    title: 'BenchmarkDotNet JSON (full, brief)',
    matches(source) {
        const found = (0,json_head/* hasKeys */.x)(source, 'object', 'HostEnvironmentInfo', 'Benchmarks');
        return found ? 'HostEnvironmentInfo and Benchmarks' : undefined;
    },
    async parse(source) {
        return toParsed(await (0,syntax_json/* readJson */.Vh)(source, ReportSchema), undefined);
    },
    async parseRepetitions(source) {
        const report = await (0,syntax_json/* readJson */.Vh)(source, ReportSchema);
        const launches = new Set(report.Benchmarks.flatMap((benchmark) => resultsOf(benchmark).map(({ LaunchIndex }) => LaunchIndex)));
        return launches.size > 1 ? [...launches].map((launch) => toParsed(report, launch)) : undefined;
    },
};
/** All launches, or one of them. */
function toParsed({ HostEnvironmentInfo, Benchmarks }, launch) {
    const runtime = HostEnvironmentInfo.RuntimeVersion;
    return {
        readings: Benchmarks.flatMap((benchmark) => toReadings(benchmark, launch)),
        aggregates: Benchmarks.flatMap(benchmarkdotnet_toAggregates),
        warnings: [],
        failures: Benchmarks.flatMap(toFailures),
        environment: runtime ? { 'benchmarkdotnet.runtime': runtime } : {},
    };
}
function resultsOf({ Measurements }) {
    return (Measurements ?? []).filter(({ IterationMode, IterationStage }) => IterationMode === 'Workload' && IterationStage === 'Result');
}
const time = { metric: 'time', unit: 'ns', direction: 'lower' };
function toReadings(benchmark, launch) {
    const results = resultsOf(benchmark);
    const wanted = results.filter(({ LaunchIndex }) => launch === undefined || launch === LaunchIndex);
    const values = results.length === 0
        ? (benchmark.Statistics?.OriginalValues ?? [])
        : wanted.map(({ Nanoseconds, Operations }) => Nanoseconds / Operations);
    return values.length === 0 ? [] : [{ benchmark: benchmark.FullName, ...time, grain: 'iteration', values }];
}
/** The times where there are no raw ones, and what diagnosers counted. */
function benchmarkdotnet_toAggregates(benchmark) {
    const { FullName: name, Statistics: statistics, Memory: memory, Metrics: metrics } = benchmark;
    const { OriginalValues: _, Mean, Median, Min, Max, StandardDeviation } = statistics ?? {};
    const isRaw = toReadings(benchmark, undefined).length > 0;
    const allocated = { benchmark: name, metric: 'allocated', unit: 'B/op', direction: 'lower' };
    const others = (metrics ?? []).filter(({ Descriptor }) => Descriptor.Id !== 'Allocated Memory');
    return [
        ...aggregatesOf({ benchmark: name, ...time }, isRaw ? {} : { Mean, Median, Min, Max, StandardDeviation }),
        ...aggregatesOf(allocated, { mean: memory?.BytesAllocatedPerOperation }),
        ...others.flatMap(({ Value, Descriptor: { Id, Unit, TheGreaterTheBetter } }) => {
            const direction = TheGreaterTheBetter ? 'higher' : 'lower';
            return aggregatesOf({ benchmark: name, metric: Id, unit: Unit, direction }, { value: Value });
        }),
    ];
}
function toFailures({ FullName, Statistics }) {
    return Statistics === null ? [{ benchmark: FullName, name: FullName, count: 1 }] : [];
}

;// CONCATENATED MODULE: ./lib/formats/syntax/text-lines.js


const MAX_LENGTH = 4096;
/** The lines that can be a result: no tool writes one of more than 4096 characters, but a test may print such a line. */
async function* shortLines(source) {
    for await (const line of source.lines())
        if (line.text.length <= MAX_LENGTH)
            yield line;
}
/** The number in a tool's text, `1,234.5` too. Throws InputError with the line where there is none. */
function numberIn(text, source, line) {
    const value = /^-?[\d,]+(\.\d+)?([eE][-+]?\d+)?$/.test(text)
        ? Number(text.replaceAll(',', ''))
        : Number.NaN;
    if (Number.isFinite(value))
        return value;
    throw new errors/* InputError */.d({
        what: `expected a number, found ${JSON.stringify(text)}`,
        where: { source: source.path, line },
        next: format/* wholeFile */.A,
    });
}
/** The error for a text in which no line is a result; `example` shows what was looked for. */
function noResultLine(source, example, command) {
    return new errors/* InputError */.d({
        what: `no line like ${JSON.stringify(example)}`,
        where: { source: source.path },
        next: `Check that ${command} ran benchmarks and that this is its standard output`,
    });
}

;// CONCATENATED MODULE: ./lib/formats/benchmarkjs.js



const result = /^\s*(\S.*?) x ([\d.,]+) (ops\/sec) ±([\d.]+)% \(\d+ runs? sampled\)\s*$/;
const failed = /^\s*(\S.*?): (\S*Error\b.*)?$/;
/**
 * The lines that benchmark.js makes of a finished benchmark, `String(event.target)`. They tell the mean rate and its
 * relative margin of error, no raw values.
 */
const benchmarkjs = {
    name: 'benchmarkjs',
    title: 'benchmark.js text',
    matches: (source) => (/ x [\d.,]+ ops\/sec ±/.test(source.head) ? 'lines of … x … ops/sec ±' : undefined),
    async parse(source) {
        const failures = (0,failure_collector/* failureCollector */.o)();
        const aggregates = [];
        for await (const { number, text } of shortLines(source)) {
            const match = result.exec(text);
            if (match)
                aggregates.push(...benchmarkjs_toAggregates(match, source, number));
            const [, broken, message] = (match ? null : failed.exec(text)) ?? [];
            if (broken)
                failures.add({ benchmark: broken, name: broken, message });
        }
        if (aggregates.length === 0) {
            throw noResultLine(source, 'name x 1,234 ops/sec ±0.56% (78 runs sampled)', 'the suite');
        }
        return { readings: [], aggregates, warnings: [], failures: failures.failures() };
    },
};
function benchmarkjs_toAggregates(match, source, line) {
    const [, benchmark = '', mean = '', unit = '', margin = ''] = match;
    const rate = { benchmark, metric: 'throughput', unit, direction: 'higher' };
    return [
        ...aggregatesOf(rate, { mean: numberIn(mean, source, line) }),
        ...aggregatesOf({ ...rate, unit: '%' }, { 'margin of error': numberIn(margin, source, line) }),
    ];
}

;// CONCATENATED MODULE: ./lib/formats/cargo.js



const cargo_result = /^test (\S.*?)\s+\.\.\. bench:\s+([\d.,]+) (\S+\/iter) \(\+\/- ([\d.,]+)\)(?: = ([\d.,]+) (\S+\/s))?\s*$/;
const cargo_failed = /^test (\S.*?)\s+\.\.\. FAILED\s*$/;
/**
 * libtest's bench text (`cargo bench` of nightly Rust, and what writes the same: the bencher crate, criterion's
 * `--output-format bencher`). It tells the median of its samples and `+/-` their range, no raw values.
 */
const cargo = {
    name: 'cargo',
    title: 'cargo bench (libtest text)',
    matches(source) {
        if (/^test \S.* \.\.\. bench: /m.test(source.head))
            return 'lines of test … bench:';
        return /^running \d+ tests?$/m.test(source.head) ? 'running … tests' : undefined;
    },
    async parse(source) {
        const failures = (0,failure_collector/* failureCollector */.o)();
        const aggregates = [];
        for await (const { number, text } of shortLines(source)) {
            const match = cargo_result.exec(text);
            if (match)
                aggregates.push(...cargo_toAggregates(match, source, number));
            const [, broken] = cargo_failed.exec(text) ?? [];
            if (broken)
                failures.add({ benchmark: broken, name: broken });
        }
        if (aggregates.length + failures.failures().length === 0) {
            throw noResultLine(source, 'test name ... bench: 1,234 ns/iter (+/- 56)', 'cargo bench');
        }
        return { readings: [], aggregates, warnings: [], failures: failures.failures() };
    },
};
function cargo_toAggregates(match, source, line) {
    const [, benchmark = '', median = '', unit = '', range = '', throughput, rate = ''] = match;
    const time = { benchmark, metric: 'time', unit, direction: 'lower' };
    const speed = { benchmark, metric: 'throughput', unit: rate, direction: 'higher' };
    const number = (text) => numberIn(text, source, line);
    return [
        ...aggregatesOf(time, { median: number(median), range: number(range) }),
        ...aggregatesOf(speed, { median: throughput === undefined ? null : number(throughput) }),
    ];
}

// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/fxp.js
var fxp = __webpack_require__(5824);
// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 26 modules
var XMLParser = __webpack_require__(9658);
;// CONCATENATED MODULE: ./lib/formats/syntax/xml.js




/**
 * All of an XML source in the shape of `schema`: elements by name, attributes by `@name`, those of `lists` always as
 * lists. Throws InputError with line where it is not well-formed, with the key where it has another shape.
 */
async function readXml(source, schema, lists) {
    const text = await source.text();
    const valid = fxp/* XMLValidator */.iI.validate(text);
    if (valid !== true) {
        throw new errors/* InputError */.d({
            what: `not valid XML: ${valid.err.msg.replace(/\.$/, '')}`,
            where: { source: source.path, line: valid.err.line },
            next: format/* wholeFile */.A,
        });
    }
    const parser = new XMLParser/* default */.A({
        ignoreAttributes: false,
        attributeNamePrefix: '@',
        parseAttributeValue: false,
        parseTagValue: false,
        isArray: (name) => lists.has(name),
    });
    return (0,syntax_json/* checkShape */.eA)(schema, parser.parse(text), { source: source.path });
}

;// CONCATENATED MODULE: ./lib/formats/catch2.js



const catch2_nanoseconds = schemas/* string */.YjP()
    .regex(/^\d+(\.\d+)?(e[-+]?\d+)?$/i, 'must be a number')
    .transform(Number);
const catch2_BenchmarkSchema = schemas/* object */.Ikc({
    '@name': schemas/* string */.YjP().min(1),
    mean: schemas/* object */.Ikc({ '@value': catch2_nanoseconds, '@lowerBound': catch2_nanoseconds, '@upperBound': catch2_nanoseconds })
        .optional(),
    standardDeviation: schemas/* object */.Ikc({ '@value': catch2_nanoseconds }).optional(),
    failed: schemas/* object */.Ikc({ '@message': schemas/* string */.YjP().optional() }).optional(),
});
const PartSchema = schemas/* lazy */.RZV(() => schemas/* object */.Ikc({
    '@name': schemas/* string */.YjP(),
    BenchmarkResults: schemas/* array */.YOg(catch2_BenchmarkSchema).optional(),
    Section: schemas/* array */.YOg(PartSchema).optional(),
}));
const TestCaseSchema = schemas/* intersection */.E$q(PartSchema, schemas/* object */.Ikc({ OverallResult: schemas/* object */.Ikc({ '@success': schemas/* string */.YjP() }).optional() }));
const cases = schemas/* array */.YOg(TestCaseSchema).default([]);
/** Version 2 has `Catch` and groups, version 3 `Catch2TestRun`. */
const DocumentSchema = schemas/* object */.Ikc({
    Catch: schemas/* object */.Ikc({ Group: schemas/* array */.YOg(schemas/* object */.Ikc({ TestCase: cases })).default([]), TestCase: cases }).optional(),
    Catch2TestRun: schemas/* object */.Ikc({ TestCase: cases }).optional(),
});
const lists = new Set(['Group', 'TestCase', 'Section', 'BenchmarkResults']);
/** `--reporter xml`, all values in nanoseconds. Catch2 condenses its samples: there are no raw values. */
const catch2 = {
    name: 'catch2',
    title: 'Catch2 --reporter xml',
    matches: (source) => (/<Catch(2TestRun)?[\s>]/.test(source.head) ? 'an XML report of Catch2' : undefined),
    async parse(source) {
        const document = await readXml(source, DocumentSchema, lists);
        const found = [
            ...(document.Catch?.Group.flatMap((group) => group.TestCase) ?? []),
            ...(document.Catch?.TestCase ?? []),
            ...(document.Catch2TestRun?.TestCase ?? []),
        ];
        const benchmarks = found.flatMap((part) => benchmarksIn(part, []));
        return {
            readings: [],
            aggregates: benchmarks.flatMap(catch2_toAggregates),
            warnings: [],
            failures: [...found.flatMap(catch2_toFailures), ...benchmarks.flatMap(toBenchmarkFailures)],
        };
    },
};
function benchmarksIn(part, above) {
    const path = [...above, part['@name']];
    const own = (part.BenchmarkResults ?? []).map((benchmark) => [[...path, benchmark['@name']].join(' > '), benchmark]);
    return [...own, ...(part.Section ?? []).flatMap((section) => benchmarksIn(section, path))];
}
function catch2_toAggregates([benchmark, { mean, standardDeviation }]) {
    const time = { benchmark, metric: 'time', unit: 'ns', direction: 'lower' };
    return aggregatesOf(time, {
        mean: mean?.['@value'],
        'lower bound of mean': mean?.['@lowerBound'],
        'upper bound of mean': mean?.['@upperBound'],
        standardDeviation: standardDeviation?.['@value'],
    });
}
function catch2_toFailures({ '@name': name, OverallResult }) {
    return OverallResult?.['@success'] === 'false' ? [{ benchmark: name, name, count: 1 }] : [];
}
function toBenchmarkFailures([name, { failed }]) {
    return failed ? [{ benchmark: name, name, count: 1, message: failed['@message'] }] : [];
}

;// CONCATENATED MODULE: ./lib/formats/criterion.js




const amounts = schemas/* array */.YOg(schemas/* number */.aig().positive()).min(1);
const criterion_SampleSchema = schemas/* object */.Ikc({
    sampling_mode: schemas/* enum */.k5n(['Linear', 'Flat']).optional(),
    /** Iterations of each batch. */
    iters: amounts,
    /** Nanoseconds that each batch took. */
    times: schemas/* array */.YOg(schemas/* number */.aig().nonnegative()).min(1),
})
    .refine(({ iters, times }) => iters.length === times.length, {
    message: 'iters and times differ in length',
    path: ['times'],
});
const criterion_BenchmarkSchema = schemas/* object */.Ikc({ full_id: schemas/* string */.YjP().min(1) });
const criterion_MAX_DEPTH = 12;
/**
 * criterion's `sample.json`, or the folder `target/criterion`, of which the samples under `new/` are read (`base/` holds
 * an earlier run). A value is the mean time of a batch of iterations, `times[i] / iters[i]`, in one process; in the mode
 * Linear the batches grow.
 */
const criterion = {
    name: 'criterion',
    title: 'criterion (Rust): target/criterion, or a new/sample.json of it',
    matches(source) {
        if (source.kind === 'file') {
            return (0,json_head/* hasKeys */.x)(source, 'object', 'iters', 'times') ? 'iters and times' : undefined;
        }
        if (source.name === 'criterion')
            return 'a folder named criterion';
        const hasSample = /^estimates\.json$/m.test(source.head) && /^sample\.json$/m.test(source.head);
        return hasSample || /^(criterion|new)\/$/m.test(source.head) ? 'a folder of criterion' : undefined;
    },
    async parse(source) {
        const files = source.kind === 'file' ? [source] : await samplesIn(source, criterion_MAX_DEPTH);
        if (files.length === 0) {
            throw new errors/* InputError */.d({
                what: 'no new/sample.json in this folder',
                where: { source: source.path },
                next: 'Give the folder target/criterion after cargo bench',
            });
        }
        return { readings: await Promise.all(files.map(readSample)), aggregates: [], warnings: [] };
    },
};
async function samplesIn(folder, depth) {
    if (depth === 0)
        return [];
    const found = [];
    for (const entry of await folder.entries()) {
        if (entry.kind === 'folder') {
            if (!['base', 'change', 'report'].includes(entry.name))
                found.push(...(await samplesIn(entry, depth - 1)));
        }
        else if (entry.name === 'sample.json')
            found.push(entry);
    }
    return found;
}
async function readSample(source) {
    const { iters, times } = await (0,syntax_json/* readJson */.Vh)(source, criterion_SampleSchema);
    return {
        benchmark: await nameOf(source),
        metric: 'time',
        unit: 'ns',
        direction: 'lower',
        grain: 'iteration',
        values: times.map((time, index) => time / (iters[index] ?? Number.NaN)),
    };
}
/** As benchmark.json beside it says; without it, the folder that holds `new/`. */
async function nameOf(sample) {
    const described = await sample.find('benchmark.json');
    if (described)
        return (await (0,syntax_json/* readJson */.Vh)(described, criterion_BenchmarkSchema)).full_id;
    const folders = sample.path.split(/[\\/]/).slice(0, -1);
    return folders.findLast((name) => name !== 'new' && name !== '') ?? 'criterion';
}

// EXTERNAL MODULE: ./lib/formats/csv.js
var csv = __webpack_require__(7188);
;// CONCATENATED MODULE: ./lib/formats/custom.js





const custom_RowsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({
    name: schemas/* string */.YjP().min(1),
    unit: schemas/* string */.YjP(),
    value: schemas/* number */.aig(),
    /** Free text, `± 0.5` by custom. */
    range: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).nullish(),
}));
const customSmallerIsBetter = customFormat({
    name: 'customSmallerIsBetter',
    direction: 'lower',
    other: /bigger/i,
});
const customBiggerIsBetter = customFormat({
    name: 'customBiggerIsBetter',
    direction: 'higher',
    other: /smaller/i,
});
/**
 * `[{name, unit, value, range?, extra?}]` as github-action-benchmark takes it. A file is one run, so each value is one
 * repetition's. Which way is better is in the format's name only: where the file's name does not tell, it has to be named.
 */
function customFormat({ name, direction, other }) {
    return {
        name,
        title: `list of {name, unit, value} (github-action-benchmark's ${name})`,
        matches(source) {
            const found = (0,json_head/* hasKeys */.x)(source, 'array', 'name', 'unit', 'value') && !other.test(source.name);
            return found ? 'a list of name, unit and value' : undefined;
        },
        async parse(source) {
            const rows = await (0,syntax_json/* readJson */.Vh)(source, custom_RowsSchema);
            const collector = (0,reading_collector/* readingCollector */.G)();
            for (const { name: benchmark, unit, value } of rows) {
                collector.add({ benchmark, metric: 'value', unit, direction, grain: 'repetition', value });
            }
            const aggregates = rows.flatMap(({ name: benchmark, unit, range }) => {
                const [, number, percent] = /^\s*(?:±|\+\/?-)?\s*(\d+(?:\.\d+)?)\s*(%?)\s*$/.exec(`${range ?? ''}`) ?? [];
                const metric = { benchmark, metric: 'value', unit: percent ? '%' : unit, direction };
                return aggregatesOf(metric, { range: number === undefined ? null : Number(number) });
            });
            return { ...collector.collected(), aggregates };
        },
    };
}

// EXTERNAL MODULE: ./lib/formats/find-named.js
var find_named = __webpack_require__(2681);
// EXTERNAL MODULE: ./lib/formats/flameiq/flameiq.js
var flameiq = __webpack_require__(9387);
;// CONCATENATED MODULE: ./lib/formats/go-test-output.js


const EventSchema = schemas/* object */.Ikc({
    Action: schemas/* string */.YjP(),
    Package: schemas/* string */.YjP().default(''),
    Output: schemas/* string */.YjP().optional(),
});
/** The lines that `go test` printed, put together again where `-json` broke them into events of several packages. */
async function* plainText(source) {
    const isJson = source.head.trimStart().startsWith('{');
    const unfinished = new Map();
    for await (const { number, text } of source.lines()) {
        if (!isJson) {
            yield { number, text };
            continue;
        }
        if (text.trim() === '')
            continue;
        const where = { source: source.path, line: number };
        const event = (0,syntax_json/* checkShape */.eA)(EventSchema, (0,syntax_json/* parseJson */.qF)(text, source.path, number), where);
        const lines = `${unfinished.get(event.Package) ?? ''}${event.Output ?? ''}`.split('\n');
        unfinished.set(event.Package, lines.pop() ?? '');
        for (const line of lines)
            yield { number, text: line };
    }
}

;// CONCATENATED MODULE: ./lib/formats/go.js




/** Name, number of iterations, then pairs of value and unit. */
const go_result = /^(Benchmark\S*)\s+\d+((?:\s+[\d.+-]\S*\s+\S+)+)\s*$/;
const setting = /^(goos|goarch|pkg|cpu): (.*)$/;
const go_failed = /^\s*--- FAIL: (Benchmark\S*)/;
const failedPackage = /^FAIL\s+(\S+)\s+(.*)$/;
const units = new Map([
    ['ns/op', ['time', 'lower']],
    ['B/op', ['allocated', 'lower']],
    ['allocs/op', ['allocations', 'lower']],
    ['MB/s', ['throughput', 'higher']],
]);
/**
 * `go test -bench`, plain or `-json`. A value is the mean over the iterations of one run; `-count` repeats the run within
 * the same process, so the values of one file are iterations. A unit of `b.ReportMetric` names its metric.
 */
const go = {
    name: 'go',
    title: 'go test -bench (text or -json)',
    matches(source) {
        if (/^(goos|goarch|pkg): /m.test(source.head))
            return 'goos, goarch or pkg';
        if (/^\{.*"Action":.*"Package":/m.test(source.head))
            return 'test events with Action and Package';
        return source.head.split('\n').some((line) => go_result.test(line)) ? 'lines of Benchmark…' : undefined;
    },
    async parse(source) {
        const collector = (0,reading_collector/* readingCollector */.G)();
        const failures = (0,failure_collector/* failureCollector */.o)();
        const settings = new Map();
        const qualify = (name) => (settings.has('pkg') ? `${settings.get('pkg')}.${name}` : name);
        for await (const { number, text } of plainText(source)) {
            const [, key = '', value = ''] = setting.exec(text) ?? [];
            if (key)
                settings.set(key, value.trim());
            const [, name = '', pairs = ''] = go_result.exec(text) ?? [];
            for (const [unit, value] of valuesOf(pairs, source, number)) {
                collector.add({ ...go_metricOf(qualify(name), unit), grain: 'iteration', value });
            }
            const failure = failureIn(text, qualify);
            if (failure && !isTold(failure, failures.failures()))
                failures.add(failure);
        }
        const collected = collector.collected();
        if (collected.readings.length + failures.failures().length === 0) {
            throw noResultLine(source, 'BenchmarkName-8  1000  1234 ns/op', 'go test -bench');
        }
        settings.delete('pkg');
        return {
            ...collected,
            aggregates: [],
            failures: failures.failures(),
            environment: Object.fromEntries([...settings].map(([key, value]) => [`go.${key}`, value])),
        };
    },
};
function valuesOf(pairs, source, line) {
    const found = [];
    for (const [, value = '', unit = ''] of pairs.matchAll(/(\S+)\s+(\S+)/g)) {
        found.push([unit, numberIn(value, source, line)]);
    }
    return found;
}
function go_metricOf(benchmark, unit) {
    const [metric, direction] = units.get(unit) ?? [unit, 'none'];
    return { benchmark, metric, unit, direction };
}
/** A benchmark that failed, or a package that did not build or did not end well. */
function failureIn(text, qualify) {
    const [, benchmark] = go_failed.exec(text) ?? [];
    if (benchmark)
        return { benchmark: qualify(benchmark), name: benchmark };
    const [, name, message] = failedPackage.exec(text) ?? [];
    return name ? { benchmark: name, name, message: message?.trim() } : undefined;
}
/** A package fails with its benchmark: that is one failure. */
function isTold({ benchmark }, before) {
    return before.some((failure) => failure.benchmark.startsWith(`${benchmark}.`));
}

;// CONCATENATED MODULE: ./lib/formats/google-benchmark.js






/** Beside these a run has its numbers: times, and counters under any name. */
const RunSchema = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP().min(1),
    run_name: schemas/* string */.YjP().min(1),
    run_type: schemas/* enum */.k5n(['iteration', 'aggregate']),
    aggregate_name: schemas/* string */.YjP().optional(),
    aggregate_unit: schemas/* string */.YjP().optional(),
    time_unit: schemas/* enum */.k5n(['ns', 'us', 'ms', 's']).optional(),
    real_time: schemas/* number */.aig().nonnegative().optional(),
    cpu_time: schemas/* number */.aig().nonnegative().optional(),
    error_occurred: schemas/* boolean */.zMY().optional(),
    error_message: schemas/* string */.YjP().optional(),
    skipped: schemas/* boolean */.zMY().optional(),
    skip_message: schemas/* string */.YjP().optional(),
});
const ResultSchema = schemas/* object */.Ikc({
    context: schemas/* object */.Ikc({ library_build_type: schemas/* string */.YjP().optional() }),
    benchmarks: schemas/* array */.YOg(RunSchema),
});
/** Numbers that describe a run and measure nothing. */
const bookkeeping = new Set([
    'family_index',
    'per_family_instance_index',
    'repetitions',
    'repetition_index',
    'threads',
    'iterations',
]);
/** What raw values, where they are there, say themselves. */
const google_benchmark_derived = new Set(['mean', 'median', 'stddev', 'cv']);
const counters = new Map([
    ['bytes_per_second', ['B/s', 'higher']],
    ['items_per_second', ['items/s', 'higher']],
    ['allocs_per_iter', ['allocs/iter', 'lower']],
    ['max_bytes_used', ['B', 'lower']],
    ['total_allocated_bytes', ['B', 'lower']],
]);
/**
 * `--benchmark_out_format=json`. A value is the mean over the iterations of one run; `--benchmark_repetitions` repeats
 * the run within the same process, so the values of one file are iterations, not independent repetitions.
 */
const googleBenchmark = {
    name: 'google-benchmark',
    title: 'Google Benchmark --benchmark_out_format=json',
    matches(source) {
        const found = (0,json_head/* hasKeys */.x)(source, 'object', 'context', 'benchmarks') && !/"jmhVersion"/.test(source.head);
        return found ? 'context and benchmarks' : undefined;
    },
    async parse(source) {
        const { context, benchmarks } = await (0,syntax_json/* readJson */.Vh)(source, ResultSchema);
        const collector = (0,reading_collector/* readingCollector */.G)();
        const failures = (0,failure_collector/* failureCollector */.o)();
        const aggregates = [];
        const warnings = [];
        for (const run of benchmarks) {
            const { run_name: benchmark, error_message: message } = run;
            if (run.error_occurred)
                failures.add({ benchmark, name: run.name, message });
            else if (run.skipped)
                warnings.push(`${run.name} was skipped: ${run.skip_message || 'no reason told'}`);
            else if (run.run_type === 'aggregate')
                aggregates.push(...google_benchmark_toAggregates(run));
            else {
                for (const [metric, value] of numbersOf(run))
                    collector.add({ ...metric, grain: 'iteration', value });
            }
        }
        const { readings, warnings: sampled } = collector.collected();
        const raw = new Set(readings.map(({ benchmark }) => benchmark));
        if (aggregates.length > 0 && raw.size === 0) {
            warnings.push('no raw values: run without --benchmark_report_aggregates_only to keep them');
        }
        return {
            readings,
            aggregates: aggregates.filter(({ benchmark, statistic }) => !(raw.has(benchmark) && google_benchmark_derived.has(statistic))),
            warnings: [...warnings, ...sampled],
            failures: failures.failures(),
            environment: google_benchmark_environmentOf(context.library_build_type),
        };
    },
};
function numbersOf(run) {
    return Object.entries(run).flatMap(([name, value]) => {
        if (typeof value !== 'number' || bookkeeping.has(name))
            return [];
        const [unit, direction] = meaningOf(name, run);
        return [[{ benchmark: run.run_name, metric: name, unit, direction }, value]];
    });
}
function meaningOf(name, run) {
    if (name === 'real_time' || name === 'cpu_time')
        return [run.time_unit ?? 'ns', 'lower'];
    return counters.get(name) ?? ['', 'none'];
}
/** `cv` and `RMS` are fractions of the metric, whatever its unit. */
function google_benchmark_toAggregates(run) {
    const statistic = run.aggregate_name ?? 'aggregate';
    return numbersOf(run).flatMap(([metric, value]) => aggregatesOf(run.aggregate_unit === 'percentage' ? { ...metric, unit: '' } : metric, {
        [statistic]: value,
    }));
}
function google_benchmark_environmentOf(buildType) {
    return buildType === undefined ? {} : { 'google-benchmark.library_build_type': buildType };
}

;// CONCATENATED MODULE: ./lib/formats/hyperfine.js






const seconds = schemas/* number */.aig().nonnegative();
const hyperfine_ResultSchema = schemas/* object */.Ikc({
    command: schemas/* string */.YjP().min(1),
    /** Absent in exports that kept the summary only. */
    times: schemas/* array */.YOg(seconds).optional(),
    /** Null where the process was ended by a signal. */
    exit_codes: schemas/* array */.YOg(schemas/* number */.aig().int().nullable()).optional(),
    /** Peak resident set of each process, in bytes. */
    memory_usage_byte: schemas/* array */.YOg(schemas/* number */.aig().nonnegative()).optional(),
    mean: seconds,
    stddev: seconds.nullish(),
    median: seconds.nullish(),
    user: seconds.nullish(),
    system: seconds.nullish(),
    min: seconds.nullish(),
    max: seconds.nullish(),
    parameters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])).optional(),
});
const ExportSchema = schemas/* object */.Ikc({ results: schemas/* array */.YOg(hyperfine_ResultSchema).min(1) });
/** `hyperfine --export-json`: every time is one whole process, so every value is a repetition. */
const hyperfine = {
    name: 'hyperfine',
    title: 'hyperfine --export-json',
    matches(source) {
        const known = (0,json_head/* hasKeys */.x)(source, 'object', 'results') && /"(mean|times)"\s*:/.test(source.head);
        return known && /"command"\s*:/.test(source.head) ? 'results of commands with times' : undefined;
    },
    async parse(source) {
        const { results } = await (0,syntax_json/* readJson */.Vh)(source, ExportSchema);
        const collector = (0,reading_collector/* readingCollector */.G)();
        for (const result of results) {
            const benchmark = hyperfine_benchmarkName(result);
            for (const value of result.times ?? []) {
                collector.add({
                    benchmark,
                    metric: 'time',
                    unit: 's',
                    direction: 'lower',
                    grain: 'repetition',
                    value,
                });
            }
            for (const value of result.memory_usage_byte ?? []) {
                const metric = { benchmark, metric: 'peak_memory', unit: 'B', direction: 'lower' };
                collector.add({ ...metric, grain: 'repetition', value });
            }
        }
        return {
            ...collector.collected(),
            aggregates: results.flatMap(hyperfine_toAggregates),
            failures: hyperfine_failuresOf(results),
        };
    },
};
/** The command (or its `--command-name`) with the values of `--parameter-*`, which tell equal names apart. */
function hyperfine_benchmarkName({ command, parameters }) {
    const values = Object.entries(parameters ?? {}).map(([name, value]) => `${name}=${value}`);
    return values.length === 0 ? command : `${command} (${values.join(', ')})`;
}
/** What the raw times do not say: CPU times always, the rest only where there are no times. */
function hyperfine_toAggregates(result) {
    const { times, mean, stddev, median, min, max, user, system } = result;
    const time = { benchmark: hyperfine_benchmarkName(result), unit: 's', direction: 'lower' };
    return [
        ...aggregatesOf({ ...time, metric: 'time' }, times?.length ? {} : { mean, stddev, median, min, max }),
        ...aggregatesOf({ ...time, metric: 'user_time' }, { mean: user }),
        ...aggregatesOf({ ...time, metric: 'system_time' }, { mean: system }),
    ];
}
function hyperfine_failuresOf(results) {
    const collector = (0,failure_collector/* failureCollector */.o)();
    for (const result of results) {
        for (const code of result.exit_codes ?? []) {
            const name = code === null ? 'ended by a signal' : `exit code ${code}`;
            if (code !== 0)
                collector.add({ benchmark: hyperfine_benchmarkName(result), name });
        }
    }
    return collector.failures();
}

;// CONCATENATED MODULE: ./lib/formats/jmh.js





const MAX_SAMPLES = 10_000_000;
const jmh_ResultSchema = schemas/* object */.Ikc({
    scoreUnit: schemas/* string */.YjP().min(1),
    /** "NaN" where JMH could not tell. */
    score: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* literal */.euz('NaN')]).optional(),
    /** Values of each fork. */
    rawData: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* number */.aig())).optional(),
    /** For each fork and iteration: values with their counts. */
    rawDataHistogram: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig().int().positive().max(MAX_SAMPLES)]))))
        .optional(),
});
const jmh_BenchmarkSchema = schemas/* object */.Ikc({
    benchmark: schemas/* string */.YjP().min(1),
    mode: schemas/* enum */.k5n(['thrpt', 'avgt', 'sample', 'ss']),
    threads: schemas/* number */.aig().int().positive().default(1),
    params: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}),
    jdkVersion: schemas/* string */.YjP().optional(),
    vmName: schemas/* string */.YjP().optional(),
    primaryMetric: jmh_ResultSchema,
    secondaryMetrics: schemas/* record */.g1P(schemas/* string */.YjP(), jmh_ResultSchema).default({}),
});
const FileSchema = schemas/* array */.YOg(jmh_BenchmarkSchema);
const modes = {
    thrpt: 'throughput',
    avgt: 'average_time',
    sample: 'sample_time',
    ss: 'single_shot_time',
};
/**
 * `-rf json`. A value is one measured iteration (or, in the mode sample, one call) within a fork; a fork is a fresh JVM,
 * so each fork is a repetition. The unit says which way is better: `ops/…` more, `…/op` less.
 */
const jmh = {
    name: 'jmh',
    title: 'JMH -rf json',
    matches: (source) => (0,json_head/* hasKeys */.x)(source, 'array', 'benchmark', 'mode') && /"(jmhVersion|primaryMetric)"\s*:/.test(source.head)
        ? 'a list of benchmark, mode and primaryMetric'
        : undefined,
    async parse(source) {
        return jmh_toParsed(await (0,syntax_json/* readJson */.Vh)(source, FileSchema), source, forksOf);
    },
    async parseRepetitions(source) {
        const benchmarks = await (0,syntax_json/* readJson */.Vh)(source, FileSchema);
        const count = Math.max(0, ...benchmarks.map(({ primaryMetric }) => forksOf(primaryMetric).length));
        return Array.from({ length: count }, (_, fork) => jmh_toParsed(benchmarks, source, (result) => forksOf(result).slice(fork, fork + 1)));
    },
};
/** The values of each fork. */
function forksOf({ rawData, rawDataHistogram }) {
    if (rawData)
        return rawData;
    return (rawDataHistogram ?? []).map((iterations) => iterations.flat().flatMap(([value, count]) => new Array(count).fill(value)));
}
function jmh_toParsed(benchmarks, source, select) {
    refuseTooMany(benchmarks, source);
    const results = benchmarks.flatMap((benchmark) => jmh_resultsOf(benchmark).map(([metric, result]) => ({ metric, result, values: select(result).flat() })));
    const [first] = benchmarks;
    return {
        readings: results.flatMap(({ metric, values }) => values.length === 0 ? [] : [{ ...metric, grain: 'iteration', values }]),
        aggregates: results.flatMap(({ metric, result }) => (isRaw(result) ? [] : jmh_toAggregates(metric, result))),
        warnings: [],
        environment: {
            ...(first?.jdkVersion === undefined ? {} : { 'jmh.jdk': first.jdkVersion }),
            ...(first?.vmName === undefined ? {} : { 'jmh.vm': first.vmName }),
        },
    };
}
function refuseTooMany(benchmarks, source) {
    const counts = benchmarks.flatMap(({ primaryMetric }) => primaryMetric.rawDataHistogram?.flat(2) ?? []);
    const total = counts.reduce((sum, [, count]) => sum + count, 0);
    if (total <= MAX_SAMPLES)
        return;
    throw new errors/* InputError */.d({
        what: `${total} samples, at most ${MAX_SAMPLES} are read`,
        where: { source: source.path },
        next: 'Measure for a shorter time, or in the mode avgt',
    });
}
function isRaw({ rawData, rawDataHistogram }) {
    return (rawData ?? rawDataHistogram) !== undefined;
}
/** The primary metric, and what profilers and auxiliary counters added while it was measured. */
function jmh_resultsOf({ benchmark, mode, threads, params, ...row }) {
    const settings = Object.entries(params).map(([name, value]) => `${name}=${value}`);
    if (threads > 1)
        settings.push(`threads=${threads}`);
    const name = settings.length === 0 ? benchmark : `${benchmark} (${settings.join(', ')})`;
    const others = Object.entries(row.secondaryMetrics)
        .filter(([other]) => !(mode === 'sample' && isPercentile(other)))
        .map(([other, result]) => [`${modes[mode]}.${other}`, result]);
    return [[modes[mode], row.primaryMetric], ...others].map(([metric, result]) => [
        { benchmark: name, metric, unit: result.scoreUnit, direction: directionOf(result.scoreUnit) },
        result,
    ]);
}
/** `p0.99`, once `name·p0.99`: computed from the samples that the histogram keeps. */
function isPercentile(metric) {
    return /(^|·)p\d\.\d+$/.test(metric);
}
function directionOf(unit) {
    if (unit.startsWith('ops/'))
        return 'higher';
    return unit.endsWith('/op') ? 'lower' : 'none';
}
function jmh_toAggregates(metric, { score }) {
    return aggregatesOf(metric, { mean: score === 'NaN' ? null : score });
}

// EXTERNAL MODULE: ./lib/formats/kernel-traces/kernel-trace.js
var kernel_trace = __webpack_require__(1552);
;// CONCATENATED MODULE: ./lib/formats/kernel-traces/chrome-trace.js



/** A step of PyTorch's profiler, which the traced program marks by `profiler.step()`. */
const StepEventSchema = schemas/* object */.Ikc({
    cat: schemas/* literal */.euz('user_annotation'),
    name: schemas/* string */.YjP().regex(/^ProfilerStep#\d+$/),
    ts: schemas/* number */.aig().nonnegative(),
    dur: schemas/* number */.aig().nonnegative(),
});
const KernelEventSchema = schemas/* object */.Ikc({
    cat: schemas/* literal */.euz('kernel'),
    name: schemas/* string */.YjP(),
    ts: schemas/* number */.aig().nonnegative(),
    dur: schemas/* number */.aig().nonnegative(),
    tid: schemas/* unknown */.L5J(),
    args: schemas/* object */.Ikc({ device: schemas/* number */.aig().int().optional(), stream: schemas/* number */.aig().int().optional() }).optional(),
});
const events = schemas/* array */.YOg(schemas/* looseObject */._H3({ cat: schemas/* string */.YjP().optional() }));
const chrome_trace_DocumentSchema = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ traceEvents: events }).transform((document) => document.traceEvents),
    events,
]);
/** Chrome trace JSON with kernel events, as PyTorch's profiler writes it: microseconds, with fractions. */
const chromeTrace = {
    name: 'chrome-trace',
    title: 'PyTorch / Chrome trace JSON (also .gz)',
    matches(source) {
        const isTrace = /"traceEvents"\s*:/.test(source.head) || /^\s*\[\s*\{.*?"ph"\s*:/s.test(source.head);
        const isOnnx = /"cat"\s*:\s*"(Session|Node)"/.test(source.head);
        return isTrace && !isOnnx ? 'trace events' : undefined;
    },
    async parse(source) {
        const document = await (0,syntax_json/* readJson */.Vh)(source, chrome_trace_DocumentSchema);
        const found = document.filter((event) => event.cat === 'kernel');
        const kernels = (0,syntax_json/* checkShape */.eA)(schemas/* array */.YOg(KernelEventSchema), found, {
            source: source.path,
            key: 'kernel events',
        });
        const steps = stepsIn(document);
        const counted = steps === null ? kernels : kernels.filter(({ ts }) => ts >= steps.start);
        const trace = (0,kernel_trace/* deviceTrace */.qm)(counted.map(executionOf));
        return (0,kernel_trace/* parsedTrace */.xQ)({ ...trace, ...(steps && { wallNs: steps.wallNs, inferences: steps.count }) }, source.path);
    },
};
/** The steps of the trace, in µs from its origin; null where the program marked none. */
function stepsIn(events) {
    const steps = events.flatMap((event) => StepEventSchema.safeParse(event).data ?? []);
    if (steps.length === 0)
        return null;
    const start = steps.reduce((first, { ts }) => Math.min(first, ts), Number.POSITIVE_INFINITY);
    const end = steps.reduce((last, { ts, dur }) => Math.max(last, ts + dur), 0);
    return {
        start,
        wallNs: Math.round((end - start) * 1000),
        count: new Set(steps.map(({ name }) => name)).size,
    };
}
function executionOf({ name, ts, dur, tid, args }) {
    const startNs = BigInt(Math.round(ts * 1000));
    return {
        name,
        startNs,
        endNs: startNs + BigInt(Math.round(dur * 1000)),
        queueId: args?.stream ?? (Number.isInteger(tid) ? Number(tid) : null),
        deviceId: args?.device ?? null,
    };
}

// EXTERNAL MODULE: ./lib/formats/syntax/csv-table.js
var csv_table = __webpack_require__(3807);
;// CONCATENATED MODULE: ./lib/formats/kernel-traces/kernel-table.js



/** The executions in a table; `executionOf` gives null for a row that is no kernel. */
async function readExecutions(source, columns, executionOf) {
    const executions = [];
    for await (const row of (0,csv_table/* readCsv */.Nb)(source, columns)) {
        const execution = executionOf(row, source);
        if (execution)
            executions.push(execution);
    }
    return executions;
}
/** The rows of such a summary. */
async function readSummaries(source, columns) {
    const { name, calls, total, mean } = columns;
    const summaries = [];
    for await (const row of (0,csv_table/* readCsv */.Nb)(source, [name, calls, total, mean])) {
        const number = (column) => (0,csv_table/* numberCell */.EH)(row, column, source);
        const microseconds = (column) => (row.cells[column] ? number(column) / 1e3 : null);
        summaries.push({
            kernelName: row.cells[name] ?? '',
            calls: number(calls),
            totalTimeMs: number(total) / 1e6,
            avgTimeUs: number(mean) / 1e3,
            minTimeUs: microseconds(columns.min),
            maxTimeUs: microseconds(columns.max),
            stdTimeUs: microseconds(columns.std),
            pctTotal: number(columns.percent),
        });
    }
    return summaries;
}
/** The whole nanoseconds in a cell, exact beyond 2^53. Throws InputError with line and column where there are none. */
function nanosecondsCell(row, column, source) {
    const text = row.cells[column] ?? '';
    if (/^\d{1,20}$/.test(text))
        return BigInt(text);
    throw new errors/* InputError */.d({
        what: `expected whole nanoseconds, found ${JSON.stringify(text)}`,
        where: { source: source.path, line: row.line, key: column },
        next: format/* wholeFile */.A,
    });
}

;// CONCATENATED MODULE: ./lib/formats/kernel-traces/nsys.js



const gpuTrace = ['Start (ns)', 'Duration (ns)', 'GrdX', 'Name'];
const execTrace = ['Kernel Start (ns)', 'Kernel Dur (ns)', 'Kernel Name'];
const kernSum = ['Total Time (ns)', 'Instances', 'Avg (ns)', 'Name'];
const summaryColumns = {
    name: 'Name',
    calls: 'Instances',
    total: 'Total Time (ns)',
    mean: 'Avg (ns)',
    min: 'Min (ns)',
    max: 'Max (ns)',
    std: 'StdDev (ns)',
    percent: 'Time (%)',
};
/** `nsys stats -f csv` with the reports cuda_gpu_trace, cuda_kern_exec_trace or cuda_gpu_kern_sum. */
const nsys = {
    name: 'nsys',
    title: 'nsys stats -r cuda_gpu_trace | cuda_kern_exec_trace | cuda_gpu_kern_sum -f csv',
    matches(source) {
        if ((0,csv_table/* hasColumns */.q$)(source, ...gpuTrace))
            return 'columns of cuda_gpu_trace';
        if ((0,csv_table/* hasColumns */.q$)(source, ...execTrace))
            return 'columns of cuda_kern_exec_trace';
        return (0,csv_table/* hasColumns */.q$)(source, ...kernSum) ? 'columns of cuda_gpu_kern_sum' : undefined;
    },
    async parse(source) {
        if ((0,csv_table/* hasColumns */.q$)(source, ...gpuTrace)) {
            return (0,kernel_trace/* parsedTrace */.xQ)((0,kernel_trace/* deviceTrace */.qm)(await readExecutions(source, gpuTrace, gpuExecution)), source.path);
        }
        if ((0,csv_table/* hasColumns */.q$)(source, ...execTrace)) {
            return (0,kernel_trace/* parsedTrace */.xQ)((0,kernel_trace/* deviceTrace */.qm)(await readExecutions(source, execTrace, launchedExecution)), source.path);
        }
        return (0,kernel_trace/* parsedTrace */.xQ)((0,kernel_trace/* deviceTrace */.qm)([], await readSummaries(source, summaryColumns)), source.path);
    },
};
/** A row without a grid is a copy or a memset, not a kernel. */
function gpuExecution(row, source) {
    if (!row.cells.GrdX)
        return null;
    return {
        name: row.cells.Name ?? '',
        ...timesOf(row, 'Start (ns)', 'Duration (ns)', source),
        queueId: numberOrNull(row.cells.Strm),
        deviceId: numberOrNull(/\((\d+)\)$/.exec(row.cells.Device ?? '')?.[1]),
    };
}
function launchedExecution(row, source) {
    return {
        name: row.cells['Kernel Name'] ?? '',
        ...timesOf(row, 'Kernel Start (ns)', 'Kernel Dur (ns)', source),
        queueId: null,
        deviceId: numberOrNull(row.cells.DevId),
    };
}
function timesOf(row, start, duration, source) {
    const startNs = nanosecondsCell(row, start, source);
    return { startNs, endNs: startNs + nanosecondsCell(row, duration, source) };
}
function numberOrNull(cell) {
    return cell ? Number(cell) : null;
}

// EXTERNAL MODULE: ./lib/formats/kernel-traces/onnxruntime-profile.js
var onnxruntime_profile = __webpack_require__(592);
;// CONCATENATED MODULE: ./lib/formats/kernel-traces/rocprof.js



const columns = ['KernelName', 'BeginNs', 'EndNs'];
/** `rocprof --timestamp on`: results.csv of versions 1 and 2. */
const rocprof = {
    name: 'rocprof',
    title: 'rocprof results.csv (v1, v2)',
    matches: (source) => ((0,csv_table/* hasColumns */.q$)(source, ...columns) ? 'columns KernelName, BeginNs, EndNs' : undefined),
    async parse(source) {
        return (0,kernel_trace/* parsedTrace */.xQ)((0,kernel_trace/* deviceTrace */.qm)(await readExecutions(source, columns, rocprof_executionOf)), source.path);
    },
};
function rocprof_executionOf(row, source) {
    return {
        name: (row.cells.KernelName ?? '').replace(/( \[clone [^\]]*\])?(\.kd)?$/, ''),
        startNs: nanosecondsCell(row, 'BeginNs', source),
        endNs: nanosecondsCell(row, 'EndNs', source),
        queueId: idIn(row.cells['queue-id']),
        deviceId: idIn(row.cells['gpu-id']),
    };
}
function idIn(cell) {
    return cell !== undefined && /^\d{1,9}$/.test(cell) ? Number(cell) : null;
}

;// CONCATENATED MODULE: ./lib/formats/kernel-traces/rocprofv3.js






const traceColumns = ['Kernel_Name', 'Start_Timestamp', 'End_Timestamp'];
const statsColumns = ['Name', 'Calls', 'TotalDurationNs', 'AverageNs'];
const rocprofv3_summaryColumns = {
    name: 'Name',
    calls: 'Calls',
    total: 'TotalDurationNs',
    mean: 'AverageNs',
    min: 'MinNs',
    max: 'MaxNs',
    std: 'StdDev',
    percent: 'Percentage',
};
const stamp = schemas/* union */.KCZ([schemas/* number */.aig().int().nonnegative(), schemas/* string */.YjP().regex(/^\d+$/)])
    .transform((given) => BigInt(given));
const handle = schemas/* object */.Ikc({ handle: schemas/* number */.aig().int() });
const ProcessSchema = schemas/* object */.Ikc({
    kernel_symbols: schemas/* array */.YOg(schemas/* object */.Ikc({ kernel_id: schemas/* number */.aig().int(), formatted_kernel_name: schemas/* string */.YjP() })),
    buffer_records: schemas/* object */.Ikc({
        kernel_dispatch: schemas/* array */.YOg(schemas/* object */.Ikc({
            start_timestamp: stamp,
            end_timestamp: stamp,
            dispatch_info: schemas/* object */.Ikc({ kernel_id: schemas/* number */.aig().int(), queue_id: handle, agent_id: handle }),
        })),
    }),
});
const rocprofv3_DocumentSchema = schemas/* object */.Ikc({ 'rocprofiler-sdk-tool': schemas/* array */.YOg(ProcessSchema).min(1) });
/** `rocprofv3 --kernel-trace`: kernel_trace.csv, kernel_stats.csv and results.json; columns are found by name. */
const rocprofv3 = {
    name: 'rocprofv3',
    title: 'rocprofv3 --kernel-trace (csv, json) and --stats',
    matches(source) {
        if ((0,csv_table/* hasColumns */.q$)(source, ...traceColumns))
            return 'columns Kernel_Name, Start_Timestamp, End_Timestamp';
        if ((0,csv_table/* hasColumns */.q$)(source, ...statsColumns))
            return 'columns Name, Calls, TotalDurationNs';
        return (0,json_head/* hasKeys */.x)(source, 'object', 'rocprofiler-sdk-tool') ? 'key rocprofiler-sdk-tool' : undefined;
    },
    async parse(source) {
        return (0,kernel_trace/* parsedTrace */.xQ)(await traceOf(source), source.path);
    },
};
async function traceOf(source) {
    if ((0,csv_table/* hasColumns */.q$)(source, ...traceColumns))
        return (0,kernel_trace/* deviceTrace */.qm)(await readExecutions(source, traceColumns, rocprofv3_executionOf));
    if ((0,csv_table/* hasColumns */.q$)(source, ...statsColumns))
        return (0,kernel_trace/* deviceTrace */.qm)([], await readSummaries(source, rocprofv3_summaryColumns));
    const document = await (0,syntax_json/* readJson */.Vh)(source, rocprofv3_DocumentSchema);
    return (0,kernel_trace/* deviceTrace */.qm)(document['rocprofiler-sdk-tool'].flatMap(executionsOf));
}
function rocprofv3_executionOf(row, source) {
    return {
        name: row.cells.Kernel_Name ?? '',
        startNs: nanosecondsCell(row, 'Start_Timestamp', source),
        endNs: nanosecondsCell(row, 'End_Timestamp', source),
        queueId: lastNumber(row.cells.Queue_Id),
        deviceId: lastNumber(row.cells.Agent_Id),
    };
}
/** `4` or, in newer releases, `Agent 2`. */
function lastNumber(cell) {
    const match = /(\d{1,9})$/.exec(cell ?? '');
    return match ? Number(match[1]) : null;
}
function executionsOf({ kernel_symbols, buffer_records }) {
    const names = new Map(kernel_symbols.map((symbol) => [symbol.kernel_id, symbol.formatted_kernel_name]));
    return buffer_records.kernel_dispatch.map(({ start_timestamp, end_timestamp, dispatch_info: info }) => ({
        name: names.get(info.kernel_id) ?? `kernel ${info.kernel_id}`,
        startNs: start_timestamp,
        endNs: end_timestamp,
        queueId: info.queue_id.handle,
        deviceId: info.agent_id.handle,
    }));
}

// EXTERNAL MODULE: ./lib/model/formula.js
var model_formula = __webpack_require__(5807);
// EXTERNAL MODULE: ./lib/statistics/quantile.js
var quantile = __webpack_require__(1750);
;// CONCATENATED MODULE: ./lib/formats/livepeer/rows.js

/**
 * The additive fields: sums and counts that shards and windows add up. First the name by which a field is kept, then the
 * other names that the analytics gave it over time.
 */
const additiveFields = {
    known_sessions: ['known_sessions_count'],
    requested_sessions: [],
    startup_success_sessions: [],
    excused_sessions: ['startup_excused_sessions'],
    unexcused_sessions: ['startup_unexcused_sessions'],
    swapped_sessions: ['total_swapped_sessions'],
    confirmed_swapped_sessions: [],
    inferred_orchestrator_change_sessions: ['inferred_swap_sessions'],
    loading_only_sessions: [],
    zero_output_fps_sessions: [],
    output_failed_sessions: [],
    effective_failed_sessions: [],
    served_sessions: [],
    unserved_sessions: [],
    total_demand_sessions: [],
    total_sessions: [],
    total_streams: [],
    status_samples: [],
    error_status_samples: [],
    health_signal_count: [],
    health_expected_signal_count: [],
    missing_capacity_count: [],
    startup_latency_sample_count: ['valid_startup_time_count'],
    e2e_latency_sample_count: ['valid_e2e_latency_count'],
    prompt_to_first_frame_sample_count: ['valid_prompt_to_first_frame_count'],
    output_fps_sum: [],
    output_fps_sum_of_squares: ['output_fps_sum_squares', 'output_fps_sumsq'],
    startup_latency_sum_ms: [],
    e2e_latency_sum_ms: [],
    prompt_to_first_frame_sum_ms: [],
    total_inference_minutes: ['total_minutes'],
    fee_payment_eth: ['ticket_face_value_eth'],
};
/** Raw samples, where a row brings them along: the only source of percentiles. */
const sampleFields = [
    'output_fps_samples',
    'startup_time_ms_samples',
    'e2e_latency_ms_samples',
    'prompt_to_first_frame_ms_samples',
];
/** What a row may tell beside its additive fields: read to check it, or to recover a sum, never to average it. */
const derivedFields = {
    failure_rate: [],
    swap_rate: [],
    success_ratio: [],
    no_swap_ratio: [],
    sla_score: [],
    avg_output_fps: [],
    jitter_coeff_fps: ['fps_jitter_coefficient'],
    startup_time_ms: ['avg_startup_latency_ms'],
    e2e_latency_ms: ['avg_e2e_latency_ms'],
    prompt_to_first_frame_ms: ['avg_prompt_to_first_frame_ms'],
    p95_output_fps: [],
    p95_startup_time_ms: ['p95_startup_latency_ms'],
    p95_e2e_latency_ms: [],
    p95_prompt_to_first_frame_ms: ['p95_prompt_to_first_frame_latency_ms'],
};
/** What names the thing measured. Rows are added up within equal dimensions only. */
const dimensionFields = [
    'wallet',
    'orchestrator_address',
    'gateway',
    'workflow',
    'pipeline',
    'pipeline_id',
    'model_id',
    'gpu_id',
    'region',
];
/** The semantics of `sla_score` and `success_ratio` that are recomputed: the seed's. */
const SEED_SEMANTICS = '1';
/** The dimensions as the benchmark's name: `pipeline=live,gpu_id=0`; `livepeer` where there are none. */
function benchmarkOf(dimensions) {
    const named = dimensionFields.flatMap((field) => {
        const value = dimensions[field];
        return value === undefined ? [] : [`${field}=${value}`];
    });
    return named.join(',') || 'livepeer';
}
/**
 * The rows that count, in an order that does not depend on theirs, and what was left out. A row that was written again
 * (same dimensions, window, shard and run) replaces its earlier attempts; an exact repetition counts once. Throws
 * InputError where two rows of one identity differ and no attempt tells which is the later.
 */
function withoutDuplicates(rows) {
    const byIdentity = new Map();
    for (const [index, row] of rows.entries()) {
        const key = JSON.stringify([benchmarkOf(row.dimensions), row.identity ?? index]);
        byIdentity.set(key, [...(byIdentity.get(key) ?? []), row]);
    }
    const kept = inOrderOfContent([...byIdentity.values()].flatMap((versions) => latestOf(versions) ?? []));
    const dropped = rows.length - kept.length;
    const warnings = dropped === 0 ? [] : [`${dropped} row(s) repeat a window of the same shard and count once`];
    return { rows: kept, warnings };
}
function latestOf(versions) {
    const last = Math.max(...versions.map((row) => row.attempt ?? 0));
    const [latest, ...others] = versions.filter((row) => (row.attempt ?? 0) === last);
    const different = others.find((row) => latest && contentOf(row) !== contentOf(latest));
    if (different) {
        throw new errors/* InputError */.d({
            what: `two rows of ${benchmarkOf(different.dimensions)} tell different things of one window`,
            where: different.place,
            next: 'Tell them apart by a shard field, or by an attempt number of which the higher counts',
        });
    }
    return latest;
}
function inOrderOfContent(rows) {
    return rows
        .map((row) => ({ row, content: contentOf(row) }))
        .sort((a, b) => (a.content < b.content ? -1 : a.content > b.content ? 1 : 0))
        .map(({ row }) => row);
}
function contentOf(row) {
    const sorted = (fields) => Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
    return JSON.stringify([
        benchmarkOf(row.dimensions),
        row.identity,
        row.semantics,
        sorted(row.counts),
        sorted(row.samples),
        sorted(row.given),
    ]);
}

;// CONCATENATED MODULE: ./lib/formats/livepeer/sums.js



/** Where the terms of each mean stand in a row. */
const means = {
    avg_output_fps: { samples: 'output_fps_samples', sum: 'output_fps_sum', count: 'status_samples' },
    startup_time_ms: {
        samples: 'startup_time_ms_samples',
        sum: 'startup_latency_sum_ms',
        count: 'startup_latency_sample_count',
    },
    e2e_latency_ms: {
        samples: 'e2e_latency_ms_samples',
        sum: 'e2e_latency_sum_ms',
        count: 'e2e_latency_sample_count',
    },
    prompt_to_first_frame_ms: {
        samples: 'prompt_to_first_frame_ms_samples',
        sum: 'prompt_to_first_frame_sum_ms',
        count: 'prompt_to_first_frame_sample_count',
    },
};
/** The seed's ratios and scores. */
const derivedMetrics = [
    rate('failure_rate', 'lower', 'unexcused_sessions', false),
    rate('swap_rate', 'lower', 'swapped_sessions', false),
    rate('success_ratio', 'higher', 'unexcused_sessions', true),
    rate('no_swap_ratio', 'higher', 'swapped_sessions', true),
    { metric: 'sla_score', unit: 'points', direction: 'higher', formula: 'livepeerSlaV1', terms: slaTerms },
    mean('avg_output_fps', 'fps', 'higher'),
    {
        metric: 'jitter_coeff_fps',
        unit: 'ratio',
        direction: 'lower',
        formula: 'variationCoefficient',
        terms: fpsTerms,
    },
    mean('startup_time_ms', 'ms', 'lower'),
    mean('e2e_latency_ms', 'ms', 'lower'),
    mean('prompt_to_first_frame_ms', 'ms', 'lower'),
];
/** The sums of one row. Throws InputError where the row contradicts itself. */
function sumsOf(row) {
    checkRow(row);
    const terms = derivedMetrics.flatMap((derived) => {
        const own = derived.terms(row);
        return own ? [[derived.metric, own]] : [];
    });
    return {
        rows: 1,
        terms: Object.fromEntries(terms),
        given: Object.fromEntries(terms.map(([metric]) => [metric, 1])),
        counts: row.counts,
        samples: row.samples,
    };
}
/** Adds lots of rows up: counts and terms are summed, samples put together, nothing is averaged. */
function addSums(all) {
    return {
        rows: total(all.map(({ rows }) => rows)),
        terms: joined(all.map(({ terms }) => terms), (terms) => terms.reduce(model_formula/* addTerms */.dR)),
        given: joined(all.map(({ given }) => given), total),
        counts: joined(all.map(({ counts }) => counts), total),
        samples: joined(all.map(({ samples }) => samples), (samples) => samples.flat()),
    };
}
/** Key by key, what `add` makes of the values that are there. */
function joined(records, add) {
    const gathered = new Map();
    for (const record of records) {
        for (const key in record) {
            const value = record[key];
            if (value === undefined)
                continue;
            const values = gathered.get(key);
            if (values)
                values.push(value);
            else
                gathered.set(key, [value]);
        }
    }
    const result = {};
    for (const [key, values] of gathered)
        result[key] = add(values);
    return result;
}
function rate(metric, direction, field, complement) {
    const terms = ({ counts }) => {
        const [part, trials] = [counts[field], counts.known_sessions];
        if (part === undefined || trials === undefined)
            return undefined;
        return { events: complement ? trials - part : part, trials };
    };
    return { metric, unit: 'ratio', direction, formula: 'proportion', terms };
}
/** A mean from samples, else from its sum and count; where only the mean and its count are told, their product is the sum. */
function mean(metric, unit, direction) {
    const { samples, sum, count } = means[metric];
    const terms = (row) => {
        const values = row.samples[samples];
        if (values)
            return { numerator: total(values), denominator: values.length };
        const denominator = row.counts[count];
        if (denominator === undefined)
            return undefined;
        if (denominator === 0)
            return { numerator: 0, denominator };
        const told = row.given[metric];
        const numerator = row.counts[sum] ?? (told === undefined ? undefined : told * denominator);
        return numerator === undefined ? undefined : { numerator, denominator };
    };
    return { metric, unit, direction, formula: 'ratio', terms };
}
/** Count, sum and sum of squares of output FPS; a row's own mean and coefficient give the squares back exactly. */
function fpsTerms(row) {
    const values = row.samples.output_fps_samples;
    if (values) {
        const squares = values.map((value) => value * value);
        return { count: values.length, sum: total(values), sumOfSquares: total(squares) };
    }
    const count = row.counts.status_samples;
    if (count === undefined)
        return undefined;
    if (count === 0)
        return { count: 0, sum: 0, sumOfSquares: 0 };
    const average = row.given.avg_output_fps;
    const sum = row.counts.output_fps_sum ?? (average === undefined ? undefined : average * count);
    if (sum === undefined)
        return undefined;
    const coefficient = row.given.jitter_coeff_fps;
    const recovered = coefficient === undefined ? undefined : (sum * sum * (1 + coefficient ** 2)) / count;
    const sumOfSquares = row.counts.output_fps_sum_of_squares ?? recovered;
    return sumOfSquares === undefined ? undefined : { count, sum, sumOfSquares };
}
/** Later semantics weigh other terms: their score is not recomputed. */
function slaTerms({ counts, semantics }) {
    if (semantics !== SEED_SEMANTICS)
        return undefined;
    const { known_sessions: known, unexcused_sessions: unexcused, swapped_sessions: swapped } = counts;
    if (known === undefined || unexcused === undefined || swapped === undefined)
        return undefined;
    return { known, unexcused, swapped };
}
function total(values) {
    return values.reduce((sum, value) => sum + value, 0);
}
const TOLERANCE = 1e-6;
function differ(told, computed) {
    return Math.abs(told - computed) > TOLERANCE * Math.max(1, Math.abs(computed));
}
/** Throws InputError, naming row and field, where what the row tells is not what its additive fields give. */
function checkRow(row) {
    const { counts, given } = row;
    const known = counts.known_sessions;
    for (const field of ['unexcused_sessions', 'swapped_sessions']) {
        const part = counts[field];
        if (part !== undefined && known !== undefined && part > known) {
            throw contradiction(row, field, `${field} is ${part}, more than the ${known} known_sessions`);
        }
    }
    for (const { samples, sum, count } of Object.values(means)) {
        const values = row.samples[samples];
        const sums = { [count]: values?.length ?? 0, [sum]: total(values ?? []) };
        const field = [count, sum].find((name) => values && differ(counts[name] ?? sums[name] ?? 0, sums[name] ?? 0));
        if (field)
            throw contradiction(row, field, `${field} is ${counts[field]}, but ${samples} give ${sums[field]}`);
    }
    for (const { metric, formula, terms } of derivedMetrics) {
        const told = given[metric];
        const own = terms(row);
        const computed = own ? (0,model_formula/* evaluate */._3)(formula, own) : null;
        const isOther = metric === 'success_ratio' && row.semantics !== SEED_SEMANTICS;
        if (told === undefined || computed === null || isOther || !differ(told, computed))
            continue;
        const sums = Object.entries(own ?? {}).map(([name, value]) => `${name} ${value}`);
        const what = `${metric} is ${told}, but the additive fields give ${computed} (${sums.join(', ')})`;
        throw contradiction(row, metric, what);
    }
}
function contradiction(row, field, what) {
    const key = row.place.key === undefined ? field : `${row.place.key}.${field}`;
    return new errors/* InputError */.d({
        what,
        where: { ...row.place, key },
        next: 'Leave the ratio out, or correct the additive fields: ratios are recomputed from them',
    });
}

;// CONCATENATED MODULE: ./lib/formats/livepeer/readings.js




const sampled = {
    output_fps_samples: { unit: 'fps', direction: 'higher', grain: 'iteration', p95: 'p95_output_fps' },
    startup_time_ms_samples: { unit: 'ms', direction: 'lower', grain: 'request', p95: 'p95_startup_time_ms' },
    e2e_latency_ms_samples: { unit: 'ms', direction: 'lower', grain: 'request', p95: 'p95_e2e_latency_ms' },
    prompt_to_first_frame_ms_samples: {
        unit: 'ms',
        direction: 'lower',
        grain: 'request',
        p95: 'p95_prompt_to_first_frame_ms',
    },
};
const namesOf = (record) => Object.keys(record);
/** Every ratio and score recomputed from its terms, every additive field, every raw sample. */
function readingsOf(benchmark, sums) {
    const derived = derivedMetrics.flatMap(({ metric, unit, direction, formula }) => {
        const terms = sums.terms[metric];
        return terms ? (0,additive_reading/* additiveReading */.n)({ benchmark, metric, unit, direction }, formula, terms) : [];
    });
    const fields = namesOf(sums.counts).map((metric) => {
        const values = [sums.counts[metric] ?? 0];
        return { benchmark, metric, unit: unitOf(metric), direction: 'none', grain: 'repetition', values };
    });
    const samples = namesOf(sums.samples).map((metric) => {
        const { unit, direction, grain } = sampled[metric];
        return { benchmark, metric, unit, direction, grain, values: sums.samples[metric] ?? [] };
    });
    return [...derived, ...fields, ...samples];
}
/** The 95th percentiles, of raw samples only: one that a row tells cannot be merged with another. */
function percentilesOf(benchmark, { samples }) {
    return namesOf(samples).flatMap((field) => {
        const values = samples[field] ?? [];
        const { unit, direction, p95 } = sampled[field];
        if (values.length === 0)
            return [];
        return [{ benchmark, metric: p95, unit, direction, statistic: 'p95', value: (0,quantile/* quantile */.YV)(values, 0.95) }];
    });
}
/** Why a ratio or score is not there, or is of some rows only. */
function gapsOf(benchmark, sums) {
    return derivedMetrics.flatMap(({ metric, formula }) => {
        const terms = sums.terms[metric];
        if (terms === undefined)
            return [];
        const told = Object.entries(terms).map(([name, value]) => `${name} ${value}`);
        const missing = sums.rows - (sums.given[metric] ?? 0);
        return [
            ...((0,model_formula/* evaluate */._3)(formula, terms) === null
                ? [`${benchmark}/${metric} is not measured: ${told.join(', ')}`]
                : []),
            ...(missing > 0
                ? [`${benchmark}/${metric}: ${missing} of ${sums.rows} rows lack its additive fields`]
                : []),
        ];
    });
}
function unitOf(field) {
    if (field === 'output_fps_sum')
        return 'fps';
    if (field === 'output_fps_sum_of_squares')
        return 'fps²';
    if (field === 'fee_payment_eth')
        return 'ETH';
    if (field === 'total_inference_minutes')
        return 'min';
    if (field.endsWith('_ms'))
        return 'ms';
    return /_(sessions|samples|streams)$/.exec(field)?.[1] ?? '';
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
;// CONCATENATED MODULE: ./lib/formats/livepeer/records.js




/** What tells the windows and shards of one benchmark apart. */
const identityFields = ['window_start', 'window', 'time', 'shard', 'run_id'];
const semanticsFields = ['sla_semantics_version', 'semantics_version'];
/** Known, and neither summed nor part of the name. */
const descriptiveFields = [
    'attempt',
    'window_end',
    'gpu_name',
    'gpu_memory_total',
    'runner_version',
    'cuda_version',
];
const eventFields = ['stream_id', 'request_id', 'trace_type', 'subtype', 'event_type'];
const decimal = schemas/* string */.YjP()
    .regex(/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/, 'must be a number')
    .transform(Number);
/** ClickHouse writes 64-bit integers as text, CSV everything. */
const number = schemas/* union */.KCZ([schemas/* number */.aig('must be a number'), decimal]).pipe(schemas/* number */.aig('must be a finite number'));
const amount = number.pipe(schemas/* number */.aig().nonnegative('must not be negative'));
const count = amount.pipe(schemas/* number */.aig().int('must be a whole number'));
const samples = schemas/* union */.KCZ([
    schemas/* array */.YOg(schemas/* number */.aig(), 'must be a list of numbers'),
    schemas/* string */.YjP().transform((text, context) => {
        const values = text.replace(/^\[|\]$/g, '').split(',');
        if (values.every((value) => decimal.safeParse(value.trim()).success))
            return values.map(Number);
        context.addIssue({ code: 'custom', message: 'must be a list of numbers' });
        return core/* NEVER */.tm;
    }),
], 'must be a list of numbers');
const label = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()], 'must be text').transform(String);
/** Unix milliseconds from such a number, or from a date: one without a zone is UTC, as ClickHouse writes it. */
const records_time = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()], 'must be a time').transform((given, context) => {
    const text = String(given).trim();
    const zoned = /[zZ]$|[+-]\d{2}:?\d{2}$/.test(text) ? text : `${text.replace(' ', 'T')}Z`;
    const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Date.parse(zoned);
    if (Number.isFinite(value))
        return value;
    context.addIssue({ code: 'custom', message: `is ${JSON.stringify(given)}, not a time` });
    return core/* NEVER */.tm;
});
/** Whether the record is an event of a session, and not a row of sums. */
function isEvent({ fields }) {
    return eventFields.some((field) => Object.hasOwn(fields, field));
}
/** Fields of `record` that are neither summed, recomputed, nor part of its name. */
function unknownFields({ fields }) {
    return Object.keys(fields).filter((field) => !known.has(field));
}
const known = new Set([
    ...[additiveFields, derivedFields].flatMap((names) => [
        ...Object.keys(names),
        ...Object.values(names).flat(),
    ]),
    ...sampleFields,
    ...dimensionFields,
    ...identityFields,
    ...semanticsFields,
    ...descriptiveFields,
    'startup_time_s',
]);
/** Throws InputError with the record's place and the field. */
function toRow(record) {
    const one = (schema, ...names) => records_read(record, schema, names);
    const identity = identityFields.map((field) => one(label, field) ?? null);
    return {
        place: record.place,
        dimensions: dimensionsOf(record),
        identity: identity.every((part) => part === null) ? null : JSON.stringify(identity),
        attempt: one(count, 'attempt') ?? null,
        semantics: (one(label, ...semanticsFields) ?? '1').replace(/^v(?=\d+$)/, ''),
        counts: present(additiveNames, (field) => {
            const schema = /_(sum|ms|minutes|eth|squares)/.test(field) ? amount : count;
            return one(schema, field, ...additiveFields[field]);
        }),
        samples: present(sampleFields, (field) => {
            const values = one(samples, field);
            return values?.length ? values : undefined;
        }),
        given: present(derivedNames, (field) => one(number, field, ...derivedFields[field])),
    };
}
/** Throws InputError with the record's place and the field. */
function toEvent(record) {
    const one = (schema, ...names) => records_read(record, schema, names) ?? null;
    return {
        streamId: one(label, 'stream_id'),
        requestId: one(label, 'request_id'),
        time: one(records_time, 'data_timestamp') ?? one(records_time, 'event_timestamp') ?? one(records_time, 'timestamp'),
        traceType: one(label, 'trace_type', 'subtype'),
        eventType: one(label, 'event_type'),
        message: one(label, 'message'),
        orchestrator: one(label, 'orchestrator_address'),
        outputFps: one(amount, 'output_fps'),
        startTime: one(records_time, 'start_time'),
        dimensions: dimensionsOf(record),
    };
}
/** Addresses are written in either case. */
const addressFields = ['wallet', 'orchestrator_address'];
const additiveNames = Object.keys(additiveFields);
const derivedNames = Object.keys(derivedFields);
function dimensionsOf(record) {
    return present(dimensionFields, (field) => {
        const value = records_read(record, label, [field]);
        return addressFields.includes(field) ? value?.toLowerCase() : value;
    });
}
function present(fields, toValue) {
    const result = {};
    for (const field of fields) {
        const value = toValue(field);
        if (value !== undefined)
            result[field] = value;
    }
    return result;
}
/** The value under the first of `names` that has one; two that differ contradict each other. */
function records_read({ fields, place }, schema, names) {
    const found = names.flatMap((name) => {
        const given = fields[name];
        if (given === undefined || given === null || given === '' || given === '\\N')
            return [];
        const key = place.key === undefined ? name : `${place.key}.${name}`;
        return [{ key, value: (0,syntax_json/* checkShape */.eA)(schema, given, { ...place, key }) }];
    });
    const [first, ...others] = found;
    const other = others.find(({ value }) => first && JSON.stringify(value) !== JSON.stringify(first.value));
    if (first && other) {
        throw new errors/* InputError */.d({
            what: `${first.key} and ${other.key} are two names of one field and differ`,
            where: { ...place, key: other.key },
            next: 'Leave one of them out, or let them agree',
        });
    }
    return first?.value;
}

;// CONCATENATED MODULE: ./lib/formats/livepeer/sessions.js

/** The seed's taxonomy of errors that excuse a failed start: a session's message contains one of them. */
const seedExcusable = [
    'no orchestrators available',
    'mediamtx ingest disconnected',
    'whip disconnected',
    'missing video',
    'ice connection state failed',
    'user disconnected',
];
/**
 * `stream_id|request_id`: a request id alone is reused, a stream id alone hides repeated attempts. A missing side stays
 * empty, so that the key is the same in every run; null where both are missing.
 */
function sessionKey(event) {
    return event.streamId || event.requestId ? `${event.streamId ?? ''}|${event.requestId ?? ''}` : null;
}
/**
 * The sessions of `events`, in order of their keys; the order of the events does not matter. An error excuses a session
 * when its message contains an entry of `excusable`, upper and lower case alike. Events without any id are left out.
 */
function sessionsOf(events, excusable = seedExcusable) {
    const bySession = new Map();
    for (const event of events) {
        const key = sessionKey(event);
        if (key === null)
            continue;
        const group = bySession.get(key);
        if (group)
            group.push(event);
        else
            bySession.set(key, [event]);
    }
    return [...bySession]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, group]) => toSession(key, inTimeOrder(group), excusable));
}
function toSession(key, events, excusable) {
    const first = (traceType) => events.find((event) => event.traceType === traceType)?.time ?? null;
    const orchestrators = new Set(events.flatMap((event) => event.orchestrator?.trim().toLowerCase() || []));
    return {
        key,
        class: classify(events, excusable),
        swapped: events.some((event) => event.traceType === 'orchestrator_swap') || orchestrators.size > 1,
        startupMs: elapsed(first('gateway_receive_stream_request'), first('gateway_receive_first_processed_segment')),
        endToEndMs: elapsed(first('gateway_send_first_ingest_segment'), first('runner_send_first_processed_segment')),
        promptToFirstFrameMs: elapsed(events.find((event) => event.startTime !== null)?.startTime ?? null, first('gateway_receive_few_processed_segments')),
        outputFps: events.flatMap((event) => event.outputFps ?? []),
        dimensions: Object.assign({}, ...events.map((event) => event.dimensions)),
    };
}
/** Success wins over excused, excused over unexcused; a stream that was never requested counts nowhere. */
function classify(events, excusable) {
    const seen = (traceType) => events.some((event) => event.traceType === traceType);
    if (!seen('gateway_receive_stream_request'))
        return 'unknown';
    if (seen('gateway_receive_few_processed_segments'))
        return 'success';
    if (seen('gateway_no_orchestrators_available'))
        return 'excused';
    const errors = events.filter((event) => event.eventType?.toLowerCase() === 'error');
    return errors.length > 0 && errors.every((error) => isExcusable(error.message, excusable))
        ? 'excused'
        : 'unexcused';
}
function isExcusable(message, excusable) {
    const text = message?.toLowerCase() ?? '';
    return excusable.some((part) => text.includes(part.toLowerCase()));
}
function elapsed(from, to) {
    return from === null || to === null || to < from ? null : to - from;
}
/**
 * By time, then by content, whatever order the events came in; an event that was delivered twice counts once. Events
 * without a time are all kept.
 */
function inTimeOrder(events) {
    return events
        .map((event) => ({ event, text: JSON.stringify(event) }))
        .sort((a, b) => (a.event.time ?? 0) - (b.event.time ?? 0) || (a.text < b.text ? -1 : 1))
        .filter(({ event, text }, index, sorted) => event.time === null || text !== sorted[index - 1]?.text)
        .map(({ event }) => event);
}
/** A session as a row of its own: it adds one to the counts of its class. */
function rowOf(session, place) {
    const isKnown = session.class !== 'unknown';
    const latencies = {
        startup_time_ms_samples: session.startupMs,
        e2e_latency_ms_samples: session.endToEndMs,
        prompt_to_first_frame_ms_samples: session.promptToFirstFrameMs,
    };
    const measured = Object.entries(latencies).flatMap(([field, value]) => value === null ? [] : [[field, [value]]]);
    return {
        place,
        dimensions: session.dimensions,
        identity: null,
        attempt: null,
        semantics: SEED_SEMANTICS,
        counts: {
            startup_latency_sample_count: Number(session.startupMs !== null),
            e2e_latency_sample_count: Number(session.endToEndMs !== null),
            prompt_to_first_frame_sample_count: Number(session.promptToFirstFrameMs !== null),
            known_sessions: Number(isKnown),
            startup_success_sessions: Number(session.class === 'success'),
            excused_sessions: Number(session.class === 'excused'),
            unexcused_sessions: Number(session.class === 'unexcused'),
            swapped_sessions: Number(isKnown && session.swapped),
            status_samples: session.outputFps.length,
        },
        samples: {
            ...Object.fromEntries(measured),
            ...(session.outputFps.length > 0 ? { output_fps_samples: session.outputFps } : {}),
        },
        given: {},
    };
}

// EXTERNAL MODULE: ./lib/formats/syntax/json-walk.js
var json_walk = __webpack_require__(8010);
;// CONCATENATED MODULE: ./lib/formats/syntax/json-list.js



/** The objects of a JSON array, a single object, or one object a line, each in the shape of `schema`. */
async function readJsonList(source, schema) {
    const { path } = source;
    if (isLines(source)) {
        const records = [];
        for await (const { line, record } of (0,syntax_json/* readJsonLines */.sS)(source, schema))
            records.push({ record, place: { source: path, line } });
        return records;
    }
    const data = (0,syntax_json/* parseJson */.qF)(await source.text(), path);
    if (Array.isArray(data))
        return inShape(data, schema, { source: path });
    return [{ record: (0,syntax_json/* checkShape */.eA)(schema, data, { source: path }), place: { source: path } }];
}
/** Each element of `list` in the shape of `schema`; `where` is the place of the list. */
function inShape(list, schema, where) {
    return list.map((element, index) => {
        const place = { ...where, key: `${where.key ?? ''}[${index}]` };
        return { record: (0,syntax_json/* checkShape */.eA)(schema, element, place), place };
    });
}
/** An object that is whole on its first line: others may follow. */
function isLines(source) {
    if ((0,json_head/* jsonHead */.R)(source)?.root !== 'object')
        return false;
    const [first = '', ...more] = source.head.trimStart().split('\n', 2);
    return more.length === 0 || (0,json_walk/* walkJson */.g)(first) === undefined;
}

;// CONCATENATED MODULE: ./lib/formats/livepeer/source.js





/** A field that only these analytics have: of additive rows, and of events. */
const markers = [
    'known_sessions',
    'known_sessions_count',
    'requested_sessions',
    'unexcused_sessions',
    'swapped_sessions',
    'status_samples',
    'startup_success_sessions',
    'trace_type',
];
const source_RecordSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
const EnvelopeSchema = schemas/* object */.Ikc({
    data: schemas/* array */.YOg(schemas/* unknown */.L5J()),
    /** Messages that excuse a failed session, in place of the seed's. */
    excusable: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).optional(),
});
/** What in the head tells that these are such rows or events, in a few words. */
function livepeerMarker(source) {
    const head = (0,json_head/* jsonHead */.R)(source);
    const isEnvelope = head?.root === 'object' && head.keys.has('data');
    const found = markers.find((name) => {
        if (isEnvelope)
            return source.head.includes(`"${name}"`);
        return head ? head.keys.has(name) : (0,csv_table/* hasColumns */.q$)(source, name);
    });
    return found && `${isEnvelope ? 'data' : 'rows'} with ${found}`;
}
/** The records of a JSON array, of `{"data": […]}`, of JSON lines or CSV. Throws InputError with line or key. */
async function readRecords(source) {
    const head = (0,json_head/* jsonHead */.R)(source);
    if (head === undefined)
        return { records: await csvRecords(source), excusable: undefined };
    if (head.root === 'object' && head.keys.has('data')) {
        const { data, excusable } = await (0,syntax_json/* readJson */.Vh)(source, EnvelopeSchema);
        return {
            records: inShape(data, source_RecordSchema, { source: source.path, key: 'data' }).map(toRecord),
            excusable,
        };
    }
    return { records: (await readJsonList(source, source_RecordSchema)).map(toRecord), excusable: undefined };
}
function toRecord({ record, place }) {
    return { fields: record, place };
}
async function csvRecords(source) {
    const marker = markers.find((name) => (0,csv_table/* hasColumns */.q$)(source, name)) ?? 'known_sessions';
    const records = [];
    for await (const { line, cells } of (0,csv_table/* readCsv */.Nb)(source, [marker])) {
        records.push({ place: { source: source.path, line }, fields: cells });
    }
    return records;
}

;// CONCATENATED MODULE: ./lib/formats/livepeer/livepeer.js







/**
 * Additive rows of Livepeer's analytics (`/gpu/metrics`, `/network/demand`, `/sla/compliance`) or events of sessions, as a
 * JSON array, `{"data": […], "excusable": […]}`, JSON lines or CSV. Rows of equal dimensions are one benchmark: sums are
 * added up, ratios and scores recomputed. Ratios that a row tells must agree with its sums within 1e-6.
 */
const livepeer = {
    name: 'livepeer',
    title: 'Livepeer analytics: additive rows or session events',
    matches: livepeerMarker,
    async parse(source) {
        const { records, excusable } = await readRecords(source);
        const fromRows = livepeer_readRows(records.filter((record) => !isEvent(record)));
        const fromEvents = readEvents(records.filter(isEvent), source, excusable);
        const { rows, warnings } = withoutDuplicates([...fromRows.rows, ...fromEvents.rows]);
        return parsedOf(rows, source, [...fromRows.warnings, ...fromEvents.warnings, ...warnings]);
    },
};
function livepeer_readRows(records) {
    const rows = records.map(toRow);
    const unknown = [...new Set(records.flatMap(unknownFields))];
    const unfounded = derivedMetrics.filter((derived) => rows.some((row) => isUnfounded(row, derived)));
    const names = unfounded.map(({ metric }) => metric).join(', ');
    return {
        rows,
        warnings: [
            ...(unknown.length > 0 ? [`not read: ${unknown.join(', ')}`] : []),
            ...(names === ''
                ? []
                : [`${names}: told without the additive fields, so it cannot be added up and is not read`]),
            ...(rows.some(tellsPercentile)
                ? ['percentiles without their samples cannot be added up and are not read']
                : []),
        ],
    };
}
function isUnfounded(row, { metric, terms }) {
    const isOther = metric === 'sla_score' && row.semantics !== SEED_SEMANTICS;
    return !isOther && row.given[metric] !== undefined && terms(row) === undefined;
}
function tellsPercentile({ given, samples }) {
    return Object.keys(given).some((field) => field.startsWith('p95_')) && Object.keys(samples).length === 0;
}
function readEvents(records, source, excusable) {
    const events = records.map(toEvent);
    const lost = events.filter((event) => sessionKey(event) === null).length;
    return {
        rows: sessionsOf(events, excusable).map((session) => rowOf(session, { source: source.path, key: session.key })),
        warnings: lost === 0 ? [] : [`${lost} event(s) have neither stream_id nor request_id and count nowhere`],
    };
}
function parsedOf(rows, source, warnings) {
    const semantics = semanticsOf(rows, source);
    const byBenchmark = new Map();
    for (const row of rows) {
        const name = benchmarkOf(row.dimensions);
        const sums = byBenchmark.get(name) ?? [];
        sums.push(sumsOf(row));
        byBenchmark.set(name, sums);
    }
    const benchmarks = [...byBenchmark].map(([name, sums]) => ({ name, sums: addSums(sums) }));
    const later = `sla_score of semantics ${semantics} weighs other terms and is not recomputed`;
    return {
        readings: benchmarks.flatMap(({ name, sums }) => readingsOf(name, sums)),
        aggregates: benchmarks.flatMap(({ name, sums }) => percentilesOf(name, sums)),
        warnings: [
            ...warnings,
            ...(semantics === SEED_SEMANTICS ? [] : [later]),
            ...benchmarks.flatMap(({ name, sums }) => gapsOf(name, sums)),
        ],
        environment: { 'livepeer.sla_semantics_version': semantics },
    };
}
/** The one version that all rows mean. Throws InputError where they mean several, or where there are none. */
function semanticsOf(rows, source) {
    const [first] = rows;
    if (first === undefined)
        throw new errors/* InputError */.d({
            what: 'no rows',
            where: { source: source.path },
            next: 'Check that the time that was asked for has data',
        });
    const other = rows.find(({ semantics }) => semantics !== first.semantics);
    if (other === undefined)
        return first.semantics;
    throw new errors/* InputError */.d({
        what: `rows of semantics ${first.semantics} and ${other.semantics} cannot be added up`,
        where: other.place,
        next: 'Compare them separately',
    });
}

;// CONCATENATED MODULE: ./lib/formats/llama-bench.js



const llama_bench_count = schemas/* number */.aig().int().nonnegative();
const TestSchema = schemas/* looseObject */._H3({
    model_filename: schemas/* string */.YjP().min(1),
    n_prompt: llama_bench_count,
    n_gen: llama_bench_count,
    n_depth: llama_bench_count.default(0),
    /** Nanoseconds and tokens a second of each run of the test; the warm-up run is not among them. */
    samples_ns: schemas/* array */.YOg(schemas/* number */.aig().positive()).min(1),
    samples_ts: schemas/* array */.YOg(schemas/* number */.aig().nonnegative()).min(1),
    cpu_info: schemas/* string */.YjP().optional(),
    gpu_info: schemas/* string */.YjP().optional(),
    backends: schemas/* string */.YjP().optional(),
})
    .refine(({ n_prompt, n_gen }) => n_prompt + n_gen > 0, {
    message: 'n_prompt and n_gen are both 0',
    path: ['n_prompt'],
});
/** Not a setting of the test: what it is, what it measured, when and by which build. */
const notSettings = /^(model_.*|build_.*|cpu_info|gpu_info|backends|n_prompt|n_gen|n_depth|test_time|(avg|stddev|samples)_(ns|ts))$/;
/**
 * `llama-bench -o json`, `-o jsonl`. A value is one run (`-r`) of a test; all runs of a test share one process, so they are
 * iterations. Tests that differ in a setting only are told apart by it.
 */
const llamaBench = {
    name: 'llama-bench',
    title: 'llama-bench -o json, -o jsonl',
    matches(source) {
        const keys = ['model_filename', 'n_prompt', 'n_gen'];
        const found = (0,json_head/* hasKeys */.x)(source, 'array', ...keys) || (0,json_head/* hasKeys */.x)(source, 'object', ...keys);
        return found ? 'tests with model_filename, n_prompt and n_gen' : undefined;
    },
    async parse(source) {
        const tests = (await readJsonList(source, TestSchema)).map(({ record }) => record);
        const [first] = tests;
        return {
            readings: tests.flatMap((test) => llama_bench_toReadings(llama_bench_nameOf(test, tests), test)),
            aggregates: [],
            warnings: [],
            environment: first ? llama_bench_environmentOf(first) : {},
        };
    },
};
function llama_bench_toReadings(benchmark, { samples_ns, samples_ts }) {
    const grain = 'iteration';
    return [
        { benchmark, metric: 'time', unit: 'ns', direction: 'lower', grain, values: samples_ns },
        { benchmark, metric: 'throughput', unit: 'tokens/s', direction: 'higher', grain, values: samples_ts },
    ];
}
/** Model and test in llama-bench's words (`pp512`, `tg128`, `pp512+tg128`, `@ d4096`), and the settings that vary. */
function llama_bench_nameOf(test, tests) {
    const name = testName(test);
    const equals = tests.filter((other) => testName(other) === name);
    const settings = Object.keys(test)
        .filter((key) => !notSettings.test(key) && equals.some((other) => other[key] !== test[key]))
        .map((key) => `${key}=${test[key]}`);
    return settings.length === 0 ? name : `${name} (${settings.join(', ')})`;
}
function testName({ model_filename, n_prompt, n_gen, n_depth }) {
    const model = model_filename.replace(/^.*[\\/]/, '').replace(/\.gguf$/, '');
    const parts = [n_prompt > 0 ? `pp${n_prompt}` : '', n_gen > 0 ? `tg${n_gen}` : ''];
    return `${model} ${parts.filter((part) => part !== '').join('+')}${n_depth > 0 ? ` @ d${n_depth}` : ''}`;
}
function llama_bench_environmentOf({ cpu_info, gpu_info, backends }) {
    const named = { cpu: cpu_info, gpu: gpu_info, backends };
    return Object.fromEntries(Object.entries(named).flatMap(([key, value]) => (value ? [[`llama-bench.${key}`, value]] : [])));
}

;// CONCATENATED MODULE: ./lib/formats/mlperf/logs.js





const begin = () => ({
    system: '',
    scenario: '',
    validity: 'no result',
    reasons: [],
    errors: [],
    undefined: [],
    numbers: new Map(),
});
/** A number that is none, as C++ prints it. */
const notANumber = /^-?(nan|inf)/i;
function tellUndefined(run, name, value) {
    run.undefined.push(`${name} is ${value}, which is no number, so it is left out`);
}
/**
 * The text for people: `Label : value`, up to the parameters of the test. Throws InputError where it ends before its last
 * line, which counts the errors.
 */
async function readSummary(source) {
    const run = begin();
    let isResult = true;
    let isComplete = false;
    for await (const { number, text } of shortLines(source)) {
        if (text.startsWith('Test Parameters Used'))
            isResult = false;
        if (/^(No|\d+) errors? encountered/i.test(text))
            isComplete = true;
        if (/^\d+ ERRORS? encountered/.test(text))
            run.errors.push(text.trim());
        const [, indent = '', name = '', value = ''] = /^( *)([^:*]+?)\s*:\s*(\S.*?)\s*$/.exec(text) ?? [];
        if (!isResult || name === '')
            continue;
        if (indent !== '') {
            if (value.toUpperCase() === 'NO')
                run.reasons.push(`${name}: NO`);
        }
        else if (name === 'SUT name')
            run.system = value;
        else if (name === 'Scenario')
            run.scenario = value;
        else if (name === 'Result is')
            run.validity = value;
        else if (notANumber.test(value))
            tellUndefined(run, name, value);
        else if (/^[-\d]/.test(value))
            run.numbers.set(logs_label(name), numberIn(value, source, number));
    }
    if (isComplete)
        return run;
    throw new errors/* InputError */.d({
        what: 'the summary ends before its last line, "No errors encountered during test."',
        where: { source: source.path },
        next: format/* wholeFile */.A,
    });
}
const logs_RecordSchema = schemas/* object */.Ikc({
    key: schemas/* string */.YjP(),
    value: schemas/* unknown */.L5J(),
    metadata: schemas/* object */.Ikc({ is_error: schemas/* boolean */.zMY().optional() }).optional(),
});
/** The records for programs: `:::MLLOG {"key": …, "value": …}`. */
async function readDetail(source) {
    const run = begin();
    for await (const { number, text } of source.lines()) {
        const [, json] = /^:::MLLOG (\{.*)$/.exec(text) ?? [];
        if (json === undefined)
            continue;
        const where = { source: source.path, line: number };
        const { key, value, metadata } = (0,syntax_json/* checkShape */.eA)(logs_RecordSchema, (0,syntax_json/* parseJson */.qF)(json, source.path, number), where);
        if (metadata?.is_error)
            run.errors.push(`${key}: ${String(value)}`);
        if (key === 'sut_name')
            run.system = String(value);
        else if (key === 'effective_scenario')
            run.scenario = String(value);
        else if (key === 'result_validity')
            run.validity = String(value);
        else if (key === 'result_invalid_reason')
            run.reasons.push(String(value).trim());
        else if (key.startsWith('result_') && typeof value === 'number')
            run.numbers.set(logs_label(key), value);
        else if (key.startsWith('result_') && (value === null || notANumber.test(String(value))))
            tellUndefined(run, key, String(value));
    }
    return run;
}
/** `Mean latency (ns)` and `result_mean_latency_ns` → `mean latency ns`. */
function logs_label(name) {
    return name
        .toLowerCase()
        .replace(/^result_/, '')
        .replace(/[_()\s]+/g, ' ')
        .replace('w/o ', 'without ')
        .replace('w/ ', 'with ')
        .replace('th percentile', ' percentile')
        .replace(/per sec$/, 'per second')
        .trim();
}

;// CONCATENATED MODULE: ./lib/formats/mlperf/measures.js

const measures_condensed = /^(min|max|mean|[\d.]+ percentile) (.+) (ns|us|ms|s)$/;
const measures_rate = /^(.*?)(\w+) per second$/;
/** The labelled numbers of a run as metrics; a number that is not known is shown, without a direction. */
function measuresOf(benchmark, numbers) {
    const readings = [];
    const aggregates = new Map();
    for (const [label, value] of numbers) {
        const [, statistic, quantity = '', unit = ''] = measures_condensed.exec(label) ?? [];
        if (statistic === undefined) {
            readings.push({ benchmark, ...measures_meaningOf(label), grain: 'repetition', values: [value] });
            continue;
        }
        const metric = { benchmark, metric: measures_nameOf(quantity), unit, direction: 'lower' };
        for (const aggregate of aggregatesOf(metric, { [statisticOf(statistic)]: value })) {
            // The percentile that decides a scenario is told twice.
            aggregates.set(`${aggregate.metric} ${aggregate.statistic}`, aggregate);
        }
    }
    return { readings, aggregates: [...aggregates.values()] };
}
function measures_meaningOf(label) {
    const metric = measures_nameOf(label);
    const [, kind = '', counted] = measures_rate.exec(label) ?? [];
    if (counted !== undefined) {
        // What is scheduled is the load, not an achievement.
        return { metric, unit: `${counted}/s`, direction: kind === 'scheduled ' ? 'none' : 'higher' };
    }
    if (label.startsWith('qps '))
        return { metric, unit: 'queries/s', direction: 'higher' };
    return { metric, unit: '', direction: 'none' };
}
/** LoadGen says both `time per` and `time to output token` of the same quantity. */
function measures_nameOf(label) {
    return label.replace('time to output token', 'time per output token').replaceAll(' ', '_');
}
/** `99.00 percentile` → `p99`. */
function statisticOf(words) {
    return words.endsWith('percentile') ? `p${Number.parseFloat(words)}` : words;
}

;// CONCATENATED MODULE: ./lib/formats/mlperf/mlperf.js



/**
 * MLPerf LoadGen's `mlperf_log_summary.txt`, or `mlperf_log_detail.txt`, which says the same. Rates are one number of one
 * run; latencies come condensed. A run whose result is not VALID is a failure, whatever its numbers are.
 */
const mlperf = {
    name: 'mlperf',
    title: 'MLPerf LoadGen mlperf_log_summary.txt, mlperf_log_detail.txt',
    matches(source) {
        if (/^MLPerf Results Summary$/m.test(source.head))
            return 'MLPerf Results Summary';
        return isDetail(source) ? 'records of :::MLLOG' : undefined;
    },
    async parse(source) {
        const run = await (isDetail(source) ? readDetail(source) : readSummary(source));
        if (run.numbers.size === 0)
            throw noResultLine(source, 'Samples per second: 1234.5', 'the run');
        const benchmark = [run.system, run.scenario].filter((name) => name !== '').join('/') || 'mlperf';
        return {
            ...measuresOf(benchmark, run.numbers),
            warnings: [...run.errors, ...run.undefined],
            failures: mlperf_toFailures(benchmark, run),
        };
    },
};
function isDetail(source) {
    return /^:::MLLOG \{/m.test(source.head);
}
function mlperf_toFailures(benchmark, { validity, reasons }) {
    if (validity === 'VALID')
        return [];
    return [{ benchmark, name: validity, count: 1, message: reasons.join('; ') || undefined }];
}

// EXTERNAL MODULE: ./lib/model/metric.js
var metric = __webpack_require__(7829);
// EXTERNAL MODULE: ./lib/model/snapshot.js + 2 modules
var snapshot = __webpack_require__(7488);
;// CONCATENATED MODULE: ./lib/formats/native.js









const native_name = schemas/* string */.YjP().min(1);
const ReadingSchema = schemas/* object */.Ikc({
    benchmark: native_name.default('native'),
    metric: native_name,
    unit: schemas/* string */.YjP().default(''),
    direction: schemas/* enum */.k5n(metric/* directions */.vQ).default('none'),
    grain: schemas/* enum */.k5n(metric/* grains */.Zo).default('repetition'),
    values: schemas/* array */.YOg(schemas/* number */.aig()).min(1),
    additive: schemas/* object */.Ikc({ formula: schemas/* enum */.k5n(model_formula/* formulaNames */.j6), terms: schemas/* array */.YOg(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig())) })
        .optional(),
});
/** The shape of `aaco inspect --json`, so that what was shown can be read again. */
const ReadingsSchema = schemas/* object */.Ikc({
    readings: schemas/* array */.YOg(ReadingSchema),
    aggregates: schemas/* array */.YOg(snapshot/* AggregateSchema */.HS).default([]),
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    failures: schemas/* array */.YOg(snapshot/* FailureSchema */.S3).default([]),
    environment: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
});
/** The least that a script has to print: one row a value. */
const native_RowsSchema = schemas/* array */.YOg(ReadingSchema.omit({ values: true, additive: true }).extend({ value: schemas/* number */.aig() }))
    .min(1);
/**
 * The project's own JSON: a snapshot, `{"readings": [{benchmark, metric, unit, direction, grain, values}]}`, or a flat
 * list `[{benchmark, metric, unit, direction, grain, value}]`. Only `metric` and the numbers are required.
 */
const native_native = {
    name: 'native',
    title: 'aaco snapshot or readings JSON',
    matches(source) {
        if ((0,json_head/* hasKeys */.x)(source, 'object', 'schema') && /"schema"\s*:\s*"aaco\.snapshot\//.test(source.head)) {
            return 'an aaco snapshot';
        }
        if ((0,json_head/* hasKeys */.x)(source, 'object', 'readings'))
            return 'an object with readings';
        return (0,json_head/* hasKeys */.x)(source, 'array', 'metric', 'value') ? 'a list of metric and value' : undefined;
    },
    async parse(source) {
        const data = (0,syntax_json/* parseJson */.qF)(await source.text(), source.path);
        if (Array.isArray(data))
            return fromRows(data, source);
        if (isSnapshot(data))
            return fromSnapshot((0,snapshot/* toSnapshot */.C2)(data, source.path));
        const parsed = (0,syntax_json/* checkShape */.eA)(ReadingsSchema, data, { source: source.path });
        return { ...parsed, readings: parsed.readings.map((reading) => checkTerms(reading, source)) };
    },
};
function isSnapshot(data) {
    return typeof data === 'object' && data !== null && 'schema' in data;
}
function fromSnapshot({ measurements, aggregates, failures }) {
    return { readings: measurements.flatMap(toReading), aggregates: aggregates ?? [], warnings: [], failures };
}
/** None where no repetition wrote a value. */
function toReading({ repetitions, additive, ...metric }) {
    const values = repetitions.flat();
    if (values.length === 0)
        return [];
    return [
        additive === undefined
            ? { ...metric, values }
            : { ...metric, values, additive: { formula: additive.formula, terms: additive.terms.flat() } },
    ];
}
function fromRows(data, source) {
    const collector = (0,reading_collector/* readingCollector */.G)();
    for (const row of (0,syntax_json/* checkShape */.eA)(native_RowsSchema, data, { source: source.path }))
        collector.add(row);
    return { ...collector.collected(), aggregates: [] };
}
/** `additive` is left out where absent. Throws InputError where the terms do not give the values. */
function checkTerms({ additive, ...reading }, source) {
    if (additive === undefined)
        return reading;
    const { formula, terms } = additive;
    const wrong = reading.values.findIndex((value, index) => !(0,additive_reading/* gives */.$)({ formula, terms: terms[index] ?? {} }, value));
    if (wrong === -1 && terms.length === reading.values.length)
        return { ...reading, additive };
    throw new errors/* InputError */.d({
        what: 'the additive terms do not give the values',
        where: { source: source.path, key: `${reading.benchmark}/${reading.metric} values[${wrong}]` },
        next: `Each value must be the ${formula} of the terms at its place`,
    });
}

;// CONCATENATED MODULE: ./lib/formats/nvbench.js






/** Numbers are text; null stands for infinity. */
const nvbench_SummarySchema = schemas/* object */.Ikc({
    tag: schemas/* string */.YjP().min(1),
    hint: schemas/* string */.YjP().optional(),
    data: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), value: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).nullable() })),
});
const StateSchema = schemas/* object */.Ikc({
    /** The values of all axes, `Device=0 BlockSize=2^8`. */
    name: schemas/* string */.YjP(),
    summaries: schemas/* array */.YOg(nvbench_SummarySchema).nullish(),
    is_skipped: schemas/* boolean */.zMY().optional(),
    skip_reason: schemas/* string */.YjP().nullish(),
});
const nvbench_ResultSchema = schemas/* object */.Ikc({
    devices: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })).optional(),
    benchmarks: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP().min(1), states: schemas/* array */.YOg(StateSchema) })),
});
/** Tags of the files with raw values: little-endian float32, one a sample. */
const sidecars = new Map([
    ['nv/json/bin:nv/cold/sample_times', ['cold.time.gpu', 's', 'lower']],
    ['nv/json/freqs-bin:nv/cold/sample_freqs', ['cold.sm_clock_rate', 'Hz', 'none']],
]);
const hints = new Map([
    ['duration', ['s', 'lower']],
    ['byte_rate', ['B/s', 'higher']],
    ['item_rate', ['items/s', 'higher']],
    ['bytes', ['B', 'none']],
    ['frequency', ['Hz', 'none']],
]);
/**
 * `--jsonbin` (or `--json`, which holds condensed numbers only). A value is one cold launch of a kernel, in seconds on the
 * GPU; they lie in files beside the JSON. Tags name the metrics: `nv/cold/time/gpu/mean` is the mean of `cold.time.gpu`.
 */
const nvbench = {
    name: 'nvbench',
    title: 'nvbench --jsonbin, --json',
    matches(source) {
        const found = (0,json_head/* hasKeys */.x)(source, 'object', 'benchmarks') && /"(axis_values|states|axes)"\s*:/.test(source.head);
        return found ? 'benchmarks with states' : undefined;
    },
    async parse(source) {
        const { benchmarks, devices } = await (0,syntax_json/* readJson */.Vh)(source, nvbench_ResultSchema);
        const states = benchmarks.flatMap(({ name, states: own }) => own.map((state) => ({ ...state, benchmark: state.name === '' ? name : `${name} (${state.name})` })));
        const readings = [];
        for (const { benchmark, summaries } of states)
            readings.push(...(await rawOf(benchmark, summaries, source)));
        const raw = new Set(readings.map(metric/* metricId */.yo));
        const aggregates = states
            .flatMap(({ benchmark, summaries }) => (summaries ?? []).flatMap((each) => nvbench_toAggregates(benchmark, each)))
            .filter((aggregate) => !raw.has((0,metric/* metricId */.yo)(aggregate)));
        const skipped = states.filter(({ is_skipped }) => is_skipped);
        return {
            readings,
            aggregates,
            warnings: [
                ...skipped.map(({ benchmark, skip_reason }) => `${benchmark} was skipped: ${skip_reason || 'no reason told'}`),
                ...(aggregates.length > 0 && readings.length === 0
                    ? ['no raw values: use --jsonbin to keep them']
                    : []),
            ],
            environment: devices?.length ? { 'nvbench.devices': devices.map(({ name }) => name).join(', ') } : {},
        };
    },
};
async function rawOf(benchmark, summaries, source) {
    const readings = [];
    for (const summary of summaries ?? []) {
        const known = sidecars.get(summary.tag);
        if (known === undefined)
            continue;
        const [metric, unit, direction] = known;
        const values = await readSidecar(summary, source);
        if (values.length > 0)
            readings.push({ benchmark, metric, unit, direction, grain: 'iteration', values });
    }
    return readings;
}
/** The file lies in a folder beside the JSON, under whichever path nvbench was told to write to. */
async function readSidecar(summary, source) {
    const path = String(datum(summary, 'filename') ?? '');
    const size = Number(datum(summary, 'size'));
    const near = path.split(/[\\/]/).slice(-2).join('/');
    const refuse = (what) => new errors/* InputError */.d({
        what,
        where: { source: source.path, key: summary.tag },
        next: 'Keep the folder that nvbench writes beside the JSON file',
    });
    const file = near === '' ? undefined : await source.find(near);
    if (file === undefined)
        throw refuse(`its raw values, ${JSON.stringify(near)}, are not there`);
    const bytes = await file.bytes();
    if (bytes.byteLength !== size * 4) {
        throw refuse(`${near} has ${bytes.byteLength} bytes, expected ${size} numbers of 4`);
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return Array.from({ length: size }, (_, index) => view.getFloat32(index * 4, true));
}
function datum(summary, name) {
    return summary.data.find((each) => each.name === name)?.value;
}
const statistics = /\/(mean|median|min|max|q1|q3|(stdev|iqr|ir)\/(absolute|relative))$/;
function nvbench_toAggregates(benchmark, summary) {
    const value = datum(summary, 'value');
    if (value === null || value === undefined || value === '' || !Number.isFinite(Number(value)))
        return [];
    const [, statistic] = statistics.exec(summary.tag) ?? [];
    const quantity = summary.tag.replace(statistics, '').replace(/^nv\//, '').replaceAll('/', '.');
    const [unit, direction] = hints.get(summary.hint ?? '') ?? ['', 'none'];
    return aggregatesOf({
        benchmark,
        metric: quantity,
        unit,
        direction: statistic === undefined && unit === 's' ? 'none' : direction,
    }, { [(statistic ?? 'value').replace('/', ' ')]: Number(value) });
}

;// CONCATENATED MODULE: ./lib/formats/onnxruntime-perf-test.js




/** Model, seconds, peak working set in bytes, CPU in %, index of the inference. JSON cut within a list of numbers is none. */
const inference = /^([^[{].*),([\d.]+(?:e[-+]?\d+)?),(\d+),(\d+),(\d+)$/i;
/** What stands below the rows where `-s` asks for statistics. */
const statistic = /^(Min|Max|P[\d.]+) Latency: /;
/**
 * The result file of onnxruntime_perf_test: CSV without a header, to which each run of the tool appends. A time is one
 * inference, in seconds; a run is a fresh process, so each run is a repetition.
 */
const onnxruntimePerfTest = {
    name: 'onnxruntime-perf-test',
    title: 'onnxruntime_perf_test result file',
    matches(source) {
        const first = source.kind === 'file' ? source.head.split('\n').find((line) => line.trim() !== '') : '';
        return inference.test(first?.trim() ?? '') ? 'rows of model, seconds, peak, CPU, index' : undefined;
    },
    async parse(source) {
        return onnxruntime_perf_test_toParsed(await onnxruntime_perf_test_readRows(source));
    },
    async parseRepetitions(source) {
        const rows = await onnxruntime_perf_test_readRows(source);
        const runs = [...new Set(rows.map(({ run }) => run))];
        return runs.map((index) => onnxruntime_perf_test_toParsed(rows.filter(({ run }) => run === index)));
    },
};
async function onnxruntime_perf_test_readRows(source) {
    const rows = [];
    const runs = new Map();
    for await (const { number, text } of source.lines()) {
        if (text.trim() === '' || statistic.test(text))
            continue;
        const match = inference.exec(text.trim());
        if (!match) {
            throw new errors/* InputError */.d({
                what: 'expected model,seconds,peak working set,CPU,index',
                where: { source: source.path, line: number },
                next: format/* wholeFile */.A,
            });
        }
        const [, model = '', seconds = '', peak = '', cpu = '', index = ''] = match;
        const isFirst = index === '0' || !runs.has(model);
        if (isFirst)
            runs.set(model, (runs.get(model) ?? -1) + 1);
        const read = (cell) => numberIn(cell, source, number);
        const run = runs.get(model) ?? 0;
        rows.push({ model, run, seconds: read(seconds), peakBytes: read(peak), cpuPercent: read(cpu), isFirst });
    }
    if (rows.length === 0)
        throw noResultLine(source, 'model,0.00123,52428800,97,0', 'onnxruntime_perf_test');
    return rows;
}
/** Memory and CPU are told of the whole run, on each of its rows. */
function onnxruntime_perf_test_toParsed(rows) {
    const collector = (0,reading_collector/* readingCollector */.G)();
    for (const { model: benchmark, seconds, peakBytes, cpuPercent, isFirst } of rows) {
        const time = { benchmark, metric: 'time', unit: 's', direction: 'lower' };
        collector.add({ ...time, grain: 'iteration', value: seconds });
        if (!isFirst)
            continue;
        const memory = { benchmark, metric: 'peak_memory', unit: 'B', direction: 'lower' };
        collector.add({ ...memory, grain: 'repetition', value: peakBytes });
        const cpu = { benchmark, metric: 'cpu_usage', unit: '%', direction: 'none' };
        collector.add({ ...cpu, grain: 'repetition', value: cpuPercent });
    }
    return { ...collector.collected(), aggregates: [] };
}

;// CONCATENATED MODULE: ./lib/formats/otlp/environment.js
/** Resource attributes that say what a measurement ran on. Hosts, processes and runs are different every time. */
const machine = /^(host\.(arch|type|cpu\.)|os\.(type|name|version)|process\.runtime\.|deployment\.environment|cloud\.)/;
/** Attributes of the machine by name, and the name of each GPU by its id. Several values are told together. */
function environment_environmentOf(exports) {
    const found = new Map();
    const note = (key, value) => found.set(key, (found.get(key) ?? new Set()).add(value));
    for (const { resource, scopeMetrics } of exports) {
        for (const [key, value] of Object.entries(resource?.attributes ?? {})) {
            if (machine.test(key))
                note(key, value);
        }
        for (const metric of (scopeMetrics ?? []).flatMap(({ metrics }) => metrics ?? [])) {
            for (const { attributes } of (metric.gauge ?? metric.sum)?.dataPoints ?? []) {
                if (attributes.gpu_name)
                    note(`gpu.${attributes.gpu_id ?? 0}.name`, attributes.gpu_name);
            }
        }
    }
    return Object.fromEntries([...found].map(([key, values]) => [key, [...values].sort().join(', ')]));
}

// EXTERNAL MODULE: ./lib/formats/otlp/own-names.js
var own_names = __webpack_require__(2707);
;// CONCATENATED MODULE: ./lib/formats/otlp/readings.js




/** Better is known for these names, of the semantic conventions and of SMOLTRACE; all others are shown, not gated. */
const knownDirections = new Map([
    ['gen_ai.gpu.memory.used', 'lower'],
    ['gen_ai.co2.emissions', 'lower'],
    ['gen_ai.power.cost', 'lower'],
    ['gen_ai.energy.consumed', 'lower'],
    ['gen_ai.client.operation.duration', 'lower'],
    ['gen_ai.server.request.duration', 'lower'],
    ['gen_ai.server.time_to_first_token', 'lower'],
    ['gen_ai.server.time_per_output_token', 'lower'],
    ['http.client.request.duration', 'lower'],
    ['http.server.request.duration', 'lower'],
]);
function groupsOf(series) {
    const groups = new Map();
    for (const each of series) {
        const key = JSON.stringify([each.benchmark, each.name, each.unit, each.accumulation, each.attributes]);
        const group = groups.get(key);
        if (group)
            group.series.push(each);
        else
            groups.set(key, { first: each, series: [each] });
    }
    return [...groups.values()].map(({ first, series: all }) => ({
        benchmark: first.benchmark,
        name: first.name,
        metric: labelled(first),
        unit: first.unit,
        direction: oneOf(metric/* directions */.vQ, first.metadata[own_names/* DIRECTION_KEY */.ow]) ?? knownDirections.get(first.name) ?? 'none',
        series: all,
    }));
}
function labelled({ name, attributes }) {
    const labels = Object.entries(attributes).map(([key, value]) => `${key}=${value}`);
    return labels.length === 0 ? name : `${name}{${labels.join(',')}}`;
}
/**
 * A level's points are samples; a total is the sum of its increments, over all series; a distribution is its mean, from
 * sums and counts, and its count.
 */
function readings_readingsOf(group) {
    const [first] = group.series;
    if (first === undefined)
        return [];
    const grain = oneOf(metric/* grains */.Zo, first.metadata[own_names/* GRAIN_KEY */.WW]);
    const distribution = distributionOf(group);
    if (distribution)
        return ofDistribution(group, distribution);
    if (grain !== undefined)
        return [asWritten(group, grain, oneOf(model_formula/* formulaNames */.j6, first.metadata[own_names/* FORMULA_KEY */.fB]))];
    if (first.accumulation === 'level') {
        return [
            reading(group, 'iteration', group.series.flatMap(({ points }) => readings_numbersOf(points))),
        ];
    }
    const increments = group.series.flatMap((series) => readings_numbersOf(closingPoints(series)));
    return [reading(group, 'repetition', [sum(increments)])];
}
/** What a distribution's file condensed already: extremes, buckets, quantiles. */
function readings_aggregatesOf(group) {
    const distribution = distributionOf(group);
    if (distribution === null)
        return [];
    const { benchmark, metric, unit, direction } = group;
    const aggregate = (statistic, value, of = { unit, direction }) => value === null ? [] : [{ benchmark, metric, ...of, statistic, value }];
    return [
        ...aggregate('min', distribution.min),
        ...aggregate('max', distribution.max),
        ...distribution.quantiles.flatMap(({ quantile, value }) => aggregate(percentileName(quantile), value)),
        ...distribution.buckets.flatMap(({ bound, count }) => aggregate(`bucket up to ${bound ?? 'infinity'}`, count, { unit: '', direction: 'none' })),
    ];
}
function reading(group, grain, values) {
    const { benchmark, metric, unit, direction } = group;
    return { benchmark, metric, unit, direction, grain, values };
}
function asWritten(group, grain, formula) {
    const points = group.series.flatMap((series) => series.points);
    const plain = reading(group, grain, readings_numbersOf(points));
    return formula === undefined
        ? plain
        : { ...plain, additive: { formula, terms: points.map(({ terms }) => terms) } };
}
function ofDistribution(group, { count, sum: total }) {
    const counted = reading({ ...group, unit: '', direction: 'none' }, 'repetition', [count]);
    const named = [{ ...counted, metric: `${group.metric}.count` }];
    if (total === null)
        return named;
    const mean = { ...group, metric: `${group.metric}.mean` };
    return [...(0,additive_reading/* additiveReading */.n)(mean, 'ratio', { numerator: total, denominator: count }), ...named];
}
/** The points that together are the whole: every increment, or the last total before each reset and at the end. */
function closingPoints({ points, accumulation }) {
    if (accumulation !== 'cumulative')
        return points;
    return points.filter((point, index) => {
        const next = points[index + 1];
        return next === undefined || isReset(point, next);
    });
}
/** A counter that began anew has a later start or, where no start is told, a smaller total. */
function isReset(point, next) {
    const size = ({ value }) => (typeof value === 'number' ? value : value.count);
    const restarted = point.start !== null && next.start !== null && next.start !== point.start;
    return restarted || size(next) < size(point);
}
/** The whole of all distributions of the group, or null where it holds numbers. */
function distributionOf({ series }) {
    const parts = series
        .flatMap(closingPoints)
        .flatMap(({ value }) => (typeof value === 'number' ? [] : [value]));
    return parts.length === 0 ? null : parts.reduce(merged);
}
function merged(a, b) {
    const sameBounds = a.buckets.length === b.buckets.length &&
        a.buckets.every(({ bound }, index) => bound === b.buckets[index]?.bound);
    const either = (left, right, choose) => left === null || right === null ? null : choose(left, right);
    return {
        count: a.count + b.count,
        sum: either(a.sum, b.sum, (left = 0, right = 0) => left + right),
        min: either(a.min, b.min, Math.min),
        max: either(a.max, b.max, Math.max),
        buckets: sameBounds
            ? a.buckets.map(({ bound, count }, index) => ({ bound, count: count + (b.buckets[index]?.count ?? 0) }))
            : [],
        quantiles: [],
    };
}
function percentileName(quantile) {
    return `p${Number((quantile * 100).toPrecision(12))}`;
}
function readings_numbersOf(points) {
    return points.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}
function oneOf(words, given) {
    return words.find((word) => word === given);
}

;// CONCATENATED MODULE: ./lib/formats/otlp/schema.js

const notWhole = 'must be a whole number, as text or number';
const notTime = 'must be nanoseconds since 1970, as text or number';
const notReal = 'must be a finite number';
/** 64-bit integers are decimal text in OTLP's JSON; numbers are accepted too, as some writers give them. */
const integer = schemas/* union */.KCZ([
    schemas/* number */.aig(notWhole).int(notWhole),
    schemas/* string */.YjP()
        .regex(/^-?\d+$/, notWhole)
        .transform(Number),
]);
const schema_nanoseconds = schemas/* union */.KCZ([schemas/* number */.aig(notTime).int(notTime).nonnegative(notTime), schemas/* string */.YjP().regex(/^\d+$/, notTime)])
    .transform(BigInt);
const schema_decimal = schemas/* string */.YjP()
    .regex(/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/, notReal)
    .transform(Number);
const real = schemas/* union */.KCZ([schemas/* number */.aig(notReal), schema_decimal]);
/** What a writer gives for a point without a value. */
const schema_notANumber = schemas/* literal */.euz('NaN').transform(() => Number.NaN);
const AnyValueSchema = schemas/* object */.Ikc({
    stringValue: schemas/* string */.YjP().nullish(),
    boolValue: schemas/* boolean */.zMY().nullish(),
    intValue: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]).nullish(),
    doubleValue: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]).nullish(),
    arrayValue: schemas/* unknown */.L5J().optional(),
    kvlistValue: schemas/* unknown */.L5J().optional(),
    bytesValue: schemas/* string */.YjP().nullish(),
})
    .transform(({ stringValue, boolValue, intValue, doubleValue, arrayValue, kvlistValue, bytesValue }) => {
    const scalar = stringValue ?? boolValue ?? intValue ?? doubleValue ?? bytesValue;
    return scalar === undefined || scalar === null
        ? JSON.stringify(arrayValue ?? kvlistValue ?? '')
        : String(scalar);
});
/** Attributes as text by name. */
const AttributesSchema = schemas/* array */.YOg(schemas/* object */.Ikc({ key: schemas/* string */.YjP(), value: AnyValueSchema.nullish() }))
    .nullish()
    .transform((list) => Object.fromEntries((list ?? []).map(({ key, value }) => [key, value ?? ''])));
const point = {
    attributes: AttributesSchema,
    startTimeUnixNano: schema_nanoseconds.nullish(),
    timeUnixNano: schema_nanoseconds.nullish(),
    /** Bit 0: no value was recorded. */
    flags: schemas/* number */.aig().int().nullish(),
};
const NumberPointSchema = schemas/* object */.Ikc({
    ...point,
    asInt: integer.nullish(),
    asDouble: schemas/* union */.KCZ([schemas/* number */.aig(notReal), schema_decimal, schema_notANumber]).nullish(),
})
    .refine(({ asDouble, flags }) => !Number.isNaN(asDouble) || ((flags ?? 0) & 1) === 1, {
    message: notReal,
    path: ['asDouble'],
});
/** Of a histogram, an exponential histogram or a summary: what each of them has. */
const DistributionPointSchema = schemas/* object */.Ikc({
    ...point,
    count: integer.nullish(),
    sum: real.nullish(),
    min: real.nullish(),
    max: real.nullish(),
    bucketCounts: schemas/* array */.YOg(integer).nullish(),
    explicitBounds: schemas/* array */.YOg(real).nullish(),
    quantileValues: schemas/* array */.YOg(schemas/* object */.Ikc({ quantile: real.default(0), value: real.default(0) })).nullish(),
});
const temporalities = ['unspecified', 'delta', 'cumulative'];
const AGGREGATION_TEMPORALITY = [
    'AGGREGATION_TEMPORALITY_UNSPECIFIED',
    'AGGREGATION_TEMPORALITY_DELTA',
    'AGGREGATION_TEMPORALITY_CUMULATIVE',
];
const TemporalitySchema = schemas/* literal */.euz([0, 1, 2, ...AGGREGATION_TEMPORALITY], 'must be 0, 1 or 2 (unspecified, delta, cumulative)')
    .nullish()
    .transform((given) => {
    const index = typeof given === 'string' ? AGGREGATION_TEMPORALITY.indexOf(given) : (given ?? 0);
    return temporalities[index] ?? 'unspecified';
});
const pointsOf = (schema) => schemas/* array */.YOg(schema)
    .nullish()
    .transform((points) => points ?? []);
const schema_MetricSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().min(1),
    unit: schemas/* string */.YjP().nullish(),
    metadata: AttributesSchema,
    gauge: schemas/* object */.Ikc({ dataPoints: pointsOf(NumberPointSchema) }).nullish(),
    sum: schemas/* object */.Ikc({
        dataPoints: pointsOf(NumberPointSchema),
        aggregationTemporality: TemporalitySchema,
        isMonotonic: schemas/* boolean */.zMY().nullish(),
    })
        .nullish(),
    histogram: schemas/* object */.Ikc({ dataPoints: pointsOf(DistributionPointSchema), aggregationTemporality: TemporalitySchema })
        .nullish(),
    exponentialHistogram: schemas/* object */.Ikc({ dataPoints: pointsOf(DistributionPointSchema), aggregationTemporality: TemporalitySchema })
        .nullish(),
    summary: schemas/* object */.Ikc({ dataPoints: pointsOf(DistributionPointSchema) }).nullish(),
});
const ResourceMetricsSchema = schemas/* object */.Ikc({
    resource: schemas/* object */.Ikc({ attributes: AttributesSchema }).nullish(),
    scopeMetrics: schemas/* array */.YOg(schemas/* object */.Ikc({
        scope: schemas/* object */.Ikc({ name: schemas/* string */.YjP().nullish() }).nullish(),
        metrics: schemas/* array */.YOg(schema_MetricSchema).nullish(),
    }))
        .nullish(),
});
/** One export: the body of an OTLP/HTTP request, one line of the collector's file exporter. */
const MetricsDataSchema = schemas/* object */.Ikc({ resourceMetrics: schemas/* array */.YOg(ResourceMetricsSchema) });

;// CONCATENATED MODULE: ./lib/formats/otlp/unit.js
const spellings = new Map([
    ['1', ''],
    ['Cel', '°C'],
    ['By', 'B'],
    ['kBy', 'kB'],
    ['MBy', 'MB'],
    ['GBy', 'GB'],
    ['KiBy', 'KiB'],
    ['MiBy', 'MiB'],
    ['GiBy', 'GiB'],
]);
/** A unit of OTLP, which is in UCUM, as it is usually written: `By/s` → `B/s`, `{request}` → `request`, `1` → none. */
function usualUnit(ucum) {
    const [amount = '', ...per] = ucum.split('/').map((part) => part.replace(/^\{(.*)\}$/, '$1'));
    const [first = '', ...others] = [amount, ...per].map((part) => spellings.get(part) ?? part);
    return others.length === 0 ? first : [first || '1', ...others].join('/');
}

;// CONCATENATED MODULE: ./lib/formats/otlp/series.js


/** Attributes that describe a device and do not tell it from another. */
const descriptive = ['gpu_name', 'gpu.name', 'hw.name'];
/** All points of all exports, gathered into series in the order in which they first appear. */
function seriesOf(exports) {
    const gathered = new Map();
    for (const located of eachMetric(exports).flatMap(locate)) {
        const known = gathered.get(located.key);
        if (known)
            known.points.push(...located.points);
        else
            gathered.set(located.key, { ...located, points: [...located.points] });
    }
    return [...gathered.values()].map(({ series, points }) => ({
        ...series,
        points: points.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0)),
    }));
}
/** What is missing or unclear in the exports, as sentences. */
function notesOf(exports) {
    const notes = eachMetric(exports).flatMap(({ metric }) => {
        const empty = numberPoints(metric).filter((point) => series_numberOf(point) === null).length;
        const vague = [metric.sum, metric.histogram, metric.exponentialHistogram].some((data) => data?.aggregationTemporality === 'unspecified' && data.dataPoints.length > 0);
        return [
            ...(empty > 0 ? [`${metric.name}: points without a value are not measured`] : []),
            ...(vague ? [`${metric.name}: no aggregation temporality, read as cumulative`] : []),
        ];
    });
    return [...new Set(notes)];
}
function eachMetric(exports) {
    return exports.flatMap(({ resource, scopeMetrics }) => (scopeMetrics ?? []).flatMap(({ scope, metrics }) => (metrics ?? []).map((metric) => ({
        metric,
        resource: resource?.attributes ?? {},
        scope: scope?.name ?? '',
    }))));
}
function locate({ metric, resource, scope }) {
    const { accumulation, points } = readPoints(metric);
    const { name, metadata } = metric;
    const unit = usualUnit(metric.unit ?? '');
    return points.map(({ attributes, ...point }) => ({
        key: JSON.stringify([resource, scope, name, unit, accumulation, labelsOf(attributes)]),
        series: {
            benchmark: attributes[own_names/* BENCHMARK_ATTRIBUTE */.V3] || resource['service.name'] || scope || 'otlp',
            name,
            unit,
            accumulation,
            attributes: labelsOf(attributes),
            metadata,
        },
        points: [point],
    }));
}
function labelsOf(attributes) {
    const isLabel = (key) => key !== own_names/* BENCHMARK_ATTRIBUTE */.V3 && !key.startsWith(own_names/* TERM_PREFIX */.EL) && !descriptive.includes(key);
    const sorted = Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(sorted.filter(([key]) => isLabel(key)));
}
function readPoints(metric) {
    const { gauge, sum, histogram, exponentialHistogram, summary } = metric;
    if (gauge)
        return { accumulation: 'level', points: gauge.dataPoints.flatMap(numberPoint) };
    if (sum) {
        // A sum that may fall, as it stands, is a level: memory in use, not work done.
        const isLevel = !sum.isMonotonic && sum.aggregationTemporality !== 'delta';
        const accumulation = isLevel ? 'level' : accumulationOf(sum.aggregationTemporality);
        return { accumulation, points: sum.dataPoints.flatMap(numberPoint) };
    }
    const data = histogram ?? exponentialHistogram;
    const points = data?.dataPoints ?? summary?.dataPoints ?? [];
    const accumulation = accumulationOf(data?.aggregationTemporality ?? 'cumulative');
    return { accumulation, points: points.flatMap(distributionPoint) };
}
function accumulationOf(temporality) {
    return temporality === 'delta' ? 'delta' : 'cumulative';
}
function numberPoints({ gauge, sum }) {
    return (gauge ?? sum)?.dataPoints ?? [];
}
function series_numberOf({ asInt, asDouble, flags }) {
    return isUnrecorded(flags) ? null : (asDouble ?? asInt ?? null);
}
function isUnrecorded(flags) {
    return ((flags ?? 0) & 1) === 1;
}
function numberPoint(point) {
    const value = series_numberOf(point);
    return value === null ? [] : [{ ...series_timesOf(point), value }];
}
function distributionPoint(point) {
    if (isUnrecorded(point.flags) || point.count === null || point.count === undefined)
        return [];
    const bounds = point.explicitBounds ?? [];
    const value = {
        count: point.count,
        sum: point.sum ?? null,
        min: point.min ?? null,
        max: point.max ?? null,
        buckets: (point.bucketCounts ?? []).map((count, index) => ({ bound: bounds[index] ?? null, count })),
        quantiles: point.quantileValues ?? [],
    };
    return [{ ...series_timesOf(point), value }];
}
function series_timesOf(point) {
    const terms = Object.entries(point.attributes)
        .filter(([key]) => key.startsWith(own_names/* TERM_PREFIX */.EL))
        .map(([key, value]) => [key.slice(own_names/* TERM_PREFIX */.EL.length), Number(value)]);
    return {
        attributes: point.attributes,
        time: point.timeUnixNano ?? 0n,
        start: point.startTimeUnixNano ?? null,
        terms: Object.fromEntries(terms),
    };
}

;// CONCATENATED MODULE: ./lib/formats/otlp/otlp.js







/**
 * OTLP metrics as JSON: one export, or one a line as the collector's file exporter writes them. A series is a metric with
 * its attributes, the benchmark is the service (`service.name`). Directions are known for a few names of the semantic
 * conventions; other metrics are shown and not gated.
 */
const otlp = {
    name: 'otlp',
    title: 'OpenTelemetry metrics, OTLP JSON',
    matches(source) {
        const isSmoltrace = (0,json_head/* hasKeys */.x)(source, 'object', 'run_id') || (0,json_head/* hasKeys */.x)(source, 'object', 'aggregates');
        return (0,json_head/* hasKeys */.x)(source, 'object', 'resourceMetrics') && !isSmoltrace ? 'resourceMetrics' : undefined;
    },
    async parse(source) {
        const exports = await readJsonList(source, MetricsDataSchema);
        return parseExports(exports.flatMap(({ record }) => record.resourceMetrics));
    },
};
/** What the exports say. */
function parseExports(exports) {
    const series = seriesOf(exports);
    const failures = series.filter(({ name }) => name === own_names/* FAILURES_METRIC */.l$).map(failureOf);
    const groups = groupsOf(series.filter(({ name }) => name !== own_names/* FAILURES_METRIC */.l$));
    const warnings = notesOf(exports);
    if (series.length === 0)
        warnings.push('no metric in it: nothing was measured, which is not 0');
    return {
        readings: groups.flatMap(readings_readingsOf),
        aggregates: groups.flatMap(readings_aggregatesOf),
        warnings,
        ...(failures.length > 0 ? { failures } : {}),
        environment: environment_environmentOf(exports),
    };
}
function failureOf({ benchmark, attributes, points }) {
    const last = points.at(-1)?.value;
    const message = attributes[own_names/* FAILURE_MESSAGE */.bR];
    const name = attributes[own_names/* FAILURE_NAME */.FE] ?? 'failure';
    const failure = { benchmark, name, count: typeof last === 'number' ? last : 0 };
    return message === undefined ? failure : { ...failure, message };
}

;// CONCATENATED MODULE: ./lib/formats/pytest-benchmark.js




const pytest_benchmark_seconds = schemas/* number */.aig().nonnegative();
const StatsSchema = schemas/* object */.Ikc({
    /** Each round's time divided by its `iterations`. Absent without `--benchmark-save-data`. */
    data: schemas/* array */.YOg(pytest_benchmark_seconds).optional(),
    min: pytest_benchmark_seconds.nullish(),
    max: pytest_benchmark_seconds.nullish(),
    mean: pytest_benchmark_seconds.nullish(),
    stddev: pytest_benchmark_seconds.nullish(),
    median: pytest_benchmark_seconds.nullish(),
    iqr: pytest_benchmark_seconds.nullish(),
    q1: pytest_benchmark_seconds.nullish(),
    q3: pytest_benchmark_seconds.nullish(),
});
const pytest_benchmark_BenchmarkSchema = schemas/* object */.Ikc({
    fullname: schemas/* string */.YjP().min(1),
    /** What the test noted of itself; its numbers are shown. */
    extra_info: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({}),
    stats: StatsSchema,
});
const pytest_benchmark_ResultSchema = schemas/* object */.Ikc({
    machine_info: schemas/* object */.Ikc({
        python_implementation: schemas/* string */.YjP().optional(),
        python_version: schemas/* string */.YjP().optional(),
        cpu: schemas/* object */.Ikc({ brand_raw: schemas/* string */.YjP().optional() }).optional(),
    }),
    benchmarks: schemas/* array */.YOg(pytest_benchmark_BenchmarkSchema),
});
/** `--benchmark-json`, `--benchmark-save`: a value is one round of one process, in seconds an iteration. */
const pytestBenchmark = {
    name: 'pytest-benchmark',
    title: 'pytest-benchmark --benchmark-json',
    matches(source) {
        return (0,json_head/* hasKeys */.x)(source, 'object', 'machine_info', 'benchmarks')
            ? 'machine_info and benchmarks'
            : undefined;
    },
    async parse(source) {
        const { machine_info, benchmarks } = await (0,syntax_json/* readJson */.Vh)(source, pytest_benchmark_ResultSchema);
        const condensed = benchmarks.filter(({ stats }) => !stats.data?.length);
        return {
            readings: benchmarks.flatMap(pytest_benchmark_toReadings),
            aggregates: condensed.flatMap(pytest_benchmark_toAggregates),
            warnings: condensed.length === 0
                ? []
                : [`no raw values of ${condensed.length} benchmark(s): save them by --benchmark-save-data`],
            environment: pytest_benchmark_environmentOf(machine_info),
        };
    },
};
function pytest_benchmark_toReadings({ fullname: benchmark, stats, extra_info }) {
    const noted = Object.entries(extra_info).flatMap(([metric, value]) => typeof value === 'number'
        ? [{ benchmark, metric, unit: '', direction: 'none', grain: 'repetition', values: [value] }]
        : []);
    if (!stats.data?.length)
        return noted;
    const time = { benchmark, metric: 'time', unit: 's', direction: 'lower', grain: 'iteration' };
    return [{ ...time, values: stats.data }, ...noted];
}
function pytest_benchmark_toAggregates({ fullname: benchmark, stats: { data: _, ...statistics } }) {
    return aggregatesOf({ benchmark, metric: 'time', unit: 's', direction: 'lower' }, statistics);
}
function pytest_benchmark_environmentOf({ python_implementation, python_version, cpu }) {
    return {
        ...(python_version === undefined
            ? {}
            : { python: `${python_implementation ?? 'Python'} ${python_version}` }),
        ...(cpu?.brand_raw === undefined ? {} : { 'cpu.model': cpu.brand_raw }),
    };
}

// EXTERNAL MODULE: ./lib/formats/smoltrace/leaderboard.js
var leaderboard = __webpack_require__(4496);
// EXTERNAL MODULE: ./lib/formats/smoltrace/results.js
var smoltrace_results = __webpack_require__(9325);
;// CONCATENATED MODULE: ./lib/formats/smoltrace/metrics.js








const metrics_number = schemas/* number */.aig('must be a number');
/** What SMOLTRACE condensed of its traces. In 2025 until October, metrics.json was a list of these alone. */
const TraceMetricSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().min(1),
    unit: schemas/* string */.YjP().nullish(),
    data_points: schemas/* array */.YOg(schemas/* object */.Ikc({
        value: schemas/* object */.Ikc({ value: metrics_number.nullish(), sum: metrics_number.nullish(), count: metrics_number.nullish() }),
        attributes: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
    })),
});
const MetricsFileSchema = schemas/* object */.Ikc({
    run_id: schemas/* string */.YjP().nullish(),
    resourceMetrics: schemas/* array */.YOg(ResourceMetricsSchema).nullish(),
    aggregates: schemas/* array */.YOg(TraceMetricSchema).nullish(),
});
/** Fields of the leaderboard that a gauge of GPUs is condensed to. */
const gauges = new Map([
    ['gen_ai.gpu.utilization', ['gpu_utilization_avg', 'gpu_utilization_max']],
    ['gen_ai.gpu.memory.used', ['gpu_memory_avg_mib', 'gpu_memory_max_mib']],
    ['gen_ai.gpu.temperature', ['gpu_temperature_avg', 'gpu_temperature_max']],
    ['gen_ai.gpu.power', ['gpu_power_avg_w']],
]);
/** Fields of the leaderboard that a counter's totals add up to. */
const metrics_counters = {
    'gen_ai.co2.emissions': { field: 'co2_emissions_g', unit: 'gCO2e' },
    'gen_ai.power.cost': { field: 'power_cost_total_usd', unit: 'USD' },
};
/**
 * GPU series as they were sampled, and what they condense to: each GPU's mean and maximum, and the run's, which is the
 * mean of the GPUs' means, the largest maximum, and the sum of the GPUs' totals. (SMOLTRACE itself pools all points, and
 * takes the largest GPU's total for the whole.) An empty list is "not measured".
 */
function parseGpuMetrics({ resourceMetrics }, benchmark) {
    const exports = resourceMetrics ?? [];
    const groups = groupsOf(seriesOf(exports).map((series) => ({ ...series, benchmark })));
    const warnings = notesOf(exports);
    if (groups.length === 0)
        warnings.push('resourceMetrics is empty: no GPU was measured, which is not 0');
    return {
        readings: groups.flatMap(readings_readingsOf),
        aggregates: [
            ...groups.flatMap(readings_aggregatesOf),
            ...groups.flatMap(ofEachGpu),
            ...ofTheRun(groups, benchmark),
        ],
        warnings,
        environment: environment_environmentOf(exports),
    };
}
/** What the traces say, for a metrics.json without its results. A 0 of tokens, cost or emissions was not recorded. */
function parseTraceMetrics(metrics, benchmark) {
    return metrics.flatMap(({ name, data_points }) => data_points.flatMap(({ value, attributes }) => fromTraces(name, value, attributes ?? {}, benchmark)));
}
function ofEachGpu(group) {
    const { benchmark, metric, unit, direction } = group;
    return (gauges.get(group.name) ?? []).map((field) => {
        const { statistic } = leaderboard/* gpuFields */.yQ[field];
        return { benchmark, metric, unit, direction, statistic, value: (0,leaderboard/* condense */.aX)(statistic, metrics_samplesOf(group)) };
    });
}
function ofTheRun(groups, benchmark) {
    const levels = [...gauges].flatMap(([name, fields]) => {
        const gpus = groups.filter((group) => group.name === name && metrics_samplesOf(group).length > 0);
        return fields.flatMap((field) => {
            const { unit, statistic, direction } = leaderboard/* gpuFields */.yQ[field];
            const ofGpus = gpus.map((group) => (0,leaderboard/* condense */.aX)(statistic, metrics_samplesOf(group)));
            const value = (0,leaderboard/* condense */.aX)(statistic, ofGpus);
            return gpus.length === 0 ? [] : [{ benchmark, metric: field, unit, direction, statistic, value }];
        });
    });
    const totals = Object.entries(metrics_counters).flatMap(([name, { field, unit }]) => {
        const values = groups
            .filter((group) => group.name === name)
            .flatMap(readings_readingsOf)
            .flatMap(({ values }) => values);
        const value = values.reduce((sum, each) => sum + each, 0);
        return values.length === 0
            ? []
            : [{ benchmark, metric: field, unit, direction: 'lower', statistic: 'total', value }];
    });
    return [...levels, ...totals];
}
function metrics_samplesOf({ series }) {
    return series.flatMap(({ points }) => points.flatMap(({ value }) => (typeof value === 'number' ? [value] : [])));
}
const perTest = new Map([
    ['tests.tool_calls', { metric: 'avg_tool_calls', unit: 'calls' }],
    ['tests.steps', { metric: 'avg_steps', unit: 'steps' }],
]);
const totalsOfTraces = new Map([
    ['llm.token_count.total', { metric: 'total_tokens', unit: 'tokens' }],
    ['gen_ai.usage.cost.total', { metric: 'total_cost_usd', unit: 'USD' }],
    ['gen_ai.co2.emissions', { metric: 'co2_emissions_g', unit: 'gCO2e' }],
]);
function fromTraces(name, { value, sum, count }, attributes, benchmark) {
    const base = { benchmark, direction: 'lower' };
    const { total_tests: tests } = attributes;
    if (name === 'tests.successful' && typeof value === 'number' && typeof tests === 'number' && tests > 0) {
        return (0,smoltrace_results/* successRate */.sE)(benchmark, { events: value, trials: tests });
    }
    const metric = perTest.get(name);
    if (metric && typeof sum === 'number' && count) {
        return (0,additive_reading/* additiveReading */.n)({ ...base, ...metric }, 'ratio', { numerator: sum, denominator: count });
    }
    const total = totalsOfTraces.get(name);
    return total && value ? [{ ...base, ...total, grain: 'repetition', values: [value] }] : [];
}

;// CONCATENATED MODULE: ./lib/formats/smoltrace/smoltrace.js









const DEFAULT_BENCHMARK = 'smoltrace';
const nothing = { readings: [], aggregates: [], warnings: [] };
/**
 * SMOLTRACE, evaluations of agents: the folder of a run, or one of its files. A run is compared with runs of the same data
 * set, suite, provider and number of tests only; a leaderboard holds several runs, each a repetition.
 */
const smoltrace = {
    name: 'smoltrace',
    title: 'SMOLTRACE output folder, results, metrics, leaderboard',
    matches(source) {
        const kind = smoltrace_kindOf(source);
        return kind && `SMOLTRACE ${kind}`;
    },
    async parse(source) {
        switch (smoltrace_kindOf(source)) {
            case 'run':
                return smoltrace_parseRun(source);
            case 'results':
                return (0,smoltrace_results/* parseResults */.c2)(await readList(source, smoltrace_results/* ResultRowSchema */.zK));
            case 'metrics':
                return parseMetrics(await (0,syntax_json/* readJson */.Vh)(source, MetricsFileSchema), DEFAULT_BENCHMARK);
            case 'trace metrics':
                return parseMetrics({ aggregates: await readList(source, TraceMetricSchema) }, DEFAULT_BENCHMARK);
            case 'leaderboard':
                return mergeParsed(await parseLeaderboard(source));
            default:
                throw new errors/* InputError */.d({
                    what: 'not a file that SMOLTRACE writes and that holds measurements',
                    where: { source: source.path },
                    next: 'Name results.json, metrics.json, leaderboard_row.json or the folder of a run',
                });
        }
    },
    async parseRepetitions(source) {
        return smoltrace_kindOf(source) === 'leaderboard' ? parseLeaderboard(source) : undefined;
    },
};
function smoltrace_kindOf(source) {
    if (source.kind === 'folder') {
        const has = (name) => source.head.split('\n').includes(name);
        return has('results.json') && (has('leaderboard_row.json') || has('metadata.json')) ? 'run' : undefined;
    }
    const keys = (0,json_head/* jsonHead */.R)(source)?.keys;
    if (keys?.has('agent_type') && (keys.has('total_tests') || keys.has('num_tests')))
        return 'leaderboard';
    if (keys?.has('agent_type') && keys.has('success'))
        return 'results';
    if ((0,json_head/* hasKeys */.x)(source, 'array', 'name', 'data_points'))
        return 'trace metrics';
    if ((0,json_head/* hasKeys */.x)(source, 'object', 'aggregates', 'run_id'))
        return 'metrics';
    return (0,json_head/* hasKeys */.x)(source, 'object', 'resourceMetrics', 'run_id') ? 'metrics' : undefined;
}
/** Raw values of the tests, GPU series, and of the leaderboard's row what tells the run's cohort. */
async function smoltrace_parseRun(folder) {
    const results = await readEntry(folder, 'results.json', schemas/* array */.YOg(smoltrace_results/* ResultRowSchema */.zK));
    const traces = await readEntry(folder, 'traces.json', schemas/* array */.YOg(smoltrace_results/* TraceSchema */.PB));
    const row = await readEntry(folder, 'leaderboard_row.json', leaderboard/* LeaderboardRowSchema */.x7);
    const file = await folder.find('metrics.json');
    const metrics = file && smoltrace_kindOf(file) === 'metrics' ? await (0,syntax_json/* readJson */.Vh)(file, MetricsFileSchema) : undefined;
    const first = row ?? results?.[0];
    const parts = [
        (0,smoltrace_results/* parseResults */.c2)(results ?? [], traces),
        ...(metrics ? [parseGpuMetrics(metrics, (0,smoltrace_results/* benchmarkOf */.hq)(first?.model, first?.agent_type))] : []),
        ...(row ? [{ ...nothing, warnings: (0,leaderboard/* parseRow */.W0)(row).warnings, environment: (0,leaderboard/* cohortOf */.lG)(row) }] : []),
    ];
    return mergeParsed(parts);
}
/** A metrics.json without its run: series of the GPUs, and what the traces were condensed to. */
function parseMetrics(file, benchmark) {
    const readings = parseTraceMetrics(file.aggregates ?? [], benchmark);
    const gpu = file.resourceMetrics ? [parseGpuMetrics(file, benchmark)] : [];
    return mergeParsed([{ ...nothing, readings }, ...gpu]);
}
/**
 * The runs of a leaderboard, oldest first: entry r is the r-th run of every model and agent type. Runs of another cohort
 * than the newest of theirs are left out with a warning, since they are not repetitions of it.
 */
async function parseLeaderboard(source) {
    const rows = (await readList(source, leaderboard/* LeaderboardRowSchema */.x7)).toSorted(byTime);
    const byBenchmark = new Map();
    for (const row of rows) {
        const benchmark = (0,smoltrace_results/* benchmarkOf */.hq)(row.model, row.agent_type);
        byBenchmark.set(benchmark, [...(byBenchmark.get(benchmark) ?? []), row]);
    }
    const repetitions = [];
    for (const [benchmark, runs] of byBenchmark) {
        const cohort = JSON.stringify((0,leaderboard/* cohortOf */.lG)(runs.at(-1) ?? {}));
        const own = runs.filter((run) => JSON.stringify((0,leaderboard/* cohortOf */.lG)(run)) === cohort);
        const others = runs.length - own.length;
        const left = `${benchmark}: ${others} run(s) of another data set, suite, provider or number of tests are left out`;
        for (const [index, run] of own.entries()) {
            const parsed = (0,leaderboard/* parseRow */.W0)(run);
            const warnings = others > 0 && index === 0 ? [left, ...parsed.warnings] : parsed.warnings;
            repetitions[index] = [...(repetitions[index] ?? []), { ...parsed, warnings }];
        }
    }
    return repetitions.map(mergeParsed);
}
function byTime(a, b) {
    const [left, right] = [a, b].map((row) => row.timestamp ?? row.evaluation_date ?? '');
    return left === right ? 0 : (left ?? '') < (right ?? '') ? -1 : 1;
}
async function readList(source, schema) {
    return (await readJsonList(source, schema)).map(({ record }) => record);
}
async function readEntry(folder, name, schema) {
    const source = await folder.find(name);
    return source && (0,syntax_json/* readJson */.Vh)(source, schema);
}

;// CONCATENATED MODULE: ./lib/formats/trtexec.js




const instant = schemas/* number */.aig().optional();
const milliseconds = schemas/* number */.aig().nonnegative().optional();
/** One query. Before TensorRT 8 the copies were called in and out, and there was an end-to-end time. */
const QuerySchema = schemas/* object */.Ikc({
    latencyMs: schemas/* number */.aig().nonnegative(),
    startEnqMs: instant,
    endEnqMs: instant,
    startH2dMs: instant,
    endH2dMs: instant,
    startComputeMs: instant,
    endComputeMs: instant,
    startD2hMs: instant,
    endD2hMs: instant,
    h2dMs: milliseconds,
    computeMs: milliseconds,
    d2hMs: milliseconds,
    inMs: milliseconds,
    outMs: milliseconds,
    endToEndMs: milliseconds,
});
/**
 * `--exportTimes`: a value is one query of one process, in ms. Queries of several streams overlap. The file does not
 * tell the engine, so its name is the benchmark's.
 */
const trtexec = {
    name: 'trtexec',
    title: 'trtexec --exportTimes',
    matches(source) {
        const isNew = (0,json_head/* hasKeys */.x)(source, 'array', 'latencyMs', 'startComputeMs');
        return isNew || (0,json_head/* hasKeys */.x)(source, 'array', 'latencyMs', 'computeMs') ? 'queries with latencyMs' : undefined;
    },
    async parse(source) {
        const queries = await (0,syntax_json/* readJson */.Vh)(source, schemas/* array */.YOg(QuerySchema));
        const collector = (0,reading_collector/* readingCollector */.G)();
        const benchmark = source.name.replace(/\.json(\.gz)?$/, '');
        for (const query of queries) {
            for (const [metric, direction, value] of trtexec_timesOf(query)) {
                if (value === undefined)
                    continue;
                collector.add({ benchmark, metric, unit: 'ms', direction, grain: 'iteration', value });
            }
        }
        return { ...collector.collected(), aggregates: [] };
    },
};
/**
 * Durations as they are told. Where only start and end are, their difference is shown and has no direction: trtexec writes
 * six digits, so that after ten seconds an instant is rounded to 0.1 ms.
 */
function trtexec_timesOf(query) {
    const h2d = query.h2dMs ?? query.inMs;
    const d2h = query.d2hMs ?? query.outMs;
    return [
        ['latency', 'lower', query.latencyMs],
        ['end_to_end', 'lower', query.endToEndMs],
        ['enqueue', 'none', between(query.startEnqMs, query.endEnqMs)],
        h2d === undefined ? ['h2d', 'none', between(query.startH2dMs, query.endH2dMs)] : ['h2d', 'lower', h2d],
        query.computeMs === undefined
            ? ['compute', 'none', between(query.startComputeMs, query.endComputeMs)]
            : ['compute', 'lower', query.computeMs],
        d2h === undefined ? ['d2h', 'none', between(query.startD2hMs, query.endD2hMs)] : ['d2h', 'lower', d2h],
    ];
}
function between(start, end) {
    return start === undefined || end === undefined ? undefined : Number((end - start).toFixed(6));
}

;// CONCATENATED MODULE: ./lib/formats/vitest.js




const vitest_milliseconds = schemas/* number */.aig().nonnegative().nullish();
/** tinybench's statistics of a task's times. */
const LatencySchema = schemas/* object */.Ikc({
    samples: schemas/* array */.YOg(schemas/* number */.aig().nonnegative()).nullish(),
    mean: vitest_milliseconds,
    median: vitest_milliseconds,
    p50: vitest_milliseconds,
    min: vitest_milliseconds,
    max: vitest_milliseconds,
    p75: vitest_milliseconds,
    p99: vitest_milliseconds,
    p995: vitest_milliseconds,
    p999: vitest_milliseconds,
    sd: vitest_milliseconds,
});
const vitest_ReportSchema = schemas/* object */.Ikc({
    files: schemas/* array */.YOg(schemas/* object */.Ikc({
        groups: schemas/* array */.YOg(schemas/* object */.Ikc({
            fullName: schemas/* string */.YjP().min(1),
            benchmarks: schemas/* array */.YOg(LatencySchema.extend({ name: schemas/* string */.YjP().min(1) })),
        })),
    })),
});
/** The statistics are the result's own before tinybench 3, its `latency` since. */
const TaskSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().min(1),
    result: LatencySchema.extend({
        latency: LatencySchema.optional(),
        state: schemas/* string */.YjP().optional(),
        error: schemas/* looseObject */._H3({ message: schemas/* string */.YjP().optional() }).optional(),
    }),
});
const failedStates = new Set(['errored', 'aborted', 'aborted-with-statistics']);
/**
 * `vitest bench --outputJson`, or tinybench's tasks as `[{name, result}]`. A value is one timed call, in ms, within one
 * process. Samples are written where vitest's `benchmark.includeSamples` (tinybench's `retainSamples`) is set.
 */
const vitest = {
    name: 'vitest',
    title: 'vitest bench --outputJson, tinybench tasks',
    matches(source) {
        const isReport = (0,json_head/* hasKeys */.x)(source, 'object', 'files') && /"groups"\s*:/.test(source.head);
        if (isReport)
            return 'files with groups';
        return (0,json_head/* hasKeys */.x)(source, 'array', 'name', 'result') ? 'tasks with name and result' : undefined;
    },
    async parse(source) {
        const tasks = await readTasks(source);
        const benchmarks = tasks.map(({ name, result }) => ({ name, latency: result.latency ?? result }));
        const condensed = benchmarks.filter(({ latency }) => !latency.samples?.length);
        const aggregates = condensed.flatMap(({ name, latency }) => vitest_toAggregates(name, latency));
        return {
            readings: benchmarks.flatMap(({ name, latency }) => vitest_toReadings(name, latency)),
            aggregates,
            warnings: aggregates.length === 0 ? [] : ['no raw values: set benchmark.includeSamples to keep them'],
            failures: tasks.flatMap(vitest_toFailures),
        };
    },
};
async function readTasks(source) {
    const data = (0,syntax_json/* parseJson */.qF)(await source.text(), source.path);
    const where = { source: source.path };
    if (Array.isArray(data))
        return (0,syntax_json/* checkShape */.eA)(schemas/* array */.YOg(TaskSchema), data, where);
    const { files } = (0,syntax_json/* checkShape */.eA)(vitest_ReportSchema, data, where);
    return files.flatMap(({ groups }) => groups.flatMap(({ fullName, benchmarks }) => benchmarks.map(({ name, ...latency }) => ({ name: `${fullName} > ${name}`, result: latency }))));
}
const vitest_time = { metric: 'time', unit: 'ms', direction: 'lower' };
function vitest_toReadings(benchmark, { samples }) {
    return samples?.length ? [{ benchmark, ...vitest_time, grain: 'iteration', values: samples }] : [];
}
function vitest_toAggregates(benchmark, { mean, median, p50, min, max, ...rest }) {
    const { p75, p99, p995: p99_5, p999: p99_9, sd } = rest;
    const statistics = { mean, median: median ?? p50, min, max, p75, p99, 'p99.5': p99_5, 'p99.9': p99_9, sd };
    return aggregatesOf({ benchmark, ...vitest_time }, statistics);
}
function vitest_toFailures({ name, result: { state, error } }) {
    const failed = error !== undefined || failedStates.has(state ?? '');
    return failed ? [{ benchmark: name, name, count: 1, message: error?.message ?? state }] : [];
}

;// CONCATENATED MODULE: ./lib/formats/vllm.js





const vllm_seconds = schemas/* number */.aig().nonnegative();
/** One entry a request, or a list of them; null where the server did not tell. */
const TimesSchema = schemas/* array */.YOg(schemas/* union */.KCZ([vllm_seconds, schemas/* array */.YOg(vllm_seconds), schemas/* null */.chJ()])).optional();
const vllm_amount = schemas/* number */.aig().nonnegative().nullish();
/** Beside these there are `mean_ttft_ms`, `p99_itl_ms` and so on, for the metrics and percentiles that were asked for. */
const vllm_ResultSchema = schemas/* looseObject */._H3({
    model_id: schemas/* string */.YjP().min(1),
    /** "inf" for all at once. */
    request_rate: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]).nullish(),
    max_concurrency: schemas/* number */.aig().nullish(),
    num_prompts: schemas/* number */.aig().int().nonnegative().nullish(),
    completed: schemas/* number */.aig().int().nonnegative(),
    failed: schemas/* number */.aig().int().nonnegative().nullish(),
    duration: vllm_amount,
    request_throughput: vllm_amount,
    request_goodput: vllm_amount,
    output_throughput: vllm_amount,
    total_token_throughput: vllm_amount,
    latencies: TimesSchema,
    queue_times: TimesSchema,
    ttfts: TimesSchema,
    itls: TimesSchema,
    server_ttfts: TimesSchema,
    server_queue_times: TimesSchema,
    /** Empty for a request that succeeded. With `--save-detailed` only. */
    errors: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
});
/** A request takes time, so its 0 is what vLLM writes where no answer came; waiting for one's turn may take none. */
const vllm_lists = [
    { key: 'ttfts', metric: 'ttft', direction: 'lower', isZeroPossible: false },
    { key: 'itls', metric: 'itl', direction: 'lower', isZeroPossible: true },
    { key: 'latencies', metric: 'e2el', direction: 'lower', isZeroPossible: false },
    { key: 'queue_times', metric: 'client_queue_time', direction: 'none', isZeroPossible: true },
    { key: 'server_ttfts', metric: 'server_ttft', direction: 'lower', isZeroPossible: false },
    { key: 'server_queue_times', metric: 'server_queue_time', direction: 'none', isZeroPossible: true },
];
const vllm_totals = [
    ['request_throughput', 'requests/s', 'higher'],
    ['request_goodput', 'requests/s', 'higher'],
    ['output_throughput', 'tokens/s', 'higher'],
    ['total_token_throughput', 'tokens/s', 'higher'],
    ['duration', 's', 'none'],
];
/**
 * `vllm bench serve --save-result`: the times of each request in seconds, most of them with `--save-detailed` only; what is
 * not there as raw values is condensed, in ms. Throughputs are one number of one run.
 */
const vllm = {
    name: 'vllm',
    title: 'vllm bench serve --save-result, better with --save-detailed',
    matches(source) {
        const found = (0,json_head/* hasKeys */.x)(source, 'object', 'model_id', 'completed', 'request_throughput');
        return found ? 'model_id, completed and request_throughput' : undefined;
    },
    async parse(source) {
        const result = await (0,syntax_json/* readJson */.Vh)(source, vllm_ResultSchema);
        const benchmark = vllm_nameOf(result);
        const requests = toRequests(benchmark, result);
        const raw = new Set(requests.map(({ metric }) => metric));
        return {
            readings: [...requests, ...toTotals(benchmark, result)],
            aggregates: vllm_toAggregates(benchmark, result).filter(({ metric }) => !raw.has(metric)),
            warnings: result.errors ? [] : ['few raw values: use --save-detailed to keep those of each request'],
            failures: vllm_toFailures(benchmark, result),
        };
    },
};
/** The load belongs to the name: a sweep over it writes one file each. */
function vllm_nameOf({ model_id, request_rate, max_concurrency }) {
    const load = Object.entries({ request_rate, max_concurrency }).flatMap(([name, value]) => value === null || value === undefined ? [] : [`${name}=${value}`]);
    return load.length === 0 ? model_id : `${model_id} (${load.join(', ')})`;
}
/** The requests that succeeded. */
function toRequests(benchmark, result) {
    return vllm_lists.flatMap(({ key, metric, direction, isZeroPossible }) => {
        const values = (result[key] ?? [])
            .filter((_, request) => !result.errors?.[request])
            .flat()
            .filter((value) => value !== null)
            .filter((value) => value !== 0 || isZeroPossible);
        return values.length === 0 ? [] : [{ benchmark, metric, unit: 's', direction, grain: 'request', values }];
    });
}
function toTotals(benchmark, result) {
    return vllm_totals.flatMap(([metric, unit, direction]) => {
        const value = result[metric];
        if (typeof value !== 'number')
            return [];
        return [{ benchmark, metric, unit, direction, grain: 'repetition', values: [value] }];
    });
}
const latencies = new Set(['ttft', 'tpot', 'itl', 'e2el', 'e2el_including_client_queue']);
function vllm_toAggregates(benchmark, result) {
    return Object.entries(result).flatMap(([key, value]) => {
        const [, statistic, metric] = /^(mean|median|std|p[\d.]+)_(\w+)_ms$/.exec(key) ?? [];
        if (statistic === undefined || metric === undefined || typeof value !== 'number')
            return [];
        const direction = latencies.has(metric) ? 'lower' : 'none';
        return aggregatesOf({ benchmark, metric, unit: 'ms', direction }, { [statistic]: value });
    });
}
/** By the last line of each error; those without one are counted. */
function vllm_toFailures(benchmark, { errors, failed, num_prompts, completed }) {
    const collector = (0,failure_collector/* failureCollector */.o)();
    const told = errors?.filter((error) => error.trim() !== '') ?? [];
    for (const error of told) {
        const name = error.trim().split('\n').at(-1)?.slice(0, 200) ?? '';
        collector.add({ benchmark, name, message: error.slice(-1000) });
    }
    const untold = (failed ?? (num_prompts ?? completed) - completed) - told.length;
    const rest = untold > 0 ? [{ benchmark, name: 'failed request', count: untold }] : [];
    return [...collector.failures(), ...rest];
}

;// CONCATENATED MODULE: ./lib/formats/registry.js

































/** Every format that is read, by the name that `format` and `--format` take. */
const formats = {
    native: native_native,
    aaco: aaco,
    aiperf: aiperf,
    flameiq: flameiq/* flameiq */.UI,
    livepeer: livepeer,
    otlp: otlp,
    smoltrace: smoltrace,
    hyperfine: hyperfine,
    'google-benchmark': googleBenchmark,
    'pytest-benchmark': pytestBenchmark,
    criterion: criterion,
    go: go,
    cargo: cargo,
    jmh: jmh,
    benchmarkdotnet: benchmarkdotnet,
    catch2: catch2,
    benchmarkjs: benchmarkjs,
    vitest: vitest,
    customSmallerIsBetter: customSmallerIsBetter,
    customBiggerIsBetter: customBiggerIsBetter,
    bencher: bencher,
    csv: csv/* csv */.fu,
    trtexec: trtexec,
    'onnxruntime-perf-test': onnxruntimePerfTest,
    vllm: vllm,
    'llama-bench': llamaBench,
    nvbench: nvbench,
    mlperf: mlperf,
    rocprof: rocprof,
    rocprofv3: rocprofv3,
    nsys: nsys,
    'onnxruntime-profile': onnxruntime_profile/* onnxruntimeProfile */.n,
    'chrome-trace': chromeTrace,
};
/** The format named `name`. Throws InputError that lists all names. */
function findFormat(name) {
    return (0,find_named/* findNamed */.n)(formats, name, 'format');
}


/***/ }),

/***/ 4496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W0: () => (/* binding */ parseRow),
/* harmony export */   Zk: () => (/* binding */ gpuFieldNames),
/* harmony export */   aX: () => (/* binding */ condense),
/* harmony export */   lG: () => (/* binding */ cohortOf),
/* harmony export */   x7: () => (/* binding */ LeaderboardRowSchema),
/* harmony export */   yQ: () => (/* binding */ gpuFields)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3798);
/* harmony import */ var _parsed_additive_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4651);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9325);



const amount = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig('must be a number').nonnegative('must not be negative').nullish();
const count = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig('must be a number').int('must be a whole number').nonnegative().nullish();
const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish();
/** A row of the leaderboard: one run. The second names are those of 2025. */
const LeaderboardRowSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    agent_type: text,
    run_id: text,
    provider: text,
    dataset_used: text,
    suite_version: text,
    timestamp: text,
    evaluation_date: text,
    total_tests: count,
    num_tests: count,
    successful_tests: count,
    failed_tests: count,
    success_rate: amount,
    avg_steps: amount,
    total_duration_ms: amount,
    total_tokens: amount,
    total_cost_usd: amount,
    avg_duration_ms: amount,
    avg_tokens_per_test: amount,
    avg_cost_per_test_usd: amount,
    co2_emissions_g: amount,
    total_co2_g: amount,
    power_cost_total_usd: amount,
    gpu_utilization_avg: amount,
    gpu_utilization_max: amount,
    gpu_memory_avg_mib: amount,
    gpu_memory_max_mib: amount,
    gpu_temperature_avg: amount,
    gpu_temperature_max: amount,
    gpu_power_avg_w: amount,
    run_status: text,
    run_stop_reason: text,
    hardware: text,
});
/** The GPU fields: what they condense, over all GPUs of the run. Null is not measured. */
const gpuFields = {
    gpu_utilization_avg: { unit: '%', statistic: 'avg', direction: 'none' },
    gpu_utilization_max: { unit: '%', statistic: 'max', direction: 'none' },
    gpu_memory_avg_mib: { unit: 'MiB', statistic: 'avg', direction: 'lower' },
    gpu_memory_max_mib: { unit: 'MiB', statistic: 'max', direction: 'lower' },
    gpu_temperature_avg: { unit: '°C', statistic: 'avg', direction: 'none' },
    gpu_temperature_max: { unit: '°C', statistic: 'max', direction: 'none' },
    gpu_power_avg_w: { unit: 'W', statistic: 'avg', direction: 'none' },
};
const gpuFieldNames = Object.keys(gpuFields);
/** Of one value or more. */
function condense(statistic, values) {
    return statistic === 'max'
        ? values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY)
        : values.reduce((sum, value) => sum + value, 0) / values.length;
}
/** Means of a run from its total and its number of tests. */
const means = {
    avg_duration_ms: { total: 'total_duration_ms', unit: 'ms' },
    avg_tokens_per_test: { total: 'total_tokens', unit: 'tokens' },
    avg_cost_per_test_usd: { total: 'total_cost_usd', unit: 'USD' },
};
/** One run. Ratios and means are made of counts and totals; a 0 that stands for "not recorded" is absent. */
function parseRow(row) {
    const benchmark = (0,_results_js__WEBPACK_IMPORTED_MODULE_1__/* .benchmarkOf */ .hq)(row.model, row.agent_type);
    const tests = row.total_tests ?? row.num_tests ?? 0;
    const { successes, warnings } = successesOf(row, tests);
    const rate = successes === null ? [] : (0,_results_js__WEBPACK_IMPORTED_MODULE_1__/* .successRate */ .sE)(benchmark, { events: successes, trials: tests });
    return {
        readings: [...rate, ...meansOf(row, benchmark, tests), ...totalsOf(row, benchmark, tests)],
        aggregates: gpuOf(row, benchmark),
        warnings: [...warnings, ...endingOf(row, tests)],
        failures: failuresOf(row, benchmark, tests, successes),
        environment: cohortOf(row),
    };
}
/** What runs must share to be compared: another dataset, suite or number of tests is another suite. */
function cohortOf(row) {
    const tests = row.total_tests ?? row.num_tests;
    const fields = [
        ['smoltrace.dataset_used', row.dataset_used],
        ['smoltrace.suite_version', row.suite_version],
        ['smoltrace.provider', row.provider],
        ['smoltrace.total_tests', tests ? String(tests) : null],
        ['smoltrace.hardware', row.hardware],
    ];
    return Object.fromEntries(fields.flatMap(([key, value]) => (value ? [[key, value]] : [])));
}
/** From the count; rows without one tell a percentage of 2 decimals, which gives the count back for up to 10 000 tests. */
function successesOf({ successful_tests, success_rate }, tests) {
    const isTold = success_rate !== null && success_rate !== undefined;
    if (tests === 0)
        return { successes: null, warnings: [] };
    if (successful_tests === null || successful_tests === undefined) {
        const successes = isTold ? Math.round((success_rate / 100) * tests) : null;
        return { successes, warnings: [] };
    }
    const rate = (successful_tests / tests) * 100;
    if (!isTold || Math.abs(rate - success_rate) <= 0.01)
        return { successes: successful_tests, warnings: [] };
    const told = `success_rate is told as ${success_rate} %, but ${successful_tests}/${tests} tests succeeded`;
    return { successes: successful_tests, warnings: [`${told}: the counts are used`] };
}
/** From total and tests; a row that has not both may still tell the mean. */
function meansOf(row, benchmark, tests) {
    return Object.entries(means).flatMap(([metric, { total, unit }]) => {
        const mean = { benchmark, metric, unit, direction: 'lower' };
        const sum = row[total];
        const told = row[metric];
        if (sum && tests > 0)
            return (0,_parsed_additive_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .additiveReading */ .n)(mean, 'ratio', { numerator: sum, denominator: tests });
        return told ? [{ ...mean, grain: 'repetition', values: [told] }] : [];
    });
}
function totalsOf(row, benchmark, tests) {
    const totals = [
        ['avg_steps', 'steps', tests === 0 ? row.avg_steps || null : row.avg_steps],
        ['co2_emissions_g', 'gCO2e', (row.co2_emissions_g ?? row.total_co2_g) || null],
        ['power_cost_total_usd', 'USD', row.power_cost_total_usd || null],
    ];
    return totals.flatMap(([metric, unit, value]) => value === null || value === undefined
        ? []
        : [{ benchmark, metric, unit, direction: 'lower', grain: 'repetition', values: [value] }]);
}
function gpuOf(row, benchmark) {
    return gpuFieldNames.flatMap((metric) => {
        const { unit, statistic, direction } = gpuFields[metric];
        const value = row[metric];
        return value === null || value === undefined
            ? []
            : [{ benchmark, metric, unit, direction, statistic, value }];
    });
}
function endingOf({ run_status, run_stop_reason, run_id }, tests) {
    if (!run_status || run_status === 'completed')
        return [];
    return [
        `run ${run_id ?? ''} is ${run_status} after ${tests} tests: ${run_stop_reason ?? 'no reason told'}`,
    ];
}
function failuresOf({ failed_tests, run_status, run_stop_reason }, benchmark, tests, successes) {
    const failed = failed_tests ?? (successes === null ? 0 : tests - successes);
    const failures = failed > 0 ? [{ benchmark, name: 'failed tests', count: failed }] : [];
    if (run_status !== 'failed')
        return failures;
    return [...failures, { benchmark, name: 'failed run', count: 1, message: run_stop_reason ?? '' }];
}


/***/ }),

/***/ 9325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PB: () => (/* binding */ TraceSchema),
/* harmony export */   c2: () => (/* binding */ parseResults),
/* harmony export */   hq: () => (/* binding */ benchmarkOf),
/* harmony export */   sE: () => (/* binding */ successRate),
/* harmony export */   zK: () => (/* binding */ ResultRowSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3798);
/* harmony import */ var _parsed_additive_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4651);
/* harmony import */ var _parsed_failure_collector_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9000);
/* harmony import */ var _parsed_reading_collector_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7550);




const amount = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig('must be a number').nonnegative('must not be negative').nullish();
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish();
/** A row of results.json: one test. `task_id` was `test_id` until October 2025. */
const ResultRowSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    model: text,
    agent_type: text,
    task_id: text,
    test_id: text,
    test_case_uid: text,
    /** Null in old runs: not told. */
    success: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY('must be true, false or null').nullish(),
    steps: amount,
    execution_time_ms: amount,
    total_tokens: amount,
    cost_usd: amount,
    error: text,
    stop_reason: text,
    trace_id: text,
})
    .refine((row) => row.task_id || row.test_id || row.test_case_uid, {
    message: 'needs a task_id, test_id or test_case_uid',
});
/** A trace of traces.json. Its `total_duration_ms` adds nested spans up and counts them twice, so it is not read. */
const TraceSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    trace_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    agent_type: text,
    spans: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ parent_span_id: text, name: text, duration_ms: amount, agent_type: text })),
});
/** `model/agent type`, the parts of a run that are compared with each other only. */
function benchmarkOf(model, agentType) {
    return [model, agentType].filter(Boolean).join('/') || 'smoltrace';
}
/** Where 0 means that nothing was linked to the test, and is not a measurement. */
const zeroIsUnknown = ['execution_time_ms', 'total_tokens', 'cost_usd'];
const units = { execution_time_ms: 'ms', total_tokens: 'tokens', cost_usd: 'USD', steps: 'steps' };
/**
 * One value a test for time, tokens, cost and steps; successes of tests; every failed test by its name. Tests that a stop
 * of the run interrupted count nowhere. `traces` give the time of the root span, which counts nothing twice.
 */
function parseResults(rows, traces = []) {
    const finished = rows.filter(({ stop_reason }) => stop_reason !== 'run_stopped');
    const durations = rootDurations(traces);
    const collector = (0,_parsed_reading_collector_js__WEBPACK_IMPORTED_MODULE_2__/* .readingCollector */ .G)();
    for (const row of finished) {
        const base = {
            benchmark: benchmarkOf(row.model, row.agent_type),
            direction: 'lower',
            grain: 'request',
        };
        for (const metric of [...zeroIsUnknown, 'steps']) {
            const value = row[metric];
            const isUnknown = value === 0 && metric !== 'steps';
            if (value !== null && value !== undefined && !isUnknown) {
                collector.add({ ...base, metric, unit: units[metric], value });
            }
        }
        const duration = row.trace_id ? durations.get(row.trace_id) : undefined;
        if (duration)
            collector.add({ ...base, metric: 'root_span_ms', unit: 'ms', value: duration });
    }
    const { readings, warnings } = collector.collected();
    return {
        readings: [...readings, ...successRates(finished)],
        aggregates: [],
        warnings: [...warnings, ...warningsOf(rows, finished)],
        failures: failuresOf(finished),
        environment: { 'smoltrace.total_tests': String(finished.length) },
    };
}
function rootDurations(traces) {
    const roots = traces.map(({ trace_id, spans }) => {
        const own = spans.filter(({ parent_span_id }) => !parent_span_id);
        return [trace_id, own.reduce((sum, { duration_ms }) => sum + (duration_ms ?? 0), 0)];
    });
    return new Map(roots);
}
function successRates(rows) {
    const byBenchmark = new Map();
    for (const { model, agent_type, success } of rows) {
        if (success === null || success === undefined)
            continue;
        const benchmark = benchmarkOf(model, agent_type);
        const terms = byBenchmark.get(benchmark) ?? { events: 0, trials: 0 };
        byBenchmark.set(benchmark, { events: terms.events + Number(success), trials: terms.trials + 1 });
    }
    return [...byBenchmark].flatMap(([benchmark, terms]) => successRate(benchmark, terms));
}
/** The share of tests that succeeded, tested from its counts. */
function successRate(benchmark, terms) {
    const metric = { benchmark, metric: 'success_rate', unit: 'ratio', direction: 'higher' };
    return (0,_parsed_additive_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .additiveReading */ .n)(metric, 'proportion', terms);
}
function failuresOf(rows) {
    const collector = (0,_parsed_failure_collector_js__WEBPACK_IMPORTED_MODULE_3__/* .failureCollector */ .o)();
    for (const { success, error, stop_reason, ...row } of rows) {
        if (success !== false)
            continue;
        const benchmark = benchmarkOf(row.model, row.agent_type);
        const name = row.test_case_uid ?? row.task_id ?? row.test_id ?? '';
        collector.add({ benchmark, name, message: (error ?? stop_reason) || undefined });
    }
    return collector.failures();
}
function warningsOf(rows, finished) {
    const interrupted = rows.length - finished.length;
    const untold = finished.filter(({ success }) => success === null || success === undefined).length;
    const unknown = zeroIsUnknown.filter((metric) => finished.some((row) => row[metric] === 0));
    return [
        ...(interrupted > 0
            ? [`${interrupted} test(s) were interrupted by a stop of the run and count nowhere`]
            : []),
        ...(untold > 0 ? [`${untold} test(s) do not tell whether they succeeded`] : []),
        ...unknown.map((metric) => `${metric}: a 0 says that nothing was recorded for the test, so it is not measured`),
    ];
}


/***/ }),

/***/ 5705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ csvRecords)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var csv_parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6070);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8237);




/** The rows of a source that are not empty, of any width, in bounded memory. Throws InputError with the line. */
async function* csvRecords(source) {
    const parser = (0,csv_parse__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)({
        bom: true,
        info: true,
        relax_column_count: true,
        skip_empty_lines: true,
        trim: true,
    });
    const input = node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(text(source));
    input.on('error', (error) => parser.destroy(error));
    input.pipe(parser);
    try {
        for await (const { record, info } of parser) {
            yield { cells: record, line: info.lines };
        }
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d)
            throw cause;
        const line = cause.lines;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d({
            what: `not valid CSV: ${cause.message}`,
            where: line === undefined ? { source: source.path } : { source: source.path, line },
            next: _format_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeFile */ .A,
            cause,
        });
    }
}
async function* text(source) {
    for await (const line of source.lines())
        yield `${line.text}\n`;
}


/***/ }),

/***/ 3807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ numberCell),
/* harmony export */   Nb: () => (/* binding */ readCsv),
/* harmony export */   q$: () => (/* binding */ hasColumns)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8237);
/* harmony import */ var _csv_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5705);



const PREAMBLE_LINES = 50;
/**
 * Rows below the first line that holds all of `columns`, in bounded memory; what a tool printed before its header is
 * passed over. Throws InputError where there is no such header, or where a row is wider or narrower than it: it was cut off.
 */
async function* readCsv(source, columns) {
    let header;
    for await (const { cells, line } of (0,_csv_records_js__WEBPACK_IMPORTED_MODULE_1__/* .csvRecords */ .X)(source)) {
        if (header === undefined) {
            if (columns.every((column) => cells.includes(column)))
                header = cells;
            else if (line > PREAMBLE_LINES)
                break;
            continue;
        }
        if (cells.length !== header.length) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d({
                what: `the row has ${cells.length} cells, the header ${header.length}`,
                where: { source: source.path, line },
                next: _format_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFile */ .A,
            });
        }
        yield { line, cells: Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ''])) };
    }
    if (header === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d({
            what: `no header with the columns ${columns.join(', ')}`,
            where: { source: source.path },
            next: 'Check that this is the file you meant, and that the tool wrote it as CSV',
        });
    }
}
/** The number in a cell. Throws InputError with line and column where there is none. */
function numberCell(row, column, source) {
    const text = row.cells[column] ?? '';
    const value = text === '' ? Number.NaN : Number(text);
    if (Number.isFinite(value))
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d({
        what: `expected a number, found ${JSON.stringify(text)}`,
        where: { source: source.path, line: row.line, key: column },
        next: _format_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFile */ .A,
    });
}
/** Whether some line of the head is a header with all of `columns`. */
function hasColumns(source, ...columns) {
    const names = (line) => line.split(',').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
    const lines = source.head.split('\n', PREAMBLE_LINES);
    return lines.some((line) => columns.every((column) => names(line).includes(column)));
}


/***/ }),

/***/ 9797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ jsonHead),
/* harmony export */   x: () => (/* binding */ hasKeys)
/* harmony export */ });
/* harmony import */ var _json_walk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8010);

const known = new WeakMap();
/** For `matches`: undefined where the head does not begin as a JSON object or array. Cheap to ask again. */
function jsonHead(source) {
    const before = known.get(source);
    if (before !== undefined)
        return before ?? undefined;
    const head = readHead(source.head);
    known.set(source, head);
    return head ?? undefined;
}
/** Whether the head is a JSON object (or a list of such) that has all of `keys`. */
function hasKeys(source, root, ...keys) {
    const head = jsonHead(source);
    return head?.root === root && keys.every((key) => head.keys.has(key));
}
function readHead(text) {
    const first = text.trimStart()[0];
    if (first !== '{' && first !== '[')
        return null;
    const keys = new Set();
    const depth = first === '{' ? 1 : 2;
    (0,_json_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .walkJson */ .g)(text, (key, at, element) => {
        if (at === depth && element === 0)
            keys.add(key);
    });
    return { root: first === '{' ? 'object' : 'array', keys };
}


/***/ }),

/***/ 8010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ endOfString),
/* harmony export */   g: () => (/* binding */ walkJson)
/* harmony export */ });
/* harmony import */ var _model_shape_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5265);

const MAX_DEPTH = 200;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /[-+\w.]+/y;
const space = /[ \t\r\n]*/y;
class Stop extends Error {
}
/**
 * Walks `text` without building it. Slower than JSON.parse, so it serves for what JSON.parse does not tell: where the
 * fault is, which key appears twice, and which keys the head of a longer file has.
 */
function walkJson(text, onKey = () => { }) {
    const cursor = { text, onKey, path: [], at: 0 };
    try {
        walkValue(cursor);
        skipSpace(cursor);
        if (cursor.at < text.length)
            throw new Stop('something follows after the end of the value');
        return undefined;
    }
    catch (stop) {
        if (!(stop instanceof Stop))
            throw stop;
        return { what: stop.message, ...lineAndColumn(text, cursor.at), key: (0,_model_shape_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPath */ .jV)(cursor.path) };
    }
}
function lineAndColumn(text, at) {
    let line = 1;
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1 && end < at; end = text.indexOf('\n', start)) {
        line += 1;
        start = end + 1;
    }
    return { line, column: at - start + 1 };
}
function skipSpace(cursor) {
    space.lastIndex = cursor.at;
    cursor.at += space.exec(cursor.text)?.[0].length ?? 0;
}
function walkValue(cursor) {
    skipSpace(cursor);
    const first = cursor.text[cursor.at];
    if (cursor.path.length > MAX_DEPTH)
        throw new Stop(`nested deeper than ${MAX_DEPTH} levels`);
    if (first === undefined)
        throw new Stop('the text ends where a value is expected');
    if (first === '{')
        walkObject(cursor);
    else if (first === '[')
        walkArray(cursor);
    else if (first === '"')
        walkString(cursor);
    else
        walkScalar(cursor);
}
function walkObject(cursor) {
    const seen = new Set();
    walkMembers(cursor, '}', () => {
        skipSpace(cursor);
        if (cursor.at === cursor.text.length)
            throw new Stop('the text ends where a key is expected');
        if (cursor.text[cursor.at] !== '"')
            throw new Stop('expected a key in double quotes');
        const start = cursor.at;
        const key = walkString(cursor);
        cursor.path.push(key);
        if (seen.has(key)) {
            cursor.at = start;
            throw new Stop(`the key ${JSON.stringify(key)} appears twice`);
        }
        seen.add(key);
        cursor.onKey(key, cursor.path.length, typeof cursor.path[0] === 'number' ? cursor.path[0] : 0);
        skipSpace(cursor);
        if (cursor.text[cursor.at] !== ':')
            throw new Stop('expected ":" after the key');
        cursor.at += 1;
        walkValue(cursor);
        cursor.path.pop();
    });
}
function walkArray(cursor) {
    let index = 0;
    walkMembers(cursor, ']', () => {
        cursor.path.push(index);
        walkValue(cursor);
        cursor.path.pop();
        index += 1;
    });
}
function walkMembers(cursor, close, member) {
    cursor.at += 1;
    skipSpace(cursor);
    if (cursor.text[cursor.at] === close) {
        cursor.at += 1;
        return;
    }
    for (;;) {
        member();
        skipSpace(cursor);
        const next = cursor.text[cursor.at];
        if (next === undefined)
            throw new Stop(`the text ends where "," or "${close}" is expected`);
        if (next !== ',' && next !== close)
            throw new Stop(`expected "," or "${close}"`);
        cursor.at += 1;
        if (next === close)
            return;
    }
}
function walkString(cursor) {
    const end = endOfString(cursor.text, cursor.at);
    if (end === -1)
        throw new Stop('a string does not end');
    try {
        const value = JSON.parse(cursor.text.slice(cursor.at, end + 1));
        cursor.at = end + 1;
        return value;
    }
    catch {
        throw new Stop('a string holds a control character or an unknown escape');
    }
}
/** Index of the quote that closes the string which opens at `start`, or -1. */
function endOfString(text, start) {
    let end = text.indexOf('"', start + 1);
    while (end !== -1) {
        let backslashes = 0;
        while (text[end - 1 - backslashes] === '\\')
            backslashes += 1;
        if (backslashes % 2 === 0)
            return end;
        end = text.indexOf('"', end + 1);
    }
    return -1;
}
function walkScalar(cursor) {
    word.lastIndex = cursor.at;
    const found = word.exec(cursor.text)?.[0];
    if (found === undefined)
        throw new Stop(`unexpected ${JSON.stringify(cursor.text[cursor.at])}`);
    number.lastIndex = cursor.at;
    const digits = number.exec(cursor.text)?.[0];
    const isNumber = digits === found;
    if (isNumber && !Number.isFinite(Number(digits)))
        throw new Stop(`the number ${shown(found)} is too large`);
    if (/^[+-]?(nan|inf(inity)?)$/i.test(found))
        throw new Stop(`${found} is not a number that was measured`);
    if (!isNumber && !['true', 'false', 'null'].includes(found))
        throw new Stop(`unexpected ${shown(found)}`);
    cursor.at += found.length;
}
function shown(text) {
    return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}


/***/ }),

/***/ 5470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   Zs: () => (/* binding */ checkJson),
/* harmony export */   eA: () => (/* binding */ checkShape),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   sS: () => (/* binding */ readJsonLines)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _model_shape_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5265);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8237);
/* harmony import */ var _json_walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8010);




const COLON = 58;
/**
 * The value of a JSON text. Stricter than JSON.parse: a key that appears twice, NaN, Infinity and numbers beyond the
 * double range are errors. Throws InputError with line, column and key. `firstLine` is the line of the source that
 * `text` starts on.
 */
function parseJson(text, source, firstLine = 1) {
    const value = parseStrictly(text);
    if (value !== undefined)
        return value;
    const fault = (0,_json_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .walkJson */ .g)(text) ?? { what: 'not readable', line: 1, column: 1, key: '' };
    const empty = text.trim() === '';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d({
        what: empty ? 'the file is empty' : `not valid JSON: ${fault.what} (column ${fault.column})`,
        where: place(source, firstLine + fault.line - 1, fault.key),
        next: _format_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeFile */ .A,
    });
}
/** Undefined where the text is not JSON or may hold a key twice. */
function parseStrictly(text) {
    try {
        const value = JSON.parse(text);
        return countKeys(value, 0) === countKeyTokens(text) ? value : undefined;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
/** Throws where a source that begins as JSON is none: neither one value nor one a line. */
async function checkJson(source) {
    const lines = (await source.text()).split('\n');
    const isLines = lines.length > 1 && parseStrictly(lines[0] ?? '') !== undefined;
    if (!isLines)
        parseJson(lines.join('\n'), source.path);
    else
        for (const [index, line] of lines.entries()) {
            if (line.trim() !== '')
                parseJson(line, source.path, index + 1);
        }
}
/** All of a JSON source, in the shape of `schema`. */
async function readJson(source, schema) {
    return checkShape(schema, parseJson(await source.text(), source.path), { source: source.path });
}
/** One record a line, blank lines passed over, in bounded memory. */
async function* readJsonLines(source, schema) {
    for await (const { number, text } of source.lines()) {
        if (text.trim() === '')
            continue;
        const where = { source: source.path, line: number };
        yield { line: number, text, record: checkShape(schema, parseJson(text, source.path, number), where) };
    }
}
/** `data` as `schema` reads it. Throws InputError that names the key, what was expected and what is there. */
function checkShape(schema, data, where) {
    const result = schema.safeParse(data);
    if (result.success)
        return result.data;
    const { path, what } = (0,_model_shape_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .deepestFault */ .ri)((0,_model_shape_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .shapeFaults */ .Pm)(result.error.issues, data));
    const key = (0,_model_shape_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPath */ .jV)([...(where.key ? [where.key] : []), ...path]);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d({ what, where: key === '' ? where : { ...where, key }, next: _format_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeFile */ .A });
}
function place(source, line, key) {
    return key === '' ? { source, line } : { source, line, key };
}
/**
 * Keys of all objects in `value`: fewer than the text has when one appears twice. NaN, so unequal to any count, where
 * a number is infinite or the nesting too deep.
 */
function countKeys(value, depth) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? 0 : Number.NaN;
    if (typeof value !== 'object' || value === null)
        return 0;
    if (depth > 200)
        return Number.NaN;
    const members = Array.isArray(value) ? value : Object.values(value);
    let total = Array.isArray(value) ? 0 : members.length;
    for (const member of members) {
        // Most members are numbers, for which a call each would be the larger part of the work.
        if (typeof member !== 'number')
            total += countKeys(member, depth + 1);
        else if (!Number.isFinite(member))
            return Number.NaN;
    }
    return total;
}
function countKeyTokens(text) {
    let count = 0;
    for (let start = text.indexOf('"'); start !== -1;) {
        const end = (0,_json_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .endOfString */ .a)(text, start);
        let next = end + 1;
        while (text.charCodeAt(next) <= 32)
            next += 1;
        if (text.charCodeAt(next) === COLON)
            count += 1;
        start = text.indexOf('"', end + 1);
    }
    return count;
}


/***/ }),

/***/ 9070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ boundedName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * A name in at most `longest` UTF-16 units (30 or more). Names of templates run to thousands and differ anywhere, so a digest
 * stands for what is left out; what has no name is called that.
 */
function boundedName(name, longest) {
    if (name.trim() === '')
        return '(no name)';
    if (name.length <= longest)
        return name;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex').slice(0, 8);
    const kept = longest - digest.length - 3;
    const end = Math.floor(kept / 3);
    return `${name.slice(0, kept - end)}…${name.slice(-end)} #${digest}`;
}


/***/ }),

/***/ 6047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The one of `known` that `word` was likely meant to be: at most a third of its letters off. Undefined where none is near. */
function nearest(word, known) {
    const most = Math.max(1, Math.floor(word.length / 3));
    const [best] = known
        .map((name) => ({ name, off: distance(word.toLowerCase(), name.toLowerCase()) }))
        .filter(({ off }) => off <= most)
        .sort((a, b) => a.off - b.off);
    return best?.name;
}
/** Letters to insert, leave out, change, or swap with their neighbour: the optimal string alignment distance. */
function distance(from, to) {
    const rows = [Array.from({ length: to.length + 1 }, (_, j) => j)];
    const at = (i, j) => rows[i]?.[j] ?? 0;
    for (let i = 1; i <= from.length; i++) {
        const row = [i];
        rows.push(row);
        for (let j = 1; j <= to.length; j++) {
            const change = at(i - 1, j - 1) + (from[i - 1] === to[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
            const swap = swapped ? at(i - 2, j - 2) + 1 : change;
            row.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, change, swap));
        }
    }
    return at(from.length, to.length);
}


/***/ })

};
