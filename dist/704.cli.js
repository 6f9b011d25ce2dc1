export const id = 704;
export const ids = [704];
export const modules = {

/***/ 7704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CALIBRATION_REPETITIONS: () => (/* binding */ CALIBRATION_REPETITIONS),
  calibrateCommand: () => (/* binding */ calibrateCommand)
});

// EXTERNAL MODULE: ./lib/model/metric.js
var model_metric = __webpack_require__(7829);
// EXTERNAL MODULE: ./lib/statistics/autocorrelation.js
var autocorrelation = __webpack_require__(5098);
// EXTERNAL MODULE: ./lib/statistics/planning.js
var planning = __webpack_require__(4462);
// EXTERNAL MODULE: ./lib/statistics/quantile.js
var quantile = __webpack_require__(1750);
// EXTERNAL MODULE: ./lib/statistics/spread.js
var spread = __webpack_require__(272);
// EXTERNAL MODULE: ./lib/compare/metric-settings.js
var metric_settings = __webpack_require__(7305);
// EXTERNAL MODULE: ./lib/compare/sample.js + 1 modules
var compare_sample = __webpack_require__(4433);
;// CONCATENATED MODULE: ./lib/compare/calibrate.js







const SHOWN_REPETITIONS = [5, 6, 7, 8, 10, 12, 16, 20, 30, 50];
const FEWEST_JOBS = 3;
const MOST_REPETITIONS = 1000;
/**
 * What repeated executions of one commit say of the noise: per gated metric its spread between processes, between the jobs
 * of `history`, the change that numbers of repetitions would show, and how many would show the threshold.
 */
function calibrate(snapshot, history, policy, repetitions) {
    const samples = [...(0,compare_sample/* samplesOf */.lc)(snapshot, (0,compare_sample/* warmUpsOf */.PG)([snapshot])).values()];
    const gated = samples
        .map((sample) => ({ sample, settings: (0,metric_settings/* settingsOfSample */.P)(sample, policy, samples) }))
        .filter(({ sample, settings }) => settings.gate === 'fail' && sample.values.every((value) => value > 0));
    const alpha = policy.alpha / Math.max(1, gated.length);
    return {
        repetitions,
        rows: gated.map(({ sample, settings }) => rowOf(sample, settings.threshold, alpha, snapshot, history)),
    };
}
function rowOf(sample, threshold, alpha, { measurements }, history) {
    const { benchmark, metric } = sample;
    const sd = (0,spread/* pooledStandardDeviation */.e)([sample.values.map(Math.log)]);
    const measurement = measurements.find((one) => (0,model_metric/* metricId */.yo)(one) === (0,model_metric/* metricId */.yo)(sample));
    return {
        benchmark,
        metric,
        betweenProcesses: sd,
        betweenJobs: jobSpread(sample, history),
        autocorrelation: autocorrelationOf(measurement),
        threshold,
        detectable: sd === null ? [] : detectable(sd, alpha),
        recommended: sd === null ? null : recommended(sd, threshold, alpha),
    };
}
function detectable(sd, alpha) {
    return SHOWN_REPETITIONS.flatMap((repetitions) => {
        const n = { baseline: repetitions, candidate: repetitions };
        const shift = (0,planning/* minimumDetectableChange */.Ul)({ n, sd, alpha });
        return shift === null ? [] : [{ repetitions, change: Math.expm1(shift) }];
    });
}
function recommended(sd, threshold, alpha) {
    const pairs = (0,planning/* pairsNeeded */.V5)({ sd, change: Math.log1p(threshold), alpha });
    return pairs > MOST_REPETITIONS ? null : pairs;
}
function jobSpread(sample, history) {
    const centers = history.flatMap((job) => {
        const own = (0,compare_sample/* samplesOf */.lc)(job).get((0,model_metric/* metricId */.yo)(sample));
        return own && own.unit === sample.unit && (0,compare_sample/* centerOf */.Zs)(own) > 0 ? [Math.log((0,compare_sample/* centerOf */.Zs)(own))] : [];
    });
    return centers.length < FEWEST_JOBS ? null : (0,spread/* pooledStandardDeviation */.e)([centers]);
}
function autocorrelationOf(measurement) {
    if (measurement?.grain !== 'iteration')
        return null;
    const times = measurement.repetitions.filter((values) => values.length > 20).map(autocorrelation/* integratedAutocorrelation */.r);
    return times.length === 0 ? null : (0,quantile/* median */.JZ)(times);
}

// EXTERNAL MODULE: ./lib/edge/config-file.js + 1 modules
var config_file = __webpack_require__(6020);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/inputs/plan.js
var plan = __webpack_require__(9766);
// EXTERNAL MODULE: ./lib/platform/write-files.js
var write_files = __webpack_require__(502);
// EXTERNAL MODULE: ./lib/report/plain-text.js
var plain_text = __webpack_require__(1984);
// EXTERNAL MODULE: ./lib/report/html/calibration-section.js
var calibration_section = __webpack_require__(6768);
// EXTERNAL MODULE: ./lib/report/html/html.js
var html = __webpack_require__(3037);
// EXTERNAL MODULE: ./lib/report/html/page.js + 2 modules
var page = __webpack_require__(8152);
;// CONCATENATED MODULE: ./lib/report/html/calibration-page.js




/** The noise of a machine as one page: what repetitions show, as a curve for each metric. */
function calibrationPage(calibration, name) {
    const title = `Calibration of ${(0,plain_text/* plainText */.w)(name, 80)}`;
    return (0,page/* page */.M)(title, (0,html/* html */.qy) `<header><h1>${title}</h1></header><main>${(0,calibration_section/* calibrationSection */.g)(calibration)}</main>`);
}

// EXTERNAL MODULE: ./lib/report/number.js
var number = __webpack_require__(9945);
// EXTERNAL MODULE: ./lib/report/text-table.js
var text_table = __webpack_require__(5154);
// EXTERNAL MODULE: ./lib/cli/load-side.js
var load_side = __webpack_require__(150);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(9048);
// EXTERNAL MODULE: ./lib/cli/run.js + 63 modules
var run = __webpack_require__(6828);
// EXTERNAL MODULE: ./lib/cli/write-json.js + 1 modules
var write_json = __webpack_require__(9566);
;// CONCATENATED MODULE: ./lib/cli/calibrate.js














/** Processes of an A/A run: enough to know a standard deviation to about 16 %. */
const CALIBRATION_REPETITIONS = 20;
/** From fewer a spread is a guess, and so would be all that follows from it. */
const FEWEST_REPETITIONS = 5;
/** What `repetitions` is where nobody sets it. */
const DEFAULT_REPETITIONS = 7;
/** `aaco calibrate`: runs one commit against itself and says how much this machine varies, and what that can show. */
async function calibrateCommand(options) {
    const history = options.history ? await (0,load_side/* loadSide */.o)(options.history, 'native', options.name) : null;
    const policy = (0,plan/* policyOf */.U)((0,cli_options/* parseOptions */.A)({ name: options.name }), await (0,config_file/* readConfig */.X)(options.config, process.cwd()));
    refuseFew(options);
    if (options.out !== undefined)
        await (0,write_files/* checkWritable */.ZB)(options.out);
    const { snapshot } = await (0,run.measureHere)(options);
    const jobs = history?.kind === 'snapshots' ? history.snapshots : [];
    const found = calibrate(snapshot, jobs, policy, DEFAULT_REPETITIONS);
    if (options.json)
        await (0,write_json/* writeJson */.G)(process.stdout, found);
    else
        process.stdout.write(describe(found));
    if (options.out !== undefined) {
        await (0,write_files/* writeFileAtomic */.Zf)(options.out, calibrationPage(found, options.name));
        process.stderr.write(`Page: ${options.out}\n`);
    }
    return 0;
}
function refuseFew({ repetitions }) {
    if (!(Number(repetitions) < FEWEST_REPETITIONS))
        return;
    throw new errors/* InputError */.d({
        what: `--repetitions is ${repetitions}, but fewer than ${FEWEST_REPETITIONS} say nothing of the noise`,
        next: `Leave it out for ${CALIBRATION_REPETITIONS}, or give more`,
    });
}
function describe(found) {
    const share = (fraction) => (fraction === null ? 'unknown' : (0,number/* formatSize */.Xq)(fraction));
    const at = ({ detectable }, repetitions) => detectable.find((point) => point.repetitions >= repetitions)?.change ?? null;
    const header = [
        'metric',
        'between processes',
        'between jobs',
        `shown by ${found.repetitions}`,
        'by 20',
        'limit',
        'recommended',
    ];
    const rows = found.rows.map((row) => [
        (0,plain_text/* plainText */.w)((0,model_metric/* metricId */.yo)(row), 80),
        share(row.betweenProcesses),
        share(row.betweenJobs),
        share(at(row, found.repetitions)),
        share(at(row, 20)),
        share(row.threshold),
        recommendedWords(row),
    ]);
    return `${(0,text_table/* table */.t)([header, ...rows], 1).join('\n')}\n\n${advice(found)}`;
}
function recommendedWords({ betweenProcesses, recommended }) {
    if (betweenProcesses === null)
        return 'unknown';
    return recommended === null ? 'more than 1000' : String(recommended);
}
/** What to write into workflow and config, as YAML. */
function advice({ rows, repetitions }) {
    const wanted = rows.flatMap(({ recommended }) => recommended ?? []);
    const most = Math.max(repetitions, ...wanted);
    const noisy = rows.filter(({ betweenProcesses, recommended }) => betweenProcesses !== null && (recommended === null || recommended > 20));
    const workflow = `In the workflow:\n\n  repetitions: ${Math.min(most, 20)}\n`;
    if (noisy.length === 0)
        return workflow;
    const rules = noisy.map((row) => {
        const change = row.detectable.find((point) => point.repetitions >= 20)?.change;
        const threshold = change === undefined ? 'report only' : `${Math.ceil(change * 100)}%`;
        const rule = change === undefined ? 'gate: report' : `threshold: ${threshold}`;
        return `    - match: ${JSON.stringify((0,model_metric/* metricId */.yo)(row))}\n      ${rule}\n`;
    });
    return `${workflow}\nIn .github/aaco.yml, for what 20 repetitions cannot show at its limit:\n\n  metrics:\n${rules.join('')}`;
}


/***/ }),

/***/ 150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ loadSide)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _formats_parse_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6713);
/* harmony import */ var _measure_assemble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7666);
/* harmony import */ var _model_snapshot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7488);
/* harmony import */ var _model_snapshot_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3601);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3341);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4323);
/* harmony import */ var _read_progress_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9358);








/**
 * Reads the files of one side: all snapshots, or all result files, each of which is one repetition. Throws InputError for a
 * mixture and for any file that is neither.
 */
async function loadSide(files, format, name) {
    const snapshots = [];
    const results = [];
    for (const file of files) {
        const source = await (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_6__/* .openSource */ .oD)(file, (0,_read_progress_js__WEBPACK_IMPORTED_MODULE_7__/* .readProgress */ .g)(file));
        if (/"schema"\s*:\s*"aaco\.snapshot\//.test(source.head))
            snapshots.push((0,_model_snapshot_text_js__WEBPACK_IMPORTED_MODULE_4__/* .snapshotFromBytes */ .M)(await source.bytes(), file));
        else
            results.push(...(await (0,_formats_parse_source_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRepetitions */ .m)(source, format)));
    }
    if (snapshots.length > 0 && results.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d({
            what: `snapshots and result files on one side: ${files.join(', ')}`,
            next: 'Give one kind on each side: a snapshot is one job, a result file one repetition',
        });
    }
    return snapshots.length > 0
        ? { kind: 'snapshots', snapshots }
        : { kind: 'results', snapshot: snapshotOfResults(results, name) };
}
/** Result files as a snapshot of unknown origin: what they do not say of their machine is unknown, not equal. */
function snapshotOfResults(results, name) {
    const { measurements, aggregates, failures, reported } = (0,_measure_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .assemble */ .f)(results.map(repetitionOf));
    return {
        schema: _model_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .SNAPSHOT_SCHEMA */ .Jy,
        semanticsVersion: _model_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .SEMANTICS_VERSION */ .lg,
        name,
        createdAt: new Date().toISOString(),
        tool: _model_version_js__WEBPACK_IMPORTED_MODULE_5__/* .tool */ .z,
        provenance: _model_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownProvenance */ ._n,
        environment: {
            os: { platform: 'unknown', release: null, image: null, arch: 'unknown' },
            cpu: { model: null, cores: null },
            memoryMiB: null,
            node: 'unknown',
            gpus: [],
            benchmarks: {},
            ...(Object.keys(reported).length > 0 && { reported }),
        },
        measurements: [...measurements],
        aggregates: [...aggregates],
        failures: [...failures],
        telemetry: null,
        kernels: null,
        classification: null,
    };
}
function repetitionOf(parsed) {
    return {
        ...parsed,
        benchmark: parsed.format,
        startedAt: '',
        durationMs: 0,
        span: { start: 0n, end: 0n },
        conditions: {},
    };
}


/***/ }),

/***/ 9358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readProgress)
/* harmony export */ });
const LARGE_BYTES = 64 * 1024 * 1024;
const STEP = 0.05;
/** Says on stderr how much of a large file is read; nothing for small ones. */
function readProgress(name) {
    let told = 0;
    return (read, total) => {
        const share = read / total;
        if (total < LARGE_BYTES || (share < told + STEP && share < 1))
            return;
        told = share;
        const text = `${name}: ${Math.floor(share * 100)} % of ${Math.round(total / 1e6)} MB read`;
        process.stderr.write(process.stderr.isTTY ? `\r${text}${share >= 1 ? '\n' : ''}` : `${text}\n`);
    };
}


/***/ }),

/***/ 7305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ settingsOfSample)
/* harmony export */ });
/* harmony import */ var _model_sampled_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3508);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9438);


/** What a tail needs of each repetition to be gated: values, and as many beyond the quantile as if independent. */
const valuesFor = { p95: 200, p99: 1000 };
const EXCEEDANCES = 10;
/**
 * The settings of a sample: those of its metric; a tail computed here is gated only where a rule asks for it and its
 * values carry it, a number that a tool condensed only where its benchmark has no raw values among `all` or a rule asks,
 * what is sampled too coarsely only where a rule asks.
 */
function settingsOfSample(sample, policy, all) {
    const hasRaw = () => all.some(({ condensed, benchmark }) => !condensed && benchmark === sample.benchmark);
    const ungated = (0,_model_sampled_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .sampledMetric */ .N)(sample.metric)?.gated === false;
    const shownOnly = ungated || sample.tail !== null || (sample.condensed && hasRaw());
    return carried((0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsOf */ .f)(sample, policy, { shownOnly }), sample);
}
function carried(settings, { tail }) {
    if (tail === null || settings.gate === 'report')
        return settings;
    const needed = valuesFor[tail.tail];
    const lack = tail.fewest < needed
        ? `${needed} values a repetition, and the shortest has ${tail.fewest}`
        : Math.round(tail.exceedances()) < EXCEEDANCES
            ? `${EXCEEDANCES} independent values beyond it a repetition, and there are ${tail.exceedances().toFixed(1)}: the values depend on their neighbours`
            : null;
    if (lack === null)
        return settings;
    return {
        ...settings,
        gate: 'report',
        warnings: [...settings.warnings, `Shown only, not gated: ${tail.tail} needs ${lack}.`],
    };
}


/***/ }),

/***/ 9438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var _model_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3523);
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7829);
/* harmony import */ var _model_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9455);



/** Threshold and margin that suit the noise of the statistic: statistics.md 6.4, found by simulation. */
const defaults = {
    center: { threshold: 0.03, margin: 0.05 },
    p95: { threshold: 0.05, margin: 0.1 },
    p99: { threshold: 0.08, margin: 0.15 },
};
/** A margin this much above the threshold leaves the test room between "matters" and "does not". */
const MARGIN_PER_THRESHOLD = 5 / 3;
/**
 * The settings of `metric`: the first rule that matches `benchmark/metric`, then the policy, then the defaults of its
 * statistic, which its name tells. A metric that is `shownOnly` is gated only where a rule says so.
 */
function settingsOf(metric, policy, { shownOnly = false } = {}) {
    const id = (0,_model_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .metricId */ .yo)(metric);
    const rule = policy.rules.find(({ match }) => (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globMatcher */ .f)(match)(id));
    const statistic = statisticNamed(metric.metric);
    const direction = rule?.direction ?? metric.direction;
    const floor = floorOf(rule, metric.unit);
    return {
        direction,
        ...bounds(rule, policy, statistic),
        thresholdGiven: (rule?.threshold ?? policy.threshold) !== undefined,
        floor: floor.value,
        gate: rule?.gate ?? (direction === 'none' || shownOnly ? 'report' : 'fail'),
        gateGiven: rule?.gate !== undefined,
        statistic,
        warnings: floor.warnings,
    };
}
function bounds(rule, policy, statistic) {
    const usual = defaults[statistic];
    const threshold = rule?.threshold ?? policy.threshold ?? usual.threshold;
    const margin = rule?.margin ?? policy.margin;
    const roomy = Math.max(usual.margin, threshold * MARGIN_PER_THRESHOLD);
    if (margin === undefined)
        return { threshold, margin: roomy };
    if (margin > threshold)
        return { threshold, margin };
    // They conflict, so they stand at different places: the more specific of the two is meant.
    const thresholdIsMeant = rule?.threshold !== undefined || (rule?.margin === undefined && policy.threshold !== undefined);
    return thresholdIsMeant
        ? { threshold, margin: roomy }
        : { threshold: margin / MARGIN_PER_THRESHOLD, margin };
}
/** The tail that a tool's own metric name speaks of: `ttft_p95_ms`, `latency.p99`, `p99.9`. */
function statisticNamed(name) {
    if (/(^|[^a-z0-9])p99([^0-9]|$)/i.test(name))
        return 'p99';
    return /(^|[^a-z0-9])p9[0-8]([^0-9]|$)/i.test(name) ? 'p95' : 'center';
}
function floorOf(rule, unit) {
    if (rule?.floor === undefined)
        return { value: null, warnings: [] };
    const { floor, match } = rule;
    const value = floor.unit === '' ? floor.value : (0,_model_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .convert */ .C6)(floor.value, floor.unit, unit);
    if (value !== null)
        return { value, warnings: [] };
    return {
        value: null,
        warnings: [
            `The floor ${floor.value} ${floor.unit} of the rule ${JSON.stringify(match)} cannot be turned into ${unit === '' ? 'a number without unit' : unit} and does not apply here.`,
        ],
    };
}


/***/ }),

/***/ 6768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ calibrationSection)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9945);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3037);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6740);



/** How noisy this machine is on identical code, and how many repetitions show which change. */
function calibrationSection(calibration) {
    if (calibration === undefined || calibration.rows.length === 0)
        return null;
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<section id="calibration"><h2>Noise of this machine</h2>
<p class="note">Identical code against itself. Noise as relative standard deviation; the curve is the smallest change that so many repetitions show, dashes the limit, the mark what is configured (${calibration.repetitions}).</p>
<div class="scroll" tabindex="0" role="region" aria-label="Noise of this machine"><table class="calibration"><thead><tr><th scope="col">Benchmark</th><th scope="col">Metric</th><th scope="col" class="number">Between processes</th><th scope="col" class="number">Between jobs</th><th scope="col" class="number">Limit</th><th scope="col" class="plot">Shows, by repetitions</th><th scope="col" class="number">Repetitions it takes</th></tr></thead>
<tbody>${calibration.rows.map((row) => calibrationRow(row, calibration.repetitions))}</tbody></table></div></section>`;
}
function calibrationRow(row, repetitions) {
    const share = (fraction) => (fraction === null ? _number_js__WEBPACK_IMPORTED_MODULE_0__/* .ABSENT */ .sj : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimit */ .tW)(fraction));
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<tr><th scope="row">${(0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .data */ .p)(row.benchmark)}</th><th scope="row"><b>${(0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .data */ .p)(row.metric)}</b></th><td class="number">${share(row.betweenProcesses)}</td>
<td class="number">${share(row.betweenJobs)}</td><td class="number">${share(row.threshold)}</td><td class="plot">${curve(row, repetitions)}</td>
<td class="number">${row.recommended ?? 'more than 1000'}</td></tr>`;
}
function curve({ detectable, threshold }, repetitions) {
    const [first, last] = [detectable[0], detectable.at(-1)];
    if (!first || !last || first.repetitions === last.repetitions)
        return null;
    const across = { low: first.repetitions, high: last.repetitions };
    const up = { low: 0, high: Math.max(threshold, ...detectable.map(({ change }) => change)) * 1.05 };
    const y = (change) => (0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .round */ .LI)(100 - (0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .position */ .G1)(up, change));
    const steps = detectable.map((point) => `${(0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .round */ .LI)((0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .position */ .G1)(across, point.repetitions))} ${y(point.change)}`);
    const here = detectable.find((point) => point.repetitions >= repetitions);
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<svg class="curve" role="img" aria-label="from ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimit */ .tW)(first.change)} at ${first.repetitions} to ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimit */ .tW)(last.change)} at ${last.repetitions} repetitions">
<line class="limit" x1="0" x2="100%" y1="${y(threshold)}%" y2="${y(threshold)}%"/>
<svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%"><path d="M${steps.join('L')}"/></svg>
${here && (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<circle cx="${(0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .round */ .LI)((0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .position */ .G1)(across, here.repetitions))}%" cy="${y(here.change)}%" r="3"><title>${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimit */ .tW)(here.change)} at ${here.repetitions} repetitions</title></circle>`}</svg>`;
}


/***/ }),

/***/ 594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ criticalValue)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6172);
/* harmony import */ var _rank_sum_distribution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3034);


/** Rounding in `alpha` (1 − 0.9 is not 0.1) must not cost an attainable level. */
const SLACK = 1 + 1e-9;
/**
 * How far into its tail the Mann-Whitney U of n and m untied values may fall at one-sided level `alpha` (0 … 1); exact while
 * that takes at most `budget` additions, else from the normal approximation with continuity correction.
 */
function criticalValue(n, m, alpha, budget = _rank_sum_distribution_js__WEBPACK_IMPORTED_MODULE_1__/* .EXACT_BUDGET */ .YB) {
    return (0,_rank_sum_distribution_js__WEBPACK_IMPORTED_MODULE_1__/* .exactCost */ .bp)(n, m, false) <= budget ? exactValue(n, m, alpha) : asymptoticValue(n, m, alpha);
}
function exactValue(n, m, alpha) {
    const { atMost } = (0,_rank_sum_distribution_js__WEBPACK_IMPORTED_MODULE_1__/* .untiedDistribution */ .Wb)(n, m);
    let count = 0;
    let attained = 0;
    for (let next = atMost(0); next <= alpha * SLACK && count < n * m; next = atMost(count)) {
        attained = next;
        count++;
    }
    return { count, attained };
}
function asymptoticValue(n, m, alpha) {
    const mean = (n * m) / 2;
    const deviation = Math.sqrt((n * m * (n + m + 1)) / 12);
    const count = Math.max(0, Math.floor(mean + 0.5 + deviation * (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(alpha)));
    return { count, attained: count === 0 ? 0 : (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)((count - 0.5 - mean) / deviation) };
}


/***/ }),

/***/ 4462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ul: () => (/* binding */ minimumDetectableChange),
/* harmony export */   V5: () => (/* binding */ pairsNeeded),
/* harmony export */   xs: () => (/* binding */ minimumRepetitions)
/* harmony export */ });
/* harmony import */ var _critical_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(594);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6172);
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1294);



/** Above this the attained level of the exact test is as good as the nominal one, and not worth its distribution. */
const EXACT_PLANNING_BUDGET = 2e6;
const DEFAULT_POWER = 0.8;
/**
 * The shift that an exact Mann-Whitney test of `n` repetitions shows with probability `power`, on the scale of `sd` (with
 * the sd of logarithms: the logarithm of a ratio). Null where so few repetitions can never reach `alpha`. The two-sample t
 * formula at the level that U attains, times 1.05 for the test's efficiency: within 3 % from 10 repetitions on, up to 10 %
 * low below that.
 */
function minimumDetectableChange({ n, sd, alpha, power = DEFAULT_POWER, }) {
    const df = n.baseline + n.candidate - 2;
    const { attained } = (0,_critical_value_js__WEBPACK_IMPORTED_MODULE_0__/* .criticalValue */ .z)(n.candidate, n.baseline, alpha, EXACT_PLANNING_BUDGET);
    if (attained === 0)
        return null;
    const quantiles = (0,_student_t_js__WEBPACK_IMPORTED_MODULE_2__/* .studentQuantile */ .F)(1 - attained, df) + (0,_student_t_js__WEBPACK_IMPORTED_MODULE_2__/* .studentQuantile */ .F)(power, df);
    return 1.05 * quantiles * sd * Math.sqrt(1 / n.baseline + 1 / n.candidate);
}
/**
 * Repetitions a side with which `change` (> 0, on the scale of `sd`) would be shown with probability `power`: the fewest
 * whose minimum detectable change is at most `change`.
 */
function pairsNeeded({ change, ...aim }) {
    if (!(change > 0))
        throw new RangeError(`the change to be shown is ${change}, not positive`);
    const { sd, alpha, power = DEFAULT_POWER } = aim;
    const z = -(0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Zl)(alpha) + (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Zl)(power);
    // Normal quantiles understate what few repetitions need, so the search starts below its answer.
    let pairs = Math.max(minimumRepetitions(1, alpha), Math.floor(2 * ((z * sd) / change) ** 2));
    const detectable = () => minimumDetectableChange({ n: { baseline: pairs, candidate: pairs }, ...aim });
    while ((detectable() ?? Infinity) > change)
        pairs += Math.max(1, Math.floor(pairs / 100));
    return pairs;
}
/**
 * Repetitions a side below which Holm's correction over `metrics` tests lets none of them reach the family-wise `alpha`: the
 * smallest p of an exact Mann-Whitney test is 1 / C(2N, N).
 */
function minimumRepetitions(metrics, alpha) {
    let repetitions = 1;
    for (let smallest = 1 / 2; smallest > alpha / metrics; repetitions++) {
        smallest *= (repetitions + 1) / (2 * (2 * repetitions + 1));
    }
    return repetitions;
}


/***/ }),

/***/ 3034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wb: () => (/* binding */ untiedDistribution),
/* harmony export */   YB: () => (/* binding */ EXACT_BUDGET),
/* harmony export */   bp: () => (/* binding */ exactCost),
/* harmony export */   uU: () => (/* binding */ rankSumDistribution)
/* harmony export */ });
/** Additions worth spending on an exact distribution: about 70 + 70 values without ties, 58 + 58 with ties. */
const EXACT_BUDGET = 5e7;
/** Bound on the additions of the distribution for samples of n and m values. */
function exactCost(n, m, tied) {
    return (n + m) * Math.min(n, m) * n * m * (tied ? 2 : 1);
}
/**
 * Distribution of the Mann-Whitney U of `size` values out of a pool, given the pool's ties: `levels` holds how many
 * values are equal to the smallest, to the second smallest, … (all 1 without ties). `size` is at most half of the pool;
 * for the larger sample mirror U. Counts are only ever added, so the relative error of a probability stays near the rounding
 * error. Shift algorithm of Streitberg & Röhmel 1986, on doubled midranks.
 */
function rankSumDistribution(levels, size) {
    const steps = levels.some((count) => count > 1) ? 2 : 1;
    const arrangements = countArrangements(levels, size, steps);
    const upwards = cumulated(arrangements);
    const downwards = cumulated(arrangements.reverse());
    const largest = arrangements.length - 1;
    return {
        atMost: (u) => share(upwards, Math.floor(u * steps)),
        atLeast: (u) => share(downwards, largest - Math.ceil(u * steps)),
    };
}
const untied = new Map();
/**
 * The distribution for `n` and `m` values without ties, as that of the smaller sample's U (which is symmetric). It depends
 * on nothing else, so it is kept: every metric of a run asks for the same few.
 */
function untiedDistribution(n, m) {
    const size = Math.min(n, m);
    const key = `${size} of ${n + m}`;
    const distribution = untied.get(key) ?? rankSumDistribution(new Array(n + m).fill(1), size);
    untied.set(key, distribution);
    return distribution;
}
/**
 * Entry s: in how many ways `size` values have U = s / steps. Row j of the table counts the choices of j values; the
 * (j+1)-th chosen one adds its midrank less the j chosen ones below it, which keeps the sums as small as U itself.
 */
function countArrangements(levels, size, steps) {
    const pool = levels.reduce((all, count) => all + count, 0);
    const width = steps * size * (pool - size) + 1;
    const table = new Float64Array((size + 1) * width);
    table[0] = 1;
    let below = 0;
    for (const count of levels) {
        const midrank = steps * below + (steps * (count - 1)) / 2;
        for (let seen = below; seen < below + count; seen++) {
            const fewest = Math.max(0, size - (pool - seen));
            for (let chosen = Math.min(seen, size - 1); chosen >= fewest; chosen--) {
                const gain = midrank - steps * chosen;
                const largest = Math.min(steps * chosen * (below + count - chosen), width - 1 - gain);
                const row = chosen * width;
                addShifted(table, row + Math.max(0, -gain), row + largest, width + gain);
            }
        }
        below += count;
    }
    return table.subarray(size * width);
}
/** Adds the cells `first … last` to those `shift` further on. */
function addShifted(table, first, last, shift) {
    for (let cell = first; cell <= last; cell++) {
        table[cell + shift] = (table[cell + shift] ?? 0) + (table[cell] ?? 0);
    }
}
function cumulated(values) {
    let total = 0;
    return values.map((value) => {
        total += value;
        return total;
    });
}
/** Part of the whole that has accumulated up to `index`, which may lie outside. */
function share(cumulative, index) {
    const last = cumulative.length - 1;
    return index < 0 ? 0 : (cumulative[Math.min(index, last)] ?? 0) / (cumulative[last] ?? 1);
}


/***/ })

};
